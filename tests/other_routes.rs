//! The routes beyond the three best known: treaty technicians and professionals, Francophone
//! Mobility, visits, the spouse's open permit. Help desk unless a case says otherwise.

use crate::common;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::rules::law::NEEDS_PERMIT;
use work_permit_checker::rules::{Fact, GENERAL, Group, ROUTES, eval, questions};
use work_permit_checker::text::Language;

fn standings(json: &Value, routes: &[&'static str]) -> Vec<&'static str> {
    let case = case(json);
    routes.iter().map(|route| standing(&case, route)).collect()
}

#[test]
fn a_mexican_technician_with_two_years_of_study_and_four_of_work() {
    let mexican = with(
        &fitting("cptpp-technician"),
        &json!({ "citizenship": ["mx"], "experience-years": 4, "economic-region": "london", "wage": 33 }),
    );
    assert_eq!(standing(&case(&mexican), "cptpp-technician"), "fits", "at the median of the region");
    let to_do = with(&mexican, &json!({ "portal-offer": "not-yet" }));
    assert_eq!(standing(&case(&to_do), "cptpp-technician"), "to-do");
    let three = with(&mexican, &json!({ "experience-years": 3 }));
    assert_eq!(standing(&case(&three), "cptpp-technician"), "does-not-fit");
    assert_eq!(decided_by(&case(&three), "cptpp-technician"), ["technician-four-years"]);
    let changes = changes(&three, "cptpp-technician");
    assert_eq!(changes.len(), 1, "{changes:?}");
    assert_eq!((changes[0].0.as_str(), changes[0].2.as_str()), ("time", "fits"));
    assert!(changes[0].1.contains("4 years") && changes[0].1.contains("(1 more)"), "{changes:?}");
    let below = with(&mexican, &json!({ "wage": 32.99 }));
    assert_eq!(decided_by(&case(&below), "cptpp-technician"), ["treaty-prevailing-wage"]);
}

#[test]
fn part_time_years_and_one_year_programs_are_told_apart() {
    let mexican = fitting("cptpp-technician");
    assert_eq!(
        standing(&case(&with(&mexican, &json!({ "part-time-years": "yes" }))), "cptpp-technician"),
        "officer-decides"
    );
    for (education, cptpp, colombia) in [
        ("one-year", "does-not-fit", "fits"),
        ("vendor-certificates", "officer-decides", "officer-decides"),
        ("less", "does-not-fit", "does-not-fit"),
        ("certificate", "fits", "fits"),
        ("bachelor-related", "fits", "fits"),
    ] {
        let study = json!({ "education": education });
        assert_eq!(standing(&case(&with(&mexican, &study)), "cptpp-technician"), cptpp, "{education}");
        assert_eq!(
            standing(&case(&with(&fitting("colombia-technician"), &study)), "colombia-technician"),
            colombia,
            "{education}"
        );
    }
}

#[test]
fn colombia_and_peru_ask_for_no_experience() {
    for (code, route) in [("co", "colombia-technician"), ("pe", "peru-technician")] {
        let person = with(
            &fitting(route),
            &json!({ "citizenship": [code], "education": "one-year", "experience-years": 0, "wage": 20 }),
        );
        assert_eq!(standing(&case(&person), route), "fits", "pay is only a factor");
        let resident = with(
            &person,
            &json!({ "citizenship": ["in"], "permanent-residence": [if code == "co" { "colombia" } else { "peru" }] }),
        );
        assert_eq!(standing(&case(&resident), route), "fits");
        let elsewhere = with(&person, &json!({ "diploma-from": "elsewhere" }));
        assert_eq!(standing(&case(&elsewhere), route), "officer-decides");
    }
}

#[test]
fn a_peruvian_uses_the_agreement_with_peru() {
    let peruvian = with(&fitting("cptpp-technician"), &json!({ "citizenship": ["pe"], "peruvian-role": "no" }));
    assert_eq!(standings(&peruvian, &["peru-technician", "cptpp-technician"]), ["fits", "does-not-fit"]);
    assert_eq!(decided_by(&case(&peruvian), "cptpp-technician"), ["cptpp-peru-role"]);
    let contractor = with(&peruvian, &json!({ "peruvian-role": "yes" }));
    assert_eq!(standing(&case(&contractor), "cptpp-technician"), "fits");
    let also_indian = with(&peruvian, &json!({ "citizenship": ["in", "pe"] }));
    assert_eq!(
        standing(&case(&also_indian), "cptpp-technician"),
        "does-not-fit",
        "a citizenship outside the agreement cures nothing"
    );
    let also_chilean = with(&peruvian, &json!({ "citizenship": ["cl", "pe"], "peruvian-role": null }));
    assert_eq!(standing(&case(&also_chilean), "cptpp-technician"), "fits");
}

#[test]
fn permanent_residence_counts_for_australia_alone() {
    let resident =
        |of: &str| with(&fitting("cptpp-technician"), &json!({ "citizenship": ["in"], "permanent-residence": [of] }));
    assert_eq!(standing(&case(&resident("australia")), "cptpp-technician"), "fits");
    for other in questions::question(Fact::PermanentResidence).choices() {
        if other.id != "australia" {
            assert_eq!(standing(&case(&resident(other.id)), "cptpp-technician"), "does-not-fit", "{}", other.id);
        }
    }
}

#[test]
fn a_japanese_citizen_needs_an_associate_degree() {
    let japanese = |degree: &str| {
        with(&fitting("cptpp-technician"), &json!({ "citizenship": ["jp"], "associate-degree": degree }))
    };
    assert_eq!(standing(&case(&japanese("yes")), "cptpp-technician"), "fits");
    assert_eq!(decided_by(&case(&japanese("no")), "cptpp-technician"), ["cptpp-japan-degree"]);
    let also_indian = with(&japanese("no"), &json!({ "citizenship": ["in", "jp"] }));
    assert_eq!(decided_by(&case(&also_indian), "cptpp-technician"), ["cptpp-japan-degree"]);
    let bachelor = with(&japanese("no"), &json!({ "education": "bachelor-computing" }));
    assert_eq!(standing(&case(&bachelor), "cptpp-technician"), "fits");
}

#[test]
fn members_without_promises_for_technicians_are_told_so_and_the_united_kingdom_is_left_open() {
    for code in ["my", "bn", "nz", "sg", "vn", "us", "in", "kr", "de"] {
        let person = with(&fitting("cptpp-technician"), &json!({ "citizenship": [code] }));
        assert_eq!(decided_by(&case(&person), "cptpp-technician"), ["cptpp-technician-nationality"], "{code}");
    }
    let british = with(&fitting("cptpp-technician"), &json!({ "citizenship": ["gb"] }));
    assert_eq!(standing(&case(&british), "cptpp-technician"), "officer-decides");
}

#[test]
fn a_us_citizen_at_a_help_desk_has_no_technician_route_and_reads_what_is_left() {
    let person = with(
        &fitting("lmia-low-wage"),
        &json!({ "citizenship": ["us"], "lmia": "not-applied", "french-level": "below", "partner": "no" }),
    );
    let case = case(&person);
    for route in ROUTES.iter().filter(|route| route.id.ends_with("-technician")) {
        assert_eq!(standing(&case, route.id), "does-not-fit", "{}", route.id);
    }
    let left: Vec<&str> = case
        .routes
        .iter()
        .filter(|route| {
            route.span.decided().is_some_and(|standing| standing > work_permit_checker::rules::Standing::DoesNotFit)
        })
        .map(|route| route.route.id)
        .collect();
    assert_eq!(left, ["lmia-low-wage"]);
}

#[test]
fn french_opens_every_job_outside_quebec() {
    let french = with(&fitting("francophone-mobility"), &json!({ "province": "mb" }));
    assert_eq!(standing(&case(&french), "francophone-mobility"), "fits");
    let no_proof = with(&french, &json!({ "french-level": "no-proof" }));
    assert_eq!(standing(&case(&no_proof), "francophone-mobility"), "to-do");
    let below = with(&french, &json!({ "french-level": "below" }));
    assert_eq!(decided_by(&case(&below), "francophone-mobility"), ["french-level-5"]);
    for quebec in [json!({ "province": "qc" }), json!({ "remote-for-quebec": "yes" })] {
        let case = case(&with(&french, &quebec));
        assert_eq!(standing(&case, "francophone-mobility"), "does-not-fit");
        assert_eq!(decided_by(&case, "francophone-mobility"), ["outside-quebec"]);
    }
}

#[test]
fn a_visit_needs_the_sales_agreement() {
    let visit = fitting("business-visitor");
    for (answer, expected) in [
        (json!({}), "fits"),
        (json!({ "service-agreement": "later-contract" }), "does-not-fit"),
        (json!({ "service-agreement": "no" }), "does-not-fit"),
        (json!({ "visit-purpose": "help-desk" }), "does-not-fit"),
        (json!({ "visit-purpose": "meetings", "service-agreement": "no", "sold-where": null }), "fits"),
        (json!({ "visit-purpose": "group-training", "service-work": null }), "fits"),
        (json!({ "visit-purpose": "canadian-goods" }), "fits"),
        (json!({ "visit-purpose": "own-product" }), "officer-decides"),
        (json!({ "visit-purpose": "group-work" }), "does-not-fit"),
        (json!({ "visit-purpose": "contract-work" }), "does-not-fit"),
        (json!({ "visit-purpose": "remote-work" }), "does-not-fit"),
        (json!({ "visit-purpose": "other-purpose" }), "officer-decides"),
        (json!({ "paid-from": "canada" }), "does-not-fit"),
        (json!({ "paid-from": "abroad-with-expenses" }), "fits"),
        (json!({ "paid-from": "partly-both" }), "officer-decides"),
        (json!({ "sold-where": "made-in-canada" }), "officer-decides"),
        (json!({ "sold-where": "bought-in-canada" }), "does-not-fit"),
        (json!({ "service-employer": "foreseen-third-party" }), "fits"),
        (json!({ "service-employer": "neither" }), "does-not-fit"),
        (json!({ "service-work": "not-specialized" }), "officer-decides"),
        (json!({ "service-work": "operating" }), "does-not-fit"),
        (json!({ "job-offer": "employer-contract" }), "fits"),
        (json!({ "job-offer": "employer-contract", "visit-purpose": "meetings" }), "officer-decides"),
        (json!({ "job-offer": "employer-contract", "visit-purpose": "group-training" }), "fits"),
        (json!({ "job-offer": "employer-contract", "visit-purpose": "contract-work" }), "does-not-fit"),
        (json!({ "job-offer": "employer-contract", "visit-purpose": "other-purpose" }), "does-not-fit"),
        (json!({ "job-offer": "own-contract" }), "does-not-fit"),
        (json!({ "job-offer": "own-contract", "visit-purpose": "meetings" }), "officer-decides"),
        (json!({ "job-offer": "own-contract", "visit-purpose": "canadian-goods" }), "does-not-fit"),
        (json!({ "job-offer": "remote-abroad" }), "does-not-fit"),
        (json!({ "job-offer": "job-offer" }), "does-not-fit"),
        (json!({ "job-offer": "not-yet" }), "does-not-fit"),
    ] {
        assert_eq!(standing(&case(&with(&visit, &answer)), "business-visitor"), expected, "{answer}");
    }
    let case = case(&visit);
    for route in
        case.routes.iter().filter(|route| matches!(route.route.group, Group::Lmia | Group::Cusma | Group::IntraCompany))
    {
        assert_eq!(route.span.best.id(), "does-not-fit", "a visit is no job: {}", route.route.id);
    }
}

#[test]
fn a_spouse_needs_sixteen_months_or_a_treaty() {
    let spouse = fitting("spouse-open-permit");
    for (work, months, expected) in [
        ("teer-0-1", json!(15), "does-not-fit"),
        ("teer-0-1", json!(16), "fits"),
        ("natural-and-applied-sciences", json!(17), "fits"),
        ("selected-groups", json!(15), "does-not-fit"),
        ("selected-groups", json!(16), "fits"),
        ("other-groups", json!(24), "does-not-fit"),
        ("excluded-permit", json!(24), "does-not-fit"),
        ("teer-2-3", json!(24), "officer-decides"),
        ("teer-4-5", json!(24), "does-not-fit"),
        ("treaty-permit", json!(6), "fits"),
        ("cptpp-permit", json!(6), "officer-decides"),
        ("on-the-way-to-residence", json!(5), "does-not-fit"),
        ("on-the-way-to-residence", json!(6), "officer-decides"),
    ] {
        let answers = with(&spouse, &json!({ "partner-work": work, "partner-months": months }));
        assert_eq!(standing(&case(&answers), "spouse-open-permit"), expected, "{work} {months}");
    }
    let renewal = json!({ "partner-work": "other-groups", "partner-months": 6, "apply-from": "inside-permit" });
    assert_eq!(standing(&case(&with(&spouse, &renewal)), "spouse-open-permit"), "officer-decides");
}

#[test]
fn each_spouse_without_c41_reads_which_way_there_is() {
    let offerless = json!({ "citizenship": ["us"], "permanent-residence": [], "job-offer": "not-yet" });
    let american = with(&offerless, &json!({ "partner-work": "teer-0-1", "partner-months": 36 }));
    for (partner, english, french) in [
        ("citizen-or-resident", &["sponsorship", "A74", "visitor"][..], &["parrainage", "A74", "visiteur"][..]),
        ("student", &["C42", "16 months"], &["C42", "16 mois"]),
        ("residence-applicant", &["C49", "6 months"], &["C49", "6 mois"]),
        ("claimant", &["legal help"], &["aide juridique"]),
        ("no", &["foreign worker"], &["vient de l’étranger"]),
    ] {
        let case = case(&with(&american, &json!({ "partner": partner })));
        let route = block(&case, "spouse-open-permit");
        assert_eq!(standing(&case, "spouse-open-permit"), "does-not-fit", "{partner}");
        let remarks: Vec<_> = route.decided_by().flat_map(|requirement| &requirement.explanation.remarks).collect();
        for (language, words) in [(Language::English, english), (Language::French, french)] {
            let text: String = remarks.iter().map(|remark| remark.text.get(language)).collect();
            assert!(remarks.len() == 1 && words.iter().all(|word| text.contains(word)), "{partner}: {text}");
        }
    }
}

#[test]
fn short_stays_are_for_the_upper_levels() {
    let short = fitting("short-term-work");
    for (answer, expected) in [
        (json!({ "duties": "user-support" }), "does-not-fit"),
        (json!({ "duties": "networks" }), "does-not-fit"),
        (json!({ "duties": "testing" }), "does-not-fit"),
        (json!({ "duties": "security" }), "fits"),
        (json!({ "duties": "management" }), "fits"),
        (json!({ "short-stay-grant": "yes" }), "does-not-fit"),
        (json!({ "short-stay": "longer" }), "does-not-fit"),
        (json!({ "duties": "other", "other-duties": "visual-effects" }), "fits"),
        (json!({ "duties": "other", "other-duties": "none" }), "officer-decides"),
        (json!({ "short-stay": "in-canada" }), "does-not-fit"),
    ] {
        assert_eq!(standing(&case(&with(&short, &answer)), "short-term-work"), expected, "{answer}");
    }
}

#[test]
fn an_agreement_asks_nothing_of_those_whom_it_does_not_name() {
    let facts = |route: &work_permit_checker::rules::Route| {
        let mut all = Vec::new();
        for requirement in route.requirements {
            eval::facts_of(&requirement.condition, &mut |fact| all.push(fact));
        }
        all
    };
    let others: Vec<_> =
        ROUTES.iter().filter(|route| route.group != Group::FreeTrade).flat_map(|route| facts(route)).collect();
    let case = case(&json!({ "citizenship": ["in"], "permanent-residence": [] }));
    for fact in case.open.iter() {
        let general = work_permit_checker::rules::GENERAL.requirements.iter().any(|requirement| {
            let mut found = false;
            eval::facts_of(&requirement.condition, &mut |read| found |= read == fact);
            found
        });
        assert!(general || others.contains(&fact), "{fact:?} is asked for an agreement alone");
    }
    for route in case.routes.iter().filter(|route| route.route.group == Group::FreeTrade) {
        assert!(route.for_others() && route.span.best.id() == "does-not-fit", "{}", route.route.id);
    }
}

#[test]
fn professionals_are_for_analysts_and_developers() {
    for route in ROUTES.iter().filter(|route| route.group == Group::FreeTrade && route.id.ends_with("-professional")) {
        let base = fitting(route.id);
        assert_eq!(
            standing(&case(&with(&base, &json!({ "duties": "user-support" }))), route.id),
            "does-not-fit",
            "{}",
            route.id
        );
        let developer = with(&base, &json!({ "duties": "other", "other-duties": "programming" }));
        assert_ne!(standing(&case(&developer), route.id), "does-not-fit", "{}", route.id);
    }
    let australian =
        with(&fitting("cptpp-professional"), &json!({ "citizenship": ["au"], "degree-length": "three-years" }));
    assert_eq!(standing(&case(&australian), "cptpp-professional"), "to-do", "three years and a letter");
    let mexican = with(&australian, &json!({ "citizenship": ["mx"] }));
    assert_eq!(decided_by(&case(&mexican), "cptpp-professional"), ["treaty-four-year-degree-australia"]);
}

#[test]
fn two_citizenships_do_not_cure_each_other() {
    let both = |role: &str, degree: &str| {
        with(
            &fitting("cptpp-technician"),
            &json!({ "citizenship": ["jp", "pe"], "peruvian-role": role, "associate-degree": degree }),
        )
    };
    for (role, degree, expected) in [("no", "no", "does-not-fit"), ("yes", "no", "fits"), ("no", "yes", "fits")] {
        assert_eq!(standing(&case(&both(role, degree)), "cptpp-technician"), expected, "{role} {degree}");
    }
    for other in ["pe", "jp"] {
        let british = with(&both("no", "no"), &json!({ "citizenship": ["gb", other] }));
        assert_eq!(standing(&case(&british), "cptpp-technician"), "officer-decides", "gb and {other}");
    }
}

#[test]
fn the_employer_of_a_contract_is_at_home() {
    let contract = with(&fitting("cptpp-technician"), &json!({ "job-offer": "employer-contract" }));
    assert_eq!(standing(&case(&contract), "cptpp-technician"), "officer-decides");
    let own = with(&contract, &json!({ "job-offer": "own-contract" }));
    assert_eq!(standing(&case(&own), "cptpp-technician"), "fits");
}

#[test]
fn a_transfer_under_cusma_or_cptpp_or_from_ukraine_is_from_a_company_there() {
    for (route, by, there) in [
        ("cptpp-ict-manager", "cptpp-company", &["mexico", "cptpp"][..]),
        ("cptpp-ict-specialized-knowledge", "cptpp-company", &["mexico", "cptpp"]),
        ("cusma-ict-specialized-knowledge", "cusma-enterprise", &["united-states", "mexico"]),
        ("ukraine-ict-manager", "ukraine-company", &["ukraine"]),
        ("ukraine-ict-specialized-knowledge", "ukraine-company", &["ukraine"]),
    ] {
        for country in ["united-states", "mexico", "cptpp", "united-kingdom", "ukraine", "elsewhere"] {
            let case = case(&with(&fitting(route), &json!({ "company-country": country })));
            let expected = match country {
                _ if there.contains(&country) => "fits",
                // Whether it is a party of CPTPP by now, the sources cannot say.
                "united-kingdom" if by == "cptpp-company" => "officer-decides",
                _ => "does-not-fit",
            };
            assert_eq!(standing(&case, route), expected, "{route} {country}");
            assert!(expected == "fits" || decided_by(&case, route) == [by], "{route} {country}");
        }
    }
}

#[test]
fn only_some_professionals_may_come_straight_back() {
    for (code, expected) in [
        ("cl", "officer-decides"),
        ("co", "officer-decides"),
        ("kr", "officer-decides"),
        ("au", "does-not-fit"),
        ("in", "does-not-fit"),
    ] {
        let back = with(
            &clear(),
            &json!({ "citizenship": [code], "apply-from": "border-return", "border-exception": "none" }),
        );
        assert_eq!(requirement(&case(&back), "general", "place-of-application"), expected, "{code}");
    }
}

#[test]
fn a_route_of_an_agreement_first_asks_whom_the_agreement_names() {
    for route in ROUTES {
        assert_eq!(route.agreement.is_some(), route.group == Group::FreeTrade, "{}", route.id);
        if let Some(agreement) = route.agreement {
            assert!(std::ptr::eq(route.requirements[0], agreement.names), "{}", route.id);
            assert_eq!(agreement.names.cites[0], agreement.page, "{}", route.id);
        }
    }
    assert!(std::ptr::eq(GENERAL.requirements[0], &NEEDS_PERMIT));
}
