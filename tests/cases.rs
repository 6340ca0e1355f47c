//! Cases that stand for a whole row of others: each loop says what varies. Single persons are in the
//! plain-text `scenarios`.

use crate::common;

use common::*;
use serde_json::json;
use work_permit_checker::rules::eval::Context;
use work_permit_checker::rules::plan::Permit;
use work_permit_checker::rules::{Answer, Fact, ROUTES, Standing, assess, lists, next_question, questions};
use work_permit_checker::text::Language;

#[test]
fn nothing_answered_decides_nothing() {
    let case = case(&json!({}));
    for route in &case.routes {
        assert_eq!(route.span.id(), "undecided", "{}", route.route.id);
        assert!(route.changes.is_empty());
    }
    assert_eq!(case.general.span.id(), "undecided");
    assert!(!case.open.is_empty() && !case.stale());
}

#[test]
fn everything_not_sure_decides_nothing_and_ends_the_interview() {
    let all = work_permit_checker::rules::questions::all()
        .map(|question| (question.id.to_owned(), json!("not-sure")))
        .collect();
    let case = case(&serde_json::Value::Object(all));
    assert!(case.open.is_empty());
    assert!(case.routes.iter().all(|route| route.span.id() != "does-not-fit" && route.span.id() != "fits"));
}

#[test]
fn a_diploma_from_a_fourth_country_does_not_count() {
    let india = with(
        &fitting("cusma-professional"),
        &json!({ "education": "diploma", "diploma-from": "elsewhere", "experience-years": 5 }),
    );
    let case = case(&india);
    assert_eq!(standing(&case, "cusma-professional"), "does-not-fit");
    assert_eq!(decided_by(&case, "cusma-professional"), ["cusma-education"]);
    let standing = block(&case, "cusma-professional").decided_by().next().unwrap();
    assert!(standing.explanation.facts.contains(Fact::DiplomaFrom));
    assert!(!standing.explanation.facts.contains(Fact::ExperienceYears), "five years are enough");
}

#[test]
fn a_diploma_whose_name_and_country_do_not_match_is_left_to_the_officer() {
    for (education, from, expected) in [
        ("diploma", "canada", "fits"),
        ("diploma", "united-states", "fits"),
        ("diploma", "mexico", "officer-decides"),
        ("certificate", "mexico", "fits"),
        ("certificate", "canada", "officer-decides"),
        ("bachelor-unrelated", "canada", "officer-decides"),
    ] {
        let answers =
            json!({ "education": education, "other-study": "no", "diploma-from": from, "experience-years": 3 });
        let case = case(&with(&fitting("cusma-professional"), &answers));
        assert_eq!(standing(&case, "cusma-professional"), expected, "{education} {from}");
    }
}

#[test]
fn a_diploma_counts_beside_a_degree_in_another_field() {
    let both = with(
        &fitting("cusma-professional"),
        &json!({ "education": "bachelor-unrelated", "other-study": "diploma", "diploma-from": "canada", "experience-years": 3 }),
    );
    let stands = |changes| standing(&case(&with(&both, &changes)), "cusma-professional");
    assert_eq!(stands(json!({})), "fits");
    assert_eq!(stands(json!({ "other-study": "certificate", "diploma-from": "mexico" })), "fits");
    for short in
        [json!({ "experience-years": 2 }), json!({ "diploma-from": "elsewhere" }), json!({ "other-study": "no" })]
    {
        assert_eq!(stands(short.clone()), "officer-decides", "the degree alone is left to the officer: {short}");
    }
    let found = changes(&with(&both, &json!({ "experience-years": 2 })), "cusma-professional");
    assert!(
        found.iter().any(|(who, text, then)| who == "time" && text.contains("3 years") && then == "fits"),
        "{found:?}"
    );
    // Mathematician takes a degree only.
    assert_eq!(stands(json!({ "duties": "other", "other-duties": "mathematics" })), "officer-decides");
}

#[test]
fn an_engineer_needs_a_degree_or_a_licence() {
    let diploma = json!({ "duties": "network-engineering", "education": "diploma", "diploma-from": "canada", "experience-years": 9 });
    let stands = |changes| {
        let case = case(&with(&fitting("cusma-professional"), &with(&diploma, &changes)));
        requirement(&case, "cusma-professional", "cusma-education")
    };
    assert_eq!(stands(json!({})), "officer-decides");
    assert_eq!(stands(json!({ "licence": "have" })), "fits");
    assert_eq!(stands(json!({ "education": "bachelor-related" })), "fits");
    assert_eq!(stands(json!({ "duties": "other", "other-duties": "engineering" })), "does-not-fit");
}

