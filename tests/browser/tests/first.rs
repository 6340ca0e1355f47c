//! The first question is there before the application, and what is done with it is kept.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Fault, Key, start};
use serde_json::{Value, json};
use std::path::Path;
use std::{env, fs};

const WASM: &str = "/work_permit_checker_bg.wasm";

/// The screen as the entry keeps it: tag, attributes, children; the languages of a text divided by
/// tabs.
const TREE: &str = "const tree = (nodes) => {
  const together = (texts) => (texts.every((text) => text === texts[0]) ? texts[0] : texts.join('\\t'));
  const [first] = nodes;
  if (first.nodeType === 3) return together(nodes.map((node) => node.data));
  const attributes = {};
  for (const { name } of first.attributes) attributes[name] = together(nodes.map((node) => node.getAttribute(name)));
  return [first.localName, attributes, ...[...first.childNodes].map((_, at) => tree(nodes.map((node) => node.childNodes[at])))];
};
const [english, french] = wpc.all();
french.lang = 'fr';
await wpc.settled();
return tree([english, french].map((each) => wpc.find(each, '.frame')))";

#[test]
fn the_prepared_question_is_what_the_application_shows() {
    println!("first: prepared as shown");
    let page = start();
    page.open("/two.html");
    let shown = page.js(TREE, Value::Null);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src/element/first-question.json");
    if env::var_os("WPC_PREPARE").is_some() {
        fs::write(&file, format!("{shown}\n")).unwrap();
        println!("  written to {}", file.display());
    }
    let prepared: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    assert!(
        prepared == shown,
        "the first question has changed: run `cargo xtask prepare`\nprepared {prepared}\nshown    {shown}"
    );
}

/// A page with two widgets that show the first question and wait for the application.
fn waiting() -> Browser {
    waiting_for(WASM)
}

fn waiting_for(file: &str) -> Browser {
    let page = start();
    page.site.fault(file, Fault::Held);
    page.visit("/two.html");
    page.wait_for("wpc.all().every((each) => wpc.find(each, 'form.question'))");
    assert!(
        page.holds("wpc.all().every((each) => wpc.find(each, 'slot').hidden)"),
        "question and fallback are both there"
    );
    page
}

fn arrive(page: &Browser) {
    page.site.heal();
    page.js("await Promise.all(wpc.all().map((each) => each.ready)); await wpc.settled()", Value::Null);
    let frames = page.js("return wpc.all().map((each) => wpc.every(each, '.frame').length)", Value::Null);
    assert_eq!(frames, json!([1, 1]), "the prepared question stays");
    assert_eq!(
        page.js("return [wpc.seen.thrown, wpc.seen.errors, wpc.seen.warnings]", Value::Null),
        json!([[], [], []])
    );
}

#[test]
fn nothing_moves_when_the_application_takes_over() {
    println!("first: no shift");
    let page = waiting();
    let places = "return wpc.every(wpc.all()[0], '.frame, .frame *').map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return [node.localName, Math.round(x), Math.round(y), Math.round(width), Math.round(height), getComputedStyle(node).color];
      })";
    let before = page.js(&format!("await wpc.painted(); {places}"), Value::Null);
    assert!(before.as_array().unwrap().len() > 60, "little is prepared: {before}");
    arrive(&page);
    let after = page.js(places, Value::Null);
    assert_eq!(before, after);
}

#[test]
fn early_answers_are_kept() {
    println!("first: typed and ticked early");
    let page = waiting();
    page.js("wpc.find(wpc.all()[0], '[role=combobox]').focus()", Value::Null);
    page.press("mexi");
    page.js("wpc.find(wpc.all()[0], 'input[value=united-states]').click()", Value::Null);
    page.js("wpc.find(wpc.all()[0], 'input[value=mexico]').click()", Value::Null);
    page.js("wpc.find(wpc.all()[0], 'input[value=united-states]').click()", Value::Null);
    page.js("wpc.find(wpc.all()[0], '[role=combobox]').focus()", Value::Null);
    arrive(&page);
    let kept = page.js(
        "const one = wpc.all()[0];
        return [
          wpc.find(one, '[role=combobox]').value,
          wpc.every(one, '.found li').map(wpc.words),
          wpc.every(one, 'input:checked').map((input) => input.value),
          wpc.focus().role,
          wpc.every(wpc.all()[1], 'input:checked').length,
        ]",
        Value::Null,
    );
    assert_eq!(kept, json!(["mexi", ["Mexico"], ["mexico"], "combobox", 0]));
    page.press(Key::Enter);
    assert_eq!(
        page.js("return wpc.every(wpc.all()[0], '.chosen li').length", Value::Null),
        1,
        "the focus is not in the live field"
    );
}

