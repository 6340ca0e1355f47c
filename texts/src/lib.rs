//! The sentences of the widget: a folder for each language, a Fluent file for each family, read while the
//! widget is built.
//!
//! English has the comments and decides what there is. [`Catalogues::read`] fails where another language lacks
//! a sentence, has one too many, or names other placeholders, and says the file and the key.
//! [`Catalogues::constants`] is the Rust code that the rules name sentences by, [`Catalogues::words_file`] what
//! a page loads for one language.
//!
//! Of Fluent there are messages, comments, placeholders (`{ $count }`) and plurals
//! (`{ $count -> [one] … *[other] … }`).

mod constants;
mod message;
mod pseudo;
mod read;

use std::path::Path;

pub use message::Message;
pub use pseudo::{TEST_LANGUAGE, TEST_TAG};

/// This folder, which has a folder for each language.
pub const FOLDER: &str = env!("CARGO_MANIFEST_DIR");

/// The language whose catalogues the others follow.
pub const REFERENCE: &str = "en";

/// Whether this build has accented English too.
pub fn with_test_language() -> bool {
    std::env::var_os(TEST_LANGUAGE).is_some_and(|value| value == "1")
}

/// Every sentence in every language.
#[derive(Clone, Debug)]
pub struct Catalogues {
    /// The tags, English first, then by name.
    pub languages: Vec<String>,
    /// The sentences, by file and in the order of the English file.
    pub messages: Vec<Message>,
}

impl Catalogues {
    /// The sentences in [`FOLDER`]; with [`TEST_LANGUAGE`] set, in accented English too.
    ///
    /// # Errors
    /// Everything that is wrong, each with its file and key.
    pub fn of_build() -> Result<Catalogues, Vec<String>> {
        let catalogues = Catalogues::read(Path::new(FOLDER))?;
        Ok(if with_test_language() { catalogues.accented() } else { catalogues })
    }

    /// Messages with the same words share one number. Gives the different messages, and the number of each
    /// message; 0 is the empty text.
    fn numbered(&self) -> (Vec<&Message>, Vec<usize>) {
        let mut different: Vec<&Message> = Vec::new();
        let mut places = Vec::with_capacity(self.messages.len());
        let mut known = std::collections::HashMap::new();
        for message in &self.messages {
            let place = *known.entry(&message.words).or_insert_with(|| {
                different.push(message);
                different.len()
            });
            places.push(place);
        }
        (different, places)
    }

    /// The words of one language as a page loads them: the edition, then a line for each sentence.
    pub fn words_file(&self, language: &str) -> Option<String> {
        let at = self.languages.iter().position(|known| known == language)?;
        let mut file = self.edition();
        for message in self.numbered().0 {
            file.push('\n');
            file.push_str(message.words.get(at)?);
        }
        file.push('\n');
        Some(file)
    }

    /// What a words file and the application have in common only if they were built from the same sentences.
    pub fn edition(&self) -> String {
        // FNV-1a: it only has to differ between two builds, nobody attacks it.
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        let mut take = |bytes: &[u8]| {
            for byte in bytes.iter().chain(&[0]) {
                hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
            }
        };
        for message in &self.messages {
            take(message.family.as_bytes());
            take(message.key.as_bytes());
            message.words.iter().for_each(|words| take(words.as_bytes()));
        }
        format!("{hash:016x}")
    }
}
