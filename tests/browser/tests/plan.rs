//! The plan of a route: shown, opened by keyboard, clean for axe, copied and printed.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Key, Screen, fits_and_steps, help_desk, start};
use serde_json::{Value, json};

/// The titles of the folded parts, in their order.
const PARTS: [&str; 8] = [
    "Where and how you apply",
    "How long it takes",
    "Papers to collect",
    "Questions for your employer",
    "Biometrics and medical exam",
    "How long the permit lasts",
    "Your spouse or partner",
    "Where the fees come from",
];

fn run(page: &Browser, body: &str) -> Value {
    page.js(&format!("const one = wpc.all()[0]; {body}"), help_desk())
}

/// The result of a help desk in Ontario that still has to give biometrics: the low-wage LMIA is open.
fn result() -> Browser {
    let page = start();
    page.open("/");
    run(&page, "one.answers = { ...given, biometrics: 'not-yet' }; await wpc.settled()");
    page
}

/// What the opened parts say.
const SAID: &str = "wpc.every(one, '.plan details[open]').map((each) => wpc.words(each))";

#[test]
fn steps_and_sums_are_in_sight_and_the_rest_is_folded() {
    println!("plan: in sight");
    let page = result();
    let words = run(&page, "return wpc.every(one, '.plan .group, .plan .fees li, .plan summary').map(wpc.words)");
    let wanted = json!([
        "Next steps",
        "Fees",
        "You:$240work permit\u{a0}$155; biometrics\u{a0}$85",
        "Employer:$1,000never charged to youLMIA, for each position\u{a0}$1,000"
    ]);
    let told: Vec<String> = words.as_array().unwrap().iter().map(|each| each.as_str().unwrap().to_owned()).collect();
    let wanted: Vec<String> =
        wanted.as_array().unwrap().iter().map(|each| each.as_str().unwrap().replace('\u{a0}', " ")).collect();
    assert_eq!(told[..4], wanted);
    assert_eq!(told[4..], PARTS);
    assert_eq!(run(&page, &format!("return {SAID}")), json!([]));
    let steps = run(&page, "return wpc.every(one, '.steps li').map((each) => wpc.words(each))");
    assert!(
        steps.to_string().contains("Officer:Decides on the LMIA")
            && steps.to_string().contains("After: the positive LMIA"),
        "{steps}"
    );
    assert_eq!(run(&page, "return wpc.every(one, '[data-standing=does-not-fit] .plan').length"), json!(0));
}

#[test]
fn each_part_opens_and_closes_by_keyboard() {
    println!("plan: keyboard");
    let page = result();
    run(&page, "wpc.find(one, '.result .route .sources a').focus()");
    let mut seen = Vec::new();
    for _ in 0..60 {
        page.press(Key::Tab);
        let focus = page.js("return wpc.focus()", Value::Null);
        let Some(title) = PARTS.iter().find(|title| focus["tag"] == "summary" && focus["text"] == **title) else {
            continue;
        };
        seen.push(*title);
        page.press(Key::Enter);
        page.wait_for("wpc.every(wpc.all()[0], '.plan details[open]').length === 1");
        let said = run(&page, &format!("return {SAID}"));
        assert!(said[0].as_str().unwrap().len() > title.len() + 20, "{title} opens onto nothing: {said}");
        page.press(Key::Space);
        page.wait_for("wpc.every(wpc.all()[0], '.plan details[open]').length === 0");
        assert_eq!(page.js("return wpc.focus().text", Value::Null), json!(title), "the focus is lost");
        if seen.len() == PARTS.len() {
            break;
        }
    }
    assert_eq!(seen, PARTS);
}

/// Opens every part of every plan.
const OPEN: &str = "for (const line of wpc.every(one, '.plan summary')) { line.click(); await wpc.settled(); }";

