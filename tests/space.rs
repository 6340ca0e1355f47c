//! The logic over the whole space of answers: spans that hold what they promise, an interview that
//! asks what matters and nothing else, reasons that suffice, changes that are as small as they can
//! be, and more of a good thing that never hurts.

#![allow(clippy::unwrap_used, reason = "helpers of a test stop at the first surprise")]

use crate::common;

use common::walk::{complete, cut, every, facts_of_route, next, telling, with_a_region};
use common::*;
use std::collections::{BTreeMap, BTreeSet};
use work_permit_checker::rules::questions::{self, Fact};
use work_permit_checker::rules::{
    Answer, Answers, Assessment, Context, GENERAL, Kind, ROUTES, Requirement, Route, Span, Standing, assess, eval,
    glance, route_span,
};
use work_permit_documents::domain::domain;

fn blocks() -> impl Iterator<Item = &'static Route> {
    ROUTES.into_iter().chain([&GENERAL])
}

/// Every requirement once, with a route that has it.
fn requirements() -> Vec<(&'static Route, &'static Requirement)> {
    let mut seen = BTreeSet::new();
    let all = blocks().flat_map(|route| route.requirements.iter().map(move |requirement| (route, *requirement)));
    all.filter(|(_, requirement)| seen.insert(requirement.id)).collect()
}

/// The classes of a requirement, long lists thinned out. Pay and regions are kept: [`telling`] leaves
/// those of the place.
fn thinned(requirement: &Requirement) -> Vec<(Fact, Vec<Answer>)> {
    let mut all = cut(requirement, DAY);
    for (fact, domain) in &mut all {
        let step = if matches!(fact, Fact::EconomicRegion | Fact::Wage) { 1 } else { domain.len() / 24 + 1 };
        *domain = domain.drain(..).step_by(step).collect();
    }
    all
}

/// Like [`every`], with each fact left open too.
fn every_part(base: &mut Answers, facts: &[(Fact, Vec<Answer>)], visit: &mut dyn FnMut(&Answers)) {
    let Some(((fact, domain), rest)) = facts.split_first() else { return visit(base) };
    let all = telling(*fact, domain, base);
    // While the place is not known, pay has all figures of the country.
    let step = all.len() / 24 + 1;
    for answer in all.into_iter().step_by(step).map(Some).chain([None]) {
        let before = base.set(*fact, answer);
        every_part(base, rest, visit);
        base.set(*fact, before);
    }
}

#[test]
fn an_answer_only_ever_narrows_what_a_requirement_can_come_to() {
    let mut steps = 0usize;
    for (_, requirement) in requirements() {
        let facts = thinned(requirement);
        every_part(&mut Answers::default(), &facts, &mut |answers| {
            let with = eval::span(&requirement.condition, Context { answers, as_of: DAY });
            for (fact, _) in facts.iter().filter(|(fact, _)| answers.get(*fact).is_some()) {
                let mut less = answers.clone();
                less.set(*fact, None);
                let without = eval::span(&requirement.condition, Context { answers: &less, as_of: DAY });
                steps += 1;
                assert!(
                    with.worst >= without.worst && with.best <= without.best,
                    "{}: {without:?} became {with:?} by an answer to {fact:?}",
                    requirement.id
                );
            }
        });
    }
    println!("{steps} answers narrowed or kept a span, over {} requirements", requirements().len());
}

#[test]
fn every_standing_of_every_route_is_reached() {
    let mut missing = BTreeMap::new();
    for route in blocks() {
        let base = complete(route.id);
        let mut reached = BTreeSet::new();
        for fact in facts_of_route(route) {
            every(&mut base.clone(), &[(fact, domain(fact))], &mut |answers| {
                reached.extend(route_span(route, Context { answers, as_of: DAY }).decided());
            });
        }
        let lacks: BTreeSet<&str> =
            Standing::ALL.iter().filter(|standing| !reached.contains(standing)).map(|standing| standing.id()).collect();
        if !lacks.is_empty() {
            missing.insert(route.id, lacks);
        }
    }
    // The complete set of a route lists the standings that no answers can give it, with the reason.
    let said =
        |route: &Route| (route.id, complete_set(route.id).never.iter().map(String::as_str).collect::<BTreeSet<_>>());
    let expected: BTreeMap<&str, BTreeSet<&str>> = blocks().map(said).filter(|(_, never)| !never.is_empty()).collect();
    assert_eq!(missing, expected);
}

