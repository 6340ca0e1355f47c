//! Timings, native and in the browser, each beside what it is compared with.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::{browser, engines, node, page, paths, run, size, words_files};

/// The pages that are built with other libraries.
const OTHERS: [&str; 3] = ["react", "surveyjs", "publicodes"];

/// Times one assessment natively, then one route beside other engines, which that bench installs,
/// then the page of a fresh release build in the browser, then how long it takes on a slow network,
/// beside other ways to put questions on a page.
pub fn bench() -> Result<()> {
    run::run("native", &mut run::cargo(&["bench", "--bench", "assess"]))?;
    run::run("engines", &mut run::cargo(&["bench", "--bench", "engines"]))?;
    page::build()?;
    browser::test(&engines::CHROMIUM, &["--test", "speed"])?;
    let pages = pages()?;
    let mut compare = browser::command(&engines::CHROMIUM, &["--features", "bench", "--test", "compare"])?;
    run::run("compare", compare.env("WPC_PAGES", pages))
}

/// Every page in a folder of its own, with each file compressed beside it.
fn pages() -> Result<PathBuf> {
    let (sources, work) = (paths::root().join("benches/pages"), paths::root().join("target/bench-pages"));
    crate::hosts::copy(&sources, &work)?;
    let mut install = node::npm()?;
    install.args(["install", "--no-save", "--prefer-offline"]).args(node::QUIET).current_dir(&work);
    run::run("npm", &mut install)?;
    for other in OTHERS {
        run::run("build", node::npm()?.args(["run", "build"]).current_dir(&work).env("WPC_PAGE", other))?;
    }
    let made = work.join("dist");
    let widget = made.join("widget");
    let put = |folder: &Path, name: &str, text: &str| {
        fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
        fs::write(folder.join(name), text).with_context(|| format!("cannot write {name}"))
    };
    let lines = "<script type=\"module\" src=\"./work-permit-checker.js\"></script>\n<work-permit-checker></work-permit-checker>";
    put(&widget, "index.html", &document("", lines))?;
    for name in words_files::of_page(&paths::dist())? {
        fs::copy(paths::dist().join(&name), widget.join(&name)).with_context(|| format!("dist/ has no {name}"))?;
    }
    put(&made.join("static"), "index.html", &static_page()?)?;
    compress(&made)?;
    Ok(made)
}

/// The first question of the widget as plain HTML with the same styles: the least that can be.
fn static_page() -> Result<String> {
    let element = paths::root().join("src/element");
    let read = |name: &str| fs::read_to_string(element.join(name)).with_context(|| format!("cannot read {name}"));
    let first: serde_json::Value = serde_json::from_str(&read("first-question.json")?)?;
    let styles = read("widget.css")?.replace(":host([hidden])", ".host[hidden]").replace(":host", ".host");
    let mut body = String::from("<div class=\"host\">");
    html(&first, &mut body);
    body += "</div>";
    Ok(document(&format!("<style>{styles}</style>"), &body))
}

fn document(head: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>A page</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n{head}</head>\n<body>\n{body}\n</body>\n</html>\n"
    )
}

/// A node of `first-question.json` in English: a text, or a tag with attributes and children.
fn html(node: &serde_json::Value, out: &mut String) {
    let english = |text: &str| {
        text.split('\t').next().unwrap_or_default().replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
    };
    if let Some(text) = node.as_str() {
        out.push_str(&english(text));
    }
    let Some([tag, attributes, children @ ..]) = node.as_array().map(Vec::as_slice) else { return };
    let tag = tag.as_str().unwrap_or_default();
    out.extend(["<", tag]);
    for (name, value) in attributes.as_object().into_iter().flatten() {
        out.extend([" ", name, "=\"", &english(value.as_str().unwrap_or_default()), "\""]);
    }
    out.push('>');
    for child in children {
        html(child, out);
    }
    if tag != "input" {
        out.extend(["</", tag, ">"]);
    }
}

/// Puts `NAME.br` beside each file, as a static host keeps it.
fn compress(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry.with_context(|| format!("cannot list {}", folder.display()))?.path();
        if path.is_dir() {
            compress(&path)?;
        } else if path.extension().is_none_or(|extension| extension != "br") {
            let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            let small = size::brotli(&bytes)?;
            let beside = format!("{}.br", path.display());
            fs::write(&beside, small).with_context(|| format!("cannot write {beside}"))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_becomes_its_english_html() {
        let node = serde_json::json!(["p", { "class": "a" }, "One & two\tUn et deux", ["input", { "type": "text" }], ["b", {}, "x"]]);
        let mut out = String::new();
        html(&node, &mut out);
        assert_eq!(out, "<p class=\"a\">One &amp; two<input type=\"text\"><b>x</b></p>");
    }
}