#[test]
fn a_one_year_permit_is_told_too_short_for_the_spouse() {
    println!("plan: spouse");
    let page = result();
    run(&page, OPEN);
    let said = run(&page, &format!("return {SAID}")).to_string();
    for words in [
        "Not met: 16 months must be left on your permit when your spouse or partner applies, and yours lasts less.",
        "61 business days in May 2026, 73 in July",
        "Not at the border: you need a visa",
        "as of 14 June 2026",
    ] {
        assert!(said.contains(words), "{words} is not in {said}");
    }
    run(&page, "wpc.button(one, 'Français').click(); await wpc.settled()");
    let said = run(&page, &format!("return {SAID}")).to_string();
    assert!(said.contains("et le vôtre dure moins") && said.contains("Documents à réunir"), "{said}");
}

#[test]
fn axe_finds_nothing_in_the_opened_plans() {
    println!("plan: axe");
    let page = start();
    page.open("/");
    for theme in ["light", "dark"] {
        for answers in [help_desk(), fits_and_steps()] {
            page.js("const one = wpc.all()[0]; one.reset(); one.answers = given; await wpc.settled()", answers);
            page.js(
                &format!("const one = wpc.all()[0]; one.setAttribute('theme', given); await wpc.settled(); {OPEN}"),
                json!(theme),
            );
            assert!(page.holds("wpc.every(wpc.all()[0], '.plan .lines').length >= 7"));
            let findings = page.axe(40);
            assert!(findings.is_empty(), "{theme}:\n{}", findings.join("\n"));
        }
    }
}

#[test]
fn the_questions_are_copied_alone() {
    println!("plan: copied questions");
    let page = result();
    let told = run(
        &page,
        "let text;
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (given) => { text = given; } } });
        const part = wpc.find(one, '.plan details.questions');
        part.querySelector('summary').click();
        await wpc.settled();
        part.querySelector('button').click();
        await wpc.settled();
        return [text, wpc.words(part.querySelector('[role=status]')), wpc.words(wpc.find(one, '.actions [role=status]'))]",
    );
    let text = told[0].as_str().unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "Questions for your employer");
    assert!(lines.len() >= 6 && lines[1..].iter().all(|line| line.starts_with("- ") && line.contains('?')), "{text}");
    assert_eq!([&told[1], &told[2]], [&json!("Copied"), &json!("")]);
}

#[test]
fn print_opens_the_plans_and_the_copied_text_holds_them() {
    println!("plan: print");
    let page = result();
    let told = run(
        &page,
        "let open;
        window.print = () => { open = wpc.every(one, '.plan details[open] .lines').map((each) => each.checkVisibility()); };
        wpc.button(one, 'Print').click();
        await wpc.settled();
        let text;
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (given) => { text = given; } } });
        wpc.button(one, 'Copy as text').click();
        await wpc.settled();
        return [open, text, wpc.every(one, '.plan .lines li').map(wpc.words)]",
    );
    assert_eq!(told[0], json!(vec![true; 7]), "what is printed");
    let text = told[1].as_str().unwrap();
    for line in told[2].as_array().unwrap().iter().chain([&json!("Fees"), &json!("You: $240")]) {
        assert!(text.replace('\u{a0}', " ").contains(line.as_str().unwrap()), "{line} is not in\n{text}");
    }
}

#[test]
fn on_paper_the_closed_parts_are_left_out() {
    println!("plan: print rules");
    let page = result();
    let shown = run(
        &page,
        "const [sheet] = one.shadowRoot.adoptedStyleSheets;
        const print = [...sheet.cssRules].find((rule) => rule.media?.mediaText === 'print');
        const now = new CSSStyleSheet();
        now.replaceSync([...print.cssRules].map((rule) => rule.cssText).join('\\n'));
        wpc.find(one, '.plan details.times summary').click();
        await wpc.settled();
        one.shadowRoot.adoptedStyleSheets = [sheet, now];
        return ['.steps', '.fees', '.plan details.times', '.plan details.papers'].map((each) => wpc.find(one, each).checkVisibility())",
    );
    assert_eq!(shown, json!([true, true, true, false]));
}

/// A network technician from the United States in Alberta: three routes are open for certain.
fn several() -> Value {
    let mut answers = fits_and_steps();
    let more = json!({ "duties": "networks", "province": "ab", "wage": 45, "stay-months": 24, "lmia": "not-applied" });
    answers.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    answers
}

