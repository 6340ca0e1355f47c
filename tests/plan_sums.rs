//! What the sums of a plan hold beside the fees of the state: the medical exam, and what the employer
//! pays without a figure in the sources; and the weeks of advertising in the days.

use crate::common;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::explain::{fee_list, sum_words};
use work_permit_checker::rules::eval::Context;
use work_permit_checker::rules::plan::{self, Part, Permit, Plan, Sum};
use work_permit_checker::rules::{Date, ROUTES, Who};
use work_permit_checker::text::Language;

use crate::plan::LMIA;

/// The sum and the list of one payer, in English.
fn paid(route: &str, json: &Value, who: Who) -> (String, String) {
    let fees = fees_on(plan_of(route), json, DAY);
    (
        sum_words(plan::sum(&fees, who), Language::English),
        fee_list(&fees, who, Language::English).replace('\u{a0}', " "),
    )
}

#[test]
fn the_exam_is_in_the_sum_where_one_is_due_or_may_be() {
    let base = json!({ "citizenship": ["in"], "biometrics": "not-yet", "province": "on", "medical-setting": "no", "designated-area": "yes" });
    let sum = |changes: Value| sum(&Plan::EXEMPT, &with(&base, &changes), Who::You);
    let not_yet = "not-yet";
    for (months, expected) in [(json!(6), (240, 240)), (json!(6.01), (490, 690)), (json!(null), (240, 690))] {
        assert_eq!(sum(json!({ "stay-months": months, "medical-certificate": not_yet })), expected, "{months}");
    }
    assert_eq!(sum(json!({ "stay-months": 12, "medical-certificate": "yes" })), (240, 240), "held already");
    assert_eq!(sum(json!({ "stay-months": 12 })), (240, 690), "may be held");
    assert_eq!(sum(json!({ "stay-months": 12, "designated-area": "no", "medical-certificate": not_yet })), (240, 240));
    assert_eq!(
        sum(json!({ "stay-months": 12, "designated-area": "not-sure", "medical-certificate": not_yet })),
        (240, 690)
    );
    assert_eq!(
        sum(json!({ "stay-months": 1, "medical-setting": "yes", "medical-certificate": not_yet })),
        (490, 690),
        "near patients"
    );
    let due = with(&base, &json!({ "stay-months": 12, "medical-certificate": not_yet }));
    let (words, list) = paid("ict-manager", &due, Who::You);
    assert_eq!(words, "$490 to $690");
    assert!(
        list.contains(
            "medical exam where required, as reported to 2026, from $250; depending on the doctor, up to another $200"
        ),
        "{list}"
    );
}

#[test]
fn the_exam_that_is_summed_is_the_exam_that_is_told() {
    let answer = |place: &str| json!({ "medical-setting": place, "stay-months": 12, "designated-area": "no", "medical-certificate": "not-yet" });
    for route in ROUTES {
        for (person, told_as) in [(answer("yes"), "required"), (answer("no"), "none"), (json!({}), "only if")] {
            let health = told(Part::Health, route.plan, &person);
            assert!(health.contains(&format!("Medical exam: {told_as}")), "{}: {health}", route.id);
            let (_, list) = paid(route.id, &person, Who::You);
            assert_eq!(list.contains("medical exam"), told_as != "none", "{}: {list}", route.id);
        }
    }
}

#[test]
fn biometrics_and_visa_are_told_and_summed_to_those_who_need_them() {
    let green_card = |codes: &[&str]| json!({ "citizenship": codes, "permanent-residence": ["united-states"] });
    let citizen = |codes: &[&str]| json!({ "citizenship": codes, "permanent-residence": [] });
    // On a visit only a visa asks for biometrics.
    for (person, biometrics, visa) in [
        (citizen(&["in"]), true, Some("visa")),
        (green_card(&["in"]), false, None),
        (citizen(&["mx"]), false, Some("visa, if you need one")),
        (green_card(&["mx"]), false, None),
        (citizen(&["in", "fr"]), false, None),
        (json!({}), false, Some("visa, if you need one")),
    ] {
        let health = told(Part::Health, plan_of("business-visitor"), &person);
        assert_eq!(health.contains("Biometrics"), biometrics, "{person}: {health}");
        let fees = fees_on(plan_of("business-visitor"), &person, DAY);
        let told = fees.iter().map(|fee| fee.text.get(Language::English)).find(|words| words.starts_with("visa"));
        assert_eq!(told, visa, "{person}");
    }
    for (person, words) in [
        (with(&citizen(&["us"]), &json!({ "biometrics": "not-yet" })), "none, as a US citizen"),
        (with(&citizen(&["fr"]), &json!({ "biometrics": "yes" })), "none, on your answers"),
        (with(&citizen(&["fr"]), &json!({ "biometrics": "not-yet" })), "give fingerprints"),
        (citizen(&["fr"]), "unless you are a US citizen"),
    ] {
        let health = told(Part::Health, &Plan::EXEMPT, &person);
        assert!(health.contains(words), "{person}: {health}");
    }
}

