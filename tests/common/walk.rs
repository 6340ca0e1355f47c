//! Walking answer sets: around a complete one that fits a route, every combination of answers.

use super::{answers, fitting};
use work_permit_checker::rules::questions::{self, Fact};
use work_permit_checker::rules::{Answer, Answers, Kind, Per, Route, lists};
pub use work_permit_documents::cut::*;

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
    for answer in telling(*fact, domain, base) {
        let before = base.set(*fact, Some(answer.clone()));
        every(base, rest, visit);
        base.set(*fact, before);
    }
}

/// The answers to a fact that can tell something beside those of `base`.
pub fn telling(fact: Fact, domain: &[Answer], base: &Answers) -> Vec<Answer> {
    let choices = questions::question(fact).choices();
    let offered = |answer: &Answer| match answer {
        Answer::One(at) => choices.get(usize::from(*at)).is_some_and(|choice| base.offers(choice)),
        _ => true,
    };
    let mut all: Vec<Answer> = match fact {
        // Where the duties are named, what the second list says is not read: one answer stands for all.
        Fact::OtherDuties if base.choice(Fact::Duties).is_some_and(|duties| duties.id != "other") => {
            domain.iter().take(1).cloned().collect()
        }
        // A region of another province decides nothing, so no set with it is complete.
        Fact::EconomicRegion => domain.iter().filter(|answer| offered(answer)).cloned().collect(),
        _ => domain.to_vec(),
    };
    // Of every figure of the country those of the place; a list that is thinned out already is kept.
    if fact == Fact::Wage
        && domain.len() > 100
        && let (Some(duties), Some(province)) = (base.duties(), base.choice(Fact::Province))
    {
        let figures = figures_of(duties, province.id);
        all.retain(|answer| match answer {
            Answer::Wage { cents, per: Per::Hour } => [-1, 0, 1].iter().any(|step| figures.contains(&(cents + step))),
            _ => true,
        });
    }
    all
}

/// The pay an hour, in cents, that some rule compares with for these duties in this province.
fn figures_of(duties: &str, province: &str) -> Vec<i64> {
    let mut all = vec![1, 100_000, 7211, 3846];
    all.extend(lists::high_wage_threshold(province, super::DAY));
    for occupation in lists::occupations(duties) {
        all.extend(occupation.floor);
        all.extend(lists::median_wage(occupation.noc, province, super::DAY));
        all.extend(lists::regional_wages(occupation.noc, province, super::DAY).map(|(_, cents)| cents));
    }
    all
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
