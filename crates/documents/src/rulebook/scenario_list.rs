//! The scenarios in plain text, each at the routes that it tests.

use super::book::{Book, routes};
use super::condition;
use crate::scenario::{self, DAY, Expected, Scenario};
use crate::{book_phrases, html, phrases};
use std::path::{Path, PathBuf};
use work_permit_rules::explain::{standing_words, who_words};
use work_permit_rules::rules::{Date, Span, Standing, Who, questions};
use work_permit_rules::text::Language;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/scenarios");
/// Complete answer sets, which others begin with; they expect nothing themselves.
const COMPLETE: &str = "complete.txt";

/// Every scenario of the folder that expects something, in the order of the files.
pub fn load() -> Result<Vec<Scenario>, String> {
    let told = |error: std::io::Error| format!("{FOLDER}: {error}");
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(FOLDER).map_err(told)? {
        files.push(entry.map_err(told)?.path());
    }
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt") && !path.ends_with(COMPLETE));
    files.sort();
    let complete = read(&Path::new(FOLDER).join(COMPLETE), &[])?;
    let mut all = Vec::new();
    for file in files {
        all.extend(read(&file, &complete)?);
    }
    all.retain(|scenario| !scenario.expected.is_empty());
    Ok(all)
}

fn read(file: &Path, known: &[Scenario]) -> Result<Vec<Scenario>, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    scenario::read(&name, &text, known)
}

/// The route that an expectation names; none where it is about a question.
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
pub fn of_route(route: &str, level: u8, book: &Book) -> String {
    let tests = |scenario: &&Scenario| scenario.expected.iter().any(|expected| route_of(expected) == Some(route));
    let items: Vec<String> =
        book.scenarios.iter().filter(tests).map(|scenario| item(scenario, Some(route), book)).collect();
    let heading = html::text(&format!("h{level}"), book.say(book_phrases::SCENARIOS));
    match items.is_empty() {
        true => heading + &html::text("p", book.say(book_phrases::NO_SCENARIOS)),
        false => heading + "\n" + &html::block("ul", &[("class", "scenarios")], &items),
    }
}

/// The scenarios that name no route, but only what is asked; nothing where there are none.
pub fn of_questions(book: &Book) -> Option<String> {
    let none = |scenario: &&Scenario| scenario.expected.iter().all(|expected| route_of(expected).is_none());
    let items: Vec<String> = book.scenarios.iter().filter(none).map(|scenario| item(scenario, None, book)).collect();
    (!items.is_empty()).then(|| html::block("ul", &[("class", "scenarios")], &items))
}

/// A scenario with what it expects of one route, and of the questions.
fn item(scenario: &Scenario, route: Option<&str>, book: &Book) -> String {
    let english = [("lang", "en")];
    let title = html::with("strong", &english, &html::escape(&scenario.title));
    let place = html::text("code", &format!("tests/scenarios/{}", scenario.place));
    let own = scenario.expected.iter().filter(|expected| route_of(expected).is_none_or(|named| Some(named) == route));
    let day = scenario.day.as_deref().and_then(Date::parse).filter(|day| *day != DAY);
    let day = day
        .map(|day| html::text("p", &book_phrases::ON_DAY.fill(book.language, &[("day", &day.words(book.language))])));
    let lines: Vec<String> = own.map(|expected| html::around("li", &told(expected, book))).collect();
    let mut behind = vec![format!(
        "{}{}",
        html::escape(book.say(book_phrases::FACTS)),
        html::text("code", &scenario.facts.join(", "))
    )];
    if !scenario.law.is_empty() {
        let law = html::with("span", &english, &html::escape(&scenario.law.join("; ")));
        behind.insert(0, format!("{}{law}.", html::escape(book.say(book_phrases::LAW))));
    }
    let pieces = [
        html::around("p", &format!("{title} {place}")),
        html::with("p", &english, &html::escape(&scenario.who)),
        day.unwrap_or_default(),
        html::block("ul", &[], &lines),
        html::with("p", &[("class", "facts")], &behind.join(" ")),
    ];
    html::block("li", &[], &pieces)
}

/// One expectation as HTML.
fn told(expected: &Expected, book: &Book) -> String {
    let language = book.language;
    match expected {
        Expected::Route(route, standing, by) => {
            let links: Vec<String> = by.iter().map(|id| requirement(route, id, book)).collect();
            let by = if links.is_empty() {
                String::new()
            } else {
                format!(" {} {}", html::escape(book.say(book_phrases::DECIDED_BY)), links.join("; "))
            };
            format!("{}{by}", marked(standing, book))
        }
        Expected::Requirement(route, id, standing) => {
            let standing =
                by_id(standing).map_or_else(|| marked(standing, book), |standing| condition::mark(standing, book));
            format!("{}{} {standing}", requirement(route, id, book), html::escape(book.say(phrases::COLON)))
        }
        Expected::Change(_, who, text, standing) => {
            let by = [Who::You, Who::Employer, Who::Time]
                .into_iter()
                .find(|one| one.id() == who)
                .map_or("", |one| book.say(who_words(one)));
            let quoted =
                html::with("span", &[("lang", "en")], &html::escape(&phrases::quoted(text, Language::English)));
            let lead = html::escape(&book_phrases::CHANGE_BY.fill(language, &[("who", by)]));
            format!("{lead} {quoted} → {}", marked(standing, book))
        }
        Expected::NoChange(_) => html::escape(book.say(book_phrases::NO_CHANGE)),
        Expected::Open(id, open) => {
            let title = questions::by_id(id).map_or(id.as_str(), |question| question.title.get(language));
            let lead = html::escape(book.say(if *open { book_phrases::STILL_ASKED } else { book_phrases::NOT_ASKED }));
            format!("{lead} {}", html::link(&format!("#question-{id}"), title))
        }
    }
}

/// A requirement of a route by its id, as a link to where it stands there.
fn requirement(route: &str, id: &str, book: &Book) -> String {
    let found =
        routes().find(|one| one.id == route).and_then(|one| one.requirements.iter().find(|asked| asked.id == id));
    let title = found.map_or(id, |asked| book.say(asked.title));
    html::link(&format!("#{}", book.anchor(route, id)), title)
}

fn by_id(standing: &str) -> Option<Standing> {
    Standing::ALL.into_iter().find(|one| one.id() == standing)
}

/// A standing by its id, in the words of the result.
fn marked(id: &str, book: &Book) -> String {
    let span = by_id(id).map_or(Span::OPEN, Span::only);
    html::with("strong", &[("class", span.id())], &html::escape(book.say(standing_words(span))))
}
