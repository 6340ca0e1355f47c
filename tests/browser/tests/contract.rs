//! What a host reads and is told: report, errors, events, exports, attributes.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, help_desk, start};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use work_permit_rules::rules::ROUTES;

fn run(page: &Browser, body: &str) -> Value {
    page.js(&format!("const one = wpc.all()[0]; {body}"), help_desk())
}

fn keys(value: &Value) -> BTreeSet<&str> {
    value.as_object().unwrap_or_else(|| panic!("not an object: {value}")).keys().map(String::as_str).collect()
}

const STANDINGS: [&str; 5] = ["fits", "to-do", "officer-decides", "does-not-fit", "undecided"];

fn check_route(route: &Value) {
    const ROUTE: [&str; 11] = [
        "id",
        "group",
        "name",
        "standing",
        "stale",
        "requirements",
        "decidedBy",
        "changes",
        "plan",
        "missing",
        "weeks",
    ];
    assert_eq!(keys(route), BTreeSet::from(ROUTE));
    assert_eq!(keys(&route["missing"]), BTreeSet::from(["closers", "steps"]));
    if let [least, most] = route["weeks"].as_array().map(Vec::as_slice).unwrap_or_default() {
        assert!(least.as_u64() <= most.as_u64() && most.is_u64(), "{}", route["weeks"]);
    } else {
        assert!(route["weeks"].is_null(), "{}", route["weeks"]);
    }
    assert!(route["stale"].is_boolean(), "{}", route["id"]);
    check_plan(&route["plan"], route["standing"] == "does-not-fit" || route["group"] == "general");
    assert!(STANDINGS.iter().any(|standing| route["standing"] == *standing), "{}", route["standing"]);
    for requirement in route["requirements"].as_array().unwrap() {
        assert_eq!(keys(requirement), BTreeSet::from(["id", "standing", "text", "because", "citations"]));
        for citation in requirement["citations"].as_array().unwrap() {
            assert_eq!(keys(citation), BTreeSet::from(["label", "url", "asOf"]));
            assert!(citation["url"].as_str().unwrap().starts_with("https://"), "{citation}");
        }
    }
    for change in route["changes"].as_array().unwrap() {
        assert_eq!(keys(change), BTreeSet::from(["set", "who", "text", "leadsTo"]));
        assert!(["you", "employer", "time"].iter().any(|who| change["who"] == *who), "{change}");
    }
}

fn check_plan(plan: &Value, closed: bool) {
    assert_eq!(plan.is_null(), closed, "{plan}");
    if closed {
        return;
    }
    const PARTS: [&str; 7] = ["place", "times", "papers", "questions", "health", "length", "family"];
    assert_eq!(keys(plan), BTreeSet::from_iter([&["steps", "fees", "you", "employer"][..], &PARTS].concat()));
    for step in plan["steps"].as_array().unwrap() {
        assert_eq!(keys(step), BTreeSet::from(["who", "text", "after"]));
        assert!(["you", "employer", "officer", "time"].iter().any(|who| step["who"] == *who), "{step}");
    }
    for fee in plan["fees"].as_array().unwrap() {
        assert_eq!(keys(fee), BTreeSet::from(["who", "text", "amount", "certain"]));
    }
    for payer in ["you", "employer"] {
        let [least, most] = [0, 1].map(|at| plan[payer][at].as_f64().unwrap());
        assert!(least <= most, "{plan}");
    }
    for part in PARTS {
        assert!(plan[part].as_array().unwrap().iter().all(Value::is_string), "{part}");
    }
}

fn check_summary(summary: &Value, ranking: &Value) {
    const TONES: [&str; 7] =
        ["good-way", "possible", "settle-first", "not-yet", "no-offer", "no-permit-needed", "open"];
    assert_eq!(keys(summary), BTreeSet::from(["tone", "text", "best", "why", "doFirst", "risks"]));
    assert!(TONES.iter().any(|tone| summary["tone"] == *tone), "{summary}");
    assert!(summary["text"].as_str().is_some_and(|text| !text.is_empty()), "{summary}");
    assert!(summary["best"].is_null() || summary["best"] == ranking[0], "the best route is not the first of {ranking}");
    if !summary["doFirst"].is_null() {
        assert_eq!(keys(&summary["doFirst"]), BTreeSet::from(["who", "text"]));
    }
    for risk in summary["risks"].as_array().unwrap() {
        assert_eq!(keys(risk), BTreeSet::from(["requirement", "text"]));
    }
}

