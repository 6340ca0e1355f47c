//! Servers that send the wrong thing, late or not at all: the visitor reads the host's own words,
//! the owner finds one line in the console with the cause and the fix.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Fault, RELEASE, given, help_desk, hosts_folder, start};
use serde_json::{Value, json};
use std::path::Path;
use std::{env, fs, process};

const PAGE: &str = "/hosts/article/";
const ENTRY: &str = "/hosts/article/checker/work-permit-checker.js";
const WASM: &str = "/hosts/article/checker/work_permit_checker_bg.wasm";

fn served(what: &str, faults: &[(&str, Fault)]) -> Browser {
    println!("served: {what}");
    let page = start();
    for (path, fault) in faults {
        page.site.fault(path, fault.clone());
    }
    page.visit(PAGE);
    page
}

/// The host's own words stand there, with one sentence of ours and one line in the console.
fn falls_back(page: &Browser, code: &str, advice: &[&str]) {
    page.wait_for("wpc.seen.events.some((event) => event.kind === 'error')");
    assert!(page.holds("wpc.all().every(wpc.fallback)"), "the host's content is not shown");
    let told = page.js(
        "return [wpc.seen.events.map((event) => event.detail.code), wpc.seen.warnings, wpc.seen.thrown]",
        Value::Null,
    );
    assert_eq!(told, json!([[code], [], []]));
    let console = page.js("return wpc.seen.errors", Value::Null);
    assert_eq!(console.as_array().unwrap().len(), 1, "{console}");
    let line = console[0].as_str().unwrap();
    println!("  {line}");
    assert!(line.starts_with(&format!("<work-permit-checker> ({code}): ")), "{line}");
    for part in advice {
        assert!(line.contains(part), "the console does not say {part}: {line}");
    }
    let sentence = page.js(
        "const line = wpc.find(wpc.all()[0], '[role=status]');
        return [line.lang, line.dir, wpc.words(line), line.checkVisibility()]",
        Value::Null,
    );
    assert_eq!(
        sentence,
        json!([
            "en",
            "ltr",
            "The interactive check could not start here. The information on this page still holds.",
            true
        ])
    );
}

/// It starts all the same, and the owner is told in one line what could be better.
fn starts(page: &Browser, advice: &[&str]) {
    page.js("await wpc.all()[0].ready; await wpc.interview(wpc.all()[0], given)", help_desk());
    assert_eq!(page.text("return wpc.place(wpc.all()[0])"), "result");
    let told = page.js("return [wpc.seen.warnings, wpc.seen.errors, wpc.seen.thrown]", Value::Null);
    println!("  {}", told[0]);
    assert_eq!((told[0].as_array().unwrap().len(), &told[1], &told[2]), (1, &json!([]), &json!([])), "{told}");
    for part in advice {
        assert!(told[0][0].as_str().unwrap().contains(part), "the console does not say {part}: {told}");
    }
}

#[test]
fn the_wasm_as_text() {
    starts(
        &served("wasm as text/plain", &[(WASM, Fault::Type("text/plain"))]),
        &[WASM, "text/plain", "application/wasm"],
    );
}

#[test]
fn the_wasm_as_html() {
    starts(&served("wasm as text/html", &[(WASM, Fault::Type("text/html"))]), &[WASM, "text/html", "application/wasm"]);
}

#[test]
fn the_wasm_without_a_type() {
    starts(&served("wasm without a type", &[(WASM, Fault::Type(""))]), &[WASM, "application/wasm"]);
}

#[test]
fn a_web_page_in_place_of_the_wasm() {
    let sign_in = b"<!doctype html><html lang=\"en\"><title>Sign in</title><h1>Sign in</h1></html>".to_vec();
    let page =
        served("a page with 200", &[(WASM, Fault::Body(sign_in)), (WASM, Fault::Type("text/html; charset=utf-8"))]);
    falls_back(&page, "wasm-is-html", &[WASM, "web page", "sign-in"]);
}

#[test]
fn the_connection_is_lost() {
    let page = served("wasm cut off", &[(WASM, Fault::Dropped(200_000))]);
    page.wait_for("wpc.seen.events.some((event) => event.kind === 'error')");
    let code = page.text("return wpc.seen.events[0].detail.code");
    // Engines differ in when they see that the end is missing: before the hash, or after.
    assert!(["wasm-changed", "wasm-invalid"].contains(&&*code), "{code}");
    falls_back(&page, &code, &[WASM, "again"]);
}

