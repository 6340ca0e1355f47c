//! Under a browser's page translation, which puts its own elements in place of every text.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, fits_and_steps, general_fails, help_desk, start};
use serde_json::{Value, json};

/// Translates as Chromium does: each text node gives way to `<font><font>translated</font></font>`.
const TRANSLATE: &str = "wpc.translate = (element) => {
  const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (!text.data.trim() || text.parentNode.closest('font, style, option')) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `«${text.data}»`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}";

fn through(name: &str, plan: Value, after: &str) -> Browser {
    println!("translation: {name}");
    let page = start();
    page.open("/");
    page.js(TRANSLATE, Value::Null);
    let headings = page.js(
        "const one = wpc.all()[0];
        const headings = [];
        while (wpc.place(one) === 'question') {
          wpc.translate(one);
          const heading = wpc.heading(one);
          if (!heading.startsWith('«')) throw new Error(`not translated: ${heading}`);
          await wpc.send(one);
          wpc.translate(one);
          for (const id of wpc.screen(one)) {
            await wpc.give(one, id, given[id]);
            wpc.translate(one);
          }
          await wpc.fill(one, given);
          wpc.translate(one);
          await wpc.send(one);
          const titles = wpc.every(one, '.title:is(h1, h2, h3)').map(wpc.words);
          if (titles.length !== 1 || !titles[0] || titles[0].startsWith('«')) throw new Error(`after ${heading}: ${titles.join(' | ')}`);
          if (`«${titles[0]}»` === heading) throw new Error(`stuck on ${heading}`);
          if (wpc.words(wpc.find(one, '.body')).includes(heading)) throw new Error(`${heading} stays`);
          if (headings.push(heading) > 60) throw new Error('no end');
        }
        return headings",
        plan,
    );
    println!("  {} screens", headings.as_array().unwrap().len());
    assert!(headings.as_array().unwrap().len() >= 8);
    page.js(&format!("const one = wpc.all()[0]; wpc.translate(one); {after}"), Value::Null);
    let told = page.js(
        "return [wpc.seen.events.filter((event) => event.kind === 'error'), wpc.seen.thrown, wpc.seen.errors]",
        Value::Null,
    );
    assert_eq!(told, json!([[], [], []]));
    page
}

#[test]
fn a_whole_interview() {
    through("a whole interview", help_desk(), "");
}

#[test]
fn an_interview_with_follow_ups() {
    through("follow-ups", general_fails(), "");
}

#[test]
fn everything_on_the_result() {
    let page = through(
        "result, review, change, language",
        fits_and_steps(),
        "await wpc.click(one, '.actions button:last-of-type'); wpc.translate(one);
        await wpc.click(one, '.confirm button:last-of-type'); wpc.translate(one);
        await wpc.click(one, '[data-answer=wage] button'); wpc.translate(one);
        await wpc.give(one, 'wage', 20); wpc.translate(one);
        await wpc.send(one); wpc.translate(one);
        await wpc.interview(one, given); wpc.translate(one);
        await wpc.click(one, '.head button'); wpc.translate(one);
        await wpc.click(one, 'button[lang=fr]')",
    );
    let heading = page.text("return wpc.heading(wpc.all()[0])");
    assert_eq!(heading, "Vos réponses");
}
