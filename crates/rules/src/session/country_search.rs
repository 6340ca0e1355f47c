//! Finds the country that a person means: by its names, by what people call it or its citizens in either
//! language, and through a slip of the keys.

use crate::rules::lists::{self, Country, Entry};
use crate::text::words::{find, folded};
use crate::text::{Language, loaded};

/// At most this many countries are listed.
const MOST: usize = 6;

/// Fewer letters than this are looked for at the start of words only.
const LEAST_WITHIN: usize = 4;

/// Fewer letters than this must be right.
const LEAST_SLIP: usize = 5;

/// How well a name answers a search, the best first.
const WHOLE: u8 = 0;
const START: u8 = 1;
const ALIAS_START: u8 = 2;
const WORD: u8 = 3;
/// A territory comes after every country, because most people mean the country.
const TERRITORY: u8 = 4;
const NOT: u8 = 5;

/// The countries that a search finds.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Position in [`lists::countries`] and country, the best first.
    pub rows: Vec<(u8, &'static Country)>,
    certain: bool,
}

impl Found {
    /// The first row, if no other can be meant: it alone has this name, or nothing else begins so. A guess
    /// from within a name or from a slip is never certain.
    pub fn certain(&self) -> Option<u8> {
        self.rows.first().filter(|_| self.certain).map(|(at, _)| *at)
    }
}

/// A country with its position and all its names.
type Named = (u8, &'static Country, Vec<Name>);

/// The countries that a text can mean, without those already chosen.
pub fn search(typed: &str, language: Language, chosen: &[u8]) -> Found {
    let wanted = folded(typed);
    let mut found = Found::default();
    if wanted.is_empty() {
        return found;
    }
    let mut names = Vec::new();
    for (at, country) in (0u8..).zip(lists::countries()) {
        if !chosen.contains(&at) {
            names.push((at, country, names_of(country, language)));
        }
    }
    // "Americans" and "the Netherlands" are read as written first, then without what is around the name.
    let bare = folded(without_article(typed));
    for wanted in [wanted.as_str(), &bare, bare.trim_end_matches('s')] {
        if found.rows.is_empty() && !wanted.is_empty() {
            found = by_start(&names, wanted);
        }
    }
    if found.rows.is_empty() && wanted.len() >= LEAST_WITHIN {
        found.rows = guesses(&names, &|name| find(&folded(name), &wanted).is_some());
    }
    let wanted = single(&bare);
    if bare.len() >= LEAST_SLIP && wanted.len() >= LEAST_WITHIN {
        if found.rows.is_empty() {
            found.rows = guesses(&names, &|name| single(&folded(name)).starts_with(&wanted));
        }
        if found.rows.is_empty() {
            found.rows = guesses(&names, &|name| begins_with_slip(single(&folded(name)).as_bytes(), wanted.as_bytes()));
        }
    }
    found.rows.truncate(MOST);
    found
}

fn without_article(typed: &str) -> &str {
    let typed = typed.trim();
    for article in ["the ", "les ", "le ", "la ", "l'", "l’"] {
        let start = typed.get(..article.len()).unwrap_or_default();
        if start.eq_ignore_ascii_case(article) {
            return typed.get(article.len()..).unwrap_or_default();
        }
    }
    typed
}

/// The countries with a name that begins so, or with a word that does.
fn by_start(names: &[Named], wanted: &str) -> Found {
    let mut found = Found::default();
    let mut ranked = Vec::new();
    for (at, country, names) in names {
        let best = names.iter().map(|name| name.rank(wanted)).min().unwrap_or(NOT);
        let best = if is_territory(country) && best > WHOLE && best < NOT { TERRITORY } else { best };
        ranked.push((best, *at, *country));
    }
    let mut whole = 0;
    for rank in WHOLE..NOT {
        for (own, at, country) in &ranked {
            if *own == rank {
                whole += usize::from(rank == WHOLE);
                found.rows.push((*at, *country));
            }
        }
    }
    found.certain = whole == 1 || found.rows.len() == 1;
    found
}

/// The countries with a name that fits, territories last.
fn guesses(names: &[Named], fits: &dyn Fn(&str) -> bool) -> Vec<(u8, &'static Country)> {
    let mut rows = Vec::new();
    for territories in [false, true] {
        for (at, country, names) in names {
            if is_territory(country) == territories && names.iter().any(|name| fits(name.text)) {
                rows.push((*at, *country));
            }
        }
    }
    rows
}

fn is_territory(country: &Country) -> bool {
    country.entry == Entry::UnitedStatesTerritory
}

/// One name of a country.
struct Name {
    text: &'static str,
    /// Whether the list shows this name, in the language of the page.
    shown: bool,
    /// Whether it is the French word for a woman from there. The word for a man is mostly the same without
    /// its last `e` or `ne`, so the list does not hold it.
    feminine: bool,
}

/// Whether the everyday names have only the feminine word for the people of a country in this language.
fn has_feminine(language: Language) -> bool {
    match language {
        Language::English | Language::Accented => false,
        Language::French => true,
    }
}

fn names_of(country: &Country, language: Language) -> Vec<Name> {
    let mut names = Vec::new();
    // Another language's names are found once its words are loaded.
    for own in Language::ALL.iter().filter(|own| loaded(**own)) {
        names.push(Name { text: country.name(*own), shown: *own == language, feminine: false });
        for text in country.everyday_names(*own) {
            names.push(Name { text, shown: false, feminine: has_feminine(*own) });
        }
    }
    names
}

impl Name {
    fn rank(&self, wanted: &str) -> u8 {
        let name = folded(self.text);
        // "Guam (United States)" is whole without the words in brackets.
        let short = self.text.split('(').next().unwrap_or_default().trim_end();
        if let Some(rest) = name.strip_prefix(wanted) {
            let whole = rest.is_empty() || folded(short) == wanted || self.feminine && matches!(rest, "e" | "ne");
            return if whole {
                WHOLE
            } else if self.shown {
                START
            } else {
                ALIAS_START
            };
        }
        for (at, letter) in short.char_indices() {
            let rest = short.get(at + letter.len_utf8()..).unwrap_or_default();
            if matches!(letter, ' ' | '-' | '‑' | '’') && folded(rest).starts_with(wanted) {
                return WORD;
            }
        }
        NOT
    }
}

/// The text with each doubled letter once, because people double the wrong one: "Phillipines", "Morroco".
fn single(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        if !out.ends_with(letter) {
            out.push(letter);
        }
    }
    out
}

/// Whether a name begins with what is wanted, but for one letter that is wrong, too many, missing, or has
/// changed places with the next one.
fn begins_with_slip(name: &[u8], wanted: &[u8]) -> bool {
    let same = name.iter().zip(wanted).take_while(|(one, other)| one == other).count();
    let begins = |skip_name: usize, skip_wanted: usize| {
        let name = name.get(same + skip_name..).unwrap_or_default();
        name.starts_with(wanted.get(same + skip_wanted..).unwrap_or_default())
    };
    let at = |text: &[u8], next: usize| text.get(same + next).copied();
    let swapped = at(name, 0) == at(wanted, 1) && at(name, 1) == at(wanted, 0);
    begins(1, 1) || begins(0, 1) || begins(1, 0) || swapped && begins(2, 2)
}

#[cfg(test)]
mod tests;
