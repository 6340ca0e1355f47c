//! How long a transfer permit lasts for one person: the years already spent, a client's site, a
//! company that is starting up, an extension. Each number is tried one below, at and one above.

use crate::common;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::explain::length_words;
use work_permit_checker::rules::ROUTES;
use work_permit_checker::rules::eval::Context;
use work_permit_checker::rules::plan::Part;
use work_permit_checker::text::Language;

/// How long the comparison says that the permit lasts.
fn length(route: &str, json: &Value) -> String {
    length_words(plan_of(route), Context { answers: &answers(json), as_of: DAY }, Language::English)
}

const TRANSFERS: [(&str, f64, &str); 6] = [
    ("ict-manager", 7.0, "7 years"),
    ("cusma-ict-manager", 7.0, "7 years"),
    ("ict-specialized-knowledge", 5.0, "5 years"),
    ("cptpp-ict-specialized-knowledge", 5.0, "5 years"),
    ("ukraine-ict-manager", 7.0, "7 years"),
    ("european-union-ict-manager", 4.5, "4 and a half years"),
];

#[test]
fn the_years_already_spent_shorten_the_permit() {
    for (route, limit, words) in TRANSFERS {
        // Three years before the limit the first permit still fits, to the day; half a month later it does not.
        for (spent, months, last) in [
            (0.0, "36", false),
            (limit - 3.5, "36", false),
            (limit - 3.0, "36", true),
            (limit - 2.75, "33", true),
            (limit - 0.5, "6", true),
            (limit - 0.25, "3", true),
        ] {
            let person = json!({ "transfer-years": spent, "stay-months": 60 });
            assert_eq!(length(route, &person), format!("up to {months} months"), "{route}, {spent}");
            let told = told(Part::Length, plan_of(route), &person);
            assert_eq!(
                told.contains(&format!("The permit ends when {words} in all are reached.")),
                last,
                "{route}, {spent}: {told}"
            );
            assert_eq!(told.contains("another category must fit"), last, "{route}, {spent}: {told}");
            assert_eq!(told.contains("To stay on"), !last, "{route}, {spent}: {told}");
        }
        // At the limit only a year abroad opens the route, and starts the count again; before it, none does.
        assert_eq!(
            length(route, &json!({ "transfer-years": limit, "year-abroad": "yes" })),
            "up to 36 months",
            "{route}"
        );
        for away in ["yes", "no"] {
            let person = json!({ "transfer-years": limit - 0.5, "year-abroad": away });
            assert_eq!(length(route, &person), "up to 6 months", "{route}, {away}");
        }
    }
    // A start-up takes both roles, each with its own limit.
    let start_up =
        |role: &str, spent: f64| length("ict-start-up", &json!({ "transfer-role": role, "transfer-years": spent }));
    assert_eq!(
        [3.5, 4.0, 4.5].map(|spent| start_up("specialist", spent)),
        ["up to 12 months", "up to 12 months", "up to 6 months"]
    );
    assert_eq!(
        [4.5, 6.0, 6.5].map(|spent| start_up("manager", spent)),
        ["up to 12 months", "up to 12 months", "up to 6 months"]
    );
}

#[test]
fn where_no_first_term_is_known_what_is_left_is_told_once_it_is_short() {
    for (route, limit) in [("korea-ict-manager", 7), ("korea-ict-specialized-knowledge", 5), ("peru-ict-manager", 7)] {
        // A limit of more than three years in all is no term of one permit.
        for years in [0.0, f64::from(limit) - 3.25] {
            assert_eq!(length(route, &json!({ "transfer-years": years })), "as the job", "{route}, {years}");
        }
        assert_eq!(length(route, &json!({ "transfer-years": limit - 3 })), "up to 36 months", "{route}");
        let person = json!({ "transfer-years": limit - 1, "stay-months": 13 });
        assert_eq!(length(route, &person), "up to 12 months", "{route}");
        let told = told(Part::Length, plan_of(route), &person);
        assert!(told.contains("another category must fit") && !told.contains("To stay on"), "{route}: {told}");
    }
}

#[test]
fn a_project_at_a_client_lasts_a_year_at_most() {
    for (route, ..) in TRANSFERS {
        for (workplace, months) in [("own-premises", "36"), ("client-site", "12"), ("shared-space", "36")] {
            let person = json!({ "workplace": workplace });
            assert_eq!(length(route, &person), format!("up to {months} months"), "{route}, {workplace}");
            let told = told(Part::Length, plan_of(route), &person);
            assert_eq!(
                told.contains("a project permit lasts 1 year at most"),
                months == "12",
                "{route}, {workplace}: {told}"
            );
            // Nothing of the usual terms is told beside it, and no renewal.
            for words in ["at first", "To stay on"] {
                assert_eq!(told.contains(words), months != "12", "{route}, {workplace}, {words}: {told}");
            }
        }
        let both = json!({ "workplace": "client-site", "transfer-years": 4.25 });
        let left = if route.ends_with("manager") && !route.starts_with("european") { "12" } else { "9" };
        let left = if route.starts_with("european") { "3" } else { left };
        assert_eq!(length(route, &both), format!("up to {left} months"), "{route}");
    }
    assert_eq!(length("korea-ict-manager", &json!({ "workplace": "client-site" })), "up to 12 months");
    assert_eq!(length("cusma-professional", &json!({ "workplace": "client-site" })), "up to 36 months", "no transfer");
}

