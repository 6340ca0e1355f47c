//! The questions as plain data, for those who fill in answers without the screens.

use super::report::{OptionReport, QuestionKind, QuestionReport};
use crate::rules::questions;
use crate::rules::{Kind, Question, lists};
use crate::text::Language;

/// Every question, in the order of the interview.
pub fn questions(language: Language) -> Vec<QuestionReport> {
    let mut all = Vec::new();
    for question in questions::all() {
        all.push(describe(question, language));
    }
    all
}

fn describe(question: &Question, language: Language) -> QuestionReport {
    let (kind, unit, max) = match question.kind {
        Kind::One(_) => (QuestionKind::One, None, None),
        Kind::Many(_) => (QuestionKind::Many, None, None),
        Kind::Countries => (QuestionKind::Countries, None, None),
        Kind::Number { unit, max, .. } => (QuestionKind::Number, Some(unit), Some(max)),
        Kind::Wage { .. } => (QuestionKind::Money, Some("dollars-per-hour"), Some(1000)),
    };
    let mut options = Vec::new();
    let mut option = |id, text| options.push(OptionReport { id, text });
    match question.kind {
        Kind::Countries => lists::countries().iter().for_each(|country| option(country.code, country.name(language))),
        _ => question.choices().iter().for_each(|choice| option(choice.id, choice.text.get(language))),
    }
    QuestionReport {
        id: question.id,
        kind,
        unit,
        max,
        options,
        who: question.who(),
        known_by: question.known_by,
        part: question.part,
        text: question.title.get(language),
        help: question.help.get(language),
    }
}
