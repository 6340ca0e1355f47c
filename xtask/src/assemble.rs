//! The last step of a build: one entry file, of what the sources keep apart.
//!
//! Trunk leaves the entry, its glue to the wasm and the wasm. The glue, the styles and the first question
//! go into the entry, and the words of each language into a file of their own. So a page starts with three
//! requests, and one `integrity` on its script tag covers everything, because the entry has the hashes of the other
//! files. A release build is made smaller, too; trunk's own minifier cannot read the glue.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use catalogues::with_test_language;

use crate::imports::{rename_imports, rename_keys};
use crate::manifest;
use crate::minify;
use crate::words_files;

/// The entry, which defines the element.
pub const ENTRY: &str = "work-permit-checker.js";
/// The application.
pub const WASM: &str = "work_permit_checker_bg.wasm";
const GLUE: &str = "work_permit_checker.js";
const STYLES: &str = "widget.css";
/// The first question as the application shows it; `cargo xtask prepare` writes it.
const FIRST: &str = "first-question.json";

/// Runs as trunk's hook, before a build becomes `dist/`.
pub fn hook() -> Result<()> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR")
        .context("`assemble` is called by trunk, which says where the build is")?;
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let folder = Path::new(&folder);
    assemble(folder, release)?;
    if release { manifest::write(folder) } else { Ok(()) }
}

fn assemble(folder: &Path, release: bool) -> Result<()> {
    let path = |name: &str| folder.join(name);
    let read = |name: &str| fs::read_to_string(path(name)).with_context(|| format!("the build has no readable {name}"));
    let write = |name: &str, bytes: &[u8]| fs::write(path(name), bytes).with_context(|| format!("cannot write {name}"));
    let (mut glue, styles, first) = (read(GLUE)?, read(STYLES)?, read(FIRST)?);
    let (mut entry, modules) = with_modules(&read(ENTRY)?, read)?;
    // The sources name only the languages that visitors read, so that no release has another.
    if with_test_language() {
        entry = words_files::with_test_language(&entry)?;
    }
    let words_integrity = words_files::write(folder, &entry)?;
    // A development build has no hashes, because its files change one by one.
    let mut integrity = [String::new(), "{}".into()];
    if release {
        let bytes = fs::read(path(WASM)).with_context(|| format!("the build has no {WASM}"))?;
        let (small, names) = rename_imports(&bytes).context("cannot rename the imports of the wasm")?;
        glue = rename_keys(&glue, &names)?;
        integrity = [manifest::integrity(&small), words_integrity];
        write(WASM, &small)?;
    }
    let [integrity, words_integrity] = integrity;
    let parts = [
        ("import * as app from \"./work_permit_checker.js\";", format!("const app = {};", as_value(&glue)?)),
        (
            "import STYLES from \"./widget.css\";",
            format!("const STYLES = {};", serde_json::to_string(&dense(&styles))?),
        ),
        ("import FIRST from \"./first-question.json\";", format!("const FIRST = {};", first.trim())),
        ("const INTEGRITY = \"\";", format!("const INTEGRITY = \"{integrity}\";")),
        ("const WORDS_INTEGRITY = {};", format!("const WORDS_INTEGRITY = {words_integrity};")),
    ];
    for (line, part) in parts {
        let (before, after) = entry.split_once(line).with_context(|| format!("{ENTRY} has no line `{line}`"))?;
        entry = [before, &part, after].concat();
    }
    if release {
        entry = minify::module(&entry)?;
    }
    write(ENTRY, entry.as_bytes())?;
    for name in [GLUE, STYLES, FIRST].into_iter().chain(modules.iter().map(String::as_str)) {
        fs::remove_file(path(name)).with_context(|| format!("cannot remove {name}"))?;
    }
    Ok(())
}

