//! Reads answers as JSON on standard input, plays the interview with them, and prints its screens as JSON.
//!
//! ```text
//! echo '{"citizenship": ["in"], "duties": "user-support"}' | cargo run --example interview
//! ```
//!
//! Bad input ends with exit code 2 and one line that names the question, the value and what is
//! allowed.

use clap::Parser;
use std::process::ExitCode;
use work_permit_checker::session::interview_run::play;
use work_permit_documents::{arguments, case};

/// Reads answers as JSON on standard input, an object from question id to answer, and plays the
/// interview with them: a question without an answer gets "I don't know yet". Prints each screen with
/// its part, its questions and how many screens it said would follow. Then prints the screens, questions,
/// words and seconds until the first answer and until the end, at 200 words a minute and 3 seconds more
/// for each question.
#[derive(Parser)]
#[command(verbatim_doc_comment, override_usage = "cargo run --example interview -- [OPTIONS] < answers.json")]
struct Options {
    #[command(flatten)]
    case: case::Case,
}

fn main() -> ExitCode {
    arguments::run(|Options { case }| {
        let session = case.session(&jiff::Zoned::now().date().to_string())?;
        let given = session.answers.clone();
        let (run, _) = play(session, &given);
        serde_json::to_string_pretty(&run).map(|text| text + "\n").map_err(|error| error.to_string())
    })
}
