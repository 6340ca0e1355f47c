//! `docs/coverage.tsv` against the rules: every fact and question of the sources is placed or
//! left out with a reason, and no rule or question of ours stands there without a source.

use crate::common;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use work_permit_checker::rules::plan::Part;
use work_permit_checker::rules::{GENERAL, POINTERS, ROUTES, Requirement, Route, questions, routes};
use work_permit_checker::text::Language;

const TABLE: &str = include_str!("../docs/coverage.tsv");

struct Row {
    id: &'static str,
    kind: &'static str,
    place: &'static str,
    remark: &'static str,
}

/// The rows under the header; a line that has not four cells gives an empty row, which fails.
fn rows() -> Vec<Row> {
    let row = |line: &'static str| match line.split('\t').collect::<Vec<_>>().as_slice() {
        [id, kind, place, remark] => Row { id, kind, place, remark },
        _ => Row { id: line, kind: "", place: "", remark: "" },
    };
    TABLE.lines().skip(1).map(row).collect()
}

fn numbered(prefix: &str, last: usize) -> Vec<String> {
    (1..=last).map(|number| format!("{prefix}{number:02}")).collect()
}

/// Every id that the sources hold, with its kind.
fn wanted() -> BTreeMap<String, &'static str> {
    let mut all = BTreeMap::new();
    for (prefix, last) in [
        ("GEN-", 72),
        ("GTS-", 30),
        ("LMIA-", 13),
        ("CUS-", 24),
        ("ICT-", 33),
        ("TEC-", 13),
        ("BV-", 12),
        ("FRM-", 7),
        ("SPO-", 9),
        ("STW-", 4),
        ("OTH-", 13),
        ("FEE-", 28),
        ("WHR-", 13),
        ("STP-", 10),
        ("DOC-", 8),
    ] {
        all.extend(numbered(prefix, last).into_iter().map(|id| (id, "fact")));
    }
    all.extend(numbered("TR-", 30).into_iter().map(|id| (id, "trap")));
    all.extend(numbered("FTA-", 44).into_iter().map(|id| (id, "row")));
    for (prefix, last) in [
        ("G", 28),
        ("L", 2),
        ("M", 4),
        ("GTQ-", 10),
        ("LMQ-", 6),
        ("CUQ-", 11),
        ("ICQ-", 14),
        ("TEQ-", 9),
        ("BVQ-", 7),
        ("FRQ-", 4),
        ("SPQ-", 3),
        ("STQ-", 2),
    ] {
        all.extend(numbered(prefix, last).into_iter().map(|id| (id, "question")));
    }
    // One question of the bank comes in two parts, another has a follow-up of its own.
    all.remove("CUQ-04");
    // Two numbers of the papers are not given out.
    all.remove("DOC-01");
    all.remove("DOC-02");
    all.insert("DOC-00".to_owned(), "fact");
    all.extend(["CUQ-04a", "CUQ-04b", "G08b"].map(|id| (id.to_owned(), "question")));
    all
}

fn blocks() -> impl Iterator<Item = &'static Route> {
    ROUTES.iter().copied().chain([&GENERAL])
}

fn requirements() -> impl Iterator<Item = &'static Requirement> {
    blocks().flat_map(|route| route.requirements.iter().copied())
}

/// The ids after `kind:` in all rows.
fn named(kind: &str) -> BTreeSet<&'static str> {
    rows()
        .iter()
        .flat_map(|row| row.place.split_whitespace())
        .filter_map(|token| token.split_once(':').filter(|(word, _)| *word == kind).map(|(_, id)| id))
        .collect()
}

#[test]
fn every_id_of_the_sources_is_there_once() {
    let wanted = wanted();
    let mut seen = BTreeSet::new();
    let findings: BTreeSet<String> = (1..=24).map(|number| format!("F{number}")).collect();
    for row in rows() {
        let known = if row.kind == "finding" { findings.contains(row.id) } else { wanted.get(row.id) == Some(&row.kind) };
        assert!(known, "`{}` as `{}`", row.id, row.kind);
        assert!(seen.insert(row.id), "`{}` stands twice", row.id);
    }
    let ids = wanted.keys().map(|id| id.to_string()).chain(findings);
    let absent: Vec<String> = ids.filter(|id| !seen.contains(id.as_str())).collect();
    assert!(absent.is_empty(), "not in the table: {absent:?}");
}

