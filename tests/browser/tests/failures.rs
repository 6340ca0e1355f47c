//! What the visitor and the site owner get when something is missing, blocked or broken.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Fault, help_desk, start};
use serde_json::{Value, json};

const WASM: &str = "/work_permit_checker_bg.wasm";
const POLICY: &str = "Content-Security-Policy";

fn failing(what: &str, page_path: &str, faults: &[(&str, Fault)]) -> Browser {
    println!("failures: {what}");
    let page = start();
    for (path, fault) in faults {
        page.site.fault(path, fault.clone());
    }
    page.visit(page_path);
    page
}

/// Every widget shows the host's own content and one sentence, with one event; the console has one error.
fn falls_back(page: &Browser, code: &str, advice: &str) {
    page.wait_for("wpc.seen.events.some((event) => event.kind === 'error')");
    page.js("await wpc.painted()", Value::Null);
    let widgets = page.js("return wpc.all().length", Value::Null).as_u64().unwrap() as usize;
    assert!(widgets > 0 && page.holds("wpc.all().every(wpc.fallback)"), "the host's content is not shown");
    let errors = page.js(
        "return wpc.seen.events.filter((event) => event.kind === 'error').map((event) => event.detail)",
        Value::Null,
    );
    let errors = errors.as_array().unwrap();
    assert_eq!(errors.len(), widgets, "{errors:?}");
    for error in errors {
        assert_eq!(error["code"], code, "{error}");
        assert!(error["message"].as_str().unwrap().contains(advice), "{error}");
    }
    let console = page.js("return wpc.seen.errors", Value::Null);
    let console = console.as_array().unwrap();
    assert_eq!(console.len(), 1, "one line for all of them: {console:?}");
    assert!(
        console.iter().all(|line| line.as_str().unwrap().contains(code) && line.as_str().unwrap().contains(advice)),
        "{console:?}"
    );
    assert!(
        page.holds("wpc.words(wpc.find(wpc.all()[0], '[role=status]')).length > 20"),
        "the visitor is told nothing"
    );
    let told = page.js("return wpc.all()[0].ready.then(() => 'ready', (error) => error.code)", Value::Null);
    assert_eq!(told, code, "`ready` does not say so");
    assert_eq!(page.js("return wpc.seen.thrown", Value::Null), json!([]));
    println!("  {}", console[0]);
}

#[test]
fn the_wasm_is_missing_and_then_there_again() {
    let page = failing("wasm 404", "/", &[(WASM, Fault::Missing)]);
    falls_back(&page, "wasm-not-found", WASM);
    // A failed load is not for ever: the next element tries again.
    page.site.heal();
    page.js(
        "const late = document.createElement('work-permit-checker');
        document.body.append(late);
        await late.ready;
        await wpc.settled();
        if (wpc.place(late) !== 'question') throw new Error('the next element does not start')",
        Value::Null,
    );
    // Nor for the same element, once it is put into the page again.
    for loading in ["eager", "lazy"] {
        page.site.fault(WASM, Fault::Missing);
        page.visit("/");
        page.wait_for("wpc.seen.events.some((event) => event.kind === 'error')");
        page.site.heal();
        let again = page.js(
            "const one = wpc.all()[0];
            const { parentNode } = one;
            one.remove();
            await wpc.settled();
            one.setAttribute('loading', given);
            parentNode.append(one);
            const told = await one.ready.then((element) => element === one, (error) => error.code);
            await wpc.settled();
            return [told, wpc.place(one)]",
            json!(loading),
        );
        assert_eq!(again, json!([true, "question"]), "{loading}");
    }
}

#[test]
fn the_wasm_is_cut_short() {
    let page = failing("wasm truncated", "/", &[(WASM, Fault::Cut(5000))]);
    falls_back(&page, "wasm-changed", WASM);
}

/// The words of the page's language.
const WORDS: &str = "/words.en.txt";

#[test]
fn the_words_are_missing_and_then_there_again() {
    let page = failing("words 404", "/two.html", &[(WORDS, Fault::Missing)]);
    falls_back(&page, "words-not-found", WORDS);
    page.site.heal();
    let again = page.js(
        "const [one] = wpc.all();
        const { parentNode } = one;
        one.remove();
        await wpc.settled();
        parentNode.append(one);
        const told = await one.ready.then((element) => element === one, (error) => error.code);
        await wpc.settled();
        return [told, wpc.place(one)]",
        Value::Null,
    );
    assert_eq!(again, json!([true, "question"]));
    let wasm = page.site.requests().iter().filter(|path| *path == WASM).count();
    assert_eq!(wasm, 1, "the application is fetched again");
}

