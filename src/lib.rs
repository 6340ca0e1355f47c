//! Which Canadian work-permit routes fit an IT support specialist, and why: a custom element.
//!
//! # Map
//!
//! The law, the interview and the words are a crate of their own, `work_permit_rules` in `crates/rules`, which knows
//! no web page. Its modules are here under their own names: [`text`], [`rules`], [`session`], [`explain`]. On top of
//! them:
//!
//! - `components` (WebAssembly only): the views.
//! - `checker` (WebAssembly only): the whole as one component, for other Yew applications.
//! - `element` (WebAssembly only, with the feature `element`): the exports that the custom element's class,
//!   `element/work-permit-checker.js`, calls.
//!
//! # From the sources to what a site serves
//!
//! Trunk compiles this crate. Its hook, `xtask/src/assemble.rs`, then makes one entry of
//! `element/work-permit-checker.js`, the modules beside it, `widget.css`, and the glue of wasm-bindgen: `early.js` has
//! the first question before the application is there, `download.js`, `load.js` and `load-words.js` fetch the wasm and
//! the words of the language shown, `language.js` changes the language, `contrast.js` warns of a host's colours that
//! are hard to read, `plain.js` makes plain data of what a page gives, `share.js` reads and writes links that contain
//! answers. The hook also writes the words of each language into a file. So a page starts with three requests, entry,
//! wasm and words, and one `integrity` covers all of them, because the entry of a release has the hashes of the others.
//! `dist/manifest.json`, which only a release has, lists for a site the hashes, the policy and the lines to paste.
//!
//! The nodes of the first question are in `element/first-question.json`: `cargo xtask prepare` reads
//! them off the running application, after any change of the first screen.
//!
//! Outside the page, `examples/` apply the same rules natively: `assess`, `questions` and `interview` print JSON. The
//! others print what `crates/documents` writes: `guide` the rules as plain HTML for those who see no application,
//! `rulebook` the rules in full for those who review them, `sentences` each sentence with the answers that lead to it.
//! `generate` writes tables, types and the edition into committed files.
//!
//! # Invariants, each checked by a test
//!
//! Those of the law and the words are in `crates/rules/src/lib.rs`.
//!
//! - Nothing that a page gives for an answer is run (`tests/browser/tests/outside.rs`).
//! - The first question of the entry is the application's, node for node (`tests/browser/tests/first.rs`).
//! - After `ready` no request but for the words of the other languages, and no answer in it; answers leave only through
//!   what the host calls. No language is shown or assessed without its words. This and all else that a
//!   visitor meets is driven in Chromium, Firefox and WebKitGTK (`tests/browser`).
//! - The README and `docs/` agree with the code (`tests/readme.rs`), the links of the documentation and of
//!   `facts/` work (`tests/links.rs`), each example agrees with its help (`tests/examples.rs`), and the rule
//!   book with the rules, line for line and dot for dot (`tests/rulebook`).
//!
//! # Shapes that exist for size
//!
//! Views are built with a small element builder in place of `html!`, answers from the page are read without serde
//! (docs/decisions/008), and strings and lists are made without the general machinery
//! (`crates/rules/src/text/words.rs`). Each was measured; the comments say what it saves.
pub use work_permit_rules::{explain, fill, rules, session, text};

#[cfg(all(target_arch = "wasm32", feature = "embedded-words"))]
pub mod checker;
#[cfg(target_arch = "wasm32")]
pub mod components;
#[cfg(all(target_arch = "wasm32", feature = "element"))]
pub mod element;

/// Measured: the standard allocator weighs 2 kB more in the transfer.
#[cfg(all(target_arch = "wasm32", feature = "element"))]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
