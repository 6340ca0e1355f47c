//! The report, as a site that calls `assess` gets it: the shape that is fixed, and what stands in it
//! for one person.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use crate::common;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::explain;
use work_permit_checker::rules::{Date, ROUTES, RULES_VERSION, assess, ranking};
use work_permit_checker::session::{Event, Session};
use work_permit_checker::text::Language;

fn report_on(set: &Value, day: Date, language: Language) -> Value {
    let session = Session::new(day, language).reduce(Event::Replaced(answers(set)));
    serde_json::to_value(explain::report(&session, &session.assess())).unwrap()
}

fn report(set: &Value) -> Value {
    report_on(set, DAY, Language::English)
}

fn with_id<'a>(list: &'a Value, id: &str) -> &'a Value {
    list.as_array().unwrap().iter().find(|each| each["id"] == id).unwrap()
}

/// A help desk in Ontario, the LMIA not applied for yet.
fn help_desk() -> Value {
    with(&fitting("lmia-low-wage"), &json!({ "lmia": "not-applied" }))
}

#[test]
fn it_says_for_which_rules_and_day_it_is_and_what_to_ask_next() {
    let empty = report(&json!({}));
    assert_eq!(
        [&empty["rulesVersion"], &empty["asOf"], &empty["next"], &empty["complete"], &empty["stale"]],
        [&json!(RULES_VERSION), &json!("2026-11-22"), &json!("citizenship"), &json!(false), &json!(false)]
    );
    let ids: Vec<&Value> = empty["routes"].as_array().unwrap().iter().map(|route| &route["id"]).collect();
    assert_eq!(json!(ids), json!(ROUTES.map(|route| route.id).to_vec()));
    assert_eq!(empty["general"]["id"], "general");
    let late = report_on(&json!({}), Date::new(2027, 7, 1), Language::English);
    assert_eq!([&late["stale"], &late["routes"][0]["stale"]], [&json!(true), &json!(true)]);
    let canadian = report(&json!({ "citizenship": ["ca"] }));
    assert_eq!([&canadian["next"], &canadian["complete"]], [&json!(null), &json!(true)]);
}

#[test]
fn a_requirement_says_where_it_stands_why_and_by_what_law() {
    let all = report(&help_desk());
    let closed = with_id(&all["routes"], "lmia-high-wage");
    assert_eq!(
        [&closed["standing"], &closed["group"], &closed["name"], &closed["decidedBy"], &closed["plan"]],
        [
            &json!("does-not-fit"),
            &json!("lmia"),
            &json!("LMIA, high-wage"),
            &json!(["high-wage-threshold"]),
            &json!(null)
        ]
    );
    assert_eq!(
        *with_id(&closed["requirements"], "prevailing-wage"),
        json!({
            "id": "prevailing-wage",
            "standing": "fits",
            "text": "Met: the pay beside the prevailing wage of the occupation and place. \
                     The median of the region is $33.00 an hour (London).",
            "because": ["duties", "province", "wage", "economic-region"],
            "citations": [
                {
                    "label": "Immigration and Refugee Protection Regulations, s.\u{a0}203(1.1)(a)",
                    "url": "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-203.html",
                    "asOf": "2026-06-14"
                },
                { "label": "Job Bank wages, 2025 edition (ESDC)", "url": "https://open.canada.ca/data/en/dataset/adad580f-76b0-4502-bd05-20c125de9116", "asOf": "2025-11-19" },
                { "label": "Job Bank wages by region, 2025 edition (ESDC, as reported)", "url": "https://maxhemmerich.github.io/first-pass-ca/tech-salaries-by-city/", "asOf": "2026-10-09" }
            ]
        })
    );
}

#[test]
fn what_others_can_tell_is_not_known_rather_than_not_done() {
    for (answer, requirement) in
        [("layoffs", "labour-market-effect"), ("area", "area-not-refused"), ("low-wage-share", "low-wage-cap")]
    {
        let asked = with(&help_desk(), &json!({ answer: "not-sure" }));
        let states = [Language::English, Language::French].map(|language| {
            let report = report_on(&asked, DAY, language);
            let route = with_id(&report["routes"], "lmia-low-wage");
            let text = with_id(&route["requirements"], requirement)["text"].as_str().unwrap();
            text.split(':').next().unwrap().trim_end().to_string()
        });
        assert_eq!(states, ["Not known yet", "Pas encore connu"], "{requirement}");
    }
    let all = report(&help_desk());
    let lmia = with_id(&with_id(&all["routes"], "lmia-low-wage")["requirements"], "lmia");
    assert!(lmia["text"].as_str().unwrap().starts_with("Not done yet: "));
    // What the person has not done stays so beside what the employer can tell.
    let set =
        with(&fitting("francophone-mobility"), &json!({ "signed-agreement": "not-yet", "portal-offer": "not-sure" }));
    let all = report(&set);
    let states = &with_id(&all["routes"], "francophone-mobility")["requirements"];
    let of = |id: &str| with_id(states, id)["text"].as_str().unwrap();
    assert!(
        of("signed-agreement").starts_with("Not done yet: ") && of("employer-portal").starts_with("Not known yet: "),
        "{states}"
    );
}

