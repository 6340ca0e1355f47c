//! The plan and the first words of the result: only what is this person's, and still to be done.

#![allow(clippy::unwrap_used, reason = "helpers of a test stop at the first surprise")]

use crate::common;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::explain::{self, Summary, step_views, summary};
use work_permit_checker::rules::plan::Permit;
use work_permit_checker::rules::questions::{self, Fact};
use work_permit_checker::rules::{ROUTES, lists};
use work_permit_checker::session::{Event, Session};
use work_permit_checker::text::{Language, interface};

/// The steps that are told of a route, in English.
fn steps(json: &Value, route: &str) -> Vec<&'static str> {
    block(&case(json), route).steps.iter().map(|step| step.text.get(Language::English)).collect()
}

fn tells(json: &Value, route: &str, words: &str) -> bool {
    steps(json, route).iter().any(|step| step.contains(words))
}

fn said(json: &Value, language: Language) -> Summary {
    summary(&case(json), &answers(json), language)
}

fn not_applied(route: &str) -> Value {
    with(&fitting(route), &json!({ "lmia": "not-applied" }))
}

#[test]
fn with_all_papers_there_only_the_application_is_left() {
    const LAST: [&str; 3] = ["Decides on the permit", "Enter with passport", "Get a social insurance number"];
    for (route, left) in [
        ("lmia-high-wage", &["Sends you the LMIA letter", "Apply for the work permit"][..]),
        ("lmia-low-wage", &["Sends you the LMIA letter", "Apply for the work permit"]),
        ("gts-category-b", &["Sends you the LMIA letter", "For two-week", "Answer yes", "Apply for the work permit"]),
        ("cusma-professional", &["Gather proof", "For two-week", "As a US citizen"]),
        ("ict-manager", &["Gather proof", "For two-week", "Apply for the work permit"]),
    ] {
        let left = [left, &LAST].concat();
        let told = steps(&fitting(route), route);
        assert_eq!(told.len(), left.len(), "{route}: {told:?}");
        assert!(told.iter().zip(&left).all(|(step, start)| step.starts_with(start)), "{route}: {told:?}");
    }
}

#[test]
fn what_the_answers_say_is_done_is_left_out() {
    for (route, fact, open, done, words) in [
        ("lmia-high-wage", "duties-in-offer", json!(null), json!("yes"), "Writes the duties"),
        ("lmia-high-wage", "recruitment", json!("not-yet"), json!("yes"), "Advertises"),
        ("lmia-low-wage", "lmia", json!("not-applied"), json!("applied"), "Applies for the LMIA"),
        ("lmia-low-wage", "job-offer", json!("not-yet"), json!("job-offer"), "Find an employer first"),
        ("lmia-low-wage", "biometrics", json!("not-yet"), json!("yes"), "Give biometrics"),
        ("gts-category-a", "referral", json!("not-yet"), json!("yes"), "Gets the referral"),
        ("gts-category-b", "lmia", json!("positive"), json!("applied"), "Files in LMIA Online"),
        ("gts-category-b", "apply-from", json!("online-abroad"), json!("inside-permit"), "For two-week processing"),
        ("cusma-professional", "portal-offer", json!("not-yet"), json!("done"), "Files the offer"),
        ("ict-start-up", "start-up-documents", json!("some"), json!("all"), "Documents premises"),
    ] {
        let base = if fact == "lmia" { fitting(route) } else { not_applied(route) };
        let mut change = json!({});
        change[fact] = open;
        assert!(tells(&with(&base, &change), route, words), "{route} {change}");
        change[fact] = done;
        assert!(!tells(&with(&base, &change), route, words), "{route} {change}");
    }
}

#[test]
fn each_stream_tells_its_own_recruitment_and_papers() {
    let all = |route| steps(&with(&not_applied(route), &json!({ "recruitment": "not-yet" })), route).join(" ");
    let (high, low) = (all("lmia-high-wage"), all("lmia-low-wage"));
    for words in ["for 4 weeks in a row", "transition plan"] {
        assert!(high.contains(words) && !low.contains(words), "{words}");
    }
    for words in ["for 8 weeks in a row", "return transport"] {
        assert!(low.contains(words) && !high.contains(words), "{words}");
    }
}

