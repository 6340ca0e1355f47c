//! The page that sets the widget up: preview, code, policy, contrast, both languages.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Fault, Key, fits_and_steps, start};
use serde_json::{Value, json};

fn configurator(page: &Browser, query: &str) {
    page.open(&format!("/configurator.html{query}"));
    page.wait_for("document.documentElement.dataset.started === ''");
}

/// A choice is clicked, a field is typed into; then everything has followed.
fn set(page: &Browser, selector: &str, value: &str) {
    page.js(
        "const field = document.querySelector(given[0]);
        if (!field) throw new Error(`no ${given[0]}`);
        for (let box = field.closest('details'); box; box = box.parentNode.closest('details')) box.open = true;
        if (['radio', 'checkbox'].includes(field.type)) field.click();
        else {
          field.focus();
          field.value = given[1];
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          field.blur();
        }
        await wpc.painted()",
        json!([selector, value]),
    );
}

fn code(page: &Browser) -> String {
    page.text("return document.getElementById('snippet').textContent")
}

fn preview(page: &Browser, body: &str) -> Value {
    page.js(&format!("const one = wpc.all()[0]; {body}"), Value::Null)
}

/// The hash of the entry, as a browser computes it.
fn integrity(page: &Browser) -> String {
    page.text(
        "const bytes = await (await fetch('/work-permit-checker.js')).arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
        return `sha384-${btoa(String.fromCharCode(...digest))}`",
    )
}

#[test]
fn each_choice_changes_preview_and_code() {
    println!("configurator: each choice");
    let page = start();
    configurator(&page, "");
    assert!(!code(&page).contains("<style>") && code(&page).contains("\n<work-permit-checker>\n"), "{}", code(&page));
    // Selector, value, what then holds in the preview, what stands in the code.
    let cases = [
        ("[name=lang][value=fr]", "", "wpc.find(one, '.frame').lang === 'fr'", "lang=\"fr\""),
        ("[name=lang][value=en]", "", "wpc.find(one, '.frame').lang === 'en'", "lang=\"en\""),
        ("[name=theme][value=dark]", "", "getComputedStyle(one).colorScheme === 'dark'", "theme=\"dark\""),
        ("[name=theme][value=light]", "", "getComputedStyle(one).colorScheme === 'light'", "theme=\"light\""),
        ("#heading-level", "4", "wpc.find(one, '.title').localName === 'h4'", "heading-level=\"4\""),
        ("[name=loading]", "", "one.getAttribute('loading') === 'lazy'", "loading=\"lazy\""),
        ("[name=storage][value=session]", "", "one.getAttribute('storage') === 'session'", "storage=\"session\""),
        ("[name=storage][value=local]", "", "one.getAttribute('storage') === 'local'", "storage=\"local\""),
        ("[name=storage][value=none]", "", "!one.hasAttribute('storage')", "heading-level=\"4\" loading"),
        (
            "[name=route][value=lmia-high-wage]",
            "",
            &format!("one.report.routes.length === {}", work_permit_rules::rules::ROUTES.len() - 1),
            "routes=\"gts-category-a gts-category-b lmia-low-wage ",
        ),
        ("#radius", "3", "getComputedStyle(wpc.find(one, '.primary')).borderRadius === '3px'", "--wpc-radius: 3px;"),
        ("#space", "8", "getComputedStyle(wpc.find(one, '.head')).paddingLeft === '10px'", "--wpc-space: 8px;"),
        (
            "#font",
            "Georgia, serif",
            "getComputedStyle(wpc.find(one, '.title')).fontFamily === 'Georgia, serif'",
            "--wpc-font: Georgia, serif;",
        ),
        ("#max-width", "30", "wpc.find(one, '.frame').offsetWidth === 480", "--wpc-max-width: 30em;"),
        (
            "#colour-accent",
            "#7a1f3d",
            "getComputedStyle(wpc.find(one, '.primary')).backgroundColor === 'rgb(122, 31, 61)'",
            "--wpc-accent: #7a1f3d;",
        ),
        (
            "#colour-surface",
            "fed",
            "getComputedStyle(wpc.find(one, '.frame')).backgroundColor === 'rgb(255, 238, 221)'",
            "--wpc-surface: #ffeedd;",
        ),
        ("#folder", "/tools/checker", "true", "src=\"/tools/checker/work-permit-checker.js\""),
    ];
    for (selector, value, holds, written) in cases {
        set(&page, selector, value);
        assert!(
            page.holds(&format!("(() => {{ const one = wpc.all()[0]; return {holds}; }})()")),
            "{selector} {value}: {holds}"
        );
        assert!(code(&page).contains(written), "{selector} {value}: no `{written}` in\n{}", code(&page));
    }
    // The last choices still stand beside the first.
    assert!(code(&page).contains("theme=\"light\" heading-level=\"4\""), "{}", code(&page));
    assert_eq!(
        page.js("return [wpc.seen.warnings, wpc.seen.errors, wpc.seen.thrown, wpc.seen.violations]", Value::Null),
        json!([[], [], [], []])
    );
}

