//! The npm package in pages as sites make them: built with Vite or webpack, in React and Vue,
//! rendered on a server, and in a development server. `cargo xtask package` builds them.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Fault, Server, built, fits_and_steps, start};
use serde_json::{Value, json};
use std::fs;

/// Drives a page whose own code sets `province`, listens to reports, and has buttons that set the
/// language and forget the answers.
fn drive(page: &Browser, path: &str) {
    page.visit(path);
    page.wait_for("wpc.all().length === 1 && wpc.all()[0].ready");
    page.js("await wpc.all()[0].ready; await wpc.painted()", Value::Null);
    let begun = page.js(
        "const one = wpc.all()[0];
        return [wpc.place(one), one.answers, wpc.words(one), wpc.find(one, 'slot').hidden, one.matches(':defined')]",
        Value::Null,
    );
    let content = begun[2].as_str().unwrap();
    assert!(content.ends_with('.'), "the host's own content is gone: {content:?}");
    let begun = (&begun[0], &begun[1], &begun[3], &begun[4]);
    assert_eq!(
        begun,
        (&json!("question"), &json!({ "province": "on" }), &json!(true), &json!(true)),
        "the property was not set"
    );

    let mut plan = fits_and_steps();
    plan.as_object_mut().unwrap().remove("province");
    page.js("await wpc.interview(wpc.all()[0], given)", plan);
    page.wait_for("document.querySelector('#told').textContent !== ''");
    let (told, standings) = (
        page.js("const all = JSON.parse(document.querySelector('#told').textContent); return wpc.standings({ routes: all })", Value::Null),
        page.js("return wpc.standings(wpc.all()[0].report)", Value::Null),
    );
    assert_eq!(page.text("return wpc.place(wpc.all()[0])"), "result");
    assert_eq!(told, standings, "the listener was told something else");
    assert_eq!(told["cusma-professional"], "fits");

    page.js("wpc.same = wpc.all()[0]; document.querySelector('#french').click()", Value::Null);
    page.wait_for("wpc.find(wpc.all()[0], '.frame').lang === 'fr'");
    let kept =
        page.js("return [wpc.place(wpc.same), wpc.same === wpc.all()[0], wpc.same.answers.province]", Value::Null);
    assert_eq!(kept, json!(["result", true, "on"]), "the language cost the answers");
    page.js("document.querySelector('#forget').click()", Value::Null);
    page.wait_for("Object.keys(wpc.same.answers).length === 0 && wpc.place(wpc.same) === 'question'");
    quiet(page);
}

fn quiet(page: &Browser) {
    let told =
        page.js("return [wpc.seen.errors, wpc.seen.thrown, wpc.seen.warnings, wpc.seen.violations]", Value::Null);
    assert_eq!(told, json!([[], [], [], []]), "the page complains");
}

#[test]
fn vite_without_a_framework() {
    println!("frameworks: Vite, plain DOM");
    drive(&start(), "/built/vite-plain/");
}

#[test]
fn vite_in_development() {
    println!("frameworks: Vite's development server");
    let server = Server::develop("vite-plain");
    drive(&start(), &server.path());
}

#[test]
fn react_18_by_a_ref() {
    println!("frameworks: React 18");
    drive(&start(), "/built/react-18/");
}

#[test]
fn react_19_by_props() {
    println!("frameworks: React 19");
    drive(&start(), "/built/react-19/");
    assert_eq!(heading(&start(), "/built/react-19/"), "h3");
}

#[test]
fn vue_3_in_a_template() {
    println!("frameworks: Vue 3");
    drive(&start(), "/built/vue-3/");
    assert_eq!(heading(&start(), "/built/vue-3/"), "h3");
}

/// The first heading, once the page has started.
fn heading(page: &Browser, path: &str) -> String {
    page.visit(path);
    page.wait_for("wpc.all().length === 1 && wpc.all()[0].ready");
    page.text("await wpc.all()[0].ready; await wpc.settled(); return wpc.find(wpc.all()[0], '.title').localName")
}

#[test]
fn react_on_a_server_and_hydrated() {
    println!("frameworks: rendered on a server, webpack");
    let server = Server::start("ssr");
    let page = start();
    // As the server sends it, before any script: the host's own content is there to read.
    page.open("/bare.html");
    let sent = page.js("return (await fetch(given)).text()", json!(server.path()));
    let sent = sent.as_str().unwrap();
    assert!(
        sent.contains("<work-permit-checker lang=\"en\" heading-level=\"3\"><p>The main rules, in words.</p></work-permit-checker>"),
        "{sent}"
    );
    drive(&page, &server.path());
    assert_eq!(page.js("return hydration", Value::Null), json!([]), "the page did not hydrate as it was sent");
}

