//! The pages around the widget against the widget: names, properties, French signs.

use std::collections::BTreeSet;

use crate::readme::{all_between, two_lines};
use work_permit_checker::text::{Language, interface};

const PAGE: &str = include_str!("../index.html");
const ARTICLE: &str = include_str!("../pages/demo/demo.html");
const STYLES: &str = include_str!("../src/element/widget.css");
const FRAME_PAGE: &str = include_str!("../pages/frame/frame-page.js");
const FRAME_HOST: &str = include_str!("../pages/frame/frame.js");
const FRAME_STYLES: &str = include_str!("../pages/frame/frame-page.css");
const CONFIGURATOR: &str = include_str!("../pages/configurator/configurator.html");
const COLOURS: &str = include_str!("../pages/configurator/configurator-colours.js");
const SNIPPET: &str = include_str!("../pages/configurator/configurator-snippet.js");
const WORDS: &str = include_str!("../pages/configurator/configurator-words.js");
const IFRAME_GUIDE: &str = include_str!("../docs/how-to/iframe.md");

/// A quoted list of JavaScript that begins after `start`.
fn list<'a>(script: &'a str, start: &str) -> BTreeSet<&'a str> {
    let inside = script.split_once(start).and_then(|(_, rest)| rest.split_once(']')).map_or("", |(inside, _)| inside);
    inside.split('"').skip(1).step_by(2).collect()
}

/// The properties that a host may set, and whether each is a colour.
fn properties() -> Vec<(&'static str, bool)> {
    let used: BTreeSet<(&str, bool)> = STYLES
        .split("var(--wpc-")
        .skip(1)
        .filter_map(|rest| rest.split_once(", "))
        .map(|(name, default)| (name, default.starts_with("light-dark(")))
        .collect();
    used.into_iter().collect()
}

#[test]
fn the_colours_are_those_of_the_widget() {
    let colours: BTreeSet<&str> =
        properties().into_iter().filter(|(_, colour)| *colour).map(|(name, _)| name).collect();
    assert!(colours.len() > 8, "{colours:?}");
    assert_eq!(list(COLOURS, "export const COLOURS = ["), colours, "configurator");
    assert_eq!(list(FRAME_PAGE, "const colours = ["), colours, "frame.html");
    let rows: BTreeSet<&str> = CONFIGURATOR
        .split("data-colours=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .flat_map(|names| names.split(' '))
        .collect();
    assert_eq!(rows, colours, "rows of the configurator");
}

#[test]
fn every_other_property_has_a_field_with_its_default() {
    let mut fields = 0;
    for (name, _) in properties().into_iter().filter(|(_, colour)| !colour) {
        let field = CONFIGURATOR.split("<input ").find(|field| field.starts_with(&format!("id=\"{name}\"")));
        let placeholder =
            field.and_then(|field| field.split_once("placeholder=\"")).and_then(|(_, rest)| rest.split('"').next());
        let placeholder = placeholder.unwrap_or_else(|| panic!("the configurator has no field for --wpc-{name}"));
        let default = STYLES.split_once(&format!("var(--wpc-{name}, ")).and_then(|(_, rest)| rest.split(')').next());
        assert!(
            default.is_some_and(|default| default.starts_with(placeholder)),
            "--wpc-{name}: {default:?} is shown as {placeholder}"
        );
        assert!(SNIPPET.contains(&format!("\"--wpc-{name}\"")), "--wpc-{name} never gets into the code");
        fields += 1;
    }
    assert!(fields >= 4);
}

#[test]
fn the_surface_of_the_frame_is_that_of_the_widget() {
    let surface = |styles: &'static str| {
        styles.split_once("var(--wpc-surface, ").and_then(|(_, rest)| rest.split_once("))")).map(|(inside, _)| inside)
    };
    assert!(surface(STYLES).is_some());
    assert_eq!(surface(FRAME_STYLES), surface(STYLES));
}

/// A title that stands alone says in French what the widget's short name leaves out.
#[test]
fn the_name_is_that_of_the_widget() {
    let names =
        [("en", "Work permit check", Language::English), ("fr", "Vérification du permis de travail", Language::French)];
    for (tag, name, language) in names {
        assert!(name.to_lowercase().ends_with(&interface::NAME.get(language).to_lowercase()), "{name}");
        for script in [FRAME_PAGE, FRAME_HOST, SNIPPET] {
            assert!(script.contains(&format!("{tag}: \"{name}\"")), "{name}");
        }
    }
    assert!(IFRAME_GUIDE.contains("title=\"Vérification du permis de travail\""));
}

#[test]
fn both_languages_say_everything_and_french_signs_never_stand_alone() {
    let mut pairs = 0;
    for entry in WORDS.split(": [").skip(1) {
        let texts: Vec<&str> = entry
            .split("],")
            .next()
            .unwrap_or_default()
            .replace("\\\"", "“")
            .leak()
            .split('"')
            .skip(1)
            .step_by(2)
            .collect();
        let [english, french] = texts.as_slice() else {
            panic!("not two texts: {texts:?}");
        };
        assert!(!english.is_empty() && !french.is_empty(), "{texts:?}");
        for sign in [" :", " $", " %", " »", "« ", " ?", " !", " ;", "'"] {
            assert!(!french.contains(sign), "{french}");
        }
        pairs += 1;
    }
    assert!(pairs > 60, "{pairs}");
    let asked: BTreeSet<&str> =
        CONFIGURATOR.split("data-say=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for key in asked {
        assert!(WORDS.contains(&format!("\n  {key}: [")), "`{key}` has no words");
    }
}

#[test]
fn the_two_lines_are_those_of_the_page() {
    let lines = two_lines();
    let snippets = all_between(ARTICLE, "<code data-snippet>", "</code>");
    assert!(!snippets.is_empty());
    for snippet in snippets {
        assert_eq!(snippet.replace("&lt;", "<").replace("&gt;", ">"), lines);
    }
    let script = lines.lines().next().unwrap_or_default();
    for page in [PAGE, ARTICLE] {
        assert!(page.lines().any(|line| line == script), "the page does not run `{script}`");
    }
}