#[test]
fn wrong_values_are_named_and_not_taken() {
    println!("configurator: wrong values");
    let page = start();
    configurator(&page, "");
    let before = code(&page);
    let wrong = [
        ("#radius", "900"),
        ("#space", "1"),
        ("#max-width", "-5"),
        ("#font", "x; color: red"),
        ("#font", "a</style>"),
        ("#colour-text", "reddish"),
        ("#colour-text", "#12345"),
        ("#folder", "http://"),
    ];
    for (field, value) in wrong {
        set(&page, field, value);
        assert_eq!(code(&page), before, "{field} takes {value}");
        assert!(
            page.holds(&format!("document.querySelector('{field}').getAttribute('aria-invalid') === 'true'")),
            "{field} {value} is not marked"
        );
        set(&page, field, "");
        assert!(
            page.holds(&format!("document.querySelector('{field}').getAttribute('aria-invalid') === 'false'")),
            "{field} stays marked"
        );
    }
    // What is a value, but could end the attribute or the tag that it stands in.
    set(&page, "#folder", "/a\"><b>&/");
    assert!(code(&page).contains("src=\"/a&quot;>&lt;b>&amp;/work-permit-checker.js\""), "{}", code(&page));
}

#[test]
fn colours_are_set_for_light_and_dark_and_their_contrast_is_told() {
    println!("configurator: colours and contrast");
    let page = start();
    configurator(&page, "");
    let told = |page: &Browser| page.text("return document.querySelector('.contrast').innerText");
    assert!(told(&page).starts_with("Contrast is good"), "{}", told(&page));
    set(&page, "[name=scheme][value=light]", "");
    set(&page, "#colour-accent", "#888888");
    // Grey 88 on white is 3.54 to 1; on the raised background of the routes it is less.
    assert!(
        told(&page).contains("Links and buttons, light: 3.") && told(&page).contains("needs 4.5:1"),
        "{}",
        told(&page)
    );
    assert!(told(&page).contains("Text on buttons, light: 3.5:1"), "{}", told(&page));
    assert_eq!(page.text("return document.getElementById('told-on-accent').className"), "told bad");
    set(&page, "[name=scheme][value=dark]", "");
    assert_eq!(
        page.text("return document.getElementById('colour-accent').value"),
        "",
        "the light colour is shown for dark"
    );
    set(&page, "#colour-accent", "#f0a0b8");
    assert!(code(&page).contains("--wpc-accent: light-dark(#888888, #f0a0b8);"), "{}", code(&page));
    let button = "return getComputedStyle(wpc.find(one, '.primary')).backgroundColor";
    assert_eq!(preview(&page, button), "rgb(240, 160, 184)", "the preview is not dark");
    set(&page, "[name=scheme][value=light]", "");
    assert_eq!(preview(&page, button), "rgb(136, 136, 136)", "the preview is not light");
    // With a fixed theme only its colours count.
    set(&page, "[name=theme][value=dark]", "");
    assert!(told(&page).starts_with("Contrast is good"), "{}", told(&page));
    assert!(code(&page).contains("--wpc-accent: #f0a0b8;"), "{}", code(&page));
    set(&page, "[name=theme][value=light]", "");
    set(&page, "#colour-accent", "#7a1f3d");
    assert!(told(&page).starts_with("Contrast is good"), "{}", told(&page));
    assert_eq!(page.axe(40), Vec::<String>::new(), "a contrast that is called good");
    page.js("document.querySelector('[data-do=plain]').click(); await wpc.painted()", Value::Null);
    assert!(!code(&page).contains("<style>"), "{}", code(&page));
}

