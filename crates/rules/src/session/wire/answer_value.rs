//! An answer as hosts read and write it.

use super::NOT_SURE;
use crate::rules::{Answer, Answers, Per, Question, lists};
use serde::{Serialize, Serializer};

/// An answer as hosts read and write it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum AnswerValue {
    /// The id of a choice, or `not-sure`.
    Id(&'static str),
    /// The ids of the ticked lines, or the codes of countries.
    Ids(Vec<&'static str>),
    /// A number, or dollars an hour.
    Number(Hundredths),
    /// Pay by another period than the hour.
    Pay {
        /// Dollars.
        amount: Hundredths,
        /// The period.
        per: Per,
    },
}

impl AnswerValue {
    /// The answer to a question.
    pub fn of(question: &'static Question, answer: &Answer) -> AnswerValue {
        let id = |at: usize| question.choices().get(at).map_or("", |choice| choice.id);
        match answer {
            Answer::NotSure => AnswerValue::Id(NOT_SURE),
            Answer::One(at) => AnswerValue::Id(id(usize::from(*at))),
            Answer::Many(bits) => {
                let mut ids = Vec::new();
                for at in (0..question.choices().len()).filter(|at| bits >> at & 1 == 1) {
                    ids.push(id(at));
                }
                AnswerValue::Ids(ids)
            }
            Answer::Countries(places) => {
                let mut codes = Vec::new();
                for country in places.iter().filter_map(|at| lists::country(*at)) {
                    codes.push(country.code);
                }
                AnswerValue::Ids(codes)
            }
            Answer::Number(hundredths) => AnswerValue::Number(Hundredths(*hundredths)),
            Answer::Wage { cents, per: Per::Hour } => AnswerValue::Number(Hundredths(*cents)),
            Answer::Wage { cents, per } => AnswerValue::Pay { amount: Hundredths(*cents), per: *per },
        }
    }
}

/// An object from question id to answer, in the order of the interview.
impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(question, answer)| (question.id, AnswerValue::of(question, answer))))
    }
}

/// A number with at most two decimals, in hundredths: `1150` is 11.5, and `1200` is 12 rather than 12.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hundredths(pub i64);

impl Serialize for Hundredths {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match i32::try_from(self.0 / 100) {
            Ok(whole) if self.0 % 100 == 0 => serializer.serialize_i32(whole),
            _ => serializer.serialize_f64(self.0 as f64 / 100.0),
        }
    }
}

#[cfg(feature = "typescript")]
impl ts_rs::TS for Hundredths {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(_: &ts_rs::Config) -> String {
        "number".to_owned()
    }

    fn inline(config: &ts_rs::Config) -> String {
        Self::name(config)
    }
}
