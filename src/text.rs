//! Languages, and the one type that every sentence of the product has.
//!
//! A [`Text`] is made by [`t!`](crate::t), which takes one literal per language, so a missing
//! translation does not compile. To add a language: a variant in [`Language`], a parameter in
//! `t!`, an arm in [`Text::get`], and the compiler lists every sentence that still lacks it. Nothing in the rules reads a word.

pub mod interface;
mod money;
pub mod summary;
pub mod words;

pub use money::{MoneyError, decimal, dollars, parse_amount};

/// A language in which every sentence exists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Canadian English, `en`.
    #[default]
    English,
    /// Canadian French, `fr`.
    French,
}

impl Language {
    /// Every language, in the order of the language switch.
    pub const ALL: &[Language] = &[Language::English, Language::French];

    /// The primary BCP 47 tag: `en` or `fr`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::French => "fr",
        }
    }

    /// Its name in itself, for the switch.
    pub fn name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::French => "Français",
        }
    }

    /// The language of a BCP 47 tag such as `fr-CA`, by its primary part; `None` when the
    /// product does not speak it.
    ///
    /// ```
    /// use work_permit_checker::text::Language;
    /// assert_eq!(Language::from_tag("fr-CA"), Some(Language::French));
    /// assert_eq!(Language::from_tag("de"), None);
    /// ```
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Language::ALL.iter().copied().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

/// One sentence or label, in every language.
///
/// Made by [`t!`](crate::t), which takes a literal per language. All languages stand in one string, because
/// two pointers and lengths for each of nearly a thousand texts weigh 3 kB in the transfer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    all: &'static str,
}

/// Stands between the languages of a text; no text may hold it.
const BETWEEN: char = '\u{1f}';

/// A text, a literal for each language: English, French.
#[macro_export]
macro_rules! t {
    ($en:literal, $fr:literal $(,)?) => {
        $crate::text::Text::of(concat!($en, "\u{1f}", $fr))
    };
}

impl Text {
    /// For [`t!`] alone.
    #[doc(hidden)]
    pub const fn of(all: &'static str) -> Text {
        Text { all }
    }

    /// The words in one language.
    pub fn get(&self, language: Language) -> &'static str {
        let (english, french) = self.all.split_once(BETWEEN).unwrap_or((self.all, self.all));
        match language {
            Language::English => english,
            Language::French => french,
        }
    }

    /// No words at all, for an optional help text.
    pub const NONE: Text = t!("", "");

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.all.len() == BETWEEN.len_utf8()
    }

    /// The words, with `{0}`, `{1}` ... replaced by `parts`.
    pub fn fill(&self, language: Language, parts: &[&str]) -> String {
        let mut out = String::from(self.get(language));
        for (slot, part) in ["{0}", "{1}", "{2}"].iter().zip(parts) {
            out = words::replace(&out, slot, part);
        }
        out
    }
}
