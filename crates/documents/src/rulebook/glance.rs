//! A route at a glance: the graph of what each question does to its requirements, and the same as a list.

use super::asked::{Asked, Numbered, asked};
use super::book::Book;
use super::book_phrases;
use super::effect::Lowers;
use super::{graph, picture};
use crate::markup::join;
use crate::phrase::Phrase;
use crate::shared_phrases;
use maud::{Markup, html};
use work_permit_rules::rules::{Route, Standing};

/// Graph and list of a route.
pub fn figures(route: &Route, book: &Book) -> Markup {
    let all: Vec<Numbered> = (0..).zip(route.requirements).map(|(at, one)| (book.number(route, at), *one)).collect();
    let caption = book_phrases::GLANCE.fill(book.language, &[("route", book.say(route.name))]);
    let parts = graph::parts(&all, book);
    html! {
        @for part in &parts {
            @let caption = match *part {
                [(first, _), .., (last, _)] if parts.len() > 1 => book_phrases::GLANCE_PART
                    .fill(book.language, &[("caption", &caption), ("first", first), ("last", last)]),
                _ => caption.clone(),
            };
            "\n"
            figure class="graph" {
                figcaption { (caption) }
                div class="scroll" tabindex="0" role="region" aria-label=(caption) {
                    (picture::draw(part, route, &caption, book))
                }
            }
        }
        details class="glance" {
            summary { (book.say(book_phrases::GLANCE_LIST)) }
            (list(&all, route, book))
        }
    }
}

/// The words above the list of questions that can lower the route as far as this one.
fn lead(asked: &Asked) -> Phrase {
    match asked.most() {
        Some(Lowers { to: Standing::DoesNotFit, with_others: false }) => book_phrases::CLOSE_ALONE,
        Some(Lowers { to: Standing::DoesNotFit, .. }) => book_phrases::CLOSE_JOINT,
        Some(Lowers { to: Standing::OfficerDecides, .. }) => book_phrases::TO_OFFICER,
        Some(_) => book_phrases::TO_STEP,
        None => book_phrases::TO_REMARK,
    }
}

/// The questions by how far they can lower the route, each with the requirements that read it.
fn list(requirements: &[Numbered], route: &Route, book: &Book) -> Markup {
    let questions = asked(requirements, book);
    let leads = [
        book_phrases::CLOSE_ALONE,
        book_phrases::CLOSE_JOINT,
        book_phrases::TO_OFFICER,
        book_phrases::TO_STEP,
        book_phrases::TO_REMARK,
    ];
    html! {
        @for words in leads {
            @let group: Vec<&Asked> = questions.iter().filter(|asked| lead(asked) == words).collect();
            @if !group.is_empty() {
                p { (book.say(words)) }
                ul { @for asked in group { (item(asked, requirements, route, book)) } }
            }
        }
    }
}

/// A question with each requirement that reads it, and how far it can lower that one.
fn item(asked: &Asked, requirements: &[Numbered], route: &Route, book: &Book) -> Markup {
    let question = asked.question;
    let read_by = asked.at.iter().filter_map(|(at, lowers)| Some((requirements.get(*at)?, lowers)));
    html! {
        li data-question=(question.id) {
            a href={ "#question-" (question.id) } { (asked.number) ". " (book.say(question.title)) }
            ul {
                @for ((number, requirement), lowers) in read_by {
                    li {
                        a href={ "#" (book.anchor(route.id, requirement.id)) } {
                            (number) " " (book.say(requirement.title))
                        }
                        (lowered(lowers, false, book))
                        (lowered(lowers, true, book))
                    }
                }
            }
        }
    }
}

/// The standings that a question can lower a requirement to: alone, or only together with other answers.
fn lowered(lowers: &[Lowers], with_others: bool, book: &Book) -> Markup {
    let found: Vec<Standing> =
        lowers.iter().filter(|lowers| lowers.with_others == with_others).map(|lowers| lowers.to).collect();
    let words = |standing: Standing| book.say(shared_phrases::standing(standing)).trim_end_matches('.');
    let marks = found.iter().map(|to| html! { strong class=(to.id()) { (words(*to)) } });
    let (class, lead) = if with_others { ("joint", book_phrases::JOINT) } else { ("alone", book_phrases::ALONE) };
    html! {
        @if !found.is_empty() {
            " " span class=(class) { (book.say(lead)) " " (join(marks, ", ")) "." }
        }
    }
}
