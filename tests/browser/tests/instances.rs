//! More than one widget, and widgets that are moved, removed and set from outside.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, fits_and_steps, help_desk, start};
use serde_json::{Value, json};

fn run(page: &Browser, body: &str) -> Value {
    page.js(&format!("const [one, two] = wpc.all(); {body}"), help_desk())
}

fn no_errors(page: &Browser) {
    let told = page.js("return [wpc.seen.errors, wpc.seen.thrown, wpc.seen.warnings]", Value::Null);
    assert_eq!(told, json!([[], [], []]), "the page complains");
}

#[test]
fn two_widgets_do_not_disturb_each_other() {
    println!("instances: two on one page");
    let page = start();
    page.open("/two.html");
    let screens = run(&page, "return (await wpc.interview(one, given)).length");
    assert!(screens.as_u64() >= Some(8));
    assert_eq!(run(&page, "return [wpc.place(one), wpc.place(two), two.answers]"), json!(["result", "question", {}]));
    page.js("await wpc.interview(wpc.all()[1], given)", fits_and_steps());
    assert_eq!(run(&page, "return wpc.standings(two.report)['cusma-professional']"), "fits");
    assert_eq!(run(&page, "return wpc.standings(one.report)['cusma-professional']"), "does-not-fit");
    run(&page, "two.lang = 'fr'; two.setAttribute('theme', 'dark'); two.reset(); await wpc.settled()");
    assert_eq!(
        run(&page, "return [wpc.place(one), wpc.find(one, '.frame').lang, one.answers.wage]"),
        json!(["result", "en", 33])
    );
    let shared = run(&page, "return one.shadowRoot.adoptedStyleSheets[0] === two.shadowRoot.adoptedStyleSheets[0]");
    assert_eq!(shared, true, "each widget has a style sheet of its own");
    let wasm = page.site.requests().iter().filter(|path| path.ends_with(".wasm")).count();
    assert_eq!(wasm, 1, "the application is fetched once for both");
    no_errors(&page);
}

#[test]
fn a_moved_widget_keeps_its_state() {
    println!("instances: moved");
    let page = start();
    page.open("/two.html");
    run(&page, "await wpc.interview(one, given, { stop: (element) => wpc.screen(element).includes('wage') })");
    run(&page, "await wpc.give(one, 'wage', 33); wpc.frameBefore = wpc.find(one, '.frame')");
    run(&page, "document.getElementById('right').append(document.getElementById('one')); await wpc.settled()");
    let same = page.js(
        "const one = document.getElementById('one');
        return [one.parentNode.id, wpc.find(one, '.frame') === wpc.frameBefore, wpc.find(one, '.amount > input').value, one.answers.duties]",
        Value::Null,
    );
    assert_eq!(same, json!(["right", true, "33", "user-support"]));
    page.js("await wpc.interview(document.getElementById('one'), given)", help_desk());
    assert_eq!(page.text("return wpc.place(document.getElementById('one'))"), "result", "it is dead after the move");
    assert_eq!(
        page.js("return wpc.seen.events.filter((event) => event.kind === 'ready').length", Value::Null),
        2,
        "it started anew"
    );
    no_errors(&page);
}

#[test]
fn a_removed_widget_is_freed_and_starts_anew() {
    println!("instances: removed and added again");
    let page = start();
    page.open("/two.html");
    run(&page, "await wpc.interview(two, given, { stop: (element) => wpc.screen(element).includes('wage') })");
    let gone = page.js(
        "const [one, two] = wpc.all();
        wpc.kept = two;
        two.remove();
        await wpc.settled();
        return [wpc.find(two, '.frame'), two.report, Object.keys(two.answers).length, wpc.place(one)]",
        Value::Null,
    );
    assert_eq!(gone, json!([null, null, 0, "question"]));
    let again = page.js(
        "document.getElementById('left').append(wpc.kept);
        await wpc.kept.ready;
        await wpc.settled();
        return [wpc.screen(wpc.kept)[0], wpc.kept.answers, wpc.seen.events.filter((event) => event.kind === 'ready').length]",
        Value::Null,
    );
    assert_eq!(again, json!(["citizenship", {}, 3]));
    page.js("await wpc.interview(wpc.kept, given)", help_desk());
    assert_eq!(page.text("return wpc.place(wpc.kept)"), "result", "it is dead after the return");
    no_errors(&page);
}

#[test]
fn removed_widgets_are_collected() {
    println!("instances: 50 times added, answered and removed");
    let page = start();
    page.open("/two.html");
    page.js(
        "wpc.weak = [];
        for (let at = 0; at < 50; at += 1) {
          const each = document.createElement('work-permit-checker');
          document.body.append(each);
          await each.ready;
          await wpc.settled();
          await wpc.give(each, 'citizenship', ['in']);
          wpc.weak.push(new WeakRef(each));
          each.remove();
          await wpc.settled();
        }
        wpc.seen.events.length = 0",
        Value::Null,
    );
    // The last one may still be held by the browser itself, as what was focused or hovered.
    page.js(
        "wpc.held = () => wpc.weak.filter((each) => each.deref()).length; wpc.freed = async () => wpc.held() <= 2; await wpc.painted()",
        Value::Null,
    );
    page.collect_garbage();
    let held = page.js("return wpc.held()", Value::Null).as_u64().unwrap();
    assert!(held <= 2, "{held} of 50 removed widgets are still held");
}

#[test]
fn answers_are_set_before_the_definition_and_after() {
    println!("instances: answers from outside");
    let page = start();
    page.visit("/late.html");
    page.js("await wpc.all()[0].ready; await wpc.settled()", Value::Null);
    assert_eq!(
        run(&page, "return one.answers"),
        json!({ "citizenship": ["in"], "province": "on" }),
        "answers set early are lost"
    );
    page.open("/two.html");
    let set = page.js(
        "const [one, two] = wpc.all();
        one.answers = given;
        const at_once = one.answers;
        await wpc.settled();
        return [JSON.stringify(at_once) === JSON.stringify(one.answers), one.answers, wpc.place(one), two.answers]",
        help_desk(),
    );
    // In the order of the interview, whatever the order given.
    let mut wanted = help_desk();
    wanted["wage"] = json!(33);
    assert_eq!(set, json!([true, wanted, "result", {}]));
    run(&page, "one.reset(); await wpc.settled()");
    assert_eq!(run(&page, "return [one.answers, wpc.screen(one)[0]]"), json!([{}, "citizenship"]));
    no_errors(&page);
}
