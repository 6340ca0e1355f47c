//! The result: one sentence, the open routes, the closed ones folded, the general requirements,
//! the answers, and how fresh the rules are.

use super::answers;
use super::app::{App, Message};
use super::compare;
use super::link;
use super::node::{fixed, node, say, text};
use super::parts::{self, button, heading};
use super::route;
use super::summary;
use crate::explain::{edition_words, pages_due_words, summary_of};
use crate::fill;
use crate::rules::ranking::ranking;
use crate::rules::{Date, LAW_AS_OF, OTHER_PROGRAMS, REVIEW_BY, RouteResult, Standing};
use crate::text::{Language, Text, interface};
use yew::html::Scope;
use yew::prelude::*;

/// The page.
pub fn view(app: &App, link: &Scope<App>) -> Html {
    let language = app.language();
    let assessment = &app.flow.assessment;
    let ranked = ranking(assessment, &app.flow.session.answers);
    let first = summary_of(assessment, &app.flow.session.answers, &ranked, language);
    let general_stops = assessment.general.span.best == Standing::DoesNotFit;
    let section = |key: &'static str, words: Text, inside: Vec<Html>| {
        node("div", "").key(key).add(heading(app, 1, "group", words.get(language)).done()).all(inside).done()
    };
    let mut page = fixed("section", &[("class", "result"), ("part", "result")]);
    page.key("result");
    if assessment.stale() {
        page.add(text("p", "stale", &fill!(interface::STALE, language, day = &REVIEW_BY.words(language))));
    }
    page.add(summary::view(app, &first, &ranked));
    if general_stops {
        page.add(section("stops", interface::GROUP_GENERAL, vec![route::view(app, link, &assessment.general, false)]));
    }
    if !assessment.no_permit_needed() {
        let open: Vec<&RouteResult> = ranked.iter().map(|ranked| ranked.assessed).collect();
        let folded = |route: &RouteResult| open.len() > 3 && route.span.decided().is_none();
        let mut possible = Vec::new();
        for assessed in &open {
            possible.push(route::view(app, link, assessed, folded(assessed)));
        }
        let mut closed = Vec::new();
        let mut others = Vec::new();
        for assessed in &assessment.routes {
            if assessed.for_others() {
                others.push(assessed);
            } else if assessed.span.best == Standing::DoesNotFit {
                closed.push(route::view(app, link, assessed, true));
            }
        }
        if let Some(table) = compare::view(app, &ranked) {
            page.add(section("compare", interface::COMPARE, table));
        }
        if !possible.is_empty() {
            page.add(section("open", interface::POSSIBLE, possible));
        }
        if !closed.is_empty() {
            page.add(section("closed", interface::NOT_POSSIBLE, closed));
        }
        if !others.is_empty() {
            let title = fill!(interface::FOR_OTHERS, language, count = &others.len().to_string());
            let inside = || {
                let mut routes = Vec::new();
                for assessed in &others {
                    routes.push(route::view(app, link, assessed, true));
                }
                routes
            };
            page.add(parts::unfold(app, link, "all", "others", &title, &inside));
        }
        page.add(parts::unfold(app, link, "all", "other-programs", interface::OTHER_PROGRAMS.get(language), &|| {
            other_programs(language, assessment.as_of)
        }));
        if !general_stops {
            let folded = assessment.general.span.best == Standing::Fits;
            page.add(section(
                "everyone",
                interface::GROUP_GENERAL,
                vec![route::view(app, link, &assessment.general, folded)],
            ));
        }
    }
    let fresh = fill!(interface::RULES_AS_OF, language, day = &LAW_AS_OF.words(language));
    let edition = edition_words(assessment, language);
    let mut fine = node("div", "fine");
    fine.key("fine").add(text("p", "", &edition)).add(text("p", "", &fresh));
    if let Some(due) = pages_due_words(assessment.as_of, language) {
        fine.add(text("p", "due", &due));
    }
    let fine = fine.add(say(language, "p", "", interface::NOTICE)).done();
    let actions = node("div", "actions")
        .key("actions")
        .add(button("link", interface::PRINT.get(language), link, Message::Print).done())
        .add(button("link", interface::COPY.get(language), link, Message::Copy).done())
        .add(answers::start_over(app, link))
        .done();
    let count = app.flow.session.answers.iter().count().to_string();
    let line = node("summary", "").add(text("span", "", &fill!(interface::ANSWERS, language, count = &count))).done();
    page.add(fine).add(actions).add(link::copy(app, link)).add(parts::status("", app.copied_words("")));
    page.add(parts::details("given", line, Vec::new()).done()).add(answers::list(app, link)).done()
}

/// What is only named: a line each, with its page.
fn other_programs(language: Language, day: Date) -> Vec<Html> {
    let mut lines = Vec::new();
    for program in &OTHER_PROGRAMS {
        let mut line = node("div", "pointer");
        line.key(program.id).add(say(language, "b", "", program.name)).add(say(
            language,
            "p",
            "",
            program.text_on(day),
        ));
        lines.push(line.add(parts::citations(&program.citations(language), language)).done());
    }
    lines
}
