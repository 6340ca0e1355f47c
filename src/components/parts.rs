//! Small pieces that every page uses.

use super::app::{App, Message};
use crate::rules::{Citation, Group, Span, Standing};
use crate::session::flow::Place;
use crate::text::{Language, Text, interface};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::html::Scope;
use yew::prelude::*;

/// A text in an element of its own, keyed by its words.
pub fn text(tag: &'static str, class: &'static str, words: &str) -> Html {
    let class = (!class.is_empty()).then_some(class);
    html! { <@{tag} key={words} {class}>{ words.to_owned() }</@> }
}

/// A text in one language, in an element of its own.
pub fn say(app: &App, tag: &'static str, class: &'static str, words: Text) -> Html {
    text(tag, class, words.get(app.language()))
}

/// A button that looks like a link.
pub fn link_button(words: &str, message: impl Fn() -> Message + 'static, link: &Scope<App>) -> Html {
    let onclick = link.callback(move |_: MouseEvent| message());
    html! { <button type="button" class="link" {onclick}>{ text("span", "", words) }</button> }
}

/// The class of a standing.
pub fn class_of(span: Span) -> &'static str {
    match span.decided() {
        Some(Standing::Fits) => "fits",
        Some(Standing::ToDo) => "to-do",
        Some(Standing::OfficerDecides) => "officer",
        Some(Standing::DoesNotFit) => "closed",
        None => "open",
    }
}

/// A standing as a shape; the word stands beside it.
pub fn mark(span: Span) -> Html {
    let class = class_of(span);
    html! { <svg class={classes!("mark", class)} aria-hidden="true"><use href={["#", class].concat()} /></svg> }
}

/// The shapes, once for each widget.
pub fn symbols() -> Html {
    let ring = |dashed: bool| html! { <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray={dashed.then_some("2.2 2.8")} /> };
    html! {
        <svg class="symbols" aria-hidden="true">
            <symbol id="fits" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" fill="currentColor" /><path class="tick" d="M4.4 8.3l2.5 2.5 4.7-5.2" /></symbol>
            <symbol id="to-do" viewBox="0 0 16 16">{ ring(false) }<path d="M8 2a6 6 0 010 12z" fill="currentColor" /></symbol>
            <symbol id="officer" viewBox="0 0 16 16"><path d="M8 .9L15.1 8 8 15.1.9 8z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" /></symbol>
            <symbol id="closed" viewBox="0 0 16 16">{ ring(false) }<path d="M4.6 8h6.8" stroke="currentColor" stroke-width="2" stroke-linecap="round" /></symbol>
            <symbol id="open" viewBox="0 0 16 16">{ ring(true) }</symbol>
        </svg>
    }
}

/// Name, answers and language switch.
pub fn header(app: &App, link: &Scope<App>) -> Html {
    let language = app.language();
    let count = app.flow.session.answers.iter().count();
    let answers = [interface::YOUR_ANSWERS.get(language), " (", &count.to_string(), ")"].concat();
    let reviewing = app.flow.place == Place::Answers;
    html! {
        <div class="head">
            { say(app, "span", "name", interface::NAME) }
            if count > 0 && !reviewing {
                { link_button(&answers, || Message::Review(true), link) }
            }
            <span class="languages" key="languages">
                { for Language::ALL.iter().copied().filter(|other| *other != language).map(|other| {
                    let onclick = link.callback(move |_: MouseEvent| Message::Speak(other));
                    html! { <button type="button" class="link" lang={other.tag()} {onclick}>{ text("span", "", other.name()) }</button> }
                }) }
            </span>
        </div>
    }
}

/// The heading of a group of routes.
pub fn group_name(group: Group) -> Text {
    match group {
        Group::Lmia => interface::GROUP_LMIA,
        Group::Cusma => interface::GROUP_CUSMA,
        Group::IntraCompany => interface::GROUP_TRANSFER,
        Group::General => interface::GROUP_GENERAL,
    }
}

/// A source as a link with its date.
pub fn citation(citation: &Citation, language: Language) -> Html {
    let dated = match citation.as_of {
        Some(day) => interface::AS_OF.fill(language, &[&day.words(language)]),
        None => interface::LIVE.get(language).into(),
    };
    html! {
        <li key={citation.label.clone()}>
            <a href={citation.url.clone()} target="_blank" rel="noopener noreferrer">{ text("span", "", &citation.label) }</a>
            { text("span", "date", &[", ", &dated].concat()) }
        </li>
    }
}

/// Puts a text on the clipboard and tells whether that worked.
pub fn copy(text: String, done: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
        let there = clipboard.filter(|clipboard| !AsRef::<JsValue>::as_ref(clipboard).is_undefined());
        let worked = match there {
            Some(clipboard) => JsFuture::from(clipboard.write_text(&text)).await.is_ok(),
            None => false,
        };
        done(worked);
    });
}
