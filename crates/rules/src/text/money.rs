//! Amounts of money as people write and read them.

use super::Language;
use super::words::concat;

/// Why an amount could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyError {
    /// Nothing was written.
    Empty,
    /// It is not one amount in dollars and cents.
    Unreadable,
}

/// Reads an amount the way people write it in either language: `38.46`, `38,46`, `$80,000`,
/// `80 000 $`, `80 000,50 $`. Gives cents.
///
/// A last group of exactly three digits after a single comma or point is thousands when the
/// part before it has one to three digits (`80,000`), otherwise the separator is decimal. What could
/// be taken for another amount is refused: `1,234.567`, `1,234,56`, `0.500`.
///
/// # Errors
/// [`MoneyError`] when nothing was written, or when it is not one readable amount.
///
/// ```
/// use work_permit_rules::text::parse_amount;
/// assert_eq!(parse_amount("$80,000.50"), Ok(8_000_050));
/// assert_eq!(parse_amount("38,46"), Ok(3_846));
/// ```
pub fn parse_amount(written: &str) -> Result<i64, MoneyError> {
    let mut kept = String::new();
    for character in written.chars() {
        match character {
            '0'..='9' | '.' | ',' => kept.push(character),
            '$' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '\u{2019}' => {}
            _ => return Err(MoneyError::Unreadable),
        }
    }
    if kept.is_empty() {
        return Err(MoneyError::Empty);
    }
    let separators = kept.matches(['.', ',']).count();
    let last = kept.rfind(['.', ',']);
    let (whole, cents, foreign) = match last {
        None => (kept.as_str(), "", None),
        Some(at) => {
            // `split_at` would pull the code that formats panics into the wasm.
            let (before, after) = (kept.get(..at).unwrap_or_default(), kept.get(at + 1..).unwrap_or_default());
            let mark = kept.as_bytes().get(at);
            let grouped = after.len() == 3 && !before.is_empty() && before.len() < 4 * separators;
            // One mark separates thousands, the other separates cents.
            let comma = (mark == Some(&b',')) != grouped;
            let foreign = Some(if comma { b',' } else { b'.' });
            if grouped { (kept.as_str(), "", foreign) } else { (before, after, foreign) }
        }
    };
    if cents.len() > 2 || whole.bytes().any(|byte| Some(byte) == foreign) {
        return Err(MoneyError::Unreadable);
    }
    let mut groups = whole.split(['.', ',']);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let wrong =
        first.is_empty() || first.len() > 3 || first.starts_with('0') || rest.iter().any(|group| group.len() != 3);
    if !rest.is_empty() && wrong {
        return Err(MoneyError::Unreadable);
    }
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let dollars: i64 =
        if digits.is_empty() && !cents.is_empty() { 0 } else { digits.parse().map_err(|_| MoneyError::Unreadable)? };
    let cents: i64 = match cents.len() {
        0 => 0,
        1 => cents.parse::<i64>().map_err(|_| MoneyError::Unreadable)? * 10,
        _ => cents.parse().map_err(|_| MoneyError::Unreadable)?,
    };
    dollars.checked_mul(100).and_then(|value| value.checked_add(cents)).ok_or(MoneyError::Unreadable)
}

/// An amount of cents as the language writes it: `$80,000` and `$38.46`, `80 000 $` and
/// `38,46 $` with no-break spaces. Whole thousands lose their cents.
pub fn dollars(cents: i64, language: Language) -> String {
    written(cents, cents % 100 != 0 || cents < 100_000, language)
}

/// The same, without the cents of every whole amount: `$155`.
pub fn whole_dollars(cents: i64, language: Language) -> String {
    written(cents, cents % 100 != 0, language)
}

fn written(cents: i64, show_cents: bool, language: Language) -> String {
    let (whole, rest) = (cents / 100, cents % 100);
    let group = match language {
        Language::English | Language::Accented => ",",
        Language::French => "\u{a0}",
    };
    let digits = whole.to_string();
    let mut number = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            number.push_str(group);
        }
        number.push(digit);
    }
    if show_cents {
        number.push_str(decimal_point(language));
        if rest < 10 {
            number.push('0');
        }
        number.push_str(&rest.to_string());
    }
    match language {
        Language::English | Language::Accented => concat(&["$", &number]),
        Language::French => concat(&[&number, "\u{a0}$"]),
    }
}

/// What a number has before its decimals.
fn decimal_point(language: Language) -> &'static str {
    match language {
        Language::English | Language::Accented => ".",
        Language::French => ",",
    }
}

/// A number held in hundredths, without needless zeros: `37.5`, `37,5`.
pub fn decimal(hundredths: i64, language: Language) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    let mut out = whole.to_string();
    if rest != 0 {
        out.push_str(decimal_point(language));
        let two = concat(&[if rest < 10 { "0" } else { "" }, &rest.to_string()]);
        out.push_str(two.trim_end_matches('0'));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_write() {
        for (written, cents) in [
            ("38.46", 3846),
            ("38,46", 3846),
            ("$80,000", 8_000_000),
            ("80 000 $", 8_000_000),
            ("80\u{a0}000,5 $", 8_000_050),
            ("1,234,567.89", 123_456_789),
            ("1.234.567,89", 123_456_789),
            ("33", 3300),
            ("33.", 3300),
            (".50", 50),
        ] {
            assert_eq!(parse_amount(written), Ok(cents), "{written}");
        }
    }

    #[test]
    fn refuses_what_is_not_one_amount() {
        assert_eq!(parse_amount("  "), Err(MoneyError::Empty));
        for written in ["abc", "12,34,567", "1,2,3", "38-40", "99999999999999999999", ".", "3k"] {
            assert_eq!(parse_amount(written), Err(MoneyError::Unreadable), "{written}");
        }
        // Three digits after one separator are thousands.
        assert_eq!(parse_amount("38.461"), Ok(3_846_100));
    }

    #[test]
    fn what_could_be_another_amount_is_refused() {
        for written in
            ["1,234.567", "1.234,567", "1,234.567,890", "1,234,56", "1.234.5", "1,234,", "0.500", "0,500", "00,500.00"]
        {
            assert_eq!(parse_amount(written), Err(MoneyError::Unreadable), "{written}");
        }
    }

    #[test]
    fn writes_each_language() {
        assert_eq!(dollars(3846, Language::English), "$38.46");
        assert_eq!(dollars(3300, Language::English), "$33.00");
        assert_eq!(dollars(8_000_000, Language::English), "$80,000");
        assert_eq!(dollars(3846, Language::French), "38,46\u{a0}$");
        assert_eq!(dollars(1_288_000, Language::French), "12\u{a0}880\u{a0}$");
        assert_eq!(decimal(3750, Language::French), "37,5");
        assert_eq!(decimal(4000, Language::English), "40");
        assert_eq!(decimal(405, Language::English), "4.05");
    }
}
