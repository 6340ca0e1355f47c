//! Bounds of numbers in words.

use work_permit_checker::rules::Kind;
use work_permit_checker::rules::questions::{self, Fact};
use work_permit_checker::text::{Language, Text, decimal, interface};

use super::frame;

/// A number in hundredths with the unit of its question: `12 months`, `1 an`.
pub fn with_unit(fact: Fact, hundredths: u16, language: Language) -> String {
    let unit = match questions::question(fact).kind {
        Kind::Number { unit, .. } => unit,
        _ => "",
    };
    let (one, many): (Text, Text) = match unit {
        "months" => (frame::MONTH, interface::MONTHS),
        "years" => (frame::YEAR, interface::YEARS),
        _ => (frame::HOUR, interface::HOURS),
    };
    // French has the singular up to two, English for one alone.
    let single = hundredths == 100 || (language == Language::French && hundredths < 200);
    let words = if single { one } else { many };
    format!("{}\u{a0}{}", decimal(i64::from(hundredths), language), words.get(language))
}
