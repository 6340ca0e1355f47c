//! Words that come late or not at all: the screen stays, nothing is lost, and the next try may succeed.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Fault, Key, help_desk, start};
use serde_json::{Value, json};
use std::time::Duration;

const FRENCH: &str = "/words.fr.txt";
const WASM: &str = "/work_permit_checker_bg.wasm";

/// A widget in English whose page loads no other language by itself.
fn saving_data(fault: Option<Fault>) -> Browser {
    let page = start();
    if let Some(fault) = fault {
        page.site.fault(FRENCH, fault);
    }
    page.open("/save-data.html");
    page
}

fn asked(page: &Browser, file: &str) -> usize {
    page.site.requests().iter().filter(|path| *path == file).count()
}

/// The parts of the page that must not change: language, heading, typed amount, answers, and fallback.
fn state(page: &Browser) -> Value {
    page.js(
        "const [one] = wpc.all();
        return [wpc.find(one, '.frame').lang, wpc.heading(one), wpc.find(one, '.amount > input').value, one.answers, wpc.fallback(one)]",
        Value::Null,
    )
}

fn notice(page: &Browser) -> String {
    page.text("return wpc.words(wpc.find(wpc.all()[0], '.frame .notice[role=alert]'))")
}

#[test]
fn a_switch_that_fails_says_so_and_loses_nothing() {
    println!("words: the switch without the words");
    let page = saving_data(Some(Fault::Missing));
    let stop = "{ stop: (element) => wpc.screen(element).includes('wage') }";
    page.js(
        &format!("await wpc.interview(wpc.all()[0], given, {stop}); await wpc.give(wpc.all()[0], 'wage', 33)"),
        help_desk(),
    );
    let before = state(&page);
    page.js("wpc.find(wpc.all()[0], '[part=language]').focus()", Value::Null);
    for tries in [1, 2] {
        page.press(Key::Enter);
        page.wait_for(&format!("wpc.seen.warnings.length === {tries} && wpc.find(wpc.all()[0], '.notice')"));
        assert_eq!(notice(&page), "The language “Français” could not be loaded. Try again.");
        assert!(page.holds("wpc.find(wpc.all()[0], '.notice').checkVisibility()"));
        assert_eq!(state(&page), before, "something is lost");
        assert_eq!(page.text("return wpc.focus().text"), "Français", "the focus is lost");
    }
    let told = page.js(
        "return [wpc.seen.warnings[1], wpc.seen.errors, wpc.seen.thrown, wpc.seen.events.some((event) => event.kind === 'error')]",
        Value::Null,
    );
    let warning = told[0].as_str().unwrap();
    assert!(warning.contains("(words-not-found)") && warning.contains(FRENCH), "{warning}");
    assert_eq!((&told[1], &told[2], &told[3]), (&json!([]), &json!([]), &json!(false)));
    page.site.heal();
    page.press(Key::Enter);
    page.wait_for("wpc.find(wpc.all()[0], '.frame').lang === 'fr'");
    let after = state(&page);
    assert_eq!((&after[2], &after[3]), (&before[2], &before[3]), "something is lost");
    assert!(page.holds("!wpc.find(wpc.all()[0], '.notice')"), "the sentence stays");
    assert_eq!(page.text("return wpc.focus().text"), "English");
}

#[test]
fn the_screen_stays_usable_while_words_load() {
    println!("words: on with the interview");
    let page = saving_data(Some(Fault::Held));
    page.js("wpc.find(wpc.all()[0], '[part=language]').click()", Value::Null);
    page.js(
        "const [one] = wpc.all();
        await wpc.fill(one, given);
        await wpc.send(one);
        if (wpc.screen(one)[0] === 'citizenship') throw new Error('the screen does not go on');
        if (wpc.find(one, '.frame').lang !== 'en') throw new Error('French without its words')",
        help_desk(),
    );
    let answers = page.js("return wpc.all()[0].answers", Value::Null);
    page.site.heal();
    page.wait_for("wpc.find(wpc.all()[0], '.frame').lang === 'fr'");
    assert_eq!(page.js("return wpc.all()[0].answers", Value::Null), answers);
    assert_eq!(asked(&page, FRENCH), 1);
}

