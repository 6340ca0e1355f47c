//! Pages whose styles or layout would break what is in them: the widget stays usable.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, Screen, help_desk, start};
use serde_json::{Value, json};

/// Everything on the screen of a widget that is too small to read or touch, sticks out, runs from
/// right to left, has taken the host's text effects, or shows though it is hidden.
///
/// Zoomed sizes are not whole numbers.
const UNUSABLE: &str = "wpc.unusable = (one) => {
  const problems = new Set();
  const frame = wpc.find(one, '.frame');
  const box = frame.getBoundingClientRect();
  const wide = document.documentElement;
  if (wide.scrollWidth > wide.clientWidth + 1) problems.add(`the page is ${wide.scrollWidth} wide in ${wide.clientWidth}`);
  if (box.width < 200) problems.add(`only ${box.width} wide`);
  const calm = { direction: 'ltr', textIndent: '0px', textShadow: 'none', textTransform: 'none', whiteSpace: 'normal', visibility: 'visible' };
  for (const node of wpc.every(one, '.frame, .frame *')) {
    const at = node.getBoundingClientRect();
    const name = `${node.localName}.${node.className}`;
    if (node.matches('.hidden') && at.width * at.height > 4) problems.add(`${name} is hidden but shows`);
    if (!node.checkVisibility() || node.closest('.hidden, svg, select') !== null && !node.matches('select')) continue;
    if (node.hidden) problems.add(`${name} is hidden but shows`);
    if (at.width > 0 && (at.left < box.left - 1 || at.right > box.right + 1)) problems.add(`${name} sticks out`);
    if (node.matches('.option, select, input[type=text], .primary, summary, .fold, .found li, .remove, .head .link') && at.height < 43.9) {
      problems.add(`${name} is only ${at.height} high`);
    }
    if (![...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim())) continue;
    const style = getComputedStyle(node);
    if (parseFloat(style.fontSize) < 13.9) problems.add(`${name} is only ${style.fontSize}`);
    for (const [property, value] of Object.entries(calm)) {
      if (style[property] !== value) problems.add(`${name} has ${property} ${style[property]}`);
    }
  }
  for (const option of wpc.every(one, '.option')) {
    const [mark, words] = [...option.children].map((part) => part.getBoundingClientRect());
    if (mark.right > words.left) problems.add('an option has its mark on the right');
  }
  if ([...one.children].some((child) => child.checkVisibility())) problems.add('the fallback shows');
  return [...problems];
}";

/// Opens a page and goes through every screen of each widget, to the result with all boxes open,
/// and sees that it can be used at each.
fn stays_usable(name: &str) -> Browser {
    println!("hosts: hostile-styles/{name}.html");
    let page = start();
    usable_on(&page, name);
    page
}

fn usable_on(page: &Browser, name: &str) {
    page.open(&format!("/hosts/hostile-styles/{name}.html"));
    page.js(UNUSABLE, Value::Null);
    let found = page.js(
        "const found = [];
        for (const one of wpc.all()) {
          const look = (each) => {
            const where = `${one.id} ${wpc.screen(each)[0] ?? wpc.place(each)}`;
            found.push(...wpc.unusable(each).map((problem) => `${where}: ${problem}`));
          };
          const field = wpc.find(one, '[role=combobox]');
          field.value = 'a';
          field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          await wpc.settled();
          if (wpc.every(one, '.found li').length < 3) throw new Error('no country is found');
          look(one);
          await wpc.give(one, 'citizenship', ['in']);
          await wpc.interview(one, given, { each: async (each) => {
            if (wpc.find(each, '.fold').checkVisibility()) await wpc.click(each, '.fold');
            const why = wpc.find(each, '.why summary');
            if (why) why.click();
            await wpc.settled();
            look(each);
            await wpc.send(each);
            look(each);
          } });
          if (wpc.place(one) !== 'result') throw new Error('no result');
          for (const line of wpc.every(one, 'summary')) line.click();
          await wpc.settled();
          look(one);
          await wpc.click(one, '.head button');
          look(one);
          await wpc.send(one).catch(() => wpc.click(one, '.actions button'));
        }
        return found",
        help_desk(),
    );
    let found = found.as_array().unwrap();
    assert!(
        found.is_empty(),
        "{} problems:\n{}",
        found.len(),
        found.iter().map(Value::to_string).collect::<Vec<_>>().join("\n")
    );
}

/// The start of the interview once more, for a picture.
fn shot(page: &Browser, name: &str) {
    page.js(
        "const one = wpc.all()[0];
        one.reset();
        await wpc.settled();
        await wpc.interview(one, given, { stop: (each) => wpc.screen(each).includes('duties') });
        document.activeElement?.blur?.();
        one.scrollIntoView({ block: 'start', behavior: 'instant' });
        await wpc.painted()",
        help_desk(),
    );
    page.shot(&format!("host-{name}"));
}

