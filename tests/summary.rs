//! The first words of the result: the tone, the sentence, the best route and the order of the others.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use crate::common;

use common::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use work_permit_checker::explain::{self, Summary, Tone, summary};
use work_permit_checker::rules::questions;
use work_permit_checker::rules::{Date, Standing, Who, assess};
use work_permit_checker::session::{Event, Session};
use work_permit_checker::text::Language;
use work_permit_documents::domain::domain;

const NOVEMBER: Date = Date::new(2026, 11, 27);

fn said(json: &Value) -> Summary {
    said_in(json, Language::English)
}
fn said_in(json: &Value, language: Language) -> Summary {
    summary(&case_on(json, NOVEMBER), &answers(json), language)
}

pub fn report(json: &Value) -> Value {
    let session = Session::new(NOVEMBER, Language::English).reduce(Event::Replaced(answers(json)));
    serde_json::to_value(explain::report(&session, &session.assess())).unwrap()
}

fn order(json: &Value) -> Vec<String> {
    report(json)["ranking"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

fn place(json: &Value, route: &str) -> usize {
    order(json).iter().position(|id| id == route).unwrap()
}

/// A help desk or network job offered in a province.
fn offered(citizenship: &str, duties: &str, province: &str, wage: f64) -> Value {
    json!({ "citizenship": [citizenship], "job-offer": "job-offer", "duties": duties, "province": province, "wage": wage })
}

pub fn mexican_technician() -> Value {
    with(&offered("mx", "user-support", "on", 34.0), &json!({ "education": "certificate", "experience-years": 4 }))
}

#[test]
fn the_faster_route_without_an_lmia_comes_before_the_low_wage_lmia() {
    let mexico = mexican_technician();
    assert_eq!(said(&mexico).best, Some("cptpp-technician"));
    assert!(place(&mexico, "cptpp-technician") < place(&mexico, "lmia-low-wage"));
    let morocco = with(&offered("ma", "user-support", "nb", 29.0), &json!({ "french-level": "proven" }));
    let first = said(&morocco);
    assert_eq!(first.best, Some("francophone-mobility"));
    assert!(first.why.is_some_and(|why| why.contains("faster: about") && why.contains("weeks, not about")));
}

#[test]
fn two_times_that_read_alike_are_not_set_against_each_other() {
    let inside = json!({ "apply-from": "inside-permit", "french-level": "proven" });
    let why = said(&with(&offered("us", "networks", "ab", 41.0), &inside)).why.unwrap();
    assert!(why.contains("a little faster") && !why.contains("about"), "{why}");
}

#[test]
fn a_conviction_that_is_not_clear_is_in_the_first_sentence() {
    let uk = offered("gb", "networks", "ab", 41.0);
    for past in [
        json!({ "past": ["crime"] }),
        json!({ "past": ["crime"], "offence-result": "convicted", "offence-kind": "not-sure", "offence-years": "not-sure" }),
    ] {
        let json = with(&uk, &past);
        let first = said(&json);
        assert_eq!(first.tone, Tone::SettleFirst, "{json}");
        assert!(first.title.contains("conviction") && first.title.contains("can stop every route"), "{}", first.title);
        assert_eq!(first.risks[0].requirement, "criminality");
        assert_eq!(first.best, Some("gts-category-b"), "what is open once it is settled");
        let french = said_in(&json, Language::French);
        assert!(french.title.contains("condamnation"), "{}", french.title);
    }
    assert_eq!(said(&with(&uk, &json!({ "past": [] }))).tone, Tone::Possible);
}

#[test]
fn not_knowing_a_whole_list_of_past_trouble_names_the_past_and_no_single_point() {
    for list in ["past", "serious-past"] {
        let json = with(&fitting("lmia-low-wage"), &json!({ list: "not-sure" }));
        let first = said(&json);
        assert_eq!((first.tone, first.best), (Tone::SettleFirst, Some("lmia-low-wage")), "{list}");
        assert!(first.title.contains("whether something in your past stands against you"), "{}", first.title);
    }
}

#[test]
fn an_offence_or_an_order_of_an_unknown_kind_is_settled_first() {
    for answers in [
        json!({ "past": ["crime"], "offence-kind": "not-sure" }),
        json!({ "past": ["crime"], "offence-result": "convicted", "offence-place": "canada", "offence-kind": "not-sure" }),
        json!({ "past": ["removal"], "removal-order": "not-sure" }),
        json!({ "past": ["removal"], "removal-order": "not-sure", "removal-years": 3, "return-authorization": "not-yet" }),
    ] {
        let json = with(&fitting("lmia-low-wage"), &answers);
        assert_eq!(standing(&case_on(&json, NOVEMBER), "general"), "undecided", "{answers}");
        assert_eq!(said(&json).tone, Tone::SettleFirst, "{answers}");
    }
}

#[test]
fn an_answer_that_keeps_the_general_block_from_being_clear_is_always_named() {
    let clear = fitting("lmia-low-wage");
    assert_eq!(said(&clear).tone, Tone::GoodWay);
    let mut raised = 0;
    for question in questions::all() {
        for answer in domain(question.fact) {
            let mut answers = answers(&clear);
            answers.set(question.fact, Some(answer.clone()));
            let case = assess(&answers, NOVEMBER, |_| true);
            if case.no_permit_needed() {
                continue;
            }
            let judged = case.general.requirements.iter().filter(|result| result.span.worst < Standing::ToDo);
            let ids: BTreeSet<&str> = judged.map(|result| result.requirement.id).collect();
            let first = summary(&case, &answers, Language::English);
            if !ids.is_empty() {
                raised += 1;
                assert_ne!(first.tone, Tone::GoodWay, "{} {answer:?} leaves {ids:?}", question.id);
            }
            // Whatever is decided against the person by what they said is named.
            let decided = case
                .general
                .requirements
                .iter()
                .filter(|result| result.span.decided().is_some_and(|end| end < Standing::ToDo));
            for result in decided {
                let named = first.risks.iter().any(|risk| risk.requirement == result.requirement.id);
                assert!(
                    named || first.risks.len() == 5,
                    "{} {answer:?} leaves {} unnamed",
                    question.id,
                    result.requirement.id
                );
            }
            let closed = case.general.span.best == Standing::DoesNotFit;
            assert!(!closed || first.tone == Tone::SettleFirst, "{} {answer:?} closes {ids:?}", question.id);
            if first.tone == Tone::SettleFirst {
                assert!(ids.contains(first.risks[0].requirement), "{} {answer:?}: {}", question.id, first.title);
            }
        }
    }
    assert!(raised > 30, "only {raised} answers raised something");
}

#[test]
fn two_answers_that_raise_the_same_doubt_are_named_too() {
    let json = with(&fitting("lmia-low-wage"), &json!({ "ties-at-home": [], "visit-history": ["refused"] }));
    let first = said(&json);
    assert_eq!((first.tone, first.risks[0].requirement), (Tone::Possible, "leaves-at-end"));
    assert!(first.lead.contains("An officer will look closely at this: your plan to leave"), "{}", first.lead);
}

#[test]
fn a_spouse_who_can_sponsor_is_in_the_first_words() {
    let json = json!({ "citizenship": ["us"], "job-offer": "not-yet", "partner": "citizen-or-resident" });
    let first = said(&json);
    assert!(first.lead.starts_with("Your spouse or partner can sponsor you."), "{}", first.lead);
    let report = report(&json);
    let route = report["routes"].as_array().unwrap().iter().find(|route| route["id"] == "spouse-open-permit").unwrap();
    assert_eq!(route["standing"], "does-not-fit");
    assert!(route["requirements"][0]["text"].as_str().unwrap().contains("sponsorship"), "{}", route["requirements"][0]);
    let unknown_offer = said(&json!({ "citizenship": ["us"], "partner": "citizen-or-resident" }));
    assert_eq!(unknown_offer.tone, Tone::Open);
    assert!(unknown_offer.text().contains("can sponsor you"), "{}", unknown_offer.text());
    for (partner, code) in [("student", "C42"), ("residence-applicant", "C49")] {
        assert!(said(&with(&json, &json!({ "partner": partner }))).lead.contains(code));
    }
}

#[test]
fn the_regional_wage_decides_in_calgary_and_nothing_decides_where_the_region_is_unknown() {
    let alberta = with(&offered("in", "user-support", "ab", 31.0), &json!({ "lmia": "not-applied" }));
    let calgary = with(&alberta, &json!({ "economic-region": "calgary" }));
    let low = |json: &Value| {
        let case = case_on(json, NOVEMBER);
        (standing(&case, "lmia-low-wage"), requirement(&case, "lmia-low-wage", "prevailing-wage"))
    };
    assert_eq!(low(&calgary), ("does-not-fit", "does-not-fit"));
    assert_eq!(low(&alberta).1, "undecided");
    let first = said(&calgary);
    assert!(first.lead.contains("LMIA, low-wage"), "{}", first.lead);
    assert!(
        first.do_first.is_some_and(|change| change.text.contains("$33.70")),
        "the change names the wage of the region"
    );
}

#[test]
fn not_knowing_the_lay_offs_changes_nothing_in_the_first_sentence() {
    let plain = with(&fitting("lmia-low-wage"), &json!({ "lmia": "not-applied", "wage": 33 }));
    let [none, unknown, unasked] =
        [json!({ "layoffs": "no" }), json!({ "layoffs": "not-sure" }), json!({ "layoffs": null })]
            .map(|layoffs| with(&plain, &layoffs));
    let known = said(&none);
    assert_eq!((known.tone, known.best), (Tone::GoodWay, Some("lmia-low-wage")));
    for json in [unknown, unasked] {
        let first = said(&json);
        assert_eq!((first.tone, first.best, &first.title), (known.tone, known.best, &known.title));
        let plan = report(&json)["routes"]
            .as_array()
            .unwrap()
            .iter()
            .find(|route| route["id"] == "lmia-low-wage")
            .unwrap()["plan"]
            .clone();
        let asks = |step: &Value| {
            step["who"] == "you"
                && step["text"].as_str().unwrap().starts_with("Ask your employer: In the last 12 months")
        };
        assert!(plan["steps"].as_array().unwrap().iter().any(asks), "{}", plan["steps"]);
    }
}

#[test]
fn without_an_offer_the_offer_to_look_for_is_named() {
    let networks = said(&json!({ "citizenship": ["us"], "duties": "networks", "job-offer": "not-yet" }));
    assert_eq!(networks.tone, Tone::NoOffer);
    for words in ["Computer network", "22220", "$40.87 an hour", "Global Talent Stream"] {
        assert!(networks.lead.contains(words), "{}", networks.lead);
    }
    assert_eq!(networks.do_first.unwrap().who, Who::You);
    let help_desk = said(&json!({ "citizenship": ["ng"], "duties": "user-support", "job-offer": "not-yet" }));
    assert!(help_desk.lead.contains("User support") && help_desk.lead.contains("by province"), "{}", help_desk.lead);
    let placed =
        said(&json!({ "citizenship": ["ng"], "duties": "user-support", "job-offer": "not-yet", "province": "nb" }));
    assert!(placed.lead.contains("an hour or more"), "{}", placed.lead);
    let unknown = said(&json!({ "citizenship": ["ng"], "job-offer": "not-yet" }));
    assert_eq!(unknown.tone, Tone::NoOffer);
    assert!(unknown.lead.contains("$40.87"), "{}", unknown.lead);
}

#[test]
fn nothing_answered_is_too_early_to_say() {
    let first = said(&json!({}));
    assert_eq!((first.tone, first.best, &first.do_first, first.risks.len()), (Tone::Open, None, &None, 0));
    let all: Value = questions::all()
        .map(|question| (question.id.to_owned(), json!("not-sure")))
        .collect::<serde_json::Map<_, _>>()
        .into();
    assert!(matches!(said(&all).tone, Tone::Open | Tone::SettleFirst), "{:?}", said(&all));
}

#[test]
fn a_canadian_is_told_that_no_permit_is_needed_and_gets_no_ranking() {
    let json = json!({ "citizenship": ["ca"], "past": ["crime"] });
    let first = said(&json);
    assert_eq!((first.tone, first.best), (Tone::NoPermitNeeded, None));
    assert!(first.title.starts_with("You do not need a work permit") && order(&json).is_empty());
}

#[test]
fn without_an_open_route_the_smallest_change_is_named() {
    let closed = json!({ "wage": 20, "current-employment": "no", "innovative-employer": "no", "referral": "not-yet" });
    let low = with(&fitting("lmia-low-wage"), &with(&closed, &json!({ "lmia": "not-applied" })));
    let first = said(&low);
    assert_eq!((first.tone, first.best), (Tone::NotYet, None));
    assert!(first.lead.contains("LMIA, low-wage"), "{}", first.lead);
    let change = first.do_first.unwrap();
    assert!(change.who == Who::Employer && change.text.contains("raises the pay to $"), "{}", change.text);
}

#[test]
fn of_changes_as_small_the_one_that_leads_to_the_sooner_permit_is_named() {
    let mexico =
        with(&fitting("cptpp-technician"), &json!({ "wage": 20, "lmia": "not-applied", "current-employment": "no" }));
    let first = said(&mexico);
    assert_eq!(first.tone, Tone::NotYet);
    assert!(first.lead.contains("CPTPP technician"), "{}", first.lead);
}

#[test]
fn a_short_visit_that_is_work_is_told_that_a_transfer_counts_as_an_offer() {
    let sent = json!({ "citizenship": ["us"], "job-offer": "short-visit", "visit-purpose": "service", "service-agreement": "no",
        "paid-from": "abroad", "duties": "networks", "province": "on", "urgent-repair": "no", "partner": "no" });
    let first = said(&sent);
    assert_eq!((first.tone, first.best), (Tone::NotYet, None));
    assert!(first.lead.contains("a transfer, which counts as a job offer"), "{}", first.lead);
}

#[test]
fn questions_of_the_general_block_that_have_no_answer_are_in_the_report() {
    let general = |json: &Value| report(json)["general"]["missing"].clone();
    let clear = fitting("lmia-low-wage");
    assert_eq!(general(&clear), json!({ "closers": [], "steps": [] }));
    assert_eq!(general(&with(&clear, &json!({ "past": null })))["closers"], json!(["past"]));
    assert_eq!(
        general(&with(&clear, &json!({ "biometrics": null }))),
        json!({ "closers": [], "steps": ["biometrics"] })
    );
}

#[test]
fn an_officer_is_named_where_one_judges() {
    let judged = with(&fitting("lmia-low-wage"), &json!({ "support": "tight" }));
    let first = said(&judged);
    assert_eq!(first.tone, Tone::Possible);
    assert!(first.lead.contains("An officer will look closely at this"), "{}", first.lead);
    assert_eq!(first.risks[0].requirement, "financial-support");
}

#[test]
fn a_route_that_fits_few_people_is_never_called_possible_before_they_say_so() {
    let low = with(&offered("us", "user-support", "ab", 20.0), &json!({ "economic-region": "calgary" }));
    let first = said(&low);
    assert_eq!((first.tone, first.best), (Tone::NotYet, None));
    assert!(first.lead.contains("if they describe you"), "{}", first.lead);
}

#[test]
fn the_report_has_the_weeks_of_a_route() {
    let report = report(&mexican_technician());
    let weeks = |id: &str| {
        report["routes"].as_array().unwrap().iter().find(|route| route["id"] == id).unwrap()["weeks"].clone()
    };
    let [least, most] = [0, 1].map(|at| weeks("cptpp-technician")[at].as_u64().unwrap());
    assert!(least <= most && most < weeks("lmia-low-wage")[0].as_u64().unwrap());
    assert_eq!(weeks("cusma-professional"), Value::Null);
}
