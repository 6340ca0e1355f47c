//! Every number in the rules: what stands at it, one below, one above. A number in a rule that no
//! row here names fails the last test.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of a test stop at the first surprise")]

use crate::common;
use crate::plan_length::LENGTHS;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::rules::{Condition, Fact, GENERAL, ROUTES, WageRule, questions};

/// A number in the rules: the case around it, the question, the number, the step of one, and where
/// the requirement stands one below, at it, and one above.
struct Bound {
    route: &'static str,
    requirement: &'static str,
    around: Value,
    fact: Fact,
    at: f64,
    one: f64,
    standings: [&'static str; 3],
}

const DOWN: [&str; 3] = ["does-not-fit", "fits", "fits"];

fn bounds() -> Vec<Bound> {
    let bound = |route, requirement, fact, at: i32, standings, around: Value| Bound {
        route,
        requirement,
        around: with(&fitting(route), &around),
        fact,
        at: f64::from(at),
        one: 1.0,
        standings,
    };
    let crime = |answers: Value| {
        with(
            &json!({ "past": ["crime"], "offence-result": "convicted", "offence-place": "abroad", "offence-count": "one", "offence-years": 20,
                     "clean-record": "yes", "rehabilitation": "not-yet", "sentence-months": 0 }),
            &answers,
        )
    };
    let past = |line: &str, answers: Value| {
        with(&json!({ "past": [line], "removal-costs": "no", "return-authorization": "not-yet" }), &answers)
    };
    let removed = |order: &str| past("removal", json!({ "removal-order": order }));
    let diploma = json!({ "education": "diploma", "diploma-from": "canada" });
    let adviser = json!({ "duties": "other", "other-duties": "management-consulting", "education": "less", "diploma-from": "canada" });
    let part_time = json!({ "part-time-years": "no" });
    let mut all = vec![
        bound("cptpp-technician", "technician-four-years", Fact::ExperienceYears, 4, DOWN, part_time.clone()),
        bound("cptpp-professional", "professional-two-years", Fact::ExperienceYears, 2, DOWN, part_time.clone()),
        bound("ukraine-professional", "professional-two-years", Fact::ExperienceYears, 2, DOWN, part_time.clone()),
        bound(
            "european-union-service-supplier",
            "three-years-in-profession",
            Fact::ExperienceYears,
            3,
            DOWN,
            json!({}),
        ),
        bound(
            "united-kingdom-service-supplier",
            "three-years-in-profession",
            Fact::ExperienceYears,
            3,
            DOWN,
            json!({}),
        ),
        bound(
            "european-union-independent-professional",
            "six-years-in-profession",
            Fact::ExperienceYears,
            6,
            DOWN,
            json!({}),
        ),
        bound(
            "united-kingdom-independent-professional",
            "six-years-in-profession",
            Fact::ExperienceYears,
            6,
            DOWN,
            json!({}),
        ),
        bound(
            "chile-professional",
            "chile-education",
            Fact::ExperienceYears,
            3,
            DOWN,
            json!({ "education": "certificate", "diploma-from": "chile" }),
        ),
        bound("spouse-open-permit", "partner-sixteen-months", Fact::PartnerMonths, 16, DOWN, json!({})),
        bound(
            "spouse-open-permit",
            "partner-sixteen-months",
            Fact::PartnerMonths,
            6,
            DOWN,
            json!({ "partner-work": "on-the-way-to-residence" }),
        ),
        bound(
            "spouse-open-permit",
            "partner-sixteen-months",
            Fact::PartnerMonths,
            6,
            ["does-not-fit", "officer-decides", "officer-decides"],
            json!({ "apply-from": "inside-permit" }),
        ),
        bound(
            "spouse-open-permit",
            "partner-sixteen-months",
            Fact::PartnerMonths,
            6,
            ["does-not-fit", "officer-decides", "officer-decides"],
            json!({ "apply-from": "inside-maintained" }),
        ),
        bound(
            "spouse-open-permit",
            "partner-sixteen-months",
            Fact::PartnerMonths,
            16,
            DOWN,
            json!({ "partner-work": "selected-groups" }),
        ),
        bound(
            "short-term-work",
            "fifteen-or-thirty-days",
            Fact::StayMonths,
            1,
            ["fits", "fits", "does-not-fit"],
            json!({}),
        ),
        bound("cusma-professional", "cusma-education", Fact::ExperienceYears, 3, DOWN, diploma),
        bound(
            "cusma-professional",
            "cusma-education",
            Fact::ExperienceYears,
            3,
            ["officer-decides", "fits", "fits"],
            json!({ "education": "bachelor-unrelated", "other-study": "diploma", "diploma-from": "united-states" }),
        ),
        bound("cusma-professional", "cusma-education", Fact::ExperienceYears, 5, DOWN, adviser),
        bound(
            "gts-category-a",
            "specialised-talent",
            Fact::SpecialisedYears,
            5,
            DOWN,
            json!({ "advanced-degree": "no" }),
        ),
        bound("lmia-high-wage", "full-time-hours", Fact::HoursPerWeek, 30, DOWN, json!({})),
        bound(
            "general",
            "misrepresentation",
            Fact::MisrepresentationYears,
            5,
            DOWN,
            past("misrepresentation", json!({})),
        ),
        bound("general", "misrepresentation", Fact::RemovalYears, 5, DOWN, removed("exclusion-misrepresentation")),
        bound("general", "removal-order", Fact::RemovalYears, 1, DOWN, removed("exclusion")),
        bound("general", "removal-order", Fact::RemovalYears, 5, DOWN, removed("exclusion-misrepresentation")),
        bound(
            "general",
            "unauthorized-work-or-study",
            Fact::UnauthorizedMonths,
            6,
            DOWN,
            past("unauthorized", json!({ "unauthorized": "stopped" })),
        ),
        bound(
            "general",
            "criminality",
            Fact::OffenceYears,
            5,
            DOWN,
            crime(json!({ "offence-kind": "ten-years", "rehabilitation": "yes" })),
        ),
        bound("general", "criminality", Fact::OffenceYears, 10, DOWN, crime(json!({ "offence-kind": "indictable" }))),
        bound(
            "general",
            "criminality",
            Fact::OffenceYears,
            5,
            DOWN,
            crime(json!({ "offence-kind": "summary", "offence-count": "two-or-more" })),
        ),
        bound(
            "general",
            "criminality",
            Fact::OffenceYears,
            5,
            DOWN,
            crime(json!({ "offence-kind": "summary", "offence-count": "two-or-more", "offence-place": "canada" })),
        ),
        bound(
            "general",
            "criminality",
            Fact::SentenceMonths,
            6,
            ["fits", "fits", "does-not-fit"],
            crime(json!({ "offence-kind": "summary", "offence-place": "canada" })),
        ),
        bound(
            "general",
            "criminality",
            Fact::OffenceYears,
            10,
            DOWN,
            crime(
                json!({ "offence-kind": "indictable", "offence-place": "both", "convictions-in-canada": "one-summary" }),
            ),
        ),
        bound(
            "general",
            "criminality",
            Fact::OffenceYears,
            5,
            DOWN,
            crime(
                json!({ "offence-kind": "ten-years", "offence-place": "both", "convictions-in-canada": "only-summary", "rehabilitation": "yes" }),
            ),
        ),
        bound(
            "general",
            "criminality",
            Fact::SentenceMonths,
            6,
            ["fits", "fits", "does-not-fit"],
            crime(
                json!({ "offence-kind": "indictable", "offence-place": "both", "convictions-in-canada": "one-summary" }),
            ),
        ),
        bound(
            "general",
            "medical-exam",
            Fact::StayMonths,
            6,
            ["fits", "fits", "to-do"],
            json!({ "designated-area": "yes", "medical-certificate": "not-yet" }),
        ),
    ];
    for route in [
        "ict-start-up",
        "ict-manager",
        "ict-specialized-knowledge",
        "cusma-ict-manager",
        "cusma-ict-specialized-knowledge",
    ] {
        all.push(bound(route, "one-year-with-company", Fact::MonthsWithCompany, 12, DOWN, json!({})));
    }
    for route in ["ict-specialized-knowledge", "cusma-ict-specialized-knowledge"] {
        all.push(bound(
            route,
            "specialized-knowledge-expertise",
            Fact::MonthsWithCompany,
            24,
            ["officer-decides", "fits", "fits"],
            json!({}),
        ));
        let up = ["fits", "does-not-fit", "does-not-fit"];
        all.push(bound(route, "five-years-in-all", Fact::TransferYears, 5, up, json!({ "year-abroad": "no" })));
    }
    let specialist = with(
        &fitting("ict-specialized-knowledge"),
        &json!({ "companies-active": "starting-up", "start-up-documents": "all", "year-abroad": "no" }),
    );
    all.push(bound(
        "ict-start-up",
        "start-up-specialized-knowledge-expertise",
        Fact::MonthsWithCompany,
        24,
        ["officer-decides", "fits", "fits"],
        specialist.clone(),
    ));
    let up = ["fits", "does-not-fit", "does-not-fit"];
    all.push(bound("ict-start-up", "start-up-years-in-all", Fact::TransferYears, 5, up, specialist));
    all.push(bound(
        "ict-start-up",
        "start-up-years-in-all",
        Fact::TransferYears,
        7,
        up,
        json!({ "year-abroad": "no" }),
    ));
    for route in ["ict-manager", "cusma-ict-manager"] {
        all.push(bound(route, "seven-years-in-all", Fact::TransferYears, 7, up, json!({ "year-abroad": "no" })));
    }
    for agreement in ["cptpp", "chile", "colombia", "peru", "korea", "european-union", "united-kingdom", "ukraine"] {
        let routes = routes_of(agreement);
        let rare = ["officer-decides", "fits", "fits"];
        let [manager, specialist] = routes.as_slice() else { panic!("{agreement}: {routes:?}") };
        for route in [*manager, *specialist] {
            if matches!(agreement, "colombia" | "peru") {
                let (id, months) = ("treaty-six-months-with-company", Fact::MonthsWithCompany);
                all.push(bound(
                    route,
                    id,
                    months,
                    6,
                    ["does-not-fit", "officer-decides", "officer-decides"],
                    json!({}),
                ));
                all.push(bound(route, id, months, 12, rare, json!({})));
            } else if matches!(agreement, "european-union" | "united-kingdom") {
                all.push(bound(route, "treaty-one-year-at-any-time", Fact::MonthsWithCompany, 12, rare, json!({})));
                let half = bound(
                    route,
                    "four-and-a-half-years-in-all",
                    Fact::TransferYears,
                    4,
                    up,
                    json!({ "year-abroad": "no" }),
                );
                all.push(Bound { at: 4.5, one: 0.01, ..half });
            } else {
                all.push(bound(route, "one-year-with-company", Fact::MonthsWithCompany, 12, DOWN, json!({})));
            }
        }
        if !matches!(agreement, "european-union" | "united-kingdom") {
            all.push(bound(manager, "seven-years-in-all", Fact::TransferYears, 7, up, json!({ "year-abroad": "no" })));
            all.push(bound(
                specialist,
                "five-years-in-all",
                Fact::TransferYears,
                5,
                up,
                json!({ "year-abroad": "no" }),
            ));
        }
        all.push(bound(specialist, "specialized-knowledge-expertise", Fact::MonthsWithCompany, 24, rare, json!({})));
    }
    all
}

/// The two transfer routes of an agreement.
fn routes_of(agreement: &str) -> Vec<&'static str> {
    let transfer = |id: &str| id.strip_prefix(agreement).is_some_and(|rest| rest.starts_with("-ict-"));
    ROUTES.iter().map(|route| route.id).filter(|id| transfer(id)).collect()
}