#[test]
fn the_code_runs_in_a_page_of_its_own_under_the_policy_shown() {
    println!("configurator: the code, pasted");
    let page = start();
    configurator(&page, "?lang=fr");
    let integrity = integrity(&page);
    let choices = [
        ("[name=lang][value=fr]", ""),
        ("[name=theme][value=dark]", ""),
        ("#heading-level", "3"),
        ("[name=storage][value=session]", ""),
        ("[name=route][value=gts-category-a]", ""),
        ("[name=loading]", ""),
        ("#colour-accent", "#f0a0b8"),
        ("#radius", "3"),
        ("#font", "Georgia, serif"),
    ];
    for (selector, value) in choices {
        set(&page, selector, value);
    }
    let release = page.text("return document.querySelector('.release').textContent");
    let versions = preview(&page, "return [one.version, one.rulesVersion]");
    assert!(
        release.starts_with(&format!(
            "Version {}, règles du {}.",
            versions[0].as_str().unwrap(),
            versions[1].as_str().unwrap()
        )),
        "{release}"
    );
    let code = code(&page);
    assert!(code.contains(&format!("integrity=\"{integrity}\" crossorigin=\"anonymous\"")), "{code}");
    let look = "const style = getComputedStyle(wpc.find(one, '.primary'));
        return [Object.fromEntries(one.getAttributeNames().filter((name) => name !== 'style').map((name) => [name, one.getAttribute(name)])),
          one.report.routes.map((route) => route.id), style.backgroundColor, style.borderRadius, style.fontFamily, wpc.find(one, '.title').localName]";
    let wanted = preview(&page, look);
    assert_eq!(wanted[0].as_object().unwrap().len(), 6, "{wanted}");
    page.wait_for("document.getElementById('policy').textContent.includes('sha256-')");
    let policy = page.text("return document.getElementById('policy').textContent");
    let pasted = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
         <title>Pasted</title></head><body>{code}</body></html>"
    );
    page.site.fault("/pasted.html", Fault::Body(pasted.into_bytes()));
    page.open("/pasted.html");
    assert_eq!(preview(&page, look), wanted);
    page.js("await wpc.interview(wpc.all()[0], given)", fits_and_steps());
    // A browser asks for an icon of its own accord; the code does not.
    let done = preview(
        &page,
        "return [wpc.place(one), wpc.find(one, '.frame').lang, wpc.standings(one.report)['cusma-professional'], wpc.seen.violations.filter((each) => !each.endsWith('/favicon.ico')), wpc.seen.errors]",
    );
    assert_eq!(done, json!(["result", "fr", "fits", [], []]));
}

#[test]
fn without_a_manifest_it_says_so() {
    println!("configurator: no manifest");
    let page = start();
    page.site.fault("/manifest.json", Fault::Missing);
    for (query, words) in [("", "No manifest.json"), ("?lang=fr", "Pas de manifest.json")] {
        configurator(&page, query);
        let told = page.text("return document.querySelector('.release').textContent");
        assert!(told.starts_with(words), "{told}");
        assert!(!code(&page).contains("integrity"), "{}", code(&page));
    }
}

#[test]
fn the_code_of_an_iframe_runs_too() {
    println!("configurator: iframe");
    let page = start();
    configurator(&page, "");
    // What stands in the form is what the frame gets, though its own defaults are others.
    set(&page, "[name=way][value=frame]", "");
    assert!(
        code(&page).contains("frame.html?heading-level=2\"") && code(&page).contains(" loading=\"eager\""),
        "{}",
        code(&page)
    );
    set(&page, "[name=way][value=element]", "");
    for (selector, value) in [
        ("[name=way][value=frame]", ""),
        ("[name=lang][value=fr]", ""),
        ("#heading-level", "3"),
        ("[name=route][value=gts-category-a]", ""),
        ("#colour-accent", "#7a1f3d"),
        ("#radius", "4"),
    ] {
        set(&page, selector, value);
    }
    assert!(
        page.holds("document.querySelector('#font').disabled && document.querySelector('[name=storage]').disabled"),
        "fields that do not apply"
    );
    assert!(page.text("return document.getElementById('policy').textContent").starts_with("frame-src http://"));
    let pasted = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Pasted</title></head><body>{}</body></html>",
        code(&page)
    );
    page.site.fault("/pasted.html", Fault::Body(pasted.into_bytes()));
    page.visit("/pasted.html");
    let inside = page.inside(0, |page| {
        page.js(
            "const one = wpc.all()[0];
            await one.ready;
            await wpc.settled();
            const style = getComputedStyle(wpc.find(one, '.primary'));
            return [wpc.find(one, '.frame').lang, wpc.find(one, '.title').localName, one.report.routes.length, style.borderRadius,
              document.documentElement.style.getPropertyValue('--wpc-accent').startsWith('light-dark(#7a1f3d, #'), wpc.seen.warnings]",
            Value::Null,
        )
    });
    assert_eq!(inside, json!(["fr", "h3", 44, "4px", true, []]));
    page.wait_for(
        "document.querySelector('iframe').title.startsWith('Vérification') && document.querySelector('iframe').style.height !== ''",
    );
}

