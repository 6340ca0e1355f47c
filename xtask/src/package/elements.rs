//! The custom elements manifest: what editors and documentation tools read of the element.
//!
//! It is made at each packaging: names and types come from the entry script and its types, the description
//! from the README, and the words from the tables of `docs/reference/element.md`, which `tests/readme.rs`
//! compares with script, styles and views.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

const CLASS: &str = "WorkPermitChecker";

/// What the manifest is made of.
pub struct Sources<'a> {
    /// The README of the project.
    pub readme: &'a str,
    /// The page with the tables: `docs/reference/element.md`.
    pub reference: &'a str,
    /// The entry script.
    pub script: &'a str,
    /// Its types.
    pub types: &'a str,
}

/// The manifest of the package whose entries are `index.js` and `define.js`.
pub fn manifest(sources: &Sources<'_>) -> Result<Value> {
    let class = json!({
        "kind": "class",
        "customElement": true,
        "name": CLASS,
        "tagName": "work-permit-checker",
        "superclass": { "name": "HTMLElement", "package": "global:" },
        "description": first_sentences(sources.readme)?,
        "attributes": attributes(sources)?,
        "members": members(sources)?,
        "events": events(sources)?,
        "slots": [{ "name": "", "description": "Shown until the checker has started, and if it cannot." }],
        "cssProperties": listed(sources.reference, "property")?,
        "cssParts": listed(sources.reference, "part")?,
    });
    let (mut declarations, mut exports) = (vec![class], Vec::new());
    for (name, keyword) in exported(sources.types) {
        exports.push(json!({ "kind": "js", "name": name, "declaration": { "name": name } }));
        if name != CLASS {
            let kind = if keyword == "function" { "function" } else { "variable" };
            declarations
                .push(json!({ "kind": kind, "name": name, "description": export_words(sources.reference, name)? }));
        }
    }
    ensure!(exports.len() > 4, "the types export only {} names", exports.len());
    let definition = json!({
        "kind": "custom-element-definition",
        "name": "work-permit-checker",
        "declaration": { "name": CLASS, "module": "index.js" },
    });
    Ok(json!({
        "schemaVersion": "2.1.0",
        "readme": "README.md",
        "modules": [
            { "kind": "javascript-module", "path": "index.js", "declarations": declarations, "exports": exports },
            { "kind": "javascript-module", "path": "define.js", "declarations": [], "exports": [definition] },
        ],
    }))
}

/// The paragraph under the title.
fn first_sentences(readme: &str) -> Result<&str> {
    readme.split("\n\n").nth(1).map(str::trim).context("the README has no paragraph under its title")
}

fn attributes(sources: &Sources<'_>) -> Result<Vec<Value>> {
    let observed = between(sources.script, "observedAttributes = [", "]").context("the script names no attributes")?;
    let rows = table(sources.reference, "attribute")?;
    let mut all = Vec::new();
    // `loading` is read once and not observed.
    for name in quoted(observed).into_iter().chain(["loading"]) {
        let row = row(&rows, name)?;
        let closed = between(sources.script, &format!("this._option(\"{name}\", ["), "]").map(|list| {
            let mut words: Vec<String> = quoted(list).iter().map(|word| format!("\"{word}\"")).collect();
            words.sort();
            words.join(" | ")
        });
        let mut attribute = json!({
            "name": name,
            "type": { "text": closed.unwrap_or_else(|| if cell(row, 1).starts_with("present: ") { "boolean" } else { "string" }.to_owned()) },
            "description": plain(&format!("{}. Default: {}", cell(row, 1), cell(row, 2))),
        });
        // A default that is only the last resort, as that of `lang`, is told in words alone.
        if let (Some(default), Some(attribute)) = (between(cell(row, 2), "`", "`"), attribute.as_object_mut())
            && cell(row, 2).starts_with('`')
        {
            attribute.insert("default".into(), default.into());
        }
        all.push(attribute);
    }
    ensure!(all.len() == rows.len(), "the reference has {} attributes, the script knows {}", rows.len(), all.len());
    Ok(all)
}

