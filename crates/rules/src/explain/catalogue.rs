//! The questions as plain data, for those who fill in answers without the screens.

use super::report::{object, text};
use crate::rules::questions;
use crate::rules::{Kind, Question, lists};
use crate::session::wire::Value;
use crate::text::Language;

/// Every question, in the order of the interview: id, kind (`one`, `many`, `countries`, `number`,
/// `money`), unit and largest number, options, who can change the answer (`nobody`, `time`,
/// `employer`, `you`), who knows it (`you`, `employer`, `list`), part of the interview, words and help.
pub fn questions(language: Language) -> Value {
    let mut all = Vec::new();
    for question in questions::all() {
        all.push(describe(question, language));
    }
    Value::List(all)
}

fn describe(question: &Question, language: Language) -> Value {
    let (kind, unit, max) = match question.kind {
        Kind::One(_) => ("one", Value::Null, Value::Null),
        Kind::Many(_) => ("many", Value::Null, Value::Null),
        Kind::Countries => ("countries", Value::Null, Value::Null),
        Kind::Number { unit, max, .. } => ("number", text(unit), Value::Number(f64::from(max))),
        Kind::Wage { .. } => ("money", text("dollars-per-hour"), Value::Number(1000.0)),
    };
    let mut options = Vec::new();
    let mut option =
        |id: &'static str, words: &'static str| options.push(object(vec![("id", text(id)), ("text", text(words))]));
    match question.kind {
        Kind::Countries => lists::countries().iter().for_each(|country| option(country.code, country.name(language))),
        _ => question.choices().iter().for_each(|choice| option(choice.id, choice.text.get(language))),
    }
    object(vec![
        ("id", text(question.id)),
        ("kind", text(kind)),
        ("unit", unit),
        ("max", max),
        ("options", Value::List(options)),
        ("who", text(question.who().id())),
        ("knownBy", text(question.known_by.id())),
        ("part", text(question.part.id())),
        ("text", text(question.title.get(language))),
        ("help", text(question.help.get(language))),
    ])
}
