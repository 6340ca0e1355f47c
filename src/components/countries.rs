//! Citizenships: a field that searches as you type, and the countries chosen so far.

use super::app::{App, Message};
use super::choices;
use super::fields::value_of;
use super::node::{On, fixed, node};
use super::parts::{button, status};
use crate::fill;
use crate::rules::lists;
use crate::rules::{Answer, Fact, Question};
use crate::session::country_search::{Found, search};
use crate::text::words::concat;
use crate::text::{Language, interface};
use wasm_bindgen::JsCast;
use yew::html::Scope;
use yew::prelude::*;

fn chosen(app: &App) -> Vec<u8> {
    match app.flow.draft.get(Fact::Citizenship) {
        Some(Answer::Countries(codes)) => codes.clone(),
        _ => Vec::new(),
    }
}

/// The choice of the country that was typed and not taken from the list, if it is certain.
pub fn meant(app: &App) -> Option<Message> {
    let chosen = chosen(app);
    search(&app.search, app.language(), &chosen).certain().map(|at| choosing(&chosen, at))
}

fn choosing(chosen: &[u8], more: u8) -> Message {
    let mut all = chosen.to_vec();
    all.push(more);
    Message::Choose(Fact::Citizenship, Answer::Countries(all))
}

/// The field.
pub fn view(app: &App, link: &Scope<App>, question: &'static Question) -> Vec<Html> {
    let language = app.language();
    let chosen = chosen(app);
    let found = search(&app.search, language, &chosen);
    let rows = &found.rows;
    let open = app.searching && !rows.is_empty();
    let mut all = vec![chosen_list(link, &chosen, language)];
    let mut list = fixed("ul", &[("class", "found"), ("id", "countries"), ("role", "listbox")]);
    list.key("found").set("aria-label", interface::SEARCH_COUNTRY.get(language));
    if !open {
        list.set("hidden", "");
    }
    for (row, (at, country)) in rows.iter().enumerate() {
        let mut entry = fixed("li", &[("role", "option")]);
        entry
            .key(country.code)
            .set("id", &concat(&["country-", country.code]))
            .set("aria-selected", if Some(row) == app.reached { "true" } else { "false" });
        list.add(entry.say(country.name(language)).click(link, choosing(&chosen, *at)).done());
    }
    // The field keeps the focus while a row is clicked; or the list would close before the click.
    let keep = |event: &Event| {
        event.prevent_default();
        None
    };
    let list = list.on(On::MouseDown, link, Box::new(keep)).done();
    all.push(node("div", "search").key("search").add(field(app, link, &chosen, &found, open)).add(list).done());
    let (class, said) = match rows.len() {
        _ if app.search.is_empty() => ("hidden", String::new()),
        0 => ("help", interface::NO_COUNTRY.get(language).into()),
        many => ("hidden", fill!(interface::COUNTRIES_FOUND, language, count = &many.to_string())),
    };
    all.push(status(class, &said));
    all.push(choices::not_sure(app, link, question, "checkbox"));
    all
}

fn chosen_list(link: &Scope<App>, chosen: &[u8], language: Language) -> Html {
    let mut list = node("ul", "chosen");
    list.key("chosen");
    for at in chosen {
        let Some(country) = lists::country(*at) else {
            continue;
        };
        let name = country.name(language);
        let mut left = chosen.to_vec();
        left.retain(|kept| kept != at);
        let mut remove = button("remove", "×", link, Message::Choose(Fact::Citizenship, Answer::Countries(left)));
        remove.set("aria-label", &fill!(interface::REMOVE, language, country = name));
        list.add(node("li", "").key(country.code).say(name).add(remove.done()).done());
    }
    list.done()
}

fn field(app: &App, link: &Scope<App>, chosen: &[u8], found: &Found, open: bool) -> Html {
    let rows = &found.rows;
    let label = interface::SEARCH_COUNTRY.get(app.language());
    let reached = app.reached.filter(|_| open);
    let last = rows.len().saturating_sub(1);
    let (next, before) = reached.map_or((0, 0), |row| (last.min(row + 1), row.saturating_sub(1)));
    let row = reached.and_then(|row| rows.get(row));
    let taken = row.map(|(at, _)| *at).or_else(|| found.certain()).map(|at| choosing(chosen, at));
    let some = !rows.is_empty();
    let onkeydown = move |event: &Event| {
        let message = match event.unchecked_ref::<KeyboardEvent>().key().as_str() {
            // Goes on to what follows, and takes along what is certain.
            "Tab" => return taken.clone(),
            "ArrowDown" if some => Message::Reach(next),
            "ArrowUp" if some => Message::Reach(before),
            "Escape" => Message::Search(String::new()),
            "Enter" if some => taken.clone().unwrap_or(Message::Reach(0)),
            _ => return None,
        };
        event.prevent_default();
        Some(message)
    };
    let active = row.map(|(_, country)| concat(&["country-", country.code]));
    let mut field = fixed(
        "input",
        &[
            ("type", "text"),
            ("role", "combobox"),
            ("autocomplete", "off"),
            ("spellcheck", "false"),
            ("aria-controls", "countries"),
            ("aria-autocomplete", "list"),
        ],
    );
    if let Some(active) = active {
        field.set("aria-activedescendant", &active);
    }
    field
        .key("search")
        .set("aria-label", label)
        .set("placeholder", label)
        .set("aria-expanded", if open { "true" } else { "false" })
        .value(&app.search)
        .on(On::Input, link, Box::new(|event| Some(Message::Search(value_of(event)))))
        .on(On::FocusIn, link, Box::new(|event| Some(Message::Search(value_of(event)))))
        .on(On::FocusOut, link, Box::new(|_| Some(Message::Leave)))
        .on(On::KeyDown, link, Box::new(onkeydown))
        .done()
}
