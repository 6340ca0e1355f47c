//! Widgets come and go for as long as a page lives, and leave nothing behind.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::start;
use serde_json::{Value, json};

/// How often a widget is made and removed.
const ROUNDS: u64 = 500;

/// After so many, the application has all the memory that it will ever need for one.
const FIRST: u64 = 50;

/// Makes, answers and removes widgets; gives the bytes of wasm memory and of the heap of scripts.
const ROUND: &str = "for (let at = 0; at < given; at += 1) {
  const each = document.createElement('work-permit-checker');
  document.body.append(each);
  await each.ready;
  await wpc.settled();
  if (at % 10 === 0) {
    await wpc.fill(each, {});
    await wpc.send(each);
    if (wpc.screen(each)[0] === 'citizenship') throw new Error('stuck on the first question');
  }
  each.remove();
  await wpc.settled();
}
return { wasm: wpc.memory.buffer.byteLength, heap: performance.memory?.usedJSHeapSize ?? null }";

#[test]
fn five_hundred_widgets_leave_nothing() {
    println!("teardown: {ROUNDS} times made and removed");
    let page = start();
    page.visit("/memory.html");
    // The words of the other languages come when the browser is idle, and stay.
    page.js(
        "const { questions } = await wpc.module(); for (const lang of ['en', 'fr']) await questions({ lang })",
        Value::Null,
    );
    let first = page.js(ROUND, json!(FIRST));
    page.collect_garbage();
    let heap = |value: &Value| value["heap"].as_i64();
    let before = page.js("return { heap: performance.memory?.usedJSHeapSize ?? null }", Value::Null);
    for _ in 1..ROUNDS / FIRST {
        // In parts, as a script may not run for ever.
        let now = page.js(ROUND, json!(FIRST));
        assert_eq!(now["wasm"], first["wasm"], "the memory of the application grows");
    }
    page.collect_garbage();
    let after = page.js("return { heap: performance.memory?.usedJSHeapSize ?? null }", Value::Null);
    println!("  wasm memory {} bytes, from widget {FIRST} to widget {ROUNDS}", first["wasm"]);
    match heap(&after).zip(heap(&before)) {
        Some((after, before)) => {
            println!("  heap of scripts: {:+} kB in {} widgets", (after - before) / 1000, ROUNDS - FIRST)
        }
        None => println!("  heap of scripts: this engine does not tell"),
    }
    assert_eq!(page.js("return [wpc.seen.thrown, wpc.seen.errors, wpc.all().length]", Value::Null), json!([[], [], 0]));
}
