//! Pages under the strictest policy that still lets a script and WebAssembly run.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{help_desk, start};
use serde_json::{Value, json};

/// The whole interview without one violation, and the widget has its styles; the page has none.
fn allows(name: &str) {
    println!("hosts: strict-policy/{name}");
    let page = start();
    page.open(&format!("/hosts/strict-policy/{name}"));
    // Without this the test would say nothing of the policy.
    page.js(
        "const image = new Image();
        image.src = '/no.png';
        while (!wpc.seen.violations.some((each) => each.endsWith('/no.png'))) await wpc.frame()",
        Value::Null,
    );
    let shown = page.js(
        "const one = wpc.all()[0];
        await wpc.interview(one, given);
        for (const line of wpc.every(one, 'summary')) line.click();
        await wpc.settled();
        await wpc.click(one, 'button[lang=fr]');
        const style = getComputedStyle(wpc.find(one, '.frame'));
        return [wpc.place(one), style.borderTopStyle, style.containerType, getComputedStyle(wpc.find(one, '.head')).display]",
        help_desk(),
    );
    assert_eq!(shown, json!(["result", "solid", "inline-size", "flex"]));
    page.js("wpc.all()[0].remove(); await wpc.settled()", Value::Null);
    let told = page.js(
        // Some browsers report the icon that they look for themselves.
        "const ours = wpc.seen.violations.filter((each) => !/(no.png|favicon.ico)$/.test(each));
        return [ours, wpc.seen.errors, wpc.seen.warnings, wpc.seen.thrown]",
        Value::Null,
    );
    assert_eq!(told, json!([[], [], [], []]));
}

#[test]
fn as_a_header() {
    allows("");
}

#[test]
fn without_trusted_types() {
    allows("no-types.html");
}

#[test]
fn in_the_page() {
    allows("meta.html");
}

#[test]
fn trusted_types_are_demanded() {
    println!("hosts: strict-policy, trusted types");
    let page = start();
    page.open("/hosts/strict-policy/no-types.html");
    let told = page.js(
        "if (!globalThis.trustedTypes) return 'unknown';
        const refused = (what) => { try { what(); return false; } catch { return true; } };
        return [
          refused(() => { document.createElement('p').innerHTML = '<b>x</b>'; }),
          refused(() => trustedTypes.createPolicy('any', { createHTML: (text) => text })),
        ]",
        Value::Null,
    );
    // An engine that does not know trusted types cannot refuse anything.
    assert!(told == json!([true, true]) || told == "unknown", "the page does not demand trusted types: {told}");
}
