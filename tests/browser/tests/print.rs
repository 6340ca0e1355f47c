//! The result on paper: two pages with all that was answered and why, and the checker alone where the
//! host wants that.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Engine, help_desk, start};
use serde_json::{Value, json};
use work_permit_rules::rules::RULES_VERSION;

/// The rules for paper on the screen, for engines that are not asked to print.
const ON_SCREEN: &str = "
    const one = wpc.all()[0];
    const [sheet] = one.shadowRoot.adoptedStyleSheets;
    const rules = [...sheet.cssRules].find((rule) => rule.media?.mediaText === 'print').cssRules;
    const now = new CSSStyleSheet();
    now.replaceSync([...rules].map((rule) => rule.cssText).join('\\n'));
    one.shadowRoot.adoptedStyleSheets = [sheet, now];
    await wpc.painted();";

fn run(page: &Browser, body: &str, given: Value) -> Value {
    page.js(&format!("const one = wpc.all()[0]; {body}"), given)
}

/// The lines for hosts that print the checker alone, as the guide to embedding has them.
fn snippet() -> &'static str {
    let guide = include_str!("../../../docs/how-to/embed.md");
    let (_, rest) = guide.split_once("To print the checker alone").unwrap();
    rest.split_once("```css\n").unwrap().1.split_once("```").unwrap().0
}

#[test]
fn two_pages_hold_the_whole_result() {
    println!("print: pages");
    let page = start();
    for language in ["en", "fr"] {
        page.open(&format!("/frame.html?lang={language}&as-of=2026-11-22"));
        // As the button prints it: with each part of the plan open.
        run(
            &page,
            "one.answers = given; window.print = () => {}; await wpc.settled(); wpc.every(one, '.actions button')[0].click(); await wpc.settled()",
            help_desk(),
        );
        if page.engine == Engine::Chromium {
            let pages = page.print(&format!("result-{language}"));
            assert!((1..=2).contains(&pages), "{language}: {pages} pages");
        }
        let told = page.js(
            &format!(
                "{ON_SCREEN}
                const seen = (selector) => wpc.every(one, selector).filter((node) => node.checkVisibility());
                return {{
                  answers: seen('.answers dt').length, answer: seen('.answers dd').map(wpc.words).includes('33,00 $ l’heure') || seen('.answers dd').map(wpc.words).includes('$33.00 an hour'),
                  buttons: seen('button').map(wpc.words), verdicts: seen('[data-route]').length > 10 && seen('[data-route]').length === wpc.every(one, '[data-route]').length,
                  reasons: seen('.route.folded .what, .route.folded small:not(.cited)').length >= 9,
                  provisions: seen('.route.folded[data-standing=does-not-fit] .cited').every((node) => wpc.words(node).length > 10) && seen('.cited').length === wpc.every(one, '.folded[data-standing=does-not-fit]').length,
                  fine: seen('.fine p').map(wpc.words).slice(0, 2),
                }}"
            ),
            Value::Null,
        );
        let fine = match language {
            "en" => [
                &format!("Edition {RULES_VERSION} of the rules, applied as of 22 November 2026."),
                "Regulations as of 14 June 2026; each source shows its own date.",
            ],
            _ => [
                &format!("Édition {RULES_VERSION} des règles, appliquée au 22 novembre 2026."),
                "Règlement à jour au 14 juin 2026; chaque source porte sa date.",
            ],
        };
        let expected = json!({
            "answers": 36, "answer": true, "buttons": [], "verdicts": true, "reasons": true, "provisions": true, "fine": fine
        });
        assert_eq!(told, expected, "{language}");
    }
}

#[test]
fn the_copied_text_holds_what_the_paper_holds() {
    println!("print: text");
    let page = start();
    page.open("/frame.html?lang=en&as-of=2026-12-05");
    run(&page, "one.answers = given; await wpc.settled()", help_desk());
    let text = run(
        &page,
        "let text;
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (given) => { text = given; } } });
        wpc.button(one, 'Copy as text').click();
        await wpc.settled();
        return text",
        Value::Null,
    );
    let text = text.as_str().unwrap();
    let shown = page.js(
        &format!(
            "{ON_SCREEN}
            const words = (selector) => wpc.every(one, selector).filter((node) => node.checkVisibility()).map(wpc.words);
            const answers = wpc.every(one, '.answers > div').map((row) => `${{wpc.words(row.querySelector('dt'))}} ${{wpc.words(row.querySelector('dd > span'))}}`);
            return [
              ...words('.title:is(h1)'), ...words('.lead'), ...words('.route .name'), ...words('.is span'), ...words('.due'), ...words('.fine p'), ...answers,
              ...words('.route:not(.folded) .in > div:not(.change) .reasons .title > span:first-child'), ...words('.sources a'), ...words('.cited').map((all) => all.split(' · ')[0]),
            ]"
        ),
        Value::Null,
    );
    let shown = shown.as_array().unwrap();
    assert!(shown.len() > 55, "{shown:?}");
    for words in shown {
        let words = words.as_str().unwrap();
        assert!(text.replace('\u{a0}', " ").contains(&words.replace('\u{a0}', " ")), "`{words}` is not in\n{text}");
    }
    assert!(
        text.contains("These wages were due for review on 30 November 2026."),
        "the wages are past their date:\n{text}"
    );
}

