//! Valid HTML, headings in order, ids that stand once, nothing that runs.

use super::{all, guide, in_language};
use scraper::{ElementRef, Html};
use std::collections::BTreeSet;
use work_permit_checker::text::Language;

/// Which elements may stand in which: all that the guide needs, and nothing that HTML forbids.
const CHILDREN: [(&str, &str); 16] = [
    ("html", "head body"),
    ("head", "meta title style"),
    ("body", "main section"),
    ("main", "section"),
    ("section", "h1 h2 h3 h4 h5 h6 p ul ol table section"),
    ("ul", "li"),
    ("ol", "li"),
    ("li", "p ul a strong"),
    ("p", "a strong small"),
    ("small", "a wbr"),
    ("table", "thead tbody"),
    ("thead", "tr"),
    ("tbody", "tr"),
    ("tr", "th td"),
    ("th", "br small"),
    ("td", ""),
];

/// Parse errors, and elements where they may not be.
fn faults(document: &Html) -> Vec<String> {
    let mut found: Vec<String> = document.errors.iter().map(ToString::to_string).collect();
    for element in all(document, "*") {
        let name = element.value().name();
        // What a fragment is parsed in counts as the body of a page.
        let parent = element.parent().and_then(ElementRef::wrap).map_or("html", |parent| parent.value().name());
        let parent = if parent == "html" && !matches!(name, "html" | "head" | "body") { "body" } else { parent };
        let allowed = CHILDREN
            .iter()
            .find(|(outer, _)| *outer == parent)
            .is_some_and(|(_, inner)| inner.split(' ').any(|one| one == name));
        if !allowed && name != "html" {
            found.push(format!("<{name}> in <{parent}>"));
        }
    }
    found
}

#[test]
fn both_languages_are_valid_html_as_fragment_and_as_page() {
    for language in Language::ALL {
        let fragment = in_language(*language);
        assert!(fragment.starts_with("<section ") && !fragment.contains("<html") && !fragment.contains("<style"));
        assert_eq!(faults(&Html::parse_fragment(&fragment)), Vec::<String>::new());

        let page = Html::parse_document(&guide(&["--page", "--lang", language.tag()]));
        assert_eq!(faults(&page), Vec::<String>::new());
        for (selector, count) in
            [("html[lang]", 1), ("title", 1), ("meta[name=viewport]", 1), ("meta[charset]", 1), ("h1", 1), ("style", 1)]
        {
            assert_eq!(all(&page, selector).len(), count, "{selector}");
        }
        assert_eq!(page.root_element().attr("lang"), Some(language.tag()));
    }
}

#[test]
fn the_check_finds_what_is_broken() {
    let good = in_language(Language::English);
    for (from, to) in [
        ("</strong>", ""),
        ("</a>", ""),
        ("</ul>", ""),
        ("</p>", "</p></p>"),
        ("<li>", "<li><li>"),
        ("<p>", "<p><ul><li></li></ul>"),
        ("<table>", "<table><p>stray</p>"),
        ("<td>", "<td><div></div>"),
        ("<h3>", "<h3 lang=\"en\" lang=\"fr\">"),
        ("lang=\"en\"", "lang=\"en\"class=\"x\""),
    ] {
        let broken = good.replacen(from, to, 1);
        assert_ne!(broken, good, "{from} is not in the guide");
        let found = faults(&Html::parse_fragment(&broken));
        // An `<li>` may end another, so two in a row are only an empty point.
        assert_eq!(found.is_empty(), from == "<li>", "{from} to {to}: {found:?}");
    }
    let page = guide(&["--page"]);
    assert!(!faults(&Html::parse_document(&page.replacen("<!DOCTYPE html>", "", 1))).is_empty());
}

#[test]
fn nothing_runs_and_no_style_stands_inside() {
    for language in Language::ALL {
        let text = in_language(*language);
        let document = Html::parse_fragment(&text);
        for element in all(&document, "*") {
            for (name, value) in element.value().attrs() {
                assert!(matches!(name, "id" | "class" | "lang" | "href" | "scope"), "{name}=\"{value}\"");
                assert!(name != "href" || value.starts_with("https://") || value.starts_with('#'), "{value}");
            }
        }
        assert!(!text.contains("<script") && !guide(&["--page"]).contains("<script"));
    }
}

#[test]
fn ids_stand_once_and_links_lead_to_them() {
    let both = in_language(Language::English) + &in_language(Language::French);
    let document = Html::parse_fragment(&both);
    let mut ids = BTreeSet::new();
    for element in all(&document, "[id]") {
        let id = element.attr("id").unwrap();
        assert!(ids.insert(id), "{id} stands twice");
    }
    let links: Vec<&str> =
        all(&document, "a[href^='#']").iter().filter_map(|link| link.attr("href")?.strip_prefix('#')).collect();
    assert!(links.len() > 20);
    for link in links {
        assert!(ids.contains(link), "nothing has the id {link}");
    }
}

#[test]
fn headings_begin_where_asked_and_skip_no_level() {
    for (arguments, first) in
        [(&[][..], 2), (&["--page"], 1), (&["--heading-level", "3"], 3), (&["--heading-level", "6"], 6)]
    {
        let document = Html::parse_fragment(&guide(arguments));
        let levels: Vec<u8> = all(&document, "h1, h2, h3, h4, h5, h6")
            .iter()
            .map(|heading| heading.value().name()[1..].parse().unwrap())
            .collect();
        assert!(levels.len() > 20);
        assert_eq!(levels[0], first);
        assert!(levels.iter().all(|level| *level >= first));
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    }
}
