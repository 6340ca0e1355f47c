//! The plan of a route for one person: fees and their sums, times, exams, length, family, papers,
//! questions for the employer. Where to apply is in `plan_place`. Each number is tried one below, at and one above.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use crate::common;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::explain::sum_words;
use work_permit_checker::rules::eval::Context;
use work_permit_checker::rules::plan::{self, Part, Permit, Plan, Sum};
use work_permit_checker::rules::{ROUTES, Who, questions};
use work_permit_checker::text::Language;
use work_permit_checker::text::whole_dollars;

pub const LMIA: [&str; 4] = ["gts-category-a", "gts-category-b", "lmia-high-wage", "lmia-low-wage"];

#[test]
fn the_sums_of_every_route_are_those_of_the_regulations() {
    // As of 2026-06-14: 155 + 85 for the worker, 155 for a US citizen; 1,000 with an LMIA, 230 without.
    let first = json!({ "citizenship": ["in"], "biometrics": "not-yet", "province": "on" });
    let american = with(&first, &json!({ "citizenship": ["us"] }));
    for route in ROUTES {
        match route.plan.permit {
            Permit::GlobalTalent | Permit::Lmia | Permit::Exempt => {
                assert_eq!(you(route.plan, &first), (240, 240), "{}", route.id);
                assert_eq!(you(route.plan, &american), (155, 155), "{}", route.id);
                let employer = if route.plan.permit.needs_lmia() { 1000 } else { 230 };
                assert_eq!(sum(route.plan, &first, Who::Employer), (employer, employer), "{}", route.id);
            }
            Permit::Open => assert_eq!(you(route.plan, &first), (340, 340), "{}", route.id),
            Permit::Visit => {}
        }
        assert_eq!(LMIA.contains(&route.id), route.plan.permit.needs_lmia(), "{}", route.id);
    }
    assert_eq!(you(plan_of("spouse-open-permit"), &first), (340, 340));
    assert_eq!(you(plan_of("spouse-open-permit"), &american), (255, 255));
    assert_eq!(sum(plan_of("spouse-open-permit"), &first, Who::Employer), (0, 0));
    assert_eq!(sum(&Plan::EXEMPT, &first, Who::Employer), (230, 230));
    let authorized = with(&first, &json!({ "portal-offer": "exempt" }));
    assert_eq!(sum(&Plan::EXEMPT, &authorized, Who::Employer), (0, 0));
}

#[test]
fn amounts_are_written_as_people_write_them() {
    assert_eq!(
        [23_000, 100_000, 18_475].map(|cents| whole_dollars(cents, Language::English)),
        ["$230", "$1,000", "$184.75"]
    );
    assert_eq!(
        [23_000, 100_000].map(|cents| whole_dollars(cents, Language::French)),
        ["230\u{a0}$", "1\u{a0}000\u{a0}$"]
    );
    let sum = Sum { least: 15_500, most: 24_000, whole: true };
    assert_eq!(sum_words(sum, Language::English), "$155 to $240");
    assert_eq!(sum_words(Sum { whole: false, ..sum }, Language::French), "de 155\u{a0}$ à 240\u{a0}$ et plus");
}

