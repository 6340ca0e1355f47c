//! The graph of a route as SVG; `graph` gives the places, `effect` what each question can do.

use super::asked::Numbered;
use super::book::Book;
use super::book_phrases;
use super::effect::Lowers;
use super::graph::{
    ENDS, Edge, LEGEND, LETTERS, LINE, Layout, Node, PAD, QUESTIONS, REQUIREMENTS, SMALL, TOP, WIDTH, edges, wrap,
};
use crate::phrase::Phrase;
use crate::shared_phrases;
use maud::{Markup, html};
use work_permit_rules::rules::{Requirement, Route, Standing};

/// The picture of these requirements.
pub fn draw(part: &[Numbered], route: &Route, caption: &str, book: &Book) -> Markup {
    let layout = Layout::new(part, book);
    let height = layout.bottom + LEGEND;
    html! {
        svg role="group" aria-label=(caption) viewBox={ "0 0 " (WIDTH) " " (height) } width=(WIDTH) height=(height) {
            (heads(book))
            (lines(&layout, part))
            @for (asked, node) in layout.asked.iter().zip(&layout.questions) {
                a href={ "#question-" (asked.question.id) } {
                    (boxed(node, QUESTIONS, 28))
                    (badge(QUESTIONS.0 + 14, node.middle(), asked.most()))
                }
            }
            @for (at, ((_, requirement), node)) in part.iter().zip(&layout.requirements).enumerate() {
                a href={ "#" (book.anchor(route.id, requirement.id)) } { (boxed(node, REQUIREMENTS, 8)) }
                (row(at, requirement, node, &layout, book))
            }
            (legend(layout.bottom + 12, book))
        }
    }
}

/// Where a requirement can end: a line with a mark in the column of each standing.
fn row(at: usize, requirement: &Requirement, node: &Node, layout: &Layout, book: &Book) -> Markup {
    let reads = layout.asked.iter().flat_map(|asked| &asked.at).filter(|(place, _)| *place == at);
    let lowers: Vec<Lowers> = reads.flat_map(|(_, lowers)| lowers).copied().collect();
    let shown = |standing: Standing| {
        let lowest = lowers.iter().filter(|lowers| lowers.to == standing).min().copied();
        let ends = book.ends(requirement).contains(&standing);
        lowest.or(ends.then_some(Lowers { to: standing, with_others: true }))
    };
    html! {
        g data-ends=(requirement.id) {
            path class="row" d={ "M" (REQUIREMENTS.0 + REQUIREMENTS.1) " " (node.middle()) "H" (WIDTH) } {}
            @for (column, standing) in Standing::ALL.into_iter().enumerate() {
                @if let Some(lowers) = shown(standing) { (badge(middle_of(column), node.middle(), Some(lowers))) }
            }
        }
    }
}

/// The middle of the column of a standing.
fn middle_of(column: usize) -> usize {
    ENDS.0 + column * ENDS.1 + ENDS.1 / 2
}

/// A box with its words.
fn boxed(node: &Node, (left, width): (usize, usize), indent: usize) -> Markup {
    let first = node.top + PAD + 11;
    html! {
        rect x=(left) y=(node.top) width=(width) height=(node.height()) rx="4" {}
        (text("name", left + indent, first, &node.lines))
        (text("small", left + indent, first + node.lines.len() * LINE, &node.small))
    }
}

/// Lines of text below one another.
fn text(class: &str, x: usize, y: usize, lines: &[String]) -> Markup {
    html! {
        @for (at, words) in lines.iter().enumerate() { text class=(class) x=(x) y=(y + at * LINE) { (words) } }
    }
}

/// The CSS class of an effect: the standing that it leads to, and whether one answer is enough.
fn class(lowers: Option<Lowers>) -> String {
    let Some(lowers) = lowers else { return "remark".into() };
    format!("{} {}", lowers.to.id(), if lowers.with_others { "joint" } else { "alone" })
}

/// The mark of what a question does.
fn badge(x: usize, y: usize, lowers: Option<Lowers>) -> Markup {
    let sign = match lowers.map(|lowers| lowers.to) {
        Some(Standing::DoesNotFit) => "M-3-3L3 3M3-3L-3 3",
        Some(Standing::OfficerDecides) => "M-2.4-1.4C-2.4-5 2.6-5 2.4-1.6 2.2.2 0-.2 0 2M0 4v.4",
        Some(Standing::ToDo) => "M-1.5-3.2L2-0L-1.5 3.2",
        Some(Standing::Fits) => "M-3.4.2L-1 2.8L3.6-2.8",
        None => "M0 0h.1",
    };
    html! {
        g class={ "badge " (class(lowers)) } transform={ "translate(" (x) " " (y) ")" } {
            circle r="7" {}
            path d=(sign) {}
        }
    }
}

/// The lines from questions to requirements.
fn lines(layout: &Layout, part: &[Numbered]) -> Markup {
    let (start, end) = (QUESTIONS.0 + QUESTIONS.1, REQUIREMENTS.0);
    let middle = (start + end) / 2;
    let ends = |edge: &Edge| Some((layout.asked.get(edge.question)?.question.id, part.get(edge.requirement)?.1.id));
    html! {
        @for edge in edges(layout) {
            @if let Some((question, requirement)) = ends(&edge) {
                @let (from, to) = (edge.from, edge.to);
                path class={ "edge " (class(edge.most)) } data-from=(question) data-to=(requirement)
                    d={ "M" (start) " " (from) "C" (middle) " " (from) " " (middle) " " (to) " " (end) " " (to) } {}
            }
        }
    }
}

/// The headings of the columns.
fn heads(book: &Book) -> Markup {
    let head = |class: &str, x: usize, lines: Vec<String>| text(class, x, TOP - 10 - (lines.len() - 1) * LINE, &lines);
    let wide = |words: Phrase, (x, width): (usize, usize)| head("head", x, wrap(book.say(words), width, LETTERS * 1.1));
    html! {
        (wide(book_phrases::GRAPH_QUESTIONS, QUESTIONS))
        (wide(book_phrases::GRAPH_REQUIREMENTS, REQUIREMENTS))
        @for (column, standing) in Standing::ALL.into_iter().enumerate() {
            @let words = book.say(shared_phrases::standing(standing)).trim_end_matches('.');
            (head(&format!("end {}", standing.id()), middle_of(column), wrap(words, ENDS.1 - 1, SMALL * 1.1)))
        }
    }
}

/// What the marks and lines mean.
fn legend(y: usize, book: &Book) -> Markup {
    let closes = |with_others: bool| Some(Lowers { to: Standing::DoesNotFit, with_others });
    let items = [
        (closes(false), book_phrases::GRAPH_ALONE),
        (closes(true), book_phrases::GRAPH_JOINT),
        (None, book_phrases::GRAPH_REMARK),
    ];
    html! {
        @for (at, (lowers, words)) in items.into_iter().enumerate() {
            @let x = 1 + at * 272;
            path class={ "edge " (class(lowers)) } d={ "M" (x) " " (y) "h22" } {}
            (badge(x + 30, y, lowers))
            (text("name", x + 42, y + 4, &wrap(book.say(words), 220, LETTERS)))
        }
    }
}
