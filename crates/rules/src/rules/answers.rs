//! What has been answered: one value per fact, or nothing.

use super::lists::{self, Country};
use super::model::{Choice, Kind, Question};
use super::questions::{self, COUNT, Fact, Facts};
use serde::Serialize;

/// How an amount of pay is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// An hour.
    Hour,
    /// A year.
    Year,
}

/// An answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// "I don't know yet": asked, and still unknown.
    NotSure,
    /// One choice, by position.
    One(u8),
    /// Ticked lines, one bit per position.
    Many(u32),
    /// Citizenships, by position in the list of countries.
    Countries(Vec<u8>),
    /// A number in hundredths.
    Number(i64),
    /// Pay, in cents.
    Wage {
        /// Cents.
        cents: i64,
        /// An hour or a year.
        per: Per,
    },
}

/// All answers of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    values: Vec<Option<Answer>>,
    hidden: Facts,
}

impl Default for Answers {
    fn default() -> Self {
        Answers { values: vec![None; COUNT], hidden: Facts::default() }
    }
}

impl Answers {
    /// The answer to a question; `None` while it has not been asked.
    pub fn get(&self, fact: Fact) -> Option<&Answer> {
        if self.hidden.contains(fact) {
            return None;
        }
        self.values.get(fact as usize).and_then(Option::as_ref)
    }

    /// Leaves these facts out of sight, and no others, as if they had not been asked.
    pub fn hide(&mut self, facts: Facts) {
        self.hidden = facts;
    }

    /// Sets or clears an answer, and gives back the one before.
    pub fn set(&mut self, fact: Fact, answer: Option<Answer>) -> Option<Answer> {
        self.values.get_mut(fact as usize).and_then(|value| std::mem::replace(value, answer))
    }

    /// Whether nothing at all has been answered.
    pub fn is_empty(&self) -> bool {
        self.values.iter().all(Option::is_none)
    }

    /// Every answered question with its answer, in the order of the interview.
    pub fn iter(&self) -> impl Iterator<Item = (&'static Question, &Answer)> {
        questions::all()
            .zip(&self.values)
            .filter_map(|(question, value)| value.as_ref().map(|answer| (question, answer)))
    }

    /// The position of the choice, if one was made.
    pub fn one(&self, fact: Fact) -> Option<u8> {
        match self.get(fact) {
            Some(Answer::One(at)) => Some(*at),
            _ => None,
        }
    }

    /// The chosen answer, if one was made. A choice that belongs to another province than the chosen
    /// one decides nothing: a job in Ontario with the region `calgary` counts as a region not known.
    pub fn choice(&self, fact: Fact) -> Option<&'static Choice> {
        let choice = questions::question(fact).choices().get(usize::from(self.one(fact)?))?;
        self.offers(choice).then_some(choice)
    }

    /// Whether a choice belongs to the chosen province, or to every province.
    pub fn offers(&self, choice: &Choice) -> bool {
        choice.province.is_empty() || self.choice(Fact::Province).is_some_and(|province| province.id == choice.province)
    }

    /// Whether a line is ticked; `None` while unknown.
    pub fn ticked(&self, fact: Fact, line: u8) -> Option<bool> {
        match self.get(fact) {
            Some(Answer::Many(bits)) => Some(line < 32 && bits >> line & 1 == 1),
            _ => None,
        }
    }

    /// The number in hundredths, if one was given.
    pub fn number(&self, fact: Fact) -> Option<i64> {
        match self.get(fact) {
            Some(Answer::Number(hundredths)) => Some(*hundredths),
            _ => None,
        }
    }

    /// The citizenships; `None` while unknown.
    pub fn citizenships(&self) -> Option<impl Iterator<Item = &'static Country>> {
        match self.get(Fact::Citizenship) {
            Some(Answer::Countries(codes)) => Some(codes.iter().filter_map(|at| lists::country(*at))),
            _ => None,
        }
    }

    /// The pay as it was written, and the hours a week in hundredths when they are known.
    pub fn pay(&self) -> Option<Pay> {
        match self.get(Fact::Wage) {
            Some(Answer::Wage { cents, per }) => {
                Some(Pay { cents: *cents, per: *per, hours: self.number(Fact::HoursPerWeek) })
            }
            _ => None,
        }
    }

    /// The choice of duties that counts: the second list replaces "something else".
    pub fn duties(&self) -> Option<&'static str> {
        match self.choice(Fact::Duties)?.id {
            "other" => self.choice(Fact::OtherDuties).map(|choice| choice.id),
            duties => Some(duties),
        }
    }
}

