//! Walking answer sets: around a complete one that fits a route, every combination of answers.

pub use super::cut::*;
use super::{answers, fitting};
use work_permit_checker::rules::questions::{self, Fact};
use work_permit_checker::rules::{Answer, Answers, Kind, Per, Route, lists};

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
        Kind::One(choices) if choices.iter().any(|choice| !choice.province.is_empty()) => {
            Answer::One(u8::try_from(choices.len() - 1).unwrap())
        }
        Kind::One(_) => Answer::One(0),
        Kind::Many(_) => Answer::Many(0),
        Kind::Countries => Answer::Countries(vec![lists::country_at("in").unwrap()]),
        Kind::Number { unit: "hours-per-week", .. } => Answer::Number(4000),
        Kind::Number { .. } => Answer::Number(0),
        Kind::Wage { .. } => Answer::Wage { cents: 4500, per: Per::Hour },
    }
}

/// The facts that a route reads, each once.
pub fn facts_of_route(route: &Route) -> Vec<Fact> {
    let mut all: Vec<Fact> = route.requirements.iter().flat_map(|requirement| facts(requirement)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Calls `visit` with every combination of answers to these facts, from `base` on.
pub fn every(base: &mut Answers, facts: &[(Fact, Vec<Answer>)], visit: &mut dyn FnMut(&Answers)) {
    let Some(((fact, domain), rest)) = facts.split_first() else { return visit(base) };
    // Where the duties are named, what the second list says is not read: one answer stands for all.
    let named = *fact == Fact::OtherDuties && base.choice(Fact::Duties).is_some_and(|duties| duties.id != "other");
    for answer in domain.iter().take(if named { 1 } else { usize::MAX }) {
        // A region of another province is an answer that decides nothing, so no set with it is complete.
        let offered = |at: u8| questions::question(*fact).choices().get(usize::from(at)).is_some_and(|choice| base.offers(choice));
        if let Answer::One(at) = answer
            && !offered(*at)
        {
            continue;
        }
        let before = base.set(*fact, Some(answer.clone()));
        every(base, rest, visit);
        base.set(*fact, before);
    }
}

/// The same answers, with a place of its own in the province where the region is of another one.
pub fn with_a_region(answers: &Answers) -> Answers {
    let mut answers = answers.clone();
    if answers.one(Fact::EconomicRegion).is_some() && answers.choice(Fact::EconomicRegion).is_none() {
        let last = questions::question(Fact::EconomicRegion).choices().len() - 1;
        answers.set(Fact::EconomicRegion, Some(Answer::One(u8::try_from(last).unwrap())));
    }
    answers
}

/// A small generator of its own, so that the sets are the same everywhere.
pub fn next(state: &mut u64) -> usize {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    (*state >> 16) as usize
}
