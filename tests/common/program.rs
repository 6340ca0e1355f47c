//! The examples as programs. `cargo test` builds them with the tests; with `--test` it does not.

use std::env::{consts::EXE_SUFFIX, current_exe};
use std::fs;
use std::path::Path;
use std::process::Command;

/// An example by its name. Stops the test if it is not built, or older than its sources.
pub fn program(name: &str) -> Command {
    let tests = current_exe().unwrap();
    let folder = tests.ancestors().nth(2).unwrap().join("examples");
    let program = folder.join(format!("{name}{EXE_SUFFIX}"));
    let built = changed(&program).unwrap_or_else(|| panic!("{name} is not built: run `cargo build --examples` first"));
    let sources = fs::read_to_string(folder.join(format!("{name}.d"))).unwrap();
    let (_, sources) = sources.split_once(": ").unwrap();
    for source in sources.split_whitespace() {
        let newer = changed(Path::new(source)).is_some_and(|changed| changed > built);
        assert!(!newer, "{name} is older than {source}: run `cargo build --examples` first");
    }
    Command::new(program)
}

fn changed(file: &Path) -> Option<std::time::SystemTime> {
    fs::metadata(file).and_then(|data| data.modified()).ok()
}