/// Pay as offered. Comparisons are exact: nothing is rounded before it is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pay {
    cents: i64,
    per: Per,
    hours: Option<i64>,
}

/// Weeks of pay in a year.
const WEEKS: i64 = 52;

impl Pay {
    /// Whether it is at least this many cents an hour; `None` while the hours are unknown.
    pub fn hourly_at_least(&self, bound: i64) -> Option<bool> {
        match self.per {
            Per::Hour => Some(self.cents >= bound),
            Per::Year => self.hours.map(|hours| self.cents * 100 >= bound * hours * WEEKS),
        }
    }

    /// Whether it is at least this many cents a year; `None` while the hours are unknown.
    pub fn yearly_at_least(&self, bound: i64) -> Option<bool> {
        match self.per {
            Per::Year => Some(self.cents >= bound),
            Per::Hour => self.hours.map(|hours| self.cents * hours * WEEKS >= bound * 100),
        }
    }

    /// Cents an hour, rounded down, to show the conversion.
    pub fn hourly(&self) -> Option<i64> {
        match self.per {
            Per::Hour => Some(self.cents),
            Per::Year => self.hours.filter(|hours| *hours > 0).map(|hours| self.cents * 100 / (hours * WEEKS)),
        }
    }

    /// Cents a year, rounded down, to show the conversion.
    pub fn yearly(&self) -> Option<i64> {
        match self.per {
            Per::Year => Some(self.cents),
            Per::Hour => self.hours.map(|hours| self.cents * hours * WEEKS / 100),
        }
    }

    /// The lowest cents an hour that make at least this many cents a year with these hours.
    pub fn hourly_for_yearly(&self, yearly: i64) -> Option<i64> {
        let per_hundred = self.hours.filter(|hours| *hours > 0)? * WEEKS;
        Some((yearly * 100 + per_hundred - 1) / per_hundred)
    }
}

impl Question {
    /// Whether an answer is of this question's kind and within its bounds.
    pub fn accepts(&self, answer: &Answer) -> bool {
        match (self.kind, answer) {
            (_, Answer::NotSure) => true,
            (Kind::One(choices), Answer::One(at)) => usize::from(*at) < choices.len(),
            (Kind::Many(choices), Answer::Many(bits)) => choices.len() >= 32 || bits >> choices.len() == 0,
            (Kind::Countries, Answer::Countries(codes)) => {
                !codes.is_empty() && codes.iter().all(|at| lists::country(*at).is_some())
            }
            (Kind::Number { max, .. }, Answer::Number(hundredths)) => (0..=i64::from(max) * 100).contains(hundredths),
            (Kind::Wage { .. }, Answer::Wage { cents, per }) => (1..=per.most()).contains(cents),
            _ => false,
        }
    }
}

