//! Checks every number in the rules: the result at it, one below and one above. The numbers are in the lines `number`
//! of `tests/scenarios`. `no_number_is_without_a_test` fails if a rule has a number that no line names.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of a test stop at the first surprise")]

use crate::common;
use crate::plan_length::LENGTHS;

use common::scenario::Number;
use common::*;
use serde_json::{Value, json};
use work_permit_checker::rules::{Condition, Fact, GENERAL, ROUTES, WageRule, questions};

fn tested() -> impl Iterator<Item = &'static Number> {
    complete_sets().iter().chain(scenarios()).flat_map(|block| &block.numbers)
}

fn result(row: &Number, number: f64) -> &'static str {
    let answers = with(&Value::Object(row.around.clone()), &json!({ &row.question: number }));
    requirement(&case(&answers), &row.route, &row.requirement)
}

#[test]
fn every_number_stands_where_the_law_puts_it() {
    for row in tested() {
        let one = if row.at.fract() == 0.0 { 1.0 } else { 0.01 };
        let found = [-1.0, 0.0, 1.0].map(|steps| result(row, row.at + steps * one));
        assert_eq!(found.as_slice(), row.standings, "{} {} {} {}", row.route, row.requirement, row.question, row.at);
    }
}

fn numbers(condition: &Condition, found: &mut Vec<(Fact, f64)>, wages: &mut Vec<WageRule>) {
    match condition {
        Condition::All(branches) | Condition::Any(branches) => {
            branches.iter().for_each(|branch| numbers(branch, found, wages))
        }
        Condition::AtLeast(fact, bound, ..) | Condition::MoreThan(fact, bound, ..) => {
            found.push((*fact, f64::from(*bound) / 100.0))
        }
        Condition::Wage(rule) => wages.push(*rule),
        _ => {}
    }
}

#[test]
fn no_number_is_without_a_test() {
    let tested: Vec<&Number> = tested().collect();
    for route in ROUTES.into_iter().chain([&GENERAL]) {
        for requirement in route.requirements {
            let (mut found, mut wages) = (Vec::new(), Vec::new());
            numbers(&requirement.condition, &mut found, &mut wages);
            for (fact, bound) in found {
                let listed = tested.iter().any(|row| {
                    row.route == route.id
                        && row.requirement == requirement.id
                        && row.question == questions::question(fact).id
                        && row.at == bound
                });
                let length = LENGTHS.iter().any(|(id, months)| *id == requirement.id && f64::from(*months) == bound);
                assert!(listed || length, "{} {} {fact:?} {bound}", route.id, requirement.id);
            }
            for rule in wages {
                if let WageRule::CategoryA { hourly, yearly, third } = rule {
                    assert_eq!((hourly, yearly), if third { (7_211, 15_000_000) } else { (3_846, 8_000_000) });
                }
            }
        }
    }
}