#[test]
fn a_province_is_told_its_own_steps_and_all_while_it_is_not_known() {
    let told = |province: &str| {
        let json = with(&not_applied("lmia-high-wage"), &json!({ "province": province, "wage": 90 }));
        ["Registers with the province", "(MIFI)", "get the CAQ"].map(|words| tells(&json, "lmia-high-wage", words))
    };
    for province in questions::question(Fact::Province).choices() {
        let expected = match province.id {
            "bc" | "mb" | "sk" | "ns" => [true, false, false],
            "qc" => [false, true, true],
            _ => [false; 3],
        };
        assert_eq!(told(province.id), expected, "{}", province.id);
    }
    assert_eq!(told("not-sure"), [true; 3]);
    let registered =
        with(&not_applied("lmia-high-wage"), &json!({ "province": "bc", "provincial-registration": "yes" }));
    assert!(!tells(&registered, "lmia-high-wage", "Registers with the province"));
    let short = with(&not_applied("lmia-high-wage"), &json!({ "province": "qc", "quebec-certificate": "short-job" }));
    assert!(!tells(&short, "lmia-high-wage", "(MIFI)") && !tells(&short, "lmia-high-wage", "get the CAQ"));
}

#[test]
fn a_citizenship_is_told_its_own_way_to_apply() {
    let told = |citizenship: Value| {
        let json = with(&fitting("cusma-professional"), &json!({ "citizenship": citizenship }));
        ["As a US citizen", "As a Mexican citizen"].map(|words| tells(&json, "cusma-professional", words))
    };
    assert_eq!(told(json!(["us"])), [true, false]);
    assert_eq!(told(json!(["mx"])), [false, true]);
    assert_eq!(told(json!(["mx", "us"])), [true, false]);
    assert_eq!(told(json!(null)), [true, true]);
}

#[test]
fn two_weeks_without_an_lmia_are_for_the_upper_levels_only() {
    for duties in questions::question(Fact::Duties).choices() {
        let json = with(&fitting("ict-manager"), &json!({ "duties": duties.id }));
        let lower = lists::occupation(duties.id).is_some_and(|occupation| !["0", "1"].contains(&occupation.teer));
        assert_eq!(tells(&json, "ict-manager", "For two-week processing"), !lower, "{}", duties.id);
    }
}

#[test]
fn every_step_is_told_while_nothing_is_answered() {
    let case = case(&json!({}));
    for route in ROUTES {
        assert_eq!(block(&case, route.id).steps.len(), route.steps.len(), "{}", route.id);
    }
}

#[test]
fn the_two_pay_levels_of_category_a_are_told_apart() {
    let low = with(&fitting("gts-category-a"), &json!({ "wage": 30, "position-count": null }));
    let remarks = |json: &Value| {
        let case = case(json);
        let found = block(&case, "gts-category-a")
            .requirements
            .iter()
            .find(|standing| standing.requirement.id == "category-a-wage");
        let view = found.map(|standing| {
            work_permit_checker::explain::requirement_view(standing, &answers(json), DAY, Language::English).remarks
        });
        view.unwrap_or_default()
    };
    let [first, third] = [("first two people", "$38.46"), ("third person", "$72.11")];
    let told = remarks(&low);
    assert_eq!(told.len(), 2);
    for (remark, (who, figure)) in told.iter().zip([first, third]) {
        assert!(remark.contains(who) && remark.contains(figure), "{remark}");
    }
    let told = remarks(&with(&low, &json!({ "position-count": "three-or-more" })));
    assert!(told.len() == 1 && told.iter().all(|remark| remark.contains(third.0)), "{told:?}");
}

#[test]
fn an_lmia_in_hand_and_what_would_have_stopped_its_file_are_named_together() {
    let contradict = |changes: &Value| {
        said(&with(&fitting("lmia-low-wage"), changes), Language::English).lead.contains("contradict")
    };
    for (area, share, lmia, expected) in [
        ("inside", "within", "positive", true),
        ("outside", "over", "positive", true),
        ("inside", "over", "not-applied", false),
        ("outside", "within", "positive", false),
        ("not-sure", "not-sure", "positive", false),
    ] {
        let answers = json!({ "area": area, "low-wage-share": share, "lmia": lmia });
        assert_eq!(contradict(&answers), expected, "{answers}");
    }
}

#[test]
fn answers_that_contradict_each_other_are_named_and_decide_nothing() {
    let base = with(
        &fitting("ict-manager"),
        &json!({ "current-employment": "transfer-permit", "apply-from": "inside-permit" }),
    );
    assert!(!said(&base, Language::English).lead.contains("contradict"));
    let both = with(&base, &json!({ "apply-from": "online-abroad" }));
    let lead = said(&both, Language::English).lead;
    for words in ["contradict", "“Do you work today", "“From where will you apply?”"] {
        assert!(lead.contains(words), "{lead}");
    }
    assert!(said(&both, Language::French).lead.contains("se contredire\u{a0}: «\u{a0}"));
    assert_eq!(standing(&case(&both), "ict-manager"), standing(&case(&base), "ict-manager"));
    let business =
        with(&fitting("ict-manager"), &json!({ "companies-active": "both", "group-countries": "home-only" }));
    assert!(said(&business, Language::English).lead.contains("“Where does the group already earn money?”"));
}

