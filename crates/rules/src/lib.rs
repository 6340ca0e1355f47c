//! Which Canadian work-permit routes fit an IT support specialist, and why, for any Rust program: the law, the
//! interview and the words, without a web page.
//!
//! ```
//! use work_permit_rules::{Date, Event, Language, Session, summary};
//!
//! let answers = serde_json::from_str(r#"{ "citizenship": ["mx"], "job-offer": "not-yet" }"#)?;
//! let session = Session::new(Date::new(2026, 11, 27), Language::English).reduce(Event::Replaced(answers));
//! let first = summary(&session.assess(), &session.answers, session.language);
//! assert_eq!(first.title, "You have no job offer yet. This is the offer to look for.");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The ids of questions and answers are those of [`rules::questions`]; [`report`] gives everything that is known of
//! a session, as the custom element's `assess()` does.
//!
//! # Map
//!
//! Modules in reading order; each uses only those above it, and those of `rules` too (`tests/layers.rs`).
//!
//! - [`text`]: languages, the sentences by name (their words are in `texts/`), money as people write it.
//! - [`rules`]: the law. `model` is the plain data that rules are made of, `questions` what can be answered, `law`
//!   a folder or a file for each family of routes, `lists` dated figures as TSV, `eval` the walk over conditions,
//!   `knowledge` what not knowing means, `plan` the plan of an open route, `assess` the whole case, `change` what
//!   would raise a result, `missing` what an open route still has to know, `ranking` which open route is best.
//! - [`session`]: answers, a day, a language; `flow` is the way through the screens, `interview_run` plays the whole
//!   interview and measures it, `wire` reads and writes answers as JSON values.
//! - [`explain`]: from an assessment to words and to the report; `summary` has the first words of the result.
//!
//! # Flow of data
//!
//! Answers and a day go into [`rules::assess`], a pure and total function. Each requirement is a
//! tree of conditions whose leaves map an answer straight to a [`rules::Standing`]; what is unknown is a
//! [`rules::Span`] from the worst to the best that can still come. *All of* is the minimum of both
//! ends, *any of* the maximum. From the same walk come why a requirement has its result, which
//! questions can still move something, and what would really change it. [`session::flow`] turns
//! the open questions into screens; [`explain`] turns the rest into words.
//!
//! # Invariants, each checked by a test
//!
//! The tests are those of the widget, two folders up, where the pages and tables are that they compare with.
//!
//! - Rules do no I/O, read no clock, cannot fail and cannot panic; evaluation never looks at words.
//! - One more answer never widens a span, so no verdict is ever taken back (`tests/properties.rs`,
//!   `tests/space.rs`).
//! - A verdict is derived, never stored: a session is answers, a day, a language and a list of routes.
//! - Every number in a rule has a test at it, one below and one above (`tests/boundaries.rs`); every
//!   requirement decides its route in some case (`tests/deciding.rs`), cites a source in both
//!   languages and traces to a fact (`tests/coverage.rs`, `docs/coverage.tsv`).
//! - Every fact of the coverage is in `facts/` with its source, and every wage of the lists is that of the
//!   research (`tests/facts.rs`).
//! - Each sentence that says what is not met is true of each answer that leads to it: somebody has read it
//!   beside them (`tests/sentences.rs`).
//! - What the person said that can stop every route is in the first sentence (`tests/summary.rs`).
//! - The rules agree with a second evaluator, written from the research (`tests/walk.rs`, `tests/oracle`),
//!   and with people in plain text (`tests/scenarios`).
//! - Answers from outside are taken whole or refused in one line of words, and are read again as they
//!   were written (`tests/outside`).
//!
//! # What is deliberately absent
//!
//! A rule language, rules fetched at run time, a clock in the rules, a fifth standing for "unknown",
//! a `not`, and any suggestion to change citizenship or duties.
//!

pub mod explain;
pub mod rules;
pub mod session;
pub mod text;

pub use explain::{Report, Summary, report, summary};
pub use rules::{Answers, Assessment, Date};
pub use session::wire::InputError;
pub use session::{Event, Session};
pub use text::Language;
