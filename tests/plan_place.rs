//! Where a person may apply, and what comes first there: at the border, online, inside Canada.

use crate::common;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::rules::eval::Context;
use work_permit_checker::rules::plan::{self, Part, Plan};

/// What a person is told of where to apply.
fn place(plan: &'static Plan, changes: Value) -> String {
    told(
        Part::Place,
        plan,
        &with(
            &json!({ "citizenship": ["fr"], "medical-setting": "no", "stay-months": 6, "biometrics": "yes" }),
            &changes,
        ),
    )
}

#[test]
fn who_may_apply_at_the_border() {
    let border = |plan: &'static Plan, changes: Value| place(plan, changes).contains("when you arrive: allowed");
    for (citizenship, open) in [
        ("us", true),
        ("fr", true),
        ("jp", true),
        ("mx", false),
        ("in", false),
        ("co", false),
        ("pe", false),
        ("ua", false),
    ] {
        assert_eq!(border(&Plan::EXEMPT, json!({ "citizenship": [citizenship] })), open, "{citizenship}");
    }
    assert!(
        place(&Plan::EXEMPT, json!({ "citizenship": ["mx"] }))
            .contains("Not at the border, even where you could fly in with an eTA")
    );
    let resident = place(
        &Plan::EXEMPT,
        json!({ "citizenship": ["in"], "permanent-residence": ["united-states"], "biometrics": "not-yet" }),
    );
    for words in ["as a US permanent resident", "only if that port takes biometrics", "neither visa nor eTA"] {
        assert!(resident.contains(words), "{resident}");
    }
    for route in employers() {
        assert!(
            place(route.plan, json!({}))
                .contains("Online from outside Canada, before you travel: this place is open to everyone"),
            "{}",
            route.id
        );
    }
}

#[test]
fn at_the_border_lmia_exam_and_biometrics_come_first() {
    let (lmia, exam, port) =
        ("only once the LMIA is positive", "only with the medical certificate", "only if that port takes biometrics");
    for (plan, changes, told) in [
        (plan_of("lmia-high-wage"), json!({ "lmia": "applied" }), [true, false, false]),
        (plan_of("lmia-high-wage"), json!({ "lmia": "positive" }), [false; 3]),
        (plan_of("gts-category-b"), json!({ "citizenship": ["us"], "lmia": "applied" }), [true, false, false]),
        (plan_of("ict-manager"), json!({}), [false; 3]),
        (plan_of("ict-manager"), json!({ "medical-setting": "yes" }), [false, true, false]),
        (plan_of("ict-manager"), json!({ "medical-setting": "yes", "medical-certificate": "yes" }), [false; 3]),
        (plan_of("ict-manager"), json!({ "biometrics": "not-yet" }), [false, false, true]),
        (plan_of("ict-manager"), json!({ "biometrics": "not-yet", "citizenship": ["us"] }), [false; 3]),
        (plan_of("ict-manager"), json!({ "biometrics": "not-yet", "citizenship": ["in"] }), [false; 3]),
    ] {
        let text = place(plan, changes.clone());
        assert_eq!([lmia, exam, port].map(|words| text.contains(words)), told, "{changes}: {text}");
    }
}

#[test]
fn coming_straight_back_ended_but_for_some() {
    let back =
        |plan: &'static Plan, changes: Value| place(plan, with(&json!({ "apply-from": "border-return" }), &changes));
    let ended = "that ended on 23 December 2024";
    for route in employers() {
        assert_eq!(back(route.plan, json!({})).contains(ended), !route.plan.may_return, "{}", route.id);
        for free in [json!({ "citizenship": ["us"] }), json!({ "permanent-residence": ["united-states"] })] {
            let told = back(route.plan, free);
            assert!(!told.contains(ended) && told.contains("when you arrive: allowed"), "{}: {told}", route.id);
        }
    }
    assert!(!back(&Plan::EXEMPT, json!({})).contains("when you arrive: allowed"));
    assert!(back(plan_of("colombia-technician"), json!({})).contains("still allowed on this route"), "F12 is excepted");
    assert!(back(plan_of("peru-technician"), json!({})).contains("still allowed on this route"), "F52 is excepted");
    assert!(back(plan_of("cptpp-technician"), json!({})).contains(ended), "T52 is not");
}

