//! A case from the command line: the day, the language, and answers as JSON on standard input.

use crate::{arguments, output};
use clap::Args;
use std::io::Read;
use std::process::ExitCode;
use work_permit_rules::rules::Date;
use work_permit_rules::session::{Event, Session, wire};
use work_permit_rules::text::Language;

/// The day and the language.
#[derive(Args, Debug)]
pub struct Case {
    /// The day whose law is applied, such as 2026-11-22 (default: today)
    #[arg(long, value_name = "DATE", value_parser = arguments::day)]
    as_of: Option<Date>,
    /// The language of every sentence
    #[arg(long, value_name = "en|fr", default_value = "en", value_parser = arguments::language)]
    lang: Language,
}

/// Prints the result of a case, or what was wrong with it.
pub fn print(result: Result<String, String>) -> ExitCode {
    match result {
        Ok(text) => output::print(&text),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

impl Case {
    /// The session with the answers from standard input; without a day, `today` is applied.
    ///
    /// # Errors
    /// One line that says what was wrong and what is allowed.
    pub fn session(self, today: &str) -> Result<Session, String> {
        let day = self.as_of.map_or_else(|| arguments::day(today), Ok)?;
        let mut input = String::new();
        std::io::stdin().read_to_string(&mut input).map_err(|error| format!("standard input: {error}"))?;
        let value: wire::Value = serde_json::from_str(&input).map_err(|error| {
            format!("`answers`: not readable as JSON: {error}; allowed: an object from question id to answer")
        })?;
        let answers = wire::read(&value).map_err(|error| error.to_string())?;
        Ok(Session::new(day, self.lang).reduce(Event::Replaced(answers)))
    }
}
