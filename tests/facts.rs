//! `facts/` has every id that the rules and `docs/coverage.tsv` cite, once, with its source, date and confidence.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const COVERAGE: &str = include_str!("../docs/coverage.tsv");
const SOURCES: &str = include_str!("../facts/sources.tsv");

/// The files below a folder with this ending.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(path.to_str().unwrap(), ending));
        } else if path.extension().is_some_and(|own| own == ending) {
            all.push(path);
        }
    }
    all.sort();
    all
}

/// Each id with its entry: the text below its heading, up to the next one.
fn entries() -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for file in files("facts", "md") {
        for entry in fs::read_to_string(&file).unwrap().split("\n### ").skip(1) {
            let (title, text) = entry.split_once('\n').unwrap();
            let id = title.split_whitespace().next().unwrap().to_owned();
            let text = text.split("\n## ").next().unwrap().to_owned();
            assert!(all.insert(id.clone(), text).is_none(), "{id} has two entries");
        }
    }
    all
}

/// Whether a word of a comment is such an id: a family in capitals, a hyphen, two digits.
fn is_id(word: &str, families: &BTreeSet<&str>) -> bool {
    let numbered = |number: &str| number.len() == 2 && number.bytes().all(|byte| byte.is_ascii_digit());
    word.rsplit_once('-').is_some_and(|(family, number)| families.contains(family) && numbered(number))
}

#[test]
fn every_cited_id_has_an_entry() {
    let entries = entries();
    for id in COVERAGE.lines().skip(1).filter_map(|line| line.split('\t').next()) {
        assert!(entries.contains_key(id), "docs/coverage.tsv cites {id}, which no file of facts/ has");
    }
    let families: BTreeSet<&str> = entries.keys().filter_map(|id| Some(id.rsplit_once('-')?.0)).collect();
    let mut cited = 0;
    for file in files("src", "rs").into_iter().chain(files("tests", "rs")) {
        for line in fs::read_to_string(&file).unwrap().lines().filter(|line| line.trim_start().starts_with("//")) {
            for word in line.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').filter(|word| is_id(word, &families)) {
                cited += 1;
                // A question in two parts, such as CUQ-04, has an entry for each.
                let known = entries.contains_key(word) || entries.contains_key(&format!("{word}a"));
                assert!(known, "{} cites {word}, which no file of facts/ has", file.display());
            }
        }
    }
    assert!(cited > 150, "only {cited} ids were found in comments");
}

#[test]
fn every_entry_names_its_source_date_and_confidence() {
    for (id, text) in entries() {
        let last: Vec<&str> = text.lines().filter(|line| line.starts_with("Source: ")).collect();
        let [line] = last[..] else { panic!("{id} has {} lines with a source", last.len()) };
        assert!(line.contains(" As of") && line.contains(" Confidence: "), "{id}: {line}");
        assert!(text.trim_start().len() > line.len() + 20, "{id} states nothing");
    }
}

#[test]
fn every_named_source_is_in_the_register() {
    let register: BTreeSet<&str> = SOURCES.lines().skip(1).filter_map(|line| line.split('\t').next()).collect();
    let is_source = |word: &&str| ["IRCC-", "ESDC-", "SEC-", "CUSMA-", "JOBBANK"].iter().any(|start| word.starts_with(start));
    let mut named = 0;
    for (id, text) in entries() {
        let source = text.lines().find(|line| line.starts_with("Source: ")).unwrap();
        let source = source.split(" As of").next().unwrap();
        for word in source.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').filter(is_source) {
            named += 1;
            assert!(register.contains(word), "{id} names {word}, which facts/sources.tsv has not");
        }
    }
    assert!(named > 300, "only {named} sources were found");
}
