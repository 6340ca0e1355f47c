//! Every reader of what comes from outside, on inputs that are right, damaged and senseless: nothing
//! panics, nothing is half taken, what is taken comes back, and what is refused is refused in words.
//!
//! A run is the same each time. `WPC_MINUTES=10` runs on for ten minutes, with new seeds; a failure names
//! the reader, the seed and the input, and `WPC_SEED` begins at that seed again.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test stops at the first surprise"
)]

mod answers;
mod given;
mod links;
mod random;
mod typed;
mod words;

use random::Random;
use std::time::{Duration, Instant};

/// A reader: takes chance, notes its input, says whether it took it.
type Reader = fn(&mut Random, &mut String) -> bool;

/// Each with how many inputs it gets from one seed.
const READERS: [(&str, usize, Reader); 11] = [
    ("answers as JSON", 1_500, answers::json),
    ("answers as values", 1_500, answers::values),
    ("links as they arrive", 1_500, links::arriving),
    ("links with a true sum", 1_500, links::signed),
    ("amounts", 10_000, words::amounts),
    ("pay as typed", 10_000, words::pay),
    ("countries", 200, words::countries),
    ("dates", 5_000, words::dates),
    ("languages", 5_000, words::tags),
    ("routes", 5_000, words::route_ids),
    ("fields on pages", 30, typed::pages),
];

/// Names the input when a reader panics or breaks its word.
struct Naming {
    reader: &'static str,
    seed: u64,
    input: String,
}

impl Drop for Naming {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let Naming { reader, seed, input } = self;
            eprintln!("{reader}, WPC_SEED={seed}, at: {input}\n  {input:?}");
        }
    }
}

#[derive(Clone, Copy, Default)]
struct Count {
    tried: u64,
    taken: u64,
}

fn number_in(variable: &str) -> Option<f64> {
    let value = std::env::var(variable).ok()?;
    Some(value.parse().unwrap_or_else(|_| panic!("`{variable}`: `{value}` is not allowed; allowed: a number")))
}

fn tell(counts: &[Count], seed: u64, started: Instant) {
    println!("up to seed {seed}, {:.0} s", started.elapsed().as_secs_f32());
    for ((name, ..), Count { tried, taken }) in READERS.iter().zip(counts) {
        println!("  {name:<22} {tried:>10} tried {taken:>10} taken {:>10} refused", tried - taken);
    }
}

#[test]
fn what_comes_from_outside_is_taken_whole_or_refused_in_words() {
    let started = Instant::now();
    let until = Duration::from_secs_f64(number_in("WPC_MINUTES").unwrap_or_default() * 60.0);
    let mut seed = number_in("WPC_SEED").map_or(1, |seed| seed as u64);
    let mut counts = [Count::default(); READERS.len()];
    let mut told = Instant::now();
    loop {
        for ((reader, inputs, read), count) in READERS.into_iter().zip(&mut counts) {
            let mut random = Random::new(seed);
            let mut naming = Naming { reader, seed, input: String::new() };
            for _ in 0..inputs {
                count.tried += 1;
                count.taken += u64::from(read(&mut random, &mut naming.input));
            }
        }
        if started.elapsed() >= until {
            break;
        }
        if told.elapsed() > Duration::from_secs(60) {
            told = Instant::now();
            tell(&counts, seed, started);
        }
        seed += 1;
    }
    tell(&counts, seed, started);
    for ((name, ..), Count { tried, taken }) in READERS.iter().zip(&counts) {
        assert!(*taken > 0 && taken < tried, "{name}: only one of taken and refused was ever reached");
    }
}
