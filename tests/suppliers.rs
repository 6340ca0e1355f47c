//! Computer services under a contract, for citizens of the European Union and the United Kingdom.

use crate::common;

use common::*;
use serde_json::json;

const SENT: [&str; 2] = ["european-union-service-supplier", "united-kingdom-service-supplier"];
const OWN: [&str; 2] = ["european-union-independent-professional", "united-kingdom-independent-professional"];

fn stands(route: &str, changes: serde_json::Value) -> &'static str {
    standing(&case(&with(&fitting(route), &changes)), route)
}

#[test]
fn no_technician_is_among_the_services() {
    for route in SENT.into_iter().chain(OWN) {
        for (duties, expected) in [
            ("user-support", "does-not-fit"),
            ("networks", "does-not-fit"),
            ("testing", "does-not-fit"),
            ("repair", "does-not-fit"),
            ("call-centre", "does-not-fit"),
            ("mix", "officer-decides"),
            ("network-engineering", "fits"),
            ("management", "fits"),
        ] {
            assert_eq!(stands(route, json!({ "duties": duties })), expected, "{route} {duties}");
        }
        for (duties, expected) in [
            ("programming", "fits"),
            ("databases", "fits"),
            ("electronics", "does-not-fit"),
            ("mathematics", "officer-decides"),
        ] {
            assert_eq!(
                stands(route, json!({ "duties": "other", "other-duties": duties })),
                expected,
                "{route} {duties}"
            );
        }
    }
}

#[test]
fn each_category_has_its_contract() {
    for (routes, contract, other) in
        [(SENT, "employer-contract", "own-contract"), (OWN, "own-contract", "employer-contract")]
    {
        for route in routes {
            assert_eq!(stands(route, json!({ "job-offer": contract })), "fits", "{route}");
            assert_eq!(stands(route, json!({ "job-offer": "not-yet" })), "to-do", "{route}");
            for closed in [other, "job-offer", "short-visit"] {
                assert_eq!(stands(route, json!({ "job-offer": closed })), "does-not-fit", "{route} {closed}");
            }
        }
    }
}

#[test]
fn the_firm_is_of_the_agreement() {
    for (route, [there, both, elsewhere]) in [
        (SENT[0], ["fits", "does-not-fit", "does-not-fit"]),
        (SENT[1], ["fits", "officer-decides", "does-not-fit"]),
        (OWN[0], ["fits", "officer-decides", "officer-decides"]),
        (OWN[1], ["fits", "officer-decides", "officer-decides"]),
    ] {
        for (firm, expected) in [("in-agreement", there), ("establishment", both), ("elsewhere", elsewhere)] {
            assert_eq!(stands(route, json!({ "contract-firm": firm })), expected, "{route} {firm}");
        }
    }
}

#[test]
fn a_year_with_the_firm_and_a_degree() {
    for route in SENT {
        let short = with(&fitting(route), &json!({ "year-with-firm": "no" }));
        assert_eq!(decided_by(&case(&short), route), ["year-with-firm"]);
        let changes = changes(&short, route);
        assert!(changes.iter().any(|(who, _, then)| who == "time" && then == "fits"), "{changes:?}");
    }
    for route in SENT.into_iter().chain(OWN) {
        for (education, expected) in [
            ("bachelor-related", "fits"),
            ("bachelor-unrelated", "officer-decides"),
            ("diploma", "officer-decides"),
            ("vendor-certificates", "officer-decides"),
            ("less", "does-not-fit"),
        ] {
            assert_eq!(stands(route, json!({ "education": education })), expected, "{route} {education}");
        }
    }
}

#[test]
fn the_agreement_of_one_does_not_take_the_other() {
    for (route, others) in
        [(SENT[0], ["gb", "us"]), (OWN[0], ["gb", "in"]), (SENT[1], ["de", "us"]), (OWN[1], ["fr", "in"])]
    {
        for other in others {
            assert_eq!(stands(route, json!({ "citizenship": [other] })), "does-not-fit", "{route} {other}");
        }
    }
    assert_eq!(stands(OWN[0], json!({ "citizenship": ["gb", "ie"] })), "fits");
}