#[test]
fn routes_stand_side_by_side_once_two_are_open() {
    println!("plan: side by side");
    let page = result();
    assert!(page.holds("!wpc.find(wpc.all()[0], '.compare')"), "one route is compared with nothing");
    page.js("const one = wpc.all()[0]; one.reset(); one.answers = given; await wpc.settled()", several());
    let rows = page.js(
        "return wpc.every(wpc.all()[0], '.compare tbody').map((each) => [...each.querySelectorAll('span, small')].map(wpc.words))",
        Value::Null,
    );
    assert_eq!(
        rows,
        json!([
            [
                "Global Talent Stream, Category B",
                "First step: Employer",
                "about 4 to 5 weeks",
                "$155",
                "$1,000",
                "up to 36 months"
            ],
            ["LMIA, high-wage", "First step: Employer", "about 5 to 6 months", "$155", "$1,000", "up to 36 months"],
            ["CUSMA Professional (T36)", "First step: You", "about 8 to 9 weeks", "$155", "$230", "up to 36 months"]
        ])
    );
    // The bars are to scale: 14 and 14, 122 and 56, 0 and 56 of 178.
    let bars = page.js(
        "return wpc.every(wpc.all()[0], '.compare rect').map((each) => [each.getAttribute('x'), each.getAttribute('width')])",
        Value::Null,
    );
    assert_eq!(bars, json!([["0%", "7%"], ["7%", "7%"], ["0%", "68%"], ["68%", "31%"], ["0%", "0%"], ["0%", "31%"]]));
    assert!(page.axe(40).is_empty());
}

#[test]
fn the_comparison_fits_a_phone_in_both_languages() {
    println!("plan: side by side on a phone");
    let page = start();
    page.show_on(Screen { width: 360, height: 740, scale: 2, phone: true });
    page.open("/");
    for language in ["en", "fr"] {
        page.js(
            "const one = wpc.all()[0]; one.reset(); one.lang = given[0]; one.answers = given[1]; await wpc.settled()",
            json!([language, several()]),
        );
        let wide = page.js(
            "const table = wpc.find(wpc.all()[0], '.compare');
            // A word that fits only when it is broken is cut, once it may not be.
            table.style.overflowWrap = 'normal';
            const cut = [...table.querySelectorAll('td, th')].filter((each) => each.scrollWidth > each.clientWidth + 1).map(wpc.words);
            return [table.scrollWidth - table.parentNode.clientWidth, document.documentElement.scrollWidth - document.documentElement.clientWidth, cut]",
            Value::Null,
        );
        assert_eq!(wide, json!([0, 0, []]), "{language}");
        page.shot(&format!("compare-{language}-360"));
    }
}

#[test]
fn the_comparison_at_double_text_gives_each_figure_a_line() {
    println!("plan: side by side at double text");
    let page = start();
    page.show_on(Screen { width: 360, height: 740, scale: 2, phone: true });
    page.open("/");
    page.js(
        "document.documentElement.style.fontSize = '200%';
        const one = wpc.all()[0]; one.lang = 'fr'; one.answers = given; await wpc.settled()",
        several(),
    );
    let cells = page.js(
        "const cells = wpc.every(wpc.all()[0], '.compare tbody:first-of-type td');
        return cells.map((each) => {
          const figure = document.createRange();
          figure.selectNodeContents(each);
          const lines = new Set([...figure.getClientRects()].map((box) => Math.round(box.top))).size;
          const shown = getComputedStyle(each, '::before').content;
          return [shown === 'none' ? '' : each.dataset.column.replaceAll('\u{a0}', ' '), lines];
        })",
        Value::Null,
    );
    let named: Vec<&str> = cells.as_array().unwrap().iter().map(|cell| cell[0].as_str().unwrap()).collect();
    assert_eq!(named, ["Temps : ", "Vous payez : ", "L’employeur paie : ", "Permis : "]);
    // The amounts, such as "1 000 $", stay whole.
    assert_eq!([&cells[1][1], &cells[2][1]], [&json!(1), &json!(1)], "{cells}");
    page.shot("compare-fr-360-double");
}
