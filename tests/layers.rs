//! The modules of the rules, the interview and the words are in layers: each uses only those below it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops at the first surprise")]

use crate::common::files;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The modules that know no web page, the lowest first.
const CRATE: [&str; 4] = ["text", "rules", "session", "explain"];

/// The modules of the page, above them all.
const PAGE: [&str; 3] = ["components", "checker", "element"];

/// The modules of `rules`, the lowest first.
const RULES: [&str; 19] = [
    "date",
    "lists",
    "cite",
    "model",
    "questions",
    "answers",
    "typical",
    "knowledge",
    "edition",
    "review_dates",
    "eval",
    "law",
    "plan",
    "other_programs",
    "result",
    "change",
    "missing",
    "assess",
    "ranking",
];

/// The module of a file, from its path in `src`: `[rules, eval]` for `rules/eval/pay.rs`.
fn module(file: &Path) -> Vec<String> {
    file.with_extension("").iter().map(|part| part.to_str().unwrap().to_owned()).collect()
}

/// The paths that begin with `crate::` or `super::`, each as a path from the top of the crate.
fn paths(module: &[String], source: &str) -> BTreeSet<Vec<String>> {
    let code: String =
        source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let code = code.split("#[cfg(test)]\nmod tests").next().unwrap().replace("pub(in crate::rules)", "pub");
    let mut all = BTreeSet::new();
    for start in ["crate::", "super::"] {
        for (at, _) in code.match_indices(start) {
            // Neither in the middle of a path, such as the second `super::`, nor of a name.
            if !code[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == ':') {
                tree(&code[at..], &[], &mut all);
            }
        }
    }
    all.into_iter().map(|path| absolute(module, path)).collect()
}

/// Reads a path, or a whole tree of a `use`, and gives back what follows it.
fn tree<'code>(code: &'code str, before: &[String], all: &mut BTreeSet<Vec<String>>) -> &'code str {
    let name = code.find(|letter: char| !(letter.is_alphanumeric() || letter == '_')).unwrap_or(code.len());
    let mut path = before.to_vec();
    path.push(code[..name].to_owned());
    let Some(mut rest) = code[name..].strip_prefix("::") else {
        all.insert(path);
        return &code[name..];
    };
    let Some(list) = rest.strip_prefix('{') else { return tree(rest, &path, all) };
    rest = list.trim_start();
    while !rest.starts_with('}') {
        rest = tree(rest, &path, all);
        rest = rest.trim_start_matches(|letter: char| letter == ',' || letter.is_whitespace() || letter == '*');
    }
    &rest[1..]
}

fn absolute(module: &[String], path: Vec<String>) -> Vec<String> {
    let supers = path.iter().take_while(|name| *name == "super").count();
    match supers {
        0 => path[1..].to_vec(),
        _ => [&module[..module.len() - supers], &path[supers..]].concat(),
    }
}

/// The paths in a module that lead to a module above it.
fn back_edges(module: &[String], source: &str) -> Vec<String> {
    let rank = |names: &[&str], name: &str| names.iter().position(|other| *other == name);
    let own = rank(&CRATE, &module[0]).unwrap();
    let inner = module.get(1).filter(|_| module[0] == "rules");
    let own_inner = inner.map(|name| rank(&RULES, name).unwrap_or_else(|| panic!("give `{name}` its layer in RULES")));
    let mut found = Vec::new();
    for path in paths(module, source) {
        // A macro of the crate's root has no layer.
        let first = &path[0];
        let Some(layer) = rank(&CRATE, first).or_else(|| rank(&PAGE, first).map(|_| CRATE.len())) else { continue };
        let back = layer > own
            || layer == own
                && own_inner.is_some_and(|own| {
                    let named = path.get(1).and_then(|name| rank(&RULES, name));
                    // What is no module is exported again by `rules`, which is above them all.
                    named.is_none_or(|named| named > own)
                });
        if back {
            found.push(path.join("::"));
        }
    }
    found
}

#[test]
fn no_module_uses_one_above_it() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/rules/src");
    let tops = [source.join("lib.rs"), source.join("rules.rs")];
    let all = files("crates/rules/src", &["rs"]);
    let mut read = 0;
    for file in all.iter().filter(|file| !tops.contains(file) && !file.ends_with("tests.rs")) {
        let module = module(file.strip_prefix(&source).unwrap());
        let back = back_edges(&module, &fs::read_to_string(file).unwrap());
        assert!(back.is_empty(), "{} uses what is above it: {back:?}", file.display());
        read += 1;
    }
    assert!(read > 80, "{read} files");
}

#[test]
fn a_path_back_is_found() {
    let eval: Vec<String> = ["rules", "eval", "pay"].map(str::to_owned).into();
    let back = |source: &str| back_edges(&eval, source);
    let below = "use super::{Context, Remark};\nuse crate::rules::lists::{self, Occupation};\n\
                 use crate::text::{Text, words::{concat}};\nuse crate::fill;";
    assert!(back(below).is_empty(), "{:?}", back(below));
    assert_eq!(back("use crate::rules::plan;"), ["rules::plan"]);
    assert_eq!(back("use crate::{t, session::Session};"), ["session::Session"]);
    assert_eq!(back("use super::super::{questions, law::{self, ROUTES}};"), ["rules::law::ROUTES", "rules::law::self"]);
    assert_eq!(back("use crate::rules::Assessment;"), ["rules::Assessment"]);
    assert_eq!(back("fn f() { crate::explain::report() }"), ["explain::report"]);
    assert_eq!(back("use crate::components;"), ["components"]);
    assert!(back("/// crate::explain::report\n#[cfg(test)]\nmod tests { use crate::explain; }").is_empty());
}
