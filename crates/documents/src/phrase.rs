//! A sentence of the documents, and how such sentences are written.

use work_permit_rules::text::{Language, Text};

/// A sentence of the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// Only the documents need it, so its words are here: English, French.
    Own(&'static str, &'static str),
    /// The widget shows it too, so its words are in the catalogues.
    Shared(Text),
}

impl Phrase {
    /// The words in one language.
    pub fn get(self, language: Language) -> &'static str {
        match (self, language) {
            (Phrase::Own(english, _), Language::English | Language::Accented) => english,
            (Phrase::Own(_, french), Language::French) => french,
            (Phrase::Shared(text), _) => text.get(language),
        }
    }

    /// The words, with each placeholder such as `{day}` replaced by the value that has its name.
    pub fn fill(self, language: Language, given: &[(&str, &str)]) -> String {
        match self {
            Phrase::Shared(text) => text.fill(language, given),
            Phrase::Own(..) => given.iter().fold(self.get(language).to_owned(), |words, (name, value)| {
                words.replace(&format!("{{{name}}}"), value)
            }),
        }
    }
}

impl From<Text> for Phrase {
    fn from(text: Text) -> Phrase {
        Phrase::Shared(text)
    }
}

/// Constants for the documents' own sentences, with a literal for each language.
macro_rules! phrases {
    ($($(#[$doc:meta])* $name:ident: $en:literal, $fr:literal;)*) => {
        $($(#[$doc])* pub const $name: Phrase = Phrase::Own($en, $fr);)*
    };
}
