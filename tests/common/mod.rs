//! What the scenario tests share: answers as JSON in, the case out, and a complete answer set for
//! each route to vary.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "each test file uses its part, and stops at the first surprise"
)]

pub mod program;
pub mod walk;

use scenario::Scenario;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use work_permit_checker::rules::eval::Context;
use work_permit_checker::rules::plan::{self, Line, Part, Permit, Plan, Sum};
use work_permit_checker::rules::{Answers, Assessment, Date, ROUTES, Route, RouteResult, Who, assess, law};
use work_permit_checker::session::wire;
pub use work_permit_documents::scenario::{self, DAY};

/// Reads answers; a misspelt one stops the test.
pub fn answers(json: &Value) -> Answers {
    let value: wire::Value = serde_json::from_value(json.clone()).unwrap();
    wire::read(&value).unwrap_or_else(|error| panic!("{error}"))
}

/// Where a case stands on the day of the scenarios.
pub fn case(json: &Value) -> Assessment {
    case_on(json, DAY)
}

/// Where a case stands on another day.
pub fn case_on(json: &Value, day: Date) -> Assessment {
    assess(&answers(json), day, |_| true)
}

/// The base with some answers replaced; `null` takes one away.
pub fn with(base: &Value, changes: &Value) -> Value {
    let mut all = base.clone();
    for (key, value) in changes.as_object().unwrap() {
        all[key] = value.clone();
    }
    all
}

/// One block of a case: a route, or `general`.
pub fn block<'a>(case: &'a Assessment, id: &str) -> &'a RouteResult {
    case.routes.iter().chain([&case.general]).find(|assessed| assessed.route.id == id).unwrap()
}

/// What a part of a plan tells a person, in English.
pub fn told(part: Part, plan: &'static Plan, json: &Value) -> String {
    let answers = answers(json);
    let lines = plan::lines(part, plan, Context { answers: &answers, as_of: DAY });
    lines.iter().map(|line| line.text.get(work_permit_checker::text::Language::English)).collect::<Vec<_>>().join("\n")
}

/// The plan of a route.
pub fn plan_of(route: &str) -> &'static Plan {
    law::by_id(route).unwrap().plan
}

/// The fees of a plan on a day.
pub fn fees_on(plan: &Plan, json: &Value, day: Date) -> Vec<plan::Fee> {
    let answers = answers(json);
    plan::fees(plan, Context { answers: &answers, as_of: day })
}

/// Dollars that a payer pays, least and most. Only advertising and Quebec's own fee, for an LMIA, have no figure.
pub fn sum(plan: &Plan, json: &Value, who: Who) -> (i64, i64) {
    let Sum { least, most, whole } = plan::sum(&fees_on(plan, json, DAY), who);
    assert!(whole || plan.permit.needs_lmia() && who == Who::Employer, "a fee has no figure");
    (least / 100, most / 100)
}

/// Somebody for whom no medical exam is due.
pub fn no_exam(json: &Value) -> Value {
    with(&json!({ "medical-setting": "no", "stay-months": 6 }), json)
}

/// Dollars that the worker pays, least and most, to states: no medical exam is due.
pub fn you(plan: &Plan, json: &Value) -> (i64, i64) {
    let json = &no_exam(json);
    sum(plan, json, Who::You)
}

/// The routes to an employer’s permit.
pub fn employers() -> impl Iterator<Item = &'static Route> {
    ROUTES.into_iter().filter(|route| !matches!(route.plan.permit, Permit::Open | Permit::Visit))
}

