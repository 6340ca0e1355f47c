//! Reads pay as people type it: `33/hr`, `70k`, `CAD 68,000`, `68 000 $ par année`.

use crate::rules::Per;
use crate::text::words::folded;
use crate::text::{MoneyError, parse_amount};

/// Pay as it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypedPay {
    /// The amount.
    pub cents: i64,
    /// Hour or year, where the text names one.
    pub per: Option<Per>,
}

/// The period that an amount fits by its size: nobody is paid more than $1,000 an hour, or so little a year.
pub fn likely_period(cents: i64) -> Per {
    if cents > Per::Hour.most() { Per::Year } else { Per::Hour }
}

/// Reads one amount with the words around it. Words that are not known make it unreadable, because `33 a
/// week` or `US$33` is other pay than `33`.
///
/// # Errors
/// [`MoneyError`] when nothing was written, or when it is not one readable amount.
pub fn parse_pay(written: &str) -> Result<TypedPay, MoneyError> {
    let (number, words) = pieces(written)?;
    let mut per = None;
    let mut thousands = false;
    let mut last = "";
    for word in &words {
        let named = match word.as_str() {
            "h" | "hr" | "hrs" | "hour" | "hours" | "hourly" | "ph" | "heure" | "heures" | "horaire" => Some(Per::Hour),
            "y" | "yr" | "yrs" | "year" | "years" | "yearly" | "annum" | "annual" | "annually" | "pa" => {
                Some(Per::Year)
            }
            "ans" | "annee" | "annees" | "annuel" | "annuellement" => Some(Per::Year),
            // "70 000 par an" is a year; "33 an" is the beginning of "33 an hour".
            "an" if matches!(last, "/" | "par" | "l") => Some(Per::Year),
            "k" | "thousand" | "mille" if !thousands => {
                thousands = true;
                None
            }
            "/" | "a" | "an" | "each" | "every" | "per" | "the" | "chaque" | "de" | "l" | "la" | "par" => None,
            "ca" | "cad" | "cdn" | "canadian" | "canadien" | "canadiens" | "dollar" | "dollars" => None,
            // "C$33"; "33 c" would be cents.
            "c" if last.is_empty() && written.trim_start().starts_with(['C', 'c']) => None,
            "before" | "gross" | "tax" | "avant" | "brut" | "impot" => None,
            _ => return Err(MoneyError::Unreadable),
        };
        if named.is_some() && per.is_some() && named != per {
            return Err(MoneyError::Unreadable);
        }
        per = named.or(per);
        last = word;
    }
    let cents = match parse_amount(&number) {
        Err(MoneyError::Empty) if !words.is_empty() => return Err(MoneyError::Unreadable),
        read => read?,
    };
    match thousands {
        // "1.234k" could be 1,234 or 1,234,000.
        true if cents >= 100_000 => Err(MoneyError::Unreadable),
        true => Ok(TypedPay { cents: cents * 1000, per }),
        false => Ok(TypedPay { cents, per }),
    }
}

/// The one number in a text, and the words and slashes around it, without accents.
fn pieces(written: &str) -> Result<(String, Vec<String>), MoneyError> {
    let mut number = String::new();
    let mut words = Vec::new();
    let mut word = String::new();
    // Behind the number and a word there may be no other number.
    let (mut begun, mut closed) = (false, false);
    for letter in written.chars() {
        let plain = folded(letter.encode_utf8(&mut [0; 4]));
        match letter {
            // "p.a." and "hr." are words.
            '.' if !word.is_empty() => continue,
            '/' | ',' | '.' | '(' | ')' | '\'' | '’' | '$' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '0'..='9' => {
            }
            _ if !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_lowercase()) => {
                word.push_str(&plain);
                closed = begun;
                continue;
            }
            _ => return Err(MoneyError::Unreadable),
        }
        if closed && letter.is_ascii_digit() {
            return Err(MoneyError::Unreadable);
        }
        begun |= letter.is_ascii_digit();
        closed |= begun && letter == '/';
        let in_word = !word.is_empty();
        if in_word {
            words.push(std::mem::take(&mut word));
        }
        match letter {
            '/' => words.push("/".into()),
            '(' | ')' => {}
            ',' | '\'' | '’' if in_word => {}
            _ => number.push(letter),
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    Ok((number, words))
}

#[cfg(test)]
mod tests;
