//! The rules as documents, for those who see no application.
//!
//! # Map
//!
//! - [`guide`]: the rules as plain HTML for visitors of a site, a fragment or a page.
//! - [`rulebook`]: the rules in full for those who review them, as one page.
//! - [`sentences`] finds the answers that lead to each sentence; [`sentence_list`] prints them.
//! - [`generated`]: the tables of the documentation that are written from the rules.
//! - [`scenario`] reads `tests/scenarios`; [`domain`] and [`cut`] list the answers that the rules tell apart.
//! - [`causes`], `numbers`, `outcomes`, `sources`: an answer, a bound, the outcomes of a condition and its sources
//!   in words. The documents' own sentences are in `phrases`, `book_phrases` and `guide/guide_phrases.rs`.
//! - [`arguments`] and [`output`]: the command line of the examples and what they print.
//!
//! `examples/` of the widget's crate are the commands, and `tests/` there check what they print.

#[macro_use]
mod phrases;

pub mod arguments;
mod book_phrases;
pub mod causes;
pub mod cut;
#[allow(clippy::unwrap_used, reason = "every country that it names is in the list")]
pub mod domain;
pub mod generated;
pub mod guide;
mod markup;
mod numbers;
mod outcomes;
pub mod output;
pub mod rulebook;
pub mod scenario;
pub mod sentence_list;
pub mod sentences;
mod sources;
