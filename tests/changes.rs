//! What is told to change a standing, and what is told beside one: only real ways out and no
//! more than is needed, and the remarks that keep people from a common mistake.

#![allow(clippy::unwrap_used, reason = "helpers of a test stop at the first surprise")]

use crate::common;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::explain::requirement_view;
use work_permit_checker::text::Language;

/// The words of the changes.
fn words_of(json: &Value, id: &str) -> Vec<String> {
    changes(json, id).into_iter().map(|(_, text, _)| text).collect()
}

/// The remarks at one requirement of the general block or a route.
fn remarks(json: &Value, route: &str, requirement: &str, language: Language) -> String {
    let case = case(json);
    let found =
        block(&case, route).requirements.iter().find(|standing| standing.requirement.id == requirement).unwrap();
    requirement_view(found, &answers(json), DAY, language).remarks.join(" ")
}

#[test]
fn nobody_is_told_to_do_more_where_less_leads_as_far() {
    let order = with(
        &clear(),
        &json!({ "past": ["removal"], "removal-order": "exclusion-misrepresentation", "removal-years": 2, "removal-costs": "no", "return-authorization": "not-yet" }),
    );
    assert_eq!(words_of(&order, "general"), ["You wait until 5 years after the order was carried out (3 more)."]);
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
    let penalty = |status: &str| {
        words_of(&with(&clear(), &json!({ "employer-list": status })), "general").join(" ").contains("penalty")
    };
    assert!(penalty("listed-ineligible"));
    assert!(!penalty("not-sure"));
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
    let place = |from: &str, language| {
        remarks(&with(&clear(), &json!({ "apply-from": from })), "general", "place-of-application", language)
    };
    assert!(place("inside-restoration", Language::English).contains("Do not work before the new permit"));
    assert!(place("inside-restoration", Language::French).contains("Ne travaillez pas avant le nouveau permis"));
    assert!(place("inside-permit", Language::English).contains("not before IRCC agrees by e-mail"));
    assert!(place("inside-permit", Language::French).contains("pas avant l’accord d’IRCC par courriel"));
    assert!(place("inside-visitor", Language::English).contains("sponsors for residence, and refugee claimants"));
    assert!(place("inside-visitor", Language::French).contains("celles qui demandent l’asile"));
    let desk = with(&fitting("business-visitor"), &json!({ "visit-purpose": "help-desk" }));
    assert!(remarks(&desk, "business-visitor", "visit-purpose", Language::English).contains("even unpaid"));
    assert!(remarks(&desk, "business-visitor", "visit-purpose", Language::French).contains("même non payé"));
}
