//! Scenarios in plain text, `tests/scenarios/*.txt`: who somebody is, what they answer, which result each
//! route must have and why. The README of the folder describes the format.

use serde_json::{Map, Value, json};
use std::fs;
use std::path::PathBuf;
use work_permit_rules::rules::{Date, Kind, Question, Standing, questions};

/// The day of the scenarios, as `tests/scenarios/README.md` says.
pub const DAY: Date = Date::new(2026, 11, 22);

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/scenarios");
/// The file with the answers that the complete sets of all families begin with.
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
    /// The day, if it is not [`DAY`].
    pub day: Option<String>,
    /// The results that it expects.
    pub expected: Vec<Expected>,
    /// The expected results one below, at and one above numbers of the rules.
    pub numbers: Vec<Number>,
    /// The standings that no answers can give the route. The title of the complete set is the id of this route.
    pub never: Vec<String>,
    /// Requirements that close nothing and only add a remark.
    pub only_remark: Vec<String>,
    /// Provisions that the deciding requirements must cite.
    pub law: Vec<String>,
    /// Facts of the research behind it.
    pub facts: Vec<String>,
}

/// One result that a scenario expects.
#[derive(Clone, Debug, PartialEq)]
pub enum Expected {
    /// The result of a route (or `general`), and the requirements that decide it; empty if the scenario does not say.
    Route(String, String, Vec<String>),
    /// The result of one requirement of a route.
    Requirement(String, String, String),
    /// A change of a route: who makes it, words in its text, and the standing after it.
    Change(String, String, String, String),
    /// No change is offered for a route.
    NoChange(String),
    /// Whether a question must still be open.
    Open(String, bool),
}

/// A number in the rules, and the results of its requirement one below it, at it and one above it. If the number has
/// a fraction, the step is a hundredth instead of one.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// The route.
    pub route: String,
    /// The requirement.
    pub requirement: String,
    /// The question that is answered with the number.
    pub question: String,
    /// The number.
    pub at: f64,
    /// The results: one below, at it, one above.
    pub standings: [String; 3],
    /// All other answers.
    pub around: Map<String, Value>,
}

/// The two kinds of blocks in a file: complete answer sets, and scenarios, which begin with such sets.
#[derive(Clone, Copy, PartialEq)]
enum Block {
    /// A complete answer set, `-- title`.
    Set,
    /// A scenario, `== title`.
    Scenario,
}

impl Block {
    fn name(self) -> &'static str {
        match self {
            Block::Set => "a complete answer set, `-- title`",
            Block::Scenario => "a scenario, `== title`",
        }
    }

    /// The kind of block that may have this line, if only one kind may.
    fn only_of(word: &str, rest: &str) -> Option<Block> {
        match (word, rest) {
            ("on" | "law" | "facts" | "ask" | "expect" | "change", _) => Some(Block::Scenario),
            ("never", "") | ("only", "remark") | ("number", _) => Some(Block::Set),
            _ => None,
        }
    }

    fn of(line: &str) -> Option<(Block, &str)> {
        let set = line.strip_prefix("-- ").map(|title| (Block::Set, title));
        set.or_else(|| line.strip_prefix("== ").map(|title| (Block::Scenario, title)))
    }
}

/// The files of the folder: first [`COMPLETE`], because other sets begin with its answers, then the families by name.
fn files() -> Result<Vec<PathBuf>, String> {
    let failed = |error: std::io::Error| format!("{FOLDER}: {error}");
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(FOLDER).map_err(failed)? {
        files.push(entry.map_err(failed)?.path());
    }
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    files.sort_by_key(|path| (!path.ends_with(COMPLETE), path.clone()));
    Ok(files)
}

/// The blocks of one kind in all files. `known` are the sets that they may begin with.
fn read_all(wanted: Block, known: &[Scenario]) -> Result<Vec<Scenario>, String> {
    let mut all = known.to_vec();
    for file in files()? {
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let found = read(&name, &text, wanted, &all)?;
        all.extend(found);
    }
    Ok(all.split_off(known.len()))
}

/// Every scenario, in the order of the files.
///
/// # Errors
/// A file cannot be read, or a line of it is not understood.
pub fn load() -> Result<Vec<Scenario>, String> {
    read_all(Block::Scenario, &complete()?)
}

/// The complete answer sets, which the scenarios begin with. They have no line `expect`. A set can begin with sets
/// above it in its own file, or with sets of an earlier file.
///
/// # Errors
/// A file cannot be read, or a line of it is not understood.
pub fn complete() -> Result<Vec<Scenario>, String> {
    read_all(Block::Set, &[])
}