#[test]
fn coming_straight_back_from_the_united_states_is_left_open_only_to_some() {
    let stands = |citizenship: &str, card: serde_json::Value| {
        let answers = json!({ "apply-from": "border-return", "border-exception": "none", "citizenship": [citizenship], "permanent-residence": card });
        requirement(&case(&with(&clear(), &answers)), "general", "place-of-application")
    };
    assert_eq!([stands("us", json!([])), stands("gu", json!([]))], ["fits", "officer-decides"]);
    assert_eq!([stands("mx", json!([])), stands("in", json!(["united-states"]))], ["officer-decides", "fits"]);
    assert_eq!([stands("fr", json!([])), stands("in", json!([]))], ["does-not-fit", "does-not-fit"]);
}

#[test]
fn a_second_study_is_asked_only_where_it_can_help() {
    let open = |changes| case(&with(&fitting("cusma-professional"), &changes)).open.contains(Fact::OtherStudy);
    assert!(open(json!({ "education": "bachelor-unrelated" })));
    for education in ["bachelor-computing", "bachelor-related", "diploma", "certificate", "less"] {
        assert!(!open(json!({ "education": education })), "{education}");
    }
    assert!(
        !open(json!({ "education": "bachelor-unrelated", "duties": "networks" })),
        "the profession is left to the officer anyway"
    );
    assert!(!open(json!({ "education": "bachelor-unrelated", "duties": "other", "other-duties": "mathematics" })));
}

#[test]
fn eleven_months_are_not_a_year() {
    for (months, expected) in [(11, "does-not-fit"), (12, "fits"), (13, "fits")] {
        for route in [
            "ict-specialized-knowledge",
            "cusma-ict-specialized-knowledge",
            "ict-manager",
            "cusma-ict-manager",
            "ict-start-up",
        ] {
            let case = case(&with(&fitting(route), &json!({ "months-with-company": months })));
            assert_eq!(requirement(&case, route, "one-year-with-company"), expected, "{route} {months}");
            assert_eq!(standing(&case, route) == "does-not-fit", expected == "does-not-fit", "{route} {months}");
        }
    }
}

#[test]
fn a_franchise_is_no_qualifying_relationship() {
    for route in [
        "ict-specialized-knowledge",
        "cusma-ict-specialized-knowledge",
        "ict-manager",
        "cusma-ict-manager",
        "ict-start-up",
    ] {
        let case = case(&with(&fitting(route), &json!({ "company-link": "franchise" })));
        assert_eq!(
            (standing(&case, route), decided_by(&case, route)),
            ("does-not-fit", vec!["qualifying-relationship"])
        );
    }
}

#[test]
fn in_a_start_up_the_duties_match_the_role() {
    for (role, duties, expected) in [
        ("manager", "management", "fits"),
        ("manager", "systems-analysis", "officer-decides"),
        ("manager", "user-support", "officer-decides"),
        ("executive", "networks", "officer-decides"),
        ("specialist", "user-support", "fits"),
        ("specialist", "repair", "officer-decides"),
        ("specialist", "call-centre", "officer-decides"),
    ] {
        let knows = with(&fitting("ict-specialized-knowledge"), &fitting("ict-start-up"));
        let case = case(&with(&knows, &json!({ "transfer-role": role, "duties": duties })));
        assert_eq!(requirement(&case, "ict-start-up", "start-up-duties"), expected, "{role} {duties}");
        let by = decided_by(&case, "ict-start-up");
        assert_eq!(by.contains(&"start-up-duties"), expected == "officer-decides", "{role} {duties}: {by:?}");
    }
}

#[test]
fn a_manager_who_delivers_the_service_is_left_to_the_officer() {
    for (duties, other, expected) in [
        ("management", "databases", "fits"),
        ("other", "none", "fits"),
        ("cloud", "none", "officer-decides"),
        ("user-support", "none", "officer-decides"),
        ("other", "programming", "officer-decides"),
    ] {
        for (route, id) in [
            ("ict-manager", "manager-duties"),
            ("cusma-ict-manager", "manager-duties"),
            ("ict-start-up", "start-up-duties"),
        ] {
            let case = case(&with(&fitting(route), &json!({ "duties": duties, "other-duties": other })));
            assert_eq!(requirement(&case, route, id), expected, "{route} {duties} {other}");
        }
    }
}

