//! Prints every question as JSON: id, kind, unit, options, who can change it, and its words.
//!
//! ```text
//! cargo run --example questions -- --lang fr
//! ```

use clap::Parser;
use std::process::ExitCode;
use work_permit_checker::explain::questions;
use work_permit_checker::text::Language;
use work_permit_documents::{arguments, output};

/// Prints every question as JSON: id, kind, unit, options, who can change it, and its words.
#[derive(Parser)]
#[command(override_usage = "cargo run --example questions -- [OPTIONS]")]
struct Options {
    /// The language of the words
    #[arg(long, value_name = "en|fr", default_value = "en", value_parser = arguments::language)]
    lang: Language,
}

fn main() -> ExitCode {
    let Options { lang } = match arguments::read() {
        Ok(options) => options,
        Err(code) => return code,
    };
    match serde_json::to_string_pretty(&questions(lang)) {
        Ok(text) => output::print(&(text + "\n")),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
