//! What "I don't know yet" means.
//!
//! Where the person knows, not knowing leaves everything open. Where the employer or a public list knows,
//! it is a step to take: it never changes the word of the verdict.

use super::answers::{Answer, Answers};
use super::model::{Condition, Fact, KnownBy, Outcome, Span, Standing};
use super::questions;
use crate::text::interface;

/// The answers without each "I don't know yet" that the employer or a list can turn into an answer.
pub fn without_unasked(answers: &Answers) -> Answers {
    let mut without = answers.clone();
    for question in questions::all().filter(|question| others_know(question.fact, answers)) {
        without.set(question.fact, None);
    }
    without
}

/// Whether the person does not know this yet, but their employer or a list does.
pub(super) fn others_know(fact: Fact, answers: &Answers) -> bool {
    answers.get(fact) == Some(&Answer::NotSure) && questions::question(fact).known_by != KnownBy::You
}

/// What "I don't know yet" means to a leaf whose answer an employer or a list knows: a step, or less
/// where no answer is better than that. `open` is what its answers leave open. `None` for a leaf that
/// reads what the person knows.
///
/// The remark is that of a leaf's last outcome where that is a step; else it says who can tell.
/// Example: lay-offs can be *fits* (none) or *officer decides* (some). Not knowing is *to do*: ask.
pub(super) fn step_of(condition: &Condition, open: Span) -> Option<Outcome> {
    let (fact, last) = match *condition {
        Condition::Of(fact, _, otherwise) => (fact, Some(otherwise)),
        Condition::Ticked(fact, ..) | Condition::AtLeast(fact, ..) | Condition::MoreThan(fact, ..) => (fact, None),
        _ => return None,
    };
    let who = match questions::question(fact).known_by {
        KnownBy::You => return None,
        KnownBy::Employer => interface::EMPLOYER_CAN_TELL,
        KnownBy::List => interface::LIST_CAN_TELL,
    };
    if let Some(standing) = open.decided() {
        return Some(Outcome { standing, remark: None });
    }
    let own = last.filter(|outcome| outcome.standing == Standing::ToDo && outcome.remark.is_some());
    Some(own.unwrap_or(Outcome { standing: open.best.min(Standing::ToDo), remark: Some(who) }))
}
