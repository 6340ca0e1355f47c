//! Citizenships: a field that searches as you type, and the countries chosen so far.

use super::app::{App, Message};
use super::choices;
use super::fields::value_of;
use super::parts::{say, text};
use crate::rules::lists::{self, Country};
use crate::rules::{Answer, Fact, Question};
use crate::text::{Language, interface};
use yew::html::Scope;
use yew::prelude::*;

/// At most this many found countries are listed.
const MOST: usize = 6;

/// Letters without accents or marks, in lower case, so that `etats` finds `États-Unis`.
fn folded(name: &str) -> String {
    name.chars()
        .filter_map(|c| match c.to_lowercase().next().unwrap_or(c) {
            'à'..='å' => Some('a'),
            'è'..='ë' => Some('e'),
            'ì'..='ï' => Some('i'),
            'ò'..='ö' => Some('o'),
            'ù'..='ü' => Some('u'),
            'ç' => Some('c'),
            'ñ' => Some('n'),
            '’' | '\'' | '-' | '.' | ' ' => None,
            other => Some(other),
        })
        .collect()
}

fn found(search: &str, chosen: &[u8], language: Language) -> Vec<(u8, &'static Country)> {
    let wanted = folded(search);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut all: Vec<(u8, &'static Country)> = (0u8..)
        .zip(lists::countries())
        .filter(|(at, country)| !chosen.contains(at) && Language::ALL.iter().any(|language| folded(country.name(*language)).contains(&wanted)))
        .collect();
    all.sort_by_key(|(_, country)| !folded(country.name(language)).starts_with(&wanted));
    all.truncate(MOST);
    all
}

/// The field.
pub fn view(app: &App, link: &Scope<App>, question: &'static Question) -> Html {
    let language = app.language();
    let chosen: Vec<u8> = match app.flow.draft.get(question.fact) {
        Some(Answer::Countries(codes)) => codes.clone(),
        _ => Vec::new(),
    };
    let rows = found(&app.search, &chosen, language);
    let reached = app.reached.min(rows.len().saturating_sub(1));
    let with = |at: u8| {
        let mut more = chosen.clone();
        more.push(at);
        more.sort_unstable();
        Message::Choose(Fact::Citizenship, Answer::Countries(more))
    };
    let enter = rows.get(reached).map(|(at, _)| *at);
    let onkeydown = {
        let chosen = chosen.clone();
        let last = rows.len().saturating_sub(1);
        link.batch_callback(move |event: KeyboardEvent| match event.key().as_str() {
            "ArrowDown" => {
                event.prevent_default();
                Some(Message::Reach((reached + 1).min(last)))
            }
            "ArrowUp" => {
                event.prevent_default();
                Some(Message::Reach(reached.saturating_sub(1)))
            }
            "Escape" => Some(Message::Search(String::new())),
            "Enter" => {
                let at = enter?;
                event.prevent_default();
                let mut more = chosen.clone();
                more.push(at);
                more.sort_unstable();
                Some(Message::Choose(Fact::Citizenship, Answer::Countries(more)))
            }
            _ => None,
        })
    };
    let oninput = link.callback(|event: InputEvent| Message::Search(value_of(&event)));
    let open = !app.search.is_empty();
    html! {
        <>
            <ul class="chosen" key="chosen">{ for chosen.iter().filter_map(|at| Some((*at, lists::country(*at)?))).map(|(at, country)| {
                let left: Vec<u8> = chosen.iter().copied().filter(|kept| *kept != at).collect();
                let onclick = link.callback(move |_: MouseEvent| Message::Choose(Fact::Citizenship, Answer::Countries(left.clone())));
                let name = country.name(language);
                html! { <li key={country.code}>{ text("span", "", name) }<button type="button" class="remove" aria-label={interface::REMOVE.fill(language, &[name])} {onclick}>{ "×" }</button></li> }
            }) }</ul>
            <input key="search" type="text" role="combobox" autocomplete="off" spellcheck="false" aria-label={interface::SEARCH_COUNTRY.get(language)}
                placeholder={interface::SEARCH_COUNTRY.get(language)} aria-expanded={open.to_string()} aria-controls="countries" aria-autocomplete="list"
                aria-activedescendant={rows.get(reached).map(|(_, country)| ["country-", country.code].concat())}
                value={app.search.clone()} {oninput} {onkeydown} />
            <ul class="found" id="countries" role="listbox" aria-label={interface::SEARCH_COUNTRY.get(language)} key="found" hidden={!open || rows.is_empty()}>
                { for rows.iter().enumerate().map(|(row, (at, country))| {
                    let message = with(*at);
                    let onclick = { let answer = match message { Message::Choose(_, answer) => answer, _ => Answer::NotSure }; link.callback(move |_: MouseEvent| Message::Choose(Fact::Citizenship, answer.clone())) };
                    html! { <li key={country.code} id={["country-", country.code].concat()} role="option" aria-selected={(row == reached).to_string()} {onclick}>{ text("span", "", country.name(language)) }</li> }
                }) }
            </ul>
            if open && rows.is_empty() {
                <p class="help" role="status" key="nothing">{ say(app, "span", "", interface::NO_COUNTRY) }</p>
            }
            { choices::not_sure(app, link, question, "checkbox") }
        </>
    }
}