#[test]
fn the_first_sentence_says_that_others_can_still_close_the_way() {
    let title = |answer: &Value| {
        let summary = &report(&with(&help_desk(), answer))["summary"];
        assert_eq!([&summary["tone"], &summary["best"]], [&json!("good-way"), &json!("lmia-low-wage")]);
        let risks: Vec<String> =
            summary["risks"].as_array().unwrap().iter().map(|risk| risk["requirement"].to_string()).collect();
        (summary["text"].as_str().unwrap().to_owned(), risks.join(" "))
    };
    assert!(title(&json!({})).0.starts_with("You have a good way: "));
    // Lay-offs are weighed by an officer; they close nothing.
    assert!(title(&json!({ "layoffs": "not-sure" })).0.starts_with("You have a good way: "));
    let text = |answers: &Value| report(&with(&help_desk(), answers))["summary"]["text"].as_str().unwrap().to_owned();
    for (question, requirement) in
        [("area", "area-not-refused"), ("low-wage-share", "low-wage-cap"), ("employer-list", "eligible-employer")]
    {
        let unless = "You have a good way, unless";
        assert!(text(&json!({ question: null, "layoffs": "not-sure" })).starts_with(unless), "{question}");
        for answer in [json!(null), json!("not-sure")] {
            let (text, risks) = title(&json!({ question: answer }));
            assert!(
                text.starts_with(&format!("{unless} your employer or a public list says otherwise: ")),
                "{question}: {text}"
            );
            assert!(risks.contains(requirement), "{question}: {risks}");
        }
    }
}

#[test]
fn the_first_sentence_says_how_long_the_way_takes_but_not_at_the_border() {
    let text = |from: &str| {
        let set = with(&fitting("ict-manager"), &json!({ "citizenship": ["us"], "apply-from": from }));
        let summary = &report(&set)["summary"];
        summary["text"].as_str().unwrap().to_owned()
    };
    assert!(text("online-abroad").contains(" It takes about "), "{}", text("online-abroad"));
    assert!(!text("on-arrival").contains("It takes"), "{}", text("on-arrival"));
}

#[test]
fn what_the_person_has_not_answered_is_counted() {
    let closers = |set: &Value| {
        let answers = answers(set);
        let case = assess(&answers, DAY, |_| true);
        let ranked = ranking::ranking(&case, &answers);
        ranked.iter().find(|ranked| ranked.assessed.route.id == "lmia-low-wage").unwrap().own_closers()
    };
    let title = |set: &Value| report(set)["summary"]["text"].as_str().unwrap().to_owned();
    let one = with(&help_desk(), &json!({ "wage": null }));
    assert_eq!([closers(&help_desk()), closers(&one)], [0, 1]);
    // The passport binds everybody, not one route.
    let passport = with(&help_desk(), &json!({ "passport": null }));
    let both = with(&passport, &json!({ "employer-issues": null }));
    assert!(!title(&help_desk()).contains("no answer yet"));
    assert!(title(&passport).contains("1 question that has no answer yet can still close it."), "{}", title(&passport));
    let unsure = with(&help_desk(), &json!({ "passport": "not-sure" }));
    assert!(title(&unsure).contains("1 question that has no answer yet can still close it."), "{}", title(&unsure));
    assert!(title(&both).contains("2 questions that have no answer yet can still close it."), "{}", title(&both));
}

#[test]
fn a_change_says_who_does_what_and_where_it_leads() {
    let all = report(&help_desk());
    let change = json!({ "set": { "lmia": "positive" }, "who": "employer", "text": "Your employer gets a positive LMIA.", "leadsTo": "fits" });
    assert_eq!(with_id(&all["routes"], "lmia-low-wage")["changes"], json!([change]));
}

