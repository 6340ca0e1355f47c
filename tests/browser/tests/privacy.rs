//! Nothing leaves the page, and nothing is kept unless the host asks for it.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, help_desk, start};
use serde_json::{Value, json};
use std::time::Duration;

/// All that a page can keep.
fn kept(page: &Browser) -> Value {
    page.js(
        "return {
          cookies: document.cookie,
          session: Object.keys(sessionStorage),
          local: Object.keys(localStorage),
          databases: (await indexedDB.databases()).length,
          caches: (await caches.keys()).length,
          workers: (await navigator.serviceWorker.getRegistrations()).length,
        }",
        Value::Null,
    )
}

#[test]
fn a_whole_interview_asks_for_nothing_and_keeps_nothing() {
    println!("privacy: a whole interview");
    let page = start();
    page.open("/");
    // Whatever the browser itself fetches with a page is fetched by now, and so are the words of the other language.
    std::thread::sleep(Duration::from_secs(2));
    let before = page.site.requests();
    let ours: Vec<&str> = before.iter().map(String::as_str).filter(|path| path.starts_with("/wor")).collect();
    let mut sorted = ours.clone();
    sorted.sort_unstable();
    let all = ["/words.en.txt", "/words.fr.txt", "/work-permit-checker.js", "/work_permit_checker_bg.wasm"];
    assert_eq!(sorted, all, "each file once, without a query");
    assert_eq!(ours.last(), Some(&"/words.fr.txt"), "the other language is not the last to load");
    let resources = page.js("return performance.getEntriesByType('resource').length", Value::Null);
    println!("  the load asks for {before:?}");
    page.js(
        "const one = wpc.all()[0];
        await wpc.interview(one, given);
        for (const details of wpc.every(one, 'details')) details.open = true;
        await wpc.click(one, 'button[lang=fr]');
        await wpc.click(one, '[data-answer=wage] button');
        await wpc.send(one);
        one.report;
        one.reset();
        await wpc.settled()",
        help_desk(),
    );
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(page.site.requests(), before, "the widget asks for something after its load");
    assert_eq!(
        page.js("return performance.getEntriesByType('resource').length", Value::Null),
        resources,
        "a request elsewhere"
    );
    assert_eq!(page.js("return wpc.seen.violations", Value::Null), json!([]));
    assert!(
        page.holds("performance.getEntriesByType('resource').every((each) => each.name.startsWith(location.origin))")
    );
    let nothing = json!({ "cookies": "", "session": [], "local": [], "databases": 0, "caches": 0, "workers": 0 });
    assert_eq!(kept(&page), nothing);
    assert_eq!(page.cookies(), 0);
    assert_eq!(
        page.js("return location.pathname + location.search + location.hash", Value::Null),
        "/",
        "an answer in the address"
    );
}

#[test]
fn the_words_of_a_language_are_asked_for_without_any_answer() {
    println!("privacy: a language that is first used after the answers");
    let page = start();
    page.open("/save-data.html");
    page.js("await wpc.interview(wpc.all()[0], given)", help_desk());
    std::thread::sleep(Duration::from_secs(1));
    let before = page.site.requests();
    page.js("await wpc.click(wpc.all()[0], 'button[lang=fr]')", Value::Null);
    page.wait_for("wpc.find(wpc.all()[0], '.frame').lang === 'fr'");
    page.js("await wpc.click(wpc.all()[0], 'button[lang=en]'); await wpc.settled()", Value::Null);
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(page.site.requests(), [before.as_slice(), &["/words.fr.txt".to_owned()]].concat());
    let address = page.text("return performance.getEntriesByType('resource').map((each) => each.name).find((name) => name.includes('words.fr'))");
    assert_eq!(address, page.site.url("/words.fr.txt"));
}

#[test]
fn the_host_can_have_answers_kept_for_the_session() {
    println!("privacy: storage=session");
    let page = start();
    page.open("/stored.html");
    let stop = "{ stop: (element) => wpc.screen(element).includes('area') }";
    page.js(&format!("await wpc.interview(wpc.all()[0], given, {stop})"), help_desk());
    let keys = kept(&page);
    assert_eq!(keys["session"].as_array().unwrap().len(), 1, "{keys}");
    assert_eq!((&keys["local"], &keys["cookies"], &keys["databases"]), (&json!([]), &json!(""), &json!(0)));
    let answers = page.js("return wpc.all()[0].answers", Value::Null);
    page.reload();
    assert_eq!(page.js("return wpc.all()[0].answers", Value::Null), answers, "answers do not come back");
    assert_eq!(page.js("return wpc.screen(wpc.all()[0])", Value::Null), json!(["area"]), "the interview begins again");
    // Damaged or foreign entries are left alone and harm nothing.
    for damaged in ["not json", "null", "{\"rulesVersion\":\"1\",\"answers\":\"none\"}"] {
        page.js("sessionStorage.setItem(Object.keys(sessionStorage)[0], given)", json!(damaged));
        page.reload();
        assert_eq!(page.js("return wpc.all()[0].answers", Value::Null), json!({}), "{damaged}");
    }
    // Of another edition's answers those that are still known come back.
    let older = json!({ "rulesVersion": "1", "answers": { "province": "on", "no-such-question": "yes" } }).to_string();
    page.js("sessionStorage.setItem(Object.keys(sessionStorage)[0], given)", json!(older));
    page.reload();
    assert_eq!(page.js("return wpc.all()[0].answers", Value::Null), json!({ "province": "on" }));
    let version = page.text("return wpc.all()[0].rulesVersion");
    let unreadable = json!({ "rulesVersion": version, "answers": { "province": "atlantis" } }).to_string();
    page.js("sessionStorage.setItem(Object.keys(sessionStorage)[0], given)", json!(unreadable));
    page.reload();
    assert_eq!(page.js("return [wpc.all()[0].answers, wpc.place(wpc.all()[0])]", Value::Null), json!([{}, "question"]));
    // Erased answers are erased from the store too.
    page.js(
        "wpc.all()[0].answers = given; await wpc.settled(); wpc.all()[0].reset(); await wpc.settled()",
        help_desk(),
    );
    assert_eq!(kept(&page)["session"], json!([]), "after reset the store still holds something");
    // And with the host's consent gone, so is what was kept.
    let keep =
        "const one = wpc.all()[0]; one.setAttribute('storage', 'session'); one.answers = given; await wpc.settled();";
    for (go, left) in [
        ("one.setAttribute('storage', 'none')", [0, 0]),
        ("one.setAttribute('storage', 'local')", [0, 1]),
        ("one.removeAttribute('storage')", [0, 0]),
    ] {
        page.js(&format!("{keep} {go}"), help_desk());
        assert_eq!(
            page.js("return [sessionStorage.length, localStorage.length]", Value::Null),
            json!(left),
            "after {go}"
        );
    }
}
