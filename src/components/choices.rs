//! Choices: one of several, several of many, one from a long list; and "I don't know yet".

use super::app::{App, Message};
use super::fields::is_not_sure;
use super::node::{On, node, text};
use crate::rules::{Answer, Question};
use crate::text::interface;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlSelectElement};
use yew::html::Scope;
use yew::prelude::*;

/// One line to choose or tick.
struct Line {
    question: &'static Question,
    kind: &'static str,
    value: &'static str,
    words: &'static str,
    checked: bool,
    message: Message,
}

fn option(link: &Scope<App>, line: Line) -> Html {
    let mut input = node("input", "");
    input.set("type", line.kind).set("name", line.question.id).set("value", line.value);
    let class = match (line.value == "not-sure", line.checked) {
        (false, false) => "option",
        (false, true) => "option on",
        (true, false) => "option unsure",
        (true, true) => "option unsure on",
    };
    node("label", class)
        .key(line.value)
        .set("part", "option")
        .add(input.checked(line.checked).change(link, line.message).done())
        .say(line.words)
        .done()
}

/// One of several.
pub fn one(app: &App, link: &Scope<App>, question: &'static Question) -> Vec<Html> {
    let chosen = app.flow.draft.one(question.fact);
    let mut all = Vec::new();
    for (at, choice) in (0u8..).zip(question.choices()).filter(|(_, choice)| app.flow.draft.offers(choice)) {
        let words = choice.text.get(app.language());
        let message = Message::Choose(question.fact, Answer::One(at));
        all.push(option(
            link,
            Line { question, kind: "radio", value: choice.id, words, checked: chosen == Some(at), message },
        ));
    }
    all.push(not_sure(app, link, question, "radio"));
    all
}

/// Several of many, with "none of these" as a choice of its own.
pub fn many(app: &App, link: &Scope<App>, question: &'static Question) -> Vec<Html> {
    let fact = question.fact;
    let mut all = Vec::new();
    for (at, choice) in (0u8..).zip(question.choices()) {
        let words = choice.text.get(app.language());
        let checked = app.flow.draft.ticked(fact, at) == Some(true);
        all.push(option(
            link,
            Line { question, kind: "checkbox", value: choice.id, words, checked, message: Message::Tick(fact, at) },
        ));
    }
    let checked = app.flow.draft.get(fact) == Some(&Answer::Many(0));
    let words = interface::NONE_OF_THESE.get(app.language());
    let message = Message::Choose(fact, Answer::Many(0));
    all.push(option(link, Line { question, kind: "checkbox", value: "none-of-these", words, checked, message }));
    all.push(not_sure(app, link, question, "checkbox"));
    all
}

/// "I don't know yet", last, for every question.
pub fn not_sure(app: &App, link: &Scope<App>, question: &'static Question, kind: &'static str) -> Html {
    let words = interface::NOT_SURE.get(app.language());
    let message = Message::Choose(question.fact, Answer::NotSure);
    option(link, Line { question, kind, value: "not-sure", words, checked: is_not_sure(app, question.fact), message })
}

/// One from a long list, as the browser shows it.
pub fn select(app: &App, link: &Scope<App>, question: &'static Question) -> Vec<Html> {
    let fact = question.fact;
    let language = app.language();
    let chosen = app.flow.draft.one(fact);
    let onchange = move |event: &Event| {
        let field: HtmlSelectElement = event.target()?.dyn_into().ok()?;
        let at: u8 = field.value().parse().ok()?;
        Some(Message::Choose(fact, Answer::One(at)))
    };
    let entry = |value: &str, words: &str, selected: bool| {
        let mut entry = node("option", "");
        entry.key(words).set("value", value).add(Html::from(words.to_owned()));
        if selected {
            entry.set("selected", "");
        }
        entry
    };
    let first = entry("", interface::SELECT.get(language), chosen.is_none()).set("disabled", "").done();
    let mut list = node("select", "");
    list.key(language.tag())
        .set("aria-label", question.title.get(language))
        .on(On::Change, link, Box::new(onchange))
        .add(first);
    for (at, choice) in (0u8..).zip(question.choices()) {
        list.add(entry(&at.to_string(), choice.text.get(language), chosen == Some(at)).done());
    }
    vec![list.done(), not_sure(app, link, question, "checkbox")]
}

/// Words that stand alone in a list.
pub fn item(words: &str) -> Html {
    text("li", "", words)
}
