//! The views. They show a [`Flow`] and send messages; what is true is decided below them.
//!
//! A browser's page translation replaces text nodes, so every text is alone in an element of
//! its own, keyed by its words: a changed text is a new element, never a patched text node.
//! Nothing reachable from a view may panic, for that freezes every widget on the page.

mod answers;
mod app;
mod board;
mod choices;
mod compare;
mod countries;
mod fields;
mod link;
mod node;
mod outward;
mod parts;
mod plain;
mod plan;
mod question;
mod result;
mod route;
mod summary;

pub use app::{App, Message, Properties};
pub use outward::Outward;