#[test]
fn what_is_due_says_so_where_it_stands() {
    println!("print: due");
    let page = start();
    page.open("/frame.html?lang=en&as-of=2026-11-30");
    run(&page, "one.answers = given; await wpc.settled()", help_desk());
    let due = "return [[...new Set(wpc.every(one, '.due').map((each) => each.closest('[data-requirement]')?.dataset.requirement ?? each.className))], wpc.words(wpc.find(one, '.stale')), one.report.stale]";
    assert_eq!(run(&page, due, Value::Null), json!([[], "", false]));
    let told = run(&page, &format!("one.setAttribute('as-of', '2026-12-02'); await wpc.settled(); {due}"), Value::Null);
    let requirements = told[0].as_array().unwrap();
    assert!(requirements.contains(&json!("prevailing-wage")) && !requirements.contains(&json!("due")), "{told}");
    assert_eq!((&told[1], &told[2]), (&json!(""), &json!(false)));
    let seen = page.js(
        &format!("{ON_SCREEN} return wpc.every(one, '.due').filter((each) => each.checkVisibility()).length"),
        Value::Null,
    );
    assert!(seen.as_u64().unwrap() > 0, "no warning is on paper");
    let late = run(&page, &format!("one.setAttribute('as-of', '2027-03-01'); await wpc.settled(); {due}"), Value::Null);
    assert!(late[1].as_str().unwrap().starts_with("These rules were due for review on 28 February 2027."), "{late}");
    assert_eq!(late[2], json!(true));
}

#[test]
fn what_is_dark_on_the_screen_is_black_on_paper() {
    println!("print: dark");
    let page = start();
    page.open("/two.html");
    run(
        &page,
        "one.answers = given; one.setAttribute('theme', 'dark'); one.style.setProperty('--wpc-text', '#fff'); one.style.setProperty('--wpc-surface', '#000'); await wpc.settled()",
        help_desk(),
    );
    let colours = "return [...new Set(wpc.every(one, '.frame p, .frame a, .frame dt, .frame .group, .frame small').map((each) => getComputedStyle(each).color))].sort()";
    let before = run(&page, colours, Value::Null);
    assert!(before.to_string().contains("255, 255, 255"), "{before}");
    let after = page.js(&format!("{ON_SCREEN} {colours}"), Value::Null);
    assert_eq!(after, json!(["rgb(0, 0, 0)", "rgb(51, 51, 51)"]));
}

#[test]
fn a_host_can_print_the_checker_alone() {
    println!("print: the checker alone");
    let page = start();
    page.open("/hosts/article/");
    run(&page, "one.answers = given; await wpc.settled()", help_desk());
    if page.engine == Engine::Chromium {
        let whole = page.print("host-whole");
        page.js(
            "const sheet = new CSSStyleSheet(); sheet.replaceSync(given); document.adoptedStyleSheets = [sheet]",
            json!(snippet()),
        );
        let alone = page.print("host-alone");
        assert!(alone <= 3 && alone <= whole, "{alone} pages alone, {whole} with the article");
    }
    let seen = page.js(
        "const sheet = new CSSStyleSheet();
        sheet.replaceSync(given);
        const lines = [...sheet.cssRules[0].cssRules].map((rule) => rule.cssText).join('');
        const now = new CSSStyleSheet();
        now.replaceSync(lines);
        const texts = () => [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility()).map((each) => each.localName).filter((name) => ['p', 'h1', 'h2', 'header', 'footer', 'button'].includes(name));
        const before = texts().length;
        document.adoptedStyleSheets = [now];
        const one = wpc.all()[0];
        return [sheet.cssRules[0].media.mediaText, before > 5, texts(), one.checkVisibility(), wpc.find(one, '.result .title').checkVisibility()]",
        json!(snippet()),
    );
    assert_eq!(seen, json!(["print", true, [], true, true]));
}
