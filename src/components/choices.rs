//! Choices: one of several, several of many, one from a long list; and "I'm not sure".

use super::app::{App, Message};
use super::fields::is_not_sure;
use super::parts::{say, text};
use crate::rules::{Answer, Fact, Question};
use crate::text::interface;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlSelectElement};
use yew::html::Scope;
use yew::prelude::*;

fn option(question: &Question, kind: &'static str, value: &'static str, checked: bool, onchange: Callback<Event>, words: Html) -> Html {
    let class = classes!("option", (value == "not-sure").then_some("unsure"));
    html! {
        <label key={value} {class} part="option">
            <input type={kind} name={question.id} {value} {checked} {onchange} />
            { words }
        </label>
    }
}

/// One of several.
pub fn one(app: &App, link: &Scope<App>, question: &'static Question) -> Html {
    let fact = question.fact;
    let chosen = app.flow.draft.one(fact);
    html! {
        <>
            { for (0u8..).zip(question.choices()).map(|(at, choice)| {
                let onchange = link.callback(move |_: Event| Message::Choose(fact, Answer::One(at)));
                option(question, "radio", choice.id, chosen == Some(at), onchange, text("span", "", choice.text.get(app.language())))
            }) }
            { not_sure(app, link, question, "radio") }
        </>
    }
}

/// Several of many, with "none of these" as a choice of its own.
pub fn many(app: &App, link: &Scope<App>, question: &'static Question) -> Html {
    let fact = question.fact;
    let answer = app.flow.draft.get(fact);
    let none = link.callback(move |_: Event| Message::Choose(fact, Answer::Many(0)));
    html! {
        <>
            { for (0u8..).zip(question.choices()).map(|(at, choice)| {
                let checked = app.flow.draft.ticked(fact, at) == Some(true);
                let onchange = link.callback(move |_: Event| Message::Tick(fact, at));
                option(question, "checkbox", choice.id, checked, onchange, text("span", "", choice.text.get(app.language())))
            }) }
            { option(question, "checkbox", "none-of-these", answer == Some(&Answer::Many(0)), none, say(app, "span", "", interface::NONE_OF_THESE)) }
            { not_sure(app, link, question, "checkbox") }
        </>
    }
}

/// "I'm not sure", last, for every question.
pub fn not_sure(app: &App, link: &Scope<App>, question: &'static Question, kind: &'static str) -> Html {
    let fact = question.fact;
    let onchange = link.callback(move |_: Event| Message::Choose(fact, Answer::NotSure));
    option(question, kind, "not-sure", is_not_sure(app, fact), onchange, say(app, "span", "", interface::NOT_SURE))
}

/// One from a long list, as the browser shows it.
pub fn select(app: &App, link: &Scope<App>, question: &'static Question) -> Html {
    let fact: Fact = question.fact;
    let chosen = app.flow.draft.one(fact);
    let onchange = link.batch_callback(move |event: Event| {
        let field: HtmlSelectElement = event.target()?.dyn_into().ok()?;
        let at: u8 = field.value().parse().ok()?;
        Some(Message::Choose(fact, Answer::One(at)))
    });
    html! {
        <>
            <select key="select" aria-label={question.title.get(app.language())} {onchange}>
                <option value="" disabled=true selected={chosen.is_none()}>{ interface::SELECT.get(app.language()) }</option>
                { for (0u8..).zip(question.choices()).map(|(at, choice)| html! {
                    <option key={choice.id} value={at.to_string()} selected={chosen == Some(at)}>{ choice.text.get(app.language()) }</option>
                }) }
            </select>
            { not_sure(app, link, question, "checkbox") }
        </>
    }
}