#[test]
fn the_report_has_the_shape_of_the_contract() {
    println!("contract: report");
    let page = start();
    page.open("/");
    for body in ["return one.report", "one.answers = given; return one.report"] {
        let report = run(&page, body);
        const REPORT: [&str; 9] =
            ["rulesVersion", "asOf", "stale", "complete", "next", "summary", "ranking", "routes", "general"];
        assert_eq!(keys(&report), BTreeSet::from(REPORT));
        check_summary(&report["summary"], &report["ranking"]);
        report["routes"].as_array().unwrap().iter().chain([&report["general"]]).for_each(check_route);
        assert!(report["routes"].as_array().unwrap().len() >= 10);
        assert_eq!(report["rulesVersion"], run(&page, "return one.rulesVersion"));
        assert_eq!(report["complete"], report["next"].is_null());
    }
    assert_eq!(run(&page, "return [typeof one.version, (await one.ready) === one]"), json!(["string", true]));
}

#[test]
fn bad_answers_are_refused_by_name_and_change_nothing() {
    println!("contract: bad answers");
    let page = start();
    page.open("/");
    run(&page, "one.answers = { province: 'on', wage: 33 }; await wpc.settled()");
    let cases = [
        (json!({ "province": "zz" }), ["province", "zz", "`on`"]),
        (json!({ "province": 7 }), ["province", "7", "`on`"]),
        (json!({ "wage": -1 }), ["wage", "-1", "1000"]),
        (json!({ "wage": "a lot" }), ["wage", "a lot", "1000"]),
        (json!({ "wage": { "amount": 5, "per": "week" } }), ["wage", "week", "hour"]),
        (json!({ "citizenship": ["xx"] }), ["citizenship", "xx", "us"]),
        (json!({ "past": "crime" }), ["past", "crime", "a list"]),
        (json!({ "province": "bc", "no-such-question": 1 }), ["no-such-question", "1", "citizenship"]),
        (json!(["on"]), ["answers", "on", "an object"]),
        (json!("on"), ["answers", "on", "an object"]),
    ];
    for (answers, wanted) in cases {
        let told = page.js(
            "const one = wpc.all()[0];
            try { one.answers = given; } catch (error) { return [error instanceof window.TypeError, error.message, one.answers]; }
            return [false, 'no error', one.answers]",
            answers.clone(),
        );
        assert_eq!(told[0], true, "{answers}: {told}");
        let message = told[1].as_str().unwrap();
        assert!(
            wanted.iter().all(|part| message.contains(part)),
            "{answers}: the message does not name {wanted:?}: {message}"
        );
        assert_eq!(told[2], json!({ "province": "on", "wage": 33 }), "{answers} changes something");
        let told = page.js(
            "return (await wpc.module()).assess(given).then(() => 'taken', (error) => error.name)",
            answers.clone(),
        );
        assert_eq!(told, "TypeError", "assess takes {answers}");
    }
    // What is no plain data is refused like all else, by question, and so is what would be taken for no answer at all.
    for odd in [
        "() => 1",
        "Symbol('a')",
        "new Map([['wage', 33]])",
        "Promise.resolve({ wage: 33 })",
        "new Date()",
        "{ wage: () => 1 }",
        "{ wage: NaN }",
        "{ wage: Infinity }",
        "{ wage: 10n }",
        "{ get wage() { throw new Error('mine') } }",
        "{ wage: new Proxy({}, new Proxy({}, { get() { throw new Error('mine') } })) }",
        "{ wage: { amount: 5, per: 'week\\n' } }",
    ] {
        let told = run(
            &page,
            &format!(
                "try {{ one.answers = {odd}; }} catch (error) {{ return `${{error.name}}: ${{error.message}}` }} return 'taken'"
            ),
        );
        let question = if odd.starts_with("{ ") { "wage" } else { "answers" };
        let told = told.as_str().unwrap();
        assert!(
            told.starts_with(&format!("TypeError: `{question}`: `")) && told.contains("` is not allowed; allowed: "),
            "{odd}: {told}"
        );
        assert!(!told.contains('\n'), "{told}");
    }
    // What throws passes through the application each time, which must not wear it out.
    let worn = run(
        &page,
        "const odd = new Proxy({}, { ownKeys() { throw new Error('mine') } });
        let told = 0;
        for (let at = 0; at < 20000; at += 1) try { one.answers = { wage: odd }; } catch { told += 1; }
        return [told, one.answers, one.report.routes.length]",
    );
    assert_eq!(worn, json!([20000, { "province": "on", "wage": 33 }, ROUTES.len()]));
    // A list that would be read for hours.
    let told = run(
        &page,
        "try { one.answers = { past: new Array(2 ** 32 - 1) }; } catch (error) { return error.name } return 'taken'",
    );
    assert_eq!(told, "TypeError");
    // Last, as endless depth once took every widget of the page with it.
    for endless in [
        "const deep = {}; deep.wage = deep;",
        "let deep = []; for (let at = 0; at < 1e5; at += 1) deep = [deep]; deep = { past: deep };",
    ] {
        let told = run(
            &page,
            &format!("{endless} try {{ one.answers = deep; }} catch (error) {{ return error.name }} return 'taken'"),
        );
        assert_eq!(told, "TypeError", "{endless}");
    }
    assert_eq!(run(&page, "return one.answers"), json!({ "province": "on", "wage": 33 }));
    run(&page, "one.reset(); await wpc.settled(); await wpc.interview(one, given)");
    assert_eq!(page.text("return wpc.place(wpc.all()[0])"), "result", "it is dead after bad answers");
}