#[test]
fn an_early_continue_is_done_once() {
    println!("first: Continue early");
    let page = waiting();
    page.js(
        "const one = wpc.all()[0];
        wpc.find(one, 'input[name=citizenship][value=not-sure]').click();
        wpc.find(one, 'input[value=none-of-these]').click();
        wpc.find(one, '[part=continue]').click();
        wpc.find(one, '[part=continue]').click();",
        Value::Null,
    );
    arrive(&page);
    let (screen, answers) = ("return wpc.screen(wpc.all()[0])", "return wpc.all()[0].answers");
    assert_ne!(page.js(screen, Value::Null)[0], "citizenship", "Continue was lost");
    assert_eq!(page.js(answers, Value::Null), json!({ "citizenship": "not-sure", "permanent-residence": [] }));
    assert!(page.holds("!wpc.find(wpc.all()[0], '.errors')"), "Continue was pressed twice");
}

#[test]
fn the_other_language_is_kept() {
    println!("first: language early");
    let page = waiting();
    page.js("wpc.find(wpc.all()[0], 'button[lang=fr]').click()", Value::Null);
    arrive(&page);
    assert_eq!(
        page.js("return wpc.all().map((each) => wpc.find(each, '.frame').lang)", Value::Null),
        json!(["fr", "en"])
    );
}

#[test]
fn an_early_answer_survives_late_words() {
    println!("first: the words come last");
    let page = waiting_for("/words.en.txt");
    page.js(
        "const one = wpc.all()[0];
        wpc.find(one, 'input[name=citizenship][value=not-sure]').click();
        wpc.find(one, 'input[value=none-of-these]').click();
        wpc.find(one, '[part=continue]').click();
        await new Promise((resolve) => setTimeout(resolve, 300));
        if (wpc.seen.events.length > 0 || one.report) throw new Error('it starts without its words')",
        Value::Null,
    );
    arrive(&page);
    let answers = page.js("return wpc.all()[0].answers", Value::Null);
    assert_eq!(answers, json!({ "citizenship": "not-sure", "permanent-residence": [] }));
    let asked: Vec<String> = page.site.requests().into_iter().filter(|path| path.contains("words.en")).collect();
    assert_eq!(asked, ["/words.en.txt"], "two elements share one request");
}

#[test]
fn the_fallback_comes_back_when_the_application_does_not_come() {
    println!("first: then a failure");
    let page = waiting();
    page.site.fault(WASM, Fault::Missing);
    page.site.release(WASM);
    page.wait_for("wpc.seen.events.filter((event) => event.kind === 'error').length === 2");
    assert!(page.holds("wpc.all().every(wpc.fallback)"), "the fallback is not shown");
}

#[test]
fn a_widget_that_goes_early_leaves_nothing() {
    println!("first: removed early, and moved");
    let page = waiting();
    page.js(
        "const [one, two] = wpc.all();
        one.remove();
        document.getElementById('left').append(two);
        await wpc.settled();
        if (wpc.find(one, '.frame') || wpc.find(one, 'slot').hidden) throw new Error('the removed one keeps its question');
        if (!wpc.find(two, '.frame')) throw new Error('the moved one loses its question');
        document.getElementById('right').append(one);
        await wpc.settled()",
        Value::Null,
    );
    arrive(&page);
}

#[test]
fn what_the_host_chose_is_not_overridden() {
    println!("first: with answers or routes it is another");
    let page = start();
    page.site.fault(WASM, Fault::Held);
    page.visit("/late.html");
    page.js(
        "const one = wpc.all()[0];
        if (wpc.find(one, '.frame')) throw new Error('a first question in spite of answers');
        const two = document.createElement('work-permit-checker');
        two.setAttribute('routes', 'gts-category-b');
        document.body.append(two);
        if (wpc.find(two, '.frame')) throw new Error('the first question of all routes for one route');
        const three = document.createElement('work-permit-checker');
        three.setAttribute('heading-level', '4');
        document.body.append(three);
        if (!wpc.find(three, 'h4.title') || !wpc.find(three, 'h5.group')) throw new Error('the wrong heading')",
        Value::Null,
    );
}

#[test]
fn a_bad_heading_level_is_none_from_the_start() {
    println!("first: a bad heading level");
    let page = start();
    page.site.fault(WASM, Fault::Held);
    page.visit("/bare.html");
    page.wait_for("customElements.get('work-permit-checker')");
    let titles = page.js(
        "return given.map((level) => {
          const one = document.createElement('work-permit-checker');
          one.setAttribute('heading-level', level);
          document.body.append(one);
          return wpc.find(one, '.title').localName;
        })",
        json!(["9", "-3", "0.5", "two", "1", "6"]),
    );
    assert_eq!(titles, json!(["h2", "h2", "h2", "h2", "h1", "h6"]));
    page.site.heal();
}