/// Reads the blocks of one kind in a file. An error names the line.
fn read(file: &str, text: &str, wanted: Block, known: &[Scenario]) -> Result<Vec<Scenario>, String> {
    let mut all: Vec<Scenario> = Vec::new();
    let mut within = None;
    for (at, line) in text.lines().enumerate() {
        let place = format!("{file}:{}", at + 1);
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some((block, title)) = Block::of(line) {
            within = Some(block);
            if block == wanted {
                all.push(Scenario { place, title: title.to_owned(), ..Scenario::default() });
            }
            continue;
        }
        if within.is_some_and(|block| block != wanted) {
            continue;
        }
        let (done, current) = match all.split_last_mut() {
            Some((current, done)) => (done, current),
            None => return Err(format!("{place}: `{line}` stands before the first title")),
        };
        let (key, value) = line.split_once(": ").ok_or_else(|| format!("{place}: `{line}` has no `: `"))?;
        let at_place = |error: String| format!("{place}: {error}");
        let (word, rest) = key.split_once(' ').unwrap_or((key, ""));
        if let Some(other) = Block::only_of(word, rest).filter(|block| *block != wanted) {
            return Err(at_place(format!("`{word}` belongs to {}", other.name())));
        }
        match (word, rest) {
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
            ("never", "") => current.never.extend(never(value).map_err(at_place)?),
            ("only", "remark") => current.only_remark.extend(value.split(", ").map(str::to_owned)),
            ("number", what) => {
                let number = number(what, value, &current.answers).map_err(at_place)?;
                current.numbers.push(number);
            }
            ("expect", what) => current.expected.push(expected(what, value).map_err(at_place)?),
            ("change", route) => current.expected.push(change(route, value).map_err(at_place)?),
            ("ask", question) => current.expected.push(Expected::Open(question.to_owned(), value == "yes")),
            (_, "") if !current.numbers.is_empty() => {
                return Err(at_place(format!("`{key}` stands below a number, whose answers are those above it")));
            }
            (id, "") => set(&mut current.answers, id, value).map_err(at_place)?,
            _ => return Err(at_place(format!("`{key}` is not understood"))),
        }
    }
    Ok(all)
}

/// Answers a question.
fn set(answers: &mut Map<String, Value>, id: &str, value: &str) -> Result<(), String> {
    let question = questions::by_id(id).ok_or_else(|| format!("no question is called `{id}`"))?;
    match answer(question, value)? {
        Value::Null => drop(answers.remove(id)),
        answer => drop(answers.insert(id.to_owned(), answer)),
    }
    Ok(())
}

/// Checks that a text is the name of a standing.
fn decided(standing: &str) -> Result<String, String> {
    let known = Standing::ALL.iter().any(|one| one.id() == standing);
    if known { Ok(standing.to_owned()) } else { Err(format!("`{standing}` is no standing")) }
}

/// `standing, standing because reason`.
fn never(value: &str) -> Result<Vec<String>, String> {
    let (standings, _) = value.split_once(" because ").ok_or("it does not say why: `standing because reason`")?;
    standings.split(", ").map(decided).collect()
}

/// `question number: standing, standing, standing`, and after ` with ` other answers than those of the block.
fn number(what: &str, value: &str, answers: &Map<String, Value>) -> Result<Number, String> {
    let (route, requirement) = what.split_once('/').ok_or_else(|| format!("`{what}` is not `route/requirement`"))?;
    let (value, others) = value.split_once(" with ").unwrap_or((value, ""));
    let form = || format!("`{value}` is not `question number: below, at it, above`");
    let (bound, standings) = value.split_once(": ").ok_or_else(form)?;
    let (question, at) = bound.split_once(' ').ok_or_else(form)?;
    let standings: Vec<String> = standings.split(", ").map(decided).collect::<Result<_, _>>()?;
    let mut around = answers.clone();
    for other in others.split("; ").filter(|other| !other.is_empty()) {
        let (id, value) = other.split_once(": ").ok_or_else(|| format!("`{other}` is not `question: answer`"))?;
        set(&mut around, id, value)?;
    }
    Ok(Number {
        route: route.to_owned(),
        requirement: requirement.to_owned(),
        question: questions::by_id(question).map(|known| known.id.to_owned()).ok_or_else(form)?,
        at: at.parse().map_err(|_| form())?,
        standings: standings.try_into().map_err(|_| form())?,
        around,
    })
}

/// `route: standing`, `route: standing by requirement, requirement`, `route/requirement: standing`.
fn expected(what: &str, value: &str) -> Result<Expected, String> {
    let (standing, by) = value.split_once(" by ").unwrap_or((value, ""));
    if standing != "undecided" {
        decided(standing)?;
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
/// removes the answer.
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
