//! The answers that are worth trying. The rules compare a number only with their own thresholds, so three numbers are
//! enough for each threshold: one below, the threshold itself, one above.

use crate::scenario::DAY;
use std::collections::BTreeSet;
use work_permit_rules::rules::questions::{self, Fact};
use work_permit_rules::rules::{Answer, Condition, Date, GENERAL, Kind, KnownBy, Per, ROUTES, lists};

/// One country for each way in which rules and lists distinguish countries: the first of those that are in the same
/// lists.
fn countries() -> Vec<&'static str> {
    let mut seen = BTreeSet::new();
    let mut kept = Vec::new();
    for country in lists::countries() {
        let kind = (format!("{:?}", country.entry), member(country.code));
        if seen.insert(kind) {
            kept.push(country.code);
        }
    }
    kept
}

/// Whether each condition on a citizenship names this country.
fn member(code: &str) -> Vec<bool> {
    let mut says = Vec::new();
    for route in ROUTES.into_iter().chain([&GENERAL]) {
        for requirement in route.requirements {
            each(&requirement.condition, &mut |condition| match condition {
                Condition::Citizen(cases, _) => says.extend(cases.iter().map(|(named, _)| *named == code)),
                Condition::Holds(named, ..) => says.push(named == code.as_bytes()),
                Condition::Party(party, ..) => {
                    says.push(lists::parties(*party).is_some_and(|all| all.citizens.split(' ').any(|one| one == code)))
                }
                _ => {}
            });
        }
    }
    says
}

/// Calls `visit` with a condition and with every condition inside it.
fn each(condition: &Condition, visit: &mut dyn FnMut(&Condition)) {
    visit(condition);
    if let Condition::All(branches) | Condition::Any(branches) = condition {
        branches.iter().for_each(|branch| each(branch, visit));
    }
}

/// Every bound, in hundredths, that a rule compares the answer to this question with.
fn bounds(fact: Fact) -> BTreeSet<i64> {
    let mut all = BTreeSet::new();
    for route in ROUTES.into_iter().chain([&GENERAL]) {
        for requirement in route.requirements {
            each(&requirement.condition, &mut |condition| match condition {
                Condition::AtLeast(read, bound, ..) | Condition::MoreThan(read, bound, ..) if *read == fact => {
                    all.insert(i64::from(*bound));
                }
                _ => {}
            });
        }
    }
    all
}

/// A number of every class that the rules distinguish, on both sides of each bound.
fn numbers(fact: Fact, max: u16) -> Vec<Answer> {
    let max = i64::from(max) * 100;
    let mut all = BTreeSet::from([0, max]);
    for bound in bounds(fact) {
        all.extend([bound - 1, bound, bound + 1].into_iter().filter(|number| (0..=max).contains(number)));
    }
    all.into_iter().map(Answer::Number).collect()
}

/// Every figure of the lists, in cents an hour, with a cent to each side.
fn wages() -> Vec<Answer> {
    let mut figures = BTreeSet::from([7211, 3846]);
    for question in
        questions::question(Fact::Duties).choices().iter().chain(questions::question(Fact::OtherDuties).choices())
    {
        for occupation in lists::occupations(question.id) {
            figures.extend(occupation.floor);
            for province in questions::question(Fact::Province).choices() {
                figures.extend(lists::median_wage(occupation.noc, province.id, DAY));
                figures.extend(lists::regional_wages(occupation.noc, province.id, DAY).map(|(_, cents)| cents));
            }
        }
    }
    for province in questions::question(Fact::Province).choices() {
        for day in [Date::new(2026, 7, 16), DAY] {
            figures.extend(lists::high_wage_threshold(province.id, day));
        }
    }
    let mut all: BTreeSet<i64> = figures.iter().flat_map(|cents| [cents - 1, *cents, cents + 1]).collect();
    all.extend([1, 100_000]);
    let mut answers: Vec<Answer> = all.into_iter().map(|cents| Answer::Wage { cents, per: Per::Hour }).collect();
    for cents in [7_999_999, 8_000_000, 14_999_999, 15_000_000, 200_000_000] {
        answers.push(Answer::Wage { cents, per: Per::Year });
    }
    answers
}

/// The answers to a question that the rules distinguish. They include "I don't know yet" if an employer or a list
/// knows the answer, because the rules then treat it as a step.
pub fn domain(fact: Fact) -> Vec<Answer> {
    let mut all = known_answers(fact);
    if questions::question(fact).known_by != KnownBy::You {
        all.push(Answer::NotSure);
    }
    all
}

/// The answers other than "I don't know yet".
fn known_answers(fact: Fact) -> Vec<Answer> {
    match questions::question(fact).kind {
        Kind::One(choices) => (0..choices.len()).map(|at| Answer::One(at as u8)).collect(),
        Kind::Many(choices) => {
            let mut all = vec![Answer::Many(0)];
            all.extend((0..choices.len()).map(|at| Answer::Many(1 << at)));
            for one in 0..choices.len() {
                all.extend((one + 1..choices.len()).map(|other| Answer::Many(1 << one | 1 << other)));
            }
            all
        }
        Kind::Countries => {
            let codes = countries();
            let answer =
                |codes: &[&str]| Answer::Countries(codes.iter().copied().filter_map(lists::country_at).collect());
            let mut all: Vec<Answer> = codes.iter().map(|code| answer(&[code])).collect();
            all.extend([["in", "us"], ["gb", "jp"], ["jp", "pe"]].map(|pair| answer(&pair)));
            all
        }
        Kind::Number { max, .. } => numbers(fact, max),
        Kind::Wage { .. } => wages(),
    }
}
