//! One route, written for this core and for two other engines, over the same answer sets in one run:
//! where each set stands, which must be the same everywhere, how long that takes, and how the time
//! grows with ten and a hundred times as many routes.
//!
//! Only the final standing on complete answers is compared: the others know neither spans nor
//! reasons. Rules are read and engines built once, outside the time, and warm; facts are handed over
//! within it, as each assessment does.

#[path = "../tests/common/mod.rs"]
mod common;
#[path = "engines/node.rs"]
mod node;
#[path = "engines/sets.rs"]
mod sets;

use std::error::Error;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use serde_json::Value;
use work_permit_checker::rules::eval::Context;
use work_permit_checker::rules::{Answers, ROUTES, Route, Standing, assess, law, route_span};

type Problem = Box<dyn Error>;

/// Most of its requirements map one answer, some combine several, two compare pay: all of it can be
/// said in each of the three languages.
const ROUTE: &str = "lmia-low-wage";
/// How many sets every engine has to agree on.
const SETS: usize = 4000;
/// How many of them are timed, in each of the batches; the slowest engine sets the bound.
const TIMED: usize = 500;
/// How many are timed where there are many copies of the route.
const SCALED: usize = 50;
/// How many batches there are, of which the median counts.
const BATCHES: usize = 9;
/// How many times as many routes.
const FACTORS: [usize; 3] = [1, 10, 100];
/// How often a batch of this core is repeated: once would be too short for the clock.
const REPEATED: usize = 100;

fn main() -> ExitCode {
    // `cargo test --benches` starts this too, and means no timing.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    match compare() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn compare() -> Result<(), Problem> {
    let route = law::by_id(ROUTE).ok_or("the route that is compared is gone")?;
    let all = sets::draw(route, SETS);
    let standings: Vec<&str> = all.iter().map(|answers| route_span(route, context(answers)).id()).collect();
    let read = sets::read_by(route, common::DAY);
    let facts: Vec<Value> = all.iter().map(|answers| sets::facts(answers, read)).collect();
    let timed = all.get(..TIMED).unwrap_or(&all);
    let own = batches(timed, REPEATED, |answers| {
        black_box(route_span(black_box(route), context(answers)));
    });
    let whole = batches(timed, 1, |answers| {
        black_box(assess(answers, common::DAY, |_| true));
    });
    let few = all.get(..SCALED).unwrap_or(&all);
    let (growth, growth_of_all) = (scaled(&[route], few), scaled(&ROUTES, few));
    let (version, engines) = node::run(&node::head(&sets::figures(common::DAY)), &facts)?;
    for engine in &engines {
        agree(engine, &standings, &facts)?;
    }

    println!("\nThe route {ROUTE} on {SETS} complete answer sets, Node {version}. All engines agree on every set:");
    let counts =
        Standing::ALL.map(|standing| (standing.id(), standings.iter().filter(|id| **id == standing.id()).count()));
    println!("{}.\n", counts.map(|(id, count)| format!("{count} {id}")).join(", "));
    println!("| engine | microseconds per assessment: median of {BATCHES} batches (least to most) | times this core |");
    println!("|---|---|---|");
    let core = format!("this core {}", env!("CARGO_PKG_VERSION"));
    let base = median(&own);
    line(&core, &own, base);
    for engine in &engines {
        line(&engine.name, &engine.times, base);
    }
    line(&format!("{core}, the whole report: {} routes with reasons and changes", ROUTES.len()), &whole, base);

    println!("\nMicroseconds with as many times the routes, and in brackets the growth:\n");
    println!("| engine | {} |\n|---|---|---|---|", FACTORS.map(|factor| format!("{factor}x")).join(" | "));
    grown(&format!("{core}, that route"), &growth);
    for engine in &engines {
        grown(&format!("{}, that route", engine.name), &engine.scaling);
    }
    grown(&format!("{core}, all {} routes", ROUTES.len()), &growth_of_all);
    println!(
        "\nLeft out: reading rules and building engines; spans, reasons and changes, which the others do not know;"
    );
    println!(
        "several assessments of an asynchronous engine at once. Alone, the route in json-rules-engine stops the engine"
    );
    println!(
        "at the first rule that decides; in the second table it cannot, because that would stop the other routes too."
    );
    Ok(())
}

fn context(answers: &Answers) -> Context<'_> {
    Context { answers, as_of: common::DAY }
}

/// Microseconds per set in each batch, after one that is not counted.
fn batches(sets: &[Answers], repeated: usize, assessed: impl Fn(&Answers)) -> Vec<f64> {
    let mut times = Vec::with_capacity(BATCHES + 1);
    for _ in 0..=BATCHES {
        let begin = Instant::now();
        for _ in 0..repeated {
            sets.iter().for_each(|answers| assessed(black_box(answers)));
        }
        times.push(begin.elapsed().as_secs_f64() * 1e6 / (sets.len() * repeated) as f64);
    }
    times.split_off(1)
}

/// The same for each factor, over that many times the routes.
fn scaled(routes: &[&'static Route], sets: &[Answers]) -> Vec<Vec<f64>> {
    let timed = |factor: usize| {
        let many: Vec<&Route> = routes.repeat(factor);
        // As much work for each factor, or the short ones would be lost in the clock.
        let repeated = REPEATED * 10 / factor / routes.len();
        batches(sets, repeated.max(1), |answers| {
            for route in &many {
                black_box(route_span(black_box(route), context(answers)));
            }
        })
    };
    FACTORS.map(timed).to_vec()
}

/// Every set must stand where this core says.
fn agree(engine: &node::Engine, standings: &[&str], facts: &[Value]) -> Result<(), Problem> {
    if engine.standings.len() != standings.len() {
        return Err(format!("{} judged {} sets of {}", engine.name, engine.standings.len(), standings.len()).into());
    }
    let mut both = engine.standings.iter().zip(standings).zip(facts);
    match both.find(|((other, own), _)| other != own) {
        Some(((other, own), facts)) => {
            Err(format!("{} says {other} where this core says {own}: {facts}", engine.name).into())
        }
        None => Ok(()),
    }
}

fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

fn line(name: &str, times: &[f64], base: f64) {
    let (least, most) =
        times.iter().fold((f64::MAX, 0.0_f64), |(least, most), time| (least.min(*time), most.max(*time)));
    let median = median(times);
    println!("| {name} | {} ({} to {}) | {} |", short(median), short(least), short(most), short(median / base));
}

fn grown(name: &str, times: &[Vec<f64>]) {
    let medians: Vec<f64> = times.iter().map(|times| median(times)).collect();
    let first = medians.first().copied().unwrap_or_default();
    let cells: Vec<String> = medians.iter().map(|time| format!("{} ({})", short(*time), short(time / first))).collect();
    println!("| {name} | {} |", cells.join(" | "));
}

/// Two decimals for what is small, none for what is not.
fn short(number: f64) -> String {
    if number < 10.0 { format!("{number:.2}") } else { format!("{number:.0}") }
}
