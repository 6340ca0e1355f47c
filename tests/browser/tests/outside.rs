//! What a page, a store or an address could hold instead of answers, in a real browser: from a seed, so
//! that a run is the same each time. `WPC_MINUTES` sets how long it goes on, with new seeds; `WPC_SEED`
//! where it begins.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use browser_tests::{Browser, help_desk, start};
use serde_json::{Value, json};
use std::env;
use std::time::{Duration, Instant};
use work_permit_rules::rules::ROUTES;

/// What they are made of, and what is done with them; in the page itself, whose values they are to be.
const SCRIPTS: [&str; 2] = [include_str!("../src/outside/values.js"), include_str!("../src/outside/batches.js")];

/// Each batch with its page, and how many it takes from one seed.
const BATCHES: [(&str, &str, u64); 5] = [
    ("property", "/two.html", 1_500),
    ("assess", "/bare.html", 600),
    ("attributes", "/bare.html", 250),
    ("kept", "/bare.html", 100),
    ("links", "/share.html", 200),
];

fn number_in(variable: &str) -> Option<f64> {
    let value = env::var(variable).ok()?;
    Some(value.parse().unwrap_or_else(|_| panic!("`{variable}`: `{value}` is not allowed; allowed: a number")))
}

/// Runs a batch on a page of its own; gives how many it tried and how many were taken.
fn run(page: &Browser, (batch, path, count): (&str, &str, u64), seed: u64) -> [u64; 2] {
    page.open(path);
    let routes = format!("const ROUTES = {};", ROUTES.len());
    for script in [routes.as_str()].into_iter().chain(SCRIPTS) {
        let add =
            "const script = document.createElement('script'); script.textContent = given; document.head.append(script)";
        page.js(add, json!(script));
    }
    let call = "return JSON.parse(JSON.stringify(await window.outside[given.batch](given)))";
    let told = page.js(call, json!({ "batch": batch, "seed": seed, "count": count }));
    assert_eq!(told["wrong"], json!([]), "{batch}, WPC_SEED={seed}");
    assert_eq!(page.js("return wpc.seen.thrown", Value::Null), json!([]), "{batch}, WPC_SEED={seed}");
    ["tried", "taken"].map(|name| told[name].as_u64().unwrap())
}

#[test]
fn nothing_from_outside_harms_the_checker() {
    println!("outside: values, attributes, kept answers, links");
    let started = Instant::now();
    let until = Duration::from_secs_f64(number_in("WPC_MINUTES").unwrap_or_default() * 60.0);
    let mut seed = number_in("WPC_SEED").map_or(1, |seed| seed as u64);
    let mut counts = [[0; 2]; BATCHES.len()];
    let page = start();
    loop {
        for (batch, count) in BATCHES.into_iter().zip(&mut counts) {
            let now = Instant::now();
            let [tried, taken] = run(&page, batch, seed);
            *count = [count[0] + tried, count[1] + taken];
            println!("  {}: {tried} in {:.1} s", batch.0, now.elapsed().as_secs_f32());
        }
        if started.elapsed() >= until {
            break;
        }
        seed += 1;
    }
    println!("  up to seed {seed}, {:.0} s", started.elapsed().as_secs_f32());
    for ((batch, ..), [tried, taken]) in BATCHES.iter().zip(counts) {
        println!("  {batch:<12} {tried:>8} tried {taken:>8} taken {:>8} refused", tried - taken);
        assert!(taken > 0 && taken < tried, "{batch}: only one of taken and refused was ever reached");
    }
    // After all that, a person goes through it to the end.
    page.open("/two.html");
    page.js("await wpc.interview(wpc.all()[0], given)", help_desk());
    assert_eq!(page.text("return wpc.place(wpc.all()[0])"), "result");
}
