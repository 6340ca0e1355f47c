//! The questions that requirements read, with what each can do to them.

use super::book::Book;
use super::effect::Lowers;
use std::collections::BTreeMap;
use work_permit_rules::rules::questions::{self, Fact};
use work_permit_rules::rules::{Question, Requirement};

/// A requirement with its number.
pub type Numbered = (String, &'static Requirement);

/// A question with its effects on the requirements that read it.
pub struct Asked {
    /// Its place in the interview.
    pub number: usize,
    /// The question.
    pub question: &'static Question,
    /// For each requirement that reads it: the index of the requirement in the given list, and the effects on it.
    pub at: Vec<(usize, Vec<Lowers>)>,
}

impl Asked {
    /// The largest effect on any of these requirements.
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