/// The entry with each of its own modules in place of the first line that imports it, and the names of these modules.
fn with_modules(entry: &str, read: impl Fn(&str) -> Result<String>) -> Result<(String, Vec<String>)> {
    let lines = |text: &str| text.lines().rev().map(str::to_owned).collect::<Vec<_>>();
    let (mut whole, mut names, mut next) = (String::new(), Vec::new(), lines(entry));
    while let Some(line) = next.pop() {
        match imported(&line) {
            None => whole = whole + &line + "\n",
            Some(name) if names.iter().any(|known| known == name) => {}
            Some(name) => {
                next.extend(lines(&(read(name)?.replace("\nexport ", "\n") + "\n")));
                names.push(name.to_owned());
            }
        }
    }
    Ok((whole, names))
}

/// The module that a line imports by names.
fn imported(line: &str) -> Option<&str> {
    let (_, name) = line.strip_prefix("import {")?.strip_suffix("\";")?.split_once(" from \"./")?;
    Some(name)
}

/// The glue as a value: a function that keeps its names to itself and gives what it exported.
fn as_value(glue: &str) -> Result<String> {
    const LAST: &str = "export { initSync, __wbg_init as default };";
    let body = glue.replace(LAST, "");
    ensure!(body.len() < glue.len(), "the glue does not end as expected: `{LAST}`");
    let mut names = vec!["default: __wbg_init"];
    for line in body.lines() {
        for word in ["export function ", "export class "] {
            if let Some(name) = line.strip_prefix(word).and_then(|rest| rest.split(['(', ' ']).next()) {
                names.push(name);
            }
        }
    }
    let body = body.replace("\nexport ", "\n");
    let body = body.strip_prefix("export ").unwrap_or(&body);
    ensure!(!body.contains("\nexport "), "an export of the glue is not understood");
    Ok(format!("(() => {{\n{body}\nreturn {{ {} }};\n}})()", names.join(", ")))
}

/// Styles without comments and without the spaces that mean nothing.
fn dense(styles: &str) -> String {
    let mut rest = styles;
    let mut plain = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let mut text = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    for mark in ["{", "}", ";", ","] {
        text = text.replace(&format!("{mark} "), mark).replace(&format!(" {mark}"), mark);
    }
    text.replace(": ", ":").replace(";}", "}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_becomes_a_value_with_its_exports() {
        let glue = "export class Widget {\n}\nexport function assess(a) {\n}\nlet wasm;\nexport { initSync, __wbg_init as default };\n";
        let value = as_value(glue).unwrap();
        assert_eq!(
            value,
            "(() => {\nclass Widget {\n}\nfunction assess(a) {\n}\nlet wasm;\n\n\nreturn { default: __wbg_init, Widget, assess };\n})()"
        );
        assert!(as_value("export function assess() {}").is_err());
    }

    #[test]
    fn each_module_replaces_its_first_import() {
        let read = |name: &str| match name {
            "b.js" => Ok("import { D } from \"./d.js\";\nexport class B {}\n".to_owned()),
            "d.js" => Ok("import * as e from \"./e.js\";\nimport { B } from \"./b.js\";\nclass D {}\n".to_owned()),
            _ => anyhow::bail!("there is no {name}"),
        };
        let entry = "import a from \"./a\";\nimport { B } from \"./b.js\";\nimport { D } from \"./d.js\";\nnew B();\n";
        let (whole, names) = with_modules(entry, read).unwrap();
        let lines: Vec<_> = whole.lines().filter(|line| !line.is_empty()).collect();
        assert_eq!(
            lines,
            ["import a from \"./a\";", "import * as e from \"./e.js\";", "class D {}", "class B {}", "new B();"]
        );
        assert_eq!(names, ["b.js", "d.js"]);
        assert!(with_modules("import { C } from \"./c.js\";\n", read).is_err());
    }

    #[test]
    fn styles_lose_what_means_nothing() {
        let styles = "/* Why. */\n.a .b:hover, a > b {\n  margin: calc(1px + 2px) 0;\n  color: red;\n}\n@media (width > 2px) { p { top: 0; } }";
        assert_eq!(
            dense(styles),
            ".a .b:hover,a > b{margin:calc(1px + 2px) 0;color:red}@media (width > 2px){p{top:0}}"
        );
    }
}
