//! Writes the rule book: one HTML page for a lawyer or consultant who reviews the rules.
//!
//! ```text
//! cargo run -q --example rulebook -- --lang fr > rulebook.fr.html
//! ```
//!
//! Each route opens with a graph of what its questions can do to its requirements. Every requirement
//! stands there with what each answer means, its sources, the facts of the research behind it and the
//! scenarios that test it; then the figures, and a matrix of what each question decides. All of it is
//! read off the rules, so that what is reviewed is what runs. It asks no clock: the same rules make the
//! same page.
//!
//! A bad argument ends with exit code 2 and one line that names it and what is allowed.

#[macro_use]
#[path = "../common/words.rs"]
mod words;

mod book;
#[allow(dead_code, reason = "the rows of what has been read are for the tests")]
#[path = "../common/causes.rs"]
mod causes;
mod condition;
#[allow(dead_code, reason = "shared with the tests, which walk every combination")]
#[path = "../../tests/common/cut.rs"]
mod cut;
#[allow(dead_code, clippy::unwrap_used, reason = "shared with the tests: every country that it names is in the list")]
#[path = "../../tests/common/domain.rs"]
mod domain;
mod effect;
mod frame;
mod glance;
mod graph;
#[path = "../common/html.rs"]
mod html;
mod matrix;
mod numbers;
#[path = "../common/outcomes.rs"]
mod outcomes;
#[path = "../common/output.rs"]
mod output;
mod page;
mod picture;
mod questions;
mod reach;
mod route;
#[allow(dead_code, reason = "shared with the tests, which also apply the answers")]
#[path = "../../tests/common/scenario.rs"]
mod scenario;
mod scenarios;
#[allow(dead_code, reason = "shared with the example that prints text")]
#[path = "../common/sentence_list.rs"]
mod sentence_list;
mod sentence_section;
#[allow(dead_code, reason = "shared with the tests")]
#[path = "../common/sentences.rs"]
mod sentences;
#[path = "../common/sources.rs"]
mod sources;
mod tables;
mod wage;

use std::process::ExitCode;
use work_permit_checker::rules::Date;
use work_permit_checker::text::Language;

/// The day of the scenarios, as `tests/scenarios/README.md` says.
const DAY: Date = Date::new(2026, 11, 22);

const OPTIONS: &str = "`--lang en|fr`, `--help`";
const HELP: &str = "\
Usage: cargo run --example rulebook -- [OPTIONS] > rulebook.html

Writes the rules out for those who review them, as one HTML page.

  --lang en|fr   the language of every sentence but the scenarios (default: en)
";

fn main() -> ExitCode {
    match run() {
        Ok(text) => output::print(&text),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<String, String> {
    let mut language = Language::English;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "-h" | "--help" => return Ok(HELP.to_owned()),
            "--lang" => {
                let tag =
                    arguments.next().ok_or_else(|| format!("`--lang`: a value must follow; allowed: {OPTIONS}"))?;
                language = Language::from_tag(&tag)
                    .ok_or_else(|| format!("`--lang`: `{tag}` is not allowed; allowed: `en`, `fr`"))?;
            }
            _ => return Err(format!("`{argument}` is not an option; allowed: {OPTIONS}")),
        }
    }
    Ok(page::whole(&book::Book::new(language, scenarios::load()?)))
}