#[test]
fn a_manager_of_work_that_no_list_names_is_told_to_show_the_level() {
    let json = with(&fitting("cusma-ict-manager"), &json!({ "duties": "other", "other-duties": "none" }));
    let case = case(&json);
    let route = case.routes.iter().find(|route| route.route.id == "cusma-ict-manager").unwrap();
    let duties = route.requirements.iter().find(|result| result.requirement.id == "manager-duties").unwrap();
    let remarks: Vec<&str> =
        duties.explanation.remarks.iter().map(|remark| remark.text.get(Language::English)).collect();
    assert!(remarks.iter().any(|remark| remark.contains("the title alone is not enough")), "{remarks:?}");
}

#[test]
fn supporting_standard_products_is_not_specialized_knowledge() {
    for route in ["ict-specialized-knowledge", "cusma-ict-specialized-knowledge"] {
        let case = case(&with(&fitting(route), &json!({ "company-knowledge": ["standard-products"] })));
        assert_eq!(
            (standing(&case, route), decided_by(&case, route)),
            ("does-not-fit", vec!["specialized-knowledge-proprietary"])
        );
    }
}

#[test]
fn impaired_driving_in_2019_needs_an_application_and_never_time_alone() {
    let answers = json!({
        "past": ["crime"], "offence-result": "convicted", "offence-place": "abroad", "offence-kind": "impaired-driving", "offence-count": "one",
        "offence-years": 6, "clean-record": "yes", "rehabilitation": "not-yet"
    });
    let convicted = with(&clear(), &answers);
    assert_eq!(standing(&case(&convicted), "general"), "does-not-fit");
    assert_eq!(decided_by(&case(&convicted), "general"), ["criminality"]);
    let found = changes(&convicted, "general");
    assert!(
        found.iter().any(|(who, text, then)| who == "you" && text.contains("rehabilitation") && then == "fits"),
        "{found:?}"
    );
    assert!(found.iter().all(|(who, ..)| who != "time"), "{found:?}");
    let recent = changes(&with(&convicted, &json!({ "offence-years": 3 })), "general");
    assert!(
        recent.iter().any(|(who, text, _)| who == "you" && text.contains("5 years") && text.contains("rehabilitation")),
        "{recent:?}"
    );
    assert!(recent.iter().all(|(who, ..)| who != "time"), "{recent:?}");
    assert_eq!(
        standing(&case(&with(&convicted, &json!({ "offence-years": 40 }))), "general"),
        "does-not-fit",
        "never deemed rehabilitated"
    );
}

#[test]
fn wanting_permanent_residence_changes_nothing() {
    for route in ROUTES.map(|route| route.id) {
        let wishes = case(&with(&fitting(route), &json!({ "leave-at-end": "wants-permanent-residence" })));
        let without = case(&fitting(route));
        for id in ROUTES.map(|route| route.id).into_iter().chain(["general"]) {
            assert_eq!(standing(&wishes, id), standing(&without, id), "{id}");
        }
    }
}

#[test]
fn canadians_need_no_permit_and_are_asked_nothing_more() {
    for answers in
        [json!({ "citizenship": ["ca", "us"] }), json!({ "citizenship": ["in"], "permanent-residence": ["canada"] })]
    {
        let case = case(&answers);
        assert!(case.no_permit_needed() && case.open.is_empty());
        assert_eq!(decided_by(&case, "general"), ["needs-work-permit"]);
    }
}

/// Answers given in the order of the interview, then with some at its start taken away, then with one taken away
/// beside the advertising: at each, all routes and one.
#[test]
fn what_is_asked_next_is_open_and_nothing_is_once_nothing_is_open() {
    let mut routes_open = [0, 0];
    let with_lmia = ["lmia-low-wage"].into_iter().filter_map(work_permit_checker::rules::law::by_id);
    for route in ROUTES.into_iter().step_by(11).chain(with_lmia) {
        // With a step open, the others that are steps too can move nothing.
        let whole = answers(&with(&fitting(route.id), &json!({ "lmia": "not-applied" })));
        let facts: Vec<Fact> =
            questions::all().map(|question| question.fact).filter(|fact| whole.get(*fact).is_some()).collect();
        for count in 0..=facts.len() {
            let beside: Vec<Fact> = facts.get(count).copied().into_iter().chain([Fact::Recruitment]).collect();
            for left_out in [&facts[..count], &facts[count..], &beside] {
                let mut answers = whole.clone();
                left_out.iter().for_each(|fact| _ = answers.set(*fact, None));
                let indian = Answer::Countries(lists::country_at("in").into_iter().collect());
                for citizenship in [answers.get(Fact::Citizenship).cloned(), Some(indian)] {
                    answers.set(Fact::Citizenship, citizenship);
                    let context = Context { answers: &answers, as_of: DAY };
                    for (routes, all) in [(&ROUTES[..], true), (&[route], false)] {
                        let case = assess(&answers, DAY, |each| all || each.id == route.id);
                        let next = next_question(routes, context);
                        assert_eq!(next.is_some(), !case.open.is_empty(), "{} {count}", route.id);
                        assert!(next.is_none_or(|next| case.open.contains(next)), "{} {count}", route.id);
                        routes_open[usize::from(case.routes[0].span.best > Standing::DoesNotFit)] += 1;
                    }
                }
            }
        }
    }
    assert!(routes_open.iter().all(|count| *count > 100), "{routes_open:?}");
}

