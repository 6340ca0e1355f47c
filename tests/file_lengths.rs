//! No source file is longer than a reader can keep in mind.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use crate::common::files;
use std::fs;
use std::path::Path;

/// The most lines of a file, at the width that rustfmt.toml says.
const MOST: usize = 400;

#[test]
fn no_source_file_has_more_than_400_lines() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    assert!(fs::read_to_string(root.join("rustfmt.toml")).unwrap().contains("max_width = 120"));
    let mut all = Vec::new();
    for folder in ["benches", "crates", "examples", "packages", "pages", "src", "tests", "texts", "xtask"] {
        all.extend(files(folder, &["rs", "js"]));
    }
    assert!(all.len() > 250, "{} files", all.len());
    for file in all {
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= MOST, "{} has {lines} lines; split it", file.display());
    }
}
