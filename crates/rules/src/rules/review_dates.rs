//! How long what was read can be relied on: a day for the law, and one for each list and each figure
//! in the words of a requirement.
//!
//! Past the day of a list nothing stops working: the requirement that reads it says so, and the
//! report has `stale` at its route. Past the day of the law the whole result says so. A new route
//! needs nothing here, because its conditions show which lists it reads.

use super::date::Date;
use super::model::{Condition, Requirement, Route, WageRule};

/// The last day before the Act and the Regulations are to be read again. They are consolidated every
/// two weeks, and were read as of June 2026.
pub const REVIEW_BY: Date = Date::new(2027, 2, 28);

/// A list of `lists/`, or a figure that is elsewhere in the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// `countries.tsv`: what Canada asks of a citizenship for entry.
    Countries,
    /// `fees.tsv`: what an application costs. The sums are fixed in the Regulations.
    Fees,
    /// `median_wages.tsv`: Job Bank by province.
    MedianWages,
    /// `occupations.tsv`: Category B of the Global Talent Stream.
    Occupations,
    /// `parties.tsv`: whom each agreement names.
    Parties,
    /// `regional_wages.tsv`: Job Bank by economic region.
    RegionalWages,
    /// `sources.tsv`: the register of sources, most of them pages of IRCC.
    Sources,
    /// `wage_thresholds.tsv`: from which pay an LMIA is one for a high wage.
    WageThresholds,
    /// The row of `fees.tsv` for the Quebec certificate.
    QuebecCertificate,
    /// The areas where low-wage files are refused. The pause in Montreal and Laval has its last day in the rule.
    RefusedAreas,
    /// The higher limit of low-wage workers outside large cities.
    LowWageCap,
    /// The reported figure of excessive demand on public services.
    ExcessiveDemand,
    /// Whether CUSMA is in force.
    Cusma,
}

