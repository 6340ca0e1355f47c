//! Sentences with placeholders.

use super::sentences::{END, FORM, PLURAL};
use super::words::same;
use super::{Language, Text};

/// A sentence with placeholders, which have names. [`fill!`](crate::fill) fills it and does not compile where a
/// name is missing or unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template {
    text: Text,
    names: &'static [&'static str],
}

impl Template {
    pub(super) const fn of(text: Text, names: &'static [&'static str]) -> Template {
        Template { text, names }
    }

    /// Fails to compile unless these are the placeholders, in any order.
    pub const fn takes(&self, given: &[&str]) {
        assert!(self.names.len() == given.len(), "the sentence has more placeholders, or fewer");
        self.takes_some_of(given);
    }

    /// The sentence as a text that is filled with some of these; fails to compile if it needs another.
    pub const fn with(&self, given: &[&str]) -> Text {
        self.takes_some_of(given);
        self.text
    }

    #[expect(clippy::indexing_slicing, reason = "only runs while compiling, where a panic is the error message")]
    const fn takes_some_of(&self, given: &[&str]) {
        let mut at = 0;
        while at < self.names.len() {
            let mut place = 0;
            while place < given.len() && !same(self.names[at].as_bytes(), given[place].as_bytes()) {
                place += 1;
            }
            assert!(place < given.len(), "the sentence has a placeholder that is not given");
            at += 1;
        }
    }

    /// The words with their placeholders filled, for a template that is chosen at run time; otherwise
    /// [`fill!`](crate::fill) checks the names.
    pub fn fill(&self, language: Language, given: &[(&str, &str)]) -> String {
        self.text.fill(language, given)
    }
}

/// A template's words with its placeholders filled, each by its name.
///
/// ```
/// use work_permit_rules::fill;
/// use work_permit_rules::text::{Language, interface};
/// let words = fill!(interface::PROGRESS, Language::English, step = "3", left = "4");
/// assert_eq!(words, "Step 3, about 4 more");
/// ```
#[macro_export]
macro_rules! fill {
    ($template:expr, $language:expr, $($name:ident = $value:expr),+ $(,)?) => {{
        const _: () = $template.takes(&[$(stringify!($name)),+]);
        $template.fill($language, &[$((stringify!($name), $value)),+])
    }};
}

impl Text {
    /// The words with each placeholder replaced by what is given under its name, and each plural by the form
    /// for its number.
    pub fn fill(&self, language: Language, given: &[(&str, &str)]) -> String {
        let mut out = String::new();
        put(self.get(language), language, given, &mut out);
        out
    }
}

fn put(words: &str, language: Language, given: &[(&str, &str)], out: &mut String) {
    let value = |name: &str| {
        let found = given.iter().find(|(known, _)| *known == name);
        debug_assert!(found.is_some(), "nothing is given for `{name}` in: {words}");
        found.map_or("", |(_, value)| value)
    };
    let mut rest = words;
    while let Some(at) = rest.find(['{', PLURAL]) {
        let (before, behind) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let plural = !behind.starts_with('{');
        let Some((inner, after)) =
            behind.split_at_checked(1).and_then(|(_, behind)| behind.split_once(if plural { END } else { '}' }))
        else {
            return;
        };
        if plural {
            let mut parts = inner.split(FORM);
            let number = value(parts.next().unwrap_or_default());
            let (one, other) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            put(if language.is_one(number) { one } else { other }, language, given, out);
        } else {
            out.push_str(value(inner));
        }
        rest = after;
    }
    out.push_str(rest);
}