#[test]
fn every_place_exists() {
    let block = |id: &str| routes::by_id(id).or((id == GENERAL.id).then_some(&GENERAL));
    for row in rows() {
        assert!(!row.place.is_empty(), "`{}` has no place", row.id);
        let mut seen = BTreeSet::new();
        for token in row.place.split(' ') {
            let known = match token.split_once(':') {
                Some(("requirement", id)) => requirements().any(|requirement| requirement.id == id),
                Some(("question", id)) => questions::by_id(id).is_some(),
                Some(("route", id)) => block(id).is_some(),
                Some(("pointer", id)) => POINTERS.iter().any(|pointer| pointer.id == id),
                Some(("step", id)) => block(id).is_some_and(|route| !route.steps.is_empty()),
                Some(("plan", part)) => Part::ALL.iter().any(|known| known.id() == part),
                Some(("list", file)) => Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules/lists").join(file).is_file(),
                Some(_) => false,
                None => token == "left-out",
            };
            assert!(known, "`{}` names `{token}`, which does not exist", row.id);
            assert!(seen.insert(token), "`{}` names `{token}` twice", row.id);
        }
    }
}

#[test]
fn what_is_left_out_says_why() {
    for row in rows() {
        let left_out = row.place.split(' ').any(|token| token == "left-out");
        assert!(!left_out || row.place == "left-out", "`{}` is left out and placed", row.id);
        assert!(!left_out || !row.remark.is_empty(), "`{}` is left out without a reason", row.id);
        assert!(row.remark.is_empty() || row.remark.ends_with('.'), "`{}`: a remark is a sentence", row.id);
    }
}

#[test]
fn no_rule_and_no_question_stands_without_a_source() {
    let (placed, asked) = (named("requirement"), named("question"));
    let unplaced: BTreeSet<_> = requirements().map(|requirement| requirement.id).filter(|id| !placed.contains(id)).collect();
    assert!(unplaced.is_empty(), "requirements that no row names: {unplaced:?}");
    let unasked: BTreeSet<_> = questions::all().map(|question| question.id).filter(|id| !asked.contains(id)).collect();
    assert!(unasked.is_empty(), "questions that no row names: {unasked:?}");
}

#[test]
fn every_requirement_cites_sources_that_resolve() {
    for requirement in requirements() {
        assert!(!requirement.cites.is_empty(), "`{}` cites nothing", requirement.id);
        for cite in requirement.cites {
            for language in Language::ALL {
                let citation = cite.citation(*language);
                let good = citation.as_ref().is_some_and(|found| !found.label.is_empty() && found.url.starts_with("https://"));
                assert!(good, "`{}`, {} {}: {citation:?}", requirement.id, cite.source, language.tag());
            }
        }
    }
}

#[test]
fn every_source_is_cited() {
    let rules = requirements().flat_map(|requirement| requirement.cites).map(|cite| cite.source);
    let mut cited: BTreeSet<&str> = rules.chain(POINTERS.iter().map(|pointer| pointer.cite.source)).collect();
    cited.extend(common::plan_lines().iter().flat_map(|line| line.cites).map(|cite| cite.source));
    let listed = include_str!("../src/rules/lists/sources.tsv").lines().skip(1).filter_map(|line| line.split('\t').next());
    let idle: Vec<_> = listed.filter(|id| !cited.contains(id)).collect();
    assert!(idle.is_empty(), "sources that no requirement cites: {idle:?}");
}

#[test]
fn citizenship_is_cited_from_a_page_of_the_whole_agreement() {
    for route in ["cusma-ict-manager", "cusma-ict-specialized-knowledge"] {
        let found = routes::by_id(route).map(|route| route.requirements).unwrap_or_default();
        let citizenship = found.iter().find(|requirement| requirement.id == "cusma-citizenship");
        assert!(citizenship.is_some_and(|one| one.cites.iter().all(|cite| cite.source != "IRCC-T36")), "{route}");
    }
}

#[test]
fn one_id_is_one_requirement() {
    let mut seen: BTreeMap<&str, &Requirement> = BTreeMap::new();
    for requirement in requirements() {
        let first = *seen.entry(requirement.id).or_insert(requirement);
        assert!(std::ptr::eq(first, requirement), "two requirements share the id `{}`", requirement.id);
    }
}
