//! The graph of a route: questions on the left, its requirements in the middle, where each of them can
//! end on the right. Only arithmetic stands here; what is drawn is asked of the rules elsewhere.
//!
//! Words are broken by a width that common fonts stay under, boxes are as high as their lines and
//! stand below one another, so nothing can overlap.

use crate::book::Book;
use crate::effect::Lowers;
use crate::glance::{Asked, Numbered, asked, combined};
use crate::{frame, html, words};
use work_permit_checker::rules::{Route, Standing};

/// Left edges and widths of the questions and of the requirements, in pixels.
const QUESTIONS: (usize, usize) = (1, 290);
const REQUIREMENTS: (usize, usize) = (361, 252);
/// Where the columns of standings begin, and how wide each is.
const ENDS: (usize, usize) = (618, 45);
const WIDTH: usize = ENDS.0 + 4 * ENDS.1 + 2;
/// The height of a line; the space within a box, and between two.
const LINE: usize = 15;
const PAD: usize = 5;
const GAP: usize = 7;
/// Where the first box stands, below the heads of the columns.
const TOP: usize = 62;
/// How high a graph may be to fit a page of A4 at its full width, and how high the legend is.
const PAGE: usize = 1125;
const LEGEND: usize = 44;
/// Letters of a box and of what is smaller.
const LETTERS: f64 = 11.5;
const SMALL: f64 = 10.0;

/// A box with its lines: those of the name, then smaller ones.
struct Node {
    top: usize,
    lines: Vec<String>,
    small: Vec<String>,
}

impl Node {
    fn height(&self) -> usize {
        (self.lines.len() + self.small.len()) * LINE + 2 * PAD
    }

    fn middle(&self) -> usize {
        self.top + self.height() / 2
    }
}

/// How wide a letter is at most, in the widest of the common fonts, as a part of its height.
fn letter(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | '\'' | '’' | '.' | ',' | ' ' | '\u{a0}' => 0.37,
        'f' | 'r' | 't' | 'I' | '(' | ')' | '-' | ':' | ';' | '!' | '/' => 0.46,
        'm' | 'w' | 'M' | 'W' | '—' | '%' | 'œ' | 'æ' | '+' => 1.02,
        letter if letter.is_uppercase() => 0.8,
        _ => 0.64,
    }
}

/// Words in lines of at most this width.
fn wrap(words: &str, width: usize, size: f64) -> Vec<String> {
    let long = |words: &str| words.chars().map(letter).sum::<f64>() * size;
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ') {
        match lines.last_mut() {
            Some(line) if long(line) + long(word) + letter(' ') * size <= width as f64 => *line = format!("{line} {word}"),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The requirements in as few graphs as fit a page each.
pub fn parts<'a>(all: &'a [Numbered], book: &Book) -> Vec<&'a [Numbered]> {
    let mut count = 1;
    loop {
        let parts: Vec<&[Numbered]> = all.chunks(all.len().div_ceil(count).max(1)).collect();
        if count >= all.len() || parts.iter().all(|part| Layout::new(part, book).bottom + LEGEND <= PAGE) {
            return parts;
        }
        count += 1;
    }
}

/// All boxes in their places.
struct Layout {
    asked: Vec<Asked>,
    questions: Vec<Node>,
    requirements: Vec<Node>,
    bottom: usize,
}

impl Layout {
    fn new(part: &[Numbered], book: &Book) -> Layout {
        let asked = asked(part, book);
        let mut questions: Vec<Node> = asked
            .iter()
            .map(|asked| {
                let title = format!("{}. {}", asked.number, book.say(asked.question.title));
                Node { top: 0, lines: wrap(&title, QUESTIONS.1 - 34, LETTERS), small: Vec::new() }
            })
            .collect();
        let mut requirements: Vec<Node> = part
            .iter()
            .map(|(number, requirement)| {
                let lines = wrap(&format!("{number} {}", book.say(requirement.title)), REQUIREMENTS.1 - 16, LETTERS);
                let small = combined(requirement, book).map(|words| wrap(&words, REQUIREMENTS.1 - 16, SMALL)).unwrap_or_default();
                Node { top: 0, lines, small }
            })
            .collect();
        let high = |nodes: &[Node]| nodes.iter().map(|node| node.height() + GAP).sum::<usize>();
        let bottom = TOP + high(&questions).max(high(&requirements));
        spread(&mut questions.iter_mut().collect::<Vec<_>>(), bottom);
        // A requirement stands beside the questions that it reads, so that lines cross as little as can be.
        for (at, node) in requirements.iter_mut().enumerate() {
            let beside = asked.iter().zip(&questions).filter(|(asked, _)| asked.at.iter().any(|(place, _)| *place == at));
            let beside: Vec<usize> = beside.map(|(_, node)| node.middle()).collect();
            let middle = beside.iter().sum::<usize>().checked_div(beside.len()).unwrap_or(bottom);
            node.top = middle.saturating_sub(node.height() / 2);
        }
        let mut order: Vec<&mut Node> = requirements.iter_mut().collect();
        order.sort_by_key(|node| node.top + node.height() / 2);
        beside(&mut order, bottom);
        Layout { asked, questions, requirements, bottom }
    }
}

