//! The Rust code that names sentences: a module for each file, a constant for each sentence.

use crate::Catalogues;
use std::fmt::Write;

impl Catalogues {
    /// A module for each file. A sentence is a `Text`; one with placeholders is a `Template`, which knows their
    /// names. `KEYS` and `ALL` are all sentences of a file, in its order.
    pub fn constants(&self) -> String {
        let mut code = format!(
            "/// The edition of the sentences.\npub const EDITION: &str = {:?};\n\
             /// The tags of all languages, in the order of their words.\npub const TAGS: &[&str] = &{:?};\n\
             /// How many different sentences there are.\npub const DIFFERENT: usize = {};\n",
            self.edition(),
            self.languages,
            self.numbered().0.len()
        );
        let mut family = "";
        let mut lists = (String::new(), String::new());
        for (message, place) in self.messages.iter().zip(self.numbered().1) {
            if message.family != family {
                close(&mut code, family, &mut lists);
                family = &message.family;
                let _ = writeln!(code, "/// The sentences of `{family}.ftl`.\npub mod {} {{", family.replace('-', "_"));
            }
            let english = message.words.first().map(String::as_str).unwrap_or_default();
            let doc = if message.comment.is_empty() { english } else { &message.comment };
            let name = message.key.replace('-', "_").to_uppercase();
            let text = format!("super::Text::at({place})");
            let (kind, value) = if message.placeholders.is_empty() {
                ("Text", text)
            } else {
                ("Template", format!("super::Template::of({text}, &{:?})", message.placeholders))
            };
            let _ = writeln!(code, "#[doc = {:?}]\npub const {name}: super::{kind} = {value};", format!(" {doc}"));
            let _ = write!(lists.0, "{:?}, ", message.key);
            let _ = write!(lists.1, "super::Text::at({place}), ");
        }
        close(&mut code, family, &mut lists);
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

fn close(code: &mut String, family: &str, lists: &mut (String, String)) {
    if !family.is_empty() {
        let _ = writeln!(
            code,
            "/// The keys, in the order of the file.\npub const KEYS: &[&str] = &[{}];\n\
             /// Every sentence, in the same order.\npub const ALL: &[super::Text] = &[{}];\n}}",
            lists.0, lists.1
        );
    }
    *lists = (String::new(), String::new());
}
