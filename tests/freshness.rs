//! What happens as time goes by: past the review date of a list the requirement that reads it says so,
//! past that of the law the whole result does, and before the first day of a figure there is none. One
//! day before each date, at it, and after it.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use crate::common;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::explain;
use work_permit_checker::rules::{
    Assessment, Date, FIRST_DAY, Fact, GENERAL, LAW_AS_OF, List, REVIEW_BY, ROUTES, Route, WageRule, eval,
};
use work_permit_checker::session::{Event, Session};
use work_permit_checker::text::Language;

const WAGES: Date = Date::new(2026, 11, 30);

/// Whether a route holds the pay against Job Bank.
fn by_wage(route: &Route) -> bool {
    let mut found = false;
    for requirement in route.requirements {
        eval::wage_rules(&requirement.condition, &mut |rule| {
            found |= matches!(rule, WageRule::JobBank | WageRule::Prevailing | WageRule::CategoryB);
        });
    }
    found
}

fn on(year: i32, month: u32, day: u32) -> Assessment {
    case_on(&json!({}), date(year, month, day))
}

fn date(year: i32, month: u32, day: u32) -> Date {
    Date::parse(&format!("{year}-{month:02}-{day:02}")).unwrap()
}

fn stale(case: &Assessment) -> Vec<&'static str> {
    case.routes
        .iter()
        .chain([&case.general])
        .filter(|assessed| assessed.stale)
        .map(|assessed| assessed.route.id)
        .collect()
}

#[test]
fn every_list_has_a_review_date_and_no_list_is_forgotten() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/rules/src/rules/lists");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .filter_map(|entry| entry.unwrap().file_name().into_string().ok()?.strip_suffix(".tsv").map(str::to_owned))
        .collect();
    files.sort();
    assert_eq!(List::ALL.map(|(name, _)| name.to_owned()).to_vec(), files, "left: dated, right: the folder");
    for (name, list) in List::ALL {
        assert!(list.review_by() > DAY, "{name} is past its review date already");
    }
}

#[test]
fn the_review_dates_are_those_of_the_facts() {
    assert_eq!(REVIEW_BY, date(2027, 2, 28));
    for (list, day) in [
        (List::MedianWages, WAGES),
        (List::RegionalWages, WAGES),
        (List::WageThresholds, date(2027, 6, 20)),
        (List::Fees, date(2027, 3, 31)),
        (List::QuebecCertificate, date(2026, 12, 31)),
        (List::Occupations, date(2027, 3, 31)),
        (List::Countries, date(2027, 2, 28)),
        (List::Parties, date(2027, 2, 28)),
        (List::Sources, date(2027, 2, 12)),
        (List::RefusedAreas, date(2027, 1, 7)),
        (List::LowWageCap, date(2027, 3, 31)),
        (List::ExcessiveDemand, date(2026, 12, 31)),
        (List::Cusma, date(2027, 6, 30)),
    ] {
        assert_eq!(list.review_by(), day, "{list:?}");
    }
}

#[test]
fn a_route_is_reviewed_with_the_first_list_that_it_reads() {
    for route in ROUTES {
        let by_party = route.requirements.iter().any(|requirement| requirement.dated() == Some(List::Parties));
        let wages = by_wage(route).then_some(WAGES);
        let parties = by_party.then_some(List::Parties.review_by());
        let expected = [wages, parties, Some(List::Fees.review_by())].into_iter().flatten().min();
        assert_eq!(Some(route.review_by()), expected, "{}", route.id);
    }
    assert_eq!(GENERAL.review_by(), List::ExcessiveDemand.review_by());
}

/// The day after.
fn next(day: Date) -> Date {
    Date::parse(&day.iso().parse::<jiff::civil::Date>().unwrap().tomorrow().unwrap().to_string()).unwrap()
}

