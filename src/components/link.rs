//! Links that hold answers: the button that copies one, and what is said once one was opened.

use super::app::{App, Message};
use super::node::{node, say, text};
use super::parts::button;
use crate::fill;
use crate::rules::{RULES_VERSION, questions};
use crate::session::share::Shared;
use crate::text::words::{append, concat, replace};
use crate::text::{Language, interface};
use yew::html::Scope;
use yew::prelude::*;

/// The answers of a link that was opened, or why it could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Brought {
    /// Nothing: it cannot be read.
    Nothing,
    /// Answers, where there were none.
    Answers(Shared),
    /// Answers, but there are others already: the person decides.
    Others(Shared),
}

/// The button, and what a person should know before it is used. The styles show it where the host
/// sets `share`.
pub fn copy(app: &App, link: &Scope<App>) -> Html {
    let language = app.language();
    node("div", "share")
        .key("share")
        .add(say(language, "small", "", interface::SHARE_WARNING))
        .add(button("link", interface::SHARE.get(language), link, Message::Share).done())
        .done()
}

/// What is said after a link was opened.
pub fn notice(app: &App, link: &Scope<App>, brought: &Brought) -> Html {
    let language = app.language();
    let mut notice = node("div", "notice");
    notice.key("notice").set("role", "alert");
    match brought {
        Brought::Nothing => {
            notice.add(say(language, "p", "", interface::LINK_UNREADABLE));
        }
        Brought::Answers(shared) => {
            notice.add(say(language, "p", "", interface::LINK_TAKEN));
            if shared.rules != RULES_VERSION {
                notice.add(text(
                    "p",
                    "",
                    &fill!(interface::LINK_RULES, language, theirs = &shared.rules, ours = RULES_VERSION),
                ));
            }
            if !shared.left_out.is_empty() {
                notice.add(text(
                    "p",
                    "",
                    &fill!(interface::LINK_LEFT_OUT, language, questions = &left_out(shared, language)),
                ));
            }
        }
        Brought::Others(_) => {
            notice
                .add(say(language, "p", "", interface::LINK_OTHERS))
                .add(button("link", interface::LINK_USE.get(language), link, Message::UseLink(true)).key("use").done())
                .add(button("link", interface::KEEP.get(language), link, Message::UseLink(false)).key("keep").done());
        }
    }
    notice.done()
}

/// The questions and answers of the link that these rules do not know.
fn left_out(shared: &Shared, language: Language) -> String {
    let mut all = String::new();
    for (id, word) in &shared.left_out {
        let question = questions::by_id(id).map_or(id.as_str(), |question| question.title.get(language));
        append(&mut all, "; ", &concat(&[question, " ", &replace(word, "~", ", ")]));
    }
    all
}