#[test]
fn the_offer_is_said_to_decide_once_on_its_screen() {
    let help = questions::question(Fact::DutiesInOffer).help;
    let remark =
        work_permit_checker::explain::occupation_words(&answers(&json!({ "duties": "networks" })), Language::English);
    assert!(help.get(Language::English).contains("decides") && help.get(Language::French).contains("qui comptent"));
    assert!(remark.is_some_and(|remark| remark.contains("22220") && !remark.contains("decide")));
}

#[test]
fn a_wrong_amount_is_told_how_many_decimals_are_allowed() {
    let given = [("hourly", "1"), ("yearly", "2"), ("most", "3")];
    for text in [interface::AMOUNT, interface::NUMBER] {
        assert!(
            text.fill(Language::English, &given).contains("two decimals")
                && text.fill(Language::French, &given).contains("deux décimales")
        );
    }
}

#[test]
fn the_medical_exam_is_a_step_before_the_application_until_it_is_passed() {
    let required = json!({ "medical-setting": "yes", "medical-certificate": "not-yet" });
    let not_looked = json!({ "medical-setting": "no", "stay-months": 12, "designated-area": "not-sure" });
    for route in ROUTES.iter().filter(|route| route.plan.permit != Permit::Visit) {
        let at = |json: &Value, words: &str| steps(json, route.id).iter().position(|step| step.contains(words));
        for json in [&required, &json!({}), &not_looked] {
            let exam = at(json, "Take the medical exam");
            assert!(exam.is_some() && exam < at(json, "ay $155"), "{} {json}", route.id);
        }
        for json in [with(&required, &json!({ "medical-certificate": "yes" })), no_exam(&json!({}))] {
            assert_eq!(at(&json, "Take the medical exam"), None, "{} {json}", route.id);
        }
    }
}

/// The steps of a route as the screen, paper and the copied text show them.
fn shown(json: &Value, route: &str, language: Language) -> Vec<(String, String)> {
    step_views(block(&case(json), route), language)
        .into_iter()
        .map(|step| (step.who.id().to_owned(), step.text.into_owned()))
        .collect()
}

#[test]
fn what_only_the_employer_knows_is_a_step_of_the_plan() {
    let base = not_applied("lmia-low-wage");
    let asked = |json: &Value| {
        shown(json, "lmia-low-wage", Language::English).into_iter().filter(|(_, text)| text.ends_with('?')).count()
    };
    assert_eq!(asked(&base), 0);
    // Not known and not asked are the same to the employer.
    for open in [json!("not-sure"), json!(null)] {
        let steps = shown(&with(&base, &json!({ "layoffs": open })), "lmia-low-wage", Language::English);
        let found: Vec<_> =
            steps.iter().filter(|(_, text)| text.starts_with("Ask your employer: In the last 12 months")).collect();
        assert!(matches!(found[..], [(who, _)] if who == "you"), "{steps:?}");
        assert!(steps.first().is_some_and(|(_, text)| text.starts_with("Ask")), "before the employer acts: {steps:?}");
    }
    let area = shown(&with(&base, &json!({ "area": "not-sure" })), "lmia-low-wage", Language::French);
    assert!(
        area.iter().any(|(who, text)| who == "you" && text.starts_with("À vérifier dans une liste\u{a0}: ")),
        "{area:?}"
    );
    // One step for a question, however many requirements read it.
    assert_eq!(asked(&with(&base, &json!({ "lmia": "not-sure", "layoffs": "not-sure" }))), 2);
    // What the person knows is no question to anybody else, and what is settled is none either.
    assert_eq!(asked(&with(&base, &json!({ "job-offer": "not-sure" }))), 0);
    assert_eq!(asked(&with(&fitting("lmia-low-wage"), &json!({ "layoffs": "not-sure", "area": null }))), 0);
    // Registration is asked of employers in four provinces.
    let registration = json!({ "provincial-registration": "not-sure" });
    assert_eq!(asked(&with(&base, &registration)), 0);
    assert_eq!(asked(&with(&with(&base, &registration), &json!({ "province": "bc" }))), 1);
}

#[test]
fn a_step_to_ask_is_in_the_report() {
    let json = with(&not_applied("lmia-low-wage"), &json!({ "layoffs": "not-sure" }));
    let session = Session::new(DAY, Language::English).reduce(Event::Replaced(answers(&json)));
    let report = serde_json::to_value(explain::report(&session, &session.assess())).unwrap();
    let low_wage = report["routes"].as_array().unwrap().iter().find(|route| route["id"] == "lmia-low-wage").unwrap();
    let step = &low_wage["plan"]["steps"][0];
    assert_eq!([&step["who"], &step["after"]], [&json!("you"), &json!(null)]);
    assert!(step["text"].as_str().unwrap().starts_with("Ask your employer: "));
}
