//! Languages, and the one type that every sentence of the product has.
//!
//! A [`Text`] has one field per language, so a missing translation does not compile. To add a
//! language: a variant in [`Language`], a field in [`Text`], a parameter in [`t`], and the
//! compiler lists every sentence that still lacks it. Nothing in the rules reads a word.

pub mod interface;
mod money;

pub use money::{MoneyError, decimal, dollars, parse_amount};

/// A language that the product speaks, complete.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// English.
    pub en: &'static str,
    /// French, as equal, with the official Canadian terms.
    pub fr: &'static str,
}

impl Text {
    /// The words in one language.
    pub fn get(&self, language: Language) -> &'static str {
        match language {
            Language::English => self.en,
            Language::French => self.fr,
        }
    }

    /// No words at all, for an optional help text.
    pub const NONE: Text = t("", "");

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.en.is_empty()
    }

    /// The words, with `{0}`, `{1}` ... replaced by `parts`.
    pub fn fill(&self, language: Language, parts: &[&str]) -> String {
        let mut out = String::from(self.get(language));
        for (slot, part) in ["{0}", "{1}", "{2}"].iter().zip(parts) {
            out = out.replace(slot, part);
        }
        out
    }
}

/// The words of one text, a parameter per language.
pub const fn t(en: &'static str, fr: &'static str) -> Text {
    Text { en, fr }
}
