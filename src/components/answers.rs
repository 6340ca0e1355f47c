//! The list of answers, each with Change; those without effect say so.

use super::app::{App, Message};
use super::node::{fixed, node, say, text};
use super::parts::{self, button};
use crate::explain::answer_words;
use crate::text::words::concat;
use crate::text::{Text, interface};
use yew::html::Scope;
use yew::prelude::*;

/// The page.
pub fn view(app: &App, link: &Scope<App>) -> Html {
    let language = app.language();
    let go =
        button("primary", interface::RETURN.get(language), link, Message::Review(false)).set("part", "continue").done();
    node("section", "review")
        .key("review")
        .add(parts::title(app, interface::YOUR_ANSWERS.get(language)))
        .add(list(app, link))
        .add(node("div", "actions").key("actions").add(go).add(start_over(app, link)).done())
        .done()
}

/// The answers alone.
pub fn list(app: &App, link: &Scope<App>) -> Html {
    let language = app.language();
    let idle = app.flow.no_longer_matter();
    if app.flow.session.answers.is_empty() {
        return say(language, "p", "help", interface::NO_ANSWERS);
    }
    let mut list = node("dl", "answers");
    list.key("answers");
    for (question, answer) in app.flow.session.answers.iter() {
        let title = question.title.get(language);
        let label = concat(&[interface::CHANGE.get(language), interface::COLON.get(language), title]);
        let idle = idle.contains(&question.fact);
        let mut given = node("dd", "");
        given.say(&answer_words(question, answer, language));
        if idle {
            given.add(say(language, "small", "", interface::NO_LONGER_MATTERS));
        }
        let change = button("link", interface::CHANGE.get(language), link, Message::Change(question.fact))
            .set("aria-label", &label)
            .done();
        let mut row = node("div", if idle { "idle" } else { "" });
        row.key(question.id).set("data-answer", question.id);
        list.add(row.add(text("dt", "", title)).add(given.done()).add(node("dd", "do").add(change).done()).done());
    }
    list.done()
}

/// The question that erases everything, or the button that asks it.
pub fn start_over(app: &App, link: &Scope<App>) -> Html {
    let language = app.language();
    if app.flow.session.answers.is_empty() {
        return Html::default();
    }
    let ask = |class, words: Text, message| button(class, words.get(language), link, message).done();
    if !app.confirming {
        return ask("link start-over", interface::START_OVER, Message::StartOver(None));
    }
    fixed("span", &[("class", "confirm"), ("role", "alert"), ("tabindex", "-1")])
        .key("confirm")
        .add(say(language, "span", "", interface::START_OVER_SURE))
        .add(ask("link", interface::ERASE, Message::StartOver(Some(true))))
        .add(ask("link", interface::KEEP, Message::StartOver(Some(false))))
        .done()
}
