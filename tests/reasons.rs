//! A reason is true of the answer that it is given for, and names the way on where there is one.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use crate::common;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::explain;
use work_permit_checker::rules::plan::Part;
use work_permit_checker::session::{Event, Session};
use work_permit_checker::text::Language;

/// The title and the reason of a requirement, for the complete set of a route with these changes.
fn reason(route: &str, id: &str, changes: &Value) -> String {
    let set = answers(&with(&fitting(route), changes));
    let session = Session::new(DAY, Language::English).reduce(Event::Replaced(set));
    let report = serde_json::to_value(explain::report(&session, &session.assess())).unwrap();
    let find = |list: &Value, id: &str| list.as_array().unwrap().iter().find(|each| each["id"] == id).unwrap().clone();
    let found = find(&find(&report["routes"], route)["requirements"], id);
    found["text"].as_str().unwrap().to_owned()
}

#[test]
fn a_closed_transfer_speaks_of_the_visit_only_to_visitors_and_of_the_contract_only_to_contractors() {
    for (answer, said, unsaid) in [
        ("short-visit", "short visit", "contract"),
        ("own-contract", "contract with a client", "visit"),
        ("employer-contract", "contract with a client", "visit"),
    ] {
        for route in ["ict-manager", "cusma-ict-manager", "korea-ict-manager"] {
            let text = reason(route, "position-in-canada", &json!({ "job-offer": answer }));
            assert!(text.contains(said) && !text.contains(unsaid), "{answer}: {text}");
            assert!(text.contains("choose the job offer instead"), "{answer}: {text}");
        }
    }
}

#[test]
fn each_listed_profession_that_could_hold_is_named() {
    let analyst = "Computer Systems Analyst: a bachelor’s, or a 2-year diploma and 3 years";
    for (duties, named) in [
        (json!({ "duties": "networks" }), &[analyst, "Engineer", "Scientific Technician"][..]),
        (json!({ "duties": "mix" }), &[analyst, "Engineer", "Scientific Technician"]),
        (json!({ "duties": "cloud" }), &[analyst, "Engineer"]),
        (json!({ "duties": "security" }), &[analyst, "Engineer"]),
        (json!({ "duties": "other", "other-duties": "programming" }), &[analyst, "Engineer"]),
        (json!({ "duties": "other", "other-duties": "web-design" }), &[analyst, "Graphic Designer"]),
        (json!({ "duties": "other", "other-duties": "data-science" }), &[analyst, "Mathematician"]),
        (json!({ "duties": "other", "other-duties": "digital-media" }), &["Graphic Designer"]),
        (json!({ "duties": "network-engineering" }), &["Engineer"]),
    ] {
        let text = reason("cusma-professional", "cusma-profession", &duties);
        assert!(named.iter().all(|profession| text.contains(profession)), "{duties}: {text}");
    }
}

#[test]
fn only_user_support_is_told_about_the_help_desk() {
    for duties in ["user-support", "testing", "management", "repair", "call-centre"] {
        let text = reason("cusma-professional", "cusma-profession", &json!({ "duties": duties }));
        assert_eq!(text.contains("Help desk"), duties == "user-support", "{duties}: {text}");
        assert!(text.contains("No official page says it"), "{duties}: {text}");
    }
    let none = reason("cusma-professional", "cusma-profession", &json!({ "duties": "other", "other-duties": "none" }));
    assert!(none.contains("You named no profession"), "{none}");
}

#[test]
fn work_outside_it_is_said_to_be_outside_this_checker() {
    let trade = json!({ "duties": "other", "other-duties": "none" });
    for (route, id) in [
        ("cptpp-technician", "technician-occupation"),
        ("colombia-technician", "technician-occupation"),
        ("peru-technician", "technician-occupation"),
        ("cptpp-professional", "treaty-professional-duties"),
        ("ukraine-professional", "treaty-professional-duties"),
        ("panama-professional", "panama-profession"),
    ] {
        let text = reason(route, id, &trade);
        assert!(text.contains("This checker judges IT work only"), "{route}: {text}");
        assert_eq!(requirement(&case(&with(&fitting(route), &trade)), route, id), "officer-decides", "{route}");
    }
    let chile = reason("chile-professional", "chile-profession", &trade);
    assert!(chile.contains("This checker judges no other"), "{chile}");
}

#[test]
fn a_contract_of_the_other_kind_leads_to_its_own_route() {
    let sent = reason("european-union-service-supplier", "contract-of-firm", &json!({ "job-offer": "own-contract" }));
    assert!(sent.contains("independent professional"), "{sent}");
    let own = reason(
        "united-kingdom-independent-professional",
        "contract-of-own",
        &json!({ "job-offer": "employer-contract" }),
    );
    assert!(own.contains("service supplier"), "{own}");
}

#[test]
fn who_the_employer_is_stands_in_the_questions_of_every_lmia() {
    for route in ["gts-category-a", "gts-category-b", "lmia-high-wage", "lmia-low-wage"] {
        assert!(
            told(Part::Questions, plan_of(route), &json!({}))
                .contains("Who hires me, controls my working conditions and pays me?")
        );
    }
    let help = work_permit_checker::rules::questions::by_id("job-offer").unwrap().help;
    assert!(help.get(Language::English).contains("your employer is who hires you"));
}

#[test]
fn a_route_of_an_agreement_cites_its_own_page() {
    let case = case(&fitting("ukraine-ict-manager"));
    for standing in &block(&case, "ukraine-ict-manager").requirements {
        for citation in standing.citations(Language::English) {
            assert!(
                !citation.url.contains("/cusma/")
                    && !citation.url.ends_with("exemption-codes/intra-company-transferees.html"),
                "{}: {}",
                standing.requirement.id,
                citation.url
            );
        }
    }
}
