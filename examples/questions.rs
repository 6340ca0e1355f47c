//! Prints every question as JSON: id, kind, unit, options, who can change it, and its words.
//!
//! ```text
//! cargo run --example questions -- --lang fr
//! ```

use clap::Parser;
use std::process::ExitCode;
use work_permit_checker::explain::questions;
use work_permit_documents::arguments;

/// Prints every question as JSON: id, kind, unit, largest number, options, who can change and who knows
/// the answer, the part of the interview, and the words.
#[derive(Parser)]
#[command(override_usage = "cargo run --example questions -- [OPTIONS]")]
struct Options {
    #[command(flatten)]
    language: arguments::LanguageOption,
}

fn main() -> ExitCode {
    arguments::run(|Options { language }| {
        serde_json::to_string_pretty(&questions(language.lang))
            .map(|text| text + "\n")
            .map_err(|error| error.to_string())
    })
}
