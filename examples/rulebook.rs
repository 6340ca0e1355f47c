//! Writes the rule book: one HTML page for a lawyer or consultant who reviews the rules.
//!
//! ```text
//! cargo run -q --example rulebook -- --lang fr > rulebook.fr.html
//! ```
//!
//! A bad argument ends with exit code 2 and one line that names it and what is allowed.

use std::process::ExitCode;
use work_permit_checker::text::Language;
use work_permit_documents::{output, rulebook};

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
    rulebook::page(language)
}
