//! Checks the lists while the crate compiles: a missing cell, a word that its column does not have, a damaged
//! date or amount is a build error that shows the line. So no such mistake becomes a default, and the reader
//! needs no errors. That ids are those of questions, and that periods follow each other, is tested.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "only runs while compiling, where a panic is the error message"
)]

use super::Date;
use crate::text::words::same;

/// What the cells of a column may be.
#[derive(Clone, Copy)]
pub(super) enum Column {
    /// Anything, but not empty.
    Text,
    /// Anything, or empty.
    MaybeText,
    /// One of these words.
    Word(&'static [&'static str]),
    /// The words of all rows, each once, in this order. The rows are found by their place.
    Rows(&'static [&'static str]),
    /// The keys of a catalogue with so many sentences for each row, in the order of the rows: a key is this prefix
    /// and the cell, in lower case.
    Keys(&'static str, &'static [&'static str], usize),
    /// A day, as in `2026-11-22`.
    Day,
    /// A day, or empty.
    MaybeDay,
    /// Dollars with at most two decimals, as in `33.65`.
    Dollars,
    /// Dollars, or empty.
    MaybeDollars,
}

/// Fails the build at the first line with a cell that its column does not allow.
pub(super) const fn check(tsv: &'static str, columns: &[Column]) {
    let mut rest = after_line(tsv.as_bytes());
    let mut row = 0;
    while !rest.is_empty() {
        let line = until(rest, b'\n');
        let mut cells = line;
        let mut column = 0;
        while column < columns.len() {
            let cell = until(cells, b'\t');
            let last = column + 1 == columns.len();
            if !allows(&columns[column], cell, row) || last != (cell.len() == cells.len()) {
                refuse(line);
            }
            cells = cells.split_at(if last { cell.len() } else { cell.len() + 1 }).1;
            column += 1;
        }
        rest = after_line(rest);
        row += 1;
    }
    let mut column = 0;
    while column < columns.len() {
        let (has, needs) = match columns[column] {
            Column::Rows(words) => (words.len(), row),
            Column::Keys(_, keys, each) => (keys.len(), row * each),
            _ => (0, 0),
        };
        if has != needs {
            panic!("a list that is read by the place of its rows has too many rows or too few");
        }
        column += 1;
    }
}

/// Stops the build with the line as the message.
const fn refuse(line: &[u8]) -> ! {
    match std::str::from_utf8(line) {
        Ok(line) => panic!("{}", line),
        Err(_) => panic!("a list is not UTF-8"),
    }
}

const fn allows(column: &Column, cell: &[u8], row: usize) -> bool {
    match column {
        Column::Text => !cell.is_empty(),
        Column::MaybeText => true,
        Column::Word(words) => is_one_of(cell, words),
        Column::Rows(words) => row < words.len() && same(cell, words[row].as_bytes()),
        Column::Keys(prefix, keys, each) => row * *each < keys.len() && is_key(keys[row * *each], prefix, cell),
        Column::Day => is_day(cell),
        Column::MaybeDay => cell.is_empty() || is_day(cell),
        Column::Dollars => is_dollars(cell),
        Column::MaybeDollars => cell.is_empty() || is_dollars(cell),
    }
}

/// Whether a key is this prefix and the cell, in lower case.
const fn is_key(key: &str, prefix: &str, cell: &[u8]) -> bool {
    let (key, prefix) = (key.as_bytes(), prefix.as_bytes());
    key.len() == prefix.len() + cell.len()
        && same(key.split_at(prefix.len()).0, prefix)
        && key.split_at(prefix.len()).1.eq_ignore_ascii_case(cell)
}

const fn is_day(cell: &[u8]) -> bool {
    match std::str::from_utf8(cell) {
        Ok(day) => Date::parse(day).is_some(),
        Err(_) => false,
    }
}

/// One to seven digits, and perhaps a point with two digits: what `parse_amount` reads exactly.
const fn is_dollars(cell: &[u8]) -> bool {
    let whole = until(cell, b'.');
    let cents = cell.len() - whole.len();
    are_digits(whole) && whole.len() < 8 && (cents == 0 || cents == 3 && are_digits(cell.split_at(whole.len() + 1).1))
}

const fn are_digits(cell: &[u8]) -> bool {
    let mut at = 0;
    while at < cell.len() {
        if !cell[at].is_ascii_digit() {
            return false;
        }
        at += 1;
    }
    at > 0
}

const fn is_one_of(cell: &[u8], words: &[&str]) -> bool {
    let mut at = 0;
    while at < words.len() {
        if same(cell, words[at].as_bytes()) {
            return true;
        }
        at += 1;
    }
    false
}

/// The bytes before the first `end`, or all of them.
const fn until(bytes: &[u8], end: u8) -> &[u8] {
    let mut at = 0;
    while at < bytes.len() && bytes[at] != end {
        at += 1;
    }
    bytes.split_at(at).0
}

/// The bytes after the first line.
const fn after_line(bytes: &[u8]) -> &[u8] {
    let line = until(bytes, b'\n').len();
    bytes.split_at(if line < bytes.len() { line + 1 } else { line }).1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passes(line: &str, column: Column) -> bool {
        let tsv: &'static str = format!("head\n{line}\n").leak();
        std::panic::catch_unwind(|| check(tsv, &[column])).is_ok()
    }

    #[test]
    fn each_column_takes_its_own_cells_and_no_other() {
        const WORDS: Column = Column::Word(&["visa", "exempt"]);
        for (column, good, bad) in [
            (WORDS, &["visa", "exempt"][..], &["", "visaa", "vis", "Visa", "visa\tvisa"][..]),
            (Column::Text, &["x"], &["", "x\t"]),
            (Column::MaybeText, &["x", "\t"][..1], &["\t"]),
            (Column::Day, &["2026-11-22"], &["", "2026-13-01", "2026-11-31", "22-11-2026", "2026-11-2"]),
            (Column::MaybeDay, &["2024-02-29"], &["2023-02-29", "soon"]),
            (
                Column::Dollars,
                &["155", "33.65", "1000.00"],
                &["", "33.6", "33.", ".65", "33,65", "3o", "33.655", "12345678"],
            ),
            (Column::MaybeDollars, &["7"], &["seven"]),
        ] {
            assert!(good.iter().all(|line| passes(line, column)), "{good:?}");
            for line in bad {
                assert!(!passes(line, column), "{line:?}");
            }
        }
    }

    #[test]
    fn a_row_and_its_sentences_have_one_key() {
        const KEYS: &[Column] = &[Column::Keys("noc-", &["noc-t36", "noc-t36-url", "noc-t37", "noc-t37-url"], 2)];
        let passes = |tsv: &'static str| std::panic::catch_unwind(|| check(tsv, KEYS)).is_ok();
        assert!(passes("head\nT36\nT37\n"));
        for wrong in ["head\nT37\nT36\n", "head\nT36\n", "head\nT36\nT37\nT38\n", "head\nT3\nT37\n", "head\n"] {
            assert!(!passes(wrong), "{wrong:?}");
        }
    }

    #[test]
    fn rows_that_are_found_by_their_place_keep_their_order() {
        const PLACES: &[Column] = &[Column::Rows(&["chile", "peru"])];
        let passes = |tsv: &'static str| std::panic::catch_unwind(|| check(tsv, PLACES)).is_ok();
        assert!(passes("head\nchile\nperu\n"));
        for wrong in ["head\nperu\nchile\n", "head\nchile\n", "head\nchile\nperu\nperu\n", "head\n"] {
            assert!(!passes(wrong), "{wrong:?}");
        }
    }
}
