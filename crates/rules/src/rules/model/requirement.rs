//! Conditions, and the requirements that they are of.

use super::{Fact, Standing};
use crate::rules::cite::{Citation, Cite};
use crate::rules::date::Date;
use crate::rules::lists::{Entry, Party};
use crate::text::{Language, Text};

/// What an answer means for a condition: a standing, and a remark that is shown with it.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// The standing.
    pub standing: Standing,
    /// Why, or what to watch, where the requirement's title does not say it all.
    pub remark: Option<Text>,
}

/// One choice of a question and what it means.
#[derive(Clone, Copy, Debug)]
pub struct Arm {
    /// Position among the question's choices.
    pub choice: u8,
    /// What it means.
    pub outcome: Outcome,
}

/// A figure that the wage is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WageRule {
    /// At or above the Job Bank wage of occupation and place.
    JobBank,
    /// The same for an LMIA, where Quebec has tables of its own.
    Prevailing,
    /// As [`WageRule::Prevailing`], and at or above the Category B floor of the occupation.
    CategoryB,
    /// At or above these cents an hour and these cents a year, both.
    CategoryA {
        /// Cents an hour.
        hourly: u32,
        /// Cents a year.
        yearly: u32,
        /// Whether these are the figures from the third position of a calendar year on.
        third: bool,
    },
    /// At or above the high-wage threshold of the province.
    HighWage,
    /// Below that threshold.
    LowWage,
}

/// A condition: a tree whose leaves read one answer each (pay reads what it depends on).
#[derive(Clone, Copy, Debug)]
pub enum Condition {
    /// Every branch.
    All(&'static [Condition]),
    /// Any branch is enough.
    Any(&'static [Condition]),
    /// The chosen answer decides; a choice not named means `otherwise`.
    Of(Fact, &'static [Arm], Outcome),
    /// Whether a line is ticked.
    Ticked(Fact, u8, Outcome, Outcome),
    /// "Not less than": the number against a bound in hundredths; reached, below.
    AtLeast(Fact, u16, Outcome, Outcome),
    /// "Exceeds": the number against a bound in hundredths; exceeded, not exceeded.
    MoreThan(Fact, u16, Outcome, Outcome),
    /// The best of the person's citizenships; a country not named means `otherwise`.
    Citizen(&'static [(&'static str, Outcome)], Outcome),
    /// Whether one of the person's citizenships has this code: held, not held. With the code as text,
    /// and with figures of eight bytes, every condition would be a third larger.
    Holds([u8; 2], Outcome, Outcome),
    /// Whether the person is one of those whom an agreement names, by citizenship or by permanent
    /// residence: named, not named.
    Party(Party, Outcome, Outcome),
    /// The best of the person's citizenships, by what Canada asks of it for entry.
    Entry(fn(Entry) -> Outcome),
    /// The pay against a figure.
    Wage(WageRule),
    /// Whether the duties point to an occupation of the Category B list: listed, listed in part,
    /// not listed, unclear. Behind a reference, because inside it would double the size of every
    /// condition: 5 kB of the wasm (measured).
    CategoryB(&'static [Outcome; 4]),
    /// Another requirement's fact has settled this one: it fits with this answer, and with no other. Not
    /// knowing is no such answer, and this requirement never suggests to reach it.
    Settled(Fact, u8),
    /// The day whose law is asked for: on or before this one, after it.
    Until(Date, &'static [Outcome; 2]),
    /// The same whatever is answered: the last branch of an [`Condition::Any`] that only warns.
    Always(Outcome),
}

/// A requirement of a route: its condition and the law behind it.
#[derive(Clone, Copy, Debug)]
pub struct Requirement {
    /// Stable kebab-case id.
    pub id: &'static str,
    /// What is asked, in plain words.
    pub title: Text,
    /// The condition.
    pub condition: Condition,
    /// The provisions and pages behind it.
    pub cites: &'static [Cite],
}

impl Requirement {
    /// The provisions and pages behind it, in words.
    pub fn citations(&self, language: Language) -> Vec<Citation> {
        let mut all = Vec::new();
        for cite in self.cites {
            all.extend(cite.citation(language));
        }
        all
    }
}
