//! Writes what people and pages read from the code itself: tables of the documentation, and the edition of the
//! rules in the element's class. The files are committed, and a test says when they are no longer fresh.

use std::fs;

use anyhow::{Context, Result, ensure};
use work_permit_rules::rules::lists::{Source, sources};
use work_permit_rules::rules::{ROUTES, RULES_VERSION};
use work_permit_rules::text::Language;

use crate::paths;

/// A part of a file that is written from the code.
struct Part {
    file: &'static str,
    /// The line or the head of the table that is in front of it.
    after: &'static str,
    /// The beginning of its last line: the lines that begin so are the part.
    lines: &'static str,
    content: fn() -> String,
}

const PARTS: [Part; 3] = [
    Part { file: "docs/reference/routes.md", after: "| id | route |\n|---|---|\n", lines: "| ", content: routes },
    Part { file: "docs/sources.md", after: "| source | text of |\n|---|---|\n", lines: "| ", content: register },
    Part {
        file: "src/element/work-permit-checker.js",
        after: "export const version = \"0.1.0\";\n",
        lines: "export const rulesVersion",
        content: edition,
    },
];

fn routes() -> String {
    let row = |id: &str, name: &str| format!("| `{id}` | {name} |\n");
    ROUTES.iter().map(|route| row(route.id, route.name.get(Language::English))).collect()
}

fn register() -> String {
    let row = |source: &Source| {
        let day = source.page_date.map_or_else(|| "changes continually".to_owned(), |day| day.iso());
        format!("| [{}]({}) | {day} |\n", source.title.get(Language::English), source.url.get(Language::English))
    };
    sources().iter().map(row).collect()
}

fn edition() -> String {
    format!("export const rulesVersion = \"{RULES_VERSION}\";\n")
}

impl Part {
    /// The file as it should be.
    fn fresh(&self, text: &str) -> Result<String> {
        let at = text.find(self.after).map(|at| at + self.after.len());
        let at = at.with_context(|| format!("{} has no line `{}`", self.file, self.after.trim_end()))?;
        let (before, rest) = text.split_at(at);
        let old: usize = rest.split_inclusive('\n').take_while(|line| line.starts_with(self.lines)).map(str::len).sum();
        ensure!(old > 0, "{} has nothing behind `{}`", self.file, self.after.trim_end());
        Ok([before, &(self.content)(), rest.get(old..).unwrap_or_default()].concat())
    }
}

/// Writes every part, and says which file changed.
pub fn run() -> Result<()> {
    for part in PARTS {
        let path = paths::root().join(part.file);
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", part.file))?;
        let fresh = part.fresh(&text)?;
        let state = if fresh == text { "is fresh" } else { "is written anew" };
        if fresh != text {
            fs::write(&path, fresh).with_context(|| format!("cannot write {}", part.file))?;
        }
        println!("generate: {} {state}", part.file);
    }
    println!("generate: the first question is read off the running page: `cargo xtask prepare`");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_from_the_code_is_fresh() {
        for part in PARTS {
            let text = fs::read_to_string(paths::root().join(part.file)).unwrap();
            assert_eq!(part.fresh(&text).unwrap(), text, "{}: run `cargo xtask generate`", part.file);
        }
    }

    #[test]
    fn only_the_part_changes() {
        let part = Part { file: "a.md", after: "| a |\n|---|\n", lines: "| ", content: || "| new |\n".to_owned() };
        assert_eq!(part.fresh("x\n| a |\n|---|\n| 1 |\n| 2 |\n\ny\n").unwrap(), "x\n| a |\n|---|\n| new |\n\ny\n");
        assert!(part.fresh("x\n").is_err() && part.fresh("| a |\n|---|\n\n").is_err());
    }
}
