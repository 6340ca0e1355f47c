//! The sites of `tests/hosts`, each driven to a result as its visitors would.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Fault, fits_and_steps, general_fails, help_desk, start};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use work_permit_rules::rules::ROUTES;

fn host(path: &str) -> Browser {
    println!("hosts: {path}");
    let page = start();
    page.open(&format!("/hosts/{path}"));
    page
}

/// Goes through the interview of the first widget, and sees that its result is that of the rules.
fn to_the_result(page: &Browser) {
    let standings = page.js(
        "const one = wpc.all()[0];
        await wpc.interview(one, given);
        if (wpc.place(one) !== 'result') throw new Error(`no result but ${wpc.place(one)}`);
        return wpc.standings(one.report)",
        help_desk(),
    );
    assert_eq!(
        (&standings["lmia-low-wage"], &standings["cusma-professional"]),
        (&json!("to-do"), &json!("does-not-fit"))
    );
}

/// Neither the widget nor the browser complains of anything.
fn quiet(page: &Browser) {
    let told =
        page.js("return [wpc.seen.errors, wpc.seen.thrown, wpc.seen.warnings, wpc.seen.violations]", Value::Null);
    assert_eq!(told, json!([[], [], [], []]), "the page complains");
}

/// How often the application was fetched.
fn fetched(page: &Browser) -> usize {
    page.site.requests().iter().filter(|path| path.ends_with(".wasm")).count()
}

#[test]
fn a_plain_page() {
    let page = host("plain/");
    to_the_result(&page);
    quiet(&page);
}

#[test]
fn a_page_in_french() {
    let page = host("french/");
    let shown =
        page.js("const one = wpc.all()[0]; return [wpc.find(one, '.frame').lang, wpc.heading(one)]", Value::Null);
    assert_eq!(shown, json!(["fr", "De quels pays avez-vous la citoyenneté?"]));
    to_the_result(&page);
    assert!(page.text("return wpc.heading(wpc.all()[0])").contains("EIMT"));
    quiet(&page);
}

#[test]
fn an_article_of_a_site_generator() {
    println!("hosts: article/");
    let page = start();
    let wasm = "/hosts/article/checker/work_permit_checker_bg.wasm";
    page.site.fault(wasm, Fault::Held);
    page.visit("/hosts/article/");
    let fallback = "wpc.all().some((each) => [...each.children].some((child) => child.checkVisibility()))";
    page.wait_for("wpc.find(wpc.all()[0], 'form.question')");
    assert!(!page.holds(fallback), "question and fallback are both there");
    page.site.heal();
    page.js("await wpc.all()[0].ready; await wpc.painted()", Value::Null);
    assert!(!page.holds(fallback), "the fallback comes back");
    // The article's rules for its own elements end at the widget; its font does not.
    let styles = page.js(
        "const one = wpc.all()[0];
        const of = (selector) => getComputedStyle(wpc.find(one, selector));
        await wpc.interview(one, given, { stop: (each) => wpc.screen(each).includes('duties') });
        return {
          font: of('.frame').fontFamily === getComputedStyle(document.body).fontFamily && of('.primary').fontFamily === of('.frame').fontFamily,
          size: of('.frame').fontSize, indent: of('.help').textIndent, margin: of('.progress').marginTop, button: of('.primary').borderTopStyle,
          field: of('fieldset').borderTopWidth, label: of('.option').float, form: of('form').borderTopWidth, list: of('.board li').position,
          heading: of('.title').textTransform, mark: of('.mark').width,
        }",
        help_desk(),
    );
    let wanted = json!({
        "font": true, "size": "18px", "indent": "0px", "margin": "0px", "button": "solid", "field": "0px", "label": "none", "form": "0px",
        "list": "static", "heading": "none", "mark": "16px"
    });
    assert_eq!(styles, wanted);
    assert_eq!(page.text("return wpc.find(wpc.all()[0], '.title').localName"), "h3");
    to_the_result(&page);
    quiet(&page);
}

