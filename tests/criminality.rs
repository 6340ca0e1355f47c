//! What lifts a record (Regulations, s. 17 to 18.1); in Canada and abroad, each part by its own rule.

use crate::common;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::rules::Fact;

/// Convicted on both sides: one crime abroad and at most a summary offence in Canada, long ago.
fn both(changes: &Value) -> Value {
    let base = json!({
        "past": ["crime"], "offence-result": "convicted", "offence-place": "both", "offence-kind": "indictable", "offence-count": "one",
        "convictions-in-canada": "one-summary", "offence-years": 12, "sentence-months": 0, "clean-record": "yes", "rehabilitation": "not-yet"
    });
    with(&clear(), &with(&base, changes))
}

fn stands(changes: &Value) -> &'static str {
    requirement(&case(&both(changes)), "general", "criminality")
}

#[test]
fn one_summary_offence_in_canada_does_not_break_deemed_rehabilitation() {
    assert_eq!(stands(&json!({})), "fits");
    assert_eq!(
        stands(&json!({ "offence-kind": "summary", "offence-count": "two-or-more", "offence-years": 6 })),
        "fits"
    );
    assert_eq!(
        stands(&json!({ "offence-kind": "impaired-driving-before" })),
        "officer-decides",
        "the usual reading, not settled law"
    );
}

#[test]
fn more_than_one_summary_offence_in_canada_breaks_it() {
    let only_summary = json!({ "convictions-in-canada": "only-summary" });
    assert_eq!(stands(&only_summary), "does-not-fit");
    assert_eq!(
        stands(&with(&only_summary, &json!({ "offence-kind": "summary", "offence-count": "two-or-more" }))),
        "does-not-fit"
    );
    // Rehabilitated abroad, the Canadian ones are lifted by five clean years.
    let rehabilitated = with(&only_summary, &json!({ "rehabilitation": "yes" }));
    assert_eq!(stands(&with(&rehabilitated, &json!({ "offence-years": 5 }))), "fits");
    assert_eq!(stands(&with(&rehabilitated, &json!({ "offence-years": 4 }))), "does-not-fit");
}

#[test]
fn a_serious_conviction_in_canada_is_lifted_by_a_record_suspension_alone() {
    let serious = json!({ "convictions-in-canada": "more-serious", "rehabilitation": "yes", "offence-years": 40 });
    assert_eq!(stands(&serious), "does-not-fit");
    assert_eq!(stands(&with(&serious, &json!({ "offence-result": "record-suspension" }))), "fits");
    let not_abroad = json!({ "offence-result": "record-suspension", "rehabilitation": "not-yet" });
    assert_eq!(stands(&with(&serious, &not_abroad)), "does-not-fit", "the conviction abroad still counts");
    let found = changes(&both(&serious), "general");
    assert!(
        found.iter().any(|(who, text, then)| who == "you" && text.contains("record suspension") && then == "fits"),
        "{found:?}"
    );
    assert_eq!(
        stands(&json!({ "sentence-months": 7 })),
        "does-not-fit",
        "a long sentence in Canada is serious whatever the offence"
    );
}

#[test]
fn an_offence_of_ten_years_is_never_deemed_rehabilitated() {
    let serious = json!({ "offence-kind": "ten-years", "offence-years": 40 });
    assert_eq!(stands(&serious), "does-not-fit");
    assert_eq!(stands(&with(&serious, &json!({ "rehabilitation": "yes" }))), "fits");
}

#[test]
fn one_summary_offence_on_each_side_is_left_to_the_officer_for_five_years() {
    for (years, expected) in [(1, "officer-decides"), (4, "officer-decides"), (5, "fits")] {
        assert_eq!(stands(&json!({ "offence-kind": "summary", "offence-years": years })), expected, "{years}");
    }
}

#[test]
fn convictions_in_canada_are_asked_only_of_those_with_a_record_on_both_sides() {
    for (place, asked) in [("abroad", false), ("canada", false), ("both", true)] {
        let case =
            case(&both(&json!({ "offence-place": place, "convictions-in-canada": null, "offence-years": null })));
        assert_eq!(case.open.contains(Fact::ConvictionsInCanada), asked, "{place}");
    }
}

#[test]
fn an_older_summary_offence_beside_one_crime_is_left_to_the_officer() {
    let two = json!({ "offence-place": "abroad", "offence-count": "two-or-more" });
    for (years, expected) in [(9, "does-not-fit"), (10, "officer-decides"), (11, "officer-decides")] {
        assert_eq!(stands(&with(&two, &json!({ "offence-years": years }))), expected, "{years}");
    }
    assert_eq!(stands(&with(&two, &json!({ "offence-kind": "ten-years" }))), "does-not-fit");
}

#[test]
fn summary_only_acts_without_a_conviction_are_no_ground() {
    let acts = json!({ "offence-place": "abroad", "offence-kind": "summary", "offence-count": "two-or-more", "offence-years": 1 });
    assert_eq!(stands(&acts), "does-not-fit", "two convictions are");
    assert_eq!(stands(&with(&acts, &json!({ "offence-result": "not-convicted" }))), "fits");
    assert_eq!(stands(&with(&acts, &json!({ "offence-count": "one" }))), "fits");
    let crime = json!({ "offence-result": "not-convicted", "offence-kind": "indictable" });
    assert_eq!(
        stands(&with(&acts, &crime)),
        "does-not-fit",
        "abroad the act itself is one, where Canada can indict it"
    );
}

#[test]
fn a_record_suspension_is_told_only_to_those_with_a_conviction() {
    let told = |changes: &Value| self::changes(&both(&with(&json!({ "offence-place": "canada" }), changes)), "general");
    let suspended = |changes: &Value| told(changes).iter().any(|(_, text, _)| text.contains("record suspension"));
    assert!(suspended(&json!({ "offence-result": "convicted" })));
    for result in ["not-convicted", "pending", "foreign-pardon", "dropped"] {
        for kind in ["indictable", "summary", "ten-years"] {
            assert!(!suspended(&json!({ "offence-result": result, "offence-kind": kind })), "{result} {kind}");
        }
    }
}
