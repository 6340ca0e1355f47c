//! The iframe page and its host script, in pages of another origin.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, help_desk, start};
use serde_json::{Value, json};

/// Opens a host page and waits until the widgets of its frames can be used.
fn host(page: &Browser, path: &str, frames: u16) {
    page.visit(path);
    for frame in 0..frames {
        page.js(&format!("document.querySelectorAll('iframe')[{frame}].scrollIntoView()"), Value::Null);
        page.inside(frame, |page| {
            page.js("await Promise.all(wpc.all().map((each) => each.ready)); await wpc.painted()", Value::Null)
        });
    }
    page.js("scrollTo(0, 0); await wpc.painted()", Value::Null);
}

/// Waits until a frame is as high as its content, and as high as wanted; gives that height.
fn fitted_to(page: &Browser, frame: u16, wanted: impl Fn(f64) -> bool) -> f64 {
    let content = "return document.querySelector('main').getBoundingClientRect().height";
    let height = format!(
        "const frame = document.querySelectorAll('iframe')[{frame}], style = getComputedStyle(frame);
        return frame.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom)"
    );
    let mut seen = Vec::new();
    for _ in 0..200 {
        let content = page.inside(frame, |page| page.js(content, Value::Null)).as_f64().unwrap();
        let height = page.js(&height, Value::Null).as_f64().unwrap();
        if height >= content && height < content + 1.5 && wanted(height) {
            return height;
        }
        seen.push((content, height));
        page.js("await wpc.painted()", Value::Null);
    }
    panic!("frame {frame} never gets its height; content and frame: {:?}", seen.last());
}

fn fitted(page: &Browser, frame: u16) -> f64 {
    fitted_to(page, frame, |_| true)
}

fn in_widget(page: &Browser, frame: u16, body: &str) -> Value {
    page.inside(frame, |page| page.js(&format!("const one = wpc.all()[0]; {body}"), help_desk()))
}

#[test]
fn two_frames_of_another_origin_get_title_and_height() {
    println!("iframe: two on one page");
    let page = start();
    host(&page, "/hosts/iframe/two.html", 2);
    assert_ne!(page.text("return location.origin"), page.text("return other"), "both are one origin");
    let (first, second) = (fitted(&page, 0), fitted(&page, 1));
    assert!(first > 200.0 && second > 200.0 && (first - second).abs() > 1.0, "{first} and {second}");
    let titles = page
        .js("return [...document.querySelectorAll('iframe')].map((each) => [each.title, each.loading])", Value::Null);
    assert_eq!(titles, json!([["Vérification du permis de travail", "lazy"], ["Second", "lazy"]]));
    let looks = |frame| {
        in_widget(
            &page,
            frame,
            "return [document.title, document.documentElement.lang, wpc.find(one, '.frame').lang, one.getAttribute('theme')]",
        )
    };
    assert_eq!(looks(0), json!(["Vérification du permis de travail", "fr", "fr", null]));
    assert_eq!(looks(1), json!(["Work permit check", "en", "en", "dark"]));
    let bars = "return getComputedStyle(document.documentElement).overflowY";
    assert_eq!(in_widget(&page, 0, bars), "hidden", "a frame that has its height needs no scroll bar");
    assert_eq!(page.js("return [wpc.seen.errors, wpc.seen.thrown]", Value::Null), json!([[], []]));
}

#[test]
fn a_frame_grows_and_shrinks_with_its_content() {
    println!("iframe: grows and shrinks");
    let page = start();
    host(&page, "/hosts/iframe/two.html", 2);
    let (before, second) = (fitted(&page, 0), fitted(&page, 1));
    in_widget(&page, 0, "await wpc.click(one, '.fold'); await wpc.click(one, '.why summary')");
    fitted_to(&page, 0, |height| height > before + 100.0);
    in_widget(&page, 0, "await wpc.click(one, '.fold'); await wpc.click(one, '.why summary')");
    fitted_to(&page, 0, |height| height == before);
    assert_eq!(fitted(&page, 1), second, "the other frame changed too");
    // A page that turns narrower, and wide again, as a phone that is turned.
    page.js("document.querySelector('.phone').style.maxWidth = '280px'", Value::Null);
    fitted_to(&page, 0, |height| height > before);
    page.js("document.querySelector('.phone').style.maxWidth = ''", Value::Null);
    fitted_to(&page, 0, |height| height == before);
}

