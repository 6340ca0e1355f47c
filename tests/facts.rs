//! `facts/` has every id that the rules and `docs/coverage.tsv` cite, once, with its source, date and confidence. Its
//! register of sources has what the entries name, and the wages of the rules are those of `facts/wages.md`.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use crate::common::files;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

const COVERAGE: &str = include_str!("../docs/coverage.tsv");
const SOURCES: &str = include_str!("../facts/sources.tsv");
const WAGES: &str = include_str!("../facts/wages.md");
const THRESHOLDS: &str = include_str!("../crates/rules/src/rules/lists/wage_thresholds.tsv");
const MEDIANS: &str = include_str!("../crates/rules/src/rules/lists/median_wages.tsv");
const REGIONAL: &str = include_str!("../crates/rules/src/rules/lists/regional_wages.tsv");

/// Each id with its entry: the text below its heading, up to the next one.
pub fn entries() -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for file in files("facts", &["md"]) {
        for entry in fs::read_to_string(&file).unwrap().split("\n### ").skip(1) {
            let (title, text) = entry.split_once('\n').unwrap();
            let id = title.split_whitespace().next().unwrap().to_owned();
            let text = text.split("\n## ").next().unwrap().to_owned();
            assert!(all.insert(id.clone(), text).is_none(), "{id} has two entries");
        }
    }
    all
}

/// The words of a line. A hyphen belongs to its word.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-')
}

/// Whether a word of a comment is an id: `ICT-04`, `CUQ-04a`, or without a hyphen `G01`, `G08b`. Findings such as F12
/// are left out, because exemption codes look the same.
fn is_id(word: &str, families: &BTreeSet<&str>) -> bool {
    let numbered = |number: &str| {
        let digits = number.trim_end_matches(['a', 'b']);
        digits.len() == 2 && number.len() <= 3 && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    match word.rsplit_once('-') {
        Some((family, number)) => families.contains(family) && numbered(number),
        None => word.strip_prefix(['G', 'L', 'M']).is_some_and(numbered),
    }
}

/// Whether a word is the id of a source: capitals with a hyphen, or one of the few without.
fn is_source(word: &str) -> bool {
    let capital = |sign: u8| sign.is_ascii_uppercase() || sign.is_ascii_digit();
    let part = |part: &str| !part.is_empty() && part.bytes().all(capital);
    let hyphenated = word.contains('-') && word.starts_with(|sign: char| sign.is_ascii_uppercase());
    hyphenated && word.split('-').all(part) || ["IRPA", "IRPR", "NOC", "NOC2016", "CC", "FC", "JOBBANK"].contains(&word)
}

/// The sources that the entries and the tables of wages name, each with the place that names it. A source that is
/// another entry is not among them.
fn named_sources() -> Vec<(String, String)> {
    let entries = entries();
    let mut all = Vec::new();
    let wages = ("facts/wages.md".to_owned(), WAGES.to_owned());
    for (place, text) in entries.clone().into_iter().chain([wages]) {
        for line in text.lines().filter(|line| line.starts_with("Source: ")) {
            let sources = line.split(" As of").next().unwrap_or_default();
            let found = words(sources).filter(|word| is_source(word) && !entries.contains_key(*word));
            all.extend(found.map(|word| (place.clone(), word.to_owned())));
        }
    }
    all
}

/// The ids of `facts/sources.tsv`.
fn register() -> BTreeSet<&'static str> {
    SOURCES.lines().skip(1).filter_map(|line| line.split('\t').next()).collect()
}

