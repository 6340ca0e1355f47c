//! Every figure of pay is tried at the figure, one cent below it and one cent above it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of a test stop at the first surprise")]

use crate::common;

use common::*;
use serde_json::{Value, json};
use work_permit_checker::rules::{Date, FIRST_DAY, Fact, lists, questions};

const DOWN: [&str; 3] = ["does-not-fit", "fits", "fits"];

fn pays_on(day: Date, route: &str, id: &str, around: &Value, cents: i64) -> &'static str {
    let answers = with(around, &json!({ "wage": cents as f64 / 100.0 }));
    requirement(&case_on(&answers, day), route, id)
}

fn pays(route: &str, id: &str, around: &Value, cents: i64) -> &'static str {
    pays_on(DAY, route, id, around, cents)
}

/// The day of the tests, and each on which a figure begins or ends.
fn days() -> impl Iterator<Item = Date> {
    lists::days().into_iter().filter(|day| *day >= FIRST_DAY).chain([DAY])
}

/// The standing of a requirement for pay one cent below a figure, at the figure, and one cent above it.
fn around_figure_on(day: Date, route: &str, id: &str, around: &Value, cents: i64) -> [&'static str; 3] {
    [-1, 0, 1].map(|cent| pays_on(day, route, id, around, cents + cent))
}

fn around_figure(route: &str, id: &str, around: &Value, cents: i64) -> [&'static str; 3] {
    around_figure_on(DAY, route, id, around, cents)
}

#[test]
fn every_threshold_of_every_province_holds_to_the_cent() {
    let provinces = questions::question(Fact::Province).choices();
    for (day, choice) in days().flat_map(|day| provinces.iter().map(move |choice| (day, choice))) {
        let threshold = lists::high_wage_threshold(choice.id, day).unwrap();
        let around = with(&fitting("lmia-high-wage"), &json!({ "province": choice.id }));
        let pays = |route, id| around_figure_on(day, route, id, &around, threshold);
        let (high, low) = (pays("lmia-high-wage", "high-wage-threshold"), pays("lmia-low-wage", "low-wage-threshold"));
        let expected = (["does-not-fit", "fits", "fits"], ["fits", "does-not-fit", "does-not-fit"]);
        assert_eq!((high, low), expected, "{} on {}", choice.id, day.iso());
    }
}

#[test]
fn medians_count_to_the_cent_on_every_day_with_a_change() {
    let mut tried = 0;
    for (day, province) in days().flat_map(|day| ["on", "ab", "ns"].map(|province| (day, province))) {
        let noc = lists::occupation("user-support").unwrap().noc;
        let regions: Vec<(&str, i64)> = lists::regional_wages(noc, province, day).collect();
        let alone = lists::median_wage(noc, province, day).filter(|_| regions.is_empty());
        for (region, median) in regions.into_iter().chain(alone.map(|median| ("elsewhere", median))) {
            let place = json!({ "province": province, "duties": "user-support", "economic-region": region });
            let around = with(&fitting("lmia-low-wage"), &place);
            let stands =
                [-1, 0, 1].map(|cent| pays_on(day, "lmia-low-wage", "prevailing-wage", &around, median + cent));
            assert_eq!(stands, DOWN, "{province} {region} on {}", day.iso());
            tried += 1;
        }
    }
    assert!(tried >= 3 * days().count(), "only {tried} figures");
}

const BETWEEN: [&str; 3] = ["does-not-fit", "officer-decides", "officer-decides"];

#[test]
fn every_median_and_floor_holds_to_the_cent() {
    let mut regional = 0;
    for province in questions::question(Fact::Province).choices().iter().filter(|choice| choice.id != "qc") {
        for duties in ["user-support", "networks", "testing", "systems-analysis", "security", "cloud", "management"] {
            let occupation = lists::occupation(duties).unwrap();
            let of_province = lists::median_wage(occupation.noc, province.id, DAY).unwrap();
            let regions: Vec<(&str, i64)> = lists::regional_wages(occupation.noc, province.id, DAY).collect();
            regional += regions.len();
            let told = format!("{duties} {}", province.id);
            let around = |route: &str, region: &str| {
                with(&fitting(route), &json!({ "province": province.id, "duties": duties, "economic-region": region }))
            };
            // One figure binds in a region that has one, and elsewhere where no region has one.
            let alone = regions.is_empty().then_some(("elsewhere", of_province));
            for (region, median) in regions.iter().copied().chain(alone) {
                let low = around("lmia-low-wage", region);
                assert_eq!(around_figure("lmia-low-wage", "prevailing-wage", &low, median), DOWN, "{told} {region}");
                let floor = occupation.floor.unwrap_or(0).max(median);
                let listed = around("gts-category-b", region);
                assert_eq!(around_figure("gts-category-b", "category-b-wage", &listed, floor), DOWN, "{told} {region}");
                let specialist = around("ict-specialized-knowledge", region);
                assert_eq!(
                    around_figure("ict-specialized-knowledge", "wage-floor", &specialist, median),
                    DOWN,
                    "{told} {region}"
                );
            }
            let lowest = regions.iter().map(|(_, cents)| *cents).fold(of_province, i64::min);
            let highest = regions.iter().map(|(_, cents)| *cents).fold(of_province, i64::max);
            if lowest < highest {
                let elsewhere = around("lmia-low-wage", "elsewhere");
                assert_eq!(around_figure("lmia-low-wage", "prevailing-wage", &elsewhere, lowest), BETWEEN, "{told}");
                assert_eq!(
                    pays("lmia-low-wage", "prevailing-wage", &elsewhere, highest - 1),
                    "officer-decides",
                    "{told}"
                );
                assert_eq!(pays("lmia-low-wage", "prevailing-wage", &elsewhere, highest), "fits", "{told}");
                for unknown in [json!(null), json!("not-sure")] {
                    let open = with(&elsewhere, &json!({ "economic-region": unknown }));
                    let stands = [lowest - 1, lowest, highest - 1, highest]
                        .map(|cents| pays("lmia-low-wage", "prevailing-wage", &open, cents));
                    assert_eq!(stands, ["does-not-fit", "undecided", "undecided", "fits"], "{told}");
                }
            }
        }
    }
    assert_eq!(regional, 60);
    // A floor without a known median is never a plain yes above it.
    let electronics = with(&fitting("gts-category-b"), &json!({ "duties": "other", "other-duties": "electronics" }));
    assert_eq!(around_figure("gts-category-b", "category-b-wage", &electronics, 4135), BETWEEN);
    // Nor is it compared at all before the hours of a yearly pay are known.
    let yearly = json!({ "wage": { "amount": 90_000, "per": "year" }, "hours-per-week": null });
    assert_eq!(requirement(&case(&with(&electronics, &yearly)), "gts-category-b", "category-b-wage"), "undecided");
}

