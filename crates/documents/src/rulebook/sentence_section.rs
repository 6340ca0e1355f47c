//! The sentences that say what is not met, with the answers that lead to each.

use super::book::Book;
use super::condition::mark;
use crate::phrases::Words;
use crate::sentence_list::{answers, beside};
use crate::sentences::{self, Sentence};
use crate::{book_phrases, html};

/// The section, requirement by requirement.
pub fn section(book: &Book) -> String {
    let all = sentences::all();
    let mut pieces = vec![
        html::text("h2", book.say(book_phrases::SENTENCES)),
        html::text("p", book.say(book_phrases::SENTENCES_HELP)),
    ];
    for same in all.chunk_by(|one, other| std::ptr::eq(one.requirement, other.requirement)) {
        let requirement = same.first().map(|sentence| sentence.requirement);
        let Some(requirement) = requirement else { continue };
        let link = html::link(&format!("#requirement-{}", requirement.id), book.say(requirement.title));
        pieces.push(html::around("h3", &link));
        let items: Vec<String> = same.iter().map(|sentence| item(sentence, book)).collect();
        pieces.push(html::block("ul", &[("class", "answers")], &items));
    }
    html::block("section", &[("id", "sentences")], &pieces)
}

/// A sentence, and below it each answer.
fn item(sentence: &Sentence, book: &Book) -> String {
    let said = book.say(sentence.remark.map_or(book_phrases::TITLE_ALONE, Words::from));
    let mut lines: Vec<String> = Vec::new();
    for (answer, set) in answers(sentence, book.language) {
        let with = set
            .map(|set| format!(" {}", html::text("small", &format!("{} {set}", book.say(book_phrases::SMALLEST_SET)))))
            .unwrap_or_default();
        lines.push(html::around("li", &(html::escape(&answer) + &with)));
    }
    lines.extend(beside(sentence, book.language).iter().map(|line| html::text("li", &format!("+ {line}"))));
    if sentence.causes.is_empty() {
        lines.push(html::text("li", book.say(book_phrases::NEVER_SHOWN)));
    }
    let head = format!("{} {}", mark(sentence.standing, book), html::escape(said));
    html::block("li", &[], &[head, html::block("ul", &[], &lines)])
}
