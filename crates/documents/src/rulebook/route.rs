//! A route: what it is, each of its requirements in full, the scenarios that test it.

use super::book::Book;
use super::book_phrases;
use super::{condition, glance, scenario_list};
use crate::markup::heading;
use crate::sources::sources;
use maud::{Markup, html};
use work_permit_rules::rules::{RequirementResult, Route};

/// A route or the general block, under a heading of this level.
pub fn section(route: &Route, level: u8, book: &Book) -> Markup {
    let language = book.language;
    let review = book_phrases::REVIEW.fill(language, &[("day", &route.review_by().words(language))]);
    let results = book.block(route).map(|block| block.requirements.as_slice()).unwrap_or_default();
    html! {
        section id=(route.id) class="route" {
            (heading(level, &format!("{}. {}", Book::place(route), book.say(route.name))))
            p class="id" { code { (route.id) } " " (review) }
            p { (book.say(route.summary)) }
            (glance::figures(route, book))
            @for (at, result) in results.iter().enumerate() {
                "\n"
                (requirement(route, at, result, level + 1, book))
            }
            "\n"
            (scenario_list::of_route(route.id, level + 1, book))
            p class="back" { a href="#contents" { (book.say(book_phrases::BACK)) } }
        }
    }
}

/// A requirement with its condition, its sources and its facts.
fn requirement(route: &Route, at: usize, result: &RequirementResult, level: u8, book: &Book) -> Markup {
    let requirement = result.requirement;
    let tree = html! { div class="condition" { (condition::tree(&requirement.condition, book)) } };
    html! {
        section id=(book.anchor(route.id, requirement.id)) class="requirement" {
            (heading(level, &format!("{} {}", book.number(route, at), book.say(requirement.title))))
            p class="id" { code { (requirement.id) } }
            // Another route shows it in full, so it is folded here. On paper, the number says where to find it.
            @if let Some((anchor, number)) = book.printed_at(route, requirement) {
                p { (book.say(book_phrases::IN_FULL_AT)) " " a href={ "#" (anchor) } { (number) } "." }
                details { summary { (book.say(book_phrases::OPEN_HERE)) } (tree) }
            } @else {
                (tree)
            }
            (sources(&result.citations(book.language), book.language))
            p class="facts" { (book.say(book_phrases::FACTS)) code { (book.facts(requirement).join(", ")) } }
        }
    }
}
