//! The words of the result in both languages, letter for letter: answers read back, a route's one
//! line, dates, sources, sums.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use crate::common;

use common::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use work_permit_checker::explain::{
    answer_words, cited_words, cites_of, dated, edition_words, fee_list, headline, occupation_words, plan_sources,
    sum_words,
};
use work_permit_checker::rules::plan::{Part, Sum, lines};
use work_permit_checker::rules::{Cite, Context, Date, OTHER_PROGRAMS, ROUTES, Who, questions};
use work_permit_checker::text::Language::{self, English, French};
use work_permit_checker::text::whole_dollars;

fn read_back(id: &str, value: Value, language: Language) -> String {
    let answers = answers(&json!({ id: value }));
    answer_words(questions::by_id(id).unwrap(), answers.get(questions::by_id(id).unwrap().fact).unwrap(), language)
}

#[test]
fn answers_are_read_back_as_a_person_would_say_them() {
    for (id, value, english, french) in [
        ("citizenship", json!(["us", "in"]), "United States, India", "États-Unis, Inde"),
        ("province", json!("qc"), "Quebec", "Québec"),
        ("passport", json!("not-sure"), "I don’t know yet", "Je ne sais pas encore"),
        ("employer-issues", json!([]), "None of these", "Aucune de ces réponses"),
        ("wage", json!(33.5), "$33.50 an hour", "33,50\u{a0}$ l’heure"),
        ("wage", json!({ "amount": 80000, "per": "year" }), "$80,000 a year", "80\u{a0}000\u{a0}$ par année"),
        ("hours-per-week", json!(37.5), "37.5\u{a0}hours a week", "37,5\u{a0}heures par semaine"),
        ("experience-years", json!(4), "4\u{a0}years", "4\u{a0}ans"),
        ("experience-years", json!(1), "1\u{a0}year", "1\u{a0}an"),
        ("experience-years", json!(1.5), "1.5\u{a0}years", "1,5\u{a0}an"),
        ("experience-years", json!(2), "2\u{a0}years", "2\u{a0}ans"),
        ("experience-years", json!(0), "0\u{a0}years", "0\u{a0}an"),
        ("months-with-company", json!(1), "1\u{a0}month", "1\u{a0}mois"),
        ("months-with-company", json!(11.5), "11.5\u{a0}months", "11,5\u{a0}mois"),
    ] {
        assert_eq!(read_back(id, value.clone(), English), english);
        assert_eq!(read_back(id, value, French), french);
    }
    // Each ticked line once, in the order of the question, and no other.
    let past = questions::by_id("past").unwrap();
    let lines: Vec<&str> = past.choices().iter().map(|choice| choice.text.get(English)).collect();
    for (at, choice) in past.choices().iter().enumerate() {
        assert_eq!(read_back("past", json!([choice.id]), English), *lines.get(at).unwrap());
    }
    let all: Vec<&str> = past.choices().iter().map(|choice| choice.id).collect();
    assert_eq!(read_back("past", json!(all), English), lines.join("; "));
}

#[test]
fn each_route_has_one_line_of_reason() {
    let line = |set: &Value, route: &str, language| headline(block(&case(set), route), &answers(set), language);
    let help_desk = fitting("lmia-low-wage");
    let last = with(&help_desk, &json!({ "lmia": "not-applied" }));
    let two = with(&last, &json!({ "recruitment": "not-yet" }));
    let doubt = with(&help_desk, &json!({ "job-offer": "not-sure" }));
    for (set, route, english, french) in [
        (&json!({}), "gts-category-a", "Not asked yet", "Pas encore demandé"),
        (&doubt, "lmia-low-wage", "1 condition to check", "1 condition à vérifier"),
        (
            &help_desk,
            "lmia-low-wage",
            "All requirements met, on your answers",
            "Toutes les exigences sont remplies, selon vos réponses",
        ),
        (&last, "lmia-low-wage", "1 step left", "1 étape à faire"),
        (&two, "lmia-low-wage", "2 steps left", "2 étapes à faire"),
        (
            &help_desk,
            "cusma-professional",
            "Only US and Mexican citizens qualify.",
            "Il faut la citoyenneté américaine ou mexicaine.",
        ),
        (
            &help_desk,
            "lmia-high-wage",
            "The high-wage threshold of the province is $36.92 an hour.",
            "Le seuil de haut salaire de la province est de 36,92\u{a0}$ l’heure.",
        ),
    ] {
        assert_eq!(line(set, route, English), english, "{route}");
        assert_eq!(line(set, route, French), french, "{route}");
    }
    assert!(line(&json!({ "citizenship": ["in"] }), "gts-category-a", English).ends_with(" conditions to check"));
}

