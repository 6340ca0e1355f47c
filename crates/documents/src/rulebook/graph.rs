//! The places of everything in the graph of a route: questions on the left, its requirements in the middle, where each
//! of them can end on the right. Only arithmetic.
//!
//! Nothing can overlap: words are broken by a width that common fonts stay under, and boxes are as high as their lines
//! and below one another.

use super::asked::{Asked, Numbered, asked};
use super::book::Book;
use super::effect::Lowers;
use super::formula::combined;

/// Left edges and widths of the questions and of the requirements, in pixels.
pub const QUESTIONS: (usize, usize) = (1, 290);
pub const REQUIREMENTS: (usize, usize) = (361, 252);
/// Where the columns of standings begin, and how wide each is.
pub const ENDS: (usize, usize) = (618, 45);
pub const WIDTH: usize = ENDS.0 + 4 * ENDS.1 + 2;
/// The height of a line; the space within a box, and between two.
pub const LINE: usize = 15;
pub const PAD: usize = 5;
pub const GAP: usize = 7;
/// The upper edge of the first box, below the headings of the columns.
pub const TOP: usize = 62;
/// How high a graph may be to fit a page of A4 at its full width, and how high the legend is.
pub const PAGE: usize = 1090;
pub const LEGEND: usize = 44;
/// Letters of a box and of what is smaller.
pub const LETTERS: f64 = 11.5;
pub const SMALL: f64 = 10.0;

/// A box with its lines: those of the name, then smaller ones.
pub struct Node {
    /// Its upper edge.
    pub top: usize,
    /// Its name.
    pub lines: Vec<String>,
    /// How it combines its questions.
    pub small: Vec<String>,
}

impl Node {
    /// From its upper to its lower edge.
    pub fn height(&self) -> usize {
        (self.lines.len() + self.small.len()) * LINE + 2 * PAD
    }

    /// Halfway down.
    pub fn middle(&self) -> usize {
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
pub fn wrap(words: &str, width: usize, size: f64) -> Vec<String> {
    let long = |words: &str| words.chars().map(letter).sum::<f64>() * size;
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ') {
        match lines.last_mut() {
            Some(line) if long(line) + long(word) + letter(' ') * size <= width as f64 => {
                *line = format!("{line} {word}")
            }
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
pub struct Layout {
    /// What is asked, in the order of the interview.
    pub asked: Vec<Asked>,
    /// The box of each.
    pub questions: Vec<Node>,
    /// The box of each requirement, in the order of the rules.
    pub requirements: Vec<Node>,
    /// Where the boxes end.
    pub bottom: usize,
}

impl Layout {
    /// The places for these requirements.
    pub fn new(part: &[Numbered], book: &Book) -> Layout {
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
                let small = combined(requirement, book)
                    .map(|words| wrap(&words, REQUIREMENTS.1 - 16, SMALL))
                    .unwrap_or_default();
                Node { top: 0, lines, small }
            })
            .collect();
        let high = |nodes: &[Node]| nodes.iter().map(|node| node.height() + GAP).sum::<usize>();
        let bottom = TOP + high(&questions).max(high(&requirements));
        spread(&mut questions.iter_mut().collect::<Vec<_>>(), bottom);
        // Each requirement is placed beside the questions that it reads, so that few lines cross.
        for (at, node) in requirements.iter_mut().enumerate() {
            let beside =
                asked.iter().zip(&questions).filter(|(asked, _)| asked.at.iter().any(|(place, _)| *place == at));
            let beside: Vec<usize> = beside.map(|(_, node)| node.middle()).collect();
            let middle = beside.iter().sum::<usize>().checked_div(beside.len()).unwrap_or(bottom);
            node.top = middle.saturating_sub(node.height() / 2);
        }
        let mut order: Vec<&mut Node> = requirements.iter_mut().collect();
        order.sort_by_key(|node| node.top + node.height() / 2);
        settle(&mut order, bottom);
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

/// Puts the boxes below one another, as near to their best places as possible.
fn settle(nodes: &mut [&mut Node], bottom: usize) {
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

/// A line between a question and a requirement, with its ends.
pub struct Edge {
    /// The place of the question among those asked.
    pub question: usize,
    /// The place of the requirement.
    pub requirement: usize,
    /// What the question can do to it.
    pub most: Option<Lowers>,
    /// How far down it starts.
    pub from: usize,
    /// How far down it ends.
    pub to: usize,
}

/// A line from each question to each requirement that reads it, those that close a route on top.
pub fn edges(layout: &Layout) -> Vec<Edge> {
    let mut all: Vec<Edge> = Vec::new();
    for (question, asked) in layout.asked.iter().enumerate() {
        let reads = asked.at.iter();
        all.extend(reads.map(|(at, lowers)| Edge {
            question,
            requirement: *at,
            most: lowers.first().copied(),
            from: 0,
            to: 0,
        }));
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
    all
}

/// Spreads the ends of lines along the side of a box.
fn fan(node: &Node, ends: Vec<&mut usize>) {
    let step = (node.height().saturating_sub(2 * PAD) / ends.len().max(1)).min(8);
    let first = node.middle() - step * ends.len().saturating_sub(1) / 2;
    ends.into_iter().enumerate().for_each(|(at, end)| *end = first + at * step);
}
