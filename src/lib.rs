//! Which Canadian work-permit routes fit an IT support specialist, and why: a custom element.
//!
//! # Map
//!
//! Modules in reading order; each uses only those above it, and those of `rules` too (`tests/layers.rs`).
//!
//! - [`text`]: languages, the one type of every sentence, money as people write it.
//! - [`rules`]: the law. `model` is the plain data that rules are made of, `questions` what can be answered, `routes`
//!   a file for each family of routes, `lists` dated figures as TSV, `eval` the walk over conditions, `knowledge` what
//!   not knowing means, `plan` the plan of an open route, `assess` the whole case, `change` what
//!   would raise a result, `missing` what an open route still has to know, `ranking` which open route is best.
//! - [`session`]: answers, a day, a language; `flow` is the way through the screens, `wire` answers
//!   as JSON values.
//! - [`explain`]: from an assessment to words and to the report; `summary` has the first words of the result.
//! - `components` (WebAssembly only): the views.
//! - `checker` (WebAssembly only): the whole as one component, for other Yew applications.
//! - `element` (WebAssembly only, with the feature `element`): the exports that `element/work-permit-checker.js`, the custom
//!   element's class, calls.
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
//! # From the sources to what a site serves
//!
//! Trunk compiles this crate. Its hook, `xtask/src/assemble.rs`, then makes one entry of
//! `element/work-permit-checker.js`, `early.js` (the first question before the application is
//! there), `contrast.js` (warns of a host's colours that are hard to read), `plain.js` (what a page gives,
//! as plain data), `share.js` (links that hold answers), `widget.css`, and the
//! glue of wasm-bindgen. So a page makes two requests, entry and wasm, and one `integrity` covers
//! both: the entry of a release holds the hash of the wasm. `dist/manifest.json`, which only a
//! release has, tells a site the hashes, the policy and the lines to paste.
//!
//! The nodes of the first question are in `element/first-question.json`: `cargo xtask prepare` reads
//! them off the running application, after any change of the first screen.
//!
//! Outside the page, `examples/` apply the same rules natively: `assess` and `questions` print JSON,
//! `guide` writes the rules out as plain HTML for those who see no application, `rulebook` in full for
//! those who review them, `sentences` lists each sentence with the answers that lead to it.
//!
//! # Invariants, each held by a test
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
//!   were written; nothing that a page gives for an answer is run (`tests/outside`,
//!   `tests/browser/tests/outside.rs`).
//! - The first question of the entry is the application's, node for node (`tests/browser/tests/first.rs`).
//! - No request after load; answers leave only through what the host calls. This and all else that a
//!   visitor meets is driven in Chromium, Firefox and WebKitGTK (`tests/browser`).
//! - The README and `docs/` agree with the code (`tests/readme.rs`), the links of the documentation and of
//!   `facts/` work (`tests/links.rs`), each example agrees with its help (`tests/examples.rs`), and the rule
//!   book with the rules, line for line and dot for dot (`tests/rulebook`).
//!
//! # What is deliberately absent
//!
//! A rule language, rules fetched at run time, a clock in the rules, a fifth standing for "unknown",
//! a `not`, and any suggestion to change citizenship or duties.
//!
//! # Shapes that exist for size
//!
//! Views are built with a small element builder in place of `html!`, reports as plain values in
//! place of serializable structs, all languages of a text in one string, strings and lists without
//! the general machinery (`text/words.rs`). Each was measured; the comments say what it saves.
#[cfg(target_arch = "wasm32")]
pub mod checker;
#[cfg(target_arch = "wasm32")]
pub mod components;
#[cfg(all(target_arch = "wasm32", feature = "element"))]
pub mod element;
pub mod explain;
pub mod rules;
pub mod session;
pub mod text;

/// Measured: the standard allocator weighs 2 kB more in the transfer.
#[cfg(all(target_arch = "wasm32", feature = "element"))]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
