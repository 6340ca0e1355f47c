//! Prints the rules as a guide in plain HTML, to stand between the element's tags or as a page.
//!
//! ```text
//! cargo run --example guide -- --lang fr > guide.fr.html
//! cargo run --example guide -- --page --as-of 2026-11-22 > guide.html
//! ```
//!
//! Without `--page` it is a fragment, whose first heading has the level of `--heading-level`: 2, or
//! 1 with `--page`. A bad argument ends with exit code 2 and one line that names it and what is
//! allowed.

use std::process::ExitCode;
use work_permit_checker::rules::{Date, FIRST_DAY};
use work_permit_checker::text::Language;
use work_permit_documents::guide::{Options, fragment, page};
use work_permit_documents::output;

const OPTIONS: &str = "`--lang en|fr`, `--as-of DATE`, `--heading-level 1|2|3|4|5|6`, `--page`, `--help`";
const HELP: &str = "\
Usage: cargo run --example guide -- [OPTIONS] > guide.html

Prints the rules as plain HTML: a fragment to stand between the element's tags, or a whole page.

  --lang en|fr           the language of every sentence (default: en)
  --as-of DATE           the day whose figures are shown (default: today)
  --heading-level 1..6   the level of the first heading (default: 2, with --page 1)
  --page                 a whole document
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
    let mut as_of = jiff::Zoned::now().date().to_string();
    let mut language = Language::English;
    let mut level = None;
    let mut whole_page = false;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value =
            || arguments.next().ok_or_else(|| format!("`{argument}`: a value must follow; allowed: {OPTIONS}"));
        match argument.as_str() {
            "-h" | "--help" => return Ok(HELP.to_owned()),
            "--as-of" => as_of = value()?,
            "--lang" => {
                let tag = value()?;
                language = Language::from_tag(&tag)
                    .ok_or_else(|| format!("`--lang`: `{tag}` is not allowed; allowed: `en`, `fr`"))?;
            }
            "--heading-level" => {
                let written = value()?;
                let read = written.parse().ok().filter(|level| (1..=6).contains(level));
                level = Some(read.ok_or_else(|| {
                    format!("`--heading-level`: `{written}` is not allowed; allowed: 1, 2, 3, 4, 5, 6")
                })?);
            }
            "--page" => whole_page = true,
            _ => return Err(format!("`{argument}` is not an option; allowed: {OPTIONS}")),
        }
    }
    let day = Date::parse(&as_of).filter(|day| *day >= FIRST_DAY).ok_or_else(|| {
        format!(
            "`--as-of`: `{as_of}` is not allowed; allowed: an ISO date from {}, the first day these rules know",
            FIRST_DAY.iso()
        )
    })?;
    let options = Options { language, as_of: day, heading_level: level.unwrap_or(if whole_page { 1 } else { 2 }) };
    Ok(if whole_page { page(options) } else { fragment(options) })
}