fn members(sources: &Sources<'_>) -> Result<Vec<Value>> {
    let body = between(sources.types, &format!("class {CLASS} extends HTMLElement {{"), "\n}")
        .context("the types have no class")?;
    let rows = table(sources.reference, "name")?;
    let mut all = Vec::new();
    for line in body.lines().map(str::trim).filter(|line| !line.starts_with(['/', '*'])) {
        let Some((name, kind)) = line.trim_start_matches("readonly ").trim_end_matches(';').split_once(": ") else {
            continue;
        };
        let description = plain(cell(row(&rows, name)?, 1));
        all.push(match name.split_once('(') {
            Some((method, _)) => {
                json!({ "kind": "method", "name": method, "return": { "type": { "text": kind } }, "description": description })
            }
            None => {
                let readonly = line.starts_with("readonly ");
                json!({ "kind": "field", "name": name, "type": { "text": kind }, "readonly": readonly, "description": description })
            }
        });
    }
    ensure!(all.len() == rows.len(), "the reference has {} members, the types have {}", rows.len(), all.len());
    Ok(all)
}

fn events(sources: &Sources<'_>) -> Result<Vec<Value>> {
    let map =
        between(sources.types, "interface WorkPermitCheckerEventMap {", "\n}").context("the types have no events")?;
    let rows = table(sources.reference, "event")?;
    let mut all = Vec::new();
    for line in map.lines() {
        let Some((name, kind)) = line.trim().trim_start_matches('"').trim_end_matches(';').split_once("\": ") else {
            continue;
        };
        all.push(json!({ "name": name, "type": { "text": kind }, "description": plain(cell(row(&rows, name)?, 2)) }));
    }
    ensure!(all.len() == rows.len(), "the reference has {} events, the types have {}", rows.len(), all.len());
    Ok(all)
}

/// The rows of a table with a name, what it is, and perhaps a default.
fn listed(reference: &str, heading: &str) -> Result<Vec<Value>> {
    let mut all = Vec::new();
    for row in table(reference, heading)? {
        let name = between(cell(&row, 0), "`", "`").with_context(|| format!("a row under `{heading}` has no name"))?;
        let mut entry = json!({ "name": name, "description": plain(cell(&row, 1)) });
        let codes: Vec<&str> = cell(&row, 2).split('`').skip(1).step_by(2).collect();
        let default = match codes.as_slice() {
            [] => None,
            [light, dark] => Some(format!("light-dark({light}, {dark})")),
            one => Some(one.concat()),
        };
        if let (Some(default), Some(entry)) = (default, entry.as_object_mut()) {
            entry.insert("default".into(), default.into());
        }
        all.push(entry);
    }
    Ok(all)
}

/// Every value that the types export, with its keyword.
fn exported(types: &str) -> Vec<(&str, &str)> {
    let mut all = Vec::new();
    for line in types.lines().filter_map(|line| line.strip_prefix("export ")) {
        if let Some((keyword @ ("class" | "const" | "function"), rest)) = line.split_once(' ') {
            all.push((rest.split([' ', ':', '(']).next().unwrap_or(rest), keyword));
        }
    }
    all
}

fn export_words(reference: &str, name: &str) -> Result<String> {
    let rows = table(reference, "export")?;
    let found = rows.iter().find(|row| {
        let names = cell(row, 0).split('`').skip(1).step_by(2);
        names.map(|code| code.split('(').next().unwrap_or(code)).any(|code| code == name)
    });
    Ok(plain(cell(found.with_context(|| format!("the reference does not have the export `{name}`"))?, 1)))
}

