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

use clap::Parser;
use std::process::ExitCode;
use work_permit_checker::rules::Date;
use work_permit_checker::text::Language;
use work_permit_documents::{arguments, guide, output};

/// Prints the rules as plain HTML: a fragment to stand between the element's tags, or a whole page.
#[derive(Parser)]
#[command(override_usage = "cargo run --example guide -- [OPTIONS] > guide.html")]
struct Options {
    /// The language of every sentence
    #[arg(long, value_name = "en|fr", default_value = "en", value_parser = arguments::language)]
    lang: Language,
    /// The day whose figures are shown (default: today)
    #[arg(long, value_name = "DATE", value_parser = arguments::day)]
    as_of: Option<Date>,
    /// The level of the first heading (default: 2, with --page 1)
    #[arg(long, value_name = "1|2|3|4|5|6", value_parser = level)]
    heading_level: Option<u8>,
    /// A whole document
    #[arg(long)]
    page: bool,
}

fn main() -> ExitCode {
    let Options { lang, as_of, heading_level, page } = match arguments::read() {
        Ok(options) => options,
        Err(code) => return code,
    };
    let as_of = match as_of.map_or_else(|| arguments::day(&jiff::Zoned::now().date().to_string()), Ok) {
        Ok(day) => day,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
    };
    let heading_level = heading_level.unwrap_or(if page { 1 } else { 2 });
    let options = guide::Options { language: lang, as_of, heading_level };
    output::print(&if page { guide::page(options) } else { guide::fragment(options) })
}

/// The level of a heading.
fn level(text: &str) -> Result<u8, String> {
    let level = text.parse().ok().filter(|level| (1..=6).contains(level));
    level.ok_or_else(|| "1, 2, 3, 4, 5, 6".to_owned())
}
