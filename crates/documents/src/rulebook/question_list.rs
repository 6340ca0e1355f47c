//! The matrix in text: each question with the routes that it can close or move, or that read it for a remark.

use super::book::{Book, routes};
use super::matrix::screens;
use super::reach::{Reach, reach};
use crate::phrases::Words;
use crate::{book_phrases, html};
use work_permit_rules::rules::{Question, questions};

/// Every question in the order of the interview, so that the numbers are those of the matrix.
pub fn list(book: &Book) -> String {
    let screens = screens();
    let items: Vec<String> = questions::all()
        .map(|question| {
            let screen = 1 + screens.iter().take_while(|screen| **screen != question.screen).count();
            item(question, screen, book)
        })
        .collect();
    html::block("ol", &[("class", "questions")], &items)
}

fn item(question: &Question, screen: usize, book: &Book) -> String {
    let screen = book_phrases::SCREEN.fill(book.language, &[("number", &screen.to_string())]);
    let title = html::text("strong", book.say(question.title));
    let pieces = [
        html::around("p", &format!("{title} {} {}", html::text("code", question.id), html::text("small", &screen))),
        named(question, Reach::Closes, book_phrases::CLOSES, book),
        named(question, Reach::Moves, book_phrases::MOVES, book),
        named(question, Reach::Remarks, book_phrases::REMARKS, book),
    ];
    html::block("li", &[("id", &format!("question-{}", question.id))], &pieces)
}

/// The routes that a question reaches so far, as links; nothing where there are none.
fn named(question: &Question, wanted: Reach, lead: Words, book: &Book) -> String {
    let found = routes().filter(|route| reach(question, route, book) == Some(wanted));
    let links: Vec<String> = found.map(|route| html::link(&format!("#{}", route.id), book.say(route.name))).collect();
    match links.len() {
        0 => String::new(),
        count => {
            let lead = html::escape(&lead.fill(book.language, &[("count", &count.to_string())]));
            html::with("p", &[("class", "reach")], &format!("{lead} {}.", links.join("; ")))
        }
    }
}
