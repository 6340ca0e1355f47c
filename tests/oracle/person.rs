//! A complete answer set, asked by the names of the answers.

use work_permit_checker::rules::questions::{Fact, question};
use work_permit_checker::rules::{Answer, Answers, Date, Per};

/// Somebody who has answered everything that is asked of them here, on the day whose law applies.
pub struct Person<'a> {
    pub answers: &'a Answers,
    pub day: Date,
}

impl Person<'_> {
    /// The choice made.
    pub fn one(&self, fact: Fact) -> &'static str {
        self.answers.choice(fact).unwrap_or_else(|| panic!("{} has no answer", question(fact).id)).id
    }

    /// Whether this choice was made; the choice must exist.
    pub fn says(&self, fact: Fact, id: &str) -> bool {
        self.line(fact, id);
        self.one(fact) == id
    }

    /// Whether this line is ticked; the line must exist.
    pub fn ticks(&self, fact: Fact, id: &str) -> bool {
        let line = self.line(fact, id);
        self.answers.ticked(fact, line).unwrap_or_else(|| panic!("{} has no answer", question(fact).id))
    }

    /// A number, in hundredths: 12 months are 1200.
    pub fn number(&self, fact: Fact) -> i64 {
        self.answers.number(fact).unwrap_or_else(|| panic!("{} has no answer", question(fact).id))
    }

    /// The citizenships, as two lower-case letters each.
    pub fn citizenships(&self) -> Vec<&'static str> {
        self.answers.citizenships().unwrap().map(|country| country.code).collect()
    }

    /// Whether one of the citizenships is among these.
    pub fn citizen(&self, codes: &[&str]) -> bool {
        self.citizenships().iter().any(|code| codes.contains(code))
    }

    /// The pay: cents, and whether they are for an hour or a year.
    pub fn pay(&self) -> (i64, Per) {
        match self.answers.get(Fact::Wage) {
            Some(Answer::Wage { cents, per }) => (*cents, *per),
            other => panic!("wage is {other:?}"),
        }
    }

    /// Hundredths of hours a week.
    pub fn hours(&self) -> i64 {
        self.number(Fact::HoursPerWeek)
    }

    fn line(&self, fact: Fact, id: &str) -> u8 {
        let choices = question(fact).choices();
        choices
            .iter()
            .position(|choice| choice.id == id)
            .unwrap_or_else(|| panic!("{} has no answer {id}", question(fact).id)) as u8
    }
}
