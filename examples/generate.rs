//! Writes the tables of the documentation and the edition in the element's class from the rules, into the files of
//! this project.
//!
//! ```text
//! cargo xtask generate
//! ```

#[path = "common/generated.rs"]
mod generated;

use generated::PARTS;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => {}
        ["--help" | "-h"] => {
            println!("Usage: cargo run --example generate\n\nWrites what files of this project say of the rules.");
            return ExitCode::SUCCESS;
        }
        [first, ..] => {
            eprintln!("error: `{first}` is not allowed; allowed: nothing, or --help");
            return ExitCode::from(2);
        }
    }
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
