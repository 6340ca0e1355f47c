//! Which facts a requirement reads, and the answers to each that it distinguishes.

use crate::domain::domain;
use std::collections::BTreeMap;
use work_permit_rules::rules::questions::Fact;
use work_permit_rules::rules::{Answer, Answers, Condition, Context, Date, Requirement, eval};

/// The facts that a requirement reads, each once.
pub fn facts(requirement: &Requirement) -> Vec<Fact> {
    let mut facts = Vec::new();
    eval::facts_of(&requirement.condition, &mut |fact| {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    });
    facts
}

/// The leaves of a condition.
pub fn leaves(condition: &Condition) -> Vec<&Condition> {
    match condition {
        Condition::All(branches) | Condition::Any(branches) => branches.iter().flat_map(leaves).collect(),
        leaf => vec![leaf],
    }
}

/// One answer of each class that a requirement distinguishes. Two answers belong to one class if every leaf that reads
/// this fact has the same result for both. If such a leaf also reads another fact, each answer is its own class.
pub fn classes(requirement: &Requirement, fact: Fact, day: Date) -> Vec<Answer> {
    let reads = |leaf: &Condition, wanted: Fact| {
        let (mut found, mut others) = (false, false);
        eval::facts_of(leaf, &mut |fact| if fact == wanted { found = true } else { others = true });
        (found, others)
    };
    let own: Vec<&Condition> = leaves(&requirement.condition).into_iter().filter(|leaf| reads(leaf, fact).0).collect();
    if own.iter().any(|leaf| reads(leaf, fact).1) {
        return domain(fact);
    }
    let mut seen = BTreeMap::new();
    for answer in domain(fact) {
        let mut alone = Answers::default();
        alone.set(fact, Some(answer.clone()));
        let stands: Vec<String> =
            own.iter().map(|leaf| format!("{:?}", eval::span(leaf, Context { answers: &alone, as_of: day }))).collect();
        seen.entry(stands).or_insert(answer);
    }
    seen.into_values().collect()
}

/// The classes of every fact of a requirement. The second list of duties is read only behind the
/// first, so it is tried there alone: `every` of `tests/common/walk.rs` passes over the rest.
pub fn cut(requirement: &Requirement, day: Date) -> Vec<(Fact, Vec<Answer>)> {
    facts(requirement).into_iter().map(|fact| (fact, classes(requirement, fact, day))).collect()
}
