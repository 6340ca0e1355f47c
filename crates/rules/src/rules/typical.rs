//! The commonest answer to each question, where nothing better is known of the person.

use super::answers::{Answer, Per};
use super::lists;
use super::model::{Fact, Kind};
use super::questions::question;

/// The commonest answer: it counts the screens to come, and ranks routes while answers are missing.
/// It is never shown, and never decides what a route's result is.
pub fn typical_answer(fact: Fact) -> Answer {
    let question = question(fact);
    match question.kind {
        Kind::One(choices) => {
            let last = matches!(
                fact,
                Fact::CurrentEmployment
                    | Fact::EconomicRegion
                    | Fact::FrenchLevel
                    | Fact::Partner
                    | Fact::ShortStay
                    | Fact::UrgentRepair
            );
            let at = if last { choices.len().saturating_sub(1) } else { 0 };
            Answer::One(u8::try_from(at).unwrap_or_default())
        }
        Kind::Many(_) => Answer::Many(0),
        Kind::Countries => Answer::Countries(lists::country_at("in").into_iter().collect()),
        Kind::Number { unit: "hours-per-week", .. } => Answer::Number(4000),
        Kind::Number { .. } => Answer::Number(2400),
        Kind::Wage { .. } => Answer::Wage { cents: 3300, per: Per::Hour },
    }
}