#[test]
fn an_interview_runs_to_its_result_with_each_step_in_view() {
    println!("iframe: whole interview");
    let page = start();
    host(&page, "/hosts/iframe/two.html", 2);
    let mut came_back = 0;
    for screen in 1.. {
        assert!(screen < 40, "no end");
        in_widget(&page, 0, "await wpc.fill(one, given); await wpc.painted()");
        fitted(&page, 0);
        let button = in_widget(&page, 0, "return wpc.find(one, '[part=continue]').getBoundingClientRect().bottom");
        // As a person does: down to the button.
        let down = page.js(
            "const frame = document.querySelector('iframe');
            scrollBy(0, frame.getBoundingClientRect().top + given + 20 - innerHeight); await wpc.painted();
            return frame.getBoundingClientRect().top",
            button,
        );
        // A real tap: a frame of another origin may only move a focus that it was given.
        page.inside(0, |page| page.tap("[part=continue]"));
        in_widget(&page, 0, "await wpc.painted()");
        fitted(&page, 0);
        let heading = in_widget(
            &page,
            0,
            "return [wpc.focus().title, wpc.find(one, '.title').getBoundingClientRect().top, wpc.place(one)]",
        );
        assert_eq!(heading[0], true, "the heading of screen {screen} has no focus");
        let expression = |top: &Value| {
            format!(
                "(() => {{
                  const frame = document.querySelector('iframe').getBoundingClientRect();
                  const at = frame.top + {top};
                  return at >= 0 && (at <= innerHeight / 3 || frame.bottom <= innerHeight);
                }})()"
            )
        };
        page.wait_for(&expression(&heading[1]));
        if down.as_f64() < Some(-100.0) {
            came_back += 1;
        }
        if heading[2] == "result" {
            break;
        }
    }
    assert!(came_back > 2, "no screen was high enough to show that the page scrolls back");
    assert_eq!(in_widget(&page, 0, "return wpc.standings(one.report)['lmia-low-wage']"), "to-do");
    assert_eq!(in_widget(&page, 1, "return one.answers"), json!({}), "the other frame has answers");
    // Numbers left the frame, and nothing else.
    let told = page.js("return told", Value::Null);
    assert!(told.as_array().unwrap().len() > 10);
    for message in told.as_array().unwrap() {
        let data = message["data"].as_object().unwrap();
        for (key, value) in data {
            let good = match key.as_str() {
                "type" => value == "work-permit-checker-frame",
                "height" | "heading" | "field" => value.is_u64(),
                _ => false,
            };
            assert!(good, "the frame tells {key}: {value}");
        }
    }
    assert_eq!(
        in_widget(&page, 0, "return [wpc.seen.errors, wpc.seen.thrown, wpc.seen.violations]"),
        json!([[], [], []])
    );
}

#[test]
fn what_stays_wrong_is_brought_into_view() {
    println!("iframe: an error");
    let page = start();
    host(&page, "/hosts/iframe/two.html", 1);
    in_widget(&page, 0, "await wpc.interview(one, given, { stop: (each) => wpc.screen(each).includes('duties') })");
    let before = fitted(&page, 0);
    page.js(
        "scrollTo(0, document.querySelector('iframe').getBoundingClientRect().bottom + scrollY - innerHeight)",
        Value::Null,
    );
    page.inside(0, |page| page.tap("[part=continue]"));
    fitted_to(&page, 0, |height| height > before);
    let field = in_widget(&page, 0, "return wpc.focused().getBoundingClientRect().top");
    page.wait_for(&format!("(() => {{ const at = document.querySelector('iframe').getBoundingClientRect().top + {field}; return at >= 0 && at < innerHeight; }})()"));
}