impl List {
    /// Every list that is a file, by the name of the file.
    pub const ALL: [(&'static str, List); 8] = [
        ("countries", List::Countries),
        ("fees", List::Fees),
        ("median_wages", List::MedianWages),
        ("occupations", List::Occupations),
        ("parties", List::Parties),
        ("regional_wages", List::RegionalWages),
        ("sources", List::Sources),
        ("wage_thresholds", List::WageThresholds),
    ];

    /// The last day before the list is expected to change.
    pub const fn review_by(self) -> Date {
        match self {
            // A new edition each late November.
            List::MedianWages | List::RegionalWages => Date::new(2026, 11, 30),
            // New thresholds each summer: this is the last day before it begins.
            List::WageThresholds => Date::new(2027, 6, 20),
            List::Fees | List::Occupations => Date::new(2027, 3, 31),
            List::Countries | List::Parties => Date::new(2027, 2, 28),
            // A year after the copies that were read.
            List::Sources => Date::new(2027, 2, 12),
            // Quebec indexes its fees each 1 January.
            List::QuebecCertificate => Date::new(2026, 12, 31),
            // The areas change each quarter, the next time on 8 January 2027.
            List::RefusedAreas => Date::new(2027, 1, 7),
            // Its own end.
            List::LowWageCap => Date::new(2027, 3, 31),
            // A new figure each January.
            List::ExcessiveDemand => Date::new(2026, 12, 31),
            // The next yearly review of the agreement is on 1 July 2027.
            List::Cusma => Date::new(2027, 6, 30),
        }
    }

    /// Whether the list is past its date.
    pub fn past(self, day: Date) -> bool {
        day > self.review_by()
    }

    /// Whether the list is about pay.
    pub fn wages(self) -> bool {
        matches!(self, List::MedianWages | List::RegionalWages | List::WageThresholds)
    }
}

/// Requirements with a figure or a fact in their words that has a date of its own, by id.
const IN_WORDS: [(&str, List); 4] = [
    ("area-not-refused", List::RefusedAreas),
    ("low-wage-cap", List::LowWageCap),
    ("health", List::ExcessiveDemand),
    ("cusma-citizenship", List::Cusma),
];

/// Of two lists the one with the earlier date.
fn earlier(one: Option<List>, other: Option<List>) -> Option<List> {
    match (one, other) {
        (Some(first), Some(second)) if second.review_by() < first.review_by() => other,
        (Some(_), _) => one,
        _ => other,
    }
}

/// The list with the earliest date among those that a condition reads.
fn earliest(condition: &Condition) -> Option<List> {
    match condition {
        Condition::All(branches) | Condition::Any(branches) => {
            let mut first = None;
            for branch in *branches {
                first = earlier(first, earliest(branch));
            }
            first
        }
        Condition::Wage(WageRule::HighWage | WageRule::LowWage) => Some(List::WageThresholds),
        // The lists of medians have one date; that of the occupations is later.
        Condition::Wage(WageRule::JobBank | WageRule::Prevailing | WageRule::CategoryB) => Some(List::MedianWages),
        Condition::CategoryB(_) | Condition::Wage(WageRule::CategoryA { .. }) => Some(List::Occupations),
        Condition::Entry(_) => Some(List::Countries),
        Condition::Party(..) => Some(List::Parties),
        _ => None,
    }
}

impl Requirement {
    /// The list with the earliest date among those that this requirement reads; `None` where only the
    /// law is behind it.
    pub fn dated(&self) -> Option<List> {
        let in_words = IN_WORDS.iter().find(|(id, _)| *id == self.id).map(|(_, list)| *list);
        earlier(earliest(&self.condition), in_words)
    }
}

impl Route {
    /// The last day before a list that this route reads is expected to change. Every plan reads the fees.
    pub fn review_by(&self) -> Date {
        let mut first = Some(List::Fees);
        for requirement in self.requirements {
            first = earlier(first, requirement.dated());
        }
        first.map_or(REVIEW_BY, List::review_by)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::model::{Outcome, Standing};
    use crate::rules::{GENERAL, ROUTES};

    #[test]
    fn a_condition_is_reviewed_with_the_list_that_it_reads() {
        const FITS: Outcome = Outcome { standing: Standing::Fits, remark: None };
        for (condition, list) in [
            (Condition::Wage(WageRule::HighWage), List::WageThresholds),
            (Condition::Wage(WageRule::LowWage), List::WageThresholds),
            (Condition::Wage(WageRule::Prevailing), List::MedianWages),
            (Condition::CategoryB(&[FITS; 4]), List::Occupations),
            (Condition::Entry(|_| FITS), List::Countries),
            (Condition::Party(crate::rules::lists::Party::Chile, FITS, FITS), List::Parties),
        ] {
            assert_eq!(earliest(&condition), Some(list));
        }
        assert_eq!(earliest(&Condition::Always(FITS)), None);
        // Of several the first.
        static BOTH: [Condition; 2] = [Condition::Wage(WageRule::HighWage), Condition::Wage(WageRule::JobBank)];
        assert_eq!(earliest(&Condition::Any(&BOTH)), Some(List::MedianWages));
        let by_category_a = |route: &&&Route| route.id == "gts-category-a";
        let wage = ROUTES
            .iter()
            .find(by_category_a)
            .and_then(|route| route.requirements.iter().find(|each| each.id == "category-a-wage"));
        assert_eq!(wage.and_then(|wage| wage.dated()), Some(List::Occupations));
        assert_eq!(GENERAL.review_by(), List::ExcessiveDemand.review_by());
    }

    #[test]
    fn each_requirement_with_a_date_in_its_words_exists() {
        for (id, list) in IN_WORDS {
            let mut all = ROUTES.into_iter().chain([&GENERAL]).flat_map(|route| route.requirements);
            assert_eq!(all.find(|each| each.id == id).and_then(|each| each.dated()), Some(list), "{id}");
        }
    }

    #[test]
    fn a_list_is_past_the_day_after_its_date() {
        assert!(!List::MedianWages.past(Date::new(2026, 11, 30)) && List::MedianWages.past(Date::new(2026, 12, 1)));
    }
}
