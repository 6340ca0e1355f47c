//! Markup for which `html!` has no syntax of its own.

use maud::{Markup, Render, html};

/// A heading whose level is chosen at run time. HTML has no level below 6, so deeper headings get 6.
pub fn heading(level: u8, words: &str) -> Markup {
    match level {
        1 => html! { h1 { (words) } },
        2 => html! { h2 { (words) } },
        3 => html! { h3 { (words) } },
        4 => html! { h4 { (words) } },
        5 => html! { h5 { (words) } },
        _ => html! { h6 { (words) } },
    }
}

/// The pieces one after the other, with `between` between them.
pub fn join(pieces: impl IntoIterator<Item = impl Render>, between: &str) -> Markup {
    html! {
        @for (at, piece) in pieces.into_iter().enumerate() {
            @if at > 0 { (between) }
            (piece)
        }
    }
}

/// Words that a narrow screen may break after a slash, such as "Techniciens/techniciennes".
pub fn breakable(words: &str) -> Markup {
    html! {
        @for (at, piece) in words.split('/').enumerate() {
            @if at > 0 { "/" wbr; }
            (piece)
        }
    }
}

/// A table whose first column names the rows.
pub fn table<Row: AsRef<[Markup]>>(head: &[&str], rows: impl Iterator<Item = Row>) -> Markup {
    html! {
        table {
            thead { tr { @for words in head { th scope="col" { (words) } } } }
            tbody {
                @for row in rows {
                    tr {
                        @for (at, cell) in row.as_ref().iter().enumerate() {
                            @if at == 0 { th scope="row" { (cell) } } @else { td { (cell) } }
                        }
                    }
                    "\n"
                }
            }
        }
    }
}
