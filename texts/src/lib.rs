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

    /// Messages with the same words share one number. Returns the different messages, and the number of each message;
    /// 0 is the empty text. The order is that of the words in the longest language, because sentences that begin
    /// alike compress better when they are neighbours.
    fn numbered(&self) -> (Vec<&Message>, Vec<usize>) {
        let length =
            |at: usize| self.messages.iter().filter_map(|message| message.words.get(at)).map(String::len).sum();
        let longest = (0..self.languages.len()).max_by_key(|at| -> usize { length(*at) }).unwrap_or_default();
        let mut numbers = std::collections::BTreeMap::new();
        for message in &self.messages {
            numbers.entry((message.words.get(longest), &message.words)).or_insert((message, 0));
        }
        let mut different = Vec::with_capacity(numbers.len());
        for (message, number) in numbers.values_mut() {
            different.push(*message);
            *number = different.len();
        }
        let place =
            |message: &Message| numbers.get(&(message.words.get(longest), &message.words)).map_or(0, |found| found.1);
        let places = self.messages.iter().map(place).collect();
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