#[test]
fn a_message_from_elsewhere_changes_nothing() {
    println!("iframe: wrong sources");
    let page = start();
    host(&page, "/hosts/iframe/two.html", 2);
    let heights = [fitted(&page, 0), fitted(&page, 1)];
    let styles =
        || page.js("return [...document.querySelectorAll('iframe')].map((each) => each.style.height)", Value::Null);
    let before = styles();
    // The page itself; then values that no frame tells; then another page in the frame's place.
    page.js("postMessage({ type: 'work-permit-checker-frame', height: 3000 }, '*')", Value::Null);
    page.wait_for("told.some((each) => each.origin === location.origin && each.data.height === 3000)");
    assert_eq!(styles(), before, "the page's own message counts");
    for bad in [json!(-5), json!(0), json!(1e9), json!("900"), json!(null), json!({ "height": 900 })] {
        let count = page.js("return told.length", Value::Null);
        page.inside(0, |page| {
            page.js("parent.postMessage({ type: 'work-permit-checker-frame', height: given }, '*')", bad.clone())
        });
        page.wait_for(&format!("told.length > {count}"));
        assert_eq!(styles(), before, "{bad} is taken for a height");
    }
    page.inside(1, |page| page.js("location.replace(`http://${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}/hosts/iframe/liar.html`)", Value::Null));
    page.wait_for("told.some((each) => each.origin === location.origin && each.data.heading === 2000)");
    assert_eq!(styles(), before, "another page in the place of the frame is believed");
    assert_eq!(page.js("return scrollY", Value::Null), 0, "another page in the place of the frame scrolls");
    // The same words from the right place are heard, so that the silence above means something.
    page.inside(0, |page| {
        page.js(
            "parent.postMessage({ type: 'work-permit-checker-frame', height: given }, '*')",
            json!(heights[0] + 77.0),
        )
    });
    page.wait_for(&format!("document.querySelector('iframe').clientHeight === {}", heights[0] + 77.0));
}

#[test]
fn without_the_host_script_or_the_height_it_scrolls() {
    println!("iframe: no script, and a page that keeps it low");
    let page = start();
    host(&page, "/hosts/iframe/alone.html", 1);
    let scrolls =
        "scrollTo(0, 1e6); await wpc.painted(); const down = scrollY; scrollTo(0, 0); return [innerHeight, down > 100]";
    assert_eq!(in_widget(&page, 0, scrolls), json!([400, true]));
    in_widget(&page, 0, "await wpc.interview(one, given)");
    assert_eq!(in_widget(&page, 0, "return wpc.place(one)"), "result");
    host(&page, "/hosts/iframe/two.html", 1);
    fitted(&page, 0);
    page.js("document.querySelector('iframe').style.maxHeight = '300px'", Value::Null);
    in_widget(&page, 0, "await wpc.click(one, '.fold')");
    page.inside(0, |page| page.wait_for("getComputedStyle(document.documentElement).overflowY !== 'hidden'"));
    assert_eq!(in_widget(&page, 0, scrolls), json!([300, true]));
}

#[test]
fn a_width_that_swings_with_the_height_comes_to_rest() {
    println!("iframe: no endless resizing");
    let page = start();
    host(&page, "/hosts/iframe/swing.html", 1);
    // Far more frames than one turn of the swing takes: without an end there would be a message for every few.
    let more = page.js(
        "for (let at = 0; at < 60; at += 1) await wpc.frame();
        const before = told.length;
        for (let at = 0; at < 120; at += 1) await wpc.frame();
        return [before, told.length - before, document.querySelector('iframe').title]",
        Value::Null,
    );
    assert!(more[0].as_u64() >= Some(2), "it never swings at all: {more}");
    assert_eq!(more[1], 0, "it swings for ever: {more}");
    assert_eq!(more[2], "Vérification du permis de travail", "the page's language is not used for the title");
}

