//! One hash on the script tag covers everything that is loaded.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Fault, given, help_desk, start};
use serde_json::{Value, json};
use std::fs;

fn manifest() -> Value {
    serde_json::from_str(&fs::read_to_string(given("WPC_DIST").join("manifest.json")).unwrap()).unwrap()
}

/// Puts the two lines of the manifest into a page that has nothing else; says whether the script ran.
fn paste(page: &Browser, snippet: &str) -> bool {
    page.visit("/empty.html");
    let ran = page.js(
        "const pasted = new DOMParser().parseFromString(given, 'text/html').querySelector('script');
        const script = document.createElement('script');
        for (const { name, value } of pasted.attributes) script.setAttribute(name, value);
        const element = document.createElement('work-permit-checker');
        element.append(Object.assign(document.createElement('p'), { textContent: 'The rules in words.' }));
        document.body.append(element);
        const ran = new Promise((resolve) => { script.onload = () => resolve(true); script.onerror = () => resolve(false); });
        document.body.append(script);
        return await ran",
        json!(snippet),
    );
    ran == Value::Bool(true)
}

#[test]
fn the_snippet_of_the_manifest_runs() {
    println!("integrity: the snippet");
    let (page, manifest) = (start(), manifest());
    assert!(paste(&page, manifest["snippet"].as_str().unwrap()), "the browser refuses the entry");
    page.js("await wpc.all()[0].ready; await wpc.interview(wpc.all()[0], given)", help_desk());
    assert_eq!(page.text("return wpc.place(wpc.all()[0])"), "result");
    assert_eq!(
        page.js("return [wpc.all()[0].version, wpc.all()[0].rulesVersion]", Value::Null),
        json!([manifest["version"], manifest["rulesVersion"]])
    );
}

#[test]
fn every_file_has_its_hash_and_size() {
    println!("integrity: the files");
    let (page, manifest) = (start(), manifest());
    page.open("/");
    for (name, about) in manifest["files"].as_object().unwrap() {
        let found = page.js(
            "const bytes = await (await fetch(given)).arrayBuffer();
            const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
            return { integrity: 'sha384-' + btoa(String.fromCharCode(...hash)), bytes: bytes.byteLength }",
            json!(format!("/{name}")),
        );
        assert_eq!(&found, about, "{name}");
    }
    let names: Vec<&String> = manifest["files"].as_object().unwrap().keys().collect();
    let all = ["words.en.txt", "words.fr.txt", "work-permit-checker.js", "work_permit_checker_bg.wasm"];
    assert_eq!(names, all, "entry, wasm and words are all that a page loads");
}

#[test]
fn a_changed_entry_does_not_run() {
    println!("integrity: another entry");
    let (page, manifest) = (start(), manifest());
    page.site.fault("/work-permit-checker.js", Fault::Cut(20_000));
    assert!(!paste(&page, manifest["snippet"].as_str().unwrap()), "the browser runs a changed entry");
    assert!(
        page.holds("wpc.all()[0].checkVisibility() && wpc.all()[0].textContent.includes('in words')"),
        "the fallback is gone"
    );
}

#[test]
fn changed_words_are_not_shown() {
    println!("integrity: other words");
    let (page, manifest) = (start(), manifest());
    page.site.fault("/words.en.txt", Fault::Changed);
    assert!(paste(&page, manifest["snippet"].as_str().unwrap()));
    let told = page.text("return await wpc.all()[0].ready.then(() => 'ready', (error) => error.code)");
    assert_eq!(told, "words-changed");
    assert!(page.holds("wpc.fallback(wpc.all()[0])"), "the fallback is gone");
}

#[test]
fn a_changed_wasm_does_not_run() {
    println!("integrity: another wasm");
    let (page, manifest) = (start(), manifest());
    page.site.fault("/work_permit_checker_bg.wasm", Fault::Changed);
    assert!(paste(&page, manifest["snippet"].as_str().unwrap()));
    let told = page.text("return await wpc.all()[0].ready.then(() => 'ready', (error) => error.code)");
    assert_eq!(told, "wasm-changed");
    assert!(page.holds("wpc.fallback(wpc.all()[0])"), "the fallback is gone");
}