#[test]
fn two_weeks_are_promised_to_nobody_and_a_standard_only_for_some() {
    let standard = "the service standard is about 2 weeks";
    let from = |place: &str| json!({ "citizenship": ["us"], "duties": "networks", "apply-from": place });
    // A network technician: TEER 2.
    for route in ["cusma-professional", "ict-manager", "ict-specialized-knowledge", "cusma-ict-specialized-knowledge"] {
        let told = told(Part::Times, plan_of(route), &from("online-abroad"));
        assert!(told.contains("do not count on 2 weeks") && !told.contains(standard), "{route}: {told}");
    }
    let global = told(Part::Times, plan_of("gts-category-b"), &from("online-abroad"));
    assert!(
        global.contains(standard) && global.contains("not a right") && global.contains("10 business days"),
        "{global}"
    );
    for duties in questions::question(work_permit_checker::rules::Fact::Duties).choices() {
        let told = told(Part::Times, &Plan::EXEMPT, &with(&from("online-abroad"), &json!({ "duties": duties.id })));
        let upper = ["systems-analysis", "security", "network-engineering", "cloud", "management"].contains(&duties.id);
        assert_eq!(told.contains(standard), upper, "{}: {told}", duties.id);
        assert_eq!(told.contains("service standard is about 2 months"), !upper, "{}: {told}", duties.id);
    }
    for route in ["lmia-high-wage", "lmia-low-wage"] {
        assert!(
            told(Part::Times, plan_of(route), &from("online-abroad")).contains("does not apply on this route"),
            "{route}"
        );
    }
    let family = told(Part::Times, plan_of("spouse-open-permit"), &from("online-abroad"));
    assert!(
        family.contains("service standard is about 2 months") && !family.contains("2-week"),
        "a family goes with its worker: {family}"
    );
    for route in employers() {
        let border = told(Part::Times, route.plan, &from("on-arrival"));
        assert!(
            border.contains("decided when you arrive") && !border.contains("Work permit: "),
            "{}: {border}",
            route.id
        );
        let inside = told(Part::Times, route.plan, &from("inside-permit"));
        assert!(inside.contains("no fast processing") && !inside.contains("Work permit: "), "{}: {inside}", route.id);
    }
}

#[test]
fn each_stream_tells_its_own_reported_times_until_the_lmia_is_there() {
    // Where the border is closed to a person, the way that is left counts: online from abroad.
    for citizenship in ["mx", "in"] {
        let told = told(
            Part::Times,
            plan_of("lmia-low-wage"),
            &json!({ "citizenship": [citizenship], "apply-from": "on-arrival" }),
        );
        assert!(!told.contains("when you arrive"), "{citizenship}: {told}");
        assert_eq!(told.contains("8 weeks in September 2025"), citizenship == "mx", "{told}");
        assert_eq!(told.contains("10 weeks in December 2025"), citizenship == "in", "{told}");
    }
    let back = |citizenship: &str| {
        told(
            Part::Times,
            plan_of("ict-manager"),
            &json!({ "citizenship": [citizenship], "apply-from": "border-return" }),
        )
    };
    assert_eq!(["us", "fr"].map(|citizenship| back(citizenship).contains("when you arrive")), [true, false]);
    for (route, figures) in
        [("lmia-high-wage", ["64 business days", "88 in July"]), ("lmia-low-wage", ["61 business days", "73 in July"])]
    {
        let before = told(Part::Times, plan_of(route), &json!({ "lmia": "applied" }));
        assert!(figures.iter().all(|figure| before.contains(figure)) && before.contains("not a standard"), "{before}");
        let after = told(Part::Times, plan_of(route), &json!({ "lmia": "positive" }));
        assert!(figures.iter().all(|figure| !after.contains(figure)), "{after}");
    }
}

#[test]
fn the_days_of_a_route_are_those_of_its_lines() {
    use work_permit_checker::explain::{days_words, length_words};
    let days = |route: &str, changes: Value| {
        let answers = answers(&with(
            &json!({ "duties": "networks", "apply-from": "online-abroad", "lmia": "applied" }),
            &changes,
        ));
        let days = plan::days(plan_of(route), Context { answers: &answers, as_of: DAY });
        (days_words(days, Language::English), days.file)
    };
    let told = |words: &str, file: u16| (words.to_owned(), file);
    // 10 business days are 14 days, 88 are 124, 73 are 103; 8 weeks from abroad, 144 days inside Canada.
    assert_eq!(days("gts-category-b", json!({})), told("about 4 weeks", 14));
    assert_eq!(days("gts-category-b", json!({ "lmia": "positive-global-talent" })), told("about 2 weeks", 0));
    assert_eq!(days("lmia-high-wage", json!({})), told("about 6 months", 124));
    assert_eq!(days("lmia-low-wage", json!({})), told("about 5 months", 103));
    assert_eq!(days("lmia-low-wage", json!({ "apply-from": "on-arrival" })), told("about 3 months", 103));
    assert_eq!(days("ict-manager", json!({})), told("about 8 weeks", 0));
    assert_eq!(days("ict-manager", json!({ "duties": "management" })), told("about 2 weeks", 0));
    assert_eq!(days("ict-manager", json!({ "apply-from": "on-arrival" })), told("at the border", 0));
    assert_eq!(days("ict-manager", json!({ "apply-from": "inside-permit" })), told("about 5 months", 0));
    let nobody = answers(&json!({}));
    let words = |plan, language| length_words(plan, Context { answers: &nobody, as_of: DAY }, language);
    assert_eq!(words(plan_of("lmia-low-wage"), Language::English), "up to 12 months");
    assert_eq!(words(&Plan::EXEMPT, Language::French), "comme l’emploi");
    assert_eq!(
        [plan_of("business-visitor"), plan_of("spouse-open-permit")].map(|plan| words(plan, Language::English)),
        ["none", "not known"]
    );
}

