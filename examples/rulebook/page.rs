//! The whole document, part after part.

use crate::book::Book;
use crate::condition::mark;
use crate::words::Words;
use crate::{DAY, frame, html, matrix, questions, route, scenarios, sentence_section, tables, words};
use work_permit_checker::fill;
use work_permit_checker::rules::{GENERAL, LAW_AS_OF, REVIEW_BY, ROUTES, RULES_VERSION, Route, Standing};
use work_permit_checker::text::interface;

/// The document.
pub fn whole(book: &Book) -> String {
    let head = html::block(
        "head",
        &[],
        &[
            "<meta charset=\"utf-8\">".into(),
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".into(),
            html::text("title", book.say(frame::TITLE)),
            format!("<meta name=\"description\" content=\"{}\">", html::escape(book.say(frame::DESCRIPTION))),
            format!("<style>\n{}</style>", include_str!("page.css")),
        ],
    );
    let skip = html::with("a", &[("class", "skip"), ("href", "#rules")], &html::escape(book.say(frame::SKIP)));
    let header = html::block("header", &[], &opening(book));
    let main = html::block("main", &[("id", "rules"), ("tabindex", "-1")], &parts(book));
    let body = html::block("body", &[], &[skip, header, contents(book), main]);
    format!("<!doctype html>\n{}", html::block("html", &[("lang", book.language.tag())], &[head, body]))
}

/// The title, the edition with the dates of the law, how to read it.
fn opening(book: &Book) -> Vec<String> {
    let language = book.language;
    let edition = words::EDITION.fill(language, &[("edition", RULES_VERSION), ("day", &REVIEW_BY.words(language))]);
    let law = fill!(interface::RULES_AS_OF, language, day = &LAW_AS_OF.words(language));
    let standing = |standing: Standing, words: Words| {
        html::around("li", &format!("{} {}", mark(standing, book), html::escape(book.say(words))))
    };
    let points = [
        html::text("li", book.say(frame::ALL_BIND)),
        standing(Standing::Fits, frame::FITS_MEANS),
        standing(Standing::ToDo, frame::TO_DO_MEANS),
        standing(Standing::OfficerDecides, frame::OFFICER_MEANS),
        standing(Standing::DoesNotFit, frame::CLOSED_MEANS),
        html::text("li", book.say(frame::COMBINED)),
        html::text("li", book.say(frame::UNKNOWN)),
        html::text("li", book.say(frame::GRAPHS)),
        html::text("li", book.say(frame::ONCE)),
        html::text("li", &frame::TRACED.fill(language, &[("day", &DAY.words(language))])),
    ];
    vec![
        html::text("h1", book.say(frame::TITLE)),
        html::text("p", book.say(frame::DESCRIPTION)),
        html::around("p", &html::text("strong", book.say(words::NOTICE))),
        html::text("p", &format!("{edition} {law}")),
        html::text("h2", book.say(frame::HOW_TO_READ)),
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
    let mut items: Vec<String> = words::GROUPS
        .map(|(group, name)| {
            let routes: Vec<String> =
                ROUTES.iter().filter(|route| route.group == group).map(|route| numbered(route, book)).collect();
            let link = html::link(&format!("#group-{}", group.id()), book.say(name));
            html::around("li", &(link + &html::block("ul", &[], &routes)))
        })
        .to_vec();
    let tables = html::block("ul", &[], &tables::ALL.map(|(id, title)| jump(id, book.say(title))));
    items.push(html::around("li", &(html::link("#tables", book.say(frame::TABLES)) + &tables)));
    items.push(numbered(&GENERAL, book));
    items.push(jump("matrix", book.say(frame::MATRIX)));
    items.push(jump("sentences", book.say(frame::SENTENCES)));
    let pieces = [html::text("h2", book.say(frame::CONTENTS)), html::block("ul", &[], &items)];
    html::block("nav", &[("id", "contents"), ("aria-label", book.say(frame::CONTENTS))], &pieces)
}

/// The routes by group, the tables, what binds everyone, what each question decides, each sentence.
fn parts(book: &Book) -> Vec<String> {
    let mut pieces: Vec<String> = words::GROUPS
        .map(|(group, name)| {
            let mut pieces = vec![html::text("h2", book.say(name))];
            pieces.extend(ROUTES.iter().filter(|one| one.group == group).map(|one| route::section(one, 3, book)));
            html::block("section", &[("id", &format!("group-{}", group.id()))], &pieces)
        })
        .to_vec();
    let mut figures = vec![html::text("h2", book.say(frame::TABLES)), html::text("p", book.say(frame::TABLES_HELP))];
    figures.extend(tables::sections(book));
    pieces.push(html::block("section", &[("id", "tables")], &figures));
    pieces.push(route::section(&GENERAL, 2, book));
    pieces.push(decides(book));
    pieces.push(sentence_section::section(book));
    if let Some(list) = scenarios::of_questions(book) {
        pieces.push(html::block("section", &[], &[html::text("h2", book.say(frame::OTHER_SCENARIOS)), list]));
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
        html::text("h2", book.say(frame::MATRIX)),
        html::text("p", book.say(frame::MATRIX_HELP)),
        html::block(
            "ul",
            &[("class", "legend")],
            &[
                legend("closes", "4.6", frame::LEGEND_CLOSES),
                legend("moves", "2.8", frame::LEGEND_MOVES),
                legend("remarks", "1.5", frame::GRAPH_REMARK),
            ],
        ),
        matrix::figures(book),
        html::text("h3", book.say(frame::IN_TEXT)),
        questions::list(book),
    ];
    html::block("section", &[("id", "matrix")], &pieces)
}