/// The cells of the table whose first heading is `heading`, row by row.
fn table<'a>(reference: &'a str, heading: &str) -> Result<Vec<Vec<&'a str>>> {
    let start = format!("| {heading} |");
    let lines = reference.lines().skip_while(|line| !line.starts_with(&start)).skip(2);
    let rows: Vec<Vec<&str>> = lines
        .take_while(|line| line.starts_with('|'))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    ensure!(!rows.is_empty(), "the reference has no table under `{heading}`");
    Ok(rows)
}

fn row<'a, 'b>(rows: &'b [Vec<&'a str>], name: &str) -> Result<&'b Vec<&'a str>> {
    let code = format!("`{name}`");
    rows.iter().find(|row| cell(row, 0) == code).with_context(|| format!("the reference does not have `{name}`"))
}

fn cell<'a>(row: &[&'a str], at: usize) -> &'a str {
    row.get(at).copied().unwrap_or_default()
}

/// Words without the links of the reference, which are in round brackets.
fn plain(words: &str) -> String {
    match words.split_once(" ([").and_then(|(before, rest)| Some((before, rest.split_once("))")?.1))) {
        Some((before, after)) => plain(&format!("{before}{after}")),
        None => words.to_owned(),
    }
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map(|(inside, _)| inside)
}

fn quoted(list: &str) -> Vec<&str> {
    list.split('"').skip(1).step_by(2).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths;
    use std::fs;

    fn real(change: impl Fn(&str, String) -> String) -> Result<Value> {
        let read = |name: &str| change(name, fs::read_to_string(paths::root().join(name)).unwrap_or_default());
        let (readme, reference) = (read("README.md"), read("docs/reference/element.md"));
        let (script, types) =
            (read("src/element/work-permit-checker.js"), read("src/element/work-permit-checker.d.ts"));
        manifest(&Sources { readme: &readme, reference: &reference, script: &script, types: &types })
    }

    #[test]
    fn the_real_manifest_tells_the_element() {
        let made = real(|_, text| text).unwrap();
        let class = &made["modules"][0]["declarations"][0];
        let find = |list: &str, name: &str| {
            class[list].as_array().unwrap().iter().find(|entry| entry["name"] == name).unwrap().clone()
        };
        assert_eq!(find("attributes", "theme")["type"]["text"], "\"auto\" | \"dark\" | \"light\"");
        assert_eq!(find("attributes", "heading-level")["default"], "2");
        assert_eq!(
            find("attributes", "routes")["description"],
            "ids of the routes to show, with spaces between. Default: all"
        );
        assert_eq!(find("attributes", "share")["type"]["text"], "boolean");
        assert_eq!(find("members", "answers")["type"]["text"], "Answers");
        assert_eq!(find("members", "reset")["kind"], "method");
        assert!(find("events", "work-permit-checker-error")["type"]["text"].as_str().unwrap().contains("ErrorCode"));
        assert_eq!(find("cssProperties", "--wpc-radius")["default"], "10px");
        assert_eq!(find("cssProperties", "--wpc-on-accent")["default"], "light-dark(#fff, #06222e)");
        assert_eq!(find("cssParts", "board")["description"], "the routes beside the question");
        let assess = made["modules"][0]["declarations"]
            .as_array()
            .unwrap()
            .iter()
            .find(|entry| entry["name"] == "assess")
            .unwrap();
        assert_eq!(assess["kind"], "function");
    }

    #[test]
    fn what_the_reference_leaves_out_is_named() {
        for (file, old, new, named) in [
            ("docs/reference/element.md", "| `theme` |", "| `thyme` |", "`theme`"),
            ("docs/reference/element.md", "| `reset()` |", "| `rest()` |", "`reset()`"),
            ("docs/reference/element.md", "| `work-permit-checker-step` |", "| `step` |", "`work-permit-checker-step`"),
            ("src/element/work-permit-checker.js", "\"storage\"]", "\"storage\", \"extra\"]", "`extra`"),
        ] {
            let error = real(|name, text| if name == file { text.replace(old, new) } else { text }).unwrap_err();
            assert!(error.to_string().contains(named), "{error}");
        }
    }
}