#[test]
fn the_address_sets_the_page_and_bad_values_are_left_out() {
    println!("iframe: settings in the address");
    let page = start();
    page.open("/frame.html?lang=fr-CA&theme=dark&background=transparent&heading-level=3&routes=ict-manager+cusma-professional&as-of=2026-11-20&accent=7a1f3d,f0a0b8&surface=%23101418&radius=4");
    let set = page.js(
        "const one = wpc.all()[0], root = getComputedStyle(document.documentElement), frame = wpc.find(one, '.frame');
        return {
          lang: [document.documentElement.lang, frame.lang], theme: one.getAttribute('theme'), level: wpc.find(one, '.title').localName,
          routes: one.report.routes.map((route) => route.id), asOf: one.report.asOf, back: root.backgroundColor,
          accent: getComputedStyle(wpc.find(one, '.primary')).backgroundColor, surface: getComputedStyle(frame).backgroundColor,
          radius: getComputedStyle(frame).borderRadius, told: wpc.seen.warnings,
        }",
        Value::Null,
    );
    let wanted = json!({
        "lang": ["fr", "fr"], "theme": "dark", "level": "h3", "routes": ["cusma-professional", "ict-manager"], "asOf": "2026-11-20",
        "back": "rgba(0, 0, 0, 0)", "accent": "rgb(240, 160, 184)", "surface": "rgb(16, 20, 24)", "radius": "8px", "told": []
    });
    assert_eq!(set, wanted);
    page.open("/frame.html?lang=xx&theme=red&heading-level=7&routes=<b>&as-of=today&accent=red;x&radius=9999&onload=x&surface=url(x)&background=x&toString=1");
    let set = page.js(
        "const one = wpc.all()[0];
        return [one.getAttributeNames(), document.documentElement.style.cssText, document.documentElement.dataset.theme, wpc.seen.warnings.length]",
        Value::Null,
    );
    assert_eq!(set, json!([["lang", "heading-level"], "", "auto", 11]));
    page.open("/frame.html?lang=en&theme=light");
    let back = page.js(
        "return [document.documentElement, wpc.find(wpc.all()[0], '.frame')].map((each) => getComputedStyle(each).backgroundColor)",
        Value::Null,
    );
    assert_eq!(back[0], back[1], "its own background is not the widget's");
}

#[test]
fn its_policy_holds_and_is_strict() {
    println!("iframe: policy");
    let page = start();
    page.open("/frame.html?lang=en&accent=7a1f3d");
    page.js("await wpc.interview(wpc.all()[0], given)", help_desk());
    assert_eq!(page.js("return wpc.seen.violations", Value::Null), json!([]));
    page.js(
        "const inline = document.createElement('script');
        inline.textContent = 'globalThis.ran = true';
        document.body.append(inline);
        document.body.setAttribute('style', 'color: red');
        await fetch(`http://localhost:${location.port}/`, { mode: 'no-cors' }).catch(() => {});
        await wpc.settled()",
        Value::Null,
    );
    page.wait_for("['script-src', 'style-src', 'connect-src'].every((name) => wpc.seen.violations.some((each) => each.startsWith(name)))");
    assert!(page.holds("globalThis.ran === undefined"), "an inline script ran");
}

#[test]
fn axe_finds_nothing() {
    println!("iframe: axe");
    let page = start();
    for address in ["/frame.html?lang=en&theme=light", "/frame.html?lang=fr&theme=dark"] {
        page.open(address);
        assert_eq!(page.axe(5), Vec::<String>::new(), "{address}");
        page.js("wpc.all()[0].answers = given; await wpc.settled()", help_desk());
        assert_eq!(page.axe(5), Vec::<String>::new(), "{address}, the result");
    }
    page.visit("/hosts/iframe/two.html");
    let named = page.js(
        "await wpc.painted(); return [...document.querySelectorAll('iframe')].every((each) => each.title.length > 3)",
        Value::Null,
    );
    assert_eq!(named, true);
}
