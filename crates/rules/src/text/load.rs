//! Where the words of a language are: in the program, or in a file that the page has loaded.

#[cfg(feature = "embedded-words")]
pub use embedded::*;
#[cfg(not(feature = "embedded-words"))]
pub use loaded::*;

/// A file of words is of another build than the program, or was cut short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WordsProblem;

#[cfg(feature = "embedded-words")]
mod embedded {
    use super::super::Language;
    use super::WordsProblem;

    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

    pub(in crate::text) fn words(language: Language, number: u16) -> &'static str {
        WORDS.get(language as usize).and_then(|words| words.get(usize::from(number))).copied().unwrap_or_default()
    }

    /// Nothing is left to load.
    ///
    /// # Errors
    /// None: the words are in the program.
    pub fn load(_: Language, _: &str) -> Result<(), WordsProblem> {
        Ok(())
    }

    /// Whether the words of a language are there: always.
    pub fn loaded(_: Language) -> bool {
        true
    }
}

#[cfg(not(feature = "embedded-words"))]
mod loaded {
    use super::super::{Language, sentences};
    use super::WordsProblem;
    use std::sync::OnceLock;

    static WORDS: [OnceLock<Vec<&'static str>>; sentences::TAGS.len()] =
        [const { OnceLock::new() }; sentences::TAGS.len()];

    /// Whoever builds without `embedded-words` uses a [`Language`] only once it is [`loaded`]: until then its words
    /// are empty.
    pub(in crate::text) fn words(language: Language, number: u16) -> &'static str {
        let words = WORDS.get(language as usize).and_then(OnceLock::get);
        match usize::from(number).checked_sub(1) {
            Some(at) => words.and_then(|words| words.get(at)).copied().unwrap_or_default(),
            None => "",
        }
    }

    /// Takes the whole text of a `words.<language>.txt`, and keeps it as long as the program runs.
    ///
    /// # Errors
    /// The file is of another build, or was cut short.
    pub fn load(language: Language, file: &str) -> Result<(), WordsProblem> {
        if loaded(language) {
            return Ok(());
        }
        let (edition, words) = file.split_once('\n').ok_or(WordsProblem)?;
        let words = words.strip_suffix('\n').ok_or(WordsProblem)?;
        if edition != sentences::EDITION || words.split('\n').count() != sentences::DIFFERENT {
            return Err(WordsProblem);
        }
        let kept: &'static str = String::from(words).leak();
        if let Some(place) = WORDS.get(language as usize) {
            let _ = place.set(kept.split('\n').collect());
        }
        Ok(())
    }

    /// Whether the words of a language are there.
    pub fn loaded(language: Language) -> bool {
        WORDS.get(language as usize).is_some_and(|words| words.get().is_some())
    }
}

#[cfg(all(test, not(feature = "embedded-words")))]
mod tests {
    use super::super::{Language, Text, interface, sentences};
    use super::*;

    /// What the build writes for a page.
    fn file(language: Language) -> String {
        let file = catalogues::Catalogues::read(catalogues::FOLDER.as_ref())
            .ok()
            .and_then(|all| all.words_file(language.tag()));
        file.unwrap_or_default()
    }

    #[test]
    fn only_a_whole_file_of_this_build_is_taken() {
        let french = file(Language::French);
        let mut other = french.replacen(sentences::EDITION, "0123456789abcdef", 1);
        assert_eq!(load(Language::French, &other), Err(WordsProblem));
        other = french.clone();
        other.truncate(french.len() - 1);
        assert_eq!(load(Language::French, &other), Err(WordsProblem), "cut short in the last line");
        other.truncate(french.len() / 2);
        for short in [other.as_str(), sentences::EDITION, ""] {
            assert_eq!(load(Language::French, short), Err(WordsProblem));
        }
        assert!(!loaded(Language::French) && interface::NAME.get(Language::French).is_empty());
        assert_eq!(load(Language::French, &french), Ok(()));
        assert!(loaded(Language::French) && !loaded(Language::English));
        assert_eq!(interface::NAME.get(Language::French), "Permis de travail");
        assert_eq!(Text::NONE.get(Language::French), "");
        assert_eq!(words(Language::French, sentences::DIFFERENT as u16), french.lines().last().unwrap_or_default());
    }
}
