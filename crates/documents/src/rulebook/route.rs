//! A route: what it is, each of its requirements in full, the scenarios that test it.

use super::book::Book;
use super::{condition, glance, scenario_list};
use crate::sources::sources;
use crate::{book_phrases, html};
use work_permit_rules::rules::{RequirementResult, Route};

/// A route or the general block, under a heading of this level.
pub fn section(route: &Route, level: u8, book: &Book) -> String {
    let language = book.language;
    let name = format!("{}. {}", Book::place(route), book.say(route.name));
    let review = book_phrases::REVIEW.fill(language, &[("day", &route.review_by().words(language))]);
    let mut pieces = vec![
        html::text(&format!("h{level}"), &name),
        html::with("p", &[("class", "id")], &format!("{} {}", html::text("code", route.id), html::escape(&review))),
        html::text("p", book.say(route.summary)),
        glance::figures(route, book),
    ];
    let standings = book.block(route).map(|block| block.requirements.as_slice()).unwrap_or_default();
    pieces.extend(standings.iter().enumerate().map(|(at, standing)| requirement(route, at, standing, level + 1, book)));
    pieces.push(scenario_list::of_route(route.id, level + 1, book));
    pieces.push(html::with("p", &[("class", "back")], &html::link("#contents", book.say(book_phrases::BACK))));
    html::block("section", &[("id", route.id), ("class", "route")], &pieces)
}

fn requirement(route: &Route, at: usize, standing: &RequirementResult, level: u8, book: &Book) -> String {
    let requirement = standing.requirement;
    let heading = format!("{} {}", book.number(route, at), book.say(requirement.title));
    let tree = html::with("div", &[("class", "condition")], &condition::tree(&requirement.condition, book));
    let mut pieces = vec![
        html::text(&format!("h{level}"), &heading),
        html::with("p", &[("class", "id")], &html::text("code", requirement.id)),
    ];
    match book.told_at(route, requirement) {
        None => pieces.push(tree),
        // Read once, it need not be read again; on paper the number leads back.
        Some((anchor, number)) => {
            let link = html::link(&format!("#{anchor}"), number);
            pieces.push(html::around("p", &format!("{} {link}.", html::escape(book.say(book_phrases::TOLD_AT)))));
            pieces.push(html::block("details", &[], &[html::text("summary", book.say(book_phrases::OPEN_HERE)), tree]));
        }
    }
    pieces.push(sources(&standing.citations(book.language), book.language));
    pieces.push(html::with(
        "p",
        &[("class", "facts")],
        &format!(
            "{}{}",
            html::escape(book.say(book_phrases::FACTS)),
            html::text("code", &book.facts(requirement).join(", "))
        ),
    ));
    html::block("section", &[("id", &book.anchor(route.id, requirement.id)), ("class", "requirement")], &pieces)
}