#[test]
fn a_route_is_stale_from_the_day_after_its_first_list_was_due() {
    let due = List::ALL.map(|(_, list)| list.review_by());
    let first = due.into_iter().min().unwrap();
    assert_eq!(stale(&case_on(&json!({}), first)), Vec::<&str>::new());
    let wages: Vec<&str> = ROUTES.iter().filter(|route| by_wage(route)).map(|route| route.id).collect();
    assert!(wages.contains(&"lmia-low-wage") && !wages.contains(&"cusma-professional"));
    for due in due {
        let expected = |day: Date| -> Vec<&str> {
            let all = ROUTES.into_iter().chain([&GENERAL]);
            all.filter(|route| route.review_by() < day).map(|route| route.id).collect()
        };
        for day in [due, next(due)] {
            assert_eq!(stale(&case_on(&json!({}), day)), expected(day), "{}", day.iso());
        }
    }
    let after_wages = stale(&case_on(&json!({}), next(WAGES)));
    assert!(wages.iter().all(|route| after_wages.contains(route)), "{after_wages:?}");
}

#[test]
fn the_whole_result_is_stale_past_the_date_of_the_law_only() {
    let days = [(2026, 12, 2), (2027, 2, 28), (2027, 3, 1)];
    assert_eq!(days.map(|(year, month, day)| on(year, month, day).stale()), [false, false, true]);
}

#[test]
fn the_report_marks_routes_and_the_whole_apart() {
    let report = |day, routes: Vec<&'static str>| -> Value {
        let session = Session::new(day, Language::English).reduce(Event::Routed(routes));
        serde_json::to_value(explain::report(&session, &session.assess())).unwrap()
    };
    let both = report(date(2026, 12, 2), vec!["cusma-professional", "lmia-low-wage"]);
    assert_eq!((&both["stale"], &both["general"]["stale"]), (&json!(false), &json!(false)));
    let told: Vec<(&Value, &Value)> =
        both["routes"].as_array().unwrap().iter().map(|route| (&route["id"], &route["stale"])).collect();
    assert_eq!(told, [(&json!("lmia-low-wage"), &json!(true)), (&json!("cusma-professional"), &json!(false))]);
    let words = both.to_string();
    assert_eq!(
        words.matches("These wages were due for review on 30 November 2026.").count(),
        1,
        "at the requirement, once"
    );
    assert_eq!(words.matches("due for review").count(), 1);
    let late = report(date(2027, 3, 1), vec!["cusma-professional"]);
    assert_eq!((&late["stale"], &late["routes"][0]["stale"]), (&json!(true), &json!(false)));
}

#[test]
fn the_words_at_a_requirement_name_its_date() {
    let words = |id: &str, day: Date, language| {
        let mut all = ROUTES.into_iter().chain([&GENERAL]).flat_map(|route| route.requirements);
        explain::due_words(all.find(|each| each.id == id).unwrap(), day, language).unwrap_or_default()
    };
    for (id, day, english, french) in [
        ("prevailing-wage", WAGES, "", ""),
        (
            "prevailing-wage",
            date(2026, 12, 1),
            "These wages were due for review on 30 November 2026.",
            "Ces salaires devaient être revus le 30 novembre 2026.",
        ),
        ("area-not-refused", date(2027, 1, 7), "", ""),
        (
            "area-not-refused",
            date(2027, 1, 8),
            "This was due for review on 7 January 2027.",
            "Ce point devait être revu le 7 janvier 2027.",
        ),
        ("low-wage-cap", date(2027, 3, 31), "", ""),
        (
            "low-wage-cap",
            date(2027, 4, 1),
            "This was due for review on 31 March 2027.",
            "Ce point devait être revu le 31 mars 2027.",
        ),
        ("lmia", date(2030, 1, 1), "", ""),
    ] {
        assert_eq!(
            (&*words(id, day, Language::English), &*words(id, day, Language::French)),
            (english, french),
            "{id} on {}",
            day.iso()
        );
    }
}