#[test]
fn the_wasm_is_late() {
    let page = served("wasm delayed", &[(WASM, Fault::Held)]);
    // The first question at once, and after a second a sentence that more is to come. With answers
    // of the host another question may be next, so its own words stay.
    page.js(
        "const late = document.createElement('work-permit-checker');
        late.lang = 'fr';
        late.answers = { province: 'on' };
        late.append(Object.assign(document.createElement('p'), { textContent: 'Les règles, en mots.' }));
        document.body.append(late)",
        Value::Null,
    );
    let shown = "return wpc.all().map((each) => [wpc.place(each), wpc.fallback(each), wpc.words(wpc.find(each, 'p[role=status]:not(.frame *)'))])";
    assert_eq!(page.js(shown, Value::Null), json!([["question", false, ""], ["none", true, ""]]));
    page.wait_for("wpc.all().every((each) => wpc.find(each, 'p[role=status]:not(.frame *)')?.checkVisibility())");
    let waiting = json!([
        ["question", false, "The interactive check is loading."],
        ["none", true, "L’outil interactif se charge."]
    ]);
    assert_eq!(page.js(shown, Value::Null), waiting);
    page.site.heal();
    page.js("await Promise.all(wpc.all().map((each) => each.ready)); await wpc.settled()", Value::Null);
    assert_eq!(page.js(shown, Value::Null), json!([["question", false, ""], ["question", false, ""]]));
    assert_eq!(page.js("return wpc.all().map((each) => each.answers)", Value::Null), json!([{}, { "province": "on" }]));
    let told = page.js("return [wpc.seen.errors, wpc.seen.warnings, wpc.seen.thrown]", Value::Null);
    assert_eq!(told, json!([[], [], []]));
}

#[test]
fn it_starts_once_the_server_is_well_again() {
    let page = served("wasm 404, then there", &[(WASM, Fault::Missing)]);
    falls_back(&page, "wasm-not-found", &[WASM, "404"]);
    page.site.heal();
    // A view that is left and opened again brings the same element back.
    let ready = page.js(
        "const one = wpc.all()[0];
        const place = one.parentNode;
        one.remove();
        await wpc.settled();
        place.append(one);
        const told = await one.ready.then((each) => each === one, (error) => error.code);
        await wpc.interview(one, given);
        return [told, wpc.place(one), wpc.find(one, 'p[role=status]:not(.frame *)')]",
        help_desk(),
    );
    assert_eq!(ready, json!([true, "result", null]));
}

#[test]
fn the_entry_itself_is_missing() {
    for (what, fault) in
        [("404", Fault::Missing), ("text/plain", Fault::Type("text/plain")), ("truncated", Fault::Cut(20_000))]
    {
        let page = served(&format!("entry {what}"), &[(ENTRY, fault)]);
        // Nothing of ours runs: the host's own words are all that the page has, and they show.
        let shown = page.js(
            "const one = document.querySelector('work-permit-checker');
            return [one.matches(':defined'), one.children.length > 1, [...one.children].every((child) => child.checkVisibility())]",
            Value::Null,
        );
        assert_eq!(shown, json!([false, true, true]), "{what}");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
        }
    }
}

#[test]
fn the_page_is_opened_from_a_file() {
    println!("served: opened from a file");
    let folder = env::temp_dir().join(format!("wpc-file-{}", process::id()));
    copy(&hosts_folder().join("article"), &folder);
    fs::create_dir_all(folder.join("checker")).unwrap();
    for name in RELEASE {
        fs::copy(given("WPC_DIST").join(name), folder.join("checker").join(name)).unwrap();
    }
    let page = start();
    page.visit_address(&format!("file://{}", folder.join("index.html").display()));
    // Most browsers load no module from a file. One that does runs the entry, which says why it stops.
    let shown = page.js(
        "const one = document.querySelector('work-permit-checker');
        const code = one.matches(':defined') ? await one.ready.then(() => 'ready', (error) => error.code) : 'not loaded';
        return [code, one.textContent.includes('The checker has not started'), [...one.children].every((child) => child.checkVisibility())]",
        Value::Null,
    );
    fs::remove_dir_all(&folder).unwrap();
    println!("  {}", shown[0]);
    assert!(shown[0] == "not loaded" || shown[0] == "file-protocol", "{shown}");
    assert_eq!((&shown[1], &shown[2]), (&json!(true), &json!(true)), "the host's content is not shown");
}