/// A random complete answer set near one that fits a random route.
fn near(state: &mut u64) -> Answers {
    let routes: Vec<&Route> = blocks().collect();
    let mut answers = routes.get(next(state) % routes.len()).map(|route| complete(route.id)).unwrap();
    for _ in 0..next(state) % 10 {
        let question = questions::all().nth(next(state) % questions::COUNT).unwrap();
        let domain = domain(question.fact);
        answers.set(question.fact, domain.get(next(state) % domain.len()).cloned());
    }
    with_a_region(&answers)
}

fn standings(case: &Assessment) -> Vec<(&'static str, Span)> {
    case.routes.iter().map(|block| (block.route.id, block.span)).collect()
}

#[test]
fn whatever_the_order_the_interview_ends_where_all_answers_end() {
    let mut state = 0x5EED;
    let (mut questions_asked, mut interviews) = (0usize, 0usize);
    for _ in 0..300 {
        let all = near(&mut state);
        let full = glance(&all, DAY, |_| true);
        let mut given = Answers::default();
        loop {
            let case = glance(&given, DAY, |_| true);
            let open: Vec<Fact> = case.open.iter().collect();
            let Some(fact) = (!open.is_empty()).then(|| open.get(next(&mut state) % open.len())).flatten() else {
                // Nothing that is left unasked could have changed a standing.
                if !case.no_permit_needed() {
                    assert_eq!(standings(&case), standings(&full));
                    let some_open = case.routes.iter().any(|route| route.span.best > Standing::DoesNotFit);
                    assert!(!some_open || case.general.span == full.general.span);
                }
                break;
            };
            given.set(*fact, all.get(*fact).cloned());
            questions_asked += 1;
        }
        interviews += 1;
    }
    println!("{interviews} interviews in random order, {questions_asked} questions");
}

#[test]
fn no_question_is_asked_that_cannot_matter() {
    let mut state = 0xFACE;
    let mut asked = 0usize;
    for _ in 0..60 {
        let all = near(&mut state);
        let mut given = Answers::default();
        loop {
            let case = glance(&given, DAY, |_| true);
            let open: Vec<Fact> = case.open.iter().collect();
            // In the order of the interview: what follows from an answer is asked behind it.
            let Some(fact) = open.first() else { break };
            let spans = |answers: &Answers| -> Vec<Span> {
                blocks()
                    .flat_map(|route| route.requirements)
                    .map(|requirement| eval::span(&requirement.condition, Context { answers, as_of: DAY }))
                    .collect()
            };
            let before = spans(&given);
            // Some answer moves a requirement; where it takes a second answer to do so, that one is
            // open too, and together they do.
            let moves = |fact: Fact, base: &Answers| {
                domain(fact).into_iter().any(|answer| {
                    let mut with = base.clone();
                    with.set(fact, Some(answer));
                    spans(&with) != before
                })
            };
            let together = || {
                open.iter().filter(|other| *other != fact).any(|other| {
                    domain(*other).into_iter().any(|answer| {
                        let mut with = given.clone();
                        with.set(*other, Some(answer));
                        let then = spans(&with);
                        domain(*fact).into_iter().any(|answer| {
                            let mut both = with.clone();
                            both.set(*fact, Some(answer));
                            spans(&both) != then
                        })
                    })
                })
            };
            assert!(
                moves(*fact, &given) || together(),
                "{fact:?} is asked after {}",
                difference(&Answers::default(), &given)
            );
            given.set(*fact, all.get(*fact).cloned());
            asked += 1;
        }
    }
    println!("{asked} questions asked, each could move a requirement");
}

#[test]
fn the_reason_of_a_requirement_suffices_and_is_no_longer_than_it_must_be() {
    let mut reasons = 0usize;
    for (route, requirement) in requirements() {
        every(&mut complete(route.id), &thinned(requirement), &mut |answers| {
            let said = |answers: &Answers| {
                let context = Context { answers, as_of: DAY };
                let whole = eval::span(&requirement.condition, context);
                (whole, eval::explanation(requirement, whole, context).remarks)
            };
            let context = Context { answers, as_of: DAY };
            let whole = eval::span(&requirement.condition, context);
            let explanation = eval::explanation(requirement, whole, context);
            let facts: Vec<Fact> =
                eval::reasons(requirement, whole, &explanation, &mut answers.clone(), DAY).iter().collect();
            let only = |left_out: Option<Fact>| {
                let mut only = Answers::default();
                for fact in facts.iter().filter(|fact| Some(**fact) != left_out) {
                    only.set(*fact, answers.get(*fact).cloned());
                }
                said(&only)
            };
            let told = || format!("{}: {facts:?} of {}", requirement.id, difference(&complete(route.id), answers));
            assert!(only(None) == said(answers), "not sufficient: {}", told());
            for fact in &facts {
                assert!(only(Some(*fact)) != said(answers), "could do without {fact:?}: {}", told());
            }
            reasons += 1;
        });
    }
    println!("{reasons} reasons, each sufficient, none too long");
}

