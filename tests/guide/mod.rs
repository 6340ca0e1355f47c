//! The guide of `crates/documents`: the rules as plain HTML, as `examples/guide.rs` prints it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops at the first surprise")]

mod contents;
mod french;
mod markup;

use crate::common::program::program;
use scraper::{ElementRef, Html, Selector};
use std::process::Output;
use work_permit_checker::text::Language;

const DAY: &str = "2026-11-22";

fn run(arguments: &[&str]) -> Output {
    program("guide").args(arguments).output().unwrap()
}

/// What the command prints; on the day of the tests unless another is given.
fn guide(arguments: &[&str]) -> String {
    let day: &[&str] = if arguments.contains(&"--as-of") { &[] } else { &["--as-of", DAY] };
    let output = run(&[arguments, day].concat());
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn in_language(language: Language) -> String {
    guide(&["--lang", language.tag()])
}

fn all<'a>(document: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    document.select(&Selector::parse(selector).unwrap()).collect()
}

fn within<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&Selector::parse(selector).unwrap()).collect()
}

fn words(element: ElementRef) -> String {
    element.text().collect()
}

fn by_id<'a>(document: &'a Html, name: &str, language: Language) -> ElementRef<'a> {
    let id = format!("work-permit-guide-{}-{name}", language.tag());
    *all(document, &format!("[id='{id}']")).first().unwrap_or_else(|| panic!("nothing has the id {id}"))
}

#[test]
fn a_bad_argument_ends_with_one_line_that_names_it() {
    for (arguments, named, allowed) in [
        (&["--lang", "de"][..], "`de`", "`fr`"),
        (&["--as-of", "2026-02-30"], "`2026-02-30`", "2024-11-08"),
        (&["--as-of", "2024-11-07"], "`2024-11-07`", "2024-11-08"),
        (&["--heading-level", "7"], "`7`", "6"),
        (&["--heading-level", "two"], "`two`", "6"),
        (&["--lang"], "`--lang`", "a value must follow"),
        (&["--colour"], "`--colour`", "`--page`"),
    ] {
        let output = run(arguments);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty() && told.lines().count() == 1, "{arguments:?}: {told}");
        assert!(told.contains(named) && told.contains(allowed), "{arguments:?}: {told}");
    }
}
