//! The opening: the title, the edition with the dates of the law, how to read the book.

use super::book::Book;
use super::book_phrases;
use super::condition::mark;
use crate::scenario::DAY;
use crate::shared_phrases;
use maud::{Markup, html};
use work_permit_rules::fill;
use work_permit_rules::rules::{LAW_AS_OF, REVIEW_BY, RULES_VERSION, Standing};
use work_permit_rules::text::interface;

/// The opening.
pub fn opening(book: &Book) -> Markup {
    let language = book.language;
    let edition =
        shared_phrases::EDITION.fill(language, &[("edition", RULES_VERSION), ("day", &REVIEW_BY.words(language))]);
    html! {
        header {
            h1 { (book.say(book_phrases::TITLE)) }
            p { (book.say(book_phrases::DESCRIPTION)) }
            p { strong { (book.say(shared_phrases::NOTICE)) } }
            p { (edition) " " (fill!(interface::RULES_AS_OF, language, day = &LAW_AS_OF.words(language))) }
            h2 { (book.say(book_phrases::HOW_TO_READ)) }
            (how_to_read(book))
        }
    }
}

/// How requirements combine, what each standing means, and how to read graphs and repeated requirements.
fn how_to_read(book: &Book) -> Markup {
    let standings = [
        (Standing::Fits, book_phrases::FITS_MEANS),
        (Standing::ToDo, book_phrases::TO_DO_MEANS),
        (Standing::OfficerDecides, book_phrases::OFFICER_MEANS),
        (Standing::DoesNotFit, book_phrases::CLOSED_MEANS),
    ];
    html! {
        ul {
            li { (book.say(book_phrases::ALL_BIND)) }
            @for (standing, meaning) in standings { li { (mark(standing, book)) " " (book.say(meaning)) } }
            @for point in [book_phrases::COMBINED, book_phrases::UNKNOWN, book_phrases::GRAPHS, book_phrases::ONCE] {
                li { (book.say(point)) }
            }
            li { (book_phrases::TRACED.fill(book.language, &[("day", &DAY.words(book.language))])) }
        }
    }
}
