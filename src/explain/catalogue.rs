//! The questions as plain data, for those who fill in answers without the screens.

use crate::rules::questions;
use crate::rules::{Kind, Question, lists};
use crate::session::wire::Value;
use crate::text::Language;

/// Every question, in the order of the interview: id, kind (`one`, `many`, `countries`, `number`,
/// `money`), unit and largest number, options, who can change the answer (`nobody`, `time`,
/// `employer`, `you`), words and help.
pub fn questions(language: Language) -> Value {
    Value::List(questions::all().map(|question| describe(question, language)).collect())
}

fn describe(question: &Question, language: Language) -> Value {
    let text = |words: &str| Value::Text(words.into());
    let (kind, unit, max) = match question.kind {
        Kind::One(_) => ("one", Value::Null, Value::Null),
        Kind::Many(_) => ("many", Value::Null, Value::Null),
        Kind::Countries => ("countries", Value::Null, Value::Null),
        Kind::Number { unit, max, .. } => ("number", text(unit), Value::Number(f64::from(max))),
        Kind::Wage { .. } => ("money", text("dollars-per-hour"), Value::Number(1000.0)),
    };
    let option = |id: &str, words: &str| Value::Object(vec![("id".into(), text(id)), ("text".into(), text(words))]);
    let options = match question.kind {
        Kind::Countries => lists::countries().iter().map(|country| option(country.code, country.name(language))).collect(),
        _ => question.choices().iter().map(|choice| option(choice.id, choice.text.get(language))).collect(),
    };
    Value::Object(vec![
        ("id".into(), text(question.id)),
        ("kind".into(), text(kind)),
        ("unit".into(), unit),
        ("max".into(), max),
        ("options".into(), Value::List(options)),
        ("who".into(), text(question.who().id())),
        ("text".into(), text(question.title.get(language))),
        ("help".into(), text(question.help.get(language))),
    ])
}
