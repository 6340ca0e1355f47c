//! Each new screen begins at its top and is short: header, board, result, print, text.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Screen, fits_and_steps, general_fails, help_desk, start};
use serde_json::{Value, json};
use work_permit_rules::rules::ROUTES;

const PHONE: Screen = Screen { width: 360, height: 640, scale: 2, phone: true };

fn run(page: &Browser, body: &str) -> Value {
    page.js(&format!("const one = wpc.all()[0]; {body}"), help_desk())
}

#[test]
fn every_screen_begins_at_the_top() {
    println!("screens: scrolled to the top");
    let page = start();
    page.show_on(PHONE);
    page.open("/two.html");
    run(
        &page,
        "document.documentElement.style.scrollPaddingTop = '30px';
        one.before(Object.assign(document.createElement('p'), { textContent: 'A site of its own', style: 'height: 400px' }))",
    );
    assert_eq!(run(&page, "return scrollY"), 0, "it scrolls on load");
    let top = "await wpc.painted(); return Math.round(one.getBoundingClientRect().top)";
    run(
        &page,
        "await wpc.give(one, 'citizenship', ['in']); await wpc.fill(one, given); scrollTo(0, 900); await wpc.send(one)",
    );
    assert_eq!(run(&page, top), 30, "after Continue");
    for go in [
        "scrollTo(0, 0); await wpc.click(one, '[part=back]')",
        "scrollTo(0, 1400); wpc.button(one, 'Answers (2)').click(); await wpc.settled()",
        "await wpc.click(one, '[part=continue]'); scrollTo(0, 0); await wpc.interview(one, given, { stop: (each) => wpc.screen(each).includes('duties') })",
    ] {
        run(&page, go);
        assert_eq!(run(&page, top), 30, "after {go}");
        assert!(page.holds("wpc.focus().title"), "the heading has no focus after {go}");
        let seen = run(
            &page,
            "const { bottom } = wpc.find(one, '.title').getBoundingClientRect(); return bottom > 0 && bottom < innerHeight / 2",
        );
        assert_eq!(seen, true, "the heading is not in the upper half after {go}");
    }
}

#[test]
fn the_header_is_one_line_on_a_phone() {
    println!("screens: header");
    let page = start();
    page.show_on(PHONE);
    page.open("/two.html");
    for language in ["en", "fr"] {
        page.js("wpc.all()[0].lang = given; wpc.all()[0].answers = {}; await wpc.settled()", json!(language));
        run(&page, "one.answers = given; await wpc.settled()");
        let places = run(
            &page,
            "const at = (node) => node.getBoundingClientRect();
            const [name, ...links] = wpc.every(one, '.head > *').map(at);
            const edge = at(wpc.find(one, '.title')).left;
            const words = wpc.every(one, '.actions > .link > span').map(at);
            return [
              links.length,
              links.every((link) => link.height < 60 && Math.abs(link.top + link.bottom - name.top - name.bottom) < 8 && link.right < at(one).right),
              Math.round(name.left - edge), Math.round(words[0].left - edge),
            ]",
        );
        assert_eq!(places, json!([2, true, 0, 0]), "{language}");
    }
}

#[test]
fn large_text_breaks_no_word_of_the_header() {
    println!("screens: header with large text");
    let page = start();
    page.show_on(PHONE);
    page.open("/two.html");
    for (size, language) in [("100%", "en"), ("100%", "fr"), ("200%", "en"), ("200%", "fr")] {
        page.js(
            "const one = wpc.all()[0];
            document.documentElement.style.fontSize = given[0];
            one.lang = given[1];
            await wpc.settled()",
            json!([size, language]),
        );
        run(&page, "one.answers = given; await wpc.settled()");
        let header = r"const words = (part) => {
              const text = part.firstChild?.nodeType === Node.TEXT_NODE ? part.firstChild : part.querySelector('span')?.firstChild;
              return [...text.data.matchAll(/\S+/g)].map((word) => {
                const range = document.createRange();
                range.setStart(text, word.index);
                range.setEnd(text, word.index + word[0].length);
                return [word[0], new Set([...range.getClientRects()].map((each) => Math.round(each.top))).size];
              });
            };
            const head = wpc.find(one, '.head');
            const broken = [...head.children].flatMap(words).filter(([, lines]) => lines > 1);
            return [broken, head.offsetHeight < 220, head.scrollWidth > head.clientWidth]";
        assert_eq!(run(&page, header), json!([[], true, false]), "{size} {language}");
    }
}

