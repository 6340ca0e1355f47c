//! The scenarios in plain text. Each is shown at the routes that it tests.

use super::book::{Book, routes};
use super::book_phrases;
use super::condition;
use crate::markup::{heading, join};
use crate::scenario::{DAY, Expected, Scenario};
use crate::shared_phrases;
use maud::{Markup, html};
use work_permit_rules::explain::{standing_words, who_words};
use work_permit_rules::rules::{Date, Span, Standing, Who, questions};
use work_permit_rules::text::Language;

/// The route that an expectation names. `None` if it is about a question.
fn route_of(expected: &Expected) -> Option<&str> {
    match expected {
        Expected::Route(route, ..)
        | Expected::Requirement(route, ..)
        | Expected::Change(route, ..)
        | Expected::NoChange(route) => Some(route),
        Expected::Open(..) => None,
    }
}

/// The scenarios that test a route, under a heading.
pub fn of_route(route: &str, level: u8, book: &Book) -> Markup {
    let tests = |scenario: &&Scenario| scenario.expected.iter().any(|expected| route_of(expected) == Some(route));
    let all: Vec<&Scenario> = book.scenarios.iter().filter(tests).collect();
    html! {
        (heading(level, book.say(book_phrases::SCENARIOS)))
        @if all.is_empty() { p { (book.say(book_phrases::NO_SCENARIOS)) } }
        @else { (list(&all, Some(route), book)) }
    }
}

/// The scenarios that name no route and only say which questions are open. `None` if there are none.
pub fn of_questions(book: &Book) -> Option<Markup> {
    let none = |scenario: &&Scenario| scenario.expected.iter().all(|expected| route_of(expected).is_none());
    let all: Vec<&Scenario> = book.scenarios.iter().filter(none).collect();
    (!all.is_empty()).then(|| list(&all, None, book))
}

/// Scenarios, each with what it expects of one route.
fn list(scenarios: &[&Scenario], route: Option<&str>, book: &Book) -> Markup {
    html! {
        ul class="scenarios" { @for scenario in scenarios { "\n" (item(scenario, route, book)) } }
    }
}

/// A scenario with what it expects of one route, and of the questions.
fn item(scenario: &Scenario, route: Option<&str>, book: &Book) -> Markup {
    let own = scenario.expected.iter().filter(|expected| route_of(expected).is_none_or(|named| Some(named) == route));
    let day = scenario.day.as_deref().and_then(Date::parse).filter(|day| *day != DAY);
    html! {
        li {
            p { strong lang="en" { (scenario.title) } " " code { "tests/scenarios/" (scenario.place) } }
            p lang="en" { (scenario.who) }
            @if let Some(day) = day {
                p { (book_phrases::ON_DAY.fill(book.language, &[("day", &day.words(book.language))])) }
            }
            ul { @for expected in own { li { (expectation(expected, book)) } } }
            p class="facts" {
                @if !scenario.law.is_empty() {
                    (book.say(book_phrases::LAW)) span lang="en" { (scenario.law.join("; ")) } ". "
                }
                (book.say(book_phrases::FACTS)) code { (scenario.facts.join(", ")) }
            }
        }
    }
}

/// One thing that a scenario expects.
fn expectation(expected: &Expected, book: &Book) -> Markup {
    let language = book.language;
    match expected {
        Expected::Route(route, standing, by) => html! {
            (marked(standing, book))
            @if !by.is_empty() {
                " " (book.say(book_phrases::DECIDED_BY)) " "
                (join(by.iter().map(|id| requirement(route, id, book)), "; "))
            }
        },
        Expected::Requirement(route, id, standing) => html! {
            (requirement(route, id, book)) (book.say(shared_phrases::COLON)) " "
            @if let Some(standing) = by_id(standing) { (condition::mark(standing, book)) }
            @else { (marked(standing, book)) }
        },
        Expected::Change(_, who, text, standing) => {
            let by = [Who::You, Who::Employer, Who::Time].into_iter().find(|one| one.id() == who);
            let by = by.map_or("", |one| book.say(who_words(one)));
            html! {
                (book_phrases::CHANGE_BY.fill(language, &[("who", by)])) " "
                span lang="en" { (shared_phrases::quoted(text, Language::English)) } " → " (marked(standing, book))
            }
        }
        Expected::NoChange(_) => html! { (book.say(book_phrases::NO_CHANGE)) },
        Expected::Open(id, open) => html! {
            (book.say(if *open { book_phrases::STILL_ASKED } else { book_phrases::NOT_ASKED })) " "
            a href={ "#question-" (id) } {
                (questions::by_id(id).map_or(id.as_str(), |question| question.title.get(language)))
            }
        },
    }
}

/// A requirement of a route by its id, as a link to where it is explained there.
fn requirement(route: &str, id: &str, book: &Book) -> Markup {
    let found =
        routes().find(|one| one.id == route).and_then(|one| one.requirements.iter().find(|asked| asked.id == id));
    let title = found.map_or(id, |asked| book.say(asked.title));
    html! { a href={ "#" (book.anchor(route, id)) } { (title) } }
}

/// A standing by its id; none for `undecided`.
fn by_id(standing: &str) -> Option<Standing> {
    Standing::ALL.into_iter().find(|one| one.id() == standing)
}

/// A standing by its id, in the words of the result.
fn marked(id: &str, book: &Book) -> Markup {
    let span = by_id(id).map_or(Span::OPEN, Span::only);
    html! { strong class=(span.id()) { (book.say(standing_words(span))) } }
}
