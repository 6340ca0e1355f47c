//! The sentences of `texts/`: French typography, and that each is said somewhere.

use catalogues::{Catalogues, FOLDER, Message};
use std::fs;
use std::path::{Path, PathBuf};

fn messages() -> Vec<Message> {
    Catalogues::read(Path::new(FOLDER)).expect("the crate was built from them").messages
}

/// A no-break space stands before a colon, a dollar sign, a per cent sign and within quotation marks.
#[test]
fn french_signs_never_stand_alone_on_a_line() {
    let messages = messages();
    assert!(messages.len() > 1500, "only {} sentences were read", messages.len());
    for message in messages {
        let french = &message.words[1];
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
    let names: std::collections::HashSet<&str> =
        code.split(|letter: char| !letter.is_alphanumeric() && !"_:".contains(letter)).collect();
    let named = |family: &str, name: &str| names.iter().any(|path| path.ends_with(&format!("{family}::{name}")));
    let idle: Vec<String> = messages()
        .iter()
        .filter(|message| !["countries", "occupations", "sources"].contains(&message.family.as_str()))
        .filter(|message| !named(&message.family.replace('-', "_"), &message.key.replace('-', "_").to_uppercase()))
        .map(|message| format!("texts/en/{}.ftl: `{}`", message.family, message.key))
        .collect();
    assert!(idle.is_empty(), "sentences that nothing says: {idle:?}");
}
