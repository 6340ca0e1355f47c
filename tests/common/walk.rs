//! Walking answer sets: which facts a rule reads, which answers it tells apart, every combination.

use super::domain::domain;
use super::{answers, fitting};
use std::collections::BTreeMap;
use work_permit_checker::rules::questions::{self, Fact};
use work_permit_checker::rules::{Answer, Answers, Date, Given, Kind, Per, Requirement, Route, Test, eval, lists};

/// A complete answer set that fits a route, with an answer to every question.
pub fn complete(route: &str) -> Answers {
    let mut answers = answers(&fitting(route));
    for question in questions::all() {
        if answers.get(question.fact).is_none() {
            answers.set(question.fact, Some(plain(question.kind)));
        }
    }
    answers
}

fn plain(kind: Kind) -> Answer {
    match kind {
        Kind::One(_) => Answer::One(0),
        Kind::Many(_) => Answer::Many(0),
        Kind::Countries => Answer::Countries(vec![lists::country_at("in").unwrap()]),
        Kind::Number { unit: "hours-per-week", .. } => Answer::Number(4000),
        Kind::Number { .. } => Answer::Number(0),
        Kind::Wage { .. } => Answer::Wage { cents: 4500, per: Per::Hour },
    }
}

/// The facts that a requirement reads, each once.
pub fn facts(requirement: &Requirement) -> Vec<Fact> {
    let mut facts = Vec::new();
    eval::facts_of(&requirement.test, &mut |fact| {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    });
    facts
}

/// The facts that a route reads, each once.
pub fn facts_of_route(route: &Route) -> Vec<Fact> {
    let mut all: Vec<Fact> = route.requirements.iter().flat_map(|requirement| facts(requirement)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn leaves<'a>(test: &'a Test, found: &mut Vec<&'a Test>) {
    match test {
        Test::All(branches) | Test::Any(branches) => branches.iter().for_each(|branch| leaves(branch, found)),
        leaf => found.push(leaf),
    }
}

/// One answer of each class that a requirement tells apart: two answers are of one class if every
/// leaf that reads this fact stands alike for both. A leaf that reads a second fact keeps all apart.
pub fn classes(requirement: &Requirement, fact: Fact, day: Date) -> Vec<Answer> {
    let mut all = Vec::new();
    leaves(&requirement.test, &mut all);
    let reads = |leaf: &Test, wanted: Fact| {
        let (mut found, mut others) = (false, false);
        eval::facts_of(leaf, &mut |fact| if fact == wanted { found = true } else { others = true });
        (found, others)
    };
    let own: Vec<&Test> = all.into_iter().filter(|leaf| reads(leaf, fact).0).collect();
    if own.iter().any(|leaf| reads(leaf, fact).1) {
        return domain(fact);
    }
    let mut seen = BTreeMap::new();
    for answer in domain(fact) {
        let mut alone = Answers::default();
        alone.set(fact, Some(answer.clone()));
        let stands: Vec<String> = own.iter().map(|leaf| format!("{:?}", eval::span(leaf, Given { answers: &alone, as_of: day }))).collect();
        seen.entry(stands).or_insert(answer);
    }
    seen.into_values().collect()
}

/// The classes of every fact of a requirement. The second list of duties is read only behind the
/// first, so it is tried there alone: [`every`] passes over the rest.
pub fn cut(requirement: &Requirement, day: Date) -> Vec<(Fact, Vec<Answer>)> {
    facts(requirement).into_iter().map(|fact| (fact, classes(requirement, fact, day))).collect()
}

/// Calls `visit` with every combination of answers to these facts, from `base` on.
pub fn every(base: &mut Answers, facts: &[(Fact, Vec<Answer>)], visit: &mut dyn FnMut(&Answers)) {
    let Some(((fact, domain), rest)) = facts.split_first() else { return visit(base) };
    // Where the duties are named, what the second list says is not read: one answer stands for all.
    let named = *fact == Fact::OtherDuties && base.choice(Fact::Duties).is_some_and(|duties| duties.id != "other");
    for answer in domain.iter().take(if named { 1 } else { usize::MAX }) {
        let before = base.set(*fact, Some(answer.clone()));
        every(base, rest, visit);
        base.set(*fact, before);
    }
}

/// A small generator of its own, so that the sets are the same everywhere.
pub fn next(state: &mut u64) -> usize {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    (*state >> 16) as usize
}
