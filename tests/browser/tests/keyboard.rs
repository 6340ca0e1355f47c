//! Everything by keyboard alone, and where the focus goes.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Key, help_desk, start};
use serde_json::{Value, json};

/// Presses Tab until a property of the focused element has a value.
fn tab_to(page: &Browser, property: &str, wanted: &Value) -> Value {
    for _ in 0..60 {
        page.press(Key::Tab);
        let focus = page.js("return wpc.focus()", Value::Null);
        if &focus[property] == wanted {
            return focus;
        }
    }
    panic!("Tab never reaches {property} = {wanted}; now at {}", page.js("return wpc.focus()", Value::Null));
}

/// Answers the questions of a screen as a person without a mouse does.
fn answer(page: &Browser, plan: &Value) {
    let mut done: Vec<String> = Vec::new();
    loop {
        let asked = page.js("return wpc.screen(wpc.all()[0])", Value::Null);
        let next = asked
            .as_array()
            .unwrap()
            .iter()
            .map(|id| id.as_str().unwrap())
            .find(|id| !done.iter().any(|done| done == id));
        let Some(id) = next else { break };
        done.push(id.to_owned());
        let mut focus = page.js("return wpc.focus()", Value::Null);
        if focus["question"] != id {
            focus = tab_to(page, "question", &json!(id));
        }
        match (&plan[id], focus["type"].as_str().unwrap_or_default()) {
            (Value::Array(_), _) if id == "citizenship" => page.press("India" + Key::Enter),
            (Value::Number(amount), _) => page.press(amount.to_string()),
            (Value::String(_), "select-one") => page.press("Ontario"),
            (Value::Array(_), "checkbox") => {
                if focus["value"] != "none-of-these" {
                    tab_to(page, "value", &json!("none-of-these"));
                }
                page.press(Key::Space);
            }
            (wanted, "radio") => {
                // Space takes the first choice, arrows move on to the others.
                page.press(Key::Space);
                for _ in 0..20 {
                    let focus = page.js("return wpc.focus()", Value::Null);
                    assert_eq!(focus["checked"], true, "{id}: the reached choice is not taken: {focus}");
                    if wanted.is_null() || &focus["value"] == wanted {
                        break;
                    }
                    page.press(Key::Down);
                }
                let focus = page.js("return wpc.focus()", Value::Null);
                assert!(wanted.is_null() || &focus["value"] == wanted, "{id}: {wanted} is not reached, but {focus}");
            }
            (wanted, kind) => panic!("{id}: no way to give {wanted} to {kind}"),
        }
    }
}

fn focus_is_on_the_heading(page: &Browser, when: &str) {
    let focus = page.js("return wpc.focus()", Value::Null);
    let heading = page.text("return wpc.heading(wpc.all()[0])");
    assert!(
        focus["title"] == true && focus["text"] == heading.as_str(),
        "{when}: the focus is not on “{heading}” but on {focus}"
    );
}

#[test]
fn a_whole_interview_without_a_mouse() {
    println!("keyboard: a whole interview");
    let page = start();
    page.open("/");
    assert!(page.holds("document.activeElement === document.body"), "the focus is taken on load");
    let plan = help_desk();
    let mut screens = 0;
    while page.text("return wpc.place(wpc.all()[0])") == "question" {
        let heading = page.text("return wpc.heading(wpc.all()[0])");
        println!("    {heading}");
        answer(&page, &plan);
        tab_to(&page, "part", &json!("continue"));
        page.press(if screens % 2 == 0 { Key::Enter } else { Key::Space });
        focus_is_on_the_heading(&page, &format!("after “{heading}”"));
        screens += 1;
        assert!(screens < 30, "no end after {screens} screens");
    }
    assert!(screens >= 8, "only {screens} screens");
    let result = page.text("return wpc.heading(wpc.all()[0])");
    println!("    {result}");
    assert!(result.contains("LMIA, low-wage"), "the result is “{result}”");
    assert!(page.holds("wpc.find(wpc.all()[0], '.result [data-route=lmia-low-wage]').dataset.standing === 'to-do'"));
    assert_eq!(page.js("return wpc.all()[0].answers.wage", Value::Null), json!(33));
}