/// Figures of the facts, written here by hand.
#[test]
fn the_figure_of_the_region_binds() {
    let pay = |duties, province, region: &str, cents| {
        let around = with(
            &fitting("lmia-high-wage"),
            &json!({ "province": province, "duties": duties, "economic-region": region }),
        );
        around_figure("lmia-high-wage", "prevailing-wage", &around, cents)
    };
    assert_eq!(pay("user-support", "ab", "calgary", 3370), DOWN);
    assert_eq!(pay("user-support", "on", "windsor-sarnia", 2905), DOWN);
    assert_eq!(pay("networks", "on", "ottawa", 4025), DOWN);
    assert_eq!(pay("networks", "ab", "calgary", 3606), DOWN);
    // Elsewhere in Alberta from the province's 30.00 to Calgary's 33.70 an officer decides.
    assert_eq!(pay("user-support", "ab", "elsewhere", 3000), BETWEEN);
    assert_eq!(pay("user-support", "ab", "elsewhere", 3370), ["officer-decides", "fits", "fits"]);
    // A region of another province decides nothing.
    assert_eq!(pay("user-support", "ab", "ottawa", 3333), ["undecided"; 3]);
    // A transfer to Quebec is compared with Job Bank.
    let montreal = json!({ "province": "qc", "duties": "user-support", "economic-region": "montreal" });
    let montreal = with(&fitting("ict-specialized-knowledge"), &montreal);
    assert_eq!(around_figure("ict-specialized-knowledge", "wage-floor", &montreal, 2912), DOWN);
}

#[test]
fn duties_with_several_groups_are_compared_with_the_lowest_and_the_highest() {
    // In Ontario 40.00 for web developers, 45.67 for systems and 48.08 for software developers.
    let programming = with(
        &fitting("gts-category-b"),
        &json!({ "duties": "other", "other-duties": "programming", "province": "on" }),
    );
    for route in ["gts-category-b", "ict-specialized-knowledge"] {
        let id = if route == "gts-category-b" { "category-b-wage" } else { "wage-floor" };
        let base =
            with(&fitting(route), &json!({ "duties": "other", "other-duties": "programming", "province": "on" }));
        assert_eq!(around_figure(route, id, &base, 4000), BETWEEN, "{route}");
        assert_eq!(around_figure(route, id, &base, 4567), ["officer-decides"; 3], "{route}");
        assert_eq!(around_figure(route, id, &base, 4808), ["officer-decides", "fits", "fits"], "{route}");
    }
    assert_eq!(requirement(&case(&programming), "gts-category-b", "occupation-on-list"), "fits");
}

#[test]
fn category_a_asks_for_both_figures() {
    let a = |changes: Value| {
        requirement(&case(&with(&fitting("gts-category-a"), &changes)), "gts-category-a", "category-a-wage")
    };
    let yearly =
        |amount: f64, hours: f64| json!({ "wage": { "amount": amount, "per": "year" }, "hours-per-week": hours });
    // 38.46 an hour binds where the hours are long enough for 80,000 a year.
    for (wage, expected) in [(38.45, "does-not-fit"), (38.46, "fits"), (38.47, "fits")] {
        assert_eq!(a(json!({ "wage": wage, "hours-per-week": 41 })), expected, "{wage}");
    }
    // At 40 hours 38.46 makes 79,996.80 a year: short by the year.
    assert_eq!(a(json!({ "wage": 38.46, "hours-per-week": 40 })), "does-not-fit");
    for (amount, expected) in [(79_999.99, "does-not-fit"), (80_000.0, "fits"), (80_000.01, "fits")] {
        assert_eq!(a(yearly(amount, 40.0)), expected, "{amount}");
    }
    // 80,000 a year over 41 hours is 37.52 an hour: short by the hour.
    assert_eq!(a(yearly(80_000.0, 41.0)), "does-not-fit");
    let third = |changes: Value| a(with(&json!({ "position-count": "three-or-more" }), &changes));
    for (wage, expected) in [(72.10, "does-not-fit"), (72.11, "fits"), (72.12, "fits")] {
        assert_eq!(third(json!({ "wage": wage, "hours-per-week": 41 })), expected, "{wage}");
    }
    for (amount, expected) in [(149_999.99, "does-not-fit"), (150_000.0, "fits"), (150_000.01, "fits")] {
        assert_eq!(third(yearly(amount, 40.0)), expected, "{amount}");
    }
}
