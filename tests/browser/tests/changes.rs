//! Going back, changing an earlier answer, starting over.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, help_desk, start};
use serde_json::{Value, json};

const ONE: &str = "const one = wpc.all()[0];";

fn run(page: &Browser, body: &str) -> Value {
    page.js(&format!("{ONE} {body}"), help_desk())
}

#[test]
fn back_keeps_the_choice() {
    println!("changes: back");
    let page = start();
    page.open("/");
    let stop = "{ stop: (element) => wpc.screen(element).includes('duties-in-offer') }";
    run(&page, &format!("await wpc.interview(one, given, {stop})"));
    assert!(page.holds("wpc.find(wpc.all()[0], '[part=back]')"), "no way back");
    run(&page, "await wpc.click(one, '[part=back]')");
    assert_eq!(run(&page, "return wpc.screen(one)"), json!(["duties"]));
    assert_eq!(run(&page, "return wpc.find(one, '[data-question=duties] input:checked')?.value"), "user-support");
    assert!(page.holds("wpc.focus().title"), "the focus is not on the heading after Back");
    // Two screens further back, then forward again without answering anew.
    run(&page, "await wpc.click(one, '[part=back]'); await wpc.click(one, '[part=back]')");
    assert_eq!(run(&page, "return wpc.screen(one)"), json!(["job-offer", "partner"]));
    run(&page, "await wpc.send(one)");
    assert_eq!(run(&page, "return wpc.screen(one)"), json!(["duties-in-offer"]), "what was answered is asked again");
    assert_eq!(run(&page, "return one.answers.duties"), "user-support");
}

#[test]
fn the_first_screen_has_no_back() {
    println!("changes: the first screen");
    let page = start();
    page.open("/");
    assert!(!page.holds("wpc.find(wpc.all()[0], '[part=back]')"));
}

#[test]
fn an_earlier_answer_is_changed_from_the_list_half_way() {
    println!("changes: your answers, half-way");
    let page = start();
    page.open("/");
    run(&page, "await wpc.interview(one, given, { stop: (element) => wpc.screen(element).includes('area') })");
    let before = run(&page, "return one.answers");
    let count = before.as_object().unwrap().len();
    run(&page, "wpc.button(one, `Answers (${Object.keys(one.answers).length})`).click(); await wpc.settled()");
    assert_eq!(run(&page, "return wpc.place(one)"), "review");
    assert_eq!(run(&page, "return wpc.every(one, '[data-answer]').length"), json!(count), "not every answer is listed");
    run(&page, "await wpc.click(one, '[data-answer=wage] button')");
    assert_eq!(run(&page, "return wpc.find(one, '[data-question=wage] .amount > input').value"), "33");
    run(&page, "await wpc.give(one, 'wage', '34,50'); await wpc.send(one)");
    let mut wanted = before;
    wanted["wage"] = json!(34.5);
    assert_eq!(run(&page, "return one.answers"), wanted, "the rest is not kept");
    assert_eq!(run(&page, "return wpc.screen(one)"), json!(["area"]), "it does not go on where it was");
}

#[test]
fn an_earlier_answer_is_changed_from_the_result() {
    println!("changes: from the result");
    let page = start();
    page.open("/");
    run(&page, "await wpc.interview(one, given)");
    assert_eq!(run(&page, "return wpc.standings(one.report)['lmia-low-wage']"), "to-do");
    let before = run(&page, "return one.answers");
    // A cent below the prevailing wage closes the route; then back to what it was.
    for (wage, standing) in [(32.99, "does-not-fit"), (33.0, "to-do")] {
        run(&page, "await wpc.click(one, '[data-answer=wage] button')");
        page.js(
            &format!("{ONE} await wpc.give(one, 'wage', given); await wpc.send(one); await wpc.interview(one, {{}})"),
            json!(wage),
        );
        assert_eq!(run(&page, "return wpc.place(one)"), "result");
        let shown = run(&page, "return wpc.find(one, '.result [data-route=lmia-low-wage]').dataset.standing");
        assert_eq!(shown, standing, "at {wage}");
        assert_eq!(run(&page, "return one.answers.wage").as_f64(), Some(wage));
    }
    let mut after = run(&page, "return one.answers");
    after["wage"] = before["wage"].clone();
    for (id, answer) in before.as_object().unwrap() {
        assert_eq!(&after[id], answer, "{id} is not kept");
    }
}

#[test]
fn an_answer_without_effect_says_so() {
    println!("changes: no longer matters");
    let page = start();
    page.open("/");
    run(&page, "await wpc.interview(one, given)");
    run(
        &page,
        "await wpc.click(one, '[data-answer=job-offer] button'); await wpc.give(one, 'job-offer', 'not-yet'); await wpc.send(one)",
    );
    run(&page, "await wpc.interview(one, {})");
    assert!(
        page.holds("wpc.words(wpc.find(wpc.all()[0], '.answers .idle')).includes('no longer matters')"),
        "no answer says so"
    );
}

#[test]
fn start_over_asks_first() {
    println!("changes: start over");
    let page = start();
    page.open("/");
    let first = run(&page, "return wpc.heading(one)");
    run(&page, "await wpc.interview(one, given)");
    let answers = run(&page, "return one.answers");
    run(&page, "wpc.button(one, 'Start over').click(); await wpc.settled()");
    assert_eq!(run(&page, "return wpc.place(one)"), "result", "it starts over without asking");
    assert_eq!(run(&page, "return wpc.find(one, '.confirm')?.getAttribute('role')"), "alert");
    assert!(page.holds("wpc.focused().matches('.confirm')"), "the focus is not on what is asked");
    run(&page, "wpc.button(one, 'Keep my answers').click(); await wpc.settled()");
    assert_eq!(run(&page, "return wpc.focus().text"), "Start over", "the focus is lost");
    assert_eq!(run(&page, "return one.answers"), answers, "kept answers are lost");
    assert!(!page.holds("wpc.find(wpc.all()[0], '.confirm')"));
    run(&page, "wpc.button(one, 'Start over').click(); await wpc.settled()");
    run(&page, "wpc.button(one, 'Erase and start over').click(); await wpc.settled()");
    assert_eq!(run(&page, "return one.answers"), json!({}));
    assert_eq!(run(&page, "return wpc.heading(one)"), first);
    assert!(page.holds("wpc.focus().title"), "the focus is not on the first question");
}
