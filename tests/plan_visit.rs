//! What the plan of a visit asks for follows the purpose given; and lines for employers in Quebec.

use crate::common;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::rules::eval::Context;
use work_permit_checker::rules::plan::{self, Part};
use work_permit_checker::rules::{Date, Fact, questions};
use work_permit_checker::text::Language;

fn steps(person: &Value, route: &str) -> String {
    block(&case(person), route).steps.iter().map(|step| step.text.get(Language::English)).collect::<Vec<_>>().join("\n")
}

fn told_on(part: Part, route: &str, person: &Value, as_of: Date) -> String {
    let answers = answers(person);
    let lines = plan::lines(part, plan_of(route), Context { answers: &answers, as_of });
    lines.iter().map(|line| line.text.get(Language::English)).collect::<Vec<_>>().join("\n")
}

#[test]
fn papers_of_a_sale_are_asked_for_only_where_something_was_sold() {
    for purpose in questions::question(Fact::VisitPurpose).choices() {
        let person = with(&fitting("business-visitor"), &json!({ "visit-purpose": purpose.id }));
        let papers = told(Part::Papers, plan_of("business-visitor"), &person);
        assert_eq!(papers.contains("sale, lease or warranty"), purpose.id == "service", "{}: {papers}", purpose.id);
        assert!(!told(Part::Papers, plan_of("short-term-work"), &person).contains("sale, lease"), "{}", purpose.id);
        let steps = steps(&person, "business-visitor");
        assert_eq!(steps.contains("papers of the sale"), purpose.id == "service", "{}: {steps}", purpose.id);
        assert!(steps.contains("letter of the host"), "{}: {steps}", purpose.id);
    }
    assert!(
        told(Part::Papers, plan_of("business-visitor"), &json!({})).contains("sale, lease or warranty"),
        "not yet known"
    );
}

#[test]
fn remote_work_is_planned_with_proof_of_income_and_without_a_permit() {
    let person = with(&fitting("remote-visitor"), &json!({ "citizenship": ["us"] }));
    let plan = plan_of("remote-visitor");
    let all: String =
        Part::ALL.iter().map(|part| told(*part, plan, &person)).chain([steps(&person, "remote-visitor")]).collect();
    assert!(all.contains("all income from outside Canada") && all.contains("up to 6 months at a time"), "{all}");
    assert!(!all.contains("sale") && !all.contains("LMIA") && !all.contains("Employer Portal"), "{all}");
    assert_eq!(you(plan, &person), (0, 0));
}

#[test]
fn no_screen_of_an_lmia_is_asked_of_a_remote_worker() {
    let case = case(
        &json!({ "citizenship": ["us"], "permanent-residence": [], "job-offer": "remote-abroad", "partner": "no" }),
    );
    for fact in [
        Fact::Wage,
        Fact::Lmia,
        Fact::Area,
        Fact::Recruitment,
        Fact::Province,
        Fact::ServiceAgreement,
        Fact::VisitPurpose,
    ] {
        assert!(!case.open.contains(fact), "{fact:?}");
    }
    assert!(case.open.contains(Fact::PaidFrom));
}

#[test]
fn quebec_has_its_own_lines_on_lmia_routes() {
    let person = |province: &str| json!({ "province": province, "lmia": "not-applied" });
    for (route, advertised) in [("lmia-high-wage", true), ("lmia-low-wage", true), ("gts-category-b", false)] {
        for province in ["qc", "on"] {
            let here = province == "qc";
            // The list that ends on 23 February 2027 is not spoken of after it.
            for (day, known) in
                [(Date::new(2027, 2, 22), true), (Date::new(2027, 2, 23), true), (Date::new(2027, 2, 24), false)]
            {
                let times = told_on(Part::Times, route, &person(province), day);
                assert_eq!(
                    times.contains("simplified list"),
                    here && advertised && known,
                    "{route} {province}: {times}"
                );
            }
            let length = told(Part::Length, plan_of(route), &person(province));
            assert_eq!(length.contains("spoken French at level 4"), here, "{route} {province}: {length}");
        }
    }
    assert!(!told(Part::Length, plan_of("ict-manager"), &person("qc")).contains("spoken French"));
}

#[test]
fn the_employer_is_asked_for_claimants_and_raises_until_the_lmia_is_there() {
    let asked = |route: &str, person: Value| {
        let told = told(Part::Questions, plan_of(route), &person);
        [told.contains("asylum claimants"), told.contains("10% or more")]
    };
    for route in ["lmia-high-wage", "lmia-low-wage"] {
        assert_eq!(asked(route, json!({ "lmia": "not-applied", "recruitment": "not-yet" })), [true, true], "{route}");
        assert_eq!(asked(route, json!({ "lmia": "applied", "recruitment": "yes" })), [false, true], "{route}");
        assert_eq!(asked(route, json!({ "lmia": "positive" })), [false, false], "{route}");
    }
    assert_eq!(asked("gts-category-b", json!({ "lmia": "not-applied" })), [false, false]);
    assert_eq!(asked("cusma-professional", json!({})), [false, false]);
}
