//! The tables and figures of the README and of `docs/`, against the code that they describe.

use std::collections::BTreeSet;
use std::path::Path;

use work_permit_checker::rules::{FIRST_DAY, LAW_AS_OF, List, REVIEW_BY, RULES_VERSION, Standing};
use work_permit_checker::text::Language;

const README: &str = include_str!("../README.md");
const ORIGINS: &str = include_str!("../docs/explanation/where-the-rules-come-from.md");
const EMBED: &str = include_str!("../docs/how-to/embed.md");
const ELEMENT: &str = include_str!("../docs/reference/element.md");
const FAILURES: &str = include_str!("../docs/reference/errors.md");
const HOSTS: &str = include_str!("../docs/reference/hosts.md");
const SCRIPT: &str = include_str!("../src/element/work-permit-checker.js");
const LOADING: &str = concat!(
    include_str!("../src/element/download.js"),
    include_str!("../src/element/load.js"),
    include_str!("../src/element/load-words.js")
);
const TYPES: &str = include_str!("../src/element/work-permit-checker.d.ts");
const STYLES: &str = include_str!("../src/element/widget.css");

/// What stands between the first `start` and the next `end`; empty when either is missing.
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map_or("", |(inside, _)| inside)
}

/// Every piece of `text` between `open` and the `close` that follows it.
pub fn all_between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    text.split(open).skip(1).filter_map(|rest| rest.split_once(close).map(|(inside, _)| inside)).collect()
}

