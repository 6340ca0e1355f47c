//! Plays the interview with given answers, as a person would go through it, and measures how long it is.

use super::flow::{Flow, Place};
use super::{Event, Session};
use crate::rules::{Answer, Answers, Kind, Question, QuestionPart, questions};
use crate::text::{Language, interface};
use serde::Serialize;

/// Words that a person reads in a minute.
const WORDS_A_MINUTE: usize = 200;

/// Seconds that a question takes in addition to reading it.
const SECONDS_A_QUESTION: usize = 3;

/// The length of the interview up to some point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Effort {
    /// Screens of questions.
    pub screens: usize,
    /// Questions on them.
    pub questions: usize,
    /// Words of these questions, their help and their answers.
    pub words: usize,
    /// Seconds, at 200 words a minute and 3 seconds more for each question.
    pub seconds: usize,
}

/// A screen as it was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScreenRun {
    /// Its id.
    pub id: &'static str,
    /// The part of the interview that its first question belongs to.
    pub part: QuestionPart,
    /// The ids of its questions, including those that an answer on this screen opened.
    pub questions: Vec<&'static str>,
    /// How many more screens it said would follow.
    pub announced: usize,
}

/// An interview from its first screen to the result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InterviewRun {
    /// The length until the result is shown for the first time. The result is shown only when no question is left, so
    /// this is the whole interview.
    pub first_answer: Effort,
    /// The screens, in order.
    pub screens: Vec<ScreenRun>,
    /// The length until no question is left.
    pub total: Effort,
}

/// Plays the interview of a session from its beginning: each question gets the given answer, or "I don't know yet"
/// where none is given. Also returns the session at its end.
pub fn play(session: Session, given: &Answers) -> (InterviewRun, Session) {
    let mut flow = Flow::new(session.reduce(Event::Forgotten));
    let mut screens = Vec::new();
    let mut total = Effort::default();
    while let Place::Questions(id) = flow.place {
        let announced = flow.progress().1;
        // An answer can open a question below it.
        while let Some(question) = flow.shown.iter().find(|question| flow.draft.get(question.fact).is_none()).copied() {
            flow.choose(question.fact, given.get(question.fact).cloned().unwrap_or(Answer::NotSure));
        }
        let mut asked = Vec::new();
        for question in &flow.shown {
            total.questions += 1;
            total.words += words(question, flow.session.language);
            asked.push(question.id);
        }
        total.screens += 1;
        let part = flow.shown.first().map_or(QuestionPart::Basics, |question| question.part);
        screens.push(ScreenRun { id, part, questions: asked, announced });
        // Every screen has at least one question, so more screens than questions means an endless loop.
        if !flow.send() || total.screens > questions::COUNT {
            break;
        }
    }
    total.seconds = total.words * 60 / WORDS_A_MINUTE + total.questions * SECONDS_A_QUESTION;
    (InterviewRun { first_answer: total, screens, total }, flow.session)
}

/// Counts the words of a question, its help and its answers. Country names do not count, because nobody reads them all.
fn words(question: &Question, language: Language) -> usize {
    let count = |text: &str| text.split_whitespace().count();
    let answers: usize = question.choices().iter().map(|choice| count(choice.text.get(language))).sum();
    let none = if matches!(question.kind, Kind::Many(_)) { count(interface::NONE_OF_THESE.get(language)) } else { 0 };
    let not_sure = count(interface::NOT_SURE.get(language));
    count(question.title.get(language)) + count(question.help.get(language)) + answers + none + not_sure
}