#[test]
fn a_spouse_needs_sixteen_months_left() {
    let told = |route: &str, months: Value| {
        told(Part::Family, plan_of(route), &json!({ "duties": "user-support", "stay-months": months }))
    };
    for (months, met) in
        [(json!(15), false), (json!(15.99), false), (json!(16), true), (json!(17), true), (json!(null), true)]
    {
        let text = told("lmia-high-wage", months.clone());
        assert_eq!(text.contains("must have 16 months or more left"), met, "{months}: {text}");
        assert_eq!(
            text.contains("Not met: 16 months must be left") && text.contains("yours lasts less"),
            !met,
            "{months}: {text}"
        );
    }
    for route in ["lmia-low-wage", "ict-start-up"] {
        for months in [json!(12), json!(24), json!(null)] {
            let text = told(route, months.clone());
            assert!(
                text.contains("Not met: 16 months") && text.contains("yours lasts less"),
                "{route} {months}: {text}"
            );
            assert!(!text.contains("$155"), "no fee for a permit that nobody gets: {text}");
        }
    }
}

#[test]
fn a_spouse_needs_a_worker_of_the_right_occupation() {
    let told = |duties: &str| told(Part::Family, &Plan::EXEMPT, &json!({ "duties": duties }));
    for duties in ["user-support", "networks", "testing", "systems-analysis", "management", "repair"] {
        // 22311 is of major group 22 too.
        assert!(told(duties).contains("Your occupation counts"), "{duties}");
    }
    assert!(told("call-centre").contains("does not give a spouse") && !told("call-centre").contains("16 months"));
    assert!(told("mix").contains("NOC 22, 32, 33, 72, 73, 82, 83"));
    let media =
        common::told(Part::Family, &Plan::EXEMPT, &json!({ "duties": "other", "other-duties": "digital-media" }));
    assert!(media.contains("only some occupations"), "52120 is TEER 2 outside the groups that count: {media}");
}

#[test]
fn a_treaty_gives_its_own_spouse_permit_where_the_year_is_too_short() {
    let person = json!({ "duties": "user-support", "stay-months": 12 });
    let cptpp = told(Part::Family, plan_of("cptpp-technician"), &person);
    assert!(cptpp.contains("Not met: 16 months") && cptpp.contains("(T53)") && cptpp.contains("$155"), "{cptpp}");
    let peru = told(Part::Family, plan_of("peru-technician"), &person);
    assert!(peru.contains("Not met: 16 months") && !peru.contains("$155"), "{peru}");
    assert!(told(Part::Family, plan_of("colombia-technician"), &json!({})).contains("(T25)"));
    for route in ROUTES.iter().filter(|route| route.id.starts_with("cusma")) {
        assert!(route.plan.spouse.is_empty(), "{}: CUSMA has nothing special", route.id);
    }
    assert_eq!(told(Part::Family, plan_of("business-visitor"), &person), "");
    assert!(
        told(Part::Family, plan_of("spouse-open-permit"), &person).contains("as a spouse or partner, does not give")
    );
}

