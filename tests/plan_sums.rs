//! What the sums of a plan hold beside the fees of the state: the medical exam, and what the employer
//! pays without a figure in the sources; and the weeks of advertising in the days.

use crate::common;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::explain::{fee_list, sum_words};
use work_permit_checker::rules::eval::Context;
use work_permit_checker::rules::plan::{self, Part, Permit};
use work_permit_checker::rules::routes::plans;
use work_permit_checker::rules::{Date, ROUTES, Who};
use work_permit_checker::text::Language;

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
    let sum = |changes: Value| sum(&plans::EXEMPT, &with(&base, &changes), Who::You);
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
        let health = told(Part::Health, &plans::VISIT, &person);
        assert_eq!(health.contains("Biometrics"), biometrics, "{person}: {health}");
        let fees = fees_on(&plans::VISIT, &person, DAY);
        let told = fees.iter().map(|fee| fee.text.get(Language::English)).find(|words| words.starts_with("visa"));
        assert_eq!(told, visa, "{person}");
    }
    for (person, words) in [
        (with(&citizen(&["us"]), &json!({ "biometrics": "not-yet" })), "none, as a US citizen"),
        (with(&citizen(&["fr"]), &json!({ "biometrics": "yes" })), "none, on your answers"),
        (with(&citizen(&["fr"]), &json!({ "biometrics": "not-yet" })), "give fingerprints"),
        (citizen(&["fr"]), "unless you are a US citizen"),
    ] {
        let health = told(Part::Health, &plans::EXEMPT, &person);
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
