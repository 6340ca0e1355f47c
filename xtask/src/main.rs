//! The project's commands, run as `cargo xtask <command>`.
//!
//! Everything that a command needs beyond Rust is installed by the command itself, in a pinned
//! version, into a cache outside the project: see [`tools`] and [`engines`].

mod args;
mod assemble;
mod bench;
mod browser;
mod engines;
mod faults;
mod hosts;
mod imports;
mod manifest;
mod minify;
mod mutants;
mod node;
mod package;
mod page;
mod paths;
mod port;
mod rules_diff;
mod run;
// The program that applies the rules of one side of a comparison, here only to be tested.
#[cfg(test)]
#[path = "../rules-diff/runner.rs"]
mod runner;
#[path = "../rules-diff/sample.rs"]
mod sample;
mod size;
#[cfg(test)]
#[path = "../rules-diff/spec.rs"]
mod spec;
mod test;
mod test_language;
mod tools;
mod wordpress;
mod words_files;

use std::process::ExitCode;

use args::{Arguments, Command};
use clap::Parser;

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Serve { args } => page::serve(&args),
        Command::Build => page::build(),
        Command::Size => page::build().and_then(|()| size::report()),
        Command::Prepare => browser::prepare(),
        Command::Bench => bench::bench(),
        Command::Wordpress => wordpress::package().map(drop),
        Command::Assemble => assemble::hook(),
        Command::Faults => faults::run(),
        Command::Generate => run::run("generate", &mut run::cargo(&["run", "--quiet", "--example", "generate"])),
        Command::Mutants { part } => mutants::run(part),
        Command::RulesDiff { revision, sets } => rules_diff::run(&revision, sets),
        Command::Package => page::build().and_then(|()| package::run()),
        // The test command prints its own failures, above its summary.
        Command::Test(chosen) => return test::run(&chosen),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            if error.is::<rules_diff::Refused>() { ExitCode::from(2) } else { ExitCode::FAILURE }
        }
    }
}