#[test]
fn what_the_employer_pays_without_a_known_figure_is_named_beside_the_sum() {
    let (advertising, quebec) =
        ("advertising (amount not known)", "in Quebec, the province’s own fee (amount not known)");
    for route in employers() {
        let told = |changes: Value| paid(route.id, &with(&json!({ "province": "on" }), &changes), Who::Employer);
        let ordinary = route.plan.permit == Permit::Lmia;
        let lmia = route.plan.permit.needs_lmia();
        for (changes, in_quebec) in [
            (json!({}), false),
            (json!({ "province": null }), true),
            (json!({ "province": "qc" }), true),
            (json!({ "province": "qc", "quebec-certificate": "yes" }), true),
            (json!({ "province": "qc", "quebec-certificate": "short-job" }), false),
        ] {
            let (sum, list) = told(changes.clone());
            assert_eq!(list.contains(advertising), ordinary, "{} {changes}: {list}", route.id);
            assert_eq!(list.contains(quebec), lmia && in_quebec, "{} {changes}: {list}", route.id);
            let figure = if lmia { "$1,000" } else { "$230" };
            let more = if ordinary || (lmia && in_quebec) { " and more" } else { "" };
            assert_eq!(sum, format!("{figure}{more}"), "{} {changes}", route.id);
        }
    }
}

#[test]
fn the_sums_are_those_of_the_lists_figures() {
    let quebec = json!({
        "citizenship": ["in"], "biometrics": "not-yet", "province": "qc", "quebec-certificate": "not-yet", "medical-setting": "yes",
        "medical-certificate": "not-yet"
    });
    let on = |route: &str, day: Date| {
        let fees = fees_on(plan_of(route), &quebec, day);
        [Who::You, Who::Employer].map(|who| {
            let sum = plan::sum(&fees, who);
            (sum.least / 100, sum.most / 100, sum.whole)
        })
    };
    // 155 + 85 + 233 + 250, and up to 200 more for the exam; 1,000 and what has no figure.
    assert_eq!(on("lmia-high-wage", DAY), [(723, 923, true), (1000, 1000, false)]);
    // From 2027 on neither the exam nor the certificate has a figure.
    assert_eq!(on("lmia-high-wage", Date::new(2027, 1, 1)), [(240, 240, false), (1000, 1000, false)]);
    assert_eq!(on("cusma-professional", DAY), [(490, 690, true), (230, 230, true)]);
    assert_eq!(on("spouse-open-permit", DAY), [(590, 790, true), (0, 0, true)]);
}

#[test]
fn the_weeks_of_advertising_are_in_the_days_until_they_are_over() {
    let base = json!({ "apply-from": "online-abroad", "citizenship": ["us"] });
    for (route, weeks, without) in [("lmia-high-wage", 4, 124 + 56), ("lmia-low-wage", 8, 103 + 56)] {
        for (changes, over) in [
            (json!({ "recruitment": "not-yet", "lmia": "not-applied" }), false),
            (json!({}), false),
            (json!({ "recruitment": "yes", "lmia": "not-applied" }), true),
            (json!({ "recruitment": "not-yet", "lmia": "applied" }), true),
        ] {
            let person = with(&base, &changes);
            let answers = answers(&person);
            let days = plan::days(plan_of(route), Context { answers: &answers, as_of: DAY });
            let expected = without + if over { 0 } else { weeks * 7 };
            assert_eq!(days.file + days.permit, expected, "{route} {changes}");
            let line = format!("Before the request: at least {weeks} weeks of advertising.");
            assert_eq!(told(Part::Times, plan_of(route), &person).contains(&line), !over, "{route} {changes}");
            // While nothing is told of it, the step stands too.
            let known = with(&with(&fitting(route), &json!({ "recruitment": null, "lmia": null })), &person);
            let case = case(&known);
            let step =
                block(&case, route).steps.iter().any(|step| step.text.get(Language::English).starts_with("Advertises"));
            assert_eq!(step, !over, "{route} {changes}");
        }
        let positive = answers(&with(&base, &json!({ "lmia": "positive" })));
        assert_eq!(plan::days(plan_of(route), Context { answers: &positive, as_of: DAY }).file, 0, "{route}");
    }
    for route in employers().filter(|route| route.plan.permit != Permit::Lmia) {
        assert!(!told(Part::Times, route.plan, &base).contains("advertising"), "{}", route.id);
    }
}

