//! Prints the rules as a guide in plain HTML, which is put between the element's tags or published as a page.
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
use work_permit_documents::{arguments, case, guide};

/// Prints the rules as plain HTML: a fragment to put between the element's tags, or a whole page.
#[derive(Parser)]
#[command(override_usage = "cargo run --example guide -- [OPTIONS] > guide.html")]
struct Options {
    #[command(flatten)]
    case: case::Case,
    /// The level of the first heading (default: 2, with --page 1)
    #[arg(long, value_name = "1|2|3|4|5|6", value_parser = level)]
    heading_level: Option<u8>,
    /// Print a whole document instead of a fragment
    #[arg(long)]
    page: bool,
}

fn main() -> ExitCode {
    arguments::run(|Options { case, heading_level, page }| {
        let as_of = case.day(&jiff::Zoned::now().date().to_string())?;
        let heading_level = heading_level.unwrap_or(if page { 1 } else { 2 });
        let options = guide::Options { language: case.language.lang, as_of, heading_level };
        Ok(if page { guide::page(options) } else { guide::fragment(options) })
    })
}

/// The level of a heading.
fn level(text: &str) -> Result<u8, String> {
    let level = text.parse().ok().filter(|level| (1..=6).contains(level));
    level.ok_or_else(|| "1, 2, 3, 4, 5, 6".to_owned())
}
