//! The scenarios in plain text, `tests/scenarios/*.txt`, against the rules. A wrong one is shown as
//! what was expected beside what is the case, in words.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use crate::common;

use common::scenario::{Expected, Scenario};
use common::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write;
use work_permit_checker::rules::questions;
use work_permit_checker::rules::{Assessment, Date, ROUTES, Standing};
use work_permit_checker::text::Language;

const COVERAGE: &str = include_str!("../docs/coverage.tsv");

fn day(scenario: &Scenario) -> Date {
    scenario
        .day
        .as_ref()
        .map_or(DAY, |day| Date::parse(day).unwrap_or_else(|| panic!("{}: `{day}` is no day", scenario.place)))
}

/// What an expectation wants, and what is the case; `None` where both agree.
fn wrong(expected: &Expected, scenario: &Scenario, case: &Assessment) -> Option<[String; 2]> {
    let json = Value::Object(scenario.answers.clone());
    let said = |standing: &str, by: &[String]| {
        if by.is_empty() { standing.to_owned() } else { format!("{standing}, by {}", by.join(", ")) }
    };
    let [wanted, found] = match expected {
        Expected::Route(route, standing, by) => {
            let mut deciding: Vec<String> = decided_by(case, route).into_iter().map(str::to_owned).collect();
            let mut by = by.clone();
            by.sort_unstable();
            deciding.sort_unstable();
            if by.is_empty() {
                deciding.clear();
            }
            [
                format!("{route}: {}", said(standing, &by)),
                format!("{route}: {}", said(common::standing(case, route), &deciding)),
            ]
        }
        Expected::Requirement(route, id, standing) => {
            [format!("{route}, {id}: {standing}"), format!("{route}, {id}: {}", requirement(case, route, id))]
        }
        Expected::Change(route, who, words, standing) => {
            let all = changes_on(&json, route, day(scenario));
            if all.iter().any(|(doer, text, then)| doer == who && text.contains(words.as_str()) && then == standing) {
                return None;
            }
            let all: Vec<String> = all.iter().map(|(who, text, then)| format!("{who}: {text} -> {then}")).collect();
            [
                format!("{route} changes by {who}, in words with \"{words}\", to {standing}"),
                format!("it changes by: {}", all.join("; ")),
            ]
        }
        Expected::NoChange(route) => {
            let all = changes_on(&json, route, day(scenario));
            [
                format!("{route}: nothing would change it (0)"),
                format!("{route}: nothing would change it ({})", all.len()),
            ]
        }
        Expected::Open(question, open) => {
            let fact = questions::by_id(question)
                .unwrap_or_else(|| panic!("{}: no question `{question}`", scenario.place))
                .fact;
            [format!("{question} is asked: {open}"), format!("{question} is asked: {}", case.open.contains(fact))]
        }
    };
    (wanted != found).then_some([wanted, found])
}

#[test]
fn every_scenario_holds() {
    let all = scenarios();
    let (mut told, mut held) = (String::new(), 0);
    for scenario in all {
        let json = Value::Object(scenario.answers.clone());
        let case = case_on(&json, day(scenario));
        let mut lines: Vec<[String; 2]> =
            scenario.expected.iter().filter_map(|expected| wrong(expected, scenario, &case)).collect();
        for law in &scenario.law {
            let cited: BTreeSet<String> = scenario
                .expected
                .iter()
                .flat_map(|expected| match expected {
                    Expected::Route(route, ..) => block(&case, route).decided_by().collect::<Vec<_>>(),
                    Expected::Requirement(route, id, _) => block(&case, route)
                        .requirements
                        .iter()
                        .filter(|standing| standing.requirement.id == id)
                        .collect(),
                    _ => Vec::new(),
                })
                .flat_map(|standing| standing.citations(Language::English))
                .map(|citation| citation.label)
                .collect();
            if !cited.iter().any(|label| label.contains(law.as_str())) {
                lines.push([
                    format!("cites {law}"),
                    format!("cites {}", cited.into_iter().collect::<Vec<_>>().join("; ")),
                ]);
            }
        }
        held += usize::from(lines.is_empty());
        if !lines.is_empty() {
            writeln!(told, "\n{}  {}\n  {}", scenario.place, scenario.title, scenario.who).unwrap();
            for [wanted, found] in lines {
                writeln!(told, "    expected  {wanted}\n    now       {found}").unwrap();
            }
        }
    }
    println!("{held} of {} scenarios hold", all.len());
    assert!(told.is_empty(), "{told}");
}

#[test]
fn every_scenario_says_who_what_and_whence() {
    let known: BTreeSet<&str> = COVERAGE.lines().filter_map(|line| line.split('\t').next()).collect();
    let mut titles = BTreeSet::new();
    for scenario in scenarios() {
        let place = &scenario.place;
        assert!(titles.insert(scenario.title.clone()), "{place}: the title stands twice");
        assert!(!scenario.who.is_empty(), "{place}: it does not say who");
        assert!(!scenario.expected.is_empty(), "{place}: it expects nothing");
        assert!(!scenario.facts.is_empty(), "{place}: it names no fact of the research");
        for fact in &scenario.facts {
            assert!(known.contains(fact.as_str()), "{place}: docs/coverage.tsv has no row `{fact}`");
        }
    }
    assert!(titles.len() >= 80, "{} scenarios", titles.len());
}

#[test]
fn every_route_has_its_scenarios() {
    let all = scenarios();
    let names = |route: &str, wanted: bool| {
        all.iter().flat_map(|scenario| &scenario.expected).any(|expected| match expected {
            Expected::Route(named, standing, _) => named == route && (standing == "does-not-fit") != wanted,
            _ => false,
        })
    };
    for route in ROUTES {
        assert!(names(route.id, true), "no scenario has {} open", route.id);
        assert!(names(route.id, false), "no scenario has {} closed", route.id);
    }
}

#[test]
fn the_complete_sets_fit_their_routes() {
    for route in ROUTES.map(|route| route.id) {
        let case = case(&fitting(route));
        // Where an officer always weighs something, the best result is the officer's decision.
        let never = &complete_set(route).never;
        let best = Standing::ALL.iter().map(|standing| standing.id()).rfind(|id| never.iter().all(|other| other != id));
        assert_eq!(
            (route, Some(standing(&case, route)), standing(&case, "general")),
            (route, best, "fits"),
            "{:?}",
            decided_by(&case, route)
        );
    }
}