#[test]
fn biometrics_cost_only_those_who_give_them() {
    let sum = |changes: Value| you(&Plan::EXEMPT, &with(&json!({ "citizenship": ["fr"] }), &changes));
    assert_eq!(sum(json!({ "biometrics": "not-yet" })), (240, 240));
    assert_eq!(sum(json!({ "biometrics": "yes" })), (155, 155), "given within 10 years");
    assert_eq!(sum(json!({ "biometrics": "age" })), (155, 155), "under 14 or over 79");
    assert_eq!(sum(json!({})), (155, 240), "not known yet");
    assert_eq!(
        sum(json!({ "permanent-residence": ["united-states"], "biometrics": "not-yet" })),
        (240, 240),
        "a green card does not exempt"
    );
    assert_eq!(sum(json!({ "citizenship": ["fr", "us"], "biometrics": "not-yet" })), (155, 155));
}

#[test]
fn the_certificate_of_quebec_is_for_lmia_jobs_of_more_than_30_days() {
    let base = json!({ "citizenship": ["in"], "biometrics": "not-yet", "province": "qc" });
    let sum = |route: &str, changes: Value| you(plan_of(route), &with(&base, &changes));
    for route in LMIA {
        assert_eq!(sum(route, json!({ "quebec-certificate": "not-yet" })), (473, 473), "{route}");
        assert_eq!(sum(route, json!({ "quebec-certificate": "short-job" })), (240, 240), "{route}: 30 days or less");
        assert_eq!(sum(route, json!({ "quebec-certificate": "yes" })), (240, 240), "{route}: held already");
        assert_eq!(sum(route, json!({ "province": "on" })), (240, 240), "{route}");
        assert_eq!(sum(route, json!({ "province": null })), (240, 473), "{route}");
    }
    assert_eq!(sum("ict-manager", json!({ "quebec-certificate": "not-yet" })), (240, 240));
    // The figure is the one reported for 2026: no other year’s is known.
    let due = with(&base, &json!({ "quebec-certificate": "not-yet" }));
    let on = |year, month, day| {
        plan::sum(&fees_on(plan_of("lmia-low-wage"), &no_exam(&due), Date::new(year, month, day)), Who::You)
    };
    assert_eq!(on(2025, 12, 31), Sum { least: 24_000, most: 24_000, whole: false });
    assert_eq!(on(2026, 1, 1), Sum { least: 47_300, most: 47_300, whole: true });
    assert_eq!(on(2026, 12, 31), Sum { least: 47_300, most: 47_300, whole: true });
    assert_eq!(on(2027, 1, 1), Sum { least: 24_000, most: 24_000, whole: false });
    let words = |language| fee_list(&fees_on(plan_of("lmia-low-wage"), &due, DAY), Who::You, language);
    assert!(words(Language::English).contains("as reported for 2026: check with Quebec"));
    assert!(words(Language::French).contains("233\u{a0}$"));
}

#[test]
fn a_visit_costs_what_entry_asks() {
    for (citizenship, sum) in [("us", (0, 0)), ("fr", (0, 7)), ("in", (185, 185)), ("mx", (0, 185))] {
        let entry = you(plan_of("business-visitor"), &json!({ "citizenship": [citizenship], "biometrics": "not-yet" }));
        assert_eq!(entry, sum, "{citizenship}");
    }
    assert_eq!(
        you(plan_of("business-visitor"), &json!({ "citizenship": ["in"], "biometrics": "yes" })),
        (100, 100),
        "given before"
    );
    assert_eq!(
        you(plan_of("business-visitor"), &json!({ "citizenship": ["in"], "permanent-residence": ["united-states"] })),
        (0, 0)
    );
}

#[test]
fn what_the_lines_say_of_fees_is_what_the_list_says() {
    let all: String = plan_lines().iter().map(|line| line.text.get(Language::English)).collect();
    let said: std::collections::BTreeSet<&str> =
        all.split('$').skip(1).map(|rest| rest.split([' ', ':', ';', '.', ',']).next().unwrap()).collect();
    // "1" is the start of 1,000.
    assert_eq!(said, ["1", "100", "155", "230", "7", "85"].into());
}
