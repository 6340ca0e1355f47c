//! Reads answers as JSON on standard input and prints the report as JSON.
//!
//! ```text
//! echo '{"citizenship": ["in"], "duties": "user-support"}' | cargo run --example assess -- --lang fr
//! ```
//!
//! Bad input ends with exit code 2 and one line that names the question, the value and what is
//! allowed.

use clap::Parser;
use std::process::ExitCode;
use work_permit_checker::explain;
use work_permit_documents::{arguments, case};

/// Reads answers as JSON on standard input, an object from question id to answer, and prints the
/// report. `cargo run --example questions` prints every question with what may be answered.
#[derive(Parser)]
#[command(verbatim_doc_comment, override_usage = "cargo run --example assess -- [OPTIONS] < answers.json")]
struct Options {
    #[command(flatten)]
    case: case::Case,
}

fn main() -> ExitCode {
    arguments::run(|Options { case }| {
        let session = case.session(&jiff::Zoned::now().date().to_string())?;
        let report = explain::report(&session, &session.assess());
        serde_json::to_string_pretty(&report).map(|text| text + "\n").map_err(|error| error.to_string())
    })
}