#[test]
fn an_agreement_cites_its_own_page_each_source_once() {
    let all = report(&help_desk());
    for route in all["routes"].as_array().unwrap() {
        for requirement in route["requirements"].as_array().unwrap() {
            let mut labels: Vec<&str> = requirement["citations"]
                .as_array()
                .unwrap()
                .iter()
                .map(|citation| citation["label"].as_str().unwrap())
                .collect();
            let told = labels.len();
            assert!(told > 0, "{} {}", route["id"], requirement["id"]);
            labels.sort_unstable();
            labels.dedup();
            assert_eq!(labels.len(), told, "{} {}", route["id"], requirement["id"]);
        }
    }
    let chile =
        with_id(&with_id(&all["routes"], "chile-ict-manager")["requirements"], "employed-abroad")["citations"].clone();
    assert_eq!(chile.as_array().unwrap().len(), 1);
    assert_eq!(chile[0]["label"], "Intra-company transferees: Chile (IRCC)");
    let general =
        with_id(&with_id(&all["routes"], "ict-manager")["requirements"], "employed-abroad")["citations"].clone();
    assert_eq!(general[0]["label"], "Intra-company transferees, C61, C62, C63 (IRCC)");
}

#[test]
fn an_open_route_has_a_plan_with_its_sums() {
    let all = report(&help_desk());
    let plan = &with_id(&all["routes"], "lmia-low-wage")["plan"];
    assert_eq!([&plan["you"], &plan["employer"]], [&json!([155, 155]), &json!([1000, 1000])]);
    assert_eq!(plan["fees"][0], json!({ "who": "you", "text": "work permit", "amount": 155, "certain": true }));
    assert_eq!(plan["steps"][0]["who"], "employer");
    for part in ["place", "times", "papers", "questions", "length", "family"] {
        assert!(!plan[part].as_array().unwrap().is_empty(), "{part}");
    }
    assert_eq!(all["general"]["plan"], json!(null));
}

#[test]
fn nobody_else_is_shown_an_agreement() {
    let others = |set: &Value| -> Vec<&str> {
        case(set).routes.iter().filter(|route| route.for_others()).map(|route| route.route.id).collect::<Vec<_>>()
    };
    let (india, mexico) = (others(&help_desk()), others(&with(&help_desk(), &json!({ "citizenship": ["mx"] }))));
    assert!(india.contains(&"cptpp-technician") && !mexico.contains(&"cptpp-technician"));
    assert!(mexico.contains(&"peru-technician") && !india.contains(&"lmia-low-wage"));
    assert!(!india.contains(&"cusma-professional"), "CUSMA says itself why it is closed");
}

#[test]
fn the_french_report_has_the_same_standings_in_french_words() {
    let (english, french) = (report(&help_desk()), report_on(&help_desk(), DAY, Language::French));
    for (one, other) in english["routes"].as_array().unwrap().iter().zip(french["routes"].as_array().unwrap()) {
        assert_eq!(
            [&one["id"], &one["standing"], &one["decidedBy"]],
            [&other["id"], &other["standing"], &other["decidedBy"]]
        );
        assert_ne!(one["requirements"][0]["text"], other["requirements"][0]["text"]);
    }
}

#[test]
fn the_questions_are_told_with_all_that_can_be_answered() {
    let all = serde_json::to_value(explain::questions(Language::French)).unwrap();
    let options = |id: &str| with_id(&all, id)["options"].as_array().unwrap().clone();
    assert!(
        options("citizenship").contains(&json!({ "id": "us", "text": "États-Unis" }))
            && options("citizenship").len() > 190
    );
    assert!(options("past").iter().any(|line| line["id"] == "crime"));
    let wage = with_id(&all, "wage");
    assert_eq!(
        [&wage["kind"], &wage["unit"], &wage["who"]],
        [&json!("money"), &json!("dollars-per-hour"), &json!("employer")]
    );
    let known = |id: &str| {
        let question = with_id(&all, id);
        [question["knownBy"].clone(), question["part"].clone()]
    };
    assert_eq!(known("wage"), ["you", "basics"]);
    assert_eq!(known("layoffs"), ["employer", "employer"]);
    assert_eq!(known("area"), ["list", "city"]);
    assert_eq!(known("transfer-role"), ["you", "route"]);
    let months = with_id(&all, "months-with-company");
    assert_eq!([&months["kind"], &months["unit"], &months["max"]], [&json!("number"), &json!("months"), &json!(600)]);
}
