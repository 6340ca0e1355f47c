//! What an answer can do to a requirement that reads it, asked of the rules.

use crate::cut::{classes, facts};
use crate::domain;
use crate::scenario::DAY;
use work_permit_rules::rules::questions::{self, Fact};
use work_permit_rules::rules::{Answer, Answers, Context, Per, Requirement, Standing, eval};

/// How far an answer can lower a requirement: the lowest standing comes first, and what one answer
/// does alone before what it does with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lowers {
    /// The result of the requirement then.
    pub to: Standing,
    /// Only together with other answers, not while nothing else is known.
    pub with_others: bool,
}

/// What a question can do to a requirement that reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The question.
    pub fact: Fact,
    /// All that its answers can lower the requirement to; nothing where they only bring a remark.
    pub lowers: Vec<Lowers>,
}

/// What each question that a requirement reads can do to it, and where it can end at all.
pub fn effects(requirement: &Requirement) -> (Vec<Effect>, Vec<Standing>) {
    let domains: Vec<(Fact, Vec<Answer>)> =
        facts(requirement).into_iter().map(|fact| (fact, tried(requirement, fact))).collect();
    let mut ends = Vec::new();
    fill(requirement, &domains, &mut Answers::default(), &mut ends);
    let mut stride = ends.len();
    let mut all = Vec::new();
    for (fact, answers) in &domains {
        let block = stride;
        stride /= answers.len();
        let mut reached: Vec<Standing> = Vec::new();
        // Sets of answers that differ in this one alone.
        for start in (0..ends.len()).filter(|at| at % block < stride) {
            let group = || ends.iter().skip(start).step_by(stride).take(answers.len());
            let best = group().max();
            reached.extend(group().filter(|end| Some(*end) < best));
            reached.sort_unstable();
            reached.dedup();
        }
        let alone = alone(requirement, *fact);
        let mut lowers: Vec<Lowers> =
            reached.into_iter().map(|to| Lowers { to, with_others: !alone.contains(&to) }).collect();
        lowers.sort_unstable();
        all.push(Effect { fact: *fact, lowers });
    }
    ends.sort_unstable();
    ends.dedup();
    (all, ends)
}

/// The answers that are tried together with other answers. Five amounts of pay are enough: one an hour below every
/// figure and one above every figure, one between the medians of the regions of Ontario, and two, hourly and yearly,
/// whose result depends on the hours a week. Two regions are enough: one with a figure and one without.
fn tried(requirement: &Requirement, fact: Fact) -> Vec<Answer> {
    if fact == Fact::EconomicRegion {
        let choices = (0u8..).zip(questions::question(fact).choices());
        return choices
            .filter(|(_, choice)| matches!(choice.id, "london" | "elsewhere"))
            .map(|(at, _)| Answer::One(at))
            .collect();
    }
    if fact != Fact::Wage {
        return classes(requirement, fact, DAY);
    }
    [(1, Per::Hour), (4_700, Per::Hour), (8_000, Per::Hour), (100_000, Per::Hour), (6_000_000, Per::Year)]
        .map(|(cents, per)| Answer::Wage { cents, per })
        .to_vec()
}

/// Where the requirement ends on every combination, the answers to the last question changing first.
fn fill(requirement: &Requirement, domains: &[(Fact, Vec<Answer>)], answers: &mut Answers, ends: &mut Vec<Standing>) {
    let Some(((fact, all), rest)) = domains.split_first() else {
        return ends.push(eval::span(&requirement.condition, Context { answers, as_of: DAY }).worst);
    };
    for answer in all {
        let before = answers.set(*fact, Some(answer.clone()));
        fill(requirement, rest, answers, ends);
        answers.set(*fact, before);
    }
}

/// The standings above which the requirement cannot come after one answer, while nothing else is known.
fn alone(requirement: &Requirement, fact: Fact) -> Vec<Standing> {
    let best = |answers: &Answers| eval::span(&requirement.condition, Context { answers, as_of: DAY }).best;
    let open = best(&Answers::default());
    let mut all = Vec::new();
    for answer in domain::domain(fact) {
        let mut answers = Answers::default();
        answers.set(fact, Some(answer));
        all.push(best(&answers));
    }
    all.retain(|end| *end < open);
    all
}