impl Per {
    /// The largest pay that makes sense, in cents: $1,000 an hour, $2,000,000 a year.
    pub fn most(self) -> i64 {
        match self {
            Per::Hour => 100_000,
            Per::Year => 200_000_000,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pay(cents: i64, per: Per, hours: i64) -> Pay {
        Pay { cents, per, hours: Some(hours * 100) }
    }

    #[test]
    fn a_choice_or_line_that_is_not_there_is_no_answer() {
        for question in questions::all() {
            let count = question.choices().len();
            let last = |over: usize| u8::try_from(count + over - 1).unwrap_or_default();
            match question.kind {
                Kind::One(_) => {
                    assert!(
                        question.accepts(&Answer::One(last(0))) && !question.accepts(&Answer::One(last(1))),
                        "{}",
                        question.id
                    );
                }
                Kind::Many(_) => {
                    assert!(
                        question.accepts(&Answer::Many(1 << last(0))) && !question.accepts(&Answer::Many(1 << last(1))),
                        "{}",
                        question.id
                    );
                }
                _ => {}
            }
        }
    }

    #[test]
    fn conversions_are_exact_at_the_bound() {
        // 80,000 a year at 40 hours is 38.4615... an hour.
        let salary = pay(8_000_000, Per::Year, 40);
        assert_eq!((salary.hourly_at_least(3846), salary.hourly_at_least(3847)), (Some(true), Some(false)));
        // 38.46 x 2080 = 79,996.80: short of 80,000 a year.
        let wage = pay(3846, Per::Hour, 40);
        assert_eq!((wage.yearly_at_least(8_000_000), wage.hourly_for_yearly(8_000_000)), (Some(false), Some(3847)));
        assert_eq!(wage.yearly(), Some(7_999_680));
    }

    #[test]
    fn what_is_shown_is_rounded_down_and_what_is_asked_for_up() {
        // 80,000 a year at 37.5 hours is 41.0256... an hour; 79,040 at 40 hours is 38.00 to the cent.
        let salary = Pay { cents: 8_000_000, per: Per::Year, hours: Some(3750) };
        assert_eq!(
            (salary.hourly(), salary.yearly(), salary.hourly_for_yearly(8_000_000)),
            (Some(4102), Some(8_000_000), Some(4103))
        );
        assert_eq!(pay(7_904_000, Per::Year, 40).hourly_for_yearly(7_904_000), Some(3800));
        assert_eq!(pay(3800, Per::Hour, 40).hourly(), Some(3800));
        let none = pay(8_000_000, Per::Year, 0);
        assert_eq!((none.hourly(), none.hourly_for_yearly(8_000_000)), (None, None));
    }

    #[test]
    fn what_is_hidden_is_as_if_not_asked() {
        let mut answers = Answers::default();
        assert!(answers.is_empty());
        answers.set(Fact::Province, Some(Answer::One(1)));
        let mut hidden = Facts::default();
        hidden.insert(Fact::Province);
        answers.hide(hidden);
        assert!(answers.one(Fact::Province).is_none() && !answers.is_empty());
        answers.hide(Facts::default());
        assert_eq!(answers.one(Fact::Province), Some(1));
    }

    #[test]
    fn a_region_of_another_province_counts_as_not_known() {
        let mut answers = Answers::default();
        let of = |fact, id| Some(Answer::One(questions::choice(fact, id)));
        answers.set(Fact::EconomicRegion, of(Fact::EconomicRegion, "calgary"));
        let region = |answers: &Answers| answers.choice(Fact::EconomicRegion).map(|choice| choice.id);
        assert_eq!(region(&answers), None, "no province is chosen");
        answers.set(Fact::Province, of(Fact::Province, "on"));
        assert_eq!(region(&answers), None);
        answers.set(Fact::Province, of(Fact::Province, "ab"));
        assert_eq!(region(&answers), Some("calgary"));
        answers.set(Fact::EconomicRegion, of(Fact::EconomicRegion, "elsewhere"));
        answers.set(Fact::Province, of(Fact::Province, "nu"));
        assert_eq!(region(&answers), Some("elsewhere"));
    }

    #[test]
    fn a_line_that_no_question_has_is_not_ticked() {
        let mut answers = Answers::default();
        answers.set(Fact::Past, Some(Answer::Many(u32::MAX)));
        assert_eq!([0, 31, 32, 255].map(|line| answers.ticked(Fact::Past, line)), [true, true, false, false].map(Some));
    }

    #[test]
    fn without_hours_nothing_is_converted() {
        let salary = Pay { cents: 8_000_000, per: Per::Year, hours: None };
        assert_eq!((salary.hourly_at_least(1), salary.yearly_at_least(8_000_000)), (None, Some(true)));
    }
}