#[test]
fn copy_puts_the_code_on_the_clipboard() {
    println!("configurator: copy");
    let page = start();
    configurator(&page, "");
    page.js("document.querySelector('[data-copy=snippet]').focus()", Value::Null);
    page.press(Key::Enter);
    page.wait_for("document.querySelector('.copied').textContent === 'Copied.'");
    page.js(
        "const field = document.createElement('textarea'); field.id = 'paste'; document.body.append(field); field.focus()",
        Value::Null,
    );
    page.press_with(Key::Control, 'v');
    page.wait_for("document.getElementById('paste').value !== ''");
    assert_eq!(page.text("return document.getElementById('paste').value"), code(&page));
    // A browser that refuses: the text is selected instead, and the page says so.
    page.js("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))", Value::Null);
    page.js("document.querySelector('[data-copy=policy]').click()", Value::Null);
    page.wait_for("document.querySelector('.copied').textContent.startsWith('Your browser refused')");
    assert_eq!(
        page.text("return String(getSelection())"),
        page.text("return document.getElementById('policy').textContent")
    );
}

#[test]
fn a_change_of_language_keeps_the_settings() {
    println!("configurator: language");
    let page = start();
    configurator(&page, "");
    set(&page, "#colour-accent", "#7a1f3d");
    set(&page, "[name=route][value=gts-category-a]", "");
    let words = "return [...document.querySelectorAll('[data-say], .colour label, .told, .chosen, .contrast p, .hint, .column span')]
        .filter((node) => !['policy-name', 'copied'].includes(node.id) && !node.classList.contains('copied') && !node.querySelector('[data-say]'))
        .map((node) => [node.dataset.say ?? node.className, node.textContent])";
    let english = page.js(words, Value::Null);
    let before = code(&page);
    page.js(
        "document.querySelector('header.site nav a.fr, header.site nav a[lang=fr]').click(); await wpc.painted()",
        Value::Null,
    );
    page.wait_for("document.querySelector('.chosen').textContent.includes('voies')");
    let french = page.js(words, Value::Null);
    assert!(
        english.as_array().unwrap().len() > 60 && english.as_array().unwrap().len() == french.as_array().unwrap().len()
    );
    for (one, other) in english.as_array().unwrap().iter().zip(french.as_array().unwrap()) {
        assert_eq!(one[0], other[0]);
        let neutral = one[1].as_str().unwrap().is_empty() || one[0] == "policy";
        assert!(neutral || one[1] != other[1], "the same in both languages: {one}");
    }
    assert_eq!(preview(&page, "return wpc.find(one, '.frame').lang"), "fr", "the preview does not follow its page");
    assert_eq!(page.text("return document.title"), "Configurer l’outil sur les permis de travail");
    let style = |code: &str| code.split("</script>").next().unwrap().to_owned();
    assert_eq!(style(&code(&page)), style(&before), "the settings changed");
    assert!(code(&page).contains("comment demander un permis"), "{}", code(&page));
    assert!(page.holds("document.activeElement.matches('header.site nav a[lang=en]')"), "the focus is lost");
}

#[test]
fn axe_finds_nothing_in_both_languages_light_and_dark() {
    println!("configurator: axe");
    let page = start();
    for (lang, theme) in [("en", "light"), ("en", "dark"), ("fr", "light"), ("fr", "dark")] {
        configurator(&page, &format!("?lang={lang}&theme={theme}"));
        page.js(
            "for (const box of document.querySelectorAll('details')) box.open = true; await wpc.painted()",
            Value::Null,
        );
        assert_eq!(page.axe(40), Vec::<String>::new(), "{lang} {theme}");
        set(&page, "#colour-closed", "x");
        set(&page, "[name=way][value=frame]", "");
        assert_eq!(page.axe(40), Vec::<String>::new(), "{lang} {theme}, with a mistake and an iframe");
    }
}

#[test]
fn it_fits_a_phone() {
    println!("configurator: 360 pixels wide");
    let page = start();
    let host = "<!doctype html><html lang=\"en\"><head><title>Phone</title></head><body><iframe title=\"Phone\" src=\"/configurator.html?lang=fr\" width=\"360\" height=\"700\"></iframe><script></script></body></html>";
    page.site.fault("/phone.html", Fault::Body(host.as_bytes().to_vec()));
    page.visit("/phone.html");
    page.inside(0, |page| {
        page.wait_for("document.documentElement.dataset.started === ''");
        set(page, "#colour-muted", "#767676");
        set(page, "#folder", "/a-long-name-of-a-folder/within-another-folder/and-one-more/");
        let widths = page.js("return [innerWidth, document.documentElement.scrollWidth <= innerWidth]", Value::Null);
        assert_eq!(widths, json!([360, true]));
        let small = page.js(
            "return [...document.querySelectorAll('form input:not([type=radio], [type=checkbox]), form select, form button, form summary, .code button, .row label, .column label')]
              .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 40).map((each) => each.outerHTML.slice(0, 80))",
            Value::Null,
        );
        assert_eq!(small, json!([]), "too low for a finger");
    });
}
