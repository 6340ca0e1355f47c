//! Times of a plan: words that round, and the weeks from standards and reports.

use crate::common;

use common::{DAY, answers, plan_of, with};
use serde_json::{Value, json};
use work_permit_checker::explain::{days_words, weeks_words};
use work_permit_checker::rules::eval::Context;
use work_permit_checker::rules::law::ROUTES;
use work_permit_checker::rules::plan::{self, Days};
use work_permit_checker::text::Language;

fn weeks(route: &str, person: &Value) -> Option<(u16, u16)> {
    let answers = answers(person);
    plan::weeks(plan_of(route), Context { answers: &answers, as_of: DAY })
}

#[test]
fn times_are_rounded_to_weeks_below_twelve_and_else_to_months() {
    for (days, english, french) in [
        (14, "about 2 weeks", "environ 2 semaines"),
        (17, "about 2 weeks", "environ 2 semaines"),
        (18, "about 3 weeks", "environ 3 semaines"),
        (83, "about 12 weeks", "environ 12 semaines"),
        (84, "about 3 months", "environ 3 mois"),
        (106, "about 3 months", "environ 3 mois"),
        (107, "about 4 months", "environ 4 mois"),
        (144, "about 5 months", "environ 5 mois"),
        (185, "about 6 months", "environ 6 mois"),
    ] {
        for file in [0, 7] {
            let days = Days { file, permit: days - file, standard: file == 0 };
            assert_eq!(
                [Language::English, Language::French].map(|language| days_words(days, language)),
                [english, french]
            );
        }
    }
}

#[test]
fn a_range_of_weeks_is_told_in_the_unit_of_the_longer_time() {
    for (weeks, english, french) in [
        ((0, 0), "at the border", "à la frontière"),
        ((0, 5), "up to about 5 weeks", "jusqu’à environ 5 semaines"),
        ((8, 9), "about 8 to 9 weeks", "environ 8 à 9 semaines"),
        ((9, 9), "about 9 weeks", "environ 9 semaines"),
        ((8, 13), "about 2 to 3 months", "environ 2 à 3 mois"),
        ((26, 27), "about 6 months", "environ 6 mois"),
    ] {
        assert_eq!(
            [Language::English, Language::French].map(|language| weeks_words(weeks, language)),
            [english, french]
        );
    }
}

#[test]
fn weeks_run_from_the_faster_to_the_slower_of_standard_and_report() {
    let base = json!({ "duties": "networks", "apply-from": "online-abroad", "citizenship": ["fr"], "lmia": "applied" });
    let of = |route: &str, changes: Value| weeks(route, &with(&base, &changes));
    // The LMIA: 10 to 12 business days in the Global Talent Stream (14 to 17 days), 64 to 88 at high
    // wage (90 to 124), 61 to 73 at low wage (86 to 103). The permit: 14 days by the Global Skills
    // Strategy, else 56 to 60 from abroad.
    assert_eq!(of("gts-category-b", json!({})), Some((4, 5)));
    assert_eq!(of("gts-category-b", json!({ "lmia": "positive-global-talent" })), Some((2, 2)));
    assert_eq!(of("lmia-high-wage", json!({})), Some((20, 27)));
    assert_eq!(of("lmia-high-wage", json!({ "lmia": "not-applied", "recruitment": "not-yet" })), Some((24, 31)));
    assert_eq!(of("lmia-low-wage", json!({})), Some((20, 24)));
    assert_eq!(of("lmia-low-wage", json!({ "lmia": "not-applied", "recruitment": "not-yet" })), Some((28, 32)));
    assert_eq!(of("lmia-low-wage", json!({ "lmia": "positive" })), Some((8, 9)));
    assert_eq!(of("ict-manager", json!({ "duties": "management" })), Some((2, 2)));
    // Duties that leave the level open: from the fast standard to the slow one.
    assert_eq!(of("ict-manager", json!({ "duties": null })), Some((2, 9)));
    // India: 8 weeks in early 2026, 10 in December 2025.
    assert_eq!(of("ict-manager", json!({ "citizenship": ["in"] })), Some((8, 10)));
    // Inside Canada: 120 days by the standard, 144 reported.
    assert_eq!(of("ict-manager", json!({ "apply-from": "inside-permit" })), Some((17, 21)));
    assert_eq!(of("spouse-open-permit", json!({ "apply-from": "inside-other" })), Some((17, 21)));
}

#[test]
fn weeks_of_the_permit_are_none_at_the_border() {
    let base = json!({ "citizenship": ["us"], "apply-from": "on-arrival", "lmia": "applied" });
    assert_eq!(weeks("ict-manager", &base), Some((0, 0)));
    assert_eq!(weeks("lmia-low-wage", &base), Some((12, 15)));
    // Who has not said where they apply may go there, unless a visa is needed.
    let open = |citizenship: &str| weeks("ict-manager", &json!({ "citizenship": [citizenship], "duties": "networks" }));
    assert_eq!(open("fr"), Some((0, 9)));
    assert_eq!(open("in"), Some((8, 10)));
    assert_eq!(open("ng"), Some((8, 9)));
}

#[test]
fn the_days_shown_are_within_the_weeks_and_a_visit_has_none() {
    for route in ROUTES {
        for from in ["online-abroad", "on-arrival", "inside-permit", "border-return"] {
            for citizenship in ["us", "fr", "in"] {
                let answers =
                    answers(&json!({ "citizenship": [citizenship], "apply-from": from, "duties": "networks" }));
                let context = Context { answers: &answers, as_of: DAY };
                let days = plan::days(route.plan, context);
                let whole = days.file + days.permit;
                match plan::weeks(route.plan, context) {
                    None => assert_eq!((route.plan.permit, whole), (plan::Permit::Visit, 0), "{}", route.id),
                    Some((least, most)) => {
                        assert!(
                            least <= most && least * 7 <= whole && whole <= most * 7,
                            "{} {from} {citizenship}",
                            route.id
                        );
                    }
                }
            }
        }
    }
}
