//! Writes the rule book: one HTML page for a lawyer or consultant who reviews the rules.
//!
//! ```text
//! cargo run -q --example rulebook -- --lang fr > rulebook.fr.html
//! ```
//!
//! A bad argument ends with exit code 2 and one line that names it and what is allowed.

use clap::Parser;
use std::process::ExitCode;
use work_permit_documents::{arguments, rulebook};

/// Prints the whole rules as one HTML page, for those who review them.
#[derive(Parser)]
#[command(override_usage = "cargo run --example rulebook -- [OPTIONS] > rulebook.html")]
struct Options {
    #[command(flatten)]
    language: arguments::LanguageOption,
}

fn main() -> ExitCode {
    arguments::run(|Options { language }| rulebook::page(language.lang))
}
