//! The sentences that say what is not met, with the answers that lead to each.

use super::book::Book;
use super::book_phrases;
use super::condition::mark;
use crate::phrase::Phrase;
use crate::sentence_list::{answers, beside};
use crate::sentence_phrases;
use crate::sentences::{self, Sentence};
use maud::{Markup, html};

/// The section, requirement by requirement.
pub fn section(book: &Book) -> Markup {
    let all = sentences::all();
    html! {
        section id="sentences" {
            h2 { (book.say(book_phrases::SENTENCES)) }
            p { (book.say(book_phrases::SENTENCES_HELP)) }
            @for same in all.chunk_by(|one, other| std::ptr::eq(one.requirement, other.requirement)) {
                @if let Some(Sentence { requirement, .. }) = same.first() {
                    "\n"
                    h3 { a href={ "#requirement-" (requirement.id) } { (book.say(requirement.title)) } }
                    ul class="answers" { @for sentence in same { (item(sentence, book)) } }
                }
            }
        }
    }
}

/// A sentence, and below it each answer.
fn item(sentence: &Sentence, book: &Book) -> Markup {
    html! {
        li {
            (mark(sentence.standing, book)) " "
            (book.say(sentence.remark.map_or(sentence_phrases::TITLE_ALONE, Phrase::from)))
            ul {
                @for (answer, set) in answers(sentence, book.language) {
                    li {
                        (answer)
                        @if let Some(set) = set { " " small { (book.say(sentence_phrases::SMALLEST_SET)) " " (set) } }
                    }
                }
                @for line in beside(sentence, book.language) { li { "+ " (line) } }
                @if sentence.causes.is_empty() { li { (book.say(sentence_phrases::NEVER_SHOWN)) } }
            }
        }
    }
}
