//! A route at a glance: the graph of what each question does to its requirements, and the same as a list.

use super::book::Book;
use super::effect::Lowers;
use super::{graph, picture};
use crate::phrases::Words;
use crate::{book_phrases, html, phrases};
use std::collections::BTreeMap;
use work_permit_rules::rules::questions::{self, Fact};
use work_permit_rules::rules::{Condition, Question, Requirement, Route, Standing, eval};

/// A requirement with its number.
pub type Numbered = (String, &'static Requirement);

/// A question with all that it can do: the number and the id of each requirement that reads it.
pub struct Asked {
    /// Its place in the interview.
    pub number: usize,
    /// The question.
    pub question: &'static Question,
    /// At each requirement that reads it, by its place among those looked at.
    pub at: Vec<(usize, Vec<Lowers>)>,
}

impl Asked {
    /// The furthest that it can lower any of them.
    pub fn most(&self) -> Option<Lowers> {
        self.at.iter().filter_map(|(_, lowers)| lowers.first().copied()).min()
    }
}

/// The questions that these requirements read, in the order of the interview.
pub fn asked(requirements: &[Numbered], book: &Book) -> Vec<Asked> {
    let mut all: BTreeMap<Fact, Vec<(usize, Vec<Lowers>)>> = BTreeMap::new();
    for (at, (_, requirement)) in requirements.iter().enumerate() {
        for effect in book.effects(requirement) {
            all.entry(effect.fact).or_default().push((at, effect.lowers.clone()));
        }
    }
    let numbered = (1..).zip(questions::all());
    numbered
        .filter_map(|(number, question)| Some(Asked { number, question, at: all.remove(&question.fact)? }))
        .collect()
}

/// Graph and list of a route.
pub fn figures(route: &Route, book: &Book) -> String {
    let all: Vec<Numbered> = (0..).zip(route.requirements).map(|(at, one)| (book.number(route, at), *one)).collect();
    let caption = book_phrases::GLANCE.fill(book.language, &[("route", book.say(route.name))]);
    let parts = graph::parts(&all, book);
    let figure = |part: &&[Numbered]| {
        let caption = match *part {
            [(first, _), .., (last, _)] if parts.len() > 1 => book_phrases::GLANCE_PART
                .fill(book.language, &[("caption", &caption), ("first", first), ("last", last)]),
            _ => caption.clone(),
        };
        let drawn = picture::draw(part, route, &caption, book);
        let scroll = html::block(
            "div",
            &[("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", &caption)],
            &[drawn],
        );
        html::block("figure", &[("class", "graph")], &[html::text("figcaption", &caption), scroll])
    };
    let drawn: String = parts.iter().map(figure).collect();
    let summary = html::text("summary", book.say(book_phrases::GLANCE_LIST));
    drawn + &html::block("details", &[("class", "glance")], &[summary, list(&all, route, book)])
}

/// The questions by how far they can lower the route, each with the requirements that read it.
fn list(requirements: &[Numbered], route: &Route, book: &Book) -> String {
    let questions = asked(requirements, book);
    let lead = |asked: &Asked| match asked.most() {
        Some(Lowers { to: Standing::DoesNotFit, with_others: false }) => book_phrases::CLOSE_ALONE,
        Some(Lowers { to: Standing::DoesNotFit, .. }) => book_phrases::CLOSE_JOINT,
        Some(Lowers { to: Standing::OfficerDecides, .. }) => book_phrases::TO_OFFICER,
        Some(_) => book_phrases::TO_STEP,
        None => book_phrases::TO_REMARK,
    };
    let group = |wanted: Words| {
        let items: Vec<String> = questions
            .iter()
            .filter(|asked| lead(asked) == wanted)
            .map(|asked| item(asked, requirements, route, book))
            .collect();
        if items.is_empty() {
            String::new()
        } else {
            html::text("p", book.say(wanted)) + &html::block("ul", &[], &items)
        }
    };
    [
        book_phrases::CLOSE_ALONE,
        book_phrases::CLOSE_JOINT,
        book_phrases::TO_OFFICER,
        book_phrases::TO_STEP,
        book_phrases::TO_REMARK,
    ]
    .map(group)
    .concat()
}

fn item(asked: &Asked, requirements: &[Numbered], route: &Route, book: &Book) -> String {
    let title = format!("{}. {}", asked.number, book.say(asked.question.title));
    let told = asked.at.iter().filter_map(|(at, lowers)| {
        let (number, requirement) = requirements.get(*at)?;
        let name = format!("{number} {}", book.say(requirement.title));
        let link = html::link(&format!("#{}", book.anchor(route.id, requirement.id)), &name);
        let both = [lowered(lowers, false, book), lowered(lowers, true, book)];
        Some(html::around("li", format!("{link} {}", both.concat()).trim_end()))
    });
    let told: Vec<String> = told.collect();
    let link = html::link(&format!("#question-{}", asked.question.id), &title);
    html::with("li", &[("data-question", asked.question.id)], &(link + &html::block("ul", &[], &told)))
}

/// Where a requirement can be brought by one answer alone, or with others.
fn lowered(lowers: &[Lowers], with_others: bool, book: &Book) -> String {
    let found = lowers.iter().filter(|lowers| lowers.with_others == with_others);
    let word = |to: Standing| html::escape(book.say(phrases::standing(to)).trim_end_matches('.'));
    let words: Vec<String> =
        found.map(|lowers| html::with("strong", &[("class", lowers.to.id())], &word(lowers.to))).collect();
    if words.is_empty() {
        return String::new();
    }
    let (class, lead) = if with_others { ("joint", book_phrases::JOINT) } else { ("alone", book_phrases::ALONE) };
    let told = format!("{} {}.", html::escape(book.say(lead)), words.join(", "));
    html::with("span", &[("class", class)], &told) + " "
}

/// How long a formula may be to be read in a glance.
const LONG: usize = 90;

/// How a requirement combines its questions, by their numbers; nothing for a single one.
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

/// A condition without its answers: what is left are questions by number, none for what always holds.
#[derive(PartialEq)]
enum Formula {
    One(Option<usize>),
    Together(Vec<usize>),
    All(Vec<Formula>),
    Any(Vec<Formula>),
}

/// The formula of a condition, each branch once.
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
