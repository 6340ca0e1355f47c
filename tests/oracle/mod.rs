//! A second, naive evaluator: every condition of every route once more, as plain `if`s over a
//! complete answer set. It knows nothing of spans, of the rules' data or of their lists; it was
//! written from the facts and their sources alone, so that an error of the rules would have to be
//! made twice to go unseen.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

pub mod criminality;
pub mod cusma;
pub mod employer;
pub mod figures;
pub mod general;
pub mod lmia;
pub mod others;
pub mod person;
pub mod professionals;
pub mod suppliers;
pub mod technicians;
pub mod transfers;
pub mod treaty_transfers;

pub use person::Person;
use std::collections::BTreeMap;
pub use work_permit_checker::rules::Date;
pub use work_permit_checker::rules::Fact;
pub use work_permit_checker::rules::Standing::{self, DoesNotFit, Fits, OfficerDecides, ToDo};
use work_permit_checker::rules::{Answer, Answers, KnownBy, Question, questions};

/// A condition of a route: the number that the facts give it, and where the person stands.
pub type Condition = (&'static str, Standing);

/// Where a route stands: at its worst condition, and which that is.
pub fn worst(conditions: &[Condition]) -> Condition {
    conditions.iter().copied().min_by_key(|(_, standing)| *standing).unwrap_or(("none", Fits))
}

/// Every condition of a route, or of the general block.
///
/// Not knowing what an employer or a list knows never changes the verdict's word: it becomes a step with
/// the one who can tell. So a condition is then where the best answer would put it, and at most a step;
/// where no answer moves it, it stands as it is.
pub fn conditions(route: &str, answers: &Answers, day: Date) -> Vec<Condition> {
    let unknown = |question: &&Question| {
        question.known_by != KnownBy::You && answers.get(question.fact) == Some(&Answer::NotSure)
    };
    let Some(question) = questions::all().find(unknown) else {
        return known_conditions(route, &Person { answers, day });
    };
    // What each answer makes of each condition. One that an answer takes away, as a positive LMIA does,
    // counts as long as that answer is not given.
    let mut all: BTreeMap<&'static str, Vec<Standing>> = BTreeMap::new();
    for at in 0..question.choices().len() {
        let mut known = answers.clone();
        known.set(question.fact, Some(Answer::One(at as u8)));
        for (name, standing) in conditions(route, &known, day) {
            all.entry(name).or_default().push(standing);
        }
    }
    let not_known = |found: Vec<Standing>| {
        let (worst, best) = (found.iter().min().unwrap(), found.iter().max().unwrap());
        if worst == best { *worst } else { ToDo.min(*best) }
    };
    all.into_iter().map(|(name, found)| (name, not_known(found))).collect()
}

fn known_conditions(route: &str, person: &Person<'_>) -> Vec<Condition> {
    let mut all = lmia::lmia(route, person)
        .or_else(|| cusma::cusma(route, person))
        .or_else(|| general::general(route, person))
        .or_else(|| transfers::transfers(route, person))
        .or_else(|| treaty_transfers::treaty_transfers(route, person))
        .or_else(|| technicians::technicians(route, person))
        .or_else(|| professionals::professionals(route, person))
        .or_else(|| others::others(route, person))
        .or_else(|| suppliers::suppliers(route, person))
        .unwrap_or_else(|| panic!("the second evaluator does not know {route}"));
    all.extend(general::employer_shown(route, person));
    all
}
