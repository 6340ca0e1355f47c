//! The rule book: one HTML page for a lawyer or consultant who reviews the rules.
//!
//! Each route opens with a graph of what its questions can do to its requirements. Every requirement comes with what
//! each answer means, its sources and the facts of the research behind it, every route with the scenarios that test it.
//! Then come the figures, and a matrix of what each question decides. All of it is derived from the rules, so that
//! reviewers read what runs. No clock is read, so the same rules make the same page.

mod asked;
mod book;
mod book_phrases;
mod condition;
mod document;
mod effect;
mod formula;
mod glance;
mod graph;
mod matrix;
mod matrix_section;
mod opening;
mod picture;
mod question_list;
mod reach;
mod route;
mod scenario_list;
mod sentence_section;
mod tables;
mod wage;

use crate::scenario;
use work_permit_rules::text::Language;

/// The page in a language.
///
/// # Errors
/// The scenarios cannot be read.
pub fn page(language: Language) -> Result<String, String> {
    let mut scenarios = scenario::load()?;
    scenarios.retain(|scenario| !scenario.expected.is_empty());
    Ok(document::document(&book::Book::new(language, scenarios)).into_string() + "\n")
}
