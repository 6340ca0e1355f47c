//! A screen of questions: progress, errors, fields, why we ask, Continue and Back.

use super::app::{App, Message};
use super::fields;
use super::parts::{self, link_button, say, text};
use crate::explain::occupation_words;
use crate::rules::eval::{self, Given};
use crate::rules::{Citation, Fact, Kind, Per, Question};
use crate::session::flow::Problem;
use crate::text::{Language, dollars, interface};
use yew::html::Scope;
use yew::prelude::*;

/// The screen.
pub fn view(app: &App, link: &Scope<App>, heading: NodeRef) -> Html {
    let language = app.language();
    let flow = &app.flow;
    let onsubmit = link.callback(|event: SubmitEvent| {
        event.prevent_default();
        Message::Send
    });
    let (first, rest) = match flow.shown.split_first() {
        Some((first, rest)) => (*first, rest),
        None => return html! {},
    };
    let occupation = (first.fact == Fact::DutiesInOffer).then(|| occupation_words(&flow.session.answers, language)).flatten();
    html! {
        <form class="question" part="question" novalidate=true {onsubmit}>
            { text("p", "progress", &progress(app)) }
            { errors(app, link) }
            <@{app.heading_tag(0)} class="title" tabindex="-1" ref={heading} key={first.id}>{ text("span", "", first.title.get(language)) }</@>
            if let Some(words) = occupation {
                { text("p", "note", &words) }
            }
            { fields::view(app, link, first, true) }
            { for rest.iter().map(|question| fields::view(app, link, question, false)) }
            { why(app) }
            <div class="actions">
                <button type="submit" class="primary" part="continue">{ say(app, "span", "", interface::CONTINUE) }</button>
                if flow.can_go_back() {
                    <span key="back" part="back">{ link_button(interface::BACK.get(language), || Message::Back, link) }</span>
                }
            </div>
        </form>
    }
}

fn progress(app: &App) -> String {
    let language = app.language();
    if app.flow.changing {
        return interface::CHANGING.get(language).into();
    }
    match app.flow.progress() {
        (here, 0) => interface::PROGRESS_LAST.fill(language, &[&here.to_string()]),
        (here, left) => interface::PROGRESS.fill(language, &[&here.to_string(), &left.to_string()]),
    }
}

/// What is wrong with a field, as a sentence.
pub fn problem_words(question: &Question, problem: Problem, per: Per, language: Language) -> String {
    match (problem, question.kind) {
        (Problem::Unanswered, Kind::Countries) => interface::CHOOSE_COUNTRY.get(language).into(),
        (Problem::Number, Kind::Number { max, .. }) => interface::NUMBER.fill(language, &[&max.to_string()]),
        (Problem::Amount, _) => interface::AMOUNT.fill(language, &[&dollars(per.most(), language)]),
        _ => interface::CHOOSE.get(language).into(),
    }
}

fn errors(app: &App, link: &Scope<App>) -> Html {
    let flow = &app.flow;
    if flow.problems.is_empty() {
        return html! {};
    }
    html! {
        <div class="errors" role="alert" key="errors">
            { say(app, "strong", "", interface::ERRORS) }
            <ul>{ for flow.problems.iter().map(|(fact, problem)| {
                let fact = *fact;
                let question = crate::rules::questions::question(fact);
                html! { <li key={question.id}>{ link_button(question.title.get(app.language()), move || Message::Focus(fact), link) }{ text("span", "", &problem_words(question, *problem, flow.per, app.language())) }</li> }
            }) }</ul>
        </div>
    }
}

/// Which routes the screen decides, and the law behind it.
fn why(app: &App) -> Html {
    let language = app.language();
    let flow = &app.flow;
    let given = Given { answers: &flow.session.answers, as_of: flow.session.as_of };
    let mut routes: Vec<&str> = Vec::new();
    let mut citations: Vec<Citation> = Vec::new();
    for assessed in flow.assessment.routes.iter().chain([&flow.assessment.general]) {
        for standing in &assessed.requirements {
            let mut asked = false;
            eval::facts_of(&standing.requirement.test, &mut |fact| asked |= flow.shown.iter().any(|question| question.fact == fact));
            if !asked || eval::span(&standing.requirement.test, given).decided().is_some() && !flow.changing {
                continue;
            }
            let name = assessed.route.name.get(language);
            if !routes.contains(&name) {
                routes.push(name);
            }
            for citation in standing.requirement.cites.iter().filter_map(|cite| cite.citation(language)) {
                if !citations.contains(&citation) && citations.len() < 6 {
                    citations.push(citation);
                }
            }
        }
    }
    if routes.is_empty() {
        return html! {};
    }
    let more = routes.len().saturating_sub(4);
    routes.truncate(4);
    let mut names = routes.join("; ");
    if more > 0 {
        names.push_str("; +");
        names.push_str(&more.to_string());
    }
    html! {
        <details class="why" key="why">
            <summary>{ say(app, "span", "", interface::WHY_WE_ASK) }</summary>
            { text("p", "", &interface::IT_DECIDES.fill(language, &[&names])) }
            <ul>{ for citations.iter().map(|citation| parts::citation(citation, language)) }</ul>
        </details>
    }
}
