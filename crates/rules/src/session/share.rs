//! Answers as a text for the fragment of an address, `1_2026-11-22_province.on_wage.3300_41h47s0`:
//! the format, the edition of the rules, each answer, and a sum that tells a damaged link.
//!
//! Questions and answers stand there by their ids, which are stable for ever, so another edition of
//! the rules reads the same and can name what it does not know. No program that passes an address on
//! rewrites letters, digits, `-`, `.`, `_` and `~`, and there is nothing else in it.

use super::wire::{self, AnswerValue, NOT_SURE, Value};
use crate::rules::questions;
use crate::rules::{Answer, Answers, Kind, Per, Question, RULES_VERSION};
use crate::text::words::{append, concat};

/// The format that is written, and the only one that is read.
const FORMAT: &str = "1";

/// The most bytes that are read; a link with every answer there is has less than half of it.
const LONGEST: usize = 16_000;

/// The bytes of a sum.
const SUM: usize = 8;

/// After an amount that is paid a year.
const PER_YEAR: char = 'y';

/// What a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The answers that these rules know.
    pub answers: Answers,
    /// The edition of the rules that the link was made with.
    pub rules: String,
    /// The ids of question and answer of what these rules do not know.
    pub left_out: Vec<(String, String)>,
}

/// Answers as a link.
pub fn write(answers: &Answers) -> String {
    let mut out = concat(&[FORMAT, "_", RULES_VERSION]);
    for (question, answer) in answers.iter() {
        for part in ["_", question.id, ".", &word(question, answer)] {
            out.push_str(part);
        }
    }
    let sum = sum(&out);
    out.push_str(&sum);
    out
}

/// What a link holds; `None` when it is damaged, foreign or of another format.
pub fn read(link: &str) -> Option<Shared> {
    let (body, given) = link.split_at_checked(link.len().checked_sub(SUM)?)?;
    let mut parts = body.split('_');
    // What these rules do not know is shown, so nothing may stand there that is never written.
    let written = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-._~".contains(&byte);
    if link.len() > LONGEST || !body.bytes().all(written) || sum(body) != given || parts.next()? != FORMAT {
        return None;
    }
    let mut shared = Shared { answers: Answers::default(), rules: parts.next()?.into(), left_out: Vec::new() };
    for part in parts {
        let (id, word) = part.split_once('.')?;
        match known(id, word) {
            Some((question, answer)) => {
                shared.answers.set(question.fact, answer);
            }
            None => shared.left_out.push((id.into(), word.into())),
        }
    }
    Some(shared)
}

/// The answer of these ids, if these rules know it: none where another question says it by now.
fn known(id: &str, word: &str) -> Option<(&'static Question, Option<Answer>)> {
    let question = questions::by_id(id)?;
    Some((question, wire::read_one(question, &value(question, word)?).ok()?))
}

/// An answer as one word: ids with `~` between, hundredths, or cents.
fn word(question: &'static Question, answer: &Answer) -> String {
    let mut out = String::new();
    match (answer, AnswerValue::of(question, answer)) {
        (Answer::Number(hundredths), _) => out = hundredths.to_string(),
        (Answer::Wage { cents, per }, _) => {
            out = cents.to_string();
            if *per == Per::Year {
                out.push(PER_YEAR);
            }
        }
        (_, AnswerValue::Ids(ids)) => {
            for id in ids {
                append(&mut out, "~", id);
            }
        }
        (_, AnswerValue::Id(id)) => out.push_str(id),
        (_, AnswerValue::Number(_) | AnswerValue::Pay { .. }) => {}
    }
    out
}

/// The word as the value that the element's property takes, so that one reader checks both.
fn value(question: &Question, word: &str) -> Option<Value> {
    let text = |word: &str| Value::Text(word.into());
    if word == NOT_SURE {
        return Some(text(word));
    }
    Some(match question.kind {
        Kind::One(_) => text(word),
        Kind::Many(_) | Kind::Countries => {
            let mut all = Vec::new();
            for each in word.split('~').filter(|each| !each.is_empty()) {
                all.push(text(each));
            }
            Value::List(all)
        }
        Kind::Number { .. } | Kind::Wage { .. } => {
            let yearly = word.strip_suffix(PER_YEAR);
            let amount = Value::Number(yearly.unwrap_or(word).parse::<i64>().ok()? as f64 / 100.0);
            if yearly.is_none() {
                amount
            } else {
                Value::Object(vec![("amount".into(), amount), ("per".into(), text("year"))])
            }
        }
    })
}

/// `_` and the FNV-1a hash in base 32. Another character in one place always gives another sum.
fn sum(text: &str) -> String {
    let mut hash: u32 = 0x811c_9dc5;
    for byte in text.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    let mut out = String::from("_");
    while out.len() < SUM {
        let five = (hash & 31) as u8;
        out.push(char::from(if five < 10 { b'0' + five } else { b'a' - 10 + five }));
        hash >>= 5;
    }
    out
}

#[cfg(test)]
mod tests;
