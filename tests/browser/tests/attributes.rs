//! The attributes: what is wrong is named in the console and left out, what is right works at once.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, help_desk, start};
use serde_json::{Value, json};
use work_permit_rules::rules::ROUTES;

fn run(page: &Browser, body: &str) -> Value {
    page.js(&format!("const one = wpc.all()[0]; {body}"), help_desk())
}

#[test]
fn bad_attributes_are_warned_of_and_left_out() {
    println!("contract: attributes");
    let page = start();
    let today = "const now = new Date(); const today = new Date(now - now.getTimezoneOffset() * 6e4).toISOString().slice(0, 10);";
    let sane = format!(
        "{today} return [wpc.find(one, '.frame').lang, wpc.find(one, '.title').localName, one.report.routes.length >= 10,
        one.report.asOf === today, getComputedStyle(one).colorScheme, sessionStorage.length + localStorage.length]"
    );
    let bad = [
        ("lang", "xx", "en"),
        ("theme", "pink", "light"),
        ("heading-level", "9", "1"),
        ("heading-level", "two", "1"),
        ("routes", "nonsense", "cusma-professional"),
        ("as-of", "1999-01-01", "ISO date"),
        ("as-of", "2026-02-30", "ISO date"),
        ("loading", "never", "lazy"),
        ("storage", "cookie", "session"),
    ];
    for (name, value, allowed) in bad {
        // Once in the page's source, once set later.
        for later in [false, true] {
            if later && name == "loading" {
                continue;
            }
            page.open("/bare.html");
            let set = format!("one.setAttribute('{name}', '{value}');");
            let (before, after) = if later { ("", set.as_str()) } else { (set.as_str(), "") };
            let put = format!(
                "const one = document.createElement('work-permit-checker'); {before} document.body.append(one);
                await one.ready; {after} await wpc.settled(); one.answers = {{ province: 'on' }}; await wpc.settled();"
            );
            page.js(&put, Value::Null);
            let warnings = page.js("return wpc.seen.warnings", Value::Null);
            assert!(
                name != "heading-level" || warnings[0].as_str().is_some_and(|told| told.contains("1, 2, 3, 4, 5, 6")),
                "{warnings}"
            );
            let first = warnings[0].as_str().unwrap_or_else(|| panic!("{name}={value}, later {later}: no warning"));
            for part in [name, value, allowed] {
                assert!(first.contains(part), "{name}={value}: the warning does not name {part}: {first}");
            }
            assert_eq!(
                run(&page, &sane),
                json!(["en", "h2", true, true, "normal", 0]),
                "{name}={value}: not the default"
            );
            assert_eq!(page.js("return wpc.seen.errors", Value::Null), json!([]));
        }
    }
}

#[test]
fn good_attributes_do_what_they_say() {
    println!("contract: attributes that are right");
    let page = start();
    page.open("/bare.html");
    let shown = page.js(
        "document.body.insertAdjacentHTML('beforeend', given);
        const one = wpc.all()[0];
        await one.ready;
        await wpc.settled();
        return [wpc.find(one, '.title').localName, one.report.asOf, one.report.routes.map((route) => route.id), getComputedStyle(one).colorScheme]",
        json!("<work-permit-checker heading-level=4 as-of=2026-11-01 theme=dark routes='ict-manager cusma-professional'></work-permit-checker>"),
    );
    let routes = shown[2].as_array().unwrap().len();
    assert_eq!((&shown[0], &shown[1], routes, &shown[3]), (&json!("h4"), &json!("2026-11-01"), 2, &json!("dark")));
    assert_eq!(page.js("return wpc.seen.warnings", Value::Null), json!([]));
}

#[test]
fn the_last_of_several_attributes_in_one_turn_holds() {
    println!("contract: attributes set and removed at once");
    let page = start();
    page.open("/bare.html");
    let left = page.js(
        "const one = document.body.appendChild(document.createElement('work-permit-checker'));
        await one.ready;
        const { asOf } = one.report;
        for (const [name, value] of [['routes', 'ict-manager'], ['as-of', '2026-11-01'], ['heading-level', '4'], ['lang', 'fr']]) {
          one.setAttribute(name, value);
          one.removeAttribute(name);
        }
        await wpc.settled();
        return [one.report.routes.length, one.report.asOf === asOf, wpc.find(one, '.title').localName, wpc.find(one, '.frame').lang]",
        Value::Null,
    );
    assert_eq!(left, json!([ROUTES.len(), true, "h2", "en"]));
}

#[test]
fn a_bad_route_id_leaves_the_good_ones() {
    println!("contract: one bad id among the routes");
    let page = start();
    page.open("/bare.html");
    let shown = page.js(
        "document.body.insertAdjacentHTML('beforeend', given);
        const one = wpc.all()[0];
        await one.ready;
        return [one.report.routes.map((route) => route.id), wpc.seen.warnings.length, wpc.seen.warnings[0].includes('`nonsense`')]",
        json!("<work-permit-checker routes=' ict-manager nonsense  cusma-professional '></work-permit-checker>"),
    );
    assert_eq!(shown, json!([["cusma-professional", "ict-manager"], 1, true]));
}
