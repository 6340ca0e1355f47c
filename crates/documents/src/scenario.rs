//! Scenarios in plain text, `tests/scenarios/*.txt`: who somebody is, what they answer, which result each
//! route must have and why. The folder's README gives the form.

use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use work_permit_rules::rules::{Date, Kind, Question, questions};

/// The day of the scenarios, as `tests/scenarios/README.md` says.
pub const DAY: Date = Date::new(2026, 11, 22);

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/scenarios");
const COMPLETE: &str = "complete.txt";

/// A case that a reviewer can read and sign.
#[derive(Clone, Debug, Default)]
pub struct Scenario {
    /// The file, and the line of the title.
    pub place: String,
    /// What it is about, in a few words.
    pub title: String,
    /// Who the person is, in a sentence or two.
    pub who: String,
    /// Every answer.
    pub answers: Map<String, Value>,
    /// The day, where it is not the usual one.
    pub day: Option<String>,
    /// What must hold.
    pub expected: Vec<Expected>,
    /// Provisions that the deciding requirements must cite.
    pub law: Vec<String>,
    /// Facts of the research behind it.
    pub facts: Vec<String>,
}

/// One thing that must hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Expected {
    /// The result of a route (or `general`), and the requirements that decide it; empty if the scenario does not say.
    Route(String, String, Vec<String>),
    /// The result of one requirement of a route.
    Requirement(String, String, String),
    /// A change of a route: who, words that its text has, where it leads.
    Change(String, String, String, String),
    /// That nothing would change a route.
    NoChange(String),
    /// That a question is still open, or is not.
    Open(String, bool),
}

/// Every scenario of the folder but the complete answer sets, in the order of the files.
///
/// # Errors
/// A file cannot be read, or a line of it is not understood.
pub fn load() -> Result<Vec<Scenario>, String> {
    let failed = |error: std::io::Error| format!("{FOLDER}: {error}");
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(FOLDER).map_err(failed)? {
        files.push(entry.map_err(failed)?.path());
    }
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt") && !path.ends_with(COMPLETE));
    files.sort();
    let complete = complete()?;
    let mut all = Vec::new();
    for file in files {
        all.extend(read_file(&file, &complete)?);
    }
    Ok(all)
}

/// Complete answer sets, which the scenarios begin with. They expect nothing themselves.
///
/// # Errors
/// The file cannot be read, or a line of it is not understood.
pub fn complete() -> Result<Vec<Scenario>, String> {
    read_file(&Path::new(FOLDER).join(COMPLETE), &[])
}

/// Reads a file; its name is in the places of its scenarios.
fn read_file(file: &Path, known: &[Scenario]) -> Result<Vec<Scenario>, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    read(&name, &text, known)
}

/// Reads the text of a file of scenarios, which can begin with those that are `known`. An error names the line.
fn read(file: &str, text: &str, known: &[Scenario]) -> Result<Vec<Scenario>, String> {
    let mut all: Vec<Scenario> = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let place = format!("{file}:{}", at + 1);
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(title) = line.strip_prefix("== ") {
            all.push(Scenario { place, title: title.to_owned(), ..Scenario::default() });
            continue;
        }
        let (done, current) = match all.split_last_mut() {
            Some((current, done)) => (done, current),
            None => return Err(format!("{place}: `{line}` stands before the first `== title`")),
        };
        let (key, value) = line.split_once(": ").ok_or_else(|| format!("{place}: `{line}` has no `: `"))?;
        let at_place = |error: String| format!("{place}: {error}");
        match key.split_once(' ').unwrap_or((key, "")) {
            ("who", "") => current.who = value.to_owned(),
            ("as", "in") => {
                for name in value.split(", ") {
                    let base = known.iter().chain(&*done).find(|other| other.title == name);
                    let base = base.ok_or_else(|| at_place(format!("no scenario is titled `{name}`")))?;
                    current.answers.extend(base.answers.clone());
                }
            }
            ("on", "") => current.day = Some(value.to_owned()),
            ("law", "") => current.law.extend(value.split("; ").map(str::to_owned)),
            ("facts", "") => current.facts.extend(value.split(", ").map(str::to_owned)),
            ("expect", what) => current.expected.push(expected(what, value).map_err(at_place)?),
            ("change", route) => current.expected.push(change(route, value).map_err(at_place)?),
            ("ask", question) => current.expected.push(Expected::Open(question.to_owned(), value == "yes")),
            (id, "") => {
                let question = questions::by_id(id).ok_or_else(|| at_place(format!("no question is called `{id}`")))?;
                match answer(question, value).map_err(at_place)? {
                    Value::Null => drop(current.answers.remove(id)),
                    answer => drop(current.answers.insert(id.to_owned(), answer)),
                }
            }
            _ => return Err(at_place(format!("`{key}` is not understood"))),
        }
    }
    Ok(all)
}

/// `route: standing`, `route: standing by requirement, requirement`, `route/requirement: standing`.
fn expected(what: &str, value: &str) -> Result<Expected, String> {
    let (standing, by) = value.split_once(" by ").unwrap_or((value, ""));
    if !["fits", "to-do", "officer-decides", "does-not-fit", "undecided"].contains(&standing) {
        return Err(format!("`{standing}` is no standing"));
    }
    let by: Vec<String> = by.split(", ").filter(|id| !id.is_empty()).map(str::to_owned).collect();
    Ok(match what.split_once('/') {
        Some((route, requirement)) => {
            Expected::Requirement(route.to_owned(), requirement.to_owned(), standing.to_owned())
        }
        None => Expected::Route(what.to_owned(), standing.to_owned(), by),
    })
}

/// `who, words, standing`, or `none`.
fn change(route: &str, value: &str) -> Result<Expected, String> {
    if value == "none" {
        return Ok(Expected::NoChange(route.to_owned()));
    }
    let mut parts = value.split(", ").map(str::to_owned);
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(who), Some(words), Some(standing), None) => Ok(Expected::Change(route.to_owned(), who, words, standing)),
        _ => Err(format!("`{value}` is not `who, words, standing`")),
    }
}

/// An answer as it is written: a word, words with commas between, `none`, an amount; `unanswered`
/// takes one away.
fn answer(question: &Question, value: &str) -> Result<Value, String> {
    let number = |text: &str| text.parse::<f64>().map_err(|_| format!("`{text}` is no number"));
    Ok(match question.kind {
        _ if value == "unanswered" => Value::Null,
        _ if value == "not-sure" => json!(value),
        Kind::One(_) => json!(value),
        Kind::Many(_) if value == "none" => json!([]),
        Kind::Many(_) | Kind::Countries => json!(value.split(", ").collect::<Vec<_>>()),
        Kind::Number { .. } => json!(number(value)?),
        Kind::Wage { .. } => match (value.strip_suffix(" an hour"), value.strip_suffix(" a year")) {
            (Some(amount), _) => json!(number(amount)?),
            (_, Some(amount)) => json!({ "amount": number(amount)?, "per": "year" }),
            _ => return Err(format!("`{value}` is neither as `33.50 an hour` nor as `80000 a year`")),
        },
    })
}
