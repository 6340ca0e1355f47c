//! A language that exists only in tests, accented English: it shows which words come from no catalogue, and that
//! a further language works on the page.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, fits_and_steps, general_fails, help_desk, start};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Every text and label of the first widget that has a word of three letters or more without accents. Addresses
/// and numbers of paragraphs, such as `(iii)`, are no words, and the switch names each language in itself.
const PLAIN: &str = r"const isPlainWord = (word) => /^[A-Za-z]{3,}$/.test(word) && /[aeiounAE]/.test(word);
const isPlain = (text) => text.replace(/https?:\S+|\([ivx]+\)/g, '').split(/[^\p{L}]+/u).some(isPlainWord);
const plain = (one) => {
  const texts = [];
  const walker = document.createTreeWalker(one.shadowRoot, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest('style, [part=language]')) texts.push(walker.currentNode.data);
  }
  for (const name of ['aria-label', 'aria-description', 'placeholder', 'title', 'alt']) {
    for (const node of wpc.every(one, `[${name}]`)) texts.push(node.getAttribute(name));
  }
  seen += texts.length;
  return texts.filter(isPlain);
};
let seen = 0;
const one = wpc.all()[0];
const found = [];
// Opens all that can be opened, also what a box has in it, and looks.
const look = async (where) => {
  for (let round = 0; round < 3; round += 1) {
    for (const box of wpc.every(one, 'details:not([open]) > summary')) box.click();
    await wpc.settled();
  }
  for (const fold of wpc.every(one, '.fold[aria-expanded=false]')) fold.click();
  await wpc.settled();
  for (const text of plain(one)) found.push(`${where}: ${text}`);
};
";

/// An empty page with one widget in the test language.
fn accented() -> Browser {
    let page = start();
    page.visit("/bare.html");
    page.js(
        "await wpc.module();
        const one = document.createElement('work-permit-checker');
        one.lang = 'en-XA';
        document.body.append(one);
        await one.ready;
        await wpc.settled()",
        Value::Null,
    );
    assert_eq!(language(&page), "en-XA");
    page
}

fn language(page: &Browser) -> String {
    page.text("return wpc.find(wpc.all()[0], '.frame').lang")
}

/// Looks at some screens; gives how many texts there were, and what was found.
fn look(page: &Browser, body: &str, plan: Value) -> (u64, BTreeSet<String>) {
    let result = page.js(&format!("{PLAIN}{body}\nreturn [seen, found]"), plan);
    let found = result[1].as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned());
    (result[0].as_u64().unwrap(), found.collect())
}

#[test]
fn every_text_of_an_interview_comes_from_the_catalogues() {
    println!("test language: every screen");
    let mut all = BTreeSet::new();
    for (plan, least) in [(help_desk(), 5000), (fits_and_steps(), 5000), (general_fails(), 5000)] {
        let page = accented();
        let screens = "await wpc.interview(one, given, { each: (each) => look(wpc.heading(each)) });
            if (wpc.place(one) !== 'result') throw new Error('no result');
            await look('result');
            let copied = '';
            navigator.clipboard.writeText = async (text) => { copied = text; };
            wpc.every(one, '.result > .actions > button')[1].click();
            await look('copied');
            if (!copied) throw new Error('nothing is copied');
            for (const text of copied.split('\\n').filter(isPlain)) found.push(`the copy: ${text}`);
            one.reset();
            await wpc.settled();
            await wpc.send(one);
            await look('nothing chosen')";
        let (seen, found) = look(&page, screens, plan.clone());
        println!("    {seen} texts");
        assert!(seen > least, "only {seen} texts");
        all.extend(found);
        let review = "one.answers = { citizenship: given.citizenship, 'permanent-residence': [] };
            await wpc.settled();
            wpc.every(one, '.head button')[0].click();
            await wpc.settled();
            if (wpc.place(one) !== 'review') throw new Error('no list of answers');
            await look('answers');
            await wpc.click(one, '.start-over');
            await look('start over')";
        all.extend(look(&page, review, plan).1);
    }
    let all: Vec<_> = all.into_iter().collect();
    assert!(all.is_empty(), "{} texts come from no catalogue:\n{}", all.len(), all.join("\n"));
}

#[test]
fn what_a_person_types_wrongly_is_answered_from_the_catalogues() {
    println!("test language: errors");
    let page = accented();
    let wrong = "await wpc.interview(one, given, { stop: (each) => wpc.screen(each).includes('wage') });
        await wpc.give(one, 'wage', 'many');
        await wpc.send(one);
        await look('no amount');
        await wpc.give(one, 'wage', 70000);
        await look('far outside');";
    let (seen, found) = look(&page, wrong, help_desk());
    assert!(seen > 50, "only {seen} texts");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_switch_goes_to_every_language_and_keeps_the_answers() {
    println!("test language: the switch");
    let page = accented();
    page.js(
        "await wpc.interview(wpc.all()[0], given, { stop: (element) => wpc.screen(element).includes('wage') });
        await wpc.give(wpc.all()[0], 'wage', 33)",
        help_desk(),
    );
    let state = || {
        page.js(
            "const [one] = wpc.all(); return [one.answers, wpc.screen(one), wpc.find(one, '.amount > input').value]",
            Value::Null,
        )
    };
    let before = state();
    assert_eq!(before[2], "33");
    for wanted in ["fr", "en-XA", "en", "fr", "en", "en-XA"] {
        let others = page.js("return wpc.every(wpc.all()[0], '[part=language]').map((each) => each.lang)", Value::Null);
        assert_eq!(others.as_array().unwrap().len(), 2, "{others}");
        page.js("await wpc.click(wpc.all()[0], `button[lang=${given}]`)", json!(wanted));
        assert_eq!(language(&page), wanted);
        assert_eq!(state(), before, "something is lost in {wanted}");
    }
    page.js("await wpc.interview(wpc.all()[0], given)", help_desk());
    let result = page.text("return wpc.heading(wpc.all()[0])");
    assert!(result.contains("LMIÁ"), "the result is “{result}”");
    let names = page.js("return wpc.all()[0].report.routes.map((route) => route.name)", Value::Null);
    assert!(names.to_string().contains("LMIÁ"), "the report is in another language: {names}");
}

#[test]
fn the_whole_tag_counts_before_its_primary_part() {
    println!("test language: tags");
    let page = accented();
    for (tag, wanted) in
        [("EN-xa", "en-XA"), ("en-CA", "en"), ("en-XA", "en-XA"), ("fr-XA", "fr"), ("en-XA", "en-XA"), ("de", "en")]
    {
        page.js("wpc.all()[0].lang = given; await wpc.settled()", json!(tag));
        assert_eq!(language(&page), wanted, "lang={tag}");
    }
}

#[test]
fn a_language_without_words_in_the_entry_waits_in_english() {
    println!("test language: before the application");
    let page = start();
    page.site.fault("/work_permit_checker_bg.wasm", browser_tests::Fault::Held);
    page.visit("/bare.html");
    page.js(
        "await wpc.module();
        const one = document.createElement('work-permit-checker');
        one.lang = 'en-XA';
        document.body.append(one)",
        Value::Null,
    );
    page.wait_for("wpc.find(wpc.all()[0], '[role=status]')");
    assert_eq!(page.text("return wpc.words(wpc.all()[0].shadowRoot)"), "The interactive check is loading.");
    page.site.heal();
    page.js("await wpc.all()[0].ready; await wpc.settled()", Value::Null);
    assert_eq!(language(&page), "en-XA");
}
