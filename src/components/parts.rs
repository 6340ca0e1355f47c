//! Small pieces that every page uses.

use super::app::{App, Message};
use super::node::{Node, On, fixed, node, say, text};
use crate::explain::dated;
use crate::fill;
use crate::rules::{Citation, Span, Standing};
use crate::session::flow::Place;
use crate::text::words::concat;
use crate::text::{Language, interface};
use yew::html::Scope;
use yew::prelude::*;

/// A button.
pub fn button(class: &'static str, words: &str, link: &Scope<App>, message: Message) -> Node {
    let mut button = node("button", class);
    button.set("type", "button").say(words).click(link, message);
    button
}

/// A heading, so many levels below the topmost.
pub fn heading(app: &App, below: u8, class: &'static str, words: &str) -> Node {
    let tag = match (app.heading_level + below).clamp(1, 6) {
        1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    };
    let mut heading = node(tag, class);
    heading.key(words).say(words);
    heading
}

/// The topmost heading of a page, which takes the focus on a step.
pub fn title(app: &App, words: &str) -> Html {
    heading(app, 0, "title", words).set("tabindex", "-1").done()
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

/// The shape of a standing; the word is beside it.
pub fn mark(span: Span) -> Html {
    let name = class_of(span);
    let class = concat(&["mark ", name]);
    let shape = node("use", "").set("href", &concat(&["#", name])).done();
    fixed("svg", &[("aria-hidden", "true")]).set("class", &class).add(shape).done()
}

/// The shapes, once for each widget.
pub fn symbols() -> Html {
    let symbol = |id: &str, shapes: &[(&'static str, &str)]| {
        let mut symbol = node("symbol", "");
        symbol.set("id", id).set("viewBox", "0 0 16 16");
        for (class, path) in shapes {
            symbol.add(node("path", class).set("d", path).done());
        }
        symbol.done()
    };
    const RING: &str = "M8 1a7 7 0 100 14A7 7 0 108 1z";
    let all = vec![
        symbol("fits", &[("full", "M8 0a8 8 0 100 16A8 8 0 108 0z"), ("tick", "M4.4 8.3l2.5 2.5 4.7-5.2")]),
        symbol("to-do", &[("line", RING), ("full", "M8 2a6 6 0 010 12z")]),
        symbol("officer", &[("line", "M8 .9L15.1 8 8 15.1.9 8z")]),
        symbol("closed", &[("line", RING), ("line", "M4.6 8h6.8")]),
        symbol("open", &[("line dots", RING)]),
    ];
    node("svg", "symbols").key("symbols").set("aria-hidden", "true").all(all).done()
}

/// Name, answers and language switch.
pub fn header(app: &App, link: &Scope<App>) -> Html {
    let language = app.language();
    let count = app.flow.session.answers.iter().count();
    let mut head = node("div", "head");
    head.key("head").add(say(language, "span", "name", interface::NAME));
    if count > 0 && app.flow.place != Place::Answers {
        let words = fill!(interface::ANSWERS, language, count = &count.to_string());
        head.add(button("link", &words, link, Message::Review(true)).key("review").done());
    }
    // By place and not by language: the button that was pressed then stays, with the focus.
    for (at, other) in Language::ALL.iter().filter(|other| **other != language).enumerate() {
        let mut speak = button("link", other.name(), link, Message::Speak(*other));
        head.add(
            speak.key(&concat(&["language-", &at.to_string()])).set("part", "language").set("lang", other.tag()).done(),
        );
    }
    head.done()
}

/// Says that the words of another language could not be loaded. What is on the screen stays.
pub fn not_loaded(shown: Language, wanted: Language) -> Html {
    let words = fill!(interface::LANGUAGE_FAILED, shown, language = wanted.name());
    node("p", "notice").key("not-loaded").set("role", "alert").say(&words).done()
}

/// Sources as links with their dates.
pub fn citations(all: &[Citation], language: Language) -> Html {
    let mut list = node("ul", "sources");
    list.key("sources");
    for citation in all {
        let link = fixed("a", &[("target", "_blank"), ("rel", "noopener noreferrer")])
            .set("href", &citation.url)
            .say(&citation.label)
            .done();
        list.add(
            node("li", "").key(&citation.label).add(link).say(&concat(&[", ", &dated(citation, language)])).done(),
        );
    }
    list.done()
}

/// A box that opens in place.
pub fn details(class: &'static str, summary: Html, inside: Vec<Html>) -> Node {
    let mut details = node("details", class);
    details.key(class).add(summary).all(inside);
    details
}

/// A box whose contents are only made once it is opened: most never are, and making them all
/// slows every step.
pub fn unfold(
    app: &App,
    link: &Scope<App>,
    class: &'static str,
    key: &'static str,
    words: &str,
    inside: &dyn Fn() -> Vec<Html>,
) -> Html {
    let open = app.unfolded.contains(&(class, key));
    let mut line = node("summary", "");
    // The attribute alone says whether it is open, so that printing can open it too.
    let handler = move |event: &Event| {
        event.prevent_default();
        Some(Message::Unfold(class, key))
    };
    line.add(text("span", "", words)).on(On::Click, link, Box::new(handler));
    // Both nodes need keys. Otherwise Yew creates `<summary>` again when the box opens, and it loses the focus.
    let contents = if open { vec![node("div", "").key("inside").all(inside()).done()] } else { Vec::new() };
    let mut made = details(class, line.key("line").done(), contents);
    made.key(&concat(&[class, key]));
    if open {
        made.set("open", "");
    }
    made.done()
}

/// "4 routes still possible".
pub fn still_possible(app: &App) -> String {
    let language = app.language();
    let possible = app
        .flow
        .assessment
        .routes
        .iter()
        .filter(|route| route.span.best > Standing::DoesNotFit && !route.for_others())
        .count();
    match possible {
        0 => interface::NONE_POSSIBLE.get(language).into(),
        many => fill!(interface::STILL_POSSIBLE, language, count = &many.to_string()),
    }
}

/// A live line for screen readers.
pub fn status(class: &'static str, words: &str) -> Html {
    let mut line = node("p", class);
    line.key("status").set("role", "status");
    if !words.is_empty() {
        line.say(words);
    }
    line.done()
}
