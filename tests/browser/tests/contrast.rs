//! The console tells a host whose own colours make text hard to read, and nobody else.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Fault, help_desk, start};
use serde_json::{Value, json};

/// A widget with these properties on it, in a theme; gives the warnings since.
fn warnings(page: &Browser, theme: &str, style: &str) -> Vec<String> {
    let told = page.js(
        "wpc.seen.warnings.length = 0;
        wpc.all().forEach((old) => old.remove());
        const one = document.createElement('work-permit-checker');
        one.setAttribute('theme', given.theme);
        for (const rule of given.style.split(';').filter(Boolean)) one.style.setProperty(...rule.split(/: (.*)/s));
        document.body.append(one);
        await one.ready;
        await wpc.settled();
        const left = one.shadowRoot.querySelector('[style]');
        if (left) throw new Error(`left behind: ${left.cloneNode().outerHTML}`);
        return wpc.seen.warnings",
        json!({ "theme": theme, "style": style }),
    );
    told.as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect()
}

fn message(text: &str, ground: &str, contrast: &str) -> String {
    format!(
        "<work-permit-checker>: --wpc-{text} on --wpc-{ground} has a contrast of {contrast}:1; at least 4.5:1 is needed."
    )
}

/// Every colour that is text, each too near to what it stands on. Black on white is 21:1, and
/// #777777 on white 4.47:1.
#[test]
fn each_pair_that_is_too_weak_is_named_with_its_contrast() {
    println!("contrast: too weak");
    let page = start();
    page.open("/bare.html");
    for text in ["text", "muted", "fits", "to-do", "officer", "closed"] {
        let told = warnings(&page, "light", &format!("--wpc-{text}: #777777;--wpc-surface: #ffffff"));
        assert_eq!(told, [message(text, "surface", "4.4")]);
    }
    assert_eq!(warnings(&page, "light", "--wpc-on-accent: black"), [message("on-accent", "accent", "2.8")]);
    let accent = warnings(&page, "light", "--wpc-accent: #777777");
    assert_eq!(accent, [message("accent", "surface", "4.4"), message("on-accent", "accent", "4.4")]);
    // Set above the element, as most hosts do.
    page.js("document.documentElement.style.setProperty('--wpc-text', '#777777')", Value::Null);
    assert_eq!(warnings(&page, "light", ""), [message("text", "surface", "4.4")]);
    page.js("document.documentElement.style.removeProperty('--wpc-text')", Value::Null);
    // A surface alone can make all defaults unreadable.
    assert_eq!(warnings(&page, "light", "--wpc-surface: #606060").len(), 7);
    assert_eq!(warnings(&page, "dark", "--wpc-text: #000000").len(), 1);
}

#[test]
fn enough_contrast_is_not_warned_of() {
    println!("contrast: enough");
    let page = start();
    page.open("/bare.html");
    for theme in ["light", "dark", "auto"] {
        assert!(warnings(&page, theme, "").is_empty(), "{theme}");
        assert!(warnings(&page, theme, "--wpc-radius: 3px;--wpc-font: serif").is_empty(), "{theme}");
    }
    // Setting one to its default has all of them measured.
    assert!(warnings(&page, "light", "--wpc-surface: #ffffff").is_empty());
    assert!(warnings(&page, "dark", "--wpc-surface: #14191c").is_empty());
    // 4.54:1, just above.
    assert!(warnings(&page, "light", "--wpc-text: #767676;--wpc-surface: #ffffff").is_empty());
}

#[test]
fn colours_are_understood_however_they_are_written() {
    println!("contrast: notations");
    let page = start();
    page.open("/bare.html");
    let grey = [
        "rgb(119 119 119)",
        "hsl(0, 0%, 46.67%)",
        "color(srgb 0.4667 0.4667 0.4667)",
        "oklch(0.5693 0 0)",
        "lab(50.03 0 0)",
        "color-mix(in srgb, #777777, #777777)",
        "light-dark(#777777, white)",
        "var(--missing, #777777)",
    ];
    for written in grey {
        let told = warnings(&page, "light", &format!("--wpc-muted: {written}"));
        assert_eq!(told, [message("muted", "surface", "4.4")], "{written}");
    }
    assert!(warnings(&page, "dark", "--wpc-muted: light-dark(#777777, white)").is_empty());
    for written in ["oklch(0.5 0 0)", "rebeccapurple", "color(display-p3 0.4 0 0)"] {
        assert!(warnings(&page, "light", &format!("--wpc-muted: {written}")).is_empty(), "{written}");
    }
    // Nothing can be said of these.
    for written in ["rgb(0 0 0 / 0.1)", "transparent", "nonsense", "#77"] {
        assert!(warnings(&page, "light", &format!("--wpc-muted: {written}")).is_empty(), "{written}");
        assert!(warnings(&page, "light", &format!("--wpc-surface: {written}")).is_empty(), "{written}");
    }
}

#[test]
fn it_is_said_once_and_again_for_another_theme() {
    println!("contrast: once");
    let page = start();
    page.open("/bare.html");
    let weak = [message("muted", "surface", "1")];
    assert_eq!(warnings(&page, "light", "--wpc-muted: light-dark(white, #14191c)"), weak);
    let count = "return wpc.seen.warnings.length";
    page.js(
        "const one = wpc.all()[0];
        one.answers = given;
        await wpc.settled();
        one.lang = 'fr';
        one.setAttribute('heading-level', '3');
        document.body.prepend(one);
        await wpc.settled();
        one.remove();
        await wpc.settled();
        document.body.append(one);
        await one.ready;
        await wpc.settled()",
        help_desk(),
    );
    assert_eq!(page.js(count, Value::Null), 1);
    page.js("wpc.all()[0].setAttribute('theme', 'dark')", Value::Null);
    assert_eq!(page.js("return wpc.seen.warnings", Value::Null), json!([weak[0], weak[0]]));
    // White is weak on the light surface only.
    page.js("wpc.all()[0].style.setProperty('--wpc-muted', 'white')", Value::Null);
    for (theme, count) in [("light", 3), ("dark", 3)] {
        page.js(&format!("wpc.all()[0].setAttribute('theme', '{theme}')"), Value::Null);
        assert_eq!(page.js("return wpc.seen.warnings.length", Value::Null), count, "{theme}");
    }
}

#[test]
fn a_strict_policy_lets_it_measure() {
    println!("contrast: policy");
    let page = start();
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
    page.site.fault("/bare.html", Fault::Header("Content-Security-Policy", policy));
    page.open("/bare.html");
    assert_eq!(warnings(&page, "light", "--wpc-text: #777777"), [message("text", "surface", "4.4")]);
    let violations = page.js("return wpc.seen.violations.filter((each) => !each.startsWith('img-src'))", Value::Null);
    assert_eq!(violations, json!([]));
}