/// Two ties are our reading of when the word alone is enough: every set of ties, with one below and above it.
#[test]
fn two_ties_outside_canada_are_enough_and_one_is_left_to_the_officer() {
    let ties = ["family", "home", "job", "studies", "business"];
    for set in 0u32..1 << ties.len() {
        let held: Vec<&str> =
            ties.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, tie)| *tie).collect();
        let stands = |history: serde_json::Value| {
            requirement(
                &case(&with(&clear(), &json!({ "ties-at-home": held, "visit-history": history }))),
                "general",
                "leaves-at-end",
            )
        };
        assert_eq!(stands(json!([])), if held.len() >= 2 { "fits" } else { "officer-decides" }, "{held:?}");
        assert_eq!(stands(json!(["refused"])), "officer-decides", "{held:?}");
        assert_eq!(stands(json!(["overstayed"])), "officer-decides", "{held:?}");
    }
}

#[test]
fn an_employer_that_cannot_show_itself_closes_each_route_that_rests_on_its_offer() {
    for route in ROUTES {
        let no_offer = matches!(route.plan.permit, Permit::Open | Permit::Visit);
        // A transfer asks about the business in a requirement of its own.
        let transfer = route.id.contains("ict-");
        for issue in ["not-in-business", "no-means"] {
            let case = case(&with(&fitting(route.id), &json!({ "employer-issues": [issue] })));
            let before = common::case(&fitting(route.id));
            let expected = if no_offer || transfer { standing(&before, route.id) } else { "does-not-fit" };
            assert_eq!(standing(&case, route.id), expected, "{} {issue}", route.id);
            assert_eq!(requirement(&case, "general", "genuine-offer"), "officer-decides", "{} {issue}", route.id);
        }
    }
}

#[test]
fn a_number_above_what_the_rules_compare_with_counts_as_enough() {
    for months in [36, 37, 144] {
        for route in [
            "cusma-ict-specialized-knowledge",
            "cusma-ict-manager",
            "colombia-ict-manager",
            "european-union-ict-manager",
        ] {
            let case = case(&with(&fitting(route), &json!({ "months-with-company": months })));
            assert_eq!(standing(&case, route), "fits", "{route} {months}");
        }
    }
    let cases = [
        ("cusma-ict-manager", "transfer-years", json!(25), "does-not-fit"),
        ("lmia-high-wage", "hours-per-week", json!(84), "fits"),
        ("cusma-professional", "stay-months", json!(240), "fits"),
    ];
    for (route, question, answer, expected) in cases {
        let answers = with(&fitting(route), &json!({ question: answer, "year-abroad": "no" }));
        assert_eq!(standing(&case(&answers), route), expected, "{question}");
    }
}

/// The sense limit of a number question lies far above every number in the rules.
#[test]
fn every_number_question_takes_twice_the_highest_number_in_the_rules() {
    use work_permit_checker::rules::{Condition, GENERAL, Kind, ROUTES, questions};
    fn highest(condition: &Condition, wanted: questions::Fact) -> u16 {
        match condition {
            Condition::All(branches) | Condition::Any(branches) => {
                branches.iter().map(|branch| highest(branch, wanted)).max().unwrap_or(0)
            }
            Condition::AtLeast(fact, bound, ..) | Condition::MoreThan(fact, bound, ..) if *fact == wanted => *bound,
            _ => 0,
        }
    }
    for question in questions::all() {
        let Kind::Number { max, .. } = question.kind else { continue };
        let requirements = ROUTES.into_iter().chain([&GENERAL]).flat_map(|route| route.requirements);
        let most = requirements.map(|requirement| highest(&requirement.condition, question.fact)).max().unwrap_or(0);
        assert!(u32::from(max) * 100 >= 2 * u32::from(most), "`{}` stops at {max}", question.id);
    }
}