#[test]
fn a_web_page_comes_in_place_of_the_words() {
    let sign_in = b"<!doctype html><title>Sign in</title>".to_vec();
    let faults = [(WORDS, Fault::Body(sign_in)), (WORDS, Fault::Type("text/html; charset=utf-8"))];
    falls_back(&failing("a page in place of the words", "/", &faults), "words-are-html", WORDS);
}

#[test]
fn the_words_are_of_another_edition() {
    for (what, fault) in [("changed", Fault::Changed), ("truncated", Fault::Cut(5)), ("cut off", Fault::Dropped(5))] {
        let page = failing(&format!("words {what}"), "/", &[(WORDS, fault)]);
        falls_back(&page, "words-changed", WORDS);
    }
}

#[test]
fn the_words_do_not_answer() {
    let page = failing("words without an answer", "/", &[(WORDS, Fault::Silent)]);
    falls_back(&page, "words-unreachable", WORDS);
}

#[test]
fn without_application_and_words_the_application_is_named() {
    let faults = [(WORDS, Fault::Missing), (WASM, Fault::Missing)];
    falls_back(&failing("neither wasm nor words", "/", &faults), "wasm-not-found", WASM);
}

#[test]
fn the_policy_forbids_wasm() {
    let policy = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'";
    let page =
        failing("CSP without 'wasm-unsafe-eval'", "/index.html", &[("/index.html", Fault::Header(POLICY, policy))]);
    falls_back(&page, "wasm-blocked", "'wasm-unsafe-eval'");
}

#[test]
fn the_policy_forbids_the_request() {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
    let page = failing("CSP without connect-src", "/index.html", &[("/index.html", Fault::Header(POLICY, policy))]);
    falls_back(&page, "wasm-unreachable", "connect-src");
}

#[test]
fn a_strict_policy_is_enough() {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'";
    let page = failing("strict CSP", "/index.html", &[("/index.html", Fault::Header(POLICY, policy))]);
    page.js("await wpc.all()[0].ready; await wpc.painted(); await wpc.interview(wpc.all()[0], given)", help_desk());
    assert_eq!(page.text("return wpc.place(wpc.all()[0])"), "result");
    assert!(
        page.holds("getComputedStyle(wpc.find(wpc.all()[0], '.frame')).borderTopStyle === 'solid'"),
        "the widget has no styles"
    );
    // The page's own empty icon is an image, which this policy does not allow.
    let violations = page.js("return wpc.seen.violations.filter((each) => each !== 'img-src data')", Value::Null);
    assert_eq!(violations, json!([]));
    assert_eq!(page.js("return [wpc.seen.errors, wpc.seen.thrown]", Value::Null), json!([[], []]));
}

/// Something else in the page takes away a node of the widget; the next step cannot be shown.
const BREAK: &str = "wpc.find(wpc.all()[0], '.board').remove();
    await wpc.fill(wpc.all()[0], given);
    wpc.find(wpc.all()[0], '[part=continue]').click();
    await wpc.settled()";

#[test]
fn a_panic_puts_every_widget_back_to_its_fallback() {
    println!("failures: panic");
    let page = start();
    page.open("/two.html");
    page.js("wpc.readyBefore = wpc.all().map((each) => each.ready)", Value::Null);
    page.js(BREAK, help_desk());
    page.wait_for("wpc.seen.events.some((event) => event.kind === 'error')");
    assert!(page.holds("wpc.all().every(wpc.fallback)"), "a dead widget stays on the page");
    let errors = page.js(
        "return wpc.seen.events.filter((event) => event.kind === 'error').map((each) => [each.id, each.detail.code])",
        Value::Null,
    );
    assert_eq!(errors, json!([["one", "panic"], ["two", "panic"]]));
    let console = page.js("return wpc.seen.errors.filter((line) => line.includes('(panic)'))", Value::Null);
    assert_eq!(console.as_array().unwrap().len(), 1, "one line of ours for all widgets: {console}");
    // A dead application is not used again, neither by what is there nor by what comes.
    let after = page.js(
        "const one = wpc.all()[0];
        one.answers = { province: 'on' };
        one.reset();
        one.setAttribute('lang', 'fr');
        const late = document.createElement('work-permit-checker');
        document.body.append(late);
        const told = await late.ready.then(() => 'ready', (error) => error.code);
        const assessed = await (await wpc.module()).assess({}).then(() => 'assessed', (error) => error.code);
        one.remove();
        await wpc.settled();
        return [one.report, told, assessed, wpc.seen.thrown.length]",
        Value::Null,
    );
    assert_eq!(after[0], Value::Null);
    assert_eq!((&after[1], &after[2]), (&json!("panic"), &json!("panic")));
}
