//! The guide as a fragment: the routes by group, what binds everyone, the figures.

use super::requirements::{self, FirstMentions};
use super::{Options, figures, guide_phrases, plan_section};
use crate::markup;
use crate::phrase::Phrase;
use crate::shared_phrases;
use maud::{Markup, html};
use work_permit_rules::explain::{pages_due_words, who_words};
use work_permit_rules::fill;
use work_permit_rules::rules::{GENERAL, Group, LAW_AS_OF, REVIEW_BY, ROUTES, RULES_VERSION, Requirement, Route, Step};
use work_permit_rules::text::{Language, Text, interface};

/// An id that is unlikely to occur elsewhere on the page. It differs from the id in the other language.
pub fn id(name: &str, language: Language) -> String {
    format!("work-permit-guide-{}-{name}", language.tag())
}

/// A heading that is `below` levels under the first one.
pub fn heading(options: Options, below: u8, words: impl Into<Phrase>) -> Markup {
    markup::heading(options.heading_level + below, words.into().get(options.language))
}

/// The whole guide.
pub fn guide(options: Options) -> Markup {
    let language = options.language;
    let mut mentions = FirstMentions::default();
    html! {
        section class="work-permit-guide" lang=(language.tag()) {
            (heading(options, 0, guide_phrases::TITLE))
            (opening(options))
            "\n"
            @for (group, name) in shared_phrases::route_groups() {
                (group_section(group, name, &mut mentions, options)) "\n"
            }
            section id=(id(GENERAL.id, language)) {
                (heading(options, 1, GENERAL.name))
                p { (GENERAL.summary.get(language)) }
                (requirements::list(GENERAL.requirements, &mut mentions, options))
            }
            "\n"
            (figures::section(options))
        }
    }
}

/// The notice, the dates, how to read the guide, and a link to each route.
fn opening(options: Options) -> Markup {
    let language = options.language;
    let review = REVIEW_BY.words(language);
    let edition = shared_phrases::EDITION.fill(language, &[("edition", RULES_VERSION), ("day", &review)]);
    let law = fill!(interface::RULES_AS_OF, language, day = &LAW_AS_OF.words(language));
    let figures = guide_phrases::FIGURES_ON.fill(language, &[("day", &options.as_of.words(language))]);
    html! {
        p { strong { (shared_phrases::NOTICE.get(language)) } }
        p { (edition) " " (law) " " (figures) }
        @if options.as_of > REVIEW_BY {
            p { strong { (fill!(interface::STALE, language, day = &review)) } }
        }
        @if let Some(words) = pages_due_words(options.as_of, language) { p { (words) } }
        p { (guide_phrases::HOW_TO_READ.get(language)) }
        ul {
            @for route in ROUTES.iter().chain([&&GENERAL]) { (jump(route.id, route.name, language)) }
            (jump("figures", guide_phrases::FIGURES, language))
        }
    }
}

/// A link to a section, as an item of a list.
fn jump(name: &str, words: impl Into<Phrase>, language: Language) -> Markup {
    html! {
        li { a href={ "#" (id(name, language)) } { (words.into().get(language)) } }
    }
}

/// The routes of one group. The requirements that all of them share are printed once, above the routes.
fn group_section(group: Group, name: Text, mentions: &mut FirstMentions, options: Options) -> Markup {
    let routes: Vec<&Route> = ROUTES.into_iter().filter(|route| route.group == group).collect();
    let shared = shared(&routes);
    html! {
        section id=(id(group.id(), options.language)) {
            (heading(options, 1, name))
            @if !shared.is_empty() {
                p { (guide_phrases::SHARED.get(options.language)) }
                (requirements::list(&shared, mentions, options))
            }
            @for route in routes { (route_section(route, &shared, mentions, options)) }
        }
    }
}

/// The requirements that all these routes share; none if there is only one route.
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

/// A route with the requirements that its group does not share, its steps and its plan.
fn route_section(route: &Route, shared: &[&Requirement], mentions: &mut FirstMentions, options: Options) -> Markup {
    let language = options.language;
    let own: Vec<&Requirement> =
        route.requirements.iter().copied().filter(|asked| shared.iter().all(|other| other.id != asked.id)).collect();
    let lead = if shared.is_empty() { guide_phrases::ASKS } else { guide_phrases::BESIDES };
    html! {
        "\n"
        section id=(id(route.id, language)) {
            (heading(options, 2, route.name))
            p { (route.summary.get(language)) }
            p { (lead.get(language)) }
            (requirements::list(&own, mentions, options))
            (heading(options, 3, interface::STEPS))
            ol { @for step in route.steps { (step_item(step, language)) } }
            (plan_section::parts(route, options))
        }
    }
}

/// A step: who does it, what it is, and what must come before it.
fn step_item(step: &Step, language: Language) -> Markup {
    html! {
        li {
            strong { (who_words(step.who).get(language)) } " " (step.text.get(language))
            @if !step.after.is_empty() {
                " (" (fill!(interface::AFTER, language, what = step.after.get(language))) ")"
            }
        }
    }
}
