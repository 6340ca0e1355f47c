//! English as a language of its own, for tests: vowels have accents, so a sentence that does not come from the
//! catalogues is seen at once.

use crate::Catalogues;
use crate::message::{END, FORM, PLURAL};

/// The tag of that language.
pub const TEST_TAG: &str = "en-XA";

/// Name of the environment variable that adds it to a build.
pub const TEST_LANGUAGE: &str = "WPC_TEST_LANGUAGE";

impl Catalogues {
    /// The catalogues with accented English behind the other languages.
    pub fn accented(mut self) -> Catalogues {
        for message in &mut self.messages {
            let words = message.words.first().map(|words| with_accents(words)).unwrap_or_default();
            message.words.push(words);
        }
        self.languages.push(TEST_TAG.into());
        self
    }
}

/// Names of placeholders and addresses stay as they are.
fn with_accents(words: &str) -> String {
    if words.starts_with("https://") {
        return words.into();
    }
    let mut name = false;
    words
        .chars()
        .map(|letter| {
            name = match letter {
                '{' | PLURAL => true,
                '}' | FORM | END => false,
                _ => name,
            };
            match letter {
                'a' if !name => 'á',
                'e' if !name => 'é',
                'i' if !name => 'í',
                'o' if !name => 'ó',
                'u' if !name => 'ú',
                'n' if !name => 'ñ',
                'A' if !name => 'Á',
                'E' if !name => 'É',
                other => other,
            }
        })
        .collect()
}
