//! Answers in and out: `{ "province": "on", "wage": 33 }`.
//!
//! Serde writes answers. They are read from a [`Value`], because a host may give anything. If one answer cannot be
//! read, the error says the question, the value and what is allowed, and no answer is used.

mod answer_value;
mod renamed;
mod value_serde;

use super::typed_pay::parse_pay;
use crate::rules::questions::{self, Fact};
use crate::rules::{Answer, Answers, Date, FIRST_DAY, Kind, Per, Question, lists};
use crate::text::parse_amount;
use crate::text::words::{append, concat};
use std::fmt;

pub use answer_value::{AnswerValue, Hundredths};

/// The word for "I don't know yet", allowed for every question.
pub const NOT_SURE: &str = "not-sure";

/// The data that a host gives for answers, before it is checked.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Truth(bool),
    /// A number.
    Number(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object.
    Object(Vec<(String, Value)>),
}

/// An answer that cannot be taken: which question, which value, what is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputError {
    /// The question id as given, or the name of the input, as [`shown`].
    pub question: String,
    /// The value as given, as [`shown`].
    pub value: String,
    /// What may stand there.
    pub allowed: String,
}

impl fmt::Display for InputError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&concat(&[
            "`",
            &self.question,
            "`: `",
            &self.value,
            "` is not allowed; allowed: ",
            &self.allowed,
        ]))
    }
}

impl std::error::Error for InputError {}

impl fmt::Display for Value {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Null => out.write_str("null"),
            Value::Truth(truth) => out.write_str(if *truth { "true" } else { "false" }),
            Value::Number(number) => out.write_str(&plain_number(*number)),
            Value::Text(text) => out.write_str(text),
            Value::List(items) => {
                out.write_str("[")?;
                for (at, item) in items.iter().enumerate() {
                    out.write_str(if at > 0 { ", " } else { "" })?;
                    item.fmt(out)?;
                }
                out.write_str("]")
            }
            Value::Object(entries) => {
                out.write_str("{")?;
                for (at, (key, value)) in entries.iter().enumerate() {
                    out.write_str(if at > 0 { ", " } else { "" })?;
                    out.write_str(key)?;
                    out.write_str(": ")?;
                    value.fmt(out)?;
                }
                out.write_str("}")
            }
        }
    }
}

/// Text from outside as part of a line that people can read: cut short, and without what breaks a
/// line or turns it round.
pub fn shown(text: &str) -> String {
    let mut out = String::new();
    for (at, letter) in text.chars().enumerate() {
        if at == 200 {
            out.push('…');
            break;
        }
        let breaks = letter.is_control() || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        out.push(if breaks { char::REPLACEMENT_CHARACTER } else { letter });
    }
    out
}

/// A number as one would write it, to six decimals. Not the standard formatting of floating
/// point, which alone weighs 6 kB in the transfer.
fn plain_number(number: f64) -> String {
    if number.is_nan() {
        return String::from("not a number");
    }
    let sign = if number < 0.0 { "-" } else { "" };
    if number.abs() > 1e12 {
        return concat(&[if sign.is_empty() { "more" } else { "less" }, " than ", sign, "1000000000000"]);
    }
    let scaled = (number.abs() * 1_000_000.0).round() as i64;
    let about = if scaled as f64 / 1_000_000.0 == number.abs() { "" } else { "about " };
    let decimals = (1_000_000 + scaled % 1_000_000).to_string();
    let decimals = decimals.get(1..).unwrap_or_default().trim_end_matches('0');
    let point = if decimals.is_empty() { "" } else { "." };
    concat(&[about, sign, &(scaled / 1_000_000).to_string(), point, decimals])
}

/// The day that an ISO date names, if the rules know it.
///
/// # Errors
/// An [`InputError`] on `as-of`.
pub fn day(text: &str) -> Result<Date, InputError> {
    Date::parse(text).filter(|day| *day >= FIRST_DAY).ok_or_else(|| InputError {
        question: "as-of".into(),
        value: shown(text),
        allowed: concat(&["an ISO date from ", &FIRST_DAY.iso(), ", the first day these rules know"]),
    })
}

/// What a question allows, in words.
pub fn allowed(question: &Question) -> String {
    let ids = || {
        let mut ids = String::new();
        for choice in question.choices() {
            append(&mut ids, ", ", &concat(&["`", choice.id, "`"]));
        }
        ids
    };
    let main = match question.kind {
        Kind::One(_) => ids(),
        Kind::Many(_) => concat(&["a list of any of ", &ids()]),
        Kind::Countries => String::from("a list of two-letter country codes such as `us`, at least one"),
        Kind::Number { unit, max, .. } => {
            concat(&["a number of ", unit, " from 0 to ", &max.to_string(), " with at most two decimals"])
        }
        Kind::Wage { .. } => String::from(
            "dollars an hour as a number above 0 up to 1000 with at most two decimals, text such as `33/hr` or `70k a year`, or an object with `amount` and `per` (`hour`, or `year` up to 2000000)",
        ),
    };
    concat(&[&main, ", or `", NOT_SURE, "`"])
}