#[test]
fn the_board_says_nothing_before_anything_is_known() {
    println!("screens: board");
    let page = start();
    page.open("/two.html");
    let lines = "return [wpc.every(one, '.board li').length, wpc.every(one, '.board li small').length]";
    // The general block, and every route that is not only for those whom an agreement names.
    let shown = ROUTES.iter().filter(|route| route.agreement.is_none()).count() + 1;
    assert_eq!(run(&page, lines), json!([shown, 0]));
    run(&page, "await wpc.give(one, 'citizenship', ['in']); await wpc.fill(one, given); await wpc.send(one)");
    let words = run(&page, "return wpc.every(one, '.board li[data-standing=undecided] small').map(wpc.words)");
    assert!(
        words.to_string().contains("conditions to check") && !words.to_string().contains("Not known yet"),
        "{words}"
    );
    let closed = run(
        &page,
        "return wpc.every(one, '.board li[data-standing=does-not-fit]')[0].querySelectorAll('small').length",
    );
    assert_eq!(closed, 2, "a closed route needs its word and its reason");
}

#[test]
fn answers_that_were_there_count_as_steps_and_can_be_gone_back_to() {
    println!("screens: answers from before");
    let page = start();
    page.open("/two.html");
    run(&page, "await wpc.interview(one, given, { stop: (each) => wpc.screen(each).includes('duties') })");
    let (answers, progress) = (run(&page, "return one.answers"), "return wpc.words(wpc.find(one, '.progress'))");
    let step = run(&page, progress);
    assert!(step.as_str().unwrap().starts_with("Step 4, about "), "{step}");
    page.js("const two = wpc.all()[1]; two.answers = given; await wpc.settled()", answers);
    assert_eq!(page.js("return wpc.words(wpc.find(wpc.all()[1], '.progress'))", Value::Null), step);
    page.js("await wpc.click(wpc.all()[1], '[part=back]')", Value::Null);
    let back = page.js(
        "return [wpc.screen(wpc.all()[1])[0], wpc.words(wpc.find(wpc.all()[1], '.progress')).slice(0, 6)]",
        Value::Null,
    );
    assert_eq!(back, json!(["current-employment", "Step 3"]));
}

#[test]
fn the_result_is_short_and_says_things_once() {
    println!("screens: result");
    let page = start();
    page.show_on(PHONE);
    page.open("/two.html");
    run(&page, "one.answers = given; await wpc.settled()");
    let height = run(&page, "return one.offsetHeight").as_u64().unwrap();
    assert!(height < 5500, "{height} pixels high");
    let folded = run(&page, "return [wpc.find(one, '.given').open, wpc.words(wpc.find(one, '.given > summary'))]");
    assert_eq!(folded, json!([false, "Answers (36)"]));
    let repeated = run(
        &page,
        "return wpc.every(one, '.route[data-standing=does-not-fit] > summary').filter((each) => wpc.words(each).includes('Does not fit as answered')).length",
    );
    assert_eq!(repeated, 0);
    run(&page, "wpc.find(one, '.given > summary').click(); await wpc.click(one, '[data-answer=wage] button')");
    assert_eq!(run(&page, "return wpc.screen(one)[0]"), "wage");
}

/// What a screen reads as text, in its order: name and standing of each route.
fn order(page: &Browser) -> Value {
    run(
        page,
        "return wpc.every(one, '.result [data-route]').map((each) => wpc.words(each.querySelector('.name, .what')))",
    )
}

#[test]
fn the_text_is_in_the_order_of_the_screen_and_says_who() {
    println!("screens: copied text");
    let page = start();
    page.open("/two.html");
    for plan in [help_desk(), fits_and_steps(), general_fails()] {
        page.js("wpc.all()[0].answers = given; await wpc.settled()", plan);
        let text = run(
            &page,
            "let text;
            Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (given) => { text = given; } } });
            wpc.button(one, 'Copy as text').click();
            await wpc.settled();
            return text",
        );
        let text = text.as_str().unwrap();
        let mut last = 0;
        for name in order(&page).as_array().unwrap() {
            let at = text
                .find(&format!("\n\n{}: ", name.as_str().unwrap()))
                .unwrap_or_else(|| panic!("{name} is not in\n{text}"));
            assert!(at > last, "{name} is not where the screen has it:\n{text}");
            last = at;
        }
        let steps = run(
            &page,
            "return wpc.every(one, '.steps li').map((each) => [...each.children].slice(0, 2).map(wpc.words).join(' '))",
        );
        for step in steps.as_array().unwrap() {
            assert!(text.contains(step.as_str().unwrap()), "{step} is not in\n{text}");
        }
    }
}

