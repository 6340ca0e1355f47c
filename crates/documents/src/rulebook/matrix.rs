//! What each question decides, as a picture: questions as rows, routes as columns.
//!
//! The matrix is split into parts between screens of the interview. So the names of the routes are near every row,
//! and each part fits a page in landscape.

use super::book::{Book, routes};
use super::book_phrases;
use super::reach::{Reach, reach};
use maud::{Markup, html};
use work_permit_rules::explain::group_words;
use work_permit_rules::rules::{Group, Question, Route, questions};
use work_permit_rules::text::Text;

/// The left edge of the columns, then the distance between rows, between columns and between letters, in pixels.
const LABELS: usize = 352;
const ROW: usize = 17;
const COLUMN: usize = 14;
const LETTER: f64 = 5.7;
/// How many letters of a question its row shows. The list below the matrix has the whole question.
const LETTERS: usize = 56;
/// How many rows a part has at most.
const ROWS: usize = 28;
/// The slant of the names of the routes, its sine and cosine.
const SLANT: (&str, f64, f64) = ("-64", 0.899, 0.438);

/// The screens of the interview, in order.
pub fn screens() -> Vec<&'static str> {
    let mut all: Vec<&str> = Vec::new();
    for question in questions::all() {
        if !all.contains(&question.screen) {
            all.push(question.screen);
        }
    }
    all
}

/// A column: the name of its group or route, which is written above it, and its middle.
struct Column {
    middle: usize,
    words: &'static str,
    route: Option<&'static Route>,
}

/// The columns: for each group a column with its name, then one for each of its routes.
fn columns(book: &Book) -> Vec<Column> {
    let mut all = Vec::new();
    for (group, name) in Group::ALL.map(|group| (group, group_words(group))) {
        let mut add = |words: Text, route| {
            let middle = LABELS + all.len() * COLUMN + COLUMN / 2;
            all.push(Column { middle, words: book.say(words), route });
        };
        add(name, None);
        routes().filter(|route| route.group == group).for_each(|route| add(route.name, Some(route)));
    }
    all
}

/// Questions with their numbers, in parts that end where a screen does.
fn parts() -> Vec<Vec<(usize, &'static Question)>> {
    let numbered: Vec<(usize, &Question)> =
        questions::all().enumerate().map(|(at, question)| (at + 1, question)).collect();
    let mut all: Vec<Vec<(usize, &Question)>> = Vec::new();
    for screen in numbered.chunk_by(|(_, one), (_, other)| one.screen == other.screen) {
        match all.last_mut() {
            Some(part) if part.len() + screen.len() <= ROWS => part.extend_from_slice(screen),
            _ => all.push(screen.to_vec()),
        }
    }
    all
}

/// The whole matrix.
pub fn figures(book: &Book) -> Markup {
    let columns = columns(book);
    let edge = |column: &Column| column.middle as f64 + letters(column.words) * SLANT.2;
    let width = format!("{:.0}", columns.iter().map(edge).fold(0.0, f64::max) + 8.0);
    let top = columns.iter().map(|column| letters(column.words) * SLANT.1).fold(0.0, f64::max).ceil() as usize + 14;
    let number = |row: Option<&(usize, &Question)>| row.map_or(0, |(number, _)| *number).to_string();
    html! {
        @for rows in parts() {
            @let (first, last) = (number(rows.first()), number(rows.last()));
            @let title = book_phrases::PART.fill(book.language, &[("first", &first), ("last", &last)]);
            @let height = top + rows.len() * ROW + 4;
            figure class="matrix" {
                figcaption { (title) }
                div class="scroll" tabindex="0" role="region" aria-label=(title) {
                    svg role="img" aria-label=(title) viewBox={ "0 0 " (width) " " (height) }
                        width=(width) height=(height) {
                        (drawing(&title, &rows, top, &columns, book))
                    }
                }
            }
        }
    }
}

/// The drawing of a part: the lines of the columns, the rows, and the names above the columns.
fn drawing(title: &str, rows: &[(usize, &Question)], top: usize, columns: &[Column], book: &Book) -> Markup {
    let screens = screens();
    html! {
        title { (title) }
        (rules(columns, top, rows.len()))
        @for (at, (number, question)) in rows.iter().enumerate() {
            @let odd = screens.iter().take_while(|screen| **screen != question.screen).count() % 2 == 1;
            "\n"
            (row(*number, question, top + at * ROW, odd, columns, book))
        }
        @for column in columns { (name(column, top)) }
    }
}

/// The approximate width of some words, in pixels.
fn letters(words: &str) -> f64 {
    words.chars().count() as f64 * LETTER
}

/// The name over a column; that of a group is bold.
fn name(column: &Column, top: usize) -> Markup {
    let class = if column.route.is_some() { "route-name" } else { "group-name" };
    html! {
        text class=(class)
            transform={ "translate(" (column.middle + COLUMN / 4) " " (top - 5) ") rotate(" (SLANT.0) ")" } {
            (column.words)
        }
    }
}

/// Thin lines down the columns of routes.
fn rules(columns: &[Column], top: usize, rows: usize) -> Markup {
    let line = |column: &Column| format!("M{} {top}v{}", column.middle, rows * ROW);
    let lines: String = columns.iter().filter(|column| column.route.is_some()).map(line).collect();
    html! { path class="rules" d=(lines) {} }
}

/// A question with a dot for each route that reads it.
fn row(number: usize, question: &Question, y: usize, odd: bool, columns: &[Column], book: &Book) -> Markup {
    let title = book.say(question.title);
    let short: String = match title.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", title.get(..end).unwrap_or_default().trim_end()),
        None => title.to_owned(),
    };
    html! {
        g transform={ "translate(0 " (y) ")" } {
            title { (title) }
            rect class=(if odd { "odd" } else { "even" }) width=(columns.len() * COLUMN + LABELS) height=(ROW) {}
            text class="number" x="22" y="12" { (number) }
            text x="28" y="12" { (short) }
            @for dot in columns.iter().filter_map(|column| dot(question, column, book)) { (dot) }
        }
    }
}

/// A dot that shows what a question can do to the route of a column. `None` if the route does not read the question.
fn dot(question: &Question, column: &Column, book: &Book) -> Option<Markup> {
    let route = column.route?;
    let (class, radius, words) = match reach(question, route, book)? {
        Reach::Closes => ("closes", "4.6", book_phrases::CELL_CLOSES),
        Reach::Moves => ("moves", "2.8", book_phrases::CELL_MOVES),
        Reach::Remarks => ("remarks", "1.5", book_phrases::CELL_REMARKS),
    };
    let words = words.fill(book.language, &[("route", column.words), ("question", book.say(question.title))]);
    Some(html! {
        circle class=(class) data-question=(question.id) data-route=(route.id)
            cx=(column.middle) cy=(ROW / 2) r=(radius) { title { (words) } }
    })
}
