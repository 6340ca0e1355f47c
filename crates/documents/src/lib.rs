//! The rules as documents, for people who read them outside the application.
//!
//! # Map
//!
//! - [`guide`]: the rules as plain HTML for visitors of a site, a fragment or a page.
//! - [`rulebook`]: the rules in full for those who review them, as one page.
//! - [`sentences`]: each sentence that says what is not met, with the answers that lead to it, which `sentence_search`
//!   finds. [`sentence_list`] writes them as text.
//! - [`generated`]: the parts of committed files that are written from the rules: tables of the documentation, types
//!   for TypeScript, and the edition with its days.
//! - [`scenario`] reads `tests/scenarios`; [`domain`] and [`cut`] list the answers that the rules distinguish.
//! - [`causes`], `numbers`, `outcomes`, `sources`: an answer, a bound, the outcomes of a condition and its sources
//!   in words.
//! - `phrase`: the type of a sentence in the documents. `shared_phrases` has the sentences of both the guide and the
//!   rule book, `answer_phrases` the words for answers, `sentence_phrases` the labels of the sentence list. Each
//!   document also has a file of its own.
//! - `markup`: HTML that the templates of maud have no syntax for.
//! - [`arguments`], [`case`] and [`output`]: the command line of the examples, the answers that they read, and
//!   standard output.
//!
//! The commands are in `examples/` of the widget's crate. The tests in `tests/` of that crate check what they print.

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
