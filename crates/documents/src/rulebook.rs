//! The rule book: one HTML page for a lawyer or consultant who reviews the rules.
//!
//! Each route begins with a graph of what its questions can do to its requirements. Each requirement has what every
//! answer means, its sources, and the facts of the research behind it. Each route has the scenarios that test it. Then
//! come the figures, the requirements of every applicant, a matrix of what each question decides, each sentence with
//! its answers, and the scenarios that name no route. Everything is derived from the rules, so reviewers read what
//! runs. The code reads no clock, so the same rules always give the same page.

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
