//! What happens as time goes by: past a review date the route says so, and before the first day of a
//! figure there is none. One day before each date, at it, and after it.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::explain;
use work_permit_checker::rules::{
    Assessment, Date, FIRST_DAY, Fact, GENERAL, LAW_AS_OF, List, REVIEW_BY, ROUTES, Route, WageRule, eval, routes,
};
use work_permit_checker::session::{Event, Session};
use work_permit_checker::text::Language;

const WAGES: Date = Date::new(2026, 11, 30);

/// Whether a route holds the pay against Job Bank.
fn by_wage(route: &Route) -> bool {
    let mut found = false;
    for requirement in route.requirements {
        eval::wage_rules(&requirement.test, &mut |rule| {
            found |= matches!(rule, WageRule::JobBank | WageRule::Prevailing | WageRule::CategoryB);
        });
    }
    found
}

fn stale(case: &Assessment) -> Vec<&'static str> {
    case.routes.iter().chain([&case.general]).filter(|assessed| assessed.stale).map(|assessed| assessed.route.id).collect()
}

#[test]
fn every_list_has_a_review_date_and_no_list_is_forgotten() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules/lists");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .filter_map(|entry| entry.unwrap().file_name().into_string().ok()?.strip_suffix(".tsv").map(str::to_owned))
        .collect();
    files.sort();
    assert_eq!(List::ALL.map(|(name, _)| name.to_owned()).to_vec(), files, "left: dated, right: the folder");
    for (name, list) in List::ALL {
        assert!(list.review_by() > DAY, "{name} is past its review date already");
    }
    assert_eq!(List::MedianWages.review_by(), WAGES);
    assert_eq!([List::Countries, List::Fees, List::Occupations, List::Parties, List::Sources].map(List::review_by), [REVIEW_BY; 5]);
    assert!(List::WageThresholds.review_by() > Date::new(2027, 6, 1), "new thresholds come in summer");
}

#[test]
fn a_route_is_reviewed_with_the_first_of_what_it_rests_on() {
    for route in ROUTES.iter().chain([&&GENERAL]) {
        let expected = if by_wage(route) { WAGES } else { REVIEW_BY };
        assert_eq!(route.review_by(), expected, "{}", route.id);
    }
}

#[test]
fn past_its_date_the_route_is_stale_and_no_other() {
    let on = |month, day| case_on(&json!({}), Date::new(2026, month, day));
    assert_eq!(stale(&on(11, 29)), Vec::<&str>::new());
    assert_eq!(stale(&on(11, 30)), Vec::<&str>::new());
    let first = stale(&on(12, 1));
    assert_eq!(first, ROUTES.iter().filter(|route| by_wage(route)).map(|route| route.id).collect::<Vec<_>>());
    assert!(first.contains(&"lmia-low-wage") && !first.contains(&"cusma-professional") && !first.contains(&"general"));
    assert_eq!(stale(&on(12, 2)).len(), ROUTES.len() + 1);
    assert_eq!([on(11, 30).stale(), on(12, 1).stale()], [false, true]);
}

#[test]
fn the_report_says_it_at_the_route_and_at_the_top() {
    let report = |day, routes: Vec<&'static str>| -> Value {
        let session = Session::new(day, Language::English).reduce(Event::Routed(routes));
        serde_json::to_value(explain::report(&session, &session.assess())).unwrap()
    };
    let day = Date::new(2026, 12, 1);
    let both = report(day, vec!["cusma-professional", "lmia-low-wage"]);
    assert_eq!((&both["stale"], &both["general"]["stale"]), (&json!(true), &json!(false)));
    let told: Vec<(&Value, &Value)> = both["routes"].as_array().unwrap().iter().map(|route| (&route["id"], &route["stale"])).collect();
    assert_eq!(told, [(&json!("lmia-low-wage"), &json!(true)), (&json!("cusma-professional"), &json!(false))]);
    assert_eq!(report(day, vec!["cusma-professional"])["stale"], json!(false), "a route that is not shown makes nothing stale");
}

#[test]
fn the_words_at_the_route_name_its_date() {
    let case = case_on(&json!({}), Date::new(2026, 12, 1));
    for (language, words) in [
        (Language::English, "Due for review on 30 November 2026: figures may have changed since."),
        (Language::French, "Révision prévue le 30 novembre 2026\u{a0}: des chiffres ont pu changer depuis."),
    ] {
        assert_eq!(explain::stale_words(block(&case, "lmia-low-wage"), language).as_deref(), Some(words));
        assert_eq!(explain::stale_words(block(&case, "cusma-professional"), language), None);
    }
}