fn stands(bound: &Bound, number: f64) -> &'static str {
    let answers = with(&bound.around, &json!({ questions::question(bound.fact).id: number }));
    requirement(&case(&answers), bound.route, bound.requirement)
}

#[test]
fn every_number_stands_where_the_law_puts_it() {
    for bound in bounds() {
        let found = [-1.0, 0.0, 1.0].map(|steps| stands(&bound, bound.at + steps * bound.one));
        assert_eq!(found, bound.standings, "{} {} at {}", bound.route, bound.requirement, bound.at);
    }
}

fn numbers(condition: &Condition, found: &mut Vec<(Fact, f64)>, wages: &mut Vec<WageRule>) {
    match condition {
        Condition::All(branches) | Condition::Any(branches) => {
            branches.iter().for_each(|branch| numbers(branch, found, wages))
        }
        Condition::AtLeast(fact, bound, ..) | Condition::MoreThan(fact, bound, ..) => {
            found.push((*fact, f64::from(*bound) / 100.0))
        }
        Condition::Wage(rule) => wages.push(*rule),
        _ => {}
    }
}

#[test]
fn no_number_is_without_a_test() {
    let tested = bounds();
    for route in ROUTES.into_iter().chain([&GENERAL]) {
        for requirement in route.requirements {
            let (mut found, mut wages) = (Vec::new(), Vec::new());
            numbers(&requirement.condition, &mut found, &mut wages);
            for (fact, bound) in found {
                let listed = tested.iter().any(|row| {
                    row.route == route.id && row.requirement == requirement.id && row.fact == fact && row.at == bound
                });
                let length = LENGTHS.iter().any(|(id, months)| *id == requirement.id && f64::from(*months) == bound);
                assert!(listed || length, "{} {} {fact:?} {bound}", route.id, requirement.id);
            }
            for rule in wages {
                if let WageRule::CategoryA { hourly, yearly, third } = rule {
                    assert_eq!((hourly, yearly), if third { (7_211, 15_000_000) } else { (3_846, 8_000_000) });
                }
            }
        }
    }
}