#[test]
fn inside_canada_a_visitor_may_not_apply() {
    assert!(
        place(&Plan::EXEMPT, json!({ "apply-from": "inside-permit" }))
            .contains("Inside Canada, online, while the permit is valid")
    );
    assert!(place(&Plan::EXEMPT, json!({ "apply-from": "inside-visitor" })).contains("Not inside Canada on a visit"));
    assert!(!place(&Plan::EXEMPT, json!({ "apply-from": "online-abroad" })).contains("inside"));
    for route in employers() {
        let mexican = place(route.plan, json!({ "apply-from": "inside-visitor", "citizenship": ["mx"] }));
        let unclear = route.id.starts_with("cusma");
        assert_eq!(mexican.contains("unclear whether US and Mexican citizens"), unclear, "{}", route.id);
        assert_eq!(mexican.contains("Not inside Canada on a visit"), !unclear, "{}", route.id);
    }
    // Whoever is in Canada is not sent out to come straight back.
    for from in ["inside-visitor", "inside-permit", "inside-other"] {
        let french = place(&Plan::EXEMPT, json!({ "apply-from": from, "citizenship": ["fr"] }));
        assert!(
            french.contains("that ended on 23 December 2024") && !french.contains("when you arrive: allowed"),
            "{from}: {french}"
        );
        assert!(french.contains("a country other than the United States"), "{from}: {french}");
        assert!(!french.contains("To enter"), "{from}: {french}");
        let indian = place(&Plan::EXEMPT, json!({ "apply-from": from, "citizenship": ["in"] }));
        assert!(!indian.contains("border or airport"), "{from}: {indian}");
        let american = place(&Plan::EXEMPT, json!({ "apply-from": from, "citizenship": ["us"] }));
        assert!(american.contains("allowed, as a US citizen"), "{from}: {american}");
    }
}

#[test]
fn entry_asks_a_visa_an_eta_or_neither() {
    for (citizenship, words) in [
        (json!(["us"]), "neither visa nor eTA"),
        (json!(["fr"]), "by air: an eTA"),
        (json!(["in"]), "To enter: a visa. It is issued with the work permit"),
        (json!(["mx"]), "To enter: a visa. It is issued with the work permit"),
        (json!(["in", "fr"]), "by air: an eTA"),
        (json!(null), "depending on your citizenship"),
    ] {
        assert!(place(&Plan::EXEMPT, json!({ "citizenship": citizenship })).contains(words), "{citizenship}");
    }
}

#[test]
fn who_applies_on_arrival_needs_the_eta_before() {
    let arriving = json!({ "citizenship": ["fr"], "apply-from": "on-arrival", "biometrics": "yes" });
    assert!(place(&Plan::EXEMPT, arriving.clone()).contains("an eTA for $7, before you fly"));
    assert_eq!(you(&Plan::EXEMPT, &arriving), (155, 162));
    let online = with(&arriving, &json!({ "apply-from": "online-abroad" }));
    assert!(place(&Plan::EXEMPT, online.clone()).contains("counts as the request for it, at no extra fee"));
    assert_eq!(you(&Plan::EXEMPT, &online), (155, 155));
}

#[test]
fn nobody_is_told_to_apply_before_the_employer_is_done() {
    for citizenship in ["us", "fr", "in"] {
        let person = |changes: Value| with(&json!({ "citizenship": [citizenship] }), &changes);
        let lmia = place(plan_of("lmia-low-wage"), person(json!({ "lmia": "applied" })));
        assert!(lmia.starts_with("Wherever you apply: only once the LMIA is positive"), "{lmia}");
        assert!(!place(plan_of("lmia-low-wage"), person(json!({ "lmia": "positive" }))).contains("only once"));
        let number = place(plan_of("ict-manager"), person(json!({ "portal-offer": "not-yet" })));
        assert!(number.starts_with("Wherever you apply: only once you have the offer number"), "{number}");
        assert!(!place(plan_of("ict-manager"), person(json!({ "portal-offer": "done" }))).contains("only once"));
    }
    // An ordinary LMIA is not one of the Global Talent Stream.
    let other = told(Part::Times, plan_of("gts-category-b"), &json!({ "lmia": "positive" }));
    assert!(other.contains("10 business days"), "{other}");
}

#[test]
fn a_passport_that_may_be_exempt_is_told_so_and_on_arrival_of_no_visa_with_the_permit() {
    let hong_kong = |plan: &'static Plan, from: &str| place(plan, json!({ "citizenship": ["hk"], "apply-from": from }));
    let issued = |told: &str| {
        assert!(told.contains("To enter: a visa or an eTA, depending on your passport."), "{told}");
        told.contains("It comes with the work permit")
    };
    assert!(!issued(&hong_kong(&Plan::EXEMPT, "on-arrival")));
    assert!(!issued(&hong_kong(plan_of("business-visitor"), "online-abroad")));
    assert!(issued(&hong_kong(&Plan::EXEMPT, "online-abroad")));
}