#[test]
fn a_job_longer_than_one_permit_is_told_to_extend() {
    for (route, longest) in [
        ("lmia-low-wage", 12),
        ("lmia-high-wage", 36),
        ("gts-category-a", 36),
        ("cusma-professional", 36),
        ("ict-start-up", 12),
    ] {
        for (months, longer) in [(longest - 1, false), (longest, false), (longest + 1, true)] {
            let text = told(Part::Length, plan_of(route), &json!({ "stay-months": months }));
            let words = if route == "ict-start-up" { "another category must fit" } else { "plan the renewal" };
            assert_eq!(text.contains(words), longer, "{route}, {months}: {text}");
        }
    }
    for (route, cap) in [
        ("ict-manager", "7 years"),
        ("cusma-ict-manager", "7 years"),
        ("ict-specialized-knowledge", "5 years"),
        ("cusma-ict-specialized-knowledge", "5 years"),
    ] {
        assert!(told(Part::Length, plan_of(route), &json!({})).contains(cap), "{route}");
    }
    assert!(
        told(Part::Length, plan_of("ict-manager"), &json!({ "passport": "expires-first" }))
            .contains("Your passport ends before the job")
    );
    assert!(told(Part::Length, plan_of("lmia-high-wage"), &json!({})).contains("with a new LMIA"));
    assert!(told(Part::Length, &Plan::EXEMPT, &json!({})).contains("the employer pays $230 again"));
}

#[test]
fn an_agreement_is_told_only_the_terms_that_its_page_has() {
    for (route, words) in [
        ("korea-ict-manager", "7 years in all; our sources name no first term"),
        ("korea-ict-specialized-knowledge", "5 years in all; our sources name no first term"),
        ("peru-ict-manager", "7 years in all; our sources name no first term"),
        ("peru-ict-specialized-knowledge", "renewals of up to 2 years, 5 years in all"),
        ("united-kingdom-ict-manager", "4.5 years in all; our sources name no first term"),
        ("european-union-ict-manager", "by up to 18 months, 4.5 years in all"),
        ("ukraine-ict-manager", "Up to 3 years at first, 7 years in all"),
        ("cptpp-ict-manager", "renewals of up to 2 years, 7 years in all"),
        ("emergency-repair", "Normally under 30 days"),
    ] {
        let text = told(Part::Length, plan_of(route), &json!({}));
        assert!(text.contains(words), "{route}: {text}");
    }
    assert!(!told(Part::Length, plan_of("emergency-repair"), &json!({})).contains("To stay on"));
    assert!(!told(Part::Length, plan_of("ict-start-up"), &json!({})).contains("To stay on"));
    assert!(!told(Part::Length, plan_of("ict-manager"), &json!({ "citizenship": ["us"] })).contains("passport"));
}

#[test]
fn an_exam_is_told_as_the_general_block_judges_it() {
    let exam = |changes: Value| {
        told(
            Part::Health,
            &Plan::EXEMPT,
            &with(&json!({ "medical-setting": "no", "designated-area": "yes" }), &changes),
        )
    };
    for (months, required) in [(json!(5.99), false), (json!(6), false), (json!(6.01), true)] {
        let text = exam(json!({ "stay-months": months }));
        assert_eq!(text.contains("Medical exam: required"), required, "{months}: {text}");
        assert_eq!(text.contains("Medical exam: none"), !required, "{months}: {text}");
    }
    assert!(exam(json!({ "stay-months": 12, "medical-certificate": "yes" })).contains("you hold the certificate"));
    assert!(
        exam(json!({ "stay-months": 12, "designated-area": "not-sure" })).contains("only if you work in a hospital")
    );
    assert!(exam(json!({ "citizenship": ["us"] })).contains("none, as a US citizen"));
}

#[test]
fn papers_and_questions_are_those_of_the_route() {
    let papers =
        |route: &str| told(Part::Papers, plan_of(route), &json!({ "province": "qc", "quebec-certificate": "not-yet" }));
    let questions = |route: &str| told(Part::Questions, plan_of(route), &json!({}));
    for route in employers() {
        let lmia = route.plan.permit.needs_lmia();
        assert_eq!(papers(route.id).contains("the LMIA letter"), lmia, "{}", route.id);
        assert_eq!(papers(route.id).contains("the offer number"), !lmia, "{}", route.id);
        assert_eq!(papers(route.id).contains("The CAQ from Quebec"), lmia, "{}", route.id);
        assert!(
            papers(route.id).contains("Passport") && papers(route.id).contains("Proof that you can support yourself"),
            "{}",
            route.id
        );
        assert_eq!(questions(route.id).contains("$1,000"), lmia, "{}", route.id);
        assert_eq!(questions(route.id).contains("$230"), !lmia, "{}", route.id);
        let treaty = route.id.starts_with("cusma");
        assert_eq!(papers(route.id).contains("US or Mexican citizenship"), treaty, "{}", route.id);
    }
    assert!(papers("ict-specialized-knowledge").contains("training that only the firm gives"));
    assert!(!papers("ict-manager").contains("training that only the firm gives"));
    assert_eq!(told(Part::Questions, plan_of("spouse-open-permit"), &json!({})), "", "an open permit has no employer");
}

