//! What a wage rule says, in words. Each line is an example case whose result comes from the evaluator, so that no
//! result is copied from the rules by hand.

use super::book::Book;
use super::book_phrases;
use super::condition::{mark, table_link};
use crate::phrase::Phrase;
use crate::scenario::DAY;
use crate::shared_phrases;
use maud::{Markup, html};
use work_permit_rules::rules::eval::{self, Context};
use work_permit_rules::rules::lists::{self, CategoryB, Occupation};
use work_permit_rules::rules::questions::{self, Fact};
use work_permit_rules::rules::{Answer, Answers, Condition, Date, Per, WageRule};
use work_permit_rules::text::dollars;

/// A day before every figure.
const NO_FIGURES: Date = Date::new(2000, 1, 1);
/// Pay above every figure, in cents an hour, and below every one.
const HIGH: i64 = 100_000;
const LOW: i64 = 1;

/// The rule as a sentence, the result of example pays, and links to its figures.
pub fn explained(rule: WageRule, book: &Book) -> Markup {
    let language = book.language;
    let sentence = match rule {
        WageRule::JobBank => book.say(book_phrases::WAGE_JOB_BANK).to_owned(),
        WageRule::Prevailing => book.say(book_phrases::WAGE_PREVAILING).to_owned(),
        WageRule::CategoryB => book.say(book_phrases::WAGE_CATEGORY_B).to_owned(),
        WageRule::CategoryA { hourly, yearly, .. } => book_phrases::WAGE_CATEGORY_A.fill(
            language,
            &[("hourly", &dollars(i64::from(hourly), language)), ("yearly", &dollars(i64::from(yearly), language))],
        ),
        WageRule::HighWage | WageRule::LowWage => book.say(book_phrases::WAGE_THRESHOLD).to_owned(),
    };
    let standing =
        |answers: &Answers, day: Date| eval::span(&Condition::Wage(rule), Context { answers, as_of: day }).decided();
    html! {
        p { (sentence) }
        ul class="answers" {
            @for (words, answers, day) in cases(rule) {
                @if let Some(standing) = standing(&answers, day) {
                    li { (book.say(words)) (book.say(shared_phrases::COLON)) " " (mark(standing, book)) }
                }
            }
        }
        @for (id, title) in tables(rule) { (table_link(id, *title, book)) }
    }
}

/// The tables with the figures of a rule.
fn tables(rule: WageRule) -> &'static [(&'static str, Phrase)] {
    const MEDIANS: (&str, Phrase) = ("table-medians", shared_phrases::MEDIANS);
    const REGIONS: (&str, Phrase) = ("table-regions", book_phrases::REGIONS);
    match rule {
        WageRule::JobBank | WageRule::Prevailing => &[MEDIANS, REGIONS],
        WageRule::CategoryB => &[("table-occupations", shared_phrases::OCCUPATIONS), MEDIANS, REGIONS],
        WageRule::HighWage | WageRule::LowWage => &[("table-thresholds", shared_phrases::THRESHOLDS)],
        WageRule::CategoryA { .. } => &[],
    }
}

/// The cases that a rule distinguishes. Each has its words, example answers and a day.
fn cases(rule: WageRule) -> Vec<(Phrase, Answers, Date)> {
    let plain = |cents: i64| answers("user-support", "on", cents);
    match rule {
        WageRule::CategoryA { .. } => {
            vec![
                (book_phrases::BOTH_REACHED, plain(HIGH), DAY),
                (book_phrases::ONE_MISSED, plain(LOW), DAY),
                (book_phrases::NO_FIGURE, plain(HIGH), NO_FIGURES),
            ]
        }
        WageRule::HighWage | WageRule::LowWage => vec![
            (book_phrases::THRESHOLD_REACHED, plain(HIGH), DAY),
            (book_phrases::THRESHOLD_MISSED, plain(LOW), DAY),
            (book_phrases::NO_FIGURE, plain(HIGH), NO_FIGURES),
        ],
        WageRule::JobBank | WageRule::Prevailing | WageRule::CategoryB => by_occupation(rule),
    }
}

/// The cases of a rule that compares pay with a figure of the occupation.
fn by_occupation(rule: WageRule) -> Vec<(Phrase, Answers, Date)> {
    let mut all = Vec::new();
    let floor = |occupation: &Occupation| occupation.floor.filter(|_| occupation.category_b != CategoryB::NotListed);
    let with_floor = duties().find_map(|id| lists::occupation(id).and_then(floor).map(|floor| (id, floor)));
    if let Some((id, floor)) = with_floor.filter(|_| rule == WageRule::CategoryB) {
        all.push((book_phrases::FLOOR_MISSED, answers(id, "on", floor - 1), DAY));
    }
    // `LOW` is below the median and below a floor of Category B, too. The floor alone is the case above.
    for (words, cents) in [
        (book_phrases::MEDIAN_REACHED, HIGH),
        (book_phrases::MEDIAN_MISSED, LOW),
        (book_phrases::MEDIAN_BETWEEN, between()),
    ] {
        all.push((words, answers("user-support", "on", cents), DAY));
    }
    if rule != WageRule::JobBank {
        all.push((book_phrases::QUEBEC, answers("user-support", "qc", HIGH), DAY));
    }
    if let Some(id) = duties().find(|id| lists::occupation(id).is_none()) {
        all.push((shared_phrases::UNCLEAR, answers(id, "on", HIGH), DAY));
    }
    all.push((book_phrases::NO_FIGURE, answers("user-support", "on", HIGH), NO_FIGURES));
    all
}

/// A pay between the lowest and the highest median of the regions of Ontario.
fn between() -> i64 {
    lists::regional_wages("22221", "on", DAY).map(|(_, cents)| cents - 1).max().unwrap_or(LOW)
}

/// The duties that the first list offers, without those that lead to the second.
fn duties() -> impl Iterator<Item = &'static str> {
    questions::question(Fact::Duties).choices().iter().map(|choice| choice.id).filter(|id| *id != "other")
}

/// A person with these duties in this province, outside the regions that have a figure, at 40 hours a week and this pay
/// an hour.
fn answers(duties: &str, province: &str, cents: i64) -> Answers {
    let mut all = Answers::default();
    let at = |fact: Fact, id: &str| {
        let place = questions::question(fact).choices().iter().position(|choice| choice.id == id);
        place.and_then(|place| u8::try_from(place).ok()).map(Answer::One)
    };
    all.set(Fact::Duties, at(Fact::Duties, duties));
    all.set(Fact::Province, at(Fact::Province, province));
    all.set(Fact::EconomicRegion, at(Fact::EconomicRegion, "elsewhere"));
    all.set(Fact::HoursPerWeek, Some(Answer::Number(4000)));
    all.set(Fact::Wage, Some(Answer::Wage { cents, per: Per::Hour }));
    all
}
