//! How long the interview is: the questions and screens of each scenario, and their distribution.

use crate::common;

use common::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use work_permit_checker::rules::{Answer, Answers, Fact, Kind, Per, Question, ROUTES, assess};

/// The plain answer where a scenario says nothing.
fn plain(question: &Question) -> Answer {
    let last = [Fact::CurrentEmployment, Fact::EconomicRegion, Fact::ShortStay, Fact::UrgentRepair, Fact::FrenchLevel];
    match question.kind {
        Kind::One(choices) => Answer::One(if last.contains(&question.fact) { choices.len() as u8 - 1 } else { 0 }),
        Kind::Many(_) => Answer::Many(0),
        Kind::Number { .. } => Answer::Number(2400),
        Kind::Countries | Kind::Wage { .. } => Answer::Wage { cents: 3300, per: Per::Hour },
    }
}

/// The questions asked, one after the other as they can still change something, and their screens.
fn asked(scenario: &Value) -> (usize, usize) {
    let told = answers(scenario);
    let mut given = Answers::default();
    let (mut count, mut screens) = (0, BTreeSet::new());
    loop {
        let case = assess(&given, DAY, |_| true);
        let Some(question) = case.open.questions().next() else { return (count, screens.len()) };
        let answer = told.get(question.fact).cloned().unwrap_or_else(|| plain(question));
        given.set(question.fact, Some(answer));
        screens.insert(question.screen);
        count += 1;
        assert!(count < 100, "no end after {}", question.id);
    }
}

fn line(name: &str, mut all: Vec<usize>) -> (usize, usize) {
    all.sort_unstable();
    let median = all.get(all.len() / 2).copied().unwrap_or_default();
    let most = all.last().copied().unwrap_or_default();
    println!("{name}: median {median}, most {most}, over {} scenarios", all.len());
    (median, most)
}

#[test]
fn the_interview_is_no_longer_than_it_was() {
    let scenarios: Vec<(String, Value)> = ROUTES
        .iter()
        .map(|route| (route.id.to_owned(), fitting(route.id)))
        .chain([
            (
                "no offer yet".to_owned(),
                with(&fitting("lmia-low-wage"), &json!({ "job-offer": "not-yet", "lmia": "not-applied" })),
            ),
            ("help desk, United States".to_owned(), with(&fitting("lmia-low-wage"), &json!({ "citizenship": ["us"] }))),
        ])
        .collect();
    let lengths: Vec<(usize, usize)> = scenarios.iter().map(|(_, scenario)| asked(scenario)).collect();
    for ((name, _), (questions, screens)) in scenarios.iter().zip(&lengths) {
        println!("{name}: {questions} questions on {screens} screens");
    }
    let questions = line("questions", lengths.iter().map(|(questions, _)| *questions).collect());
    let screens = line("screens", lengths.iter().map(|(_, screens)| *screens).collect());
    println!("{} of 14 questions wanted in a plain case", asked(&fitting("lmia-low-wage")).0);
    assert!(questions.1 <= 54 && screens.1 <= 25, "{questions:?} {screens:?}");
}
