//! How long one assessment takes, next to the 60 microseconds that it may take: a typical full
//! answer set, every route and the general block, with reasons, changes and open questions.

#![allow(missing_docs, reason = "criterion's macros make functions that cannot carry any")]

#[path = "../tests/common/mod.rs"]
mod common;

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use std::time::Instant;
use work_permit_checker::rules::assess;

fn typical(criterion: &mut Criterion) {
    let typical = common::answers(&common::fitting("lmia-low-wage"));
    let empty = work_permit_checker::rules::Answers::default();
    criterion.bench_function("assess, typical full answer set", |bench| {
        bench.iter(|| assess(black_box(&typical), common::DAY, |_| true))
    });
    criterion.bench_function("assess, nothing answered", |bench| {
        bench.iter(|| assess(black_box(&empty), common::DAY, |_| true))
    });
    let mut times: Vec<u128> = (0..5_000)
        .map(|_| {
            let begin = Instant::now();
            black_box(assess(black_box(&typical), common::DAY, |_| true));
            begin.elapsed().as_nanos()
        })
        .collect();
    times.sort_unstable();
    let median = times.get(times.len() / 2).copied().unwrap_or_default() as f64 / 1000.0;
    println!("assess, typical full answer set: median {median:.1} microseconds of 60 allowed");
}

criterion_group!(benches, typical);
criterion_main!(benches);