/// Where a requirement stands on a day, and what is said.
fn said(answers: &Value, route: &str, id: &str, day: Date) -> (&'static str, String) {
    let case = case_on(answers, day);
    let found = block(&case, route).requirements.iter().find(|standing| standing.requirement.id == id).unwrap();
    let words = found.because.notes.iter().map(|note| note.text.get(Language::English)).collect::<Vec<_>>().join(" ");
    (found.span.id(), words)
}

#[test]
fn before_its_first_day_a_list_has_nothing_and_the_route_says_so() {
    let nothing = "Our sources hold no figure or list in force on this date.";
    let returning = with(&clear(), &json!({ "citizenship": ["us"], "apply-from": "border-return" }));
    // Route, requirement, its answers, the last day without a figure, and the words of that day.
    let cases = [
        ("lmia-low-wage", "prevailing-wage", fitting("lmia-low-wage"), Date::new(2025, 11, 18), nothing),
        ("ict-specialized-knowledge", "wage-floor", fitting("ict-specialized-knowledge"), Date::new(2025, 11, 18), nothing),
        ("gts-category-b", "category-b-wage", fitting("gts-category-b"), Date::new(2025, 11, 19), nothing),
        ("gts-category-a", "category-a-wage", fitting("gts-category-a"), Date::new(2025, 11, 19), nothing),
        ("general", "place-of-application", returning, Date::new(2026, 6, 13), nothing),
    ];
    for (route, id, answers, last, words) in cases {
        let next = Date::parse(&last.iso().replace("-13", "-14").replace("-19", "-20").replace("-18", "-19")).unwrap();
        let after = Date::new(2026, 11, 22);
        assert_eq!(said(&answers, route, id, last), ("officer-decides", words.to_owned()), "{route} on {}", last.iso());
        for day in [next, after] {
            let (standing, told) = said(&answers, route, id, day);
            assert!(standing == "fits" && told != words, "{route} on {}: {standing}, {told}", day.iso());
        }
        assert_ne!(standing(&case_on(&answers, last), route), "fits");
    }
}

#[test]
fn where_nothing_is_known_none_is_proposed() {
    let low = with(&fitting("gts-category-b"), &json!({ "wage": 20 }));
    for day in [Date::new(2025, 11, 19), FIRST_DAY] {
        let case = case_on(&low, day);
        assert!(block(&case, "gts-category-b").changes.iter().all(|change| change.edits.iter().all(|edit| edit.fact != Fact::Wage)));
        assert_eq!(requirement(&case, "gts-category-b", "category-b-wage"), "officer-decides");
        assert_eq!(requirement(&case, "gts-category-b", "occupation-on-list"), "officer-decides", "the list of that day is not known");
    }
    let at = case_on(&low, Date::new(2025, 11, 20));
    assert_eq!(requirement(&at, "gts-category-b", "category-b-wage"), "does-not-fit");
}

#[test]
fn thresholds_hold_from_the_first_day_of_the_rules() {
    assert_eq!(FIRST_DAY, Date::new(2024, 11, 8));
    let pay = |day, wage: f64| {
        let answers = with(&fitting("lmia-high-wage"), &json!({ "wage": wage }));
        said(&answers, "lmia-high-wage", "high-wage-threshold", day).0
    };
    // The day before, the refusal is that of the attribute and the argument: no rule is asked at all.
    assert_eq!(pay(Date::new(2024, 11, 7), 99.0), "officer-decides");
    for (day, threshold) in [
        (FIRST_DAY, 34.07),
        (Date::new(2025, 6, 26), 34.07),
        (Date::new(2025, 6, 27), 36.0),
        (Date::new(2026, 7, 16), 36.0),
        (Date::new(2026, 7, 17), 36.92),
    ] {
        assert_eq!([pay(day, threshold - 0.01), pay(day, threshold)], ["does-not-fit", "fits"], "{}", day.iso());
    }
}

#[test]
fn the_list_of_visas_is_that_of_the_regulations() {
    assert_eq!(LAW_AS_OF, Date::new(2026, 6, 14));
    assert!(routes::ROUTES.iter().all(|route| route.review_by() <= REVIEW_BY));
}
