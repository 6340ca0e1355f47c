//! How long what was read can be relied on: a day for each list, and from these one for each route.
//!
//! Past its day nothing stops working: the result warns at the route, and the report says `stale`.
//! A new route needs nothing here, as its tests tell which lists it reads.

use super::date::Date;
use super::model::{Route, Test, WageRule};

/// The last day before anything without a day of its own is to be read again: Regulations, pages,
/// lists. Fees from 1 December 2026 on are not known.
pub const REVIEW_BY: Date = Date::new(2026, 12, 1);

/// A list of `lists/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// `countries.tsv`: what Canada asks of a citizenship for entry.
    Countries,
    /// `fees.tsv`: what an application costs.
    Fees,
    /// `median_wages.tsv`: Job Bank.
    MedianWages,
    /// `occupations.tsv`: Category B of the Global Talent Stream.
    Occupations,
    /// `parties.tsv`: whom each agreement names.
    Parties,
    /// `sources.tsv`: the register of sources.
    Sources,
    /// `wage_thresholds.tsv`: from which pay an LMIA is one for a high wage.
    WageThresholds,
}

impl List {
    /// Every list, by the name of its file.
    pub const ALL: [(&'static str, List); 7] = [
        ("countries", List::Countries),
        ("fees", List::Fees),
        ("median_wages", List::MedianWages),
        ("occupations", List::Occupations),
        ("parties", List::Parties),
        ("sources", List::Sources),
        ("wage_thresholds", List::WageThresholds),
    ];

    /// The last day before the list is expected to change.
    pub const fn review_by(self) -> Date {
        match self {
            // A new edition each late November.
            List::MedianWages => Date::new(2026, 11, 30),
            // New thresholds each summer: this is the last day before it begins.
            List::WageThresholds => Date::new(2027, 6, 20),
            List::Countries | List::Fees | List::Occupations | List::Parties | List::Sources => REVIEW_BY,
        }
    }
}

/// The earliest review date among the lists that a test reads, if that is before `by`.
fn earliest(test: &Test, by: Date) -> Date {
    let list = match test {
        Test::All(branches) | Test::Any(branches) => {
            let mut first = by;
            for branch in *branches {
                first = earliest(branch, first);
            }
            return first;
        }
        Test::Wage(WageRule::HighWage | WageRule::LowWage) => List::WageThresholds,
        Test::Wage(WageRule::JobBank | WageRule::Prevailing | WageRule::CategoryB) => List::MedianWages,
        Test::CategoryB(_) | Test::Wage(WageRule::CategoryA { .. }) => List::Occupations,
        Test::Entry(_) => List::Countries,
        Test::Party(..) => List::Parties,
        _ => return by,
    };
    by.min(list.review_by())
}

impl Route {
    /// The last day before something that this route rests on is expected to change.
    pub fn review_by(&self) -> Date {
        let mut first = REVIEW_BY;
        for requirement in self.requirements {
            first = earliest(&requirement.test, first);
        }
        first
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::model::{Meaning, Standing};
    use crate::rules::{GENERAL, ROUTES};

    #[test]
    fn a_test_is_reviewed_with_the_list_that_it_reads() {
        const FITS: Meaning = Meaning { standing: Standing::Fits, note: None };
        const LATE: Date = Date::new(2030, 1, 1);
        for (test, list) in [
            (Test::Wage(WageRule::HighWage), List::WageThresholds),
            (Test::Wage(WageRule::LowWage), List::WageThresholds),
            (Test::Wage(WageRule::Prevailing), List::MedianWages),
            (Test::CategoryB(&[FITS; 4]), List::Occupations),
            (Test::Entry(|_| FITS), List::Countries),
            (Test::Party(crate::rules::lists::Party::Chile, FITS, FITS), List::Parties),
        ] {
            assert_eq!(earliest(&test, LATE), list.review_by(), "{list:?}");
        }
        assert_eq!(earliest(&Test::Always(FITS), LATE), LATE);
        // Of several the first.
        static BOTH: [Test; 2] = [Test::Wage(WageRule::HighWage), Test::Wage(WageRule::JobBank)];
        assert_eq!(earliest(&Test::Any(&BOTH), LATE), List::MedianWages.review_by());
        let by_category_a = |route: &&&Route| route.id == "gts-category-a";
        let wage = ROUTES.iter().find(by_category_a).and_then(|route| route.requirements.iter().find(|each| each.id == "category-a-wage"));
        assert_eq!(wage.map(|wage| earliest(&wage.test, LATE)), Some(List::Occupations.review_by()));
        assert_eq!(GENERAL.review_by(), REVIEW_BY);
    }
}
