//! The graph of a route as SVG; `graph` says where everything stands, `effect` what is true.

use super::book::Book;
use super::effect::Lowers;
use super::glance::Numbered;
use super::graph::{
    ENDS, Edge, LEGEND, LETTERS, LINE, Layout, Node, PAD, QUESTIONS, REQUIREMENTS, SMALL, TOP, WIDTH, edges, wrap,
};
use crate::phrases::{self, Words};
use crate::{book_phrases, html};
use work_permit_rules::rules::{Route, Standing};

/// The picture of these requirements.
pub fn draw(part: &[Numbered], route: &Route, caption: &str, book: &Book) -> String {
    let layout = Layout::new(part, book);
    let height = (layout.bottom + LEGEND).to_string();
    let mut pieces = heads(book);
    pieces.extend(lines(&layout, part));
    for (asked, node) in layout.asked.iter().zip(&layout.questions) {
        let inside = boxed(node, QUESTIONS, 28) + &badge(QUESTIONS.0 + 14, node.middle(), asked.most());
        pieces.push(html::with("a", &[("href", &format!("#question-{}", asked.question.id))], &inside));
    }
    for (at, ((_, requirement), node)) in part.iter().zip(&layout.requirements).enumerate() {
        let address = format!("#{}", book.anchor(route.id, requirement.id));
        pieces.push(html::with("a", &[("href", &address)], &boxed(node, REQUIREMENTS, 8)));
        let line = format!("M{} {}H{WIDTH}", REQUIREMENTS.0 + REQUIREMENTS.1, node.middle());
        let mut row = html::with("path", &[("class", "row"), ("d", &line)], "");
        for (column, standing) in Standing::ALL.into_iter().enumerate() {
            let lowers = layout
                .asked
                .iter()
                .flat_map(|asked| &asked.at)
                .filter(|(place, _)| *place == at)
                .flat_map(|(_, lowers)| lowers);
            let lowers = lowers.filter(|lowers| lowers.to == standing).min().copied();
            let ends = book.ends(requirement).contains(&standing);
            let shown = lowers.or(ends.then_some(Lowers { to: standing, with_others: true }));
            row.extend(shown.map(|lowers| badge(ENDS.0 + column * ENDS.1 + ENDS.1 / 2, node.middle(), Some(lowers))));
        }
        pieces.push(html::with("g", &[("data-ends", requirement.id)], &row));
    }
    pieces.extend(legend(layout.bottom + 12, book));
    let (width, view) = (WIDTH.to_string(), format!("0 0 {WIDTH} {height}"));
    let size = [("viewBox", view.as_str()), ("width", &width), ("height", &height)];
    html::block("svg", &[[("role", "group"), ("aria-label", caption)].as_slice(), &size].concat(), &pieces)
}

/// A box with its words.
fn boxed(node: &Node, (left, width): (usize, usize), indent: usize) -> String {
    let [x, y, width, height] = [left, node.top, width, node.height()].map(|number| number.to_string());
    let frame = html::with("rect", &[("x", &x), ("y", &y), ("width", &width), ("height", &height), ("rx", "4")], "");
    let first = node.top + PAD + 11;
    frame
        + &text("name", left + indent, first, &node.lines)
        + &text("small", left + indent, first + node.lines.len() * LINE, &node.small)
}

/// Lines of text below one another.
fn text(class: &str, x: usize, y: usize, lines: &[String]) -> String {
    let line = |(at, words): (usize, &String)| {
        let (x, y) = (x.to_string(), (y + at * LINE).to_string());
        html::with("text", &[("class", class), ("x", &x), ("y", &y)], &html::escape(words))
    };
    lines.iter().enumerate().map(line).collect()
}

/// The class of what a question does: its standing, and whether alone.
fn class(lowers: Option<Lowers>) -> String {
    let Some(lowers) = lowers else { return "remark".into() };
    format!("{} {}", lowers.to.id(), if lowers.with_others { "joint" } else { "alone" })
}

/// The mark of what a question does.
fn badge(x: usize, y: usize, lowers: Option<Lowers>) -> String {
    let sign = match lowers.map(|lowers| lowers.to) {
        Some(Standing::DoesNotFit) => "M-3-3L3 3M3-3L-3 3",
        Some(Standing::OfficerDecides) => "M-2.4-1.4C-2.4-5 2.6-5 2.4-1.6 2.2.2 0-.2 0 2M0 4v.4",
        Some(Standing::ToDo) => "M-1.5-3.2L2-0L-1.5 3.2",
        Some(Standing::Fits) => "M-3.4.2L-1 2.8L3.6-2.8",
        None => "M0 0h.1",
    };
    let place = format!("translate({x} {y})");
    let inside = html::with("circle", &[("r", "7")], "") + &html::with("path", &[("d", sign)], "");
    html::with("g", &[("class", &format!("badge {}", class(lowers))), ("transform", &place)], &inside)
}

/// The lines from questions to requirements.
fn lines(layout: &Layout, part: &[Numbered]) -> Vec<String> {
    let all = edges(layout);
    let (start, end) = (QUESTIONS.0 + QUESTIONS.1, REQUIREMENTS.0);
    let middle = (start + end) / 2;
    let drawn = all.iter().filter_map(|Edge { question, requirement, most, from, to }| {
        let ids = [("data-from", layout.asked.get(*question)?.question.id), ("data-to", part.get(*requirement)?.1.id)];
        let path = format!("M{start} {from}C{middle} {from} {middle} {to} {end} {to}");
        let class = format!("edge {}", class(*most));
        Some(html::with("path", &[&[("class", class.as_str())], ids.as_slice(), &[("d", &path)]].concat(), ""))
    });
    drawn.collect()
}

/// The heads of the columns.
fn heads(book: &Book) -> Vec<String> {
    let head = |words: &str, x: usize, width: usize| {
        let lines = wrap(words, width, LETTERS * 1.1);
        text("head", x, TOP - 10 - (lines.len() - 1) * LINE, &lines)
    };
    let mut all = vec![
        head(book.say(book_phrases::GRAPH_QUESTIONS), QUESTIONS.0, QUESTIONS.1),
        head(book.say(book_phrases::GRAPH_REQUIREMENTS), REQUIREMENTS.0, REQUIREMENTS.1),
    ];
    for (column, standing) in Standing::ALL.into_iter().enumerate() {
        let lines = wrap(book.say(phrases::standing(standing)).trim_end_matches('.'), ENDS.1 - 1, SMALL * 1.1);
        let class = format!("end {}", standing.id());
        all.push(text(&class, ENDS.0 + column * ENDS.1 + ENDS.1 / 2, TOP - 10 - (lines.len() - 1) * LINE, &lines));
    }
    all
}

/// What the marks and lines mean.
fn legend(y: usize, book: &Book) -> Vec<String> {
    let closes = |with_others: bool| Some(Lowers { to: Standing::DoesNotFit, with_others });
    let items = [
        (closes(false), book_phrases::GRAPH_ALONE),
        (closes(true), book_phrases::GRAPH_JOINT),
        (None, book_phrases::GRAPH_REMARK),
    ];
    let item = |(at, (lowers, words)): (usize, (Option<Lowers>, Words))| {
        let x = 1 + at * 272;
        let line =
            html::with("path", &[("class", &format!("edge {}", class(lowers))), ("d", &format!("M{x} {y}h22"))], "");
        line + &badge(x + 30, y, lowers) + &text("name", x + 42, y + 4, &wrap(book.say(words), 220, LETTERS))
    };
    items.into_iter().enumerate().map(item).collect()
}
