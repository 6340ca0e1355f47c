//! Pay as people type it in both languages.

use super::*;
use Per::{Hour, Year};

#[test]
fn pay_is_read_as_people_type_it() {
    for (typed, cents, per) in [
        ("33", 3300, None),
        ("33.50", 3350, None),
        ("33,50", 3350, None),
        ("$33.50", 3350, None),
        ("33,50 $", 3350, None),
        ("33.", 3300, None),
        ("70 000", 7_000_000, None),
        ("70,000", 7_000_000, None),
        ("70'000", 7_000_000, None),
        ("70’000 $", 7_000_000, None),
        ("68\u{202f}000\u{a0}$", 6_800_000, None),
        ("CAD 68,000", 6_800_000, None),
        ("CAD68,000", 6_800_000, None),
        ("68,000 CAD", 6_800_000, None),
        ("$68,000 (CAD)", 6_800_000, None),
        ("C$33", 3300, None),
        ("CA$33.50", 3350, None),
        ("33 dollars", 3300, None),
        ("33 dollars canadiens", 3300, None),
        ("70k", 7_000_000, None),
        ("$70K", 7_000_000, None),
        ("70 k$", 7_000_000, None),
        ("70.5k", 7_050_000, None),
        ("70,5 k$", 7_050_000, None),
        ("70 thousand", 7_000_000, None),
        ("70 mille dollars", 7_000_000, None),
        ("33 an", 3300, None),
        ("33/", 3300, None),
        ("33/hr", 3300, Some(Hour)),
        ("33/h", 3300, Some(Hour)),
        ("33 / h", 3300, Some(Hour)),
        ("33h", 3300, Some(Hour)),
        ("33hr", 3300, Some(Hour)),
        ("33 hr.", 3300, Some(Hour)),
        ("33 an hour", 3300, Some(Hour)),
        ("$33 per hour", 3300, Some(Hour)),
        ("33.50 CAD/hr", 3350, Some(Hour)),
        ("33 hourly", 3300, Some(Hour)),
        ("33 $ de l'heure", 3300, Some(Hour)),
        ("33,50\u{a0}$ l’heure", 3350, Some(Hour)),
        ("33,50 $/h", 3350, Some(Hour)),
        ("33 $ à l'heure", 3300, Some(Hour)),
        ("33$ par heure", 3300, Some(Hour)),
        ("80000/yr", 8_000_000, Some(Year)),
        ("$80,000/year", 8_000_000, Some(Year)),
        ("80,000 a year", 8_000_000, Some(Year)),
        ("70K a year", 7_000_000, Some(Year)),
        ("70k/y", 7_000_000, Some(Year)),
        ("70k p.a.", 7_000_000, Some(Year)),
        ("70k pa", 7_000_000, Some(Year)),
        ("70,000 per annum", 7_000_000, Some(Year)),
        ("$70,000 annually, before tax", 7_000_000, Some(Year)),
        ("70,000 yearly", 7_000_000, Some(Year)),
        ("68 000 $ par année", 6_800_000, Some(Year)),
        ("68 000 $/an", 6_800_000, Some(Year)),
        ("68 000 $ par an", 6_800_000, Some(Year)),
        ("68 000 $ l'an", 6_800_000, Some(Year)),
        ("68\u{202f}000,50 $ par ANNÉE", 6_800_050, Some(Year)),
        ("68 000 $ annuellement", 6_800_000, Some(Year)),
        ("68 000 $ brut par an, avant impôt", 6_800_000, Some(Year)),
        ("70 k$ par année", 7_000_000, Some(Year)),
    ] {
        assert_eq!(parse_pay(typed), Ok(TypedPay { cents, per }), "{typed}");
    }
}

#[test]
fn what_is_not_one_amount_of_pay_is_refused() {
    for typed in [
        "1,234.567",
        "1,234.567 an hour",
        "1.234k",
        "1,234k",
        "1000k",
        "70kk",
        "33-35",
        "33 - 35/hr",
        "33 to 35",
        "33/35",
        "33 $/h, 70 000 $/an",
        "33 hour year",
        "33 a week",
        "5,000 a month",
        "5 000 $ par mois",
        "200 a day",
        "US$33",
        "33 USD",
        "33 €",
        "33 c",
        "33h30",
        "33%",
        "-33",
        "+33",
        "1e3",
        "thirty",
        "an hour",
        "k",
        "33 dollars or so",
        "99999999999999999999k",
    ] {
        assert_eq!(parse_pay(typed), Err(MoneyError::Unreadable), "{typed}");
    }
    for empty in ["", " ", "$", "\u{a0}"] {
        assert_eq!(parse_pay(empty), Err(MoneyError::Empty), "{empty}");
    }
}

#[test]
fn what_holds_no_word_is_read_as_any_amount() {
    for typed in ["38.461", "1,234,567.89", "1.234.567,89", ".50", "12,34,567", "1,2,3", ".", "0.500", "80\u{2009}000", "33 $50"] {
        assert_eq!(parse_pay(typed).map(|pay| pay.cents), parse_amount(typed), "{typed}");
    }
}

#[test]
fn the_likely_period_turns_at_the_largest_pay_an_hour() {
    assert_eq!([99_999, 100_000, 100_001].map(likely_period), [Hour, Hour, Year]);
}
