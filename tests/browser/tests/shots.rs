//! What it looks like, and that nothing sticks out at any width.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Screen, fits_and_steps, help_desk, start, start_in};
use serde_json::{Value, json};

const PHONE: Screen = Screen { width: 360, height: 740, scale: 2, phone: true };
const DESKTOP: Screen = Screen { width: 1280, height: 900, scale: 1, phone: false };
const NARROW: Screen = Screen { width: 280, height: 653, scale: 2, phone: true };
/// A desktop window zoomed in.
const ZOOM_200: Screen = Screen { width: 640, height: 450, scale: 2, phone: false };
const ZOOM_400: Screen = Screen { width: 320, height: 225, scale: 4, phone: false };

/// Everything that sticks out to the side, of the page or of the widget.
fn sticking_out(page: &Browser) -> Value {
    page.js(
        "const one = wpc.all()[0];
        const wide = document.documentElement;
        const frame = wpc.find(one, '.frame').getBoundingClientRect();
        const out = wide.scrollWidth > wide.clientWidth ? [`the page is ${wide.scrollWidth} wide in ${wide.clientWidth}`] : [];
        if (frame.width < 200) out.push(`the widget is only ${frame.width} wide`);
        for (const node of wpc.every(one, '.frame *')) {
          if (node.closest('.hidden, svg') || !node.checkVisibility()) continue;
          const box = node.getBoundingClientRect();
          if (box.width === 0) continue;
          if (box.right > frame.right + 1 || box.left < frame.left - 1) {
            out.push(`${node.localName}.${node.className} ${Math.round(box.left)}..${Math.round(box.right)}: ${wpc.words(node).slice(0, 40)}`);
          } else if (node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX !== 'visible') {
            out.push(`${node.localName}.${node.className} hides what is in it: ${wpc.words(node).slice(0, 40)}`);
          }
        }
        return out.slice(0, 8)",
        Value::Null,
    )
}

/// Brings the widget to the top of the screen.
fn scroll_to(page: &Browser, selector: &str) {
    page.js(
        "document.activeElement?.blur?.();
        const node = given ? wpc.find(wpc.all()[0], given) : wpc.all()[0];
        scrollBy({ top: node.getBoundingClientRect().top - (given ? 0 : 12), behavior: 'instant' });
        await wpc.painted()",
        json!(selector),
    );
}

/// A picture of the widget alone, in the state it is in: to its end or, where that is far, to the end
/// of the first route.
fn portrait(page: &Browser, name: &str) {
    // A phone's page has no scroll bar beside it.
    let screen = |height| Screen { width: 1000, height, scale: 1, phone: true };
    page.show_on(screen(900));
    let height = page.js(
        "const one = wpc.all()[0];
        await wpc.painted();
        const ends = [wpc.find(one, '.result .route'), one].filter(Boolean).map((node) => node.getBoundingClientRect().bottom);
        return Math.ceil(ends[0] - one.getBoundingClientRect().top) + 24",
        Value::Null,
    );
    page.show_on(screen(u32::try_from(height.as_u64().unwrap()).unwrap()));
    scroll_to(page, "");
    page.shot(name);
}

/// The states worth a picture, each by how to get there from the one before.
const STATES: [(&str, &str, &str); 6] = [
    ("first", "", ""),
    (
        "question",
        "await wpc.interview(one, given, { stop: (each) => wpc.screen(each).includes('duties') }); await wpc.give(one, 'duties', 'user-support')",
        "",
    ),
    ("board", "if (wpc.find(one, '.fold').checkVisibility()) await wpc.click(one, '.fold')", ".board"),
    (
        "amount",
        "await wpc.interview(one, given, { stop: (each) => wpc.screen(each).includes('wage') }); await wpc.give(one, 'wage', 33)",
        "",
    ),
    (
        "error",
        "await wpc.interview(one, given, { stop: (each) => wpc.screen(each).includes('low-wage-share') }); await wpc.send(one)",
        "",
    ),
    ("result", "await wpc.interview(one, given)", ""),
];

fn every_state(page: &Browser, name: &str, screen: Screen, pictures: &[&str]) {
    for (state, body, selector) in STATES {
        page.js(&format!("const one = wpc.all()[0]; {body}; await wpc.settled()"), help_desk());
        let out = sticking_out(page);
        assert_eq!(out, json!([]), "{name}, {state}: something sticks out");
        if pictures.contains(&state) && screen.width == DESKTOP.width {
            portrait(page, &format!("{state}-{name}"));
            page.show_on(screen);
        } else if pictures.contains(&state) {
            scroll_to(page, selector);
            page.shot(&format!("{state}-{name}"));
        }
    }
    page.js("for (const box of wpc.every(wpc.all()[0], 'details')) box.open = true", Value::Null);
    assert_eq!(sticking_out(page), json!([]), "{name}, result with all boxes open: something sticks out");
    page.js("wpc.all()[0].answers = given; await wpc.settled()", fits_and_steps());
    assert_eq!(sticking_out(page), json!([]), "{name}, a route that fits: something sticks out");
    page.js("wpc.every(wpc.all()[0], '.head button')[0].click(); await wpc.settled()", Value::Null);
    assert_eq!(sticking_out(page), json!([]), "{name}, review: something sticks out");
}

fn look(name: &str, screen: Screen, address: &str, scheme: &str, pictures: &[&str]) {
    println!("shots: {name}");
    let page = start_in(scheme);
    page.show_on(screen);
    page.open(address);
    every_state(&page, name, screen, pictures);
}

#[test]
fn a_phone() {
    look("phone", PHONE, "/", "light", &["first", "question", "board", "amount", "error", "result"]);
}

#[test]
fn a_phone_in_french_and_dark() {
    look("phone-fr-dark", PHONE, "/?lang=fr", "dark", &["question", "board", "result"]);
}

#[test]
fn a_desktop() {
    look("desktop", DESKTOP, "/", "light", &["first", "question", "error", "result"]);
}

#[test]
fn a_desktop_in_the_dark() {
    look("desktop-dark", DESKTOP, "/", "dark", &["question", "result"]);
}

#[test]
fn a_desktop_in_french() {
    look("desktop-fr", DESKTOP, "/?lang=fr", "light", &["question", "result"]);
}

#[test]
fn zoomed_to_200_percent() {
    look("zoom-200", ZOOM_200, "/", "light", &["question"]);
}

#[test]
fn zoomed_to_400_percent() {
    look("zoom-400", ZOOM_400, "/?lang=fr", "light", &["question"]);
}

#[test]
fn very_narrow() {
    look("narrow", NARROW, "/", "light", &["question", "result"]);
}

#[test]
fn very_narrow_in_french() {
    look("narrow-fr", NARROW, "/?lang=fr", "light", &["question"]);
}

#[test]
fn the_whole_result_in_one_picture() {
    println!("shots: the whole result");
    let page = start();
    for (name, width, plan) in
        [("result-whole-desktop", 1280, fits_and_steps()), ("result-whole-phone", 360, help_desk())]
    {
        page.show_on(Screen { width, height: 900, scale: 1, phone: true });
        page.open("/");
        page.js("wpc.all()[0].answers = given; await wpc.painted()", plan);
        let height = page.js("return Math.ceil(wpc.all()[0].getBoundingClientRect().height) + 24", Value::Null);
        page.show_on(Screen {
            width,
            height: u32::try_from(height.as_u64().unwrap()).unwrap().min(8000),
            scale: 1,
            phone: true,
        });
        scroll_to(&page, "");
        page.shot(name);
    }
}