#[test]
fn events_tell_steps_and_standings_and_no_answer() {
    println!("contract: events");
    let page = start();
    page.open("/");
    run(&page, "await wpc.interview(one, given)");
    let questions =
        page.js("return (await (await wpc.module()).questions()).map((question) => question.id)", Value::Null);
    let routes = run(&page, "return one.report.routes.map((route) => route.id)");
    let events = page.js("return wpc.seen.events", Value::Null);
    let mut kinds = BTreeSet::new();
    for event in events.as_array().unwrap() {
        let (kind, detail) = (event["kind"].as_str().unwrap(), &event["detail"]);
        kinds.insert(kind);
        assert!(event["bubbles"] == true && event["composed"] == true, "{event}");
        match kind {
            "ready" => assert_eq!(detail, &json!({})),
            "step" => {
                assert_eq!(keys(detail), BTreeSet::from(["question"]));
                let at = &detail["question"];
                assert!(questions.as_array().unwrap().contains(at) || at == "result", "{detail}");
            }
            "report" => {
                assert_eq!(keys(detail), BTreeSet::from(["complete", "routes"]));
                assert!(detail["complete"].is_boolean());
                let told = detail["routes"].as_array().unwrap();
                assert_eq!(Value::from(told.iter().map(|route| route["id"].clone()).collect::<Vec<_>>()), routes);
                for route in told {
                    assert_eq!(keys(route), BTreeSet::from(["id", "standing"]));
                    assert!(STANDINGS.iter().any(|standing| route["standing"] == *standing), "{route}");
                }
            }
            other => panic!("an event {other}: {detail}"),
        }
    }
    assert_eq!(kinds, BTreeSet::from(["ready", "report", "step"]));
    let last = events.as_array().unwrap().iter().rfind(|event| event["kind"] == "report").unwrap();
    assert_eq!(last["detail"]["complete"], true);
    assert_eq!(
        run(&page, "return wpc.standings(one.report)"),
        page.js("return wpc.standings(given)", last["detail"].clone())
    );
}

#[test]
fn the_module_answers_without_any_element() {
    println!("contract: module exports");
    let page = start();
    page.open("/bare.html");
    let report = page.js("return (await wpc.module()).assess(given, { asOf: '2026-11-22', lang: 'fr' })", help_desk());
    assert_eq!(report["asOf"], "2026-11-22");
    check_route(&report["general"]);
    assert!(report["routes"].to_string().contains("EIMT"), "not in French");
    let questions = page.js("return (await wpc.module()).questions({ lang: 'fr' })", Value::Null);
    assert!(questions.as_array().unwrap().len() > 60 && questions.to_string().contains("De quels pays"));
    for day in ["1999-01-01", "2026-02-30", "tomorrow"] {
        let told = page.js(
            "return (await wpc.module()).assess({}, { asOf: given }).catch((error) => error.name + error.message)",
            json!(day),
        );
        let told = told.as_str().unwrap_or("taken").to_owned();
        assert!(told.starts_with("TypeError") && told.contains("`asOf`") && told.contains(day), "{day}: {told}");
    }
    for options in [
        "{ asOf: new Date() }",
        "{ asOf: 20261122 }",
        "{ asOf: null }",
        "{ lang: 'de' }",
        "{ lang: 5 }",
        "{ lang: null }",
        "{ asof: '2026-11-22' }",
        "null",
        "'fr'",
        "{ lang: Object.create(null) }",
        "{ asOf: { toString: 5, valueOf: 5 } }",
        "{ get lang() { throw new Error('mine') } }",
        "new Proxy({}, { ownKeys() { throw new Error('mine') } })",
    ] {
        for call in [format!("assess({{}}, {options})"), format!("questions({options})")] {
            let told = page
                .text(&format!("return (await wpc.module()).{call}.then(() => 'taken', (error) => `${{error.name}} ${{error.message}}`)"));
            assert!(told.starts_with("TypeError `") && told.contains("allowed: "), "{call}: {told}");
        }
    }
    assert_eq!(
        page.js("return (await (await wpc.module()).assess({}, { lang: 'fr-CA' })).routes.length", Value::Null),
        json!(ROUTES.len())
    );
    let own = page.js(
        "(await wpc.module()).define('my-checker');
        const mine = document.createElement('my-checker');
        document.body.append(mine);
        await mine.ready;
        await wpc.settled();
        return wpc.place(mine)",
        Value::Null,
    );
    assert_eq!(own, "question");
}
