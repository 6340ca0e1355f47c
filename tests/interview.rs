//! Plays the interview from its first screen with the answers of complete sets. It asks each question once, and the
//! questions that it leaves out change no route.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use crate::common::{DAY, answers, complete_sets};
use serde_json::Value;
use std::collections::BTreeSet;
use work_permit_checker::rules::{Answers, QuestionPart};
use work_permit_checker::session::Session;
use work_permit_checker::session::interview_run::{InterviewRun, play};
use work_permit_checker::text::Language;

fn played(given: &Answers) -> (InterviewRun, Session) {
    play(Session::new(DAY, Language::English), given)
}

/// The complete answer sets with their titles. Every route has one, and some are bases of others.
fn people() -> impl Iterator<Item = (&'static str, Answers)> {
    complete_sets().iter().map(|set| (set.title.as_str(), answers(&Value::Object(set.answers.clone()))))
}

#[test]
fn questions_that_are_not_asked_change_no_route() {
    let mut count = 0;
    for (name, given) in people() {
        let (_, session) = played(&given);
        let standings = |answers: Answers| {
            let case = Session { answers, ..session.clone() }.assess();
            case.routes.iter().map(|route| (route.route.id, route.span)).collect::<Vec<_>>()
        };
        // The given answers include those to questions that the interview did not ask.
        let mut all = given;
        for (question, answer) in session.answers.iter() {
            all.set(question.fact, Some(answer.clone()));
        }
        assert!(standings(session.answers.clone()) == standings(all), "{name}");
        count += 1;
    }
    assert!(count > 40, "only {count} people");
}

#[test]
fn each_question_is_asked_once_and_counted() {
    for (name, given) in people() {
        let (played, session) = played(&given);
        let asked: Vec<&str> = played.screens.iter().flat_map(|screen| screen.questions.iter().copied()).collect();
        assert_eq!(asked.iter().collect::<BTreeSet<_>>().len(), asked.len(), "{name}: {asked:?}");
        assert_eq!((played.total.questions, played.total.screens), (asked.len(), played.screens.len()), "{name}");
        assert_eq!(session.answers.iter().count(), asked.len(), "{name}");
        let seconds = played.total.words * 60 / 200 + asked.len() * 3;
        assert_eq!(played.total.seconds, seconds, "{name}");
        assert!(played.total.words > 20 * asked.len(), "{name}: {} words", played.total.words);
        assert_eq!(
            played.screens.first().map(|screen| (screen.id, screen.part)),
            Some(("citizenship", QuestionPart::Basics))
        );
    }
}

#[test]
fn an_interview_ends_without_any_known_answer() {
    let (played, session) = played(&Answers::default());
    assert!(played.screens.len() > 5 && session.assess().open.is_empty(), "{played:?}");
}