/// Boxes below one another, as far apart as the height allows.
fn spread(nodes: &mut [&mut Node], bottom: usize) {
    let free = (bottom - TOP).saturating_sub(nodes.iter().map(|node| node.height()).sum());
    let (gap, mut top) = (free / nodes.len().max(1), TOP);
    for node in nodes {
        node.top = top;
        top += node.height() + gap;
    }
}

/// Boxes as near as can be to where they want to stand, below one another.
fn beside(nodes: &mut [&mut Node], bottom: usize) {
    let mut free = TOP;
    for node in nodes.iter_mut() {
        node.top = node.top.max(free);
        free = node.top + node.height() + GAP;
    }
    let mut end = bottom;
    for node in nodes.iter_mut().rev() {
        node.top = node.top.min(end.saturating_sub(node.height() + GAP));
        end = node.top;
    }
}

/// The picture of these requirements.
pub fn draw(part: &[Numbered], route: &Route, caption: &str, book: &Book) -> String {
    let layout = Layout::new(part, book);
    let height = (layout.bottom + LEGEND).to_string();
    let mut pieces = heads(book);
    pieces.extend(edges(&layout, part));
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
            let lowers = layout.asked.iter().flat_map(|asked| &asked.at).filter(|(place, _)| *place == at).flat_map(|(_, lowers)| lowers);
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
    frame + &text("name", left + indent, first, &node.lines) + &text("small", left + indent, first + node.lines.len() * LINE, &node.small)
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

/// A line between a question and a requirement, with its ends.
struct Edge {
    question: usize,
    requirement: usize,
    most: Option<Lowers>,
    from: usize,
    to: usize,
}

/// A line from each question to each requirement that reads it, those that close a route on top.
fn edges(layout: &Layout, part: &[Numbered]) -> Vec<String> {
    let mut all: Vec<Edge> = Vec::new();
    for (question, asked) in layout.asked.iter().enumerate() {
        let reads = asked.at.iter();
        all.extend(reads.map(|(at, lowers)| Edge { question, requirement: *at, most: lowers.first().copied(), from: 0, to: 0 }));
    }
    let tops = |nodes: &[Node]| nodes.iter().map(|node| node.top).collect::<Vec<_>>();
    let (left, right) = (tops(&layout.questions), tops(&layout.requirements));
    all.sort_by_key(|edge| (edge.question, right.get(edge.requirement).copied()));
    for (at, node) in layout.questions.iter().enumerate() {
        fan(node, all.iter_mut().filter(|edge| edge.question == at).map(|edge| &mut edge.from).collect());
    }
    all.sort_by_key(|edge| (edge.requirement, left.get(edge.question).copied()));
    for (at, node) in layout.requirements.iter().enumerate() {
        fan(node, all.iter_mut().filter(|edge| edge.requirement == at).map(|edge| &mut edge.to).collect());
    }
    all.sort_by_key(|edge| std::cmp::Reverse((edge.most.is_none(), edge.most)));
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

/// Spreads the ends of lines along the side of a box.
fn fan(node: &Node, ends: Vec<&mut usize>) {
    let step = (node.height().saturating_sub(2 * PAD) / ends.len().max(1)).min(8);
    let first = node.middle() - step * ends.len().saturating_sub(1) / 2;
    ends.into_iter().enumerate().for_each(|(at, end)| *end = first + at * step);
}

/// The heads of the columns.
fn heads(book: &Book) -> Vec<String> {
    let head = |words: &str, x: usize, width: usize| {
        let lines = wrap(words, width, LETTERS * 1.1);
        text("head", x, TOP - 10 - (lines.len() - 1) * LINE, &lines)
    };
    let mut all = vec![
        head(book.say(frame::GRAPH_QUESTIONS), QUESTIONS.0, QUESTIONS.1),
        head(book.say(frame::GRAPH_REQUIREMENTS), REQUIREMENTS.0, REQUIREMENTS.1),
    ];
    for (column, standing) in Standing::ALL.into_iter().enumerate() {
        let lines = wrap(book.say(words::standing(standing)).trim_end_matches('.'), ENDS.1 - 1, SMALL * 1.1);
        let class = format!("end {}", standing.id());
        all.push(text(&class, ENDS.0 + column * ENDS.1 + ENDS.1 / 2, TOP - 10 - (lines.len() - 1) * LINE, &lines));
    }
    all
}

/// What the marks and lines mean.
fn legend(y: usize, book: &Book) -> Vec<String> {
    let closes = |with_others: bool| Some(Lowers { to: Standing::DoesNotFit, with_others });
    let items = [(closes(false), frame::GRAPH_ALONE), (closes(true), frame::GRAPH_JOINT), (None, frame::GRAPH_REMARK)];
    let item = |(at, (lowers, words)): (usize, (Option<Lowers>, work_permit_checker::text::Text))| {
        let x = 1 + at * 272;
        let line = html::with("path", &[("class", &format!("edge {}", class(lowers))), ("d", &format!("M{x} {y}h22"))], "");
        line + &badge(x + 30, y, lowers) + &text("name", x + 42, y + 4, &wrap(book.say(words), 220, LETTERS))
    };
    items.into_iter().enumerate().map(item).collect()
}
