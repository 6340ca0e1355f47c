//! Reads answers as JSON on standard input and prints the report as JSON.
//!
//! ```text
//! echo '{"citizenship": ["in"], "duties": "user-support"}' | cargo run --example assess -- --lang fr
//! ```
//!
//! Bad input ends with exit code 2 and one line that names the question, the value and what is
//! allowed.

#[path = "common/output.rs"]
mod output;

use std::io::Read;
use std::process::ExitCode;
use work_permit_checker::explain;
use work_permit_checker::rules::{Date, FIRST_DAY};
use work_permit_checker::session::{Event, Session, wire};
use work_permit_checker::text::Language;

const HELP: &str = "\
Usage: cargo run --example assess -- [--as-of DATE] [--lang en|fr] < answers.json

Reads answers as JSON on standard input, an object from question id to answer, and prints the
report. `cargo run --example questions` prints every question with what may be answered.

  --as-of DATE   the day whose law is applied, such as 2026-11-22 (default: today)
  --lang en|fr   the language of every sentence (default: en)
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
    let today = jiff::Zoned::now().date().to_string();
    let mut as_of = today;
    let mut language = Language::English;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("`{argument}`: a value must follow"));
        match argument.as_str() {
            "-h" | "--help" => return Ok(HELP.to_owned()),
            "--as-of" => as_of = value()?,
            "--lang" => {
                let tag = value()?;
                language = Language::from_tag(&tag)
                    .ok_or_else(|| format!("`--lang`: `{}` is not allowed; allowed: `en`, `fr`", wire::shown(&tag)))?;
            }
            _ => {
                let argument = wire::shown(&argument);
                return Err(format!(
                    "`{argument}` is not an option; allowed: `--as-of DATE`, `--lang en|fr`, `--help`"
                ));
            }
        }
    }
    let day = Date::parse(&as_of).filter(|day| *day >= FIRST_DAY).ok_or_else(|| {
        let (as_of, first) = (wire::shown(&as_of), FIRST_DAY.iso());
        format!(
            "`--as-of`: `{as_of}` is not allowed; allowed: an ISO date from {first}, the first day these rules know"
        )
    })?;
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input).map_err(|error| format!("standard input: {error}"))?;
    let value: wire::Value = serde_json::from_str(&input).map_err(|error| {
        format!("`answers`: not readable as JSON: {error}; allowed: an object from question id to answer")
    })?;
    let answers = wire::read(&value).map_err(|error| error.to_string())?;
    let session = Session::new(day, language).reduce(Event::Replaced(answers));
    let report = explain::report(&session, &session.assess());
    serde_json::to_string_pretty(&report).map(|text| text + "\n").map_err(|error| error.to_string())
}
