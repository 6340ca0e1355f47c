//! What a host can restyle: every custom property and every part that the reference names.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, fits_and_steps, start, start_in};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A property, a value for it, and where that shows: an element, its style, and what it becomes.
type Effect = (&'static str, &'static str, &'static str, &'static str, &'static str);

const COLOUR: &str = "rgb(1, 2, 3)";

/// What shows on the first question, once it was sent without an answer and its field has the focus.
const ON_A_QUESTION: [Effect; 12] = [
    ("accent", COLOUR, ".primary", "backgroundColor", COLOUR),
    ("on-accent", COLOUR, ".primary", "color", COLOUR),
    ("surface", COLOUR, ".frame", "backgroundColor", COLOUR),
    ("text", COLOUR, ".frame", "color", COLOUR),
    ("muted", COLOUR, ".progress", "color", COLOUR),
    ("border", COLOUR, ".frame", "borderTopColor", COLOUR),
    ("focus", COLOUR, "[role=combobox]", "outlineColor", COLOUR),
    ("officer", COLOUR, ".problem", "color", COLOUR),
    ("radius", "23px", ".primary", "borderTopLeftRadius", "23px"),
    ("space", "20px", ".actions", "marginTop", "30px"),
    ("font", "monospace", ".frame", "fontFamily", "monospace"),
    ("max-width", "321px", ".frame", "maxWidth", "321px"),
];

/// What shows on a result with routes in each of these standings.
const ON_A_RESULT: [Effect; 3] = [
    ("fits", COLOUR, ".is.fits", "color", COLOUR),
    ("to-do", COLOUR, ".is.to-do", "color", COLOUR),
    ("closed", COLOUR, ".mark.closed", "color", COLOUR),
];

const PARTS: [&str; 9] = ["language", "question", "option", "continue", "back", "board", "route", "result", "summary"];

/// Sets each property on the element, then above it, and sees the effect come and go.
fn check(page: &Browser, effects: &[Effect]) {
    for (name, value, selector, style, becomes) in effects {
        let seen = page.js(
            "const one = wpc.all()[0];
            const look = () => getComputedStyle(wpc.find(one, given.selector))[given.style];
            const seen = [look()];
            for (const place of [one, document.documentElement]) {
                place.style.setProperty(given.name, given.value);
                seen.push(look());
                place.style.removeProperty(given.name);
                seen.push(look());
            }
            return seen",
            json!({ "name": format!("--wpc-{name}"), "value": value, "selector": selector, "style": style }),
        );
        let before = &seen[0];
        assert_ne!(before, becomes, "--wpc-{name}: {selector} is so from the start");
        assert_eq!(seen, json!([before, becomes, before, becomes, before]), "--wpc-{name}: {style} of {selector}");
    }
}

#[test]
fn every_custom_property_changes_what_it_says() {
    println!("theming: custom properties");
    let page = start();
    page.open("/");
    page.js("const one = wpc.all()[0]; await wpc.send(one); wpc.find(one, '[role=combobox]').focus()", Value::Null);
    check(&page, &ON_A_QUESTION);
    page.js("wpc.all()[0].answers = given; await wpc.settled()", fits_and_steps());
    check(&page, &ON_A_RESULT);
    let tried: BTreeSet<&str> = ON_A_QUESTION.iter().chain(&ON_A_RESULT).map(|(name, ..)| *name).collect();
    let reference = include_str!("../../../docs/reference/element.md");
    let told =
        reference.lines().filter_map(|line| line.strip_prefix("| `--wpc-")?.split_once('`').map(|(name, _)| name));
    assert_eq!(tried, told.collect(), "left: tried here, right: reference");
}

#[test]
fn every_part_can_be_styled_from_outside() {
    println!("theming: parts");
    let page = start();
    page.open("/");
    page.js(
        "const rules = given.map((part, at) => `work-permit-checker::part(${part}) { outline: 3px solid rgb(9, 9, ${at}) !important }`);
        document.head.append(Object.assign(document.createElement('style'), { textContent: rules.join('\\n') }))",
        json!(PARTS),
    );
    // The first question has no way back, and the citizenship question no options.
    let screens = [
        (
            "const stop = (each) => wpc.find(each, '[part=back]') && wpc.find(each, '[part=option]'); await wpc.interview(one, given, { stop })",
            6,
        ),
        ("one.answers = given; await wpc.settled()", 3),
    ];
    let mut met = BTreeSet::new();
    for (go, count) in screens {
        let seen = page.js(
            &format!(
                "const one = wpc.all()[0]; {go};
                return wpc.every(one, '[part]').map((node) => [node.getAttribute('part'), getComputedStyle(node).outlineColor])"
            ),
            fits_and_steps(),
        );
        let before = met.len();
        for each in seen.as_array().unwrap() {
            let part = each[0].as_str().unwrap();
            let at =
                PARTS.iter().position(|known| *known == part).unwrap_or_else(|| panic!("{part} is not documented"));
            assert_eq!(each[1], format!("rgb(9, 9, {at})"), "{part}");
            met.insert(part.to_owned());
        }
        assert_eq!(met.len() - before, count, "{met:?}");
    }
}

/// Whatever the visitor prefers, `auto` looks as the page does.
#[test]
fn auto_follows_the_page() {
    println!("theming: the page's colour scheme");
    const LIGHT: &str = "rgb(255, 255, 255)";
    const DARK: &str = "rgb(20, 25, 28)";
    let page = start_in("dark");
    page.open("/two.html");
    let looks = |scheme: &str, theme: &str| {
        page.js(
            "const [one] = wpc.all();
            document.documentElement.style.colorScheme = given[0];
            one.setAttribute('theme', given[1]);
            return getComputedStyle(wpc.find(one, '.frame')).backgroundColor",
            json!([scheme, theme]),
        )
    };
    for (scheme, theme, wanted) in [
        ("", "auto", LIGHT),
        ("light", "auto", LIGHT),
        ("dark", "auto", DARK),
        ("light dark", "auto", DARK),
        ("light dark", "light", LIGHT),
        ("", "dark", DARK),
    ] {
        assert_eq!(looks(scheme, theme), wanted, "a page with `color-scheme: {scheme}`, theme={theme}");
    }
    // The demo page declares both.
    page.open("/");
    assert_eq!(page.js("return getComputedStyle(wpc.find(wpc.all()[0], '.frame')).backgroundColor", Value::Null), DARK);
}
