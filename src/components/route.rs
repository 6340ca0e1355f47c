//! One route in the result: what it is, why it stands there, what would change it, what to do.

use super::app::App;
use super::parts::{self, mark, say, text};
use crate::explain::{self, RequirementView, change_words, headline, requirement_view, standing_words};
use crate::rules::{Assessed, Change, Standing, Standings, Step, Who};
use crate::text::{Text, interface};
use yew::prelude::*;

/// A route, folded behind its one-line reason or open.
pub fn view(app: &App, assessed: &Assessed, folded: bool) -> Html {
    let language = app.language();
    let route = assessed.route;
    let name = text("span", "what", route.name.get(language));
    let standing = html! { <span class={classes!("is", parts::class_of(assessed.span))}>{ mark(assessed.span) }{ say(app, "span", "", standing_words(assessed.span)) }</span> };
    if folded {
        return html! {
            <details class="route folded" part="route" data-route={route.id} data-standing={assessed.span.id()}>
                <summary>
                    { mark(assessed.span) }
                    <span>{ name }{ text("small", "", standing_words(assessed.span).get(language)) }{ text("small", "reason", &headline(assessed, &app.flow.session.answers, language)) }</span>
                </summary>
                { inside(app, assessed) }
            </details>
        };
    }
    html! {
        <article class="route" part="route" data-route={route.id} data-standing={assessed.span.id()}>
            <div class="top"><@{app.heading_tag(2)} class="name">{ name }</@>{ standing }</div>
            { inside(app, assessed) }
        </article>
    }
}

fn inside(app: &App, assessed: &Assessed) -> Html {
    let language = app.language();
    let view = |standing: &Standings| requirement_view(standing, &app.flow.session.answers, language);
    let decided = assessed.span.decided();
    let all_met = decided == Some(Standing::Fits);
    let deciding: Vec<&Standings> = if all_met { Vec::new() } else { assessed.decided_by().collect() };
    let cautions: Vec<&Standings> = assessed
        .requirements
        .iter()
        .filter(|standing| all_met && !standing.because.notes.is_empty())
        .collect();
    let heading = |words: Text| html! { <@{app.heading_tag(3)} class="group">{ say(app, "span", "", words) }</@> };
    let why = if decided.is_none() { interface::STILL_OPEN } else { interface::WHY };
    html! {
        <div class="in">
            { text("p", "help", assessed.route.summary.get(language)) }
            if all_met {
                { say(app, "p", "", interface::ALL_MET) }
            }
            if !deciding.is_empty() || !cautions.is_empty() {
                <div key="why">{ heading(why) }<ul class="reasons">{ for deciding.iter().chain(&cautions).map(|standing| requirement(app, &view(standing), standing.requirement.id)) }</ul></div>
            }
            if !assessed.changes.is_empty() && decided != Some(Standing::ToDo) {
                <div class="change" key="changes">{ heading(interface::CHANGES) }<ul>{ for assessed.changes.iter().map(|change| self::change(app, change)) }</ul></div>
            }
            if !assessed.route.steps.is_empty() && assessed.span.best > Standing::DoesNotFit && decided.is_some() {
                <div key="steps">{ heading(interface::STEPS) }<ol class="steps">{ for assessed.route.steps.iter().map(|step| self::step(app, step)) }</ol></div>
            }
            <details class="all" key="all">
                <summary>{ say(app, "span", "", interface::ALL_REQUIREMENTS) }</summary>
                <ul class="reasons">{ for assessed.requirements.iter().map(|standing| requirement(app, &view(standing), standing.requirement.id)) }</ul>
            </details>
        </div>
    }
}

fn requirement(app: &App, view: &RequirementView, id: &'static str) -> Html {
    let language = app.language();
    let said: Vec<String> = view.answers.iter().filter_map(|answer| answer.answer.clone()).collect();
    html! {
        <li key={id} data-requirement={id} data-standing={view.span.id()}>
            { mark(view.span) }
            <div>
                <p class="title">{ text("span", "", view.title) }{ text("span", "hidden", &[" (", standing_words(view.span).get(language), ")"].concat()) }</p>
                { for view.notes.iter().map(|note| text("p", "", note)) }
                if !said.is_empty() {
                    { text("p", "said", &interface::YOU_SAID.fill(language, &[&said.join("; ")])) }
                }
                if view.span.decided().is_none() {
                    <ul class="missing">{ for view.answers.iter().filter(|answer| answer.answer.is_none()).map(|answer| text("li", "", answer.question)) }</ul>
                }
                <ul class="sources">{ for view.citations.iter().map(|citation| parts::citation(citation, language)) }</ul>
            </div>
        </li>
    }
}

fn who_words(who: Who) -> Text {
    match who {
        Who::Employer => interface::WHO_EMPLOYER,
        Who::Time => interface::WHO_TIME,
        Who::You | Who::Nobody => interface::WHO_YOU,
    }
}

fn change(app: &App, change: &Change) -> Html {
    let language = app.language();
    let words = change_words(change, &app.flow.session.answers, language);
    let then = interface::THEN.fill(language, &[explain::standing_words(change.leads_to).get(language)]);
    html! { <li key={words.clone()}>{ say(app, "b", "who", who_words(change.who())) }{ text("span", "", &words) }{ text("small", "", &then) }</li> }
}

fn step(app: &App, step: &Step) -> Html {
    html! { <li key={step.text.en}>{ say(app, "b", "who", who_words(step.who)) }{ say(app, "span", "", step.text) }</li> }
}
