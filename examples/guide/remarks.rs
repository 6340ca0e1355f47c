//! What the answers to a requirement mean, where one answer settles it.
//!
//! A requirement that weighs several answers has remarks too, but none of them is true by itself;
//! those are left to the checker, which knows all answers.

use crate::meanings::{self, Remark};
use crate::{Options, html, words};
use work_permit_checker::rules::{Requirement, Test, questions};
use work_permit_checker::text::{Language, Text};

/// The remarks of a requirement as a list, every answer in its place; nothing where the rules say
/// no more than the title.
pub fn list(requirement: &Requirement, options: Options) -> String {
    let language = options.language;
    let (question, remarks) = remarks(&requirement.test, language);
    if remarks.iter().all(|remark| remark.meaning.note.is_none()) {
        return String::new();
    }
    let item = |remark: &Remark| {
        let standing = html::text("strong", words::standing(remark.meaning.standing).get(language));
        html::around("li", &meanings::line(remark, &standing, language))
    };
    let items = html::block("ul", &[], &remarks.iter().map(item).collect::<Vec<_>>());
    question.map_or(String::new(), |title| html::text("p", title.get(language)) + "\n") + &items
}

/// The question that settles a condition, if it is one that is asked, and what answers to it mean.
fn remarks(test: &Test, language: Language) -> (Option<Text>, Vec<Remark>) {
    match test {
        Test::Of(fact, ..) => (Some(questions::question(*fact).title), meanings::of_list(test, language)),
        Test::Ticked(fact, line, ticked, _) => {
            let choice = questions::question(*fact).choices().get(usize::from(*line));
            let words = choice.map(|choice| words::quoted(choice.text.get(language), language));
            (None, vec![Remark { meaning: *ticked, answers: words.into_iter().collect() }])
        }
        Test::AtLeast(_, _, one, other) | Test::MoreThan(_, _, one, other) => {
            let mut all = Vec::new();
            [one, other].into_iter().filter(|meaning| meaning.note.is_some()).for_each(|meaning| meanings::add(&mut all, None, meaning));
            (None, all)
        }
        // What a positive LMIA settles is asked while there is none.
        Test::Any([Test::Settled(..), .., asked]) => remarks(asked, language),
        Test::Citizen(..) | Test::CategoryB(_) => (None, meanings::of_list(test, language)),
        Test::All(_)
        | Test::Any(_)
        | Test::Party(..)
        | Test::Holds(..)
        | Test::Entry(_)
        | Test::Wage(_)
        | Test::Settled(..)
        | Test::Until(..)
        | Test::Always(_) => (None, Vec::new()),
    }
}