#[test]
fn two_at_once() {
    let page = host("several/two.html");
    let found = page.js(
        "const [you, colleague] = wpc.all();
        await Promise.all([wpc.interview(you, given[0]), wpc.interview(colleague, given[1])]);
        return wpc.all().map((each) => [wpc.find(each, '.frame').lang, wpc.place(each), wpc.standings(each.report)['cusma-professional']])",
        json!([fits_and_steps(), help_desk()]),
    );
    assert_eq!(found, json!([["en", "result", "fits"], ["fr", "result", "does-not-fit"]]));
    assert_eq!(fetched(&page), 1);
    quiet(&page);
}

#[test]
fn five_at_once() {
    let page = host("several/five.html");
    let plans = json!([help_desk(), fits_and_steps(), fits_and_steps(), general_fails(), general_fails()]);
    let found = page.js(
        "const { assess } = await wpc.module();
        await Promise.all(wpc.all().map((each, at) => wpc.interview(each, given[at])));
        return Promise.all(wpc.all().map(async (each, at) => {
          const alone = wpc.standings(await assess(each.answers));
          const here = wpc.standings(each.report);
          const { duties } = each.answers;
          const foreign = Object.keys(given[at]).filter((id) =>
            id in each.answers && JSON.stringify(each.answers[id]) !== JSON.stringify(given[at][id]));
          const same = Object.keys(here).every((id) => here[id] === alone[id]);
          return [wpc.place(each), duties, each.report.general.standing, Object.keys(here).length, same, foreign];
        }))",
        plans,
    );
    let wanted = json!([
        ["result", "user-support", "fits", ROUTES.len(), true, []],
        ["result", "systems-analysis", "fits", 2, true, []],
        ["result", "systems-analysis", "fits", 1, true, []],
        // These routes are closed, and nothing more is asked, once no company of the group employs the person.
        ["result", null, "undecided", 3, true, []],
        ["result", "user-support", "does-not-fit", ROUTES.len(), true, []]
    ]);
    assert_eq!(found, wanted);
    let sheets =
        page.js("return new Set(wpc.all().map((each) => each.shadowRoot.adoptedStyleSheets[0])).size", Value::Null);
    assert_eq!((sheets, fetched(&page)), (json!(1), 1));
    quiet(&page);
}

/// The views of the app; `seen` says when the new one is there. Browsers refuse more than some
/// hundred changes of the address in a short time.
const GO: &str = "const go = async (address, seen) => {
    location.hash = address;
    while (!seen()) await wpc.frame();
    await wpc.settled();
  };
  const open = () => go('#/checker', () => wpc.all()[0]?.report);
  const leave = () => go('#/summary', () => document.querySelector('h1')?.textContent === 'Summary');
";

#[test]
fn a_single_page_app() {
    println!("hosts: single-page-app/");
    let page = start();
    page.site.fault("/hosts/single-page-app/work_permit_checker_bg.wasm", Fault::Held);
    page.visit("/hosts/single-page-app/");
    // Gone before it has started, and back again.
    page.js(
        &format!(
            "{GO} const start = window.WebAssembly.instantiateStreaming;
            window.WebAssembly.instantiateStreaming = async (...given) => {{
              const started = await start.apply(window.WebAssembly, given);
              wpc.memory = started.instance.exports.memory;
              return started;
            }};
            for (let at = 0; at < 3; at += 1) {{
              await go('#/checker', () => wpc.all()[0]);
              await leave();
            }}
            await go('#/checker', () => wpc.all()[0])"
        ),
        Value::Null,
    );
    page.site.heal();
    page.wait_for("wpc.all()[0].report");
    // Each visit answers one more screen.
    let walked = page.js(
        &format!(
            "{GO} const passed = [];
            for (;;) {{
              await open();
              const one = wpc.all()[0];
              const at = wpc.screen(one)[0];
              if (wpc.place(one) === 'result') return {{ passed, told: wpc.standings(one.report)['lmia-low-wage'] }};
              if (passed.length > 40) throw new Error('no end');
              if (passed.includes(at)) throw new Error(`${{at}} is asked once more`);
              passed.push(at);
              await wpc.fill(one, given);
              await wpc.send(one);
              await leave();
            }}"
        ),
        help_desk(),
    );
    assert!(walked["passed"].as_array().unwrap().len() >= 8 && walked["told"] == "to-do", "{walked}");
    let grown = page.js(
        &format!(
            "{GO} const size = () => wpc.memory.buffer.byteLength;
            const visits = async (count) => {{ for (let at = 0; at < count; at += 1) {{ await leave(); await open(); }} }};
            await visits(10);
            const before = size();
            await visits(32);
            if (wpc.place(wpc.all()[0]) !== 'result') throw new Error('the result is lost');
            return size() - before"
        ),
        Value::Null,
    );
    println!("  32 visits: memory grows by {grown} bytes");
    // One page of wasm at most, which another answer may take; 32 widgets would be many.
    assert!(grown.as_u64().unwrap() <= 65_536, "removed widgets are not freed");
    assert_eq!(fetched(&page), 1, "each view fetches the application anew");
    quiet(&page);
}

