//! Writes the rule book: one HTML page for a lawyer or consultant who reviews the rules.
//!
//! ```text
//! cargo run -q --example rulebook -- --lang fr > rulebook.fr.html
//! ```
//!
//! A bad argument ends with exit code 2 and one line that names it and what is allowed.

use clap::Parser;
use std::process::ExitCode;
use work_permit_checker::text::Language;
use work_permit_documents::{arguments, output, rulebook};

/// Writes the rules out for those who review them, as one HTML page.
#[derive(Parser)]
#[command(override_usage = "cargo run --example rulebook -- [OPTIONS] > rulebook.html")]
struct Options {
    /// The language of every sentence but the scenarios
    #[arg(long, value_name = "en|fr", default_value = "en", value_parser = arguments::language)]
    lang: Language,
}

fn main() -> ExitCode {
    let Options { lang } = match arguments::read() {
        Ok(options) => options,
        Err(code) => return code,
    };
    match rulebook::page(lang) {
        Ok(text) => output::print(&text),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}
