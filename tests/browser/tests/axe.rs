//! No finding of axe-core on the whole page, in every state, both languages, light and dark.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, fits_and_steps, general_fails, given, help_desk, start_in};
use serde_json::{Value, json};
use std::fs;

/// Runs axe on the page; gives its findings, and checks that it looked at the widget's colours.
fn findings(page: &Browser, state: &str) -> Vec<String> {
    let result = page.js(
        "document.activeElement?.blur?.();
        const found = await axe.run(document, { resultTypes: ['violations'] });
        const inWidget = (rule) => rule.nodes.filter((node) => node.target.flat().length > 1).length;
        const contrast = found.passes.concat(found.violations).filter((rule) => rule.id === 'color-contrast');
        return {
          passed: found.passes.length,
          contrast: contrast.reduce((sum, rule) => sum + rule.nodes.length, 0),
          widget: found.passes.reduce((sum, rule) => sum + inWidget(rule), 0),
          unsure: found.incomplete.map((rule) => `${rule.id} x${rule.nodes.length}`),
          violations: found.violations.flatMap((rule) => rule.nodes.map((node) =>
            `${rule.id}: ${node.target.flat().join(' >> ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`)),
        }",
        Value::Null,
    );
    println!("  {state}: {} rules passed, unsure {}", result["passed"], result["unsure"]);
    assert!(result["contrast"].as_u64() > Some(0) && result["widget"].as_u64() > Some(0), "axe did not look: {result}");
    result["violations"].as_array().unwrap().iter().map(|each| format!("{state}: {}", each.as_str().unwrap())).collect()
}

/// Every state of the widget in turn, on a page that is already open.
fn all_states(page: &Browser, look: &str) -> Vec<String> {
    let axe = fs::read_to_string(given("WPC_AXE")).unwrap();
    page.js(
        &format!("{axe}; globalThis.axe = module?.exports ?? axe;")
            .replace("module?.exports ?? axe", "globalThis.axe ?? axe"),
        Value::Null,
    );
    let mut all = Vec::new();
    let mut state = |name: &str, body: &str, plan: Value| {
        page.js(&format!("const one = wpc.all()[0]; {body}; await wpc.settled()"), plan);
        all.extend(findings(page, &format!("{look}, {name}")));
    };
    state("first question", "", json!({}));
    state("error", "await wpc.send(one)", json!({}));
    let search = "const field = wpc.find(one, '[role=combobox]'); field.value = 'in';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))";
    state("search", search, json!({}));
    state("chosen", "await wpc.give(one, 'citizenship', ['in', 'us'])", json!({}));
    let until = |question: &str| {
        format!("await wpc.interview(one, given, {{ stop: (each) => wpc.screen(each).includes('{question}') }})")
    };
    let wage = format!(
        "await wpc.fill(one, given); {}; await wpc.give(one, 'wage', 'many'); await wpc.send(one)",
        until("wage")
    );
    state("wrong amount", &wage, help_desk());
    state("group question", &format!("await wpc.give(one, 'wage', 33); {}", until("low-wage-share")), help_desk());
    state("group with errors", "await wpc.send(one)", json!({}));
    state("why we ask and the board", "wpc.find(one, '.why').open = true; await wpc.click(one, '.fold')", json!({}));
    state("review", "wpc.every(one, '.head button')[0].click()", json!({}));
    state("start over", "wpc.every(one, '.actions button').at(-1).click()", json!({}));
    state("result", "one.answers = given", help_desk());
    state("result opened", "for (const box of wpc.every(one, 'details')) box.open = true", json!({}));
    state("result fits", "one.answers = given", fits_and_steps());
    state("general fails", "one.answers = given", general_fails());
    state(
        "nothing known",
        "one.answers = Object.fromEntries((await (await wpc.module()).questions()).map((each) => [each.id, 'not-sure']))",
        json!({}),
    );
    all
}

fn clean(address: &str, scheme: &str) {
    let look = format!("{} {scheme}", if address.contains("fr") { "fr" } else { "en" });
    println!("axe: {look}");
    let page = start_in(scheme);
    page.open(address);
    let mut findings = all_states(&page, &look);
    findings.dedup();
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
}

#[test]
fn english_light() {
    clean("/", "light");
}

#[test]
fn english_dark() {
    clean("/", "dark");
}

#[test]
fn french_light() {
    clean("/?lang=fr", "light");
}

#[test]
fn french_dark() {
    clean("/?lang=fr", "dark");
}
