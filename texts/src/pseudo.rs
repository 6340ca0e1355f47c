//! English as a language of its own, for tests: every letter has an accent, so a sentence that does not come
//! from the catalogues is seen at once.

use crate::{Catalogues, REFERENCE};

/// The tag of that language.
const TAG: &str = "en-XA";

/// The catalogues and accented English behind the other languages.
pub fn accented(mut catalogues: Catalogues) -> Catalogues {
    let Some(at) = catalogues.languages.iter().position(|tag| tag == REFERENCE) else {
        return catalogues;
    };
    for message in &mut catalogues.messages {
        let words = message.words.get(at).map(|words| with_accents(words)).unwrap_or_default();
        message.words.push(words);
    }
    catalogues.languages.push(TAG.into());
    catalogues
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
                '{' | '\u{2}' => true,
                '}' | '\u{3}' | '\u{4}' => false,
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
