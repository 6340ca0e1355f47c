//! The rules beside a second evaluator, over the whole space of answers: numbers are cut at the
//! rules' own thresholds, so the space is finite.
//!
//! A route stands where its worst requirement stands, so it is walked requirement by requirement:
//! every combination of the answers that a requirement tells apart, around a complete answer set
//! that fits. Then every answer to every question, every pair of answers to the facts of a route,
//! and random complete sets. `WPC_SETS` sets how many of those.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use crate::common;
use crate::oracle;

use common::walk::{complete, cut, every, facts_of_route, next, with_a_region};
use common::*;
use std::collections::BTreeMap;
use std::time::Instant;
use work_permit_checker::rules::questions;
use work_permit_checker::rules::{Answers, Context, Date, GENERAL, ROUTES, Route, eval, route_span};
use work_permit_checker::session::wire::AnswerValue;
use work_permit_documents::domain::domain;

/// Where the two disagree: the words for it, how often, and the shortest example.
type Found = BTreeMap<String, (usize, String)>;

/// Takes a route, the complete set that the walk began at, the set to look at, and the day.
type Visit<'a> = dyn FnMut(&'static Route, &Answers, &Answers, Date) + 'a;

/// The answers that differ from those of a base, in words.
fn difference(base: &Answers, answers: &Answers) -> String {
    let differs: Vec<String> = answers
        .iter()
        .filter(|(question, answer)| base.get(question.fact) != Some(*answer))
        .map(|(question, answer)| {
            format!("{}: {}", question.id, serde_json::to_string(&AnswerValue::of(question, answer)).unwrap())
        })
        .collect();
    differs.join(", ")
}

/// The last day of the thresholds of 2025 and the next one, the day of most tests, the last day of the policies that
/// end with 2026 and the next one.
const DAYS: [Date; 5] =
    [Date::new(2026, 7, 16), Date::new(2026, 7, 17), DAY, Date::new(2026, 12, 31), Date::new(2027, 1, 1)];

fn compare(route: &'static Route, base: &Answers, answers: &Answers, as_of: Date, found: &mut Found) {
    let answers = &with_a_region(answers);
    let context = Context { answers, as_of };
    let first =
        route_span(route, context).decided().unwrap_or_else(|| panic!("{} is undecided on a complete set", route.id));
    let (condition, second) = oracle::worst(&oracle::conditions(route.id, answers, as_of));
    if first != second {
        let deciding = route
            .requirements
            .iter()
            .filter(|requirement| eval::span(&requirement.condition, context).decided() == Some(first));
        let deciding: Vec<&str> = deciding.map(|requirement| requirement.id).collect();
        let words = format!(
            "{} on {}: the rules say {} by {deciding:?}, the facts {} by {condition}",
            route.id,
            as_of.iso(),
            first.id(),
            second.id()
        );
        let example = difference(base, answers);
        let entry = found.entry(words).or_insert_with(|| (0, example.clone()));
        entry.0 += 1;
        if example.len() < entry.1.len() {
            entry.1 = example;
        }
    }
}

/// Runs `walk` for every route and the general block, on both halves of the routes at once; prints
/// how many cases there were and where the two disagree.
fn on_every_route(name: &str, walk: fn(&'static Route, &mut Visit<'_>)) {
    let started = Instant::now();
    let routes: Vec<&'static Route> = ROUTES.into_iter().chain([&GENERAL]).collect();
    let half = |part: usize| {
        let (mut found, mut cases) = (Found::new(), 0usize);
        for route in routes.iter().skip(part).step_by(2) {
            walk(route, &mut |route, base, answers, day| {
                cases += 1;
                compare(route, base, answers, day, &mut found);
            });
        }
        (found, cases)
    };
    let (one, other) = std::thread::scope(|scope| {
        let one = scope.spawn(|| half(0));
        let other = half(1);
        (one.join().unwrap(), other)
    });
    println!("{name}: {} cases in {:.1} s", one.1 + other.1, started.elapsed().as_secs_f32());
    let found: Found = one.0.into_iter().chain(other.0).collect();
    for (words, (count, example)) in &found {
        println!("{count} times: {words}\n    {example}");
    }
    assert!(found.is_empty(), "{} disagreements, see above", found.len());
}

#[test]
fn both_agree_on_every_combination_that_a_requirement_tells_apart() {
    on_every_route("every combination", |route, visit| {
        let base = complete(route.id);
        for requirement in route.requirements {
            every(&mut base.clone(), &cut(requirement, DAY), &mut |answers| visit(route, &base, answers, DAY));
        }
    });
}

#[test]
fn both_agree_on_every_answer_to_every_question() {
    on_every_route("every answer", |route, visit| {
        let base = complete(route.id);
        for question in questions::all() {
            every(&mut base.clone(), &[(question.fact, domain(question.fact))], &mut |answers| {
                DAYS.into_iter().for_each(|day| visit(route, &base, answers, day));
            });
        }
    });
}

#[test]
fn both_agree_on_every_pair_of_answers_that_a_route_reads() {
    on_every_route("every pair", |route, visit| {
        let base = complete(route.id);
        let facts = facts_of_route(route);
        for (at, one) in facts.iter().enumerate() {
            for other in facts.iter().skip(at + 1) {
                let pair = [(*one, domain(*one)), (*other, domain(*other))];
                every(&mut base.clone(), &pair, &mut |answers| visit(route, &base, answers, DAY));
            }
        }
    });
}

#[test]
fn both_agree_on_random_sets() {
    on_every_route("random sets", |route, visit| {
        let sets: usize = std::env::var("WPC_SETS").ok().and_then(|sets| sets.parse().ok()).unwrap_or(200_000);
        let base = complete(route.id);
        let domains: Vec<_> = questions::all().map(|question| (question.fact, domain(question.fact))).collect();
        let mut state = 0x9E37_79B9_7F4A_7C15
            ^ route.id.bytes().fold(7u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
        for day in DAYS.into_iter().cycle().take(sets / (ROUTES.len() + 1)) {
            let mut answers = base.clone();
            // Few changes keep most routes open; many reach the far corners.
            let changes = 1 + next(&mut state) % 12;
            for _ in 0..changes {
                let Some((fact, domain)) = domains.get(next(&mut state) % domains.len()) else { continue };
                answers.set(*fact, domain.get(next(&mut state) % domain.len()).cloned());
            }
            visit(route, &base, &answers, day);
        }
    });
}