#[test]
fn the_papers_of_an_exempt_employer_and_of_somebody_in_canada_are_their_own() {
    let papers = |plan, json| told(Part::Papers, plan, &json);
    let exempt = papers(&Plan::EXEMPT, json!({ "portal-offer": "exempt" }));
    let done = papers(&Plan::EXEMPT, json!({ "portal-offer": "done" }));
    assert!(exempt.contains("fee is not due") && !done.contains("fee is not due"), "{exempt}");
    assert!(done.contains("the offer number") && !exempt.contains("the offer number"), "{done}");
    for (from, inside) in [("inside-permit", true), ("inside-other", true), ("online-abroad", false)] {
        assert_eq!(papers(&Plan::EXEMPT, json!({ "apply-from": from })).contains("IMM 5710"), inside, "{from}");
    }
    let questions = |route: &str| told(Part::Questions, plan_of(route), &json!({}));
    let own = "name the profession of the agreement";
    assert!(questions("cusma-professional").contains(own) && !questions("ict-manager").contains(own));
    let local = "police certificate";
    assert!(done.contains(local) && !papers(plan_of("business-visitor"), json!({})).contains(local));
}

#[test]
fn the_exam_at_the_border_is_told_as_it_is_known() {
    let border = |changes: Value| place(&Plan::EXEMPT, with(&json!({ "apply-from": "on-arrival" }), &changes));
    let (first, maybe) =
        ("There, only with the medical certificate in hand.", "if an exam is required: find out first");
    for (changes, wanted) in [
        (json!({ "medical-setting": "yes", "medical-certificate": "not-yet" }), [true, false]),
        (json!({ "medical-setting": null, "stay-months": null }), [false, true]),
        (json!({ "medical-setting": "yes", "medical-certificate": "yes" }), [false, false]),
        (json!({}), [false, false]),
    ] {
        let told = border(changes.clone());
        assert_eq!([told.contains(first), told.contains(maybe)], wanted, "{changes}: {told}");
    }
}

#[test]
fn who_needs_a_visa_is_told_of_no_border_once_in_canada() {
    for (from, told_of) in [("online-abroad", true), ("inside-permit", false)] {
        for citizenship in ["in", "mx"] {
            let told =
                place(plan_of("colombia-technician"), json!({ "citizenship": [citizenship], "apply-from": from }));
            assert_eq!(told.contains("ot at the border"), told_of, "{citizenship} {from}: {told}");
        }
    }
}

#[test]
fn the_time_is_that_of_the_place() {
    let times = |plan, json: Value| told(Part::Times, plan, &json);
    let (if_border, at_border, inside) =
        ("if you may apply there: decided", "border or airport: decided", "Inside Canada there is no fast");
    for (person, wanted) in [
        (json!({ "citizenship": ["fr"] }), [true, false, false]),
        (json!({ "citizenship": ["in"] }), [false, false, false]),
        (json!({ "citizenship": ["mx"] }), [false, false, false]),
        (json!({ "citizenship": ["in"], "permanent-residence": ["united-states"] }), [true, false, false]),
        (json!({ "citizenship": ["fr"], "apply-from": "online-abroad" }), [false, false, false]),
        (json!({ "citizenship": ["fr"], "apply-from": "border-return" }), [false, false, true]),
        (json!({ "citizenship": ["us"], "apply-from": "border-return" }), [false, true, false]),
    ] {
        let told = times(&Plan::EXEMPT, person.clone());
        assert_eq!([if_border, at_border, inside].map(|words| told.contains(words)), wanted, "{person}: {told}");
    }
    // Two weeks: by the level of the duties, and said to nobody of an open permit.
    let (by_level, below) = ("only for jobs of TEER 0 or 1, applied for", "do not count on 2 weeks");
    for (plan, duties, wanted) in [
        (&Plan::EXEMPT, json!(null), [true, false]),
        (&Plan::EXEMPT, json!("user-support"), [false, true]),
        (&Plan::EXEMPT, json!("systems-analysis"), [false, false]),
        (plan_of("spouse-open-permit"), json!(null), [false, false]),
        (plan_of("spouse-open-permit"), json!("user-support"), [false, false]),
    ] {
        let told = times(plan, json!({ "citizenship": ["fr"], "apply-from": "online-abroad", "duties": duties }));
        assert_eq!([by_level, below].map(|words| told.contains(words)), wanted, "{duties}: {told}");
    }
}

#[test]
fn at_the_border_only_a_reported_time_for_the_lmia_makes_the_whole_a_report() {
    let days = |route: &str, lmia: &str| {
        let answers = answers(&json!({ "citizenship": ["fr"], "apply-from": "on-arrival", "lmia": lmia }));
        let days = plan::days(plan_of(route), Context { answers: &answers, as_of: DAY });
        (days.file > 0, days.permit, days.standard)
    };
    assert_eq!(days("ict-manager", "not-applied"), (false, 0, true));
    assert_eq!(days("gts-category-b", "not-applied"), (true, 0, true));
    assert_eq!(days("lmia-low-wage", "not-applied"), (true, 0, false));
    assert_eq!(days("lmia-low-wage", "positive"), (false, 0, true), "what is decided needs no advertising");
}