#[test]
fn a_start_up_under_cusma_lasts_a_year_and_is_renewed_by_six_months() {
    let starting = json!({ "companies-active": "starting-up" });
    let words = "For a start-up the permit lasts 1 year, with renewals of 6 months.";
    assert_eq!(length("cusma-ict-manager", &starting), "up to 12 months");
    assert!(told(Part::Length, plan_of("cusma-ict-manager"), &starting).contains(words));
    let renewed = with(&starting, &json!({ "current-employment": "transfer-permit" }));
    assert_eq!(length("cusma-ict-manager", &renewed), "up to 6 months");
    assert_eq!(length("cusma-ict-manager", &json!({ "companies-active": "both" })), "up to 36 months");
    // The page describes start-ups for executives and managers only.
    for route in ["cusma-ict-specialized-knowledge", "ict-manager", "chile-ict-manager"] {
        assert!(!told(Part::Length, plan_of(route), &starting).contains(words), "{route}");
    }
}

#[test]
fn an_extension_lasts_as_long_as_a_renewal() {
    let renewed = |years: f64| json!({ "current-employment": "transfer-permit", "transfer-years": years });
    for (route, months) in [
        ("ict-manager", "24"),
        ("cusma-ict-specialized-knowledge", "24"),
        ("peru-ict-specialized-knowledge", "24"),
        ("european-union-ict-specialized-knowledge", "18"),
        ("ukraine-ict-manager", "36"),
        ("ict-start-up", "6"),
    ] {
        assert_eq!(length(route, &renewed(1.0)), format!("up to {months} months"), "{route}");
    }
    assert_eq!(
        [3.0, 3.25].map(|years| length("ict-specialized-knowledge", &renewed(years))),
        ["up to 24 months", "up to 21 months"]
    );
}

#[test]
fn a_spouse_is_told_no_where_the_permit_is_shortened_below_sixteen_months() {
    let family = |changes: Value| {
        told(
            Part::Family,
            plan_of("ict-manager"),
            &with(&json!({ "duties": "management", "stay-months": 36 }), &changes),
        )
    };
    // 7 years less 5.67 leave 15.96 months, less 5.66 leave 16.08.
    for (changes, met) in [
        (json!({}), true),
        (json!({ "workplace": "client-site" }), false),
        (json!({ "transfer-years": 5.66 }), true),
        (json!({ "transfer-years": 5.67 }), false),
    ] {
        let told = family(changes.clone());
        assert_eq!(told.contains("must have 16 months or more left"), met, "{changes}: {told}");
        assert_eq!(told.contains("yours lasts less"), !met, "{changes}: {told}");
    }
}

#[test]
fn a_permit_without_a_limit_is_as_long_as_the_offer_and_renewed_for_no_length() {
    for route in employers() {
        let long = told(Part::Length, route.plan, &json!({ "stay-months": 120 }));
        let own = !route.plan.length.is_empty() || route.plan.permit.needs_lmia();
        assert_eq!(long.contains("As long as the job in the offer."), !own, "{}: {long}", route.id);
        let limited = long.contains("longer than one permit") || long.contains("another category must fit");
        assert_eq!(limited, route.plan.months > 0, "{}: {long}", route.id);
    }
    assert!(!told(Part::Length, plan_of("spouse-open-permit"), &json!({})).contains("As long as the job"));
}

/// The months of a first permit, by requirement. They close nothing: past them a remark appears.
pub const LENGTHS: [(&str, i32); 14] = [
    ("permit-length", 36),
    ("permit-length-low-wage", 12),
    ("cusma-temporary-entry", 36),
    ("start-up-permit-length", 12),
    ("transfer-permit-length", 36),
    ("cptpp-permit-length", 12),
    ("cptpp-professional-permit-length", 12),
    ("colombia-permit-length", 36),
    ("peru-permit-length", 12),
    ("chile-permit-length", 36),
    ("panama-permit-length", 36),
    ("supplier-permit-length", 12),
    ("ukraine-permit-length", 12),
    ("european-union-transfer-length", 36),
];

#[test]
fn permit_lengths_remark_when_they_are_passed() {
    for (id, at) in LENGTHS {
        let with_it = ROUTES.iter().filter(|route| route.requirements.iter().any(|requirement| requirement.id == id));
        let mut count = 0;
        for route in with_it.map(|route| route.id) {
            let remarks = |months: i32| {
                let case = case(&with(&fitting(route), &json!({ "stay-months": months })));
                let found = block(&case, route)
                    .requirements
                    .iter()
                    .find(|standing| standing.requirement.id == id)
                    .unwrap()
                    .explanation
                    .remarks
                    .len();
                assert_eq!(requirement(&case, route, id), "fits");
                found
            };
            assert_eq!([remarks(at - 1), remarks(at), remarks(at + 1)], [0, 0, 1], "{route} {id}");
            count += 1;
        }
        assert!(count > 0, "no route has {id}");
    }
}