#[test]
fn continue_with_nothing_chosen_says_so_and_goes_to_the_field() {
    println!("keyboard: nothing chosen");
    let page = start();
    page.open("/");
    let heading = page.text("return wpc.heading(wpc.all()[0])");
    tab_to(&page, "part", &json!("continue"));
    page.press(Key::Enter);
    assert_eq!(page.text("return wpc.heading(wpc.all()[0])"), heading, "it went on with nothing chosen");
    let summary = page.text("return wpc.words(wpc.find(wpc.all()[0], '.errors[role=alert]'))");
    assert!(summary.contains("Add at least one country"), "the summary says “{summary}”");
    assert!(
        page.holds("wpc.find(wpc.all()[0], 'fieldset[data-question=citizenship] .problem')"),
        "the field shows no error"
    );
    let focus = page.js("return wpc.focus()", Value::Null);
    assert_eq!(focus["question"], "citizenship", "the focus is on {focus}");
    // And once it is answered, the error goes and the interview goes on.
    answer(&page, &help_desk());
    assert!(!page.holds("wpc.find(wpc.all()[0], 'fieldset[data-question=citizenship] .problem')"), "the error stays");
    tab_to(&page, "part", &json!("continue"));
    page.press(Key::Enter);
    assert_ne!(page.text("return wpc.heading(wpc.all()[0])"), heading);
}

#[test]
fn an_unreadable_amount_stays_in_its_field() {
    println!("keyboard: an unreadable amount");
    let page = start();
    page.open("/");
    page.js(
        "await wpc.interview(wpc.all()[0], given, { stop: (element) => wpc.screen(element).includes('wage') })",
        help_desk(),
    );
    tab_to(&page, "part", &json!("continue"));
    page.press(Key::Enter);
    let problem = page.text("return wpc.words(wpc.find(wpc.all()[0], 'fieldset[data-question=wage] .problem'))");
    assert!(problem.contains("Write a number"), "an empty field says “{problem}”");
    // The focus is in the field by now.
    page.press("33 dollars or so" + Key::Enter);
    let problem = page.text("return wpc.words(wpc.find(wpc.all()[0], 'fieldset[data-question=wage] .problem'))");
    assert!(
        problem.contains("$1,000") && problem.contains("two decimals"),
        "the error does not say what an amount is: “{problem}”"
    );
    let focus = page.js("return wpc.focus()", Value::Null);
    assert_eq!(
        (&focus["question"], &focus["value"]),
        (&json!("wage"), &json!("33 dollars or so")),
        "what was typed is lost: {focus}"
    );
}

#[test]
fn a_yearly_amount_at_an_hour_is_asked_back() {
    println!("keyboard: an amount far outside its period");
    let page = start();
    page.open("/");
    page.js(
        "await wpc.interview(wpc.all()[0], given, { stop: (element) => wpc.screen(element).includes('wage') })",
        help_desk(),
    );
    let in_field = |selector: &str| {
        page.text(&format!("return wpc.words(wpc.find(wpc.all()[0], '[data-question=wage] {selector}'))"))
    };
    let year = "wpc.every(wpc.all()[0], '.per input')[1].checked";
    tab_to(&page, "question", &json!("wage"));
    page.press("70000");
    assert_eq!(in_field(".conversion"), "Did you mean $70,000 a year?", "it is not asked while typing");
    page.press(Key::Enter);
    assert_eq!((in_field(".problem"), in_field(".conversion")), ("Did you mean $70,000 a year?".into(), String::new()));
    assert_eq!(page.js("return wpc.focus()", Value::Null)["value"], "70000", "what was typed is lost");
    assert!(!page.holds(year));
    page.js("wpc.button(wpc.all()[0], 'Yes, $70,000 a year').click(); await wpc.settled()", Value::Null);
    assert!(page.holds(year), "the button does not choose the year");
    let focus = page.js("return wpc.focus()", Value::Null);
    assert_eq!(
        (in_field(".problem"), &focus["question"], &focus["value"]),
        (String::new(), &json!("wage"), &json!("70000"))
    );
    // The words in the field choose the period.
    page.js("await wpc.give(wpc.all()[0], 'wage', '33/hr')", Value::Null);
    assert!(!page.holds(year), "the words do not choose the hour");
}
