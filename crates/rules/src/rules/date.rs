//! Calendar dates, compared but never computed with: the rules have no clock.

use crate::fill;
use crate::text::sentences::dates;
use crate::text::words::concat;
use crate::text::{Language, Text};
use serde::{Serialize, Serializer};

const MONTHS: [Text; 12] = [
    dates::JANUARY,
    dates::FEBRUARY,
    dates::MARCH,
    dates::APRIL,
    dates::MAY,
    dates::JUNE,
    dates::JULY,
    dates::AUGUST,
    dates::SEPTEMBER,
    dates::OCTOBER,
    dates::NOVEMBER,
    dates::DECEMBER,
];

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// As an ISO date.
impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.iso())
    }
}

impl Date {
    /// A date known when the program is written.
    pub const fn new(year: u16, month: u8, day: u8) -> Date {
        Date { year, month, day }
    }

    /// Reads an ISO date, `2026-11-22`; `None` when it is not a day of the calendar.
    ///
    /// ```
    /// use work_permit_rules::rules::Date;
    /// assert_eq!(Date::parse("2026-11-22"), Some(Date::new(2026, 11, 22)));
    /// assert_eq!(Date::parse("2026-02-30"), None);
    /// ```
    pub const fn parse(iso: &str) -> Option<Date> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = iso.as_bytes() else { return None };
        let numbers = (number(&[y1, y2, y3, y4]), number(&[m1, m2]), number(&[d1, d2]));
        let (Some(year), Some(month), Some(day)) = numbers else { return None };
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        if day == 0 || day > days { None } else { Some(Date { year, month: month as u8, day: day as u8 }) }
    }

    /// The ISO form, `2026-11-22`.
    pub fn iso(self) -> String {
        let two = |number: u8| concat(&[if number < 10 { "0" } else { "" }, &number.to_string()]);
        let year = (10_000 + u32::from(self.year)).to_string();
        concat(&[year.get(1..).unwrap_or_default(), "-", &two(self.month), "-", &two(self.day)])
    }

    /// As the language writes it: `22 November 2026`, `22 novembre 2026`, `1er juillet 2026`.
    pub fn words(self, language: Language) -> String {
        let month = MONTHS.get(usize::from(self.month).saturating_sub(1)).map_or("", |month| month.get(language));
        let (day, year) = (&self.day.to_string(), &self.year.to_string());
        match self.day {
            1 => fill!(dates::FIRST_OF_MONTH, language, month = month, year = year),
            _ => fill!(dates::DATE, language, day = day, month = month, year = year),
        }
    }
}

/// The number that these digits write; none where one is not a digit.
const fn number(mut digits: &[u8]) -> Option<u16> {
    let mut number = 0;
    while let Some((digit, rest)) = digits.split_first() {
        if !digit.is_ascii_digit() {
            return None;
        }
        number = number * 10 + (*digit - b'0') as u16;
        digits = rest;
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_only_days_of_the_calendar() {
        for good in ["2024-02-29", "2026-10-10", "2026-12-31", "2000-02-29", "0026-01-01", "9999-12-31"] {
            assert_eq!(Date::parse(good).map(Date::iso).as_deref(), Some(good));
        }
        for bad in [
            "",
            "2026",
            "2026-04-31",
            "2026-13-01",
            "2026-00-10",
            "2025-02-29",
            "1900-02-29",
            "2026-1-1",
            "2026-01-01x",
            "2026-01-01-01",
            "+026-01-01",
        ] {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn orders_and_writes() {
        assert!(Date::new(2026, 7, 16) < Date::new(2026, 7, 17));
        assert_eq!(Date::new(2026, 7, 1).words(Language::French), "1er juillet 2026");
        assert_eq!(Date::new(2026, 7, 1).words(Language::English), "1 July 2026");
    }
}
