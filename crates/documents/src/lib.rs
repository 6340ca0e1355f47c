//! The rules as documents, for those who see no application.
//!
//! # Map
//!
//! - [`guide`]: the rules as plain HTML for visitors of a site, a fragment or a page.
//! - [`rulebook`]: the rules in full for those who review them, as one page.
//! - [`sentences`]: each sentence that says what is not met, with the answers that lead to it, which `sentence_search`
//!   finds. [`sentence_list`] prints them.
//! - [`generated`]: what committed files say of the rules: tables of the documentation, types for TypeScript, the
//!   edition with its days.
//! - [`scenario`] reads `tests/scenarios`; [`domain`] and [`cut`] list the answers that the rules tell apart.
//! - [`causes`], `numbers`, `outcomes`, `sources`: an answer, a bound, the outcomes of a condition and its sources
//!   in words.
//! - `phrase`: a sentence that only the documents say. Those that both say are in `shared_phrases`; those around
//!   answers in `answer_phrases`, around sentences in `sentence_phrases`; each document has a file of its own.
//! - `markup`: what the templates of maud have no syntax for.
//! - [`arguments`], [`case`] and [`output`]: the command line of the examples, the answers that they read, and what
//!   they print.
//!
//! `examples/` of the widget's crate are the commands, and `tests/` there check what they print.

#[macro_use]
mod phrase;

mod answer_phrases;
pub mod arguments;
pub mod case;
pub mod causes;
pub mod cut;
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
mod sentence_phrases;
mod sentence_search;
pub mod sentences;
mod shared_phrases;
mod sources;
