//! The matrix as text: each question with the routes that it can close or change, and those that only get a remark.

use super::book::{Book, routes};
use super::book_phrases;
use super::matrix::screens;
use super::reach::{Reach, reach};
use crate::markup::join;
use crate::phrase::Phrase;
use maud::{Markup, html};
use work_permit_rules::rules::{Question, Route, questions};

/// Every question in the order of the interview, so that the numbers are those of the matrix.
pub fn list(book: &Book) -> Markup {
    let screens = screens();
    html! {
        ol class="questions" {
            @for question in questions::all() {
                @let screen = 1 + screens.iter().take_while(|screen| **screen != question.screen).count();
                (item(question, screen, book))
                "\n"
            }
        }
    }
}

/// A question with its screen, and the routes that it affects.
fn item(question: &Question, screen: usize, book: &Book) -> Markup {
    html! {
        li id={ "question-" (question.id) } {
            p {
                strong { (book.say(question.title)) } " " code { (question.id) } " "
                small { (book_phrases::SCREEN.fill(book.language, &[("number", &screen.to_string())])) }
            }
            (reached(question, Reach::Closes, book_phrases::CLOSES, book))
            (reached(question, Reach::Moves, book_phrases::MOVES, book))
            (reached(question, Reach::Remarks, book_phrases::REMARKS, book))
        }
    }
}

/// The routes that a question affects in the wanted way, as links; empty if there are none.
fn reached(question: &Question, wanted: Reach, lead: Phrase, book: &Book) -> Markup {
    let routes: Vec<&Route> = routes().filter(|route| reach(question, route, book) == Some(wanted)).collect();
    let links = routes.iter().map(|route| html! { a href={ "#" (route.id) } { (book.say(route.name)) } });
    html! {
        @if !routes.is_empty() {
            p class="reach" {
                (lead.fill(book.language, &[("count", &routes.len().to_string())])) " " (join(links, "; ")) "."
            }
        }
    }
}