/// Every line that some plan tells somebody.
pub fn plan_lines() -> Vec<&'static Line> {
    let mut people = Vec::new();
    for citizenship in
        [json!(["us"]), json!(["mx"]), json!(["in"]), json!(["fr"]), json!(["hk"]), json!(["gu"]), Value::Null]
    {
        for from in [
            "online-abroad",
            "on-arrival",
            "border-return",
            "inside-permit",
            "inside-maintained",
            "inside-restoration",
            "inside-other",
            "inside-visitor",
        ] {
            people.push(
                json!({ "citizenship": citizenship, "apply-from": from, "medical-setting": "yes", "medical-certificate": "not-yet" }),
            );
        }
        people.push(
            json!({ "citizenship": citizenship, "permanent-residence": ["united-states"], "biometrics": "not-yet" }),
        );
    }
    for duties in ["user-support", "systems-analysis", "repair", "call-centre", "mix"] {
        people.push(
            json!({ "duties": duties, "apply-from": "online-abroad", "stay-months": 6, "passport": "expires-first" }),
        );
        people.push(json!({ "duties": duties, "stay-months": 60, "passport": "valid", "biometrics": "yes", "province": "qc", "quebec-certificate": "not-yet" }));
    }
    people.push(json!({ "medical-setting": "yes", "medical-certificate": "yes", "lmia": "positive" }));
    people.push(json!({ "medical-setting": "no", "stay-months": 6 }));
    for role in ["manager", "specialist"] {
        people.push(json!({ "transfer-role": role, "transfer-years": 4, "workplace": "client-site", "companies-active": "starting-up" }));
    }
    let mut all: Vec<&'static Line> = Vec::new();
    for person in people {
        let answers = answers(&person);
        let context = Context { answers: &answers, as_of: DAY };
        for plan in ROUTES.iter().map(|route| route.plan).chain([&Plan::EXEMPT]) {
            for line in Part::ALL.iter().flat_map(|part| plan::lines(*part, plan, context)) {
                if all.iter().all(|other| other.text != line.text) {
                    all.push(line);
                }
            }
        }
    }
    all
}

/// The word for where a block stands.
pub fn standing(case: &Assessment, id: &str) -> &'static str {
    block(case, id).span.id()
}

/// The word for where a requirement of a block stands.
pub fn requirement(case: &Assessment, route: &str, id: &str) -> &'static str {
    let found = block(case, route).requirements.iter().find(|standing| standing.requirement.id == id);
    found.unwrap_or_else(|| panic!("{route} has no requirement {id}")).span.id()
}

/// The ids of the requirements that decide a block.
pub fn decided_by(case: &Assessment, id: &str) -> Vec<&'static str> {
    block(case, id).decided_by().map(|standing| standing.requirement.id).collect()
}

/// The changes of a block: who, words, where it leads.
pub fn changes(json: &Value, id: &str) -> Vec<(String, String, String)> {
    changes_on(json, id, DAY)
}

/// The changes of a block on a day.
pub fn changes_on(json: &Value, id: &str, day: Date) -> Vec<(String, String, String)> {
    let session = work_permit_checker::session::Session::new(day, work_permit_checker::text::Language::English)
        .reduce(work_permit_checker::session::Event::Replaced(answers(json)));
    let report = serde_json::to_value(work_permit_checker::explain::report(&session, &session.assess())).unwrap();
    let blocks: Vec<&Value> = report["routes"].as_array().unwrap().iter().chain([&report["general"]]).collect();
    let block = blocks.into_iter().find(|block| block["id"] == id).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    block["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| (text(&change["who"]), text(&change["text"]), text(&change["leadsTo"])))
        .collect()
}

/// The complete answer sets that the scenarios begin with.
pub fn complete_sets() -> &'static [Scenario] {
    static SETS: OnceLock<Vec<Scenario>> = OnceLock::new();
    SETS.get_or_init(|| scenario::complete().unwrap_or_else(|error| panic!("{error}")))
}

/// The scenarios in the order of the files.
pub fn scenarios() -> &'static [Scenario] {
    static SCENES: OnceLock<Vec<Scenario>> = OnceLock::new();
    SCENES.get_or_init(|| scenario::load().unwrap_or_else(|error| panic!("{error}")))
}

/// The complete answer set of a route, or of the general block.
pub fn complete_set(route: &str) -> &'static Scenario {
    let found = complete_sets().iter().find(|set| set.title == route);
    found.unwrap_or_else(|| panic!("no file of tests/scenarios has a complete set `-- {route}`"))
}

/// A person with nothing in the general block against them, who lives and works in India.
pub fn clear() -> Value {
    fitting("general")
}

/// A complete answer set that fits a route (or the general block).
pub fn fitting(route: &str) -> Value {
    Value::Object(complete_set(route).answers.clone())
}

/// The files below a folder of the project with one of these endings, without what a build makes.
pub fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    fn add(folder: &Path, endings: &[&str], all: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("target") && !path.ends_with("node_modules") {
                add(&path, endings, all);
            } else if path.extension().is_some_and(|own| endings.iter().any(|ending| own == *ending)) {
                all.push(path);
            }
        }
    }
    let mut all = Vec::new();
    add(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), endings, &mut all);
    all.sort();
    all
}