#[test]
fn fees_and_pages_say_that_they_are_due() {
    let quebec = with(&fitting("lmia-low-wage"), &json!({ "province": "qc", "quebec-certificate": "not-yet" }));
    let due = |answers: &Value, day| {
        explain::fees_due_words(&fees_on(plan_of("lmia-low-wage"), answers, day), day, Language::English)
            .unwrap_or_default()
    };
    assert_eq!(due(&quebec, date(2026, 12, 31)), "");
    assert_eq!(due(&quebec, date(2027, 1, 1)), "These fees were due for review on 31 December 2026.");
    let ontario = fitting("lmia-low-wage");
    assert_eq!(due(&ontario, date(2027, 3, 31)), "");
    assert_eq!(due(&ontario, date(2027, 4, 1)), "These fees were due for review on 31 March 2027.");
    assert_eq!(explain::pages_due_words(date(2027, 2, 12), Language::English), None);
    assert_eq!(
        explain::pages_due_words(date(2027, 2, 13), Language::English).as_deref(),
        Some("The pages of IRCC were due for review on 12 February 2027.")
    );
}

/// Where a requirement stands on a day, and what is said.
fn said(answers: &Value, route: &str, id: &str, day: Date) -> (&'static str, String) {
    let case = case_on(answers, day);
    let found = block(&case, route).requirements.iter().find(|standing| standing.requirement.id == id).unwrap();
    let words =
        found.explanation.remarks.iter().map(|remark| remark.text.get(Language::English)).collect::<Vec<_>>().join(" ");
    (found.span.id(), words)
}

#[test]
fn before_its_first_day_a_list_has_nothing_and_the_route_says_so() {
    let nothing = "Our sources hold no figure or list in force on this date.";
    let returning = with(&clear(), &json!({ "citizenship": ["us"], "apply-from": "border-return" }));
    // Route, requirement, its answers, the last day without a figure, and the words of that day.
    let cases = [
        ("lmia-low-wage", "prevailing-wage", fitting("lmia-low-wage"), Date::new(2025, 11, 18), nothing),
        (
            "ict-specialized-knowledge",
            "wage-floor",
            fitting("ict-specialized-knowledge"),
            Date::new(2025, 11, 18),
            nothing,
        ),
        ("gts-category-b", "category-b-wage", fitting("gts-category-b"), Date::new(2025, 11, 19), nothing),
        ("gts-category-a", "category-a-wage", fitting("gts-category-a"), Date::new(2025, 11, 19), nothing),
        ("general", "place-of-application", returning, Date::new(2026, 6, 13), nothing),
    ];
    for (route, id, answers, last, words) in cases {
        let next = next(last);
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
        assert!(
            block(&case, "gts-category-b")
                .changes
                .iter()
                .all(|change| change.edits.iter().all(|edit| edit.fact != Fact::Wage))
        );
        assert_eq!(requirement(&case, "gts-category-b", "category-b-wage"), "officer-decides");
        assert_eq!(
            requirement(&case, "gts-category-b", "occupation-on-list"),
            "officer-decides",
            "the list of that day is not known"
        );
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
}

#[test]
fn a_figure_not_in_force_is_absent_not_the_last_one_known() {
    let low = fitting("lmia-low-wage");
    let before = case_on(&low, work_permit_checker::rules::Date::new(2025, 11, 18));
    assert_eq!(
        requirement(&before, "lmia-low-wage", "prevailing-wage"),
        "officer-decides",
        "no Job Bank figure is known for that day"
    );
    let high = with(&low, &json!({ "wage": 36.5 }));
    assert_eq!(
        requirement(
            &case_on(&high, work_permit_checker::rules::Date::new(2026, 7, 16)),
            "lmia-high-wage",
            "high-wage-threshold"
        ),
        "fits"
    );
    assert_eq!(requirement(&case_on(&high, DAY), "lmia-high-wage", "high-wage-threshold"), "does-not-fit");
}
