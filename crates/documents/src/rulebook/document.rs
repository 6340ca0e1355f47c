//! The whole document, part after part.

use super::book::Book;
use super::condition::mark;
use super::{matrix, question_list, route, scenario_list, sentence_section, tables};
use crate::phrases::Words;
use crate::scenario::DAY;
use crate::{book_phrases, html, phrases};
use work_permit_rules::fill;
use work_permit_rules::rules::{GENERAL, LAW_AS_OF, REVIEW_BY, ROUTES, RULES_VERSION, Route, Standing};
use work_permit_rules::text::interface;

/// The document.
pub fn whole(book: &Book) -> String {
    let head = html::block(
        "head",
        &[],
        &[
            "<meta charset=\"utf-8\">".into(),
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".into(),
            html::text("title", book.say(book_phrases::TITLE)),
            format!("<meta name=\"description\" content=\"{}\">", html::escape(book.say(book_phrases::DESCRIPTION))),
            format!("<style>\n{}</style>", include_str!("rulebook.css")),
        ],
    );
    let skip = html::with("a", &[("class", "skip"), ("href", "#rules")], &html::escape(book.say(book_phrases::SKIP)));
    let header = html::block("header", &[], &opening(book));
    let main = html::block("main", &[("id", "rules"), ("tabindex", "-1")], &parts(book));
    let body = html::block("body", &[], &[skip, header, contents(book), main]);
    format!("<!doctype html>\n{}", html::block("html", &[("lang", book.language.tag())], &[head, body]))
}

/// The title, the edition with the dates of the law, how to read it.
fn opening(book: &Book) -> Vec<String> {
    let language = book.language;
    let edition = phrases::EDITION.fill(language, &[("edition", RULES_VERSION), ("day", &REVIEW_BY.words(language))]);
    let law = fill!(interface::RULES_AS_OF, language, day = &LAW_AS_OF.words(language));
    let standing = |standing: Standing, words: Words| {
        html::around("li", &format!("{} {}", mark(standing, book), html::escape(book.say(words))))
    };
    let points = [
        html::text("li", book.say(book_phrases::ALL_BIND)),
        standing(Standing::Fits, book_phrases::FITS_MEANS),
        standing(Standing::ToDo, book_phrases::TO_DO_MEANS),
        standing(Standing::OfficerDecides, book_phrases::OFFICER_MEANS),
        standing(Standing::DoesNotFit, book_phrases::CLOSED_MEANS),
        html::text("li", book.say(book_phrases::COMBINED)),
        html::text("li", book.say(book_phrases::UNKNOWN)),
        html::text("li", book.say(book_phrases::GRAPHS)),
        html::text("li", book.say(book_phrases::ONCE)),
        html::text("li", &book_phrases::TRACED.fill(language, &[("day", &DAY.words(language))])),
    ];
    vec![
        html::text("h1", book.say(book_phrases::TITLE)),
        html::text("p", book.say(book_phrases::DESCRIPTION)),
        html::around("p", &html::text("strong", book.say(phrases::NOTICE))),
        html::text("p", &format!("{edition} {law}")),
        html::text("h2", book.say(book_phrases::HOW_TO_READ)),
        html::block("ul", &[], &points),
    ]
}

fn jump(id: &str, words: &str) -> String {
    html::around("li", &html::link(&format!("#{id}"), words))
}

fn numbered(route: &Route, book: &Book) -> String {
    jump(route.id, &format!("{}. {}", Book::place(route), book.say(route.name)))
}

/// The way to every part.
fn contents(book: &Book) -> String {
    let mut items: Vec<String> = phrases::GROUPS
        .map(|(group, name)| {
            let routes: Vec<String> =
                ROUTES.iter().filter(|route| route.group == group).map(|route| numbered(route, book)).collect();
            let link = html::link(&format!("#group-{}", group.id()), book.say(name));
            html::around("li", &(link + &html::block("ul", &[], &routes)))
        })
        .to_vec();
    let tables = html::block("ul", &[], &tables::ALL.map(|(id, title)| jump(id, book.say(title))));
    items.push(html::around("li", &(html::link("#tables", book.say(book_phrases::TABLES)) + &tables)));
    items.push(numbered(&GENERAL, book));
    items.push(jump("matrix", book.say(book_phrases::MATRIX)));
    items.push(jump("sentences", book.say(book_phrases::SENTENCES)));
    let pieces = [html::text("h2", book.say(book_phrases::CONTENTS)), html::block("ul", &[], &items)];
    html::block("nav", &[("id", "contents"), ("aria-label", book.say(book_phrases::CONTENTS))], &pieces)
}

/// The routes by group, the tables, what binds everyone, what each question decides, each sentence.
fn parts(book: &Book) -> Vec<String> {
    let mut pieces: Vec<String> = phrases::GROUPS
        .map(|(group, name)| {
            let mut pieces = vec![html::text("h2", book.say(name))];
            pieces.extend(ROUTES.iter().filter(|one| one.group == group).map(|one| route::section(one, 3, book)));
            html::block("section", &[("id", &format!("group-{}", group.id()))], &pieces)
        })
        .to_vec();
    let mut figures =
        vec![html::text("h2", book.say(book_phrases::TABLES)), html::text("p", book.say(book_phrases::TABLES_HELP))];
    figures.extend(tables::sections(book));
    pieces.push(html::block("section", &[("id", "tables")], &figures));
    pieces.push(route::section(&GENERAL, 2, book));
    pieces.push(decides(book));
    pieces.push(sentence_section::section(book));
    if let Some(list) = scenario_list::of_questions(book) {
        pieces.push(html::block("section", &[], &[html::text("h2", book.say(book_phrases::OTHER_SCENARIOS)), list]));
    }
    pieces
}

/// The matrix, and the same in text.
fn decides(book: &Book) -> String {
    let legend = |class: &str, radius: &str, words: Words| {
        let dot = html::with("circle", &[("class", class), ("cx", "8"), ("cy", "8"), ("r", radius)], "");
        let drawn = html::with("svg", &[("width", "16"), ("height", "16"), ("aria-hidden", "true")], &dot);
        html::around("li", &format!("{drawn} {}", html::escape(book.say(words))))
    };
    let pieces = [
        html::text("h2", book.say(book_phrases::MATRIX)),
        html::text("p", book.say(book_phrases::MATRIX_HELP)),
        html::block(
            "ul",
            &[("class", "legend")],
            &[
                legend("closes", "4.6", book_phrases::LEGEND_CLOSES),
                legend("moves", "2.8", book_phrases::LEGEND_MOVES),
                legend("remarks", "1.5", book_phrases::GRAPH_REMARK),
            ],
        ),
        matrix::figures(book),
        html::text("h3", book.say(book_phrases::IN_TEXT)),
        question_list::list(book),
    ];
    html::block("section", &[("id", "matrix")], &pieces)
}
