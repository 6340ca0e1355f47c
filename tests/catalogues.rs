//! The sentences of `texts/`: French typography, and that each is said somewhere.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

use crate::common::files;
use catalogues::{Catalogues, FOLDER};
use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::Path;
use work_permit_checker::rules::{GENERAL, ROUTES};
use work_permit_checker::text::Language;

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

/// A reader of French should know before the click that a page is in English.
#[test]
fn french_says_which_pages_are_in_english() {
    let Catalogues { languages, messages } = catalogues();
    let french = languages.iter().position(|tag| tag == "fr").unwrap();
    let sources: Vec<_> = messages.iter().filter(|message| message.family == "sources").collect();
    assert!(sources.len() > 100, "{}", sources.len());
    for pair in sources.chunks(2) {
        let [title, address] = pair else { panic!("a title without an address") };
        let english = address.words[0] == address.words[french];
        assert_eq!(title.words[french].ends_with("(page en anglais)"), english, "{}", title.key);
    }
}

/// The key lets a reader find the title of a requirement by its id. A few requirements share the title of another one.
#[test]
fn the_title_of_a_requirement_has_an_id_as_key() {
    let messages = catalogues().messages;
    let routes = ROUTES.into_iter().chain([&GENERAL]);
    let titles: BTreeMap<&str, &str> = routes
        .flat_map(|route| route.requirements)
        .map(|requirement| (requirement.id, requirement.title.get(Language::English)))
        .collect();
    let (mut own, mut bad) = (0, Vec::new());
    for (id, title) in &titles {
        let keys = messages.iter().filter(|message| message.words[0] == *title).map(|message| message.key.as_str());
        let keys: Vec<&str> = keys.collect();
        own += usize::from(keys.contains(id));
        if !keys.iter().any(|key| titles.get(key) == Some(title)) {
            bad.push(format!("{id}: {keys:?}"));
        }
    }
    assert!(bad.is_empty(), "titles whose key is no id: {bad:?}");
    assert!(own > 150, "{own} of {} have a title of their own", titles.len());
}

/// Each is named by its constant. Those of lists belong to their rows, which the compiler compares.
#[test]
fn every_sentence_is_said() {
    let mut code = String::new();
    for folder in ["crates/rules", "src"] {
        files(folder, &["rs"]).iter().for_each(|file| code.push_str(&fs::read_to_string(file).unwrap()));
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
        .filter(|message| !["countries", "everyday-names", "occupations", "sources"].contains(&message.family.as_str()))
        .filter(|message| !named(&message.family.replace('-', "_"), &message.constant()))
        .map(|message| format!("texts/en/{}.ftl: `{}`", message.family, message.key))
        .collect();
    assert!(idle.is_empty(), "sentences that nothing says: {idle:?}");
}
