//! The field for countries: what it finds, what is chosen, and what a screen reader hears.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Key, start};
use serde_json::{Value, json};

fn open(address: &str) -> Browser {
    let page = start();
    page.open(address);
    field(&page);
    page
}

fn field(page: &Browser) {
    page.js("wpc.find(wpc.all()[0], '[role=combobox]').focus(); await wpc.settled()", Value::Null);
}

fn listed(page: &Browser) -> Value {
    page.js(
        "return wpc.every(wpc.all()[0], '.found li').filter((each) => each.checkVisibility()).map(wpc.words)",
        Value::Null,
    )
}

fn chosen(page: &Browser) -> Value {
    page.js("return wpc.every(wpc.all()[0], '.chosen li > span').map(wpc.words)", Value::Null)
}

fn said(page: &Browser) -> String {
    page.text("return wpc.words(wpc.find(wpc.all()[0], '[data-question=citizenship] [role=status]'))")
}

#[test]
fn everyday_names_are_found() {
    println!("country: everyday names");
    let english = [
        ("USA", "United States"),
        ("america", "United States"),
        ("UK", "United Kingdom"),
        ("England", "United Kingdom"),
        ("UAE", "United Arab Emirates"),
        ("Turkey", "Türkiye"),
        ("Holland", "Netherlands"),
        ("Burma", "Myanmar (Burma)"),
        ("ivory", "Côte d’Ivoire"),
        ("kingdom", "United Kingdom"),
        ("Allemagne", "Germany"),
        ("niger", "Niger"),
        ("guinea", "Guinea"),
        ("US", "United States"),
        ("American", "United States"),
        ("Indian", "India"),
        ("Filipino", "Philippines"),
        ("Phillipines", "Philippines"),
        ("Palestine", "Palestinian Territories"),
        ("Brasil", "Brazil"),
    ];
    let french = [
        ("Angleterre", "Royaume-Uni"),
        ("etats unis", "États-Unis"),
        ("eau", "Émirats arabes unis"),
        ("Indienne", "Inde"),
    ];
    for (address, names) in [("/two.html", english.as_slice()), ("/?lang=fr", french.as_slice())] {
        let page = open(address);
        // Names in another language are found once its words are there.
        page.wait_for(
            "performance.getEntriesByType('resource').filter((file) => /words.*txt/.test(file.name)).length === 2",
        );
        for (typed, wanted) in names {
            page.press(*typed);
            assert_eq!(listed(&page)[0], *wanted, "{typed}");
            assert!(!said(&page).is_empty(), "{typed}: nothing is said");
            page.press(Key::Escape);
            assert_eq!((listed(&page), said(&page).as_str()), (json!([]), ""), "Escape leaves something");
        }
    }
}

#[test]
fn only_the_starts_of_words_are_found_and_nothing_is_said_aloud() {
    println!("country: nothing found");
    let page = open("/two.html");
    page.press("uae");
    assert_eq!(listed(&page), json!(["United Arab Emirates"]), "found within a word");
    page.press("x");
    assert_eq!(listed(&page), json!([]));
    assert_eq!(said(&page), "No country found");
    let shown = "wpc.find(wpc.all()[0], '[data-question=citizenship] .help[role=status]').offsetHeight > 10";
    assert!(page.holds(shown), "nobody sees that nothing is found");
}

#[test]
fn nothing_is_reached_before_an_arrow_or_enter() {
    println!("country: arrows and Enter");
    let page = open("/two.html");
    let reached = |page: &Browser| {
        page.js(
            "const field = wpc.find(wpc.all()[0], '[role=combobox]');
            const marked = wpc.every(wpc.all()[0], '.found [aria-selected=true]');
            if (marked.some((each) => each.id !== field.getAttribute('aria-activedescendant'))) throw new Error('two are marked');
            return marked.map(wpc.words)",
            Value::Null,
        )
    };
    page.press("ind");
    assert_eq!((listed(&page), reached(&page)), (json!(["India", "Indonesia"]), json!([])));
    for (key, wanted) in [(Key::Down, "India"), (Key::Down, "Indonesia"), (Key::Down, "Indonesia"), (Key::Up, "India")]
    {
        page.press(key);
        assert_eq!(reached(&page), json!([wanted]));
    }
    page.press(Key::Enter);
    assert_eq!(chosen(&page), json!(["India"]));
    // Enter alone only reaches the first of several; the second Enter takes it.
    page.press("ger" + Key::Backspace);
    page.press(Key::Enter);
    let first = reached(&page);
    assert_eq!((first.as_array().unwrap().len(), chosen(&page)), (1, json!(["India"])));
    page.press(Key::Enter);
    assert_eq!(chosen(&page), json!(["India", first[0]]));
}