#[test]
fn properties_that_are_set_before_the_definition() {
    let page = host("early-properties/");
    page.wait_for("wpc.all().length === 3 && wpc.all().every((each) => each.report)");
    let found = page.js(
        "await wpc.settled();
        return Object.fromEntries(wpc.all().map((each) => [each.id, {
          answers: each.answers, lang: wpc.find(each, '.frame').lang, title: each.title, seen: each.checkVisibility(),
          heading: wpc.find(each, '.title').localName, own: Object.hasOwn(each, 'answers'),
        }]))",
        Value::Null,
    );
    let early = json!({ "citizenship": ["in"], "province": "on" });
    assert_eq!(
        found,
        json!({
            "parsed": { "answers": early, "lang": "fr", "title": "Checker", "seen": false, "heading": "h2", "own": false },
            "made": {
                "answers": { "citizenship": ["in"], "duties": "user-support", "province": "on" },
                "lang": "en", "title": "", "seen": true, "heading": "h4", "own": false
            },
            "wrong": { "answers": {}, "lang": "en", "title": "", "seen": true, "heading": "h2", "own": false },
        })
    );
    // The one that cannot be read is told of, once, by question, value and what is allowed.
    let errors = page.js("return wpc.seen.errors", Value::Null);
    assert_eq!(errors.as_array().unwrap().len(), 1, "{errors}");
    assert!(["province", "atlantis", "`on`"].iter().all(|part| errors[0].as_str().unwrap().contains(part)), "{errors}");
    page.js("wpc.all()[0].hidden = false", Value::Null);
    to_the_result(&page);
}

#[test]
fn two_versions_on_one_page() {
    println!("hosts: two-versions/");
    let page = start();
    let entry = "/hosts/two-versions/plugin/work-permit-checker.js";
    let release = std::fs::read_to_string(browser_tests::given("WPC_DIST").join("work-permit-checker.js")).unwrap();
    let version = release.split_once("version = \"").unwrap().1.split_once('"').unwrap().0;
    let newer = release.replacen(&format!("version = \"{version}\""), "version = \"99.1.2\"", 1);
    assert_ne!(release, newer);
    page.site.fault(entry, Fault::Body(newer.into_bytes()));
    page.open("/hosts/two-versions/");
    page.wait_for("wpc.seen.warnings.length");
    let found = page.js("return wpc.all().map((each) => [each.version, wpc.place(each)])", Value::Null);
    assert_eq!(found, json!([[version, "question"], [version, "question"]]), "the first does not win");
    let warnings = page.js("return wpc.seen.warnings", Value::Null);
    assert_eq!(warnings.as_array().unwrap().len(), 1, "{warnings}");
    let warning = warnings[0].as_str().unwrap();
    println!("  {warning}");
    for part in ["<work-permit-checker>", version, "99.1.2", "/hosts/two-versions/plugin/"] {
        assert!(warning.contains(part), "the warning does not name {part}: {warning}");
    }
    assert_eq!(page.js("return [wpc.seen.errors, wpc.seen.thrown]", Value::Null), json!([[], []]));
    let asked: BTreeSet<String> = page.site.requests().into_iter().filter(|path| path.ends_with(".wasm")).collect();
    assert_eq!(asked, BTreeSet::from(["/hosts/two-versions/theme/work_permit_checker_bg.wasm".to_owned()]));
    to_the_result(&page);
    // Its own definition, and one more name, are no cause for a warning.
    page.js(
        "const { define } = await wpc.module();
        for (const name of ['work-permit-checker', 'my-checker', 'my-checker']) define(name)",
        Value::Null,
    );
    assert_eq!(page.js("return wpc.seen.warnings.length", Value::Null), 1);
}
