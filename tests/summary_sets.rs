//! The first words of the result over every case: the parts agree, and nothing that matters is left out.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use crate::summary::{mexican_technician, report};

use std::collections::BTreeSet;
use work_permit_checker::explain::{Tone, summary};
use work_permit_checker::rules::missing::missing;
use work_permit_checker::rules::questions::{self, Fact};
use work_permit_checker::rules::ranking::ranking;
use work_permit_checker::rules::{Answer, Answers, Context, Date, GENERAL, Standing, Who, assess, glance};
use work_permit_checker::text::Language;
use work_permit_documents::domain::domain;

const NOVEMBER: Date = Date::new(2026, 11, 27);

/// 200 random answer sets, from empty to full, the same on every run.
fn sets(visit: &mut dyn FnMut(&Answers)) {
    let mut seed = 1u64;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    for _ in 0..200 {
        let mut answers = Answers::default();
        let share = random(100);
        for question in questions::all() {
            if random(100) < share {
                let mut domain = domain(question.fact);
                domain.push(Answer::NotSure);
                answers.set(question.fact, Some(domain.swap_remove(random(domain.len()))));
            }
        }
        visit(&answers);
    }
}

#[test]
fn every_case_has_a_sentence_and_its_parts_agree() {
    let mut tones = BTreeSet::new();
    sets(&mut |answers| {
        let case = assess(answers, NOVEMBER, |_| true);
        let ranked = ranking(&case, answers);
        let ids: Vec<&str> = ranked.iter().map(|ranked| ranked.assessed.route.id).collect();
        assert!(ranked.iter().all(|ranked| ranked.assessed.span.best > Standing::DoesNotFit));
        for language in Language::ALL {
            let first = summary(&case, answers, *language);
            tones.insert(first.tone.id());
            assert!(!first.title.is_empty() && !first.text().contains('{'), "{}", first.text());
            assert!(first.best.is_none() || first.best == ids.first().copied(), "{:?} {ids:?}", first.best);
            assert!(matches!(first.tone, Tone::GoodWay | Tone::Possible) <= first.best.is_some(), "{}", first.title);
            let who = first.do_first.map(|first| first.who);
            assert!(matches!(who, None | Some(Who::You | Who::Employer | Who::Officer)), "{who:?}");
        }
    });
    // A good way needs every answer of the general block.
    let all = [Tone::Possible, Tone::SettleFirst, Tone::NotYet, Tone::NoOffer, Tone::NoPermitNeeded, Tone::Open];
    assert!(all.iter().all(|tone| tones.contains(tone.id())), "{tones:?}");
}

#[test]
fn the_best_route_is_never_slower_than_another_with_the_same_result() {
    sets(&mut |answers| {
        let case = glance(answers, NOVEMBER, |_| true);
        let ranked = ranking(&case, answers);
        let Some(best) = ranked.first() else { return };
        for other in ranked.iter().skip(1).filter(|other| other.assessed.span.decided().is_some()) {
            let same = other.assessed.span == best.assessed.span && other.likely == best.likely;
            if let (true, Some(first), Some(second)) = (same, best.weeks, other.weeks) {
                assert!(first.1 <= second.1, "{} before {}", best.assessed.route.id, other.assessed.route.id);
            }
        }
    });
}

#[test]
fn what_is_missing_is_told_apart_by_the_worst_that_it_can_do() {
    let mexico = mexican_technician();
    let of = |route: &str, kind: &str| {
        let report = report(&mexico);
        let route = report["routes"].as_array().unwrap().iter().find(|each| each["id"] == route).unwrap().clone();
        route["missing"][kind].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert!(of("cptpp-technician", "closers").contains(&"canadian-business".to_owned()));
    assert!(of("cptpp-technician", "steps").contains(&"signed-agreement".to_owned()));
    assert_eq!(of("cusma-professional", "closers"), Vec::<String>::new(), "a closed route misses nothing");
    sets(&mut |answers| {
        let context = Context { answers, as_of: NOVEMBER };
        let case = glance(answers, NOVEMBER, |_| true);
        for assessed in case.routes.iter().filter(|route| route.span.best > Standing::DoesNotFit) {
            let found = missing(assessed, context, &mut answers.clone());
            for fact in found.closers.iter().chain(found.steps.iter()) {
                assert!(answers.get(fact).is_none(), "{fact:?} is answered");
            }
            assert!(found.steps.iter().all(|fact| !found.closers.contains(fact)));
            // No answer to a step closes the route.
            for fact in found.steps.iter().take(3).filter(|fact| *fact != Fact::Citizenship) {
                for answer in domain(fact).into_iter().step_by(7) {
                    let mut more = answers.clone();
                    more.set(fact, Some(answer.clone()));
                    let span = work_permit_checker::rules::route_span(
                        assessed.route,
                        Context { answers: &more, as_of: NOVEMBER },
                    );
                    assert!(span.best > Standing::DoesNotFit, "{} by {fact:?} {answer:?}", assessed.route.id);
                }
            }
        }
    });
}

#[test]
fn every_requirement_of_the_general_block_can_stand_in_the_first_sentence() {
    for requirement in GENERAL.requirements {
        for language in Language::ALL {
            let title = requirement.title.get(*language);
            assert!(!title.ends_with('.') && title.chars().next().is_some_and(char::is_lowercase), "{title}");
        }
    }
}