/// The answers that differ from those of a base, in words.
fn difference(base: &Answers, answers: &Answers) -> String {
    let differs = answers.iter().filter(|(question, answer)| base.get(question.fact) != Some(*answer));
    differs.map(|(question, answer)| format!("{}: {answer:?}", question.id)).collect::<Vec<_>>().join(", ")
}

#[test]
fn every_change_is_real_and_as_small_as_it_can_be() {
    let mut state = 0xC4A6E;
    let mut seen = 0usize;
    for _ in 0..1500 {
        let answers = near(&mut state);
        let case = assess(&answers, DAY, |_| true);
        for block in case.routes.iter().chain([&case.general]) {
            for change in &block.changes {
                seen += 1;
                let after = |edits: &[(Fact, Answer)]| {
                    let mut changed = answers.clone();
                    edits.iter().for_each(|(fact, answer)| drop(changed.set(*fact, Some(answer.clone()))));
                    route_span(block.route, Context { answers: &changed, as_of: DAY })
                };
                let edits: Vec<(Fact, Answer)> =
                    change.edits.iter().map(|edit| (edit.fact, edit.answer.clone())).collect();
                let told =
                    || format!("{}: {edits:?} at {}", block.route.id, difference(&complete(block.route.id), &answers));
                assert_eq!(after(&edits), change.leads_to, "{}", told());
                assert!(
                    change.leads_to.worst > block.span.worst || change.leads_to.best > block.span.best,
                    "{}",
                    told()
                );
                for at in 0..edits.len() {
                    let mut fewer = edits.clone();
                    fewer.remove(at);
                    assert!(after(&fewer).worst < change.leads_to.worst, "one edit too many: {}", told());
                }
                for (at, (fact, answer)) in edits.iter().enumerate() {
                    assert!(questions::question(*fact).who() != work_permit_checker::rules::Who::Nobody, "{}", told());
                    let less = match answer {
                        Answer::Number(number) => Answer::Number(number - 1),
                        Answer::Wage { cents, per } => Answer::Wage { cents: cents - 1, per: *per },
                        _ => continue,
                    };
                    let mut fewer = edits.clone();
                    if let Some(edit) = fewer.get_mut(at) {
                        edit.1 = less;
                    }
                    assert!(after(&fewer).worst < change.leads_to.worst, "a smaller number does: {}", told());
                }
            }
        }
    }
    println!("{seen} changes");
    assert!(seen > 500);
}

/// Numbers of which more is worse, or which the law only compares: a longer stay, years used up, a
/// sentence. And pay, for the stream that is there for low wages.
fn more_may_hurt(fact: Fact, route: &str) -> bool {
    matches!(fact, Fact::StayMonths | Fact::TransferYears | Fact::SentenceMonths)
        || (fact == Fact::Wage && route == "lmia-low-wage")
}

#[test]
fn more_months_years_or_pay_close_nothing() {
    let mut state = 0x0D0;
    let mut compared = 0usize;
    for round in 0..400 {
        let answers = near(&mut state);
        for question in questions::all() {
            let ordered: Vec<Answer> = match question.kind {
                Kind::Number { .. } => domain(question.fact),
                Kind::Wage { .. } => domain(question.fact)
                    .into_iter()
                    .filter(|answer| matches!(answer, Answer::Wage { per: work_permit_checker::rules::Per::Hour, .. }))
                    .skip(round % 5)
                    .step_by(5)
                    .collect(),
                _ => continue,
            };
            for route in blocks().filter(|route| !more_may_hurt(question.fact, route.id)) {
                let mut before: Option<Span> = None;
                for answer in &ordered {
                    let mut with = answers.clone();
                    with.set(question.fact, Some(answer.clone()));
                    let span = route_span(route, Context { answers: &with, as_of: DAY });
                    assert!(
                        before.is_none_or(|before| span.worst >= before.worst && span.best >= before.best),
                        "{}: {} {answer:?}",
                        route.id,
                        question.id
                    );
                    before = Some(span);
                    compared += 1;
                }
            }
        }
    }
    println!("{compared} comparisons");
}
