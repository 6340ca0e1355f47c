//! Everything that the rules, the lists and the scenarios hold is told.

use super::common::scenario::Expected;
use super::common::{DAY, scenarios};
use super::{blocks, by_id, page, within, words};
use scraper::ElementRef;
use std::collections::{BTreeMap, BTreeSet};
use work_permit_checker::rules::{Answers, RouteResult, assess, eval, questions};
use work_permit_checker::text::{Language, dollars, parse_amount};

/// The blocks of a case of which nothing is known, for the sources that each of them shows.
fn unknown() -> Vec<RouteResult> {
    let case = assess(&Answers::default(), DAY, |_| true);
    case.routes.into_iter().chain([case.general]).collect()
}

#[test]
fn every_requirement_of_every_route_stands_there_with_its_sources_and_facts() {
    let coverage = include_str!("../../docs/coverage.tsv");
    let mut facts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in coverage.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        for requirement in cells[2].split(' ').filter_map(|place| place.strip_prefix("requirement:")) {
            facts.entry(requirement).or_default().push(cells[0]);
        }
    }
    for language in Language::ALL {
        let document = page(*language);
        for block in unknown() {
            let section = by_id(&document, block.route.id);
            assert!(words(section).contains(block.route.summary.get(*language)), "{}", block.route.id);
            let told = within(section, ".requirement");
            assert_eq!(told.len(), block.requirements.len(), "{}", block.route.id);
            for (told, standing) in told.iter().zip(&block.requirements) {
                let requirement = standing.requirement;
                let text = words(*told);
                assert!(text.contains(requirement.title.get(*language)), "{}", requirement.id);
                assert_eq!(words(within(*told, "code")[0]), requirement.id, "{}: another order", block.route.id);
                let links: BTreeSet<&str> =
                    within(*told, ".sources a").iter().filter_map(|link| link.attr("href")).collect();
                for citation in standing.citations(*language) {
                    assert!(
                        links.contains(citation.url.as_str()),
                        "{}, {}: no link to {}",
                        block.route.id,
                        requirement.id,
                        citation.url
                    );
                    let dated = citation.as_of.map(|day| day.words(*language)).unwrap_or_default();
                    assert!(text.contains(&dated), "{}: {dated}", requirement.id);
                }
                let named = words(within(*told, ".facts")[0]);
                assert!(named.ends_with(&facts[requirement.id].join(", ")), "{}: {named}", requirement.id);
                assert_eq!(within(*told, ".condition").len(), 1, "{}", requirement.id);
                let mut read = BTreeSet::new();
                eval::facts_of(&requirement.condition, &mut |fact| {
                    read.extend([format!("#question-{}", questions::question(fact).id)])
                });
                let links = within(*told, ".asked a");
                let links: BTreeSet<String> =
                    links.iter().filter_map(|link| link.attr("href").map(str::to_owned)).collect();
                assert_eq!(links, read, "{}", requirement.id);
            }
        }
    }
}

#[test]
fn conditions_are_told_in_words() {
    let document = page(Language::English);
    let text = |id: &str| words(by_id(&document, id)).replace('\u{a0}', " ");
    for (requirement, told) in [
        ("technician-four-years", "At least 4 years: Met."),
        ("full-time-hours", "At least 30 hours a week: Met."),
        ("full-time-hours", "Less than 30 hours a week: Not met."),
        ("cptpp-permit-length", "12 months or less: Met."),
        ("category-a-wage", "$72.11 an hour and $150,000 a year"),
        ("prevailing-wage", "A job in Quebec, whose own tables are not held: An officer decides."),
        ("high-wage-threshold", "Pay below the threshold: Not met."),
        ("low-wage-threshold", "Pay below the threshold: Met."),
        ("cptpp-technician-nationality", "Citizens of: Australia, Chile, Japan, Mexico, Peru: Met."),
        ("cptpp-peru-role", "Peru among the citizenships: Not met."),
        ("place-of-application", "“Visa-exempt”, “Canada itself”"),
        ("criminality", "Any of these is enough:"),
    ] {
        assert!(
            text(&format!("requirement-{requirement}")).contains(told),
            "{requirement}: {}",
            text(&format!("requirement-{requirement}"))
        );
    }
}

#[test]
fn every_scenario_stands_once_at_each_of_its_routes() {
    let all = scenarios();
    assert!(!all.is_empty());
    for language in Language::ALL {
        let document = page(*language);
        let titles = |section: ElementRef| -> Vec<(String, String)> {
            let items = within(section, ".scenarios > li > p:first-child");
            let pair =
                |line: &ElementRef| (words(within(*line, "strong[lang=en]")[0]), words(within(*line, "code")[0]));
            items.iter().map(pair).collect()
        };
        for route in blocks() {
            let mut wanted: Vec<(String, String)> = Vec::new();
            for scenario in all {
                let names = |expected: &Expected| match expected {
                    Expected::Route(id, ..)
                    | Expected::Requirement(id, ..)
                    | Expected::Change(id, ..)
                    | Expected::NoChange(id) => id == route.id,
                    Expected::Open(..) => false,
                };
                if scenario.expected.iter().any(names) {
                    wanted.push((scenario.title.clone(), format!("tests/scenarios/{}", scenario.place)));
                }
            }
            let mut told = titles(by_id(&document, route.id));
            wanted.sort();
            told.sort();
            assert_eq!(told, wanted, "{}", route.id);
        }
        let whole = words(document.root_element());
        for scenario in all.iter().filter(|scenario| !scenario.expected.is_empty()) {
            assert!(whole.contains(&scenario.title) && whole.contains(&scenario.who), "{}", scenario.place);
        }
    }
}

#[test]
fn tables_hold_every_row_of_the_lists() {
    for language in Language::ALL {
        let document = page(*language);
        for (id, list, figure) in [
            ("table-occupations", include_str!("../../crates/rules/src/rules/lists/occupations.tsv"), 4),
            ("table-medians", include_str!("../../crates/rules/src/rules/lists/median_wages.tsv"), 2),
            ("table-regions", include_str!("../../crates/rules/src/rules/lists/regional_wages.tsv"), 3),
            ("table-thresholds", include_str!("../../crates/rules/src/rules/lists/wage_thresholds.tsv"), 1),
            ("table-fees", include_str!("../../crates/rules/src/rules/lists/fees.tsv"), 2),
        ] {
            let rows = within(by_id(&document, id), "tbody tr");
            assert_eq!(rows.len(), list.lines().count() - 1, "{id}");
            for (row, line) in rows.iter().zip(list.lines().skip(1)) {
                let cell = line.split('\t').nth(figure).unwrap();
                let told = parse_amount(cell).map(|cents| dollars(cents, *language)).unwrap_or_default();
                assert!(words(*row).contains(&told), "{id}: {line}");
            }
        }
        let parties = within(by_id(&document, "table-parties"), "tbody tr");
        assert_eq!(parties.len(), include_str!("../../crates/rules/src/rules/lists/parties.tsv").lines().count() - 1);
        assert!(parties.iter().all(|row| !within(*row, "li a").is_empty()), "a row of the parties is read by no route");
    }
}
