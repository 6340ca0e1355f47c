//! One question with its field: legend, help, error, and the field for its kind.

use super::app::{App, Message};
use super::choices;
use super::countries;
use super::parts::{say, text};
use super::question::problem_words;
use crate::rules::{Answer, Fact, Kind, Per, Question};
use crate::text::{dollars, interface};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};
use yew::html::Scope;
use yew::prelude::*;

/// A question. The first on a screen has its title as the screen's heading.
pub fn view(app: &App, link: &Scope<App>, question: &'static Question, first: bool) -> Html {
    let language = app.language();
    let title = question.title.get(language);
    let help = question.help.get(language);
    let problem = app.flow.problems.iter().find(|(fact, _)| *fact == question.fact).map(|(_, problem)| *problem);
    let field = match question.kind {
        Kind::One(_) if question.fact == Fact::Province => choices::select(app, link, question),
        Kind::One(_) => choices::one(app, link, question),
        Kind::Many(_) => choices::many(app, link, question),
        Kind::Countries => countries::view(app, link, question),
        Kind::Number { .. } | Kind::Wage { .. } => amount(app, link, question),
    };
    let help_id = [question.id, "-help"].concat();
    html! {
        <fieldset key={question.id} data-question={question.id} aria-describedby={(!help.is_empty()).then(|| help_id.clone())}>
            <legend class={first.then_some("hidden")}>{ text("span", "", title) }</legend>
            if !help.is_empty() {
                <p class="help" id={help_id} key="help">{ text("span", "", help) }</p>
            }
            if let Some(problem) = problem {
                <p class="problem" id={[question.id, "-problem"].concat()} key="problem">{ text("span", "", &problem_words(question, problem, app.flow.per, language)) }</p>
            }
            <div class="options" key="options">{ field }</div>
        </fieldset>
    }
}

/// The value of the field that an event comes from.
pub fn value_of(event: &Event) -> String {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// A number or an amount, with hour or year for pay.
fn amount(app: &App, link: &Scope<App>, question: &'static Question) -> Html {
    let language = app.language();
    let flow = &app.flow;
    let fact = question.fact;
    let oninput = link.callback(move |event: InputEvent| Message::Type(fact, value_of(&event)));
    let unit = match question.kind {
        Kind::Number { unit: "months", .. } => interface::MONTHS,
        Kind::Number { unit: "years", .. } => interface::YEARS,
        Kind::Number { .. } => interface::HOURS,
        _ => interface::AMOUNT_LABEL,
    };
    let wage = matches!(question.kind, Kind::Wage { .. });
    let label = if wage { interface::AMOUNT_LABEL.get(language) } else { question.title.get(language) };
    let wrong = flow.problems.iter().any(|(problem, _)| *problem == fact);
    html! {
        <>
            <div class="amount" key="amount">
                <input type="text" inputmode="decimal" autocomplete="off" aria-label={label} value={flow.field(fact)} {oninput}
                    aria-invalid={wrong.then_some("true")} aria-describedby={wrong.then(|| [question.id, "-problem"].concat())} />
                if wage {
                    <span class="per" key="per" role="radiogroup" aria-label={interface::PER.get(language)}>
                        { for [(Per::Hour, interface::PER_HOUR), (Per::Year, interface::PER_YEAR)].into_iter().map(|(per, words)| {
                            let onchange = link.callback(move |_: Event| Message::Per(per));
                            html! { <label class="inline"><input type="radio" name="per" checked={flow.per == per} {onchange} />{ say(app, "span", "", words) }</label> }
                        }) }
                    </span>
                } else {
                    { say(app, "span", "unit", unit) }
                }
            </div>
            if wage {
                { conversion(app) }
            }
            { choices::not_sure(app, link, question, "checkbox") }
        </>
    }
}

/// The pay in both units, once the hours are known.
fn conversion(app: &App) -> Html {
    let language = app.language();
    let both = app.flow.draft.pay().and_then(|pay| Some((pay.hourly()?, pay.yearly()?)));
    match both {
        Some((hourly, yearly)) => text("p", "help conversion", &interface::CONVERSION.fill(language, &[&dollars(hourly, language), &dollars(yearly, language)])),
        None => html! {},
    }
}

/// Whether the draft says "not sure" to a question.
pub fn is_not_sure(app: &App, fact: Fact) -> bool {
    app.flow.draft.get(fact) == Some(&Answer::NotSure)
}