#[test]
fn every_cited_id_has_an_entry() {
    let entries = entries();
    for id in COVERAGE.lines().skip(1).filter_map(|line| line.split('\t').next()) {
        assert!(entries.contains_key(id), "docs/coverage.tsv cites {id}, which no file of facts/ has");
    }
    let families: BTreeSet<&str> = entries.keys().filter_map(|id| Some(id.rsplit_once('-')?.0)).collect();
    let mut cited = 0;
    for file in files("crates", &["rs"]).into_iter().chain(files("tests", &["rs"])) {
        for line in fs::read_to_string(&file).unwrap().lines().filter(|line| line.trim_start().starts_with("//")) {
            for word in words(line).filter(|word| is_id(word, &families)) {
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
    let register = register();
    let named = named_sources();
    for (place, source) in &named {
        assert!(register.contains(source.as_str()), "{place} names {source}, which facts/sources.tsv has not");
    }
    assert!(named.len() > 550, "only {} sources were found", named.len());
}

#[test]
fn every_row_of_the_register_is_named() {
    let named: BTreeSet<String> = named_sources().into_iter().map(|(_, source)| source).collect();
    let idle: Vec<_> = register().into_iter().filter(|id| !named.contains(*id)).collect();
    assert!(idle.is_empty(), "rows of facts/sources.tsv that no entry names: {idle:?}");
}

/// The cells of a table below a heading of `facts/wages.md`; the first row is the head of the table.
fn wage_table(heading: &str) -> Vec<Vec<&'static str>> {
    let section = WAGES.split("\n## ").find_map(|section| section.strip_prefix(heading)).unwrap();
    let lines = section.lines().filter(|line| line.starts_with("| "));
    lines.map(|line| line.trim_matches('|').split('|').map(str::trim).collect()).collect()
}

/// Figures by their key (the first cells of the list), their first day and their last day, which may be empty.
type Figures = BTreeMap<(String, String, String), String>;

/// The figures of a table: after the period come the cells of the key, and then a column for each rest of the key.
fn figures_of_table(heading: &str, keys: usize, key: fn(&[&str], &str) -> String) -> Figures {
    let table = wage_table(heading);
    let (head, rows) = table.split_first().unwrap();
    let columns = head.get(1 + keys..).unwrap();
    let mut figures = Figures::new();
    for row in rows {
        let (period, cells) = row.split_first().unwrap();
        let (begin, amounts) = cells.split_at(keys);
        assert_eq!(amounts.len(), columns.len(), "{heading}: {row:?}");
        let mut days = period.split_whitespace().filter(|word| word.starts_with("20")).map(str::to_owned);
        let (from, to) = (days.next().unwrap(), days.next().unwrap_or_default());
        for (column, amount) in columns.iter().zip(amounts).filter(|(_, amount)| !amount.is_empty()) {
            let place = (key(begin, column), from.clone(), to.clone());
            let amount = if *amount == "none" { String::new() } else { (*amount).to_owned() };
            assert!(figures.insert(place, amount).is_none(), "{heading}: {begin:?} {column} has two figures");
        }
    }
    figures
}

/// The figures of a list whose first columns are the key; figure, first day and last day follow.
fn figures_of_list(list: &str, keys: usize) -> Figures {
    let mut figures = Figures::new();
    for line in list.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let (key, rest) = cells.split_at(keys);
        let mut rest = rest.iter().map(|cell| (*cell).to_owned());
        let (amount, from, to) = (rest.next().unwrap(), rest.next().unwrap(), rest.next().unwrap());
        assert!(figures.insert((key.join(" "), from, to), amount).is_none(), "{line} is there twice");
    }
    figures
}

/// `Montréal` is `montreal` in the list, and `Hamilton–Niagara` is `hamilton-niagara`.
fn region_id(name: &str) -> String {
    name.to_lowercase().replace('é', "e").replace([' ', '–'], "-")
}

#[test]
fn every_wage_of_the_lists_is_that_of_the_research() {
    let provinces: fn(&[&str], &str) -> String = |_, province| province.to_lowercase();
    let medians: fn(&[&str], &str) -> String = |noc, region| format!("{} {}", noc.concat(), region.to_lowercase());
    let regions: fn(&[&str], &str) -> String = |place, noc| match place {
        [province, region] => format!("{noc} {} {}", province.to_lowercase(), region_id(region)),
        _ => String::new(),
    };
    for (file, list, list_keys, heading, table_keys, key, rows) in [
        ("wage_thresholds.tsv", THRESHOLDS, 1, "High-wage thresholds\n", 0, provinces, 39),
        ("median_wages.tsv", MEDIANS, 2, "Medians of Canada and the provinces\n", 1, medians, 176),
        ("regional_wages.tsv", REGIONAL, 3, "Medians of economic regions\n", 2, regions, 65),
    ] {
        let (rules, research) = (figures_of_list(list, list_keys), figures_of_table(heading, table_keys, key));
        for (place, amount) in &rules {
            let known = research.get(place);
            assert_eq!(known, Some(amount), "{place:?}: left is facts/wages.md, right is {file}");
        }
        for place in research.keys() {
            assert!(rules.contains_key(place), "{file} has no figure for {place:?}, which facts/wages.md has");
        }
        assert!(rules.len() >= rows, "{file}: only {} figures were found", rules.len());
    }
}