#[test]
fn inside_canada_each_is_told_of_their_own_case() {
    let cases = [
        ("inside-permit", "while the permit is valid"),
        ("inside-other", "only in the cases that the Regulations list"),
        ("inside-visitor", "Not inside Canada on a visit"),
        ("inside-maintained", "while an extension is pending"),
        ("inside-restoration", "after your status has ended"),
        ("border-return", "if you or a family member hold"),
    ];
    for (from, _) in cases {
        let told = place(&Plan::EXEMPT, json!({ "apply-from": from }));
        for (other, words) in cases {
            assert_eq!(told.contains(words), other == from, "{from}: {told}");
        }
    }
}

#[test]
fn straight_back_is_decided_there_where_the_route_allows_it_and_no_visa_is_needed() {
    let at_border = |route: &str, citizenship: &str| {
        told(Part::Times, plan_of(route), &json!({ "citizenship": [citizenship], "apply-from": "border-return" }))
            .contains("when you arrive")
    };
    for (route, citizenship, expected) in [
        ("colombia-technician", "fr", true),
        ("colombia-technician", "co", false),
        ("colombia-technician", "mx", false),
        ("ict-manager", "fr", false),
        ("ict-manager", "us", true),
    ] {
        assert_eq!(at_border(route, citizenship), expected, "{route} {citizenship}");
    }
}

#[test]
fn a_new_employer_before_the_new_permit_is_allowed_only_by_the_e_mail_of_ircc() {
    let (binds, policy) = ("binds you to that employer and occupation", "PPCHANGEWORK2020");
    for route in employers() {
        for (from, expected) in [
            ("inside-permit", true),
            ("inside-maintained", true),
            ("inside-restoration", false),
            ("inside-visitor", false),
            ("online-abroad", false),
        ] {
            let told = place(route.plan, json!({ "apply-from": from }));
            assert_eq!([told.contains(binds), told.contains(policy)], [expected; 2], "{} {from}", route.id);
            assert!(!expected || told.contains("To start before the e-mail is unauthorized work"), "{told}");
        }
    }
    assert!(
        !place(plan_of("spouse-open-permit"), json!({ "apply-from": "inside-permit" })).contains(policy),
        "an open permit names no employer"
    );
    let renewal = told(Part::Length, plan_of("gts-category-b"), &json!({}));
    assert!(renewal.contains("for a new employer, only once IRCC agrees by e-mail"), "{renewal}");
}

#[test]
fn a_booked_appointment_and_truck_drivers_may_still_come_straight_back() {
    for (exception, ended) in [("none", true), ("appointment", false), ("truck-driver", false)] {
        let told = place(&Plan::EXEMPT, json!({ "apply-from": "border-return", "border-exception": exception }));
        assert_eq!(told.contains("that ended on 23 December 2024"), ended, "{exception}: {told}");
    }
    // What was said of a return no longer counts once the person would apply elsewhere.
    let inside = place(&Plan::EXEMPT, json!({ "apply-from": "inside-permit", "border-exception": "appointment" }));
    assert!(inside.contains("that ended on 23 December 2024"), "{inside}");
}

#[test]
fn an_open_permit_without_the_exam_bars_work_in_schools_and_health_services() {
    let health = |plan, changes: Value| {
        told(
            Part::Health,
            plan,
            &with(&json!({ "citizenship": ["in"], "medical-setting": "no", "stay-months": 6 }), &changes),
        )
    };
    let bars = "Without the exam, an open permit bars work";
    assert!(health(plan_of("spouse-open-permit"), json!({})).contains(bars));
    assert!(
        health(plan_of("spouse-open-permit"), json!({ "medical-setting": "yes", "medical-certificate": "not-yet" }))
            .contains(bars)
    );
    assert!(
        !health(plan_of("spouse-open-permit"), json!({ "medical-setting": "yes", "medical-certificate": "yes" }))
            .contains(bars)
    );
    assert!(!health(&Plan::EXEMPT, json!({})).contains(bars));
    // The public policy for people examined before helps those inside Canada only.
    let before = "exempt until 5 October 2029";
    for (from, expected) in [("inside-permit", true), ("online-abroad", false)] {
        let told = health(
            &Plan::EXEMPT,
            json!({ "medical-setting": "yes", "medical-certificate": "not-yet", "apply-from": from }),
        );
        assert_eq!(told.contains(before), expected, "{from}: {told}");
    }
}
