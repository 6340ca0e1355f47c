//! Pay as people type it in both languages.

use super::*;
use crate::rules::{Answer, Date, Fact};
use crate::session::Session;
use crate::session::flow::{Flow, Problem};
use crate::text::Language;
use Per::{Hour, Year};

fn at_the_pay() -> Flow {
    let mut flow = Flow::new(Session::new(Date::new(2026, 11, 22), Language::English));
    flow.change(Fact::Wage);
    flow
}

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
    for typed in
        ["38.461", "1,234,567.89", "1.234.567,89", ".50", "12,34,567", "1,2,3", ".", "0.500", "80\u{2009}000", "33 $50"]
    {
        assert_eq!(parse_pay(typed).map(|pay| pay.cents), parse_amount(typed), "{typed}");
    }
}

#[test]
fn the_likely_period_turns_at_the_largest_pay_an_hour() {
    assert_eq!([99_999, 100_000, 100_001].map(likely_period), [Hour, Hour, Year]);
}

#[test]
fn the_period_follows_the_words_and_the_words_follow_a_choice() {
    let mut flow = at_the_pay();
    let wage = |flow: &Flow| flow.draft.get(Fact::Wage).cloned();
    for (typed, cents, per) in [
        ("33/hr", 3300, Per::Hour),
        ("70k a year", 7_000_000, Per::Year),
        ("33,50 $ de l’heure", 3350, Per::Hour),
        ("45", 4500, Per::Hour),
    ] {
        flow.type_in(Fact::Wage, typed.into());
        assert_eq!((flow.per, wage(&flow)), (per, Some(Answer::Wage { cents, per })), "{typed}");
        assert_eq!(flow.field(Fact::Wage), typed);
    }
    // The choice of a year takes "an hour" out of the field, and 33 a year is asked back.
    flow.type_in(Fact::Wage, "33/hr".into());
    flow.count_per(Per::Year);
    assert_eq!(
        (flow.field(Fact::Wage).as_str(), wage(&flow), flow.likely_pay()),
        ("33", None, Some((3300, Per::Hour)))
    );
    flow.count_per(Per::Hour);
    assert_eq!((wage(&flow), flow.likely_pay()), (Some(Answer::Wage { cents: 3300, per: Per::Hour }), None));
    // Words that agree with the choice stay.
    flow.type_in(Fact::Wage, "$70,000/yr".into());
    flow.count_per(Per::Year);
    assert_eq!(flow.field(Fact::Wage), "$70,000/yr");
}

#[test]
fn an_amount_far_outside_its_period_is_asked_back() {
    let mut flow = at_the_pay();
    flow.type_in(Fact::HoursPerWeek, "40".into());
    for (typed, cents, chosen, likely) in [
        ("70000", 7_000_000, Per::Hour, Per::Year),
        ("1000.01", 100_001, Per::Hour, Per::Year),
        ("70k/hr", 7_000_000, Per::Hour, Per::Year),
        ("33", 3300, Per::Year, Per::Hour),
        ("1000", 100_000, Per::Year, Per::Hour),
        ("33 a year", 3300, Per::Hour, Per::Hour),
    ] {
        flow.count_per(chosen);
        flow.type_in(Fact::Wage, typed.into());
        assert!(!flow.send(), "{typed}");
        assert_eq!(flow.problems, [(Fact::Wage, Problem::Period { cents, likely })], "{typed}");
        assert_eq!(
            (flow.field(Fact::Wage).as_str(), flow.likely_pay()),
            (typed, Some((cents, likely))),
            "what was typed stays"
        );
        flow.count_per(likely);
        assert_eq!(flow.problems, [], "{typed}");
        assert_eq!(flow.draft.get(Fact::Wage), Some(&Answer::Wage { cents, per: likely }), "{typed}");
    }
    for wrong in ["0", "2000000.01", "33 a week", "thirty"] {
        flow.type_in(Fact::Wage, wrong.into());
        assert!(!flow.send());
        assert_eq!(
            (flow.problems.as_slice(), flow.likely_pay()),
            ([(Fact::Wage, Problem::Amount)].as_slice(), None),
            "{wrong}"
        );
    }
}
