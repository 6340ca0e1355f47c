//! What must hold for every answer set, not only for the ones somebody thought of.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of a test stop at the first surprise")]

use crate::common;

use common::*;
use proptest::prelude::*;
use work_permit_checker::rules::questions::{self, Fact};
use work_permit_checker::rules::{Answer, Answers, Assessment, Kind, KnownBy, Per, Standing, assess, lists};

fn any_answer(fact: Fact) -> BoxedStrategy<Answer> {
    match questions::question(fact).kind {
        Kind::One(choices) => (0..choices.len()).prop_map(|at| Answer::One(at as u8)).boxed(),
        Kind::Many(choices) => {
            let lines = choices.len();
            prop_oneof![3 => Just(Answer::Many(0)), 1 => (0..lines).prop_map(|at| Answer::Many(1 << at)), 1 => (0u32..1 << lines).prop_map(Answer::Many)].boxed()
        }
        Kind::Countries => {
            prop_oneof![Just("us"), Just("mx"), Just("in"), Just("fr"), Just("gu"), Just("ca"), Just("ro")]
                .prop_map(|code| Answer::Countries(vec![lists::country_at(code).unwrap()]))
                .boxed()
        }
        Kind::Number { max, .. } => (0..=i64::from(max)).prop_map(|whole| Answer::Number(whole * 100)).boxed(),
        Kind::Wage { .. } => prop_oneof![
            (1_500i64..9_000).prop_map(|cents| Answer::Wage { cents, per: Per::Hour }),
            (3_000_000i64..20_000_000).prop_map(|cents| Answer::Wage { cents, per: Per::Year })
        ]
        .boxed(),
    }
}

/// Every question answered, left open or not sure, each with some chance.
fn any_answers(answered: u32) -> impl Strategy<Value = Answers> {
    let each: Vec<_> = questions::all()
        .map(|question| {
            let fact = question.fact;
            prop_oneof![answered => any_answer(fact).prop_map(Some), 1 => Just(None), 1 => Just(Some(Answer::NotSure))]
        })
        .collect();
    each.prop_map(|all| {
        let mut answers = Answers::default();
        for (question, answer) in questions::all().zip(all) {
            answers.set(question.fact, answer);
        }
        answers
    })
}

fn full() -> impl Strategy<Value = Vec<Answer>> {
    questions::all().map(|question| any_answer(question.fact)).collect::<Vec<_>>()
}

fn spans(case: &Assessment) -> Vec<work_permit_checker::rules::Span> {
    case.routes
        .iter()
        .chain([&case.general])
        .flat_map(|block| block.requirements.iter().map(|standing| standing.span).chain([block.span]))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// One more answer only ever narrows what can still come: no verdict is ever taken back.
    #[test]
    fn an_answer_never_widens_a_span(answers in any_answers(3), all in full(), at in 0..questions::COUNT) {
        let question = questions::all().nth(at).unwrap();
        let mut without = answers.clone();
        without.set(question.fact, None);
        let mut with = without.clone();
        with.set(question.fact, all.get(at).cloned());
        let (before, after) = (assess(&without, DAY, |_| true), assess(&with, DAY, |_| true));
        for (before, after) in spans(&before).into_iter().zip(spans(&after)) {
            prop_assert!(after.worst >= before.worst && after.best <= before.best, "{}", question.id);
        }
    }

    /// Following the questions always ends, and then every route is decided.
    #[test]
    fn the_interview_ends_with_every_route_decided(all in full()) {
        let mut answers = Answers::default();
        let mut asked = 0;
        loop {
            let case = assess(&answers, DAY, |_| true);
            let Some(fact) = case.open.iter().next() else {
                let open: Vec<&str> = case.routes.iter().filter(|route| route.span.decided().is_none()).map(|route| route.route.id).collect();
                prop_assert!(case.no_permit_needed() || open.is_empty(), "{open:?}");
                let some_open = case.routes.iter().any(|route| route.span.best > Standing::DoesNotFit);
                prop_assert!(case.no_permit_needed() || !some_open || case.general.span.decided().is_some());
                break;
            };
            answers.set(fact, all.get(fact as usize).cloned());
            // The screen offers no region of another province.
            answers = common::walk::with_a_region(&answers);
            asked += 1;
            prop_assert!(asked <= questions::COUNT);
        }
    }

    /// Only questions that are unanswered are open, and answering "not sure" closes one for good.
    #[test]
    fn what_is_open_is_unanswered(answers in any_answers(2)) {
        let case = assess(&answers, DAY, |_| true);
        for fact in case.open.iter() {
            prop_assert!(answers.get(fact).is_none());
        }
    }

    /// A change, made, leads where it says, and that is better than before.
    #[test]
    fn a_change_leads_where_it_says(answers in any_answers(12)) {
        let case = assess(&answers, DAY, |_| true);
        for block in case.routes.iter().chain([&case.general]) {
            for change in &block.changes {
                let mut changed = answers.clone();
                for edit in &change.edits {
                    changed.set(edit.fact, Some(edit.answer.clone()));
                    prop_assert!(!matches!(edit.fact, Fact::Citizenship | Fact::Duties | Fact::OtherDuties | Fact::SeriousPast));
                }
                let after = assess(&changed, DAY, |_| true);
                let after = after.routes.iter().chain([&after.general]).find(|other| other.route.id == block.route.id).unwrap();
                prop_assert_eq!(after.span, change.leads_to);
                prop_assert!(after.span.worst >= block.span.worst && after.span.best > block.span.best);
            }
        }
    }

    /// A decided block names what decides it; nothing else does.
    #[test]
    fn what_decides_is_named(answers in any_answers(8)) {
        let case = assess(&answers, DAY, |_| true);
        for block in case.routes.iter().chain([&case.general]) {
            prop_assert!(block.decided_by().next().is_some());
            for standing in &block.requirements {
                for fact in standing.explanation.facts.iter() {
                    let you_know = questions::question(fact).known_by == KnownBy::You;
                    let unknown = answers.get(fact).is_none() || you_know && answers.get(fact) == Some(&Answer::NotSure);
                    prop_assert!(standing.span.decided().is_none() || !unknown, "{}", standing.requirement.id);
                }
            }
        }
    }

    /// Answers go out as JSON and come back the same.
    #[test]
    fn answers_survive_the_way_out_and_back(answers in any_answers(5)) {
        let text = serde_json::to_string(&answers).unwrap();
        prop_assert_eq!(serde_json::from_str::<Answers>(&text).unwrap(), answers);
    }
}
