//! Who knows the answer to a question, and what "I don't know yet" means.
//!
//! Where the person knows, not knowing leaves everything open. Where the employer or a public list knows,
//! it is a step to take: it never changes the word of the verdict.

use super::answers::{Answer, Answers};
use super::eval::{self, Context};
use super::model::{Condition, Outcome, Question, Span, Standing};
use super::questions::{self, Fact, Facts};
use crate::text::interface;

/// Who knows the answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownBy {
    /// The person who asks.
    You,
    /// The employer: not knowing the answer is a step, because the employer can be asked.
    Employer,
    /// A public list: not knowing the answer is a step, because the list can be looked up.
    List,
}

impl KnownBy {
    /// The word in the catalogue of questions.
    pub fn id(self) -> &'static str {
        match self {
            KnownBy::You => "you",
            KnownBy::Employer => "employer",
            KnownBy::List => "list",
        }
    }
}

/// The part of the interview that a question belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionPart {
    /// What opens or closes most routes.
    Basics,
    /// The city or area of the job.
    City,
    /// The person and the application.
    You,
    /// Refusals, removals, offences.
    Past,
    /// What the employer knows.
    Employer,
    /// What only some routes ask.
    Route,
}

impl QuestionPart {
    /// The word in the catalogue of questions.
    pub fn id(self) -> &'static str {
        match self {
            QuestionPart::Basics => "basics",
            QuestionPart::City => "city",
            QuestionPart::You => "you",
            QuestionPart::Past => "past",
            QuestionPart::Employer => "employer",
            QuestionPart::Route => "route",
        }
    }
}

impl Question {
    /// The same question, where somebody else or a list knows the answer.
    pub(super) const fn known_by(self, known_by: KnownBy) -> Question {
        Question { known_by, ..self }
    }

    /// The same question, in another part of the interview.
    pub(super) const fn part(self, part: QuestionPart) -> Question {
        Question { part, ..self }
    }

    /// The same question, where the employer knows the answer.
    pub(super) const fn asked_of_employer(self) -> Question {
        self.known_by(KnownBy::Employer).part(QuestionPart::Employer)
    }
}

/// The facts that a condition depends on, that are not known yet, and that the employer or a list knows.
pub(super) fn to_ask(condition: &Condition, context: Context<'_>, found: &mut Facts) {
    eval::missing(condition, context, &mut |fact| {
        if questions::question(fact).known_by != KnownBy::You {
            found.insert(fact);
        }
    });
    eval::facts_of(condition, &mut |fact| {
        if others_know(fact, context.answers) {
            found.insert(fact);
        }
    });
}

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
