//! Two languages: chosen by the page, the attribute and the person.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Key, help_desk, start};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Every piece of the screen that has words of its own.
fn words(page: &Browser) -> BTreeSet<String> {
    let found = page.js(
        "const parts = '.title, legend, .help, .option, .progress, .actions button, .fold, summary, .what, small, .group, .name, dt, .who';
        return wpc.every(wpc.all()[0], parts).map((part) => wpc.words(part)).filter((text) => text.length > 3)",
        Value::Null,
    );
    found.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

fn language(page: &Browser) -> String {
    page.text("return wpc.find(wpc.all()[0], '.frame').lang")
}

fn to_the_wage(page: &Browser) {
    page.js(
        "await wpc.interview(wpc.all()[0], given, { stop: (element) => wpc.screen(element).includes('wage') })",
        help_desk(),
    );
}

/// Names of places, which are the same in both languages.
const REGIONS: [&str; 6] =
    ["Hamilton–Niagara", "Kitchener–Waterloo–Barrie", "London", "Ottawa", "Toronto", "Windsor–Sarnia"];

#[test]
fn the_person_switches_half_way() {
    println!("language: the widget's own button");
    let page = start();
    page.open("/");
    to_the_wage(&page);
    page.js("await wpc.give(wpc.all()[0], 'wage', 33)", Value::Null);
    let answers = page.js("return wpc.all()[0].answers", Value::Null);
    let english = words(&page);
    page.js("await wpc.click(wpc.all()[0], 'button[lang=fr]')", Value::Null);
    assert_eq!(language(&page), "fr");
    let french = words(&page);
    let both: Vec<_> = english.intersection(&french).filter(|words| !REGIONS.contains(&words.as_str())).collect();
    assert!(both.is_empty(), "the same in both languages: {both:?}");
    assert_eq!(page.js("return wpc.all()[0].answers", Value::Null), answers, "answers are lost");
    let typed = page.text("return wpc.find(wpc.all()[0], '[data-question=wage] .amount > input').value");
    assert_eq!(typed, "33", "what was typed before Continue is lost");
    // On to the result in French, and back to English there.
    page.js("await wpc.interview(wpc.all()[0], given)", help_desk());
    let french = words(&page);
    let heading = page.text("return wpc.heading(wpc.all()[0])");
    assert!(heading.contains("EIMT"), "the French result is “{heading}”");
    page.js("await wpc.click(wpc.all()[0], 'button[lang=en]')", Value::Null);
    let english = words(&page);
    let both: Vec<_> = english.intersection(&french).collect();
    assert!(both.is_empty(), "the same in both languages: {both:?}");
    assert!(page.text("return wpc.heading(wpc.all()[0])").contains("LMIA"));
}

#[test]
fn the_switch_keeps_the_focus() {
    println!("language: focus on the button");
    let page = start();
    page.open("/two.html");
    page.js("wpc.find(wpc.all()[0], '[part=language]').focus()", Value::Null);
    for (wanted, next) in [("fr", "English"), ("en", "Français")] {
        page.press(Key::Enter);
        assert_eq!(language(&page), wanted);
        let focus = page.js("return [wpc.focus().text, wpc.focused().lang]", Value::Null);
        assert_eq!(focus, json!([next, if wanted == "fr" { "en" } else { "fr" }]), "the focus is lost");
    }
}

#[test]
fn a_page_with_a_switch_of_its_own_can_hide_ours() {
    println!("language: one switch is enough");
    let page = start();
    page.open("/two.html");
    let heights = page.js(
        "const head = () => wpc.find(wpc.all()[0], '.head').offsetHeight;
        const before = head();
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('work-permit-checker::part(language) { display: none; }');
        document.adoptedStyleSheets = [sheet];
        await wpc.painted();
        if (wpc.find(wpc.all()[0], '[part=language]').checkVisibility()) throw new Error('it stays');
        return [before, head()]",
        Value::Null,
    );
    assert_eq!(heights[0], heights[1], "the head collapses without it");
}

#[test]
fn the_attribute_switches_half_way() {
    println!("language: the attribute");
    let page = start();
    page.open("/");
    to_the_wage(&page);
    let answers = page.js("return wpc.all()[0].answers", Value::Null);
    let heading = page.text("return wpc.heading(wpc.all()[0])");
    let asked = page.js("return wpc.screen(wpc.all()[0])", Value::Null);
    for (tag, wanted) in [("fr-CA", "fr"), ("en", "en"), ("fr", "fr")] {
        page.js("wpc.all()[0].lang = given; await wpc.settled()", json!(tag));
        assert_eq!(language(&page), wanted, "lang={tag}");
        assert_eq!(page.js("return wpc.screen(wpc.all()[0])", Value::Null), asked, "another screen in {tag}");
        assert_eq!(page.text("return wpc.heading(wpc.all()[0])") == heading, wanted == "en", "the heading in {tag}");
    }
    assert_eq!(page.js("return wpc.all()[0].answers", Value::Null), answers);
    let names = page.js("return wpc.all()[0].report.routes.map((route) => route.name)", Value::Null);
    assert!(names.to_string().contains("EIMT"), "the report is not in French: {names}");
}

#[test]
fn the_page_decides_where_no_attribute_does() {
    println!("language: inherited");
    let page = start();
    page.open("/languages.html");
    let found = page.js(
        "return Object.fromEntries(wpc.all().map((each) => [each.id, wpc.find(each, '.frame').lang]))",
        Value::Null,
    );
    assert_eq!(
        found,
        json!({ "page": "fr", "section": "en", "own": "en", "region": "fr", "unknown": "en", "empty": "fr" })
    );
}

#[test]
fn every_screen_of_a_whole_interview_is_in_french() {
    println!("language: every screen");
    let page = start();
    let mut headings = Vec::new();
    for address in ["/", "/?lang=fr"] {
        page.open(address);
        let passed = page.js("return await wpc.interview(wpc.all()[0], given)", help_desk());
        headings.push(passed.as_array().unwrap().clone());
    }
    let (english, french) = (&headings[0], &headings[1]);
    assert_eq!(english.len(), french.len(), "not the same number of screens");
    for (english, french) in english.iter().zip(french) {
        assert_eq!(english["questions"], french["questions"]);
        assert_ne!(english["heading"], french["heading"]);
    }
}