#[test]
fn saved_data_is_asked_for_at_the_first_use_only() {
    println!("words: saveData");
    let page = saving_data(None);
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(asked(&page, FRENCH), 0, "the visitor saves data");
    for language in ["fr", "en", "fr"] {
        page.js(&format!("await wpc.click(wpc.all()[0], 'button[lang={language}]')"), Value::Null);
        page.wait_for(&format!("wpc.find(wpc.all()[0], '.frame').lang === '{language}'"));
    }
    assert_eq!(asked(&page, FRENCH), 1);
}

#[test]
fn the_other_language_loads_when_the_browser_is_idle() {
    println!("words: prefetch");
    let page = start();
    page.open("/two.html");
    page.wait_for("performance.getEntriesByType('resource').some((each) => each.name.endsWith('words.fr.txt') && each.responseEnd)");
    page.site.fault(FRENCH, Fault::Missing);
    page.js("await wpc.click(wpc.all()[0], 'button[lang=fr]')", Value::Null);
    page.wait_for("wpc.find(wpc.all()[0], '.frame').lang === 'fr'");
    assert_eq!(asked(&page, FRENCH), 1, "two widgets share one request");
    assert_eq!(page.js("return [wpc.seen.errors, wpc.seen.warnings]", Value::Null), json!([[], []]));
}

#[test]
fn of_two_languages_of_the_host_the_last_one_wins() {
    println!("words: the attribute twice");
    let page = saving_data(Some(Fault::Held));
    page.js("const [one] = wpc.all(); one.lang = 'fr'; one.lang = 'en'", Value::Null);
    page.site.heal();
    let arrived = "performance.getEntriesByType('resource').some((each) => each.name.endsWith('words.fr.txt') && each.responseEnd)";
    page.wait_for(arrived);
    page.js("await wpc.settled(); await wpc.painted()", Value::Null);
    assert_eq!(page.text("return wpc.find(wpc.all()[0], '.frame').lang"), "en");
    // Also before the element has started.
    page.site.fault(FRENCH, Fault::Held);
    page.open("/save-data.html");
    let started = page.js(
        "const late = document.createElement('work-permit-checker');
        late.lang = 'fr';
        document.body.append(late);
        await wpc.frame();
        late.lang = 'en';
        await late.ready;
        await wpc.settled();
        return [wpc.find(late, '.frame').lang, wpc.seen.events.filter((event) => event.kind === 'ready').length]",
        Value::Null,
    );
    assert_eq!(started, json!(["en", 2]));
    page.site.heal();
}

#[test]
fn a_language_of_the_host_that_fails_leaves_the_one_shown() {
    println!("words: the attribute without the words");
    let page = saving_data(Some(Fault::Missing));
    page.js("wpc.all()[0].lang = 'fr'", Value::Null);
    page.wait_for("wpc.seen.warnings.length > 0");
    let told = page.js(
        "const [one] = wpc.all();
        one.setAttribute('heading-level', '3');
        await wpc.settled();
        return [wpc.find(one, '.frame').lang, wpc.find(one, '.title').localName, wpc.find(one, '.notice'), wpc.seen.warnings,
          wpc.seen.errors, wpc.seen.events.some((event) => event.kind === 'error')]",
        Value::Null,
    );
    assert_eq!((&told[0], &told[1], &told[2]), (&json!("en"), &json!("h3"), &Value::Null));
    let warnings = told[3].as_array().unwrap();
    assert_eq!(warnings.len(), 1, "{told}");
    let line = warnings[0].as_str().unwrap();
    assert!(line.contains("(words-not-found)") && line.contains("The language shown stays."), "{line}");
    assert_eq!((&told[4], &told[5]), (&json!([]), &json!(false)));
    page.site.heal();
    page.js("wpc.all()[0].lang = 'fr-CA'; await wpc.settled()", Value::Null);
    page.wait_for("wpc.find(wpc.all()[0], '.frame').lang === 'fr'");
}