/// Reads a whole set of answers.
///
/// # Errors
/// The first [`InputError`]; then nothing is taken.
pub fn read(value: &Value) -> Result<Answers, InputError> {
    let mut answers = Answers::default();
    let Value::Object(entries) = value else {
        return Err(InputError {
            question: "answers".into(),
            value: shown(&value.to_string()),
            allowed: "an object from question id to answer".into(),
        });
    };
    for (id, value) in entries {
        let Some(question) = questions::by_id(id) else {
            let mut known = String::from("one of the questions ");
            questions::all().for_each(|question| {
                let between = if question.fact as usize == 0 { "" } else { ", " };
                append(&mut known, between, question.id);
            });
            return Err(InputError { question: shown(id), value: shown(&value.to_string()), allowed: known });
        };
        if let Some(answer) = read_one(question, value)? {
            answers.set(question.fact, Some(answer));
        }
    }
    Ok(answers)
}

/// Reads the answers that these rules know, and leaves out the others: for answers that were kept under
/// another edition of the rules.
pub fn read_known(value: &Value) -> Answers {
    let mut answers = Answers::default();
    if let Value::Object(entries) = value {
        for (id, value) in entries {
            if let Some(question) = questions::by_id(id)
                && let Ok(answer) = read_one(question, value)
            {
                answers.set(question.fact, answer);
            }
        }
    }
    answers
}

/// Reads one answer; `null` is no answer. An id that the rules no longer have is read as what replaced it.
pub(super) fn read_one(question: &Question, value: &Value) -> Result<Option<Answer>, InputError> {
    let refuse =
        || InputError { question: question.id.into(), value: shown(&value.to_string()), allowed: allowed(question) };
    let choice = |id: &str| {
        let at = question.choices().iter().position(|choice| choice.id == id);
        at.and_then(|at| u8::try_from(at).ok()).ok_or_else(refuse)
    };
    let country = |code: &Value| match code {
        Value::Text(code) => lists::country_at(&code.to_ascii_lowercase()).ok_or_else(refuse),
        _ => Err(refuse()),
    };
    let answer = match (question.kind, value) {
        (_, Value::Null) => return Ok(None),
        (_, Value::Text(text)) if text == NOT_SURE => Answer::NotSure,
        (Kind::One(_), Value::Text(id)) => match renamed::current(question.id, id) {
            "" if !id.is_empty() => return Ok(None),
            NOT_SURE => Answer::NotSure,
            id => Answer::One(choice(id)?),
        },
        (Kind::Many(_), Value::List(ids)) => {
            let mut bits = 0;
            for id in ids {
                let Value::Text(id) = id else {
                    return Err(refuse());
                };
                bits |= 1u32 << choice(id)?;
            }
            Answer::Many(bits)
        }
        (Kind::Countries, Value::List(codes)) => {
            let mut all = Vec::new();
            for code in codes {
                let at = country(code)?;
                if !all.contains(&at) {
                    all.push(at);
                }
            }
            Answer::Countries(all)
        }
        (Kind::Countries, Value::Text(_)) => Answer::Countries(vec![country(value)?]),
        (Kind::Number { .. }, amount) => Answer::Number(hundredths(amount).ok_or_else(refuse)?),
        (Kind::Wage { .. }, Value::Object(entries)) => {
            let mut amount = None;
            let mut per = Per::Hour;
            for (key, value) in entries {
                match (key.as_str(), value) {
                    ("amount", value) => amount = hundredths(value),
                    ("per", Value::Text(word)) if word == "hour" => per = Per::Hour,
                    ("per", Value::Text(word)) if word == "year" => per = Per::Year,
                    _ => return Err(refuse()),
                }
            }
            Answer::Wage { cents: amount.ok_or_else(refuse)?, per }
        }
        (Kind::Wage { .. }, Value::Text(text)) => {
            let pay = parse_pay(text).map_err(|_| refuse())?;
            Answer::Wage { cents: pay.cents, per: pay.per.unwrap_or(Per::Hour) }
        }
        (Kind::Wage { .. }, amount) => Answer::Wage { cents: hundredths(amount).ok_or_else(refuse)?, per: Per::Hour },
        _ => return Err(refuse()),
    };
    if question.accepts(&answer) { Ok(Some(answer)) } else { Err(refuse()) }
}

/// A number with at most two decimals, or an amount as people write it, in hundredths.
fn hundredths(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => {
            let scaled = number * 100.0;
            let whole = scaled.round();
            // Two decimals survive the way through binary floating point with this slack.
            (number.is_finite() && (scaled - whole).abs() < 1e-6 && whole.abs() < 1e15).then_some(whole as i64)
        }
        Value::Text(text) => parse_amount(text).ok(),
        _ => None,
    }
}

/// The question of a fact, for callers that only hold the fact.
pub fn id(fact: Fact) -> &'static str {
    questions::question(fact).id
}

#[cfg(test)]
mod tests;