#[test]
fn what_is_open_is_printed() {
    println!("screens: print");
    let page = start();
    page.open("/two.html");
    run(&page, "one.answers = given; await wpc.settled()");
    // The rules for print alone, as an engine without print emulation can be asked for them.
    let shown = run(
        &page,
        "const [sheet] = one.shadowRoot.adoptedStyleSheets;
        const print = [...sheet.cssRules].find((rule) => rule.media?.mediaText === 'print');
        const now = new CSSStyleSheet();
        now.replaceSync([...print.cssRules].map((rule) => rule.cssText).join('\\n'));
        one.shadowRoot.adoptedStyleSheets = [sheet, now];
        const route = wpc.find(one, '.route.folded');
        const look = () => [
          route.querySelector('.in').checkVisibility(), wpc.find(one, '.answers').checkVisibility(),
          getComputedStyle(route.querySelector('summary'), '::after').content,
        ];
        const closed = look();
        route.open = wpc.find(one, '.given').open = true;
        return [closed, look()]",
    );
    assert_eq!(shown, json!([[false, true, "none"], [true, true, "none"]]), "closed, then open");
}

#[test]
fn a_host_sees_the_outline_that_it_sets() {
    println!("screens: nothing clips an outline");
    let page = start();
    page.open("/two.html");
    assert_eq!(run(&page, "return getComputedStyle(wpc.find(one, '.frame')).overflowX"), "visible");
    // The board keeps within the rounded corners by itself.
    let radius = run(&page, "return getComputedStyle(wpc.find(one, '.board')).borderBottomRightRadius");
    assert_eq!(radius, "13px");
}

#[test]
fn a_width_that_changes_is_laid_out_anew() {
    println!("screens: a phone that is turned");
    let page = start();
    page.open("/two.html");
    // The height after each change of width, next to that of the same content laid out from nothing.
    let turn = "
        const all = () => wpc.every(one, '.body *');
        const heights = () => all().map((each) => each.getBoundingClientRect().height);
        for (const open of wpc.every(one, 'details')) open.open = true;
        for (const width of [420, 340, 300, 260, 340, 900, 340, 600, 300]) {
          one.style.width = `${width}px`;
          await wpc.painted();
          const turned = heights();
          one.style.display = 'none';
          one.offsetHeight;
          one.style.display = '';
          await wpc.painted();
          const wrong = heights().flatMap((height, at) => Math.abs(height - turned[at]) > 0.5 ? [`${all()[at].outerHTML.slice(0, 200)}: ${turned[at]}, not ${height}`] : []);
          if (wrong.length) return [width, ...wrong];
        }
        one.style.width = '';
        return all().length > 50";
    assert_eq!(run(&page, turn), true, "the first question");
    run(&page, "await wpc.interview(one, given, { stop: (each) => wpc.screen(each).includes('duties') })");
    assert_eq!(run(&page, turn), true, "a long question");
    run(&page, "await wpc.interview(one, given)");
    assert_eq!(run(&page, "return wpc.place(one)"), "result");
    assert_eq!(run(&page, turn), true, "the result");
}

#[test]
fn each_question_of_a_screen_has_its_own_page_below_it() {
    println!("screens: the page behind a question");
    let page = start();
    page.open("/");
    page.js(
        "await wpc.interview(wpc.all()[0], given, { stop: (element) => wpc.screen(element).includes('designated-area') });
        await wpc.click(wpc.all()[0], '.why summary')",
        help_desk(),
    );
    let links = run(&page, "return wpc.every(one, '.why a').map((each) => each.href)");
    let medical = links.as_array().unwrap().iter().filter(|link| link.as_str().unwrap().contains("/medical-"));
    assert!(medical.count() > 0, "the list of countries cannot be found from here: {links}");
}