#[test]
fn an_element_whose_language_fails_shows_its_fallback_beside_others() {
    println!("words: one of two languages");
    let page = start();
    page.site.fault(FRENCH, Fault::Missing);
    page.visit("/bare.html");
    let two = "const { define } = await wpc.module();
        for (const lang of ['en', 'fr']) {
          const one = document.createElement('work-permit-checker');
          one.lang = lang;
          one.append(Object.assign(document.createElement('p'), { textContent: 'In words.' }));
          document.body.append(one);
        }
        const told = await Promise.all(wpc.all().map((each) => each.ready.then(() => 'ready', (error) => error.code)));
        await wpc.settled();
        return [told, wpc.all().map(wpc.fallback), wpc.all().map((each) => wpc.find(each, '.frame')?.lang ?? null)]";
    assert_eq!(page.js(two, Value::Null), json!([["ready", "words-not-found"], [false, true], ["en", null]]));
    page.site.heal();
    page.visit("/bare.html");
    let before = asked(&page, WASM);
    assert_eq!(page.js(two, Value::Null), json!([["ready", "ready"], [false, false], ["en", "fr"]]));
    assert_eq!(asked(&page, WASM), before + 1, "the application is fetched once for both");
    // A widget that goes leaves its place to the next, in whatever language.
    let next = page.js(
        "const [one, two] = wpc.all();
        two.remove();
        await wpc.settled();
        const three = document.createElement('work-permit-checker');
        document.body.append(three);
        await three.ready;
        await wpc.settled();
        return [wpc.find(three, '.frame').lang, wpc.seen.thrown, wpc.seen.errors]",
        Value::Null,
    );
    assert_eq!(next, json!(["en", [], []]));
}

#[test]
fn a_place_left_by_another_shows_one_first_question_in_a_new_language() {
    println!("words: the place of another, in another language");
    let page = saving_data(None);
    let shown = page.js(
        "const [one] = wpc.all();
        one.remove();
        await wpc.settled();
        one.lang = 'fr';
        document.body.append(one);
        await one.ready;
        await wpc.settled();
        return [wpc.find(one, '.frame').lang, wpc.every(one, '.frame').length, one.shadowRoot.children.length, wpc.screen(one).length > 0]",
        Value::Null,
    );
    // A slot, the place of the widget, and nothing of the question that was shown before the words came.
    assert_eq!(shown, json!(["fr", 1, 2, true]));
}

#[test]
fn a_press_is_answered_though_the_host_asked_first() {
    println!("words: the host and the visitor ask for the same");
    let page = saving_data(Some(Fault::Missing));
    page.js("const [one] = wpc.all(); one.lang = 'fr'; wpc.find(one, '[part=language]').click()", Value::Null);
    page.wait_for("wpc.find(wpc.all()[0], '.notice')");
    assert_eq!(notice(&page), "The language “Français” could not be loaded. Try again.");
}

#[test]
fn exports_wait_for_the_words_of_their_language() {
    println!("words: assess() and questions()");
    let page = start();
    page.site.fault(FRENCH, Fault::Held);
    page.open("/bare.html");
    let early = page.js(
        "const { assess, questions } = await wpc.module();
        wpc.came = [];
        wpc.french = [assess(given, { lang: 'fr-CA' }), questions({ lang: 'fr' })];
        for (const call of wpc.french) call.then(() => wpc.came.push('fr'), (error) => wpc.came.push(error.code));
        const english = await assess(given);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return [english.summary.text.length > 20, wpc.came]",
        help_desk(),
    );
    assert_eq!(early, json!([true, []]), "French without its words");
    page.site.heal();
    let late = page.js(
        "const [report, questions] = await Promise.all(wpc.french);
        return [JSON.stringify(report.routes).includes('EIMT'), JSON.stringify(questions).includes('De quels pays'), wpc.came]",
        Value::Null,
    );
    assert_eq!(late, json!([true, true, ["fr", "fr"]]));
    assert_eq!((asked(&page, FRENCH), asked(&page, "/words.en.txt"), asked(&page, WASM)), (1, 1, 1));
    // A failure is not for ever.
    page.site.fault(FRENCH, Fault::Missing);
    page.open("/bare.html");
    let call =
        "return (await wpc.module()).questions({ lang: 'fr' }).then((all) => all.length > 60, (error) => error.code)";
    assert_eq!(page.js(call, Value::Null), "words-not-found");
    page.site.heal();
    assert_eq!(page.js(call, Value::Null), true);
}
