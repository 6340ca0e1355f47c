//! The sites of `tests/hosts`, each as its owner has it on a server: below `/hosts/` and its name.

use crate::given;
use std::fs;
use std::path::{Path, PathBuf};

/// What an owner copies from a release into a folder of the site.
pub const RELEASE: [&str; 4] =
    ["work-permit-checker.js", "work_permit_checker_bg.wasm", "words.en.txt", "words.fr.txt"];

/// The folder that holds a folder for each site.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../hosts")
}

/// The file for a path without its first slash; the release stands in every folder of a site.
pub fn file(path: &str) -> Option<PathBuf> {
    let own = folder().join(path.strip_prefix("hosts/")?);
    let name = own.file_name()?.to_str()?;
    if own.is_file() {
        Some(own)
    } else if RELEASE.contains(&name) {
        Some(given("WPC_DIST").join(name))
    } else {
        None
    }
}

/// The headers that a site's `_headers` adds: lines with a path, and below each, indented, its headers.
pub fn headers(path: &str) -> String {
    let mut all = String::new();
    let Some((site, page)) = path.strip_prefix("/hosts/").and_then(|path| path.split_once('/')) else {
        return all;
    };
    let rules = fs::read_to_string(folder().join(site).join("_headers")).unwrap_or_default();
    let mut ours = false;
    for line in rules.lines() {
        match line.strip_prefix("  ") {
            Some(header) if ours => all.extend([header, "\r\n"]),
            Some(_) => {}
            None => ours = line.strip_prefix('/') == Some(page),
        }
    }
    all
}
