//! The questions as plain data, for those who fill in answers without the screens.

use crate::rules::questions;
use crate::rules::{Kind, Question, lists};
use crate::text::Language;
use serde::Serialize;

/// A question as data.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionReport {
    /// Stable id.
    pub id: &'static str,
    /// `one`, `many`, `countries`, `number`, `money`.
    pub kind: &'static str,
    /// What is counted, for numbers and money.
    pub unit: Option<&'static str>,
    /// The largest number allowed.
    pub max: Option<u32>,
    /// What may be answered, besides `not-sure`.
    pub options: Vec<OptionReport>,
    /// Who can change the answer: `nobody`, `time`, `employer`, `you`.
    pub who: &'static str,
    /// The question.
    pub text: &'static str,
    /// Its help, if any.
    pub help: &'static str,
}

/// One answer as data.
#[derive(Clone, Debug, Serialize)]
pub struct OptionReport {
    /// Stable id, or a two-letter country code.
    pub id: &'static str,
    /// In words.
    pub text: &'static str,
}

/// Every question, in the order of the interview.
pub fn questions(language: Language) -> Vec<QuestionReport> {
    questions::all().map(|question| describe(question, language)).collect()
}

fn describe(question: &Question, language: Language) -> QuestionReport {
    let (kind, unit, max) = match question.kind {
        Kind::One(_) => ("one", None, None),
        Kind::Many(_) => ("many", None, None),
        Kind::Countries => ("countries", None, None),
        Kind::Number { unit, max, .. } => ("number", Some(unit), Some(u32::from(max))),
        Kind::Wage { .. } => ("money", Some("dollars-per-hour"), Some(1000)),
    };
    let options = match question.kind {
        Kind::Countries => lists::countries().iter().map(|country| OptionReport { id: country.code, text: country.name(language) }).collect(),
        _ => question.choices().iter().map(|choice| OptionReport { id: choice.id, text: choice.text.get(language) }).collect(),
    };
    QuestionReport {
        id: question.id,
        kind,
        unit,
        max,
        options,
        who: question.who().id(),
        text: question.title.get(language),
        help: question.help.get(language),
    }
}
