//! The whole document: its head, links to every section, and the sections one after the other.

use super::book::Book;
use super::book_phrases;
use super::opening::opening;
use super::{matrix_section, route, scenario_list, sentence_section, tables};
use crate::shared_phrases;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use work_permit_rules::rules::{GENERAL, Group, ROUTES, Route};

/// The document.
pub fn document(book: &Book) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(book.language.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (book.say(book_phrases::TITLE)) }
                meta name="description" content=(book.say(book_phrases::DESCRIPTION));
                style { (PreEscaped(include_str!("rulebook.css"))) }
            }
            "\n"
            body {
                a class="skip" href="#rules" { (book.say(book_phrases::SKIP)) }
                (opening(book))
                "\n"
                (contents(book))
                "\n"
                main id="rules" tabindex="-1" { (sections(book)) }
            }
        }
    }
}

/// The routes of a group.
fn of_group(group: Group) -> impl Iterator<Item = &'static Route> {
    ROUTES.into_iter().filter(move |route| route.group == group)
}

/// A link to a section, as an item of a list.
fn jump(id: &str, words: &str) -> Markup {
    html! { li { a href={ "#" (id) } { (words) } } }
}

/// A link to a route with its number.
fn jump_to_route(route: &Route, book: &Book) -> Markup {
    jump(route.id, &format!("{}. {}", Book::place(route), book.say(route.name)))
}

/// Links to every section.
fn contents(book: &Book) -> Markup {
    html! {
        nav id="contents" aria-label=(book.say(book_phrases::CONTENTS)) {
            h2 { (book.say(book_phrases::CONTENTS)) }
            ul {
                @for (group, name) in shared_phrases::route_groups() {
                    li {
                        a href={ "#group-" (group.id()) } { (book.say(name)) }
                        ul { @for route in of_group(group) { (jump_to_route(route, book)) } }
                    }
                }
                li {
                    a href="#tables" { (book.say(book_phrases::TABLES)) }
                    ul { @for table in tables::ALL { (jump(table.id, book.say(table.title))) } }
                }
                (jump_to_route(&GENERAL, book))
                (jump("matrix", book.say(book_phrases::MATRIX)))
                (jump("sentences", book.say(book_phrases::SENTENCES)))
            }
        }
    }
}

/// The routes by group, the tables, the requirements of every applicant, what each question decides, each sentence,
/// and the scenarios that name no route.
fn sections(book: &Book) -> Markup {
    html! {
        @for (group, name) in shared_phrases::route_groups() {
            section id={ "group-" (group.id()) } {
                h2 { (book.say(name)) }
                @for route in of_group(group) { "\n" (route::section(route, 3, book)) }
            }
        }
        "\n"
        section id="tables" {
            h2 { (book.say(book_phrases::TABLES)) }
            p { (book.say(book_phrases::TABLES_HELP)) }
            (tables::sections(book))
        }
        "\n"
        (route::section(&GENERAL, 2, book))
        "\n"
        (matrix_section::section(book))
        "\n"
        (sentence_section::section(book))
        @if let Some(list) = scenario_list::of_questions(book) {
            section { h2 { (book.say(book_phrases::OTHER_SCENARIOS)) } (list) }
        }
    }
}
