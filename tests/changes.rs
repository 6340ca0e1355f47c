//! What is told to change a standing, and what is told beside one: only real ways out, the quick ones
//! before years of study, and the remarks that keep people from a common mistake.

#![allow(clippy::unwrap_used, reason = "helpers of a test stop at the first surprise")]

mod common;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::explain::{Verdict, requirement_view, verdict};
use work_permit_checker::rules::assess;
use work_permit_checker::text::Language;

/// The words of the changes.
fn words_of(json: &Value, id: &str) -> Vec<String> {
    changes(json, id).into_iter().map(|(_, text, _)| text).collect()
}

/// The remarks at one requirement of the general block or a route.
fn remarks(json: &Value, route: &str, requirement: &str, language: Language) -> String {
    let case = case(json);
    let found = block(&case, route).requirements.iter().find(|standing| standing.requirement.id == requirement).unwrap();
    requirement_view(found, &answers(json), DAY, language).notes.join(" ")
}

#[test]
fn years_of_study_are_told_only_where_nothing_quicker_does() {
    let analyst = |changes: Value| with(&with(&fitting("cusma-professional"), &json!({ "education": "diploma" })), &changes);
    let short = words_of(&analyst(json!({ "diploma-from": "canada", "experience-years": 2 })), "cusma-professional");
    assert_eq!(short, ["You reach 3 years of experience (1 more)."]);
    let elsewhere = words_of(&analyst(json!({ "diploma-from": "elsewhere", "experience-years": 2 })), "cusma-professional");
    assert_eq!(elsewhere, ["You complete a bachelor’s degree in the field of the job, which takes years."]);
    // A technician without the years of study needs less than a bachelor's degree.
    for (route, education) in [("cptpp-technician", "one-year"), ("cptpp-technician", "less"), ("colombia-technician", "less")] {
        assert!(words_of(&with(&fitting(route), &json!({ "education": education })), route).is_empty(), "{route} {education}");
    }
}

#[test]
fn no_longer_study_is_told_than_the_route_asks_for() {
    let short = |route: &str| with(&fitting(route), &json!({ "education": "bachelor-computing", "degree-length": "under-three" }));
    assert_eq!(words_of(&short("ukraine-professional"), "ukraine-professional"), ["You complete a program of 3 years or more."]);
    assert_eq!(words_of(&short("cptpp-professional"), "cptpp-professional"), ["You complete a program of 4 years or more."]);
    let australian = with(&short("cptpp-professional"), &json!({ "citizenship": ["au"] }));
    assert_eq!(
        changes(&australian, "cptpp-professional"),
        [("you".to_owned(), "You complete a program of 3 years or more.".to_owned(), "to-do".to_owned())]
    );
}

#[test]
fn a_route_that_takes_years_of_study_is_not_the_nearest() {
    // Two steps of the employer are nearer than one degree.
    let diploma = json!({
        "education": "diploma", "diploma-from": "elsewhere", "experience-years": 5, "wage": 20, "pay-range": "below", "lmia": "positive",
        "position-count": "one-or-two", "current-employment": "no", "innovative-employer": "no", "referral": "not-yet"
    });
    let closed = answers(&with(&with(&fitting("lmia-high-wage"), &fitting("cusma-professional")), &diploma));
    let case = assess(&closed, DAY, |route| ["lmia-high-wage", "cusma-professional"].contains(&route.id));
    for route in &case.routes {
        assert!(!route.changes.is_empty(), "{} could be opened, but for {:?}", route.route.id, decided_by(&case, route.route.id));
    }
    let Verdict { lead, .. } = verdict(&case, &closed, Language::English);
    assert!(lead.starts_with("The nearest is LMIA, high-wage."), "{lead}");
}

#[test]
fn proof_is_gathered_by_those_who_can_do_the_job() {
    let stands = |ability: &str| with(&clear(), &json!({ "ability": ability }));
    assert_eq!(words_of(&stands("weak-proof"), "general"), ["You gather stronger proof."]);
    for ability in ["neither-language", "no"] {
        assert!(words_of(&stands(ability), "general").is_empty(), "{ability}");
    }
}

#[test]
fn a_penalty_is_paid_only_by_an_employer_known_to_be_barred() {
    let penalty = |status: &str| words_of(&with(&clear(), &json!({ "employer-list": status })), "general").join(" ").contains("penalty");
    assert!(penalty("listed-ineligible"));
    assert!(!penalty("not-looked"));
}

#[test]
fn an_order_never_carried_out_is_the_only_one_that_an_officer_abroad_can_enforce() {
    let order = |id: &str| {
        let answers = json!({ "past": ["removal"], "removal-order": id, "removal-years": 0, "return-authorization": "not-yet", "removal-costs": "no" });
        words_of(&with(&clear(), &answers), "general").iter().any(|words| words.contains("enforces the order"))
    };
    assert!(order("not-enforced"));
    for id in ["exclusion", "exclusion-misrepresentation", "departure-unconfirmed", "deportation"] {
        assert!(!order(id), "{id}");
    }
}

#[test]
fn one_year_stands_in_the_singular() {
    let order = json!({ "past": ["removal"], "removal-order": "exclusion", "removal-years": 0, "return-authorization": "not-yet", "removal-costs": "no" });
    let words = words_of(&with(&clear(), &order), "general").join(" ");
    assert!(words.contains("You wait until 1 year after the order was carried out (1 more)."), "{words}");
}

#[test]
fn the_five_years_for_misrepresentation_stand_under_their_own_requirement() {
    let order = json!({ "past": ["removal"], "removal-order": "exclusion-misrepresentation", "removal-years": 3, "return-authorization": "yes", "removal-costs": "no" });
    let answers = with(&clear(), &order);
    assert_eq!(decided_by(&case(&answers), "general"), ["misrepresentation"]);
    assert!(remarks(&answers, "general", "misrepresentation", Language::English).contains("does not shorten"));
    assert!(!remarks(&answers, "general", "removal-order", Language::English).contains("misrepresentation"));
}

#[test]
fn remarks_keep_from_common_mistakes() {
    let place =
        |from: &str, language| remarks(&with(&clear(), &json!({ "apply-from": from })), "general", "place-of-application", language);
    assert!(place("inside-visitor", Language::English).contains("but not work meanwhile"));
    assert!(place("inside-visitor", Language::French).contains("sans travailler"));
    assert!(place("inside-permit", Language::English).contains("not for a new employer"));
    assert!(place("inside-permit", Language::French).contains("pas chez un nouvel employeur"));
    let desk = with(&fitting("business-visitor"), &json!({ "visit-purpose": "help-desk" }));
    assert!(remarks(&desk, "business-visitor", "visit-purpose", Language::English).contains("even unpaid"));
    assert!(remarks(&desk, "business-visitor", "visit-purpose", Language::French).contains("même non payé"));
}