#[test]
fn a_reset_that_takes_everything() {
    let page = stays_usable("unset");
    let found = page.js(
        "const one = wpc.all()[0];
        const hidden = () => !one.checkVisibility() && !wpc.find(one, '.frame').checkVisibility();
        one.theme = '';
        one.setAttribute('theme', 'dark');
        const scheme = getComputedStyle(wpc.find(one, '.frame')).colorScheme;
        one.removeAttribute('theme');
        one.style.setProperty('--wpc-font', 'monospace');
        const font = getComputedStyle(wpc.find(one, '.frame')).fontFamily;
        one.style.removeProperty('--wpc-font');
        one.hidden = true;
        const gone = hidden();
        one.hidden = false;
        return [scheme, font, gone, hidden(), getComputedStyle(wpc.find(one, '.frame')).containerType]",
        Value::Null,
    );
    assert_eq!(found, json!(["dark", "monospace", true, false, "inline-size"]));
    shot(&page, "unset");
}

#[test]
fn ten_pixels_to_the_rem() {
    let page = stays_usable("small");
    let sizes = page.js(
        "const size = () => getComputedStyle(wpc.find(wpc.all()[0], '.frame')).fontSize;
        const before = size();
        document.body.style.fontSize = '21px';
        const after = size();
        document.body.style.fontSize = '';
        return [before, after, getComputedStyle(wpc.find(wpc.all()[0], '.frame')).fontFamily.split(',')[0]]",
        Value::Null,
    );
    assert_eq!(sizes, json!(["16px", "21px", "Arial"]), "the host's font is not inherited");
    shot(&page, "small");
}

#[test]
fn a_page_from_right_to_left() {
    let page = stays_usable("rtl");
    let spoken = page.js("return wpc.all().map((each) => wpc.find(each, '.frame').lang)", Value::Null);
    assert_eq!(spoken, json!(["en", "fr"]));
    shot(&page, "rtl");
}

#[test]
fn a_zoomed_page() {
    shot(&stays_usable("zoom"), "zoom");
}

#[test]
fn text_effects_that_are_inherited() {
    let page = stays_usable("inherited");
    let found = page.js(
        "const style = getComputedStyle(wpc.find(wpc.all()[0], '.help'));
        return [style.textAlign, style.lineHeight, style.fontFamily.split(',')[0], style.fontSize]",
        Value::Null,
    );
    assert_eq!(found, json!(["start", "24px", "Georgia", "16px"]));
    shot(&page, "inherited");
}

const PHONE: Screen = Screen { width: 360, height: 740, scale: 2, phone: true };

#[test]
fn all_of_them_on_a_phone() {
    println!("hosts: hostile-styles on a phone");
    let page = start();
    page.show_on(PHONE);
    for name in ["unset", "small", "rtl", "zoom", "inherited"] {
        usable_on(&page, name);
        shot(&page, &format!("{name}-phone"));
    }
}

/// Opens the page of layouts and uses every widget of it; gives the room and the width of each.
fn layouts(page: &Browser) -> Value {
    page.open("/hosts/layouts/");
    page.js(UNUSABLE, Value::Null);
    let found = page.js(
        "document.querySelector('details').open = true;
        document.querySelector('[data-tab=checker]').click();
        await wpc.painted();
        const found = [];
        for (const one of wpc.all()) {
          const look = () => found.push(...wpc.unusable(one).map((problem) => `${one.id} ${wpc.place(one)}: ${problem}`));
          look();
          await wpc.interview(one, given);
          if (wpc.place(one) !== 'result') throw new Error(`${one.id}: no result`);
          look();
        }
        return found",
        help_desk(),
    );
    assert_eq!(found, json!([]));
    page.js(
        "const width = (node) => Math.round(node.getBoundingClientRect().width);
        return [document.documentElement.clientWidth, Object.fromEntries(wpc.all().map((each) => [each.id, width(each)]))]",
        Value::Null,
    )
}

#[test]
fn boxes_that_shrink_to_what_is_in_them() {
    println!("hosts: layouts/");
    let page = start();
    // Where there is room, each takes it, at most as wide as its own most.
    let widths = layouts(&page);
    println!("  {widths}");
    let room = widths[0].as_f64().unwrap();
    for (id, width) in widths[1].as_object().unwrap() {
        let wanted = if id == "narrow" { 280.0..=280.0 } else { (room * 0.6).min(800.0)..=room };
        assert!(wanted.contains(&width.as_f64().unwrap()), "{id} is {width} wide in {room}");
    }
    page.shot("host-layouts");
}

#[test]
fn boxes_that_shrink_on_a_phone() {
    println!("hosts: layouts/ on a phone");
    let page = start();
    page.show_on(PHONE);
    let widths = layouts(&page);
    println!("  {widths}");
    for (id, width) in widths[1].as_object().unwrap() {
        // The menu takes its own 6 rem and a gap; nothing can be done about that from inside.
        let least = if id == "row" { 200.0 } else { 280.0 };
        assert!(width.as_f64().unwrap() >= least, "{id} is {width} wide");
    }
}
