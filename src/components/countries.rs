//! Citizenships: a field that searches as you type, and the countries chosen so far.

use super::app::{App, Message};
use super::choices;
use super::fields::value_of;
use super::node::{On, fixed, node, text};
use super::parts::button;
use crate::rules::lists::{self, Country};
use crate::rules::{Answer, Fact, Question};
use crate::text::words::{concat, find};
use crate::text::{Language, interface};
use wasm_bindgen::JsCast;
use yew::html::Scope;
use yew::prelude::*;

/// At most this many found countries are listed.
const MOST: usize = 6;

/// Letters without accents or marks, in lower case, so that `etats` finds `États-Unis`.
fn folded(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        out.push(match c {
            'À'..='Å' | 'à'..='å' => 'a',
            'È'..='Ë' | 'è'..='ë' => 'e',
            'Ì'..='Ï' | 'ì'..='ï' => 'i',
            'Ò'..='Ö' | 'ò'..='ö' => 'o',
            'Ù'..='Ü' | 'ù'..='ü' => 'u',
            'Ç' | 'ç' => 'c',
            '’' | '\'' | '-' | '.' | ' ' => continue,
            other => other.to_ascii_lowercase(),
        });
    }
    out
}

/// The countries whose name holds what was typed, those that begin with it first.
fn found(search: &str, chosen: &[u8], language: Language) -> Vec<(u8, &'static Country)> {
    let wanted = folded(search);
    let mut all = Vec::new();
    if wanted.is_empty() {
        return all;
    }
    for beginning in [true, false] {
        for (at, country) in (0u8..).zip(lists::countries()) {
            let name = folded(country.name(language));
            let matches = if beginning {
                name.starts_with(&wanted)
            } else {
                !name.starts_with(&wanted) && Language::ALL.iter().any(|other| find(&folded(country.name(*other)), &wanted).is_some())
            };
            if matches && all.len() < MOST && !chosen.contains(&at) {
                all.push((at, country));
            }
        }
    }
    all
}

fn choosing(chosen: &[u8], more: u8) -> Message {
    let mut all = chosen.to_vec();
    all.push(more);
    Message::Choose(Fact::Citizenship, Answer::Countries(all))
}

/// The field.
pub fn view(app: &App, link: &Scope<App>, question: &'static Question) -> Vec<Html> {
    let language = app.language();
    let chosen: Vec<u8> = match app.flow.draft.get(question.fact) {
        Some(Answer::Countries(codes)) => codes.clone(),
        _ => Vec::new(),
    };
    let rows = found(&app.search, &chosen, language);
    let open = !app.search.is_empty();
    let mut all = vec![chosen_list(link, &chosen, language), search(app, link, &chosen, &rows)];
    let mut list = fixed("ul", &[("class", "found"), ("id", "countries"), ("role", "listbox")]);
    list.key("found").set("aria-label", interface::SEARCH_COUNTRY.get(language));
    if !open || rows.is_empty() {
        list.set("hidden", "");
    }
    for (row, (at, country)) in rows.iter().enumerate() {
        let mut entry = fixed("li", &[("role", "option")]);
        entry
            .key(country.code)
            .set("id", &concat(&["country-", country.code]))
            .set("aria-selected", if row == app.reached { "true" } else { "false" });
        list.add(entry.say(country.name(language)).click(link, choosing(&chosen, *at)).done());
    }
    all.push(list.done());
    if open && rows.is_empty() {
        all.push(text("p", "help", interface::NO_COUNTRY.get(language)));
    }
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
        remove.set("aria-label", &interface::REMOVE.fill(language, &[name]));
        list.add(node("li", "").key(country.code).say(name).add(remove.done()).done());
    }
    list.done()
}

fn search(app: &App, link: &Scope<App>, chosen: &[u8], rows: &[(u8, &'static Country)]) -> Html {
    let label = interface::SEARCH_COUNTRY.get(app.language());
    let reached = app.reached;
    let last = rows.len().saturating_sub(1);
    let enter = rows.get(reached).map(|(at, _)| choosing(chosen, *at));
    let onkeydown = move |event: &Event| {
        let message = match event.unchecked_ref::<KeyboardEvent>().key().as_str() {
            "ArrowDown" => Message::Reach(last.min(reached + 1)),
            "ArrowUp" => Message::Reach(reached.saturating_sub(1)),
            "Escape" => Message::Search(String::new()),
            "Enter" => enter.clone()?,
            _ => return None,
        };
        event.prevent_default();
        Some(message)
    };
    let active = rows.get(reached).map(|(_, country)| concat(&["country-", country.code]));
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
        .set("aria-expanded", if rows.is_empty() { "false" } else { "true" })
        .value(&app.search)
        .on(On::Input, link, Box::new(|event| Some(Message::Search(value_of(event)))))
        .on(On::KeyDown, link, Box::new(onkeydown))
        .done()
}
