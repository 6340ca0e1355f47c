//! What each question decides: the legend, the matrix, and the same in text.

use super::book::Book;
use super::book_phrases;
use super::{matrix, question_list};
use crate::phrase::Phrase;
use maud::{Markup, html};

/// The section.
pub fn section(book: &Book) -> Markup {
    html! {
        section id="matrix" {
            h2 { (book.say(book_phrases::MATRIX)) }
            p { (book.say(book_phrases::MATRIX_HELP)) }
            ul class="legend" {
                (legend("closes", "4.6", book_phrases::LEGEND_CLOSES, book))
                (legend("moves", "2.8", book_phrases::LEGEND_MOVES, book))
                (legend("remarks", "1.5", book_phrases::GRAPH_REMARK, book))
            }
            (matrix::figures(book))
            h3 { (book.say(book_phrases::IN_TEXT)) }
            (question_list::list(book))
        }
    }
}

/// A dot of the matrix and what it means.
fn legend(class: &str, radius: &str, words: Phrase, book: &Book) -> Markup {
    html! {
        li {
            svg width="16" height="16" aria-hidden="true" { circle class=(class) cx="8" cy="8" r=(radius) {} }
            " " (book.say(words))
        }
    }
}
