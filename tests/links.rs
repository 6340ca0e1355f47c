//! The links and paths in the README, in `docs/` and in `facts/`, against the files and headings that they name.

#![allow(clippy::expect_used, reason = "a helper of a test stops at the first surprise")]

use crate::common::files;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The folders whose paths are checked.
const FOLDERS: [&str; 10] =
    ["crates", "docs", "examples", "facts", "packages", "pages", "src", "tests", "texts", "xtask"];

/// The words in code style of one line.
fn codes(line: &str) -> Vec<&str> {
    line.split('`').skip(1).step_by(2).collect()
}

/// The root of the project.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The pages of the documentation, each with its text.
fn documents() -> Vec<(PathBuf, String)> {
    let pages = [
        "README.md",
        "CONTRIBUTING.md",
        "crates/rules/README.md",
        "packages/npm/README.md",
        "tests/scenarios/README.md",
        "texts/README.md",
    ];
    let mut paths = pages.map(|name| root().join(name)).to_vec();
    paths.extend(["docs", "facts"].into_iter().flat_map(|folder| files(folder, &["md"])));
    paths.into_iter().map(|path| (path.clone(), std::fs::read_to_string(&path).expect("a page is readable"))).collect()
}

/// The lines of a page that are not in a block of code.
fn prose(text: &str) -> Vec<&str> {
    let mut inside = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        if line.starts_with("```") {
            inside = !inside;
        } else if !inside {
            lines.push(line);
        }
    }
    lines
}

/// The links of a page that stay in the project.
fn links(text: &str) -> Vec<&str> {
    let rest = prose(text).into_iter().flat_map(|line| line.split("](").skip(1));
    rest.filter_map(|rest| rest.split(')').next()).filter(|link| !link.contains("://")).collect()
}

/// The anchors of a page, as GitHub makes them from its headings: `## Run the tests` has `run-the-tests`.
fn anchors(text: &str) -> BTreeSet<String> {
    let headings = prose(text).into_iter().filter(|line| line.starts_with('#'));
    let anchor = |line: &str| {
        let words = line.trim_start_matches('#').trim().to_lowercase();
        let kept = words.chars().filter(|sign| sign.is_alphanumeric() || matches!(sign, ' ' | '-' | '_'));
        kept.map(|sign| if sign == ' ' { '-' } else { sign }).collect()
    };
    headings.map(anchor).collect()
}

#[test]
fn relative_links_lead_to_files_and_headings_that_exist() {
    let mut checked = 0;
    for (page, text) in documents() {
        for link in links(&text) {
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if path.is_empty() { page.clone() } else { page.with_file_name(path) };
            assert!(!path.starts_with('/') && target.exists(), "{}: `{link}` leads to no file", page.display());
            if !anchor.is_empty() {
                let there = std::fs::read_to_string(&target).unwrap_or_default();
                assert!(anchors(&there).contains(anchor), "{}: `{link}` leads to no heading", page.display());
            }
            checked += 1;
        }
    }
    assert!(checked > 100, "only {checked} links were found");
}

#[test]
fn every_page_of_the_documentation_is_linked() {
    let all = documents();
    let mut linked = BTreeSet::new();
    for (page, text) in &all {
        for link in links(text) {
            let path = link.split('#').next().unwrap_or_default();
            let target = page.with_file_name(path).canonicalize().ok();
            linked.extend(target.filter(|target| !path.is_empty() && target != page));
        }
    }
    for page in files("docs", &["md"]) {
        let path = page.canonicalize().unwrap_or_default();
        assert!(linked.contains(&path), "no page links to {}", page.display());
    }
}

/// A checklist names files by their paths, and a test by its path without the extension. A decision
/// is a record of its day, so its paths may be gone.
#[test]
fn paths_named_in_the_documentation_exist() {
    let mut checked = 0;
    for (page, text) in documents().into_iter().filter(|(page, _)| !page.starts_with(root().join("docs/decisions"))) {
        for path in prose(&text).into_iter().flat_map(codes).filter(|code| !code.contains([' ', '*'])) {
            let (folder, rest) = path.split_once('/').unwrap_or_default();
            if rest.is_empty() || !FOLDERS.contains(&folder) {
                continue;
            }
            let there = root().join(path).exists() || root().join(format!("{path}.rs")).is_file();
            assert!(there, "{} names `{path}`, which does not exist", page.display());
            checked += 1;
        }
    }
    assert!(checked > 50, "only {checked} paths were found");
}
