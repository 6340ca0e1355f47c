//! A case from the command line: the day, the language, and answers as JSON from standard input.

use crate::arguments::{self, LanguageOption};
use clap::Args;
use std::io::Read;
use work_permit_rules::rules::Date;
use work_permit_rules::session::{Event, Session, wire};

/// The day and the language.
#[derive(Args, Clone, Copy, Debug)]
pub struct Case {
    /// The day whose law is applied, such as 2026-11-22 (default: today)
    #[arg(long, value_name = "DATE", value_parser = arguments::day)]
    as_of: Option<Date>,
    /// The language.
    #[command(flatten)]
    pub language: LanguageOption,
}

impl Case {
    /// The day that was asked for, or `today`.
    ///
    /// # Errors
    /// What is allowed, if `today` is before the first day of the rules.
    pub fn day(&self, today: &str) -> Result<Date, String> {
        self.as_of.map_or_else(|| arguments::day(today), Ok)
    }

    /// The session with the answers from standard input. If the options name no day, `today` is used.
    ///
    /// # Errors
    /// One line that says what is wrong and what is allowed.
    pub fn session(&self, today: &str) -> Result<Session, String> {
        let day = self.day(today)?;
        let mut input = String::new();
        std::io::stdin().read_to_string(&mut input).map_err(|error| format!("standard input: {error}"))?;
        let value: wire::Value = serde_json::from_str(&input).map_err(|error| {
            format!("`answers`: not readable as JSON: {error}; allowed: an object from question id to answer")
        })?;
        let answers = wire::read(&value).map_err(|error| error.to_string())?;
        Ok(Session::new(day, self.language.lang).reduce(Event::Replaced(answers)))
    }
}
