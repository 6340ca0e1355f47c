//! Reads answers as JSON on standard input and prints the report as JSON.
//!
//! ```text
//! echo '{"citizenship": ["in"], "duties": "user-support"}' | cargo run --example assess -- --lang fr
//! ```
//!
//! Bad input ends with exit code 2 and one line that names the question, the value and what is
//! allowed.

use clap::Parser;
use std::io::Read;
use std::process::ExitCode;
use work_permit_checker::explain;
use work_permit_checker::rules::Date;
use work_permit_checker::session::{Event, Session, wire};
use work_permit_checker::text::Language;
use work_permit_documents::{arguments, output};

/// Reads answers as JSON on standard input, an object from question id to answer, and prints the
/// report. `cargo run --example questions` prints every question with what may be answered.
#[derive(Parser)]
#[command(verbatim_doc_comment, override_usage = "cargo run --example assess -- [OPTIONS] < answers.json")]
struct Options {
    /// The day whose law is applied, such as 2026-11-22 (default: today)
    #[arg(long, value_name = "DATE", value_parser = arguments::day)]
    as_of: Option<Date>,
    /// The language of every sentence
    #[arg(long, value_name = "en|fr", default_value = "en", value_parser = arguments::language)]
    lang: Language,
}

fn main() -> ExitCode {
    let options = match arguments::read() {
        Ok(options) => options,
        Err(code) => return code,
    };
    match report(options) {
        Ok(text) => output::print(&text),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn report(options: Options) -> Result<String, String> {
    let Options { as_of, lang } = options;
    let day = as_of.map_or_else(|| arguments::day(&jiff::Zoned::now().date().to_string()), Ok)?;
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input).map_err(|error| format!("standard input: {error}"))?;
    let value: wire::Value = serde_json::from_str(&input).map_err(|error| {
        format!("`answers`: not readable as JSON: {error}; allowed: an object from question id to answer")
    })?;
    let answers = wire::read(&value).map_err(|error| error.to_string())?;
    let session = Session::new(day, lang).reduce(Event::Replaced(answers));
    let report = explain::report(&session, &session.assess());
    serde_json::to_string_pretty(&report).map(|text| text + "\n").map_err(|error| error.to_string())
}
