//! Writes parts of committed files from the rules: the tables of the documentation, the TypeScript types of the
//! report, and the edition with its days.
//!
//! ```text
//! cargo xtask generate
//! ```

use clap::Parser;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use work_permit_documents::generated::PARTS;

/// Writes parts of the documentation and the element from the rules
#[derive(Parser)]
#[command(override_usage = "cargo run --example generate")]
struct Options {}

fn main() -> ExitCode {
    let Options {} = Options::parse();
    for part in PARTS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(part.file);
        let done = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", part.file)).and_then(|text| {
            let fresh = part.fresh(&text)?;
            println!("{} {}", part.file, if fresh == text { "is fresh" } else { "is written anew" });
            fs::write(&path, fresh).map_err(|error| format!("{}: {error}", part.file))
        });
        if let Err(problem) = done {
            eprintln!("error: {problem}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
