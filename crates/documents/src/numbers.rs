//! Bounds of numbers in words.

use work_permit_rules::explain::answer_words;
use work_permit_rules::rules::Answer;
use work_permit_rules::rules::questions::{self, Fact};
use work_permit_rules::text::Language;

/// A number in hundredths with the unit of its question: `12 months`, `1 an`.
pub fn with_unit(fact: Fact, hundredths: u16, language: Language) -> String {
    answer_words(questions::question(fact), &Answer::Number(i64::from(hundredths)), language)
}
