//! The sentences of `texts/`: French typography, and that each is said somewhere.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at the first surprise")]

use catalogues::{Catalogues, FOLDER};
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

fn catalogues() -> Catalogues {
    Catalogues::read(Path::new(FOLDER)).expect("the crate was built from them")
}

/// A no-break space stands before a colon, a dollar sign, a per cent sign and within quotation marks.
#[test]
fn french_signs_never_stand_alone_on_a_line() {
    let Catalogues { languages, messages } = catalogues();
    let french = languages.iter().position(|tag| tag == "fr").unwrap();
    assert!(messages.len() > 1500, "only {} sentences were read", messages.len());
    for message in messages {
        let french = &message.words[french];
        for sign in [" :", " $", " %", " »", "« ", "'"] {
            assert!(!french.contains(sign), "texts/fr/{}.ftl: `{}`: {french}", message.family, message.key);
        }
    }
}

fn sources(folder: &Path, found: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

/// Each is named by its constant. Those of lists belong to their rows, which the compiler compares.
#[test]
fn every_sentence_is_said() {
    let mut code = String::new();
    for folder in ["crates", "src"] {
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut code);
    }
    // As `summary as words`.
    let code = code.replace("words::", "summary::");
    let paths = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split(|letter: char| !letter.is_alphanumeric() && !"_:".contains(letter)));
    // The file and the sentence, the last two parts of a path.
    let names: HashSet<&str> = paths
        .filter_map(|path| path.rsplit_once("::").map(|(before, _)| (path, before)))
        .map(|(path, before)| before.rfind("::").map_or(path, |at| &path[at + 2..]))
        .collect();
    let named = |family: &str, name: &str| names.contains(format!("{family}::{name}").as_str());
    let idle: Vec<String> = catalogues()
        .messages
        .iter()
        .filter(|message| !["countries", "occupations", "sources"].contains(&message.family.as_str()))
        .filter(|message| !named(&message.family.replace('-', "_"), &message.key.replace('-', "_").to_uppercase()))
        .map(|message| format!("texts/en/{}.ftl: `{}`", message.family, message.key))
        .collect();
    assert!(idle.is_empty(), "sentences that nothing says: {idle:?}");
}