#[test]
fn every_figure_has_a_source_with_a_date() {
    for line in plan_lines() {
        for cite in line.cites {
            for language in Language::ALL {
                assert!(cite.citation(*language).is_some_and(|citation| citation.as_of.is_some()), "{cite:?}");
            }
        }
        // Without a source to link: what others report, and it says so.
        let words = line.text.get(Language::English);
        let dated = ["reported by others"];
        let figure = words.chars().any(|letter| letter.is_ascii_digit());
        assert!(
            !figure
                || !line.cites.is_empty()
                || dated.iter().any(|known| words.contains(known))
                || words.contains("IMM 5710"),
            "{words}"
        );
    }
    for route in employers() {
        for fee in fees_on(route.plan, &json!({}), DAY) {
            let known = fee.cite.citation(Language::English).is_some_and(|citation| citation.as_of.is_some());
            assert!(
                known
                    || fee.cents.is_none()
                    || fee.text.get(Language::English).contains("as reported for 2026")
                    || fee.text.get(Language::English).contains("as reported to 2026")
                    // It stands behind the line above.
                    || fee.text.get(Language::English) == "depending on the doctor, up to another",
                "{fee:?}"
            );
        }
    }
}

#[test]
fn a_step_says_who_acts_and_what_it_waits_for() {
    let case = case(&with(
        &fitting("lmia-high-wage"),
        &json!({ "lmia": "not-applied", "biometrics": "not-yet", "province": "qc" }),
    ));
    let steps = &block(&case, "lmia-high-wage").steps;
    let after = |start: &str| {
        let step = steps.iter().find(|step| step.text.get(Language::English).starts_with(start)).unwrap();
        (step.who, step.after.get(Language::English))
    };
    assert_eq!(after("Applies for the LMIA"), (Who::Employer, "the weeks of advertising"));
    assert_eq!(after("Decides on the LMIA"), (Who::Officer, "the employer’s request"));
    assert_eq!(after("Sends you"), (Who::Employer, "the positive LMIA"));
    assert_eq!(after("Apply for the work permit").0, Who::You);
    assert_eq!(after("Give biometrics"), (Who::You, "your application"));
    assert_eq!(after("Decides on the permit"), (Who::Officer, "your application"));
    for route in employers() {
        assert!(route.steps.iter().any(|step| step.who == Who::Officer), "{}: nobody decides", route.id);
    }
}

#[test]
fn the_report_holds_the_plan_of_open_routes_only() {
    let json = with(&fitting("lmia-low-wage"), &json!({ "innovative-employer": "no", "biometrics": "not-yet" }));
    let session = work_permit_checker::session::Session::new(DAY, Language::English)
        .reduce(work_permit_checker::session::Event::Replaced(answers(&json)));
    let report = serde_json::to_value(work_permit_checker::explain::report(&session, &session.assess())).unwrap();
    for route in report["routes"].as_array().unwrap() {
        assert_eq!(route["plan"].is_null(), route["standing"] == "does-not-fit", "{}", route["id"]);
    }
    assert!(report["general"]["plan"].is_null());
    let open = report["routes"].as_array().unwrap().iter().find(|route| route["id"] == "lmia-low-wage").unwrap();
    let plan = &open["plan"];
    assert_eq!((&plan["you"], &plan["employer"]), (&json!([240, 240]), &json!([1000, 1000])));
    assert_eq!(plan["steps"][0]["who"], "employer");
    assert!(
        plan["family"].as_array().unwrap().iter().any(|line| line.as_str().unwrap().starts_with("Not met: 16 months"))
    );
}
