//! `docs/coverage.tsv` against `facts/` and the rules: every fact and question of the research is placed or left out
//! with a reason, and every rule and question of ours has a source.

use crate::common;
use crate::facts::entries;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use work_permit_checker::rules::plan::Part;
use work_permit_checker::rules::{GENERAL, OTHER_PROGRAMS, ROUTES, Requirement, Route, law, questions};
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

/// The families of ids in the headings of `facts/`, by the kind of their rows.
const FAMILIES: [(&str, &str); 5] = [
    ("fact", "GEN GTS LMIA CUS ICT TEC BV FRM SPO STW OTH FEE WHR STP DOC OPN PGW IEC SPC BOW C42 C49 PNP AIP"),
    ("finding", "F"),
    ("trap", "TR"),
    ("row", "FTA"),
    ("question", "G L M GTQ LMQ CUQ ICQ TEQ BVQ FRQ SPQ STQ"),
];

/// The family of an id: `ICT` of `ICT-04`, and `G` of `G08b`, which has no hyphen.
fn family(id: &str) -> &str {
    match id.rsplit_once('-') {
        Some((family, _)) => family,
        None => id.split(|sign: char| sign.is_ascii_digit()).next().unwrap_or_default(),
    }
}

/// The kind of the rows of an id; empty for a family that has none.
fn kind(id: &str) -> &'static str {
    let includes = |families: &str| families.split(' ').any(|one| one == family(id));
    FAMILIES.into_iter().find(|(_, families)| includes(families)).map_or("", |(kind, _)| kind)
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
fn every_id_of_the_research_has_one_row() {
    let entries = entries();
    let mut seen = BTreeSet::new();
    for row in rows() {
        assert!(entries.contains_key(row.id), "docs/coverage.tsv has a row `{}`, and facts/ has no such entry", row.id);
        assert_eq!(row.kind, kind(row.id), "`{}`: left is the kind of its row, right is that of its family", row.id);
        assert!(!row.kind.is_empty(), "no kind is given for the family of `{}`", row.id);
        assert!(seen.insert(row.id), "`{}` has two rows", row.id);
    }
    let absent: Vec<&String> = entries.keys().filter(|id| !seen.contains(id.as_str())).collect();
    assert!(absent.is_empty(), "docs/coverage.tsv has no row for {absent:?}");
}

#[test]
fn every_place_exists() {
    let block = |id: &str| law::by_id(id).or((id == GENERAL.id).then_some(&GENERAL));
    for row in rows() {
        assert!(!row.place.is_empty(), "`{}` has no place", row.id);
        let mut seen = BTreeSet::new();
        for token in row.place.split(' ') {
            let known = match token.split_once(':') {
                Some(("requirement", id)) => requirements().any(|requirement| requirement.id == id),
                Some(("question", id)) => questions::by_id(id).is_some(),
                Some(("route", id)) => block(id).is_some(),
                Some(("program", id)) => OTHER_PROGRAMS.iter().any(|program| program.id == id),
                Some(("step", id)) => block(id).is_some_and(|route| !route.steps.is_empty()),
                Some(("plan", part)) => Part::ALL.iter().any(|known| known.id() == part),
                Some(("list", file)) => {
                    Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/rules/src/rules/lists").join(file).is_file()
                }
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
    let unplaced: BTreeSet<_> =
        requirements().map(|requirement| requirement.id).filter(|id| !placed.contains(id)).collect();
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
                let good =
                    citation.as_ref().is_some_and(|found| !found.label.is_empty() && found.url.starts_with("https://"));
                assert!(good, "`{}`, {} {}: {citation:?}", requirement.id, cite.source, language.tag());
            }
        }
    }
}

#[test]
fn every_source_is_cited() {
    let rules = requirements().flat_map(|requirement| requirement.cites).map(|cite| cite.source);
    let mut cited: BTreeSet<&str> = rules.chain(OTHER_PROGRAMS.iter().map(|program| program.cite.source)).collect();
    cited.extend(common::plan_lines().iter().flat_map(|line| line.cites).map(|cite| cite.source));
    let listed = include_str!("../crates/rules/src/rules/lists/sources.tsv")
        .lines()
        .skip(1)
        .filter_map(|line| line.split('\t').next());
    let idle: Vec<_> = listed.filter(|id| !cited.contains(id)).collect();
    assert!(idle.is_empty(), "sources that no requirement cites: {idle:?}");
}

#[test]
fn citizenship_is_cited_from_a_page_of_the_whole_agreement() {
    for route in ["cusma-ict-manager", "cusma-ict-specialized-knowledge"] {
        let found = law::by_id(route).map(|route| route.requirements).unwrap_or_default();
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
