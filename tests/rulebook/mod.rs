//! The rule book of `crates/documents`: the page for those who review the rules, as `examples/rulebook.rs` prints it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops at the first surprise")]

mod contents;
mod french;
mod graph;
mod matrix;

use crate::common;
use crate::common::program::program;
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeSet;
use std::process::Output;
use std::sync::OnceLock;
use work_permit_checker::rules::{GENERAL, ROUTES, Route};
use work_permit_checker::text::Language;

fn run(arguments: &[&str]) -> Output {
    program("rulebook").args(arguments).output().unwrap()
}

/// The page as it is written.
fn written(language: Language) -> &'static str {
    static PAGES: [OnceLock<String>; 2] = [OnceLock::new(), OnceLock::new()];
    PAGES[usize::from(language == Language::French)].get_or_init(|| {
        let output = run(&["--lang", language.tag()]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    })
}

fn page(language: Language) -> Html {
    Html::parse_document(written(language))
}

fn within<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&Selector::parse(selector).unwrap()).collect()
}

fn by_id<'a>(document: &'a Html, id: &str) -> ElementRef<'a> {
    let mut all = document.root_element().descendants().filter_map(ElementRef::wrap);
    all.find(|element| element.attr("id") == Some(id)).unwrap_or_else(|| panic!("nothing has the id {id}"))
}

fn words(element: ElementRef) -> String {
    element.text().collect()
}

fn blocks() -> impl Iterator<Item = &'static Route> {
    ROUTES.into_iter().chain([&GENERAL])
}

#[test]
fn both_languages_are_valid_documents_on_their_own() {
    for language in Language::ALL {
        let document = page(*language);
        assert!(document.errors.is_empty(), "{:?}", document.errors);
        let root = document.root_element();
        assert_eq!(root.attr("lang"), Some(language.tag()));
        for (selector, count) in
            [("main", 1), ("h1", 1), ("head title", 1), ("style", 1), ("script, link, img, iframe", 0), ("[style]", 0)]
        {
            assert_eq!(within(root, selector).len(), count, "{selector}");
        }
        assert!(!written(*language).contains("url(") && !written(*language).contains("@import"));
        let mut ids = BTreeSet::new();
        for element in within(root, "[id]") {
            assert!(ids.insert(element.attr("id").unwrap()), "{:?} stands twice", element.attr("id"));
        }
        for link in within(root, "a[href]") {
            let address = link.attr("href").unwrap();
            let known = address.strip_prefix('#').map_or(address.starts_with("https://"), |id| ids.contains(id));
            assert!(known, "{address} leads nowhere");
        }
        let headings = within(root, "h1, h2, h3, h4, h5, h6");
        let levels: Vec<u8> = headings.iter().map(|heading| heading.value().name()[1..].parse().unwrap()).collect();
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        assert!(
            within(root, "a").first().is_some_and(|link| link.attr("href") == Some("#rules")),
            "the first link skips to the rules"
        );
    }
}

#[test]
fn a_bad_language_is_refused_in_one_line() {
    let output = run(&["--lang", "xx"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "`--lang`: `xx` is not allowed; allowed: `en`, `fr`\n");
    assert_eq!(run(&["--lang"]).status.code(), Some(2));
}