#[test]
fn a_built_page_needs_no_more_than_a_strict_policy() {
    println!("frameworks: strict policy with Trusted Types");
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:; \
        require-trusted-types-for 'script'; trusted-types 'none'";
    for path in ["/built/vite-plain/", "/built/react-19/"] {
        let page = start();
        page.site.fault(path, Fault::Header("Content-Security-Policy", policy));
        drive(&page, path);
    }
}

#[test]
fn importing_the_package_defines_nothing_and_its_manifest_is_true() {
    println!("frameworks: the entry and the manifest");
    let page = start();
    page.visit("/built/entry/");
    page.wait_for("globalThis.entry");
    assert!(page.holds("customElements.get('work-permit-checker') === undefined"), "the import defines the element");
    assert!(page.holds("wpc.all().length === 1 && !wpc.all()[0].shadowRoot"));
    let report = page.js("return entry.assess(given, { asOf: '2026-11-22' })", fits_and_steps());
    assert_eq!(report["asOf"], "2026-11-22");
    page.js("entry.define(); await wpc.all()[0].ready; await wpc.settled()", Value::Null);
    assert_eq!(page.text("return wpc.place(wpc.all()[0])"), "question");

    let folder = built("entry").join("node_modules/work-permit-checker");
    let manifest: Value =
        serde_json::from_str(&fs::read_to_string(folder.join("custom-elements.json")).unwrap()).unwrap();
    let class = &manifest["modules"][0]["declarations"][0];
    let names = |list: &str| -> Vec<String> {
        let mut names: Vec<String> =
            class[list].as_array().unwrap().iter().map(|each| each["name"].as_str().unwrap().to_owned()).collect();
        names.sort();
        names
    };
    let mut attributes = names("attributes");
    attributes.retain(|name| name != "loading");
    assert_eq!(page.js("return entry.WorkPermitChecker.observedAttributes.toSorted()", Value::Null), json!(attributes));
    let members = page.js(
        "const own = Object.getOwnPropertyNames(entry.WorkPermitChecker.prototype);
        return own.filter((name) => !name.startsWith('_') && !/^constructor$|Callback$/.test(name)).sort()",
        Value::Null,
    );
    assert_eq!(members, json!(names("members")));
    let exported: Vec<&Value> =
        manifest["modules"][0]["exports"].as_array().unwrap().iter().map(|each| &each["name"]).collect();
    assert_eq!(page.js("return Object.keys(entry)", Value::Null).as_array().unwrap().len(), exported.len());
    assert!(exported.iter().all(|name| page.holds(&format!("{name} in entry"))), "{exported:?}");
    quiet(&page);
}

#[test]
fn a_yew_application_has_the_component() {
    println!("frameworks: Yew");
    let page = start();
    page.visit("/built/yew-app/");
    let one = "document.querySelector('#checker')";
    page.wait_for(&format!(
        "{one}?.shadowRoot && wpc.place({one}) === 'question' && document.querySelector('#step').textContent"
    ));
    let begun = page.js(
        &format!(
            "const one = {one}; return [wpc.find(one, '.title').localName, wpc.find(one, '.frame').lang, getComputedStyle(one).colorScheme,
        getComputedStyle(wpc.find(one, '.frame')).borderTopStyle, document.querySelector('#step').textContent]"
        ),
        Value::Null,
    );
    assert_eq!(begun, json!(["h3", "en", "light", "solid", "citizenship"]));
    page.js(&format!("await wpc.interview({one}, given)"), fits_and_steps());
    page.wait_for("document.querySelector('#step').textContent === 'result'");
    page.wait_for("document.querySelector('#told').textContent === 'cusma-professional'");
    page.js("document.querySelector('#dark').click(); document.querySelector('#french').click()", Value::Null);
    page.wait_for(&format!(
        "wpc.find({one}, '.frame').lang === 'fr' && getComputedStyle({one}).colorScheme === 'dark'"
    ));
    assert_eq!(page.text(&format!("return wpc.place({one})")), "result", "the language cost the answers");
    // Taken away and shown again, it begins anew.
    page.js("document.querySelector('#show').click()", Value::Null);
    page.wait_for(&format!("!{one}"));
    page.js("document.querySelector('#show').click()", Value::Null);
    page.wait_for(&format!("{one}?.shadowRoot && wpc.place({one}) === 'question'"));
    page.js(&format!("await wpc.interview({one}, given)"), fits_and_steps());
    assert_eq!(page.text(&format!("return wpc.place({one})")), "result", "it is dead after the return");
    quiet(&page);
}