#[test]
fn a_people_is_taken_at_once_and_a_guess_only_when_it_is_confirmed() {
    println!("country: a people, a territory, a slip");
    let page = open("/two.html");
    page.press("American");
    assert_eq!(listed(&page), json!(["United States", "American Samoa (United States)"]));
    page.press(Key::Enter);
    assert_eq!(chosen(&page), json!(["United States"]));
    page.press("Phillipines" + Key::Tab);
    assert_eq!(chosen(&page), json!(["United States"]), "a guess is taken along");
    field(&page);
    page.press(Key::Enter);
    assert_eq!(chosen(&page), json!(["United States"]), "Enter takes a guess before it is reached");
    page.press(Key::Enter);
    assert_eq!(chosen(&page), json!(["United States", "Philippines"]));
}

#[test]
fn what_is_certain_is_taken_along() {
    println!("country: Tab and Continue");
    let page = open("/two.html");
    page.press("fra" + Key::Tab);
    assert_eq!((chosen(&page), listed(&page)), (json!(["France"]), json!([])));
    assert_ne!(page.js("return wpc.focus()", Value::Null)["role"], "combobox", "Tab does not go on");
    // By pointer: the list closes and nothing jumps; Continue takes the one country.
    field(&page);
    page.press("mexi");
    let height = "return wpc.find(wpc.all()[0], '.frame').offsetHeight";
    let before = page.js(height, Value::Null);
    page.js("wpc.focused().blur(); await wpc.settled()", Value::Null);
    assert_eq!(
        (listed(&page), page.js(height, Value::Null)),
        (json!([]), before),
        "the list stays, or something moves"
    );
    let expanded = "return wpc.find(wpc.all()[0], '[role=combobox]').getAttribute('aria-expanded')";
    assert_eq!(page.text(expanded), "false");
    page.js(
        "const one = wpc.all()[0]; await wpc.give(one, 'permanent-residence', []); await wpc.send(one)",
        Value::Null,
    );
    assert_eq!(page.js("return wpc.all()[0].answers.citizenship", Value::Null), json!(["fr", "mx"]));
}

#[test]
fn what_is_not_certain_stays_and_is_asked_for() {
    println!("country: several, and Continue");
    let page = open("/two.html");
    page.press("ind" + Key::Tab);
    assert_eq!((chosen(&page), listed(&page)), (json!([]), json!([])));
    page.js("await wpc.send(wpc.all()[0])", Value::Null);
    assert!(page.holds("wpc.find(wpc.all()[0], '[data-question=citizenship] .problem')"));
    assert_eq!(
        page.js("return wpc.focus()", Value::Null)["value"],
        "ind",
        "the field is not reached, or what was typed is lost"
    );
    assert_eq!(listed(&page), json!(["India", "Indonesia"]), "the list is not offered again");
}

#[test]
fn a_row_is_taken_by_a_pointer() {
    println!("country: by pointer");
    let page = open("/two.html");
    page.press("ind");
    let kept = page.js(
        "const row = wpc.every(wpc.all()[0], '.found li')[1];
        const down = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
        row.dispatchEvent(down);
        row.click();
        await wpc.settled();
        return down.defaultPrevented",
        Value::Null,
    );
    assert_eq!((kept, chosen(&page)), (json!(true), json!(["Indonesia"])), "the focus leaves before the click");
}
