//! Putting words together and finding words in words.
//!
//! Measured: the standard `concat`, `join`, `replace` and search are general, and 2 kB of the
//! transfer; these do what is needed here.

/// These words as one.
pub fn concat(words: &[&str]) -> String {
    let mut out = String::new();
    for word in words {
        out.push_str(word);
    }
    out
}

/// Whether two texts are the same. `==` does not run while compiling.
pub(crate) const fn same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let (Some((first, rest)), Some((letter, others))) = (one.split_first(), other.split_first()) {
        if *first != *letter {
            return false;
        }
        (one, other) = (rest, others);
    }
    one.is_empty() && other.is_empty()
}

/// Puts more words behind those already there, with something between them.
pub fn append(out: &mut String, between: &str, words: &str) {
    if !out.is_empty() {
        out.push_str(between);
    }
    out.push_str(words);
}

/// Where `wanted` begins in a text.
pub fn find(text: &str, wanted: &str) -> Option<usize> {
    (0..text.len()).find(|at| text.get(*at..).is_some_and(|rest| rest.starts_with(wanted)))
}

/// The text with `new` in every place of `old`.
pub fn replace(text: &str, old: &str, new: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = find(rest, old).and_then(|at| rest.split_at_checked(at)) {
        out.push_str(before);
        out.push_str(new);
        rest = after.get(old.len()..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// Letters alone, in lower case and without accents, so that `etats unis` finds `États-Unis`. The standard
/// lower case includes tables of all scripts; this function knows the letters of Western Europe.
pub fn folded(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        out.push(match letter {
            'À'..='Å' | 'à'..='å' => 'a',
            'È'..='Ë' | 'è'..='ë' => 'e',
            'Ì'..='Ï' | 'ì'..='ï' => 'i',
            'Ò'..='Ö' | 'ò'..='ö' => 'o',
            'Ù'..='Ü' | 'ù'..='ü' => 'u',
            'Ç' | 'ç' => 'c',
            'Ñ' | 'ñ' => 'n',
            '\u{a0}' | '\u{202f}' | '’' | '‑' | '–' => continue,
            other if other.is_ascii() && !other.is_ascii_alphanumeric() => continue,
            other => other.to_ascii_lowercase(),
        });
    }
    out
}