#[test]
fn what_closes_a_route_is_cited_on_paper() {
    let help_desk = case(&fitting("lmia-low-wage"));
    let closed = block(&help_desk, "cusma-professional");
    let english = "International Mobility Program: CUSMA (IRCC) · CUSMA, Chapter 16 · Immigration and Refugee Protection Regulations, s.\u{a0}204(a)";
    assert_eq!(cited_words(closed, English), english);
    let french = "Aperçu de l’ACEUM (IRCC) · ACEUM, chapitre 16 · Règlement sur l’immigration et la protection des réfugiés (RIPR), art.\u{a0}204a)";
    assert_eq!(cited_words(closed, French), french);
}

#[test]
fn days_are_told_as_each_language_writes_them() {
    let case = case_on(&json!({}), Date::new(2027, 3, 1));
    assert!(edition_words(&case, English).ends_with(" of the rules, applied as of 1 March 2027."));
    assert!(edition_words(&case, French).ends_with(" des règles, appliquée au 1er mars 2027."));
    let citation = |source| Cite { source, provision: "" }.citation(French).unwrap();
    assert_eq!(dated(&citation("IRPR"), French), "texte du 14 juin 2026");
    assert_eq!(dated(&citation("IRPR"), English), "as of 14 June 2026");
    assert_eq!(dated(&citation("IRCC-NONCOMP"), English), "changes often, open it");
}

#[test]
fn duties_that_point_to_one_group_name_it() {
    let words = |duties: &str| occupation_words(&answers(&json!({ "duties": duties })), English);
    assert_eq!(words("user-support").unwrap(), "Your duties point to NOC 22221, User support technicians (TEER 2).");
    assert_eq!(words("mix"), None);
}

#[test]
fn sums_are_told_from_the_least_to_the_most() {
    let sum = |least, most, whole| sum_words(Sum { least, most, whole }, English);
    assert_eq!([sum(15_500, 24_000, true), sum(24_000, 24_000, true)], ["$155 to $240", "$240"]);
    assert_eq!(sum(15_500, 24_000, false), "$155 to $240 and more");
    assert_eq!([whole_dollars(123_450, English), whole_dollars(123_400, French)], ["$1,234.50", "1\u{a0}234\u{a0}$"]);
    let set = fitting("lmia-low-wage");
    let fees = fees_on(plan_of("lmia-low-wage"), &set, DAY);
    assert_eq!(fee_list(&fees, Who::Employer, English), "LMIA, for each position\u{a0}$1,000");
    let before = with(&set, &json!({ "lmia": "not-applied", "recruitment": "not-yet" }));
    let fees = fees_on(plan_of("lmia-low-wage"), &before, DAY);
    assert_eq!(
        fee_list(&fees, Who::Employer, English),
        "LMIA, for each position\u{a0}$1,000; advertising\u{a0}(amount not known)"
    );
}

#[test]
fn the_sources_of_a_plan_stand_there_once() {
    let (set, plan) = (fitting("lmia-low-wage"), plan_of("lmia-low-wage"));
    let answers = answers(&set);
    let all: Vec<_> =
        Part::ALL.iter().flat_map(|part| lines(*part, plan, Context { answers: &answers, as_of: DAY })).collect();
    let cites = cites_of(&all);
    assert_eq!(cites.len(), all.iter().map(|line| line.cites.len()).sum::<usize>());
    let sources = plan_sources(&[cites.clone(), cites.clone()].concat(), English);
    let mut labels: Vec<&str> = sources.iter().map(|source| source.label.as_str()).collect();
    let told = labels.len();
    labels.sort_unstable();
    labels.dedup();
    assert!(told > 3, "{labels:?}");
    assert_eq!(labels.len(), told);
    assert!(cites.iter().all(|cite| sources.contains(&cite.citation(English).unwrap())));
}

#[test]
fn what_is_only_named_has_a_page_to_read_on() {
    for program in &OTHER_PROGRAMS {
        assert_eq!(program.citations(French), [program.cite.citation(French).unwrap()], "{}", program.id);
    }
}

#[test]
fn each_route_has_a_name_and_each_supplier_a_summary_of_its_own() {
    for language in [English, French] {
        let names: BTreeSet<&str> = ROUTES.iter().map(|route| route.name.get(language)).collect();
        assert_eq!(names.len(), ROUTES.len());
        let suppliers: Vec<_> =
            ROUTES.iter().filter(|route| route.id.contains("supplier") || route.id.contains("independent")).collect();
        let summaries: BTreeSet<&str> = suppliers.iter().map(|route| route.summary.get(language)).collect();
        assert_eq!((suppliers.len(), summaries.len()), (4, 4));
    }
}
