//! Prints every question as JSON: id, kind, unit, options, who can change it, and its words.
//!
//! ```text
//! cargo run --example questions -- --lang fr
//! ```

#[path = "common/output.rs"]
mod output;

use std::process::ExitCode;
use work_permit_checker::explain::questions;
use work_permit_checker::text::Language;

const HELP: &str = "\
Usage: cargo run --example questions -- [--lang en|fr]

Prints every question as JSON: id, kind, unit, options, who can change it, and its words.

  --lang en|fr   the language of the words (default: en)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let language = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["-h" | "--help"] => return output::print(HELP),
        [] => Some(Language::English),
        ["--lang", tag] => Language::from_tag(tag),
        _ => None,
    };
    let Some(language) = language else {
        eprintln!("`{}` is not allowed; allowed: `--lang en|fr`, `--help`", arguments.join(" "));
        return ExitCode::from(2);
    };
    match serde_json::to_string_pretty(&questions(language)) {
        Ok(text) => output::print(&(text + "\n")),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
