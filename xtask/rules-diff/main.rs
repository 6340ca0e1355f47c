//! One side of a comparison of rules, as a program; `cargo xtask rules-diff` builds it.

mod runner;
mod sample;
mod spec;

use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (mut input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
    let done = match arguments.first().map(String::as_str) {
        Some("spec") => {
            spec::spec().and_then(|text| output.write_all(text.as_bytes()).map_err(|error| error.to_string()))
        }
        _ => runner::run(&arguments, &mut input, &mut output),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}
