//! Languages, and the one type that every sentence of the product has.
//!
//! The sentences are in `texts/<language>/<family>.ftl`; [`sentences`] names each by a constant, which the
//! build makes from those files. A sentence that a language lacks does not compile. Evaluation reads no
//! words.

mod load;
mod money;
pub mod sentences;
mod template;
pub mod words;

pub use load::{WordsProblem, load, loaded};
pub use sentences::{interface, summary};
pub use template::Template;

use std::num::NonZeroU16;

pub use money::{MoneyError, decimal, dollars, parse_amount, whole_dollars};

/// A language in which every sentence exists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Canadian English, `en`.
    #[default]
    English,
    /// Canadian French, `fr`.
    French,
    /// English with accents on its vowels, `en-XA`: only in a build for tests, where a sentence that does not
    /// come from the catalogues is seen at once.
    Accented,
}

impl Language {
    /// Every language, in the order of the language switch.
    pub const ALL: &[Language] = &[
        Language::English,
        Language::French,
        #[cfg(test_language)]
        Language::Accented,
    ];

    /// The BCP 47 tag: `en` or `fr`.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::French => "fr",
            Language::Accented => "en-XA",
        }
    }

    /// Its name in itself, for the switch.
    pub fn name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::French => "Français",
            Language::Accented => "Áccéñts",
        }
    }

    /// Whether a number takes the form for one: in English `1`, in French all below `2`.
    fn is_one(self, number: &str) -> bool {
        match self {
            Language::English | Language::Accented => number == "1",
            Language::French => matches!(number, "0" | "1") || number.starts_with("1,") || number.starts_with("0,"),
        }
    }

    /// The language of a BCP 47 tag such as `fr-CA`, by its primary part; `None` when the
    /// product does not speak it.
    ///
    /// ```
    /// use work_permit_rules::text::Language;
    /// assert_eq!(Language::from_tag("fr-CA"), Some(Language::French));
    /// assert_eq!(Language::from_tag("de"), None);
    /// ```
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        let find = |tag: &str| Language::ALL.iter().copied().find(|language| language.tag().eq_ignore_ascii_case(tag));
        find(tag).or_else(|| find(primary))
    }
}

/// One sentence or label, in every language: its number among the sentences, counted from one, so that an
/// optional text takes no more room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text(NonZeroU16);

impl Text {
    /// No words at all, for an optional help text.
    pub const NONE: Text = Text::at(0);

    const fn at(number: u16) -> Text {
        Text(NonZeroU16::MIN.saturating_add(number))
    }

    /// The words in one language.
    pub fn get(&self, language: Language) -> &'static str {
        load::words(language, self.0.get() - 1)
    }

    /// Whether there is nothing to show.
    pub const fn is_empty(&self) -> bool {
        self.0.get() == 1
    }
}
