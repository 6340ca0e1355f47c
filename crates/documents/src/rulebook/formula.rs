//! How a requirement combines its questions, as a formula of their numbers.

use super::book::Book;
use super::book_phrases;
use work_permit_rules::rules::questions;
use work_permit_rules::rules::{Condition, Requirement, eval};

/// The longest formula that is shown. A longer one is hard to read, so a sentence replaces it.
const LONG: usize = 90;

/// How a requirement combines its questions, as words with their numbers. `None` if it reads a single question.
pub fn combined(requirement: &Requirement, book: &Book) -> Option<String> {
    let formula = simple(&requirement.condition);
    let words = match formula {
        Formula::One(_) => return None,
        Formula::Together(_) => book_phrases::GRAPH_TOGETHER,
        Formula::All(_) => book_phrases::GRAPH_ALL,
        Formula::Any(_) => book_phrases::GRAPH_ANY,
    };
    let formula = written(&formula, 0, book);
    Some(if formula.len() > LONG {
        book.say(book_phrases::GRAPH_LONG).to_owned()
    } else {
        words.fill(book.language, &[("numbers", &formula)])
    })
}

/// A condition as a formula of question numbers, without its answers. `One(None)` is a leaf that reads no question,
/// such as `Always`.
#[derive(PartialEq)]
enum Formula {
    One(Option<usize>),
    Together(Vec<usize>),
    All(Vec<Formula>),
    Any(Vec<Formula>),
}

/// The formula of a condition. Equal branches appear once.
fn simple(condition: &Condition) -> Formula {
    let (branches, all) = match condition {
        Condition::All(branches) => (branches, true),
        Condition::Any(branches) => (branches, false),
        leaf => {
            let mut numbers = Vec::new();
            eval::facts_of(leaf, &mut |fact| {
                numbers.extend(questions::all().position(|one| one.fact == fact).map(|at| at + 1))
            });
            return if numbers.len() > 1 { Formula::Together(numbers) } else { Formula::One(numbers.first().copied()) };
        }
    };
    let mut kept: Vec<Formula> = Vec::new();
    for branch in *branches {
        let inner = match (simple(branch), all) {
            (Formula::All(inner), true) | (Formula::Any(inner), false) => inner,
            (other, _) => vec![other],
        };
        for one in inner {
            if !kept.contains(&one) {
                kept.push(one);
            }
        }
    }
    match (kept.len(), all) {
        (1, _) => kept.remove(0),
        (_, true) => Formula::All(kept),
        (_, false) => Formula::Any(kept),
    }
}

/// A formula as text. Formulas two or more levels inside are in brackets.
fn written(formula: &Formula, depth: usize, book: &Book) -> String {
    let (branches, word) = match formula {
        Formula::One(Some(number)) => return number.to_string(),
        Formula::One(None) => return book.say(book_phrases::IN_ANY_CASE).to_owned(),
        Formula::Together(numbers) => return numbers.iter().map(usize::to_string).collect::<Vec<_>>().join(" + "),
        Formula::All(branches) => (branches, book_phrases::AND),
        Formula::Any(branches) => (branches, book_phrases::OR),
    };
    let all: Vec<String> = branches.iter().map(|branch| written(branch, depth + 1, book)).collect();
    let word = if depth == 0 { "; ".to_owned() } else { format!(" {} ", book.say(word)) };
    let words = all.join(&word);
    if depth > 1 { format!("({words})") } else { words }
}
