//! Every requirement decides its route in some case: no requirement is dead weight, and none is
//! hidden behind another.

#![allow(clippy::unwrap_used, reason = "helpers of a test stop at the first surprise")]

use crate::common;

use common::*;
use work_permit_checker::rules::questions::{self, Fact};
use work_permit_checker::rules::{
    Answer, Answers, Context, GENERAL, Kind, Per, ROUTES, Route, RouteResult, assess, eval, lists,
};

/// Answers worth trying for a question: every choice, every single tick, numbers at both ends.
fn tries(fact: Fact) -> Vec<Answer> {
    match questions::question(fact).kind {
        Kind::One(choices) => (0..choices.len()).map(|at| Answer::One(at as u8)).collect(),
        Kind::Many(choices) => (0..choices.len()).map(|at| Answer::Many(1 << at)).chain([Answer::Many(0)]).collect(),
        Kind::Countries => ["us", "in", "gu", "ca", "jp", "my", "pe"]
            .iter()
            .map(|code| Answer::Countries(vec![lists::country_at(code).unwrap()]))
            .collect(),
        Kind::Number { max, .. } => vec![Answer::Number(0), Answer::Number(i64::from(max) * 100)],
        Kind::Wage { .. } => {
            [1_000, 3_320, 3_800, 9_900].iter().map(|cents| Answer::Wage { cents: *cents, per: Per::Hour }).collect()
        }
    }
}

/// What an officer weighs whatever is answered: it decides beside every other requirement.
const ALWAYS_WEIGHED: [&str; 2] = ["significant-benefit", "start-up-realistic"];

fn decides_alone(answers: &Answers, route: &Route, id: &str) -> bool {
    let case = assess(answers, DAY, |_| true);
    let found: &RouteResult =
        case.routes.iter().chain([&case.general]).find(|assessed| assessed.route.id == route.id).unwrap();
    // A positive LMIA has settled the province's steps and the recruitment, so they wait together.
    // Work below TEER 2 has no wage figure in the lists, so the two are left to the officer together.
    // Less than a year is also less than the two years that show expertise.
    let waits_with = |other: &str| {
        (matches!(id, "provincial-steps" | "recruitment") && other.ends_with("lmia"))
            || (id == "specialist-duties" && other == "wage-floor")
            || (id == "treaty-one-year-at-any-time" && other == "specialized-knowledge-expertise")
            || ALWAYS_WEIGHED.contains(&other)
    };
    let mut deciding = found.decided_by().map(|standing| standing.requirement.id).filter(|other| !waits_with(other));
    found.span.decided().is_some()
        && found.span.id() != "fits"
        && deciding.next() == Some(id)
        && deciding.next().is_none()
}

#[test]
fn every_requirement_decides_its_route_alone_in_some_case() {
    // These close nothing by design: they only remark on pay or length. Each is a requirement of its route.
    for set in complete_sets().iter().filter(|set| !set.only_remark.is_empty()) {
        let route = ROUTES.into_iter().chain([&GENERAL]).find(|route| route.id == set.title);
        for id in &set.only_remark {
            assert!(
                route.is_some_and(|route| route.requirements.iter().any(|own| own.id == id)),
                "{}: {id}",
                set.title
            );
        }
    }
    let remarks: Vec<&str> = complete_sets().iter().flat_map(|set| &set.only_remark).map(String::as_str).collect();
    for route in ROUTES.into_iter().chain([&GENERAL]) {
        // Follow-ups that nothing asks for until their line is ticked.
        let follow_ups = serde_json::json!({
            "offence-result": "convicted", "offence-place": "abroad", "offence-kind": "ten-years", "offence-count": "one", "offence-years": 6,
            "clean-record": "yes", "rehabilitation": "not-yet", "removal-order": "departure-confirmed", "removal-costs": "no",
            "return-authorization": "not-yet", "unauthorized": "stopped", "provincial-registration": "not-yet", "unauthorized-months": 1, "misrepresentation-years": 1, "declaration": "in-force"
        });
        let base = answers(&with(&fitting(route.id), &follow_ups));
        for requirement in route.requirements {
            let facts = work_permit_documents::cut::facts(requirement);
            let found = facts.iter().enumerate().any(|(at, one)| {
                tries(*one).into_iter().any(|answer| {
                    let mut answers = base.clone();
                    answers.set(*one, Some(answer));
                    decides_alone(&answers, route, requirement.id)
                        || facts.iter().skip(at + 1).any(|other| {
                            tries(*other).into_iter().any(|second| {
                                let mut answers = answers.clone();
                                answers.set(*other, Some(second));
                                decides_alone(&answers, route, requirement.id)
                            })
                        })
                })
            });
            if requirement.id == "quebec-certificate" {
                // In Quebec the wage tables are always left open, so this one waits beside them.
                let quebec =
                    with(&fitting(route.id), &serde_json::json!({ "province": "qc", "quebec-certificate": "not-yet" }));
                let case = case(&quebec);
                assert_eq!(common::requirement(&case, route.id, requirement.id), "to-do");
                let others =
                    block(&case, route.id).requirements.iter().filter(|other| !other.requirement.id.ends_with("-wage"));
                assert!(
                    others
                        .filter(|other| other.span.id() != "fits")
                        .map(|other| other.requirement.id)
                        .eq([requirement.id])
                );
            } else if ALWAYS_WEIGHED.contains(&requirement.id) {
                assert!(
                    decided_by(&case(&fitting(route.id)), route.id).contains(&requirement.id),
                    "{} {}",
                    route.id,
                    requirement.id
                );
            } else if requirement.id == "signed-agreement"
                && complete_set(route.id).never.iter().any(|standing| standing == "to-do")
            {
                // Urgency and benefit are always left to the officer, so what is to do waits behind them.
                let unsigned = with(&fitting(route.id), &serde_json::json!({ "signed-agreement": "not-yet" }));
                assert_eq!(common::requirement(&case(&unsigned), route.id, requirement.id), "to-do");
            } else if remarks.contains(&requirement.id) {
                let context = Context { answers: &Answers::default(), as_of: DAY };
                assert_eq!(eval::span(&requirement.condition, context).id(), "fits", "{} only remarks", requirement.id);
            } else {
                assert!(found, "{} {}", route.id, requirement.id);
            }
        }
    }
}
