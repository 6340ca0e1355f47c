//! The guide as a fragment: the routes by group, what binds everyone, the figures.

use super::requirements::{self, Told};
use super::{Options, figures, guide_phrases, plan_section};
use crate::phrases::Words;
use crate::{html, phrases};
use work_permit_rules::explain::{pages_due_words, who_words};
use work_permit_rules::fill;
use work_permit_rules::rules::{GENERAL, Group, LAW_AS_OF, REVIEW_BY, ROUTES, RULES_VERSION, Requirement, Route, Step};
use work_permit_rules::text::{Language, Text, interface};

/// An id that no other part of a page is likely to have, nor the guide in the other language.
pub fn id(name: &str, language: Language) -> String {
    format!("work-permit-guide-{}-{name}", language.tag())
}

/// A heading, so many levels below the first.
pub fn heading(options: Options, below: u8, words: impl Into<Words>) -> String {
    html::text(&format!("h{}", (options.heading_level + below).min(6)), words.into().get(options.language))
}

/// The whole guide.
pub fn guide(options: Options) -> String {
    let language = options.language;
    let mut pieces = vec![heading(options, 0, guide_phrases::TITLE)];
    pieces.extend(opening(options));
    let mut told = Told::default();
    pieces.extend(phrases::GROUPS.map(|(group, name)| section(group, name, &mut told, options)));
    pieces.push(html::block(
        "section",
        &[("id", &id(GENERAL.id, language))],
        &[
            heading(options, 1, GENERAL.name),
            html::text("p", GENERAL.summary.get(language)),
            requirements::list(GENERAL.requirements, &mut told, options),
        ],
    ));
    pieces.push(figures::section(options));
    html::block("section", &[("class", "work-permit-guide"), ("lang", language.tag())], &pieces)
}

/// The notice, the dates, how to read it, and the way to each route.
fn opening(options: Options) -> Vec<String> {
    let language = options.language;
    let review = REVIEW_BY.words(language);
    let edition = phrases::EDITION.fill(language, &[("edition", RULES_VERSION), ("day", &review)]);
    let law = fill!(interface::RULES_AS_OF, language, day = &LAW_AS_OF.words(language));
    let figures = guide_phrases::FIGURES_ON.fill(language, &[("day", &options.as_of.words(language))]);
    let mut pieces = vec![
        html::around("p", &html::text("strong", phrases::NOTICE.get(language))),
        html::text("p", &format!("{edition} {law} {figures}")),
    ];
    if options.as_of > REVIEW_BY {
        pieces.push(html::around("p", &html::text("strong", &fill!(interface::STALE, language, day = &review))));
    }
    pieces.extend(pages_due_words(options.as_of, language).map(|words| html::text("p", &words)));
    pieces.push(html::text("p", guide_phrases::HOW_TO_READ.get(language)));
    let mut links: Vec<String> =
        ROUTES.iter().chain([&&GENERAL]).map(|route| jump(route.id, route.name, language)).collect();
    links.push(jump("figures", guide_phrases::FIGURES, language));
    pieces.push(html::block("ul", &[], &links));
    pieces
}

fn jump(name: &str, words: impl Into<Words>, language: Language) -> String {
    html::around("li", &html::link(&format!("#{}", id(name, language)), words.into().get(language)))
}

/// The routes of one group; what all of them ask for stands once, above them.
fn section(group: Group, name: Text, told: &mut Told, options: Options) -> String {
    let routes: Vec<&Route> = ROUTES.into_iter().filter(|route| route.group == group).collect();
    let shared = shared(&routes);
    let mut pieces = vec![heading(options, 1, name)];
    if !shared.is_empty() {
        pieces.push(html::text("p", guide_phrases::SHARED.get(options.language)));
        pieces.push(requirements::list(&shared, told, options));
    }
    pieces.extend(routes.iter().map(|route| route_section(route, &shared, told, options)));
    html::block("section", &[("id", &id(group.id(), options.language))], &pieces)
}

/// What all of several routes ask for; nothing where there is one route only.
fn shared(routes: &[&Route]) -> Vec<&'static Requirement> {
    match routes {
        [first, rest @ ..] if !rest.is_empty() => {
            let asked_by =
                |route: &Route, wanted: &Requirement| route.requirements.iter().any(|other| other.id == wanted.id);
            first
                .requirements
                .iter()
                .copied()
                .filter(|wanted| rest.iter().all(|route| asked_by(route, wanted)))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn route_section(route: &Route, shared: &[&Requirement], told: &mut Told, options: Options) -> String {
    let language = options.language;
    let own: Vec<&Requirement> =
        route.requirements.iter().copied().filter(|asked| shared.iter().all(|other| other.id != asked.id)).collect();
    let lead = if shared.is_empty() { guide_phrases::ASKS } else { guide_phrases::BESIDES };
    let pieces = [
        heading(options, 2, route.name),
        html::text("p", route.summary.get(language)),
        html::text("p", lead.get(language)),
        requirements::list(&own, told, options),
        heading(options, 3, interface::STEPS),
        steps(route.steps, language),
    ];
    html::block(
        "section",
        &[("id", &id(route.id, language))],
        &[pieces.as_slice(), &plan_section::parts(route, options)].concat(),
    )
}

fn steps(steps: &[Step], language: Language) -> String {
    let item = |step: &Step| {
        let after = match step.after.is_empty() {
            true => String::new(),
            false => {
                html::escape(&format!(" ({})", fill!(interface::AFTER, language, what = step.after.get(language))))
            }
        };
        let who = html::text("strong", who_words(step.who).get(language));
        html::around("li", &format!("{who} {}{after}", html::escape(step.text.get(language))))
    };
    html::block("ol", &[], &steps.iter().map(item).collect::<Vec<_>>())
}