/// The cells of the table of a page whose first heading is `heading`, row by row.
fn table(page: &'static str, heading: &str) -> Vec<Vec<&'static str>> {
    let mut lines = page.lines().skip_while(|line| !line.starts_with(&format!("| {heading} |"))).skip(2);
    let mut rows = Vec::new();
    while let Some(line) = lines.next().filter(|line| line.starts_with('|')) {
        rows.push(line.trim_matches('|').split('|').map(str::trim).collect());
    }
    rows
}

/// The words in code style of one cell.
fn codes(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// The words in code style in one column of a table.
fn column(page: &'static str, heading: &str, at: usize) -> Vec<&'static str> {
    table(page, heading).iter().filter_map(|row| row.get(at).copied()).flat_map(codes).collect()
}

/// A quoted list of JavaScript, such as `"a", "b"`.
fn quoted(list: &str) -> Vec<&str> {
    list.split('"').skip(1).step_by(2).collect()
}

/// Both sides as sets, which may not be empty, and no word twice.
#[track_caller]
fn same(page: &[&str], code: &[&str]) {
    let set = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<BTreeSet<_>>();
    assert!(!code.is_empty(), "nothing was found in the code: this test looks in the wrong place");
    assert_eq!(set(page), set(code), "left: the page, right: code");
    assert_eq!(page.len(), set(page).len(), "the page has one of these twice: {page:?}");
}

#[test]
fn attributes_are_those_of_the_element() {
    let mut known = quoted(between(SCRIPT, "observedAttributes = [", "]"));
    known.push("loading");
    same(&column(ELEMENT, "attribute", 0), &known);
    let typed: Vec<&str> = between(TYPES, "interface WorkPermitCheckerAttributes {", "\n}")
        .lines()
        .filter_map(|line| line.trim().split_once("?: ").map(|(name, _)| name.trim_matches('"')))
        .collect();
    same(&typed, &known);
}

#[test]
fn attribute_values_and_defaults_are_those_of_the_element() {
    let mut checked = 0;
    for option in all_between(SCRIPT, "this._option(\"", "]") {
        let Some((name, list)) = option.split_once("\", [") else {
            continue;
        };
        let (row, allowed) = (
            table(ELEMENT, "attribute").into_iter().find(|row| row.first() == Some(&&*format!("`{name}`"))),
            quoted(list),
        );
        let row = row.unwrap_or_default();
        same(&row.get(1).map(|cell| codes(cell)).unwrap_or_default(), &allowed);
        let default = row.get(2).and_then(|cell| codes(cell).first().copied());
        assert_eq!(default, allowed.first().copied(), "the default of `{name}`");
        checked += 1;
    }
    assert!(checked >= 4, "theme, heading-level, storage and loading have closed lists, but {checked} were found");
    let languages: Vec<&str> = Language::ALL.iter().map(|language| language.tag()).collect();
    assert_eq!(quoted(between(include_str!("../src/element/surroundings.js"), "LANGUAGES = [", "]")), languages);
    let told =
        table(ELEMENT, "attribute").first().and_then(|row| row.get(1)).map(|cell| codes(cell)).unwrap_or_default();
    assert!(languages.iter().all(|language| told.contains(language)), "{told:?}");
}

#[test]
fn failure_codes_are_those_of_the_script_and_the_types() {
    let fixes: Vec<&str> = between(LOADING, "const FIXES = {", "\n};")
        .lines()
        .filter_map(|line| line.trim().split_once(": ").map(|(key, _)| key.trim_matches('"')))
        .collect();
    same(&quoted(between(TYPES, "type ErrorCode =", ";")), &fixes);
    same(
        &table(FAILURES, "code")
            .iter()
            .filter_map(|row| row.first().map(|cell| cell.trim_matches('`')))
            .collect::<Vec<_>>(),
        &fixes,
    );
}

#[test]
fn every_failure_that_the_script_throws_has_a_fix_and_every_fix_is_used() {
    let fixes: BTreeSet<String> = between(LOADING, "const FIXES = {", "\n};")
        .lines()
        .filter_map(|line| line.trim().split_once(": ").map(|(key, _)| key.trim_matches('"').to_owned()))
        .collect();
    // Each code is in quotation marks, and some are for both kinds of file.
    let thrown: BTreeSet<String> = ["new LoadError(", "codeFor(", "cannotStart =", "startsWith(\"wasm\") ?"]
        .iter()
        .flat_map(|place| LOADING.split(place).skip(1).filter_map(|rest| rest.lines().next()))
        .flat_map(|line| line.split(['"', '`']).skip(1).step_by(2))
        .flat_map(|code| ["wasm", "words"].map(|kind| code.replace("${kind}", kind)))
        .filter(|code| code == "panic" || code.contains('-') && !code.contains(' '))
        .collect();
    assert_eq!(thrown, fixes, "left: thrown, right: with a fix");
}

#[test]
fn events_exports_and_members_are_those_of_the_types() {
    let map = between(TYPES, "interface WorkPermitCheckerEventMap {", "}\n\n");
    let events: Vec<&str> =
        map.lines().filter_map(|line| line.trim().strip_prefix('"')?.split_once("\":").map(|(name, _)| name)).collect();
    same(
        &table(ELEMENT, "event")
            .iter()
            .filter_map(|row| row.first().map(|cell| cell.trim_matches('`')))
            .collect::<Vec<_>>(),
        &events,
    );
    for event in &events {
        let kind = event.trim_start_matches("work-permit-checker-");
        assert!(
            SCRIPT.contains(&format!("_emit(\"{kind}\"")) || SCRIPT.contains(&format!("\"{kind}\"")),
            "`{event}` is never sent"
        );
    }

    let members: Vec<&str> = between(TYPES, "class WorkPermitChecker extends HTMLElement {", "\n}")
        .lines()
        .map(str::trim)
        .filter(|line| line.ends_with(';') && !line.starts_with(['/', '*']))
        .filter_map(|line| line.trim_start_matches("readonly ").split_once(':').map(|(name, _)| name))
        .collect();
    same(
        &table(ELEMENT, "name")
            .iter()
            .filter_map(|row| row.first().map(|cell| cell.trim_matches('`')))
            .collect::<Vec<_>>(),
        &members,
    );

    let exports: Vec<&str> = SCRIPT
        .lines()
        .filter_map(|line| line.strip_prefix("export "))
        .filter_map(|line| line.trim_start_matches("async ").split([' ', '(', ';']).nth(1))
        .collect();
    let told: Vec<&str> = column(ELEMENT, "export", 0).iter().filter_map(|code| code.split('(').next()).collect();
    same(&told, &exports);
}

#[test]
fn standings_are_those_of_the_rules() {
    let known: Vec<&str> = Standing::ALL.iter().map(|standing| standing.id()).chain(["undecided"]).collect();
    same(&column(ELEMENT, "standing", 0), &known);
}

#[test]
fn properties_and_parts_are_those_of_the_styles_and_the_views() {
    let used: BTreeSet<&str> = all_between(STYLES, "var(--wpc-", ",").into_iter().collect();
    let told: Vec<&str> = column(ELEMENT, "property", 0).iter().map(|name| name.trim_start_matches("--wpc-")).collect();
    same(&told, &used.into_iter().collect::<Vec<_>>());

    let views = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/components");
    let mut sources = String::new();
    for view in std::fs::read_dir(views).expect("the views are there") {
        sources += &std::fs::read_to_string(view.expect("a view").path()).expect("a view is readable");
    }
    let parts: BTreeSet<&str> = all_between(&sources, "\"part\", \"", "\"").into_iter().collect();
    same(&column(ELEMENT, "part", 0), &parts.into_iter().collect::<Vec<_>>());
}

/// What hosts have in their style sheets: a name may be added, never lost.
#[test]
fn properties_and_parts_are_stable() {
    const PROPERTIES: [&str; 15] = [
        "accent",
        "on-accent",
        "surface",
        "text",
        "muted",
        "border",
        "focus",
        "fits",
        "to-do",
        "officer",
        "closed",
        "radius",
        "space",
        "font",
        "max-width",
    ];
    const PARTS: [&str; 7] = ["question", "option", "continue", "back", "board", "route", "result"];
    let properties = column(ELEMENT, "property", 0);
    for name in PROPERTIES {
        assert!(properties.contains(&&*format!("--wpc-{name}")), "--wpc-{name}");
    }
    let parts = column(ELEMENT, "part", 0);
    for name in PARTS {
        assert!(parts.contains(&name), "{name}");
    }
}

/// Every colour of `color:` in the styles is measured, but for those that are not a host's to set.
#[test]
fn the_contrast_of_every_colour_of_text_is_measured() {
    let measured: BTreeSet<&str> = quoted(between(include_str!("../src/element/contrast.js"), "const TEXTS = [", "]"))
        .into_iter()
        .chain(["on-accent"])
        .collect();
    let shown: BTreeSet<&str> = all_between(STYLES, " color: var(--", ")").into_iter().collect();
    assert_eq!(measured, shown, "left: measured, right: in the styles");
}

#[test]
fn defaults_named_in_the_theming_table_are_in_the_styles() {
    for row in table(ELEMENT, "property") {
        let [property, _, default] = row.as_slice() else {
            panic!("`{row:?}` names no default");
        };
        let property = property.trim_matches('`');
        let default = match codes(default).as_slice() {
            [light, dark] => format!("light-dark({light}, {dark})"),
            one => one.concat(),
        };
        assert!(
            STYLES.contains(&format!("var({property}, {default})")),
            "`{property}` does not default to `{default}`"
        );
    }
    assert!(!table(ELEMENT, "property").is_empty());
}

#[test]
fn versions_agree() {
    assert_eq!(between(SCRIPT, "export const version = \"", "\""), env!("CARGO_PKG_VERSION"));
    for date in [RULES_VERSION.to_owned(), LAW_AS_OF.iso(), FIRST_DAY.iso(), REVIEW_BY.iso()] {
        assert!(ORIGINS.contains(&date), "where-the-rules-come-from.md does not name {date}");
    }
    let newest = |changes: &'static str| changes.lines().find_map(|line| line.strip_prefix("## "));
    let changes = include_str!("../CHANGELOG.md");
    assert_eq!(newest(changes), Some("Unreleased"));
    assert!(
        changes.contains(concat!("release, ", env!("CARGO_PKG_VERSION"), ",")),
        "CHANGELOG does not name the version to come"
    );
    assert_eq!(
        newest(include_str!("../docs/reference/editions.md")),
        Some(RULES_VERSION),
        "the newest edition of the rules"
    );
}

#[test]
fn review_dates_are_those_of_the_rules() {
    let mut known = vec![("the law".to_owned(), REVIEW_BY.iso())];
    known.extend(List::ALL.map(|(file, list)| (format!("`{file}.tsv`"), list.review_by().iso())));
    for (name, figure) in [
        ("fee of the Quebec certificate", List::QuebecCertificate),
        ("areas where low-wage files are refused", List::RefusedAreas),
        ("higher limit of low-wage workers outside large cities", List::LowWageCap),
        ("figure of excessive demand on public services", List::ExcessiveDemand),
        ("whether CUSMA is in force", List::Cusma),
    ] {
        known.push((name.to_owned(), figure.review_by().iso()));
    }
    let rows = table(ORIGINS, "list or figure");
    let mut shown: Vec<(String, String)> = rows
        .iter()
        .filter_map(|row| match row.as_slice() {
            [name, day, _] => Some(((*name).to_owned(), (*day).to_owned())),
            _ => None,
        })
        .collect();
    known.sort();
    shown.sort();
    assert_eq!(shown, known, "left: the page, right: the rules");
}

/// The shortest embed.
pub fn two_lines() -> &'static str {
    let all = all_between(README, "```html\n", "\n```");
    all.into_iter().find(|block| block.lines().count() == 2).unwrap_or_default()
}

/// The first one, which a host copies: the same two tags, with words between them.
#[test]
fn the_first_embed_has_words_to_fall_back_on() {
    let first = between(README, "```html\n", "\n```");
    let (open, rest) = first.split_once("checker>\n").unwrap_or_default();
    let (words, close) = rest.split_once("\n</work").unwrap_or_default();
    assert_eq!(format!("{open}checker></work{close}"), two_lines());
    assert!(words.contains("<a href="), "{words}");
}

#[test]
fn the_guide_has_the_first_embed_of_the_readme() {
    let first = between(README, "```html\n", "\n```");
    assert_eq!(between(EMBED, "```html\n", "\n```"), first);
}

#[test]
fn the_two_lines_are_those_of_the_plain_host() {
    let lines = two_lines();
    let page = include_str!("hosts/plain/index.html");
    assert!(page.contains(&format!("\n{lines}\n")), "tests/hosts/plain does not hold:\n{lines}");
}

#[test]
fn hosts_are_the_folders_of_the_tests() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hosts");
    let folders: Vec<String> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    same(&column(HOSTS, "host", 0), &folders.iter().map(String::as_str).collect::<Vec<_>>());
    for row in table(HOSTS, "host") {
        let name = row.first().map(|cell| codes(cell).concat()).unwrap_or_default();
        assert_eq!(row.first().copied(), Some(&*format!("[`{name}`](../../tests/hosts/{name})")));
    }
}

#[test]
fn the_files_are_those_that_the_entry_loads() {
    let loaded: Vec<&str> = all_between(LOADING, "new URL(\"./", "\"");
    let words = Language::ALL.iter().map(|language| format!("words.{}.txt", language.tag()));
    let all: Vec<String> = words.chain(["work_permit_checker_bg.wasm".to_owned()]).collect();
    same(&loaded, &all.iter().map(String::as_str).collect::<Vec<_>>());
    let told = column(README, "file", 0);
    for file in loaded.into_iter().chain(["work-permit-checker.js", "work-permit-checker.d.ts"]) {
        assert!(told.contains(&file), "`{file}` is not in the table of files");
    }
}
