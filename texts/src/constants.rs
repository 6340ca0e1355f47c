//! The Rust code that names sentences: a module for each file, a constant for each sentence.

use crate::message::{END, FORM, PLURAL};
use crate::{Catalogues, Message};
use std::fmt::Write;

impl Catalogues {
    /// A module for each file. A sentence is a `Text`; one with placeholders is a `Template`, which knows their
    /// names. `KEYS` and `ALL` are all sentences of a file, in its order.
    pub fn constants(&self) -> String {
        let (different, places) = self.numbered();
        let mut code = format!(
            "/// The edition of the sentences.\npub const EDITION: &str = {:?};\n\
             /// The tags of all languages, in the order of their words.\npub const TAGS: &[&str] = &{:?};\n\
             /// How many different sentences there are.\npub const DIFFERENT: usize = {};\n\
             /// Begins a plural in the words.\npub(super) const PLURAL: char = {PLURAL:?};\n\
             /// In a plural, comes before each form.\npub(super) const FORM: char = {FORM:?};\n\
             /// Ends a plural.\npub(super) const END: char = {END:?};\n",
            self.edition(),
            self.languages,
            different.len()
        );
        let numbered: Vec<(&Message, usize)> = self.messages.iter().zip(places).collect();
        for sentences in numbered.chunk_by(|(one, _), (next, _)| one.family == next.family) {
            module(sentences, &mut code);
        }
        code
    }

    /// The words of every language, for a program that has them all in it.
    pub fn embedded(&self) -> String {
        let mut code = String::new();
        let different = self.numbered().0;
        let _ = writeln!(
            code,
            "static WORDS: [[&str; {}]; {}] = [",
            different.len().saturating_add(1),
            self.languages.len()
        );
        for at in 0..self.languages.len() {
            code.push_str("[\"\",\n");
            for message in &different {
                let _ = writeln!(code, "{:?},", message.words.get(at).map(String::as_str).unwrap_or_default());
            }
            code.push_str("],\n");
        }
        code.push_str("];\n");
        code
    }
}

/// The module of one file.
fn module(sentences: &[(&Message, usize)], code: &mut String) {
    let family = sentences.first().map_or("", |(message, _)| &message.family);
    let _ = writeln!(code, "/// The sentences of `{family}.ftl`.\npub mod {} {{", family.replace('-', "_"));
    let (mut keys, mut all) = (String::new(), String::new());
    for (message, place) in sentences {
        let english = message.words.first().map(String::as_str).unwrap_or_default();
        let doc = [message.comment.as_str(), english, "No words."]
            .into_iter()
            .find(|doc| !doc.is_empty())
            .unwrap_or_default();
        let text = format!("super::Text::at({place})");
        let (kind, value) = if message.placeholders.is_empty() {
            ("Text", text.clone())
        } else {
            ("Template", format!("super::Template::of({text}, &{:?})", message.placeholders))
        };
        let name = message.constant();
        let _ = writeln!(code, "#[doc = {:?}]\npub const {name}: super::{kind} = {value};", format!(" {doc}"));
        let _ = write!(keys, "{:?}, ", message.key);
        let _ = write!(all, "{text}, ");
    }
    let _ = writeln!(
        code,
        "/// The keys, in the order of the file.\npub const KEYS: &[&str] = &[{keys}];\n\
         /// Every sentence, in the same order.\npub const ALL: &[super::Text] = &[{all}];\n}}"
    );
}
