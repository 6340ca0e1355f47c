//! The result: one sentence, the open routes, the closed ones folded, the general requirements,
//! the answers, and how fresh the rules are.

use super::answers;
use super::app::{App, Message};
use super::parts::{link_button, say, text};
use super::route;
use crate::explain::verdict;
use crate::rules::{Assessed, LAW_AS_OF, REVIEW_BY, Standing};
use crate::text::interface;
use yew::html::Scope;
use yew::prelude::*;

/// The page.
pub fn view(app: &App, link: &Scope<App>, heading: NodeRef) -> Html {
    let language = app.language();
    let assessment = &app.flow.assessment;
    let words = verdict(assessment, language);
    let general_stops = assessment.general.span.best == Standing::DoesNotFit;
    let mut open: Vec<&Assessed> = assessment.routes.iter().filter(|route| route.span.best > Standing::DoesNotFit).collect();
    open.sort_by_key(|route| std::cmp::Reverse((route.span.worst, route.span.best)));
    let closed: Vec<&Assessed> = assessment.routes.iter().filter(|route| route.span.best == Standing::DoesNotFit).collect();
    let general = html! { <div key="general">{ route::view(app, &assessment.general, !general_stops) }</div> };
    let section = |words| html! { <@{app.heading_tag(1)} class="group">{ say(app, "span", "", words) }</@> };
    html! {
        <section class="result" part="result">
            if assessment.stale() {
                { text("p", "stale", &interface::STALE.fill(language, &[&REVIEW_BY.words(language)])) }
            }
            <@{app.heading_tag(0)} class="title" tabindex="-1" ref={heading} key={words.title.clone()}>{ text("span", "", &words.title) }</@>
            { text("p", "lead", &words.lead) }
            if general_stops {
                { general.clone() }
            }
            if !assessment.no_permit_needed() {
                if !open.is_empty() {
                    <div key="open">{ section(interface::POSSIBLE) }{ for open.iter().map(|assessed| html! { <div key={assessed.route.id}>{ route::view(app, assessed, open.len() > 3 && assessed.span.decided().is_none()) }</div> }) }</div>
                }
                if !closed.is_empty() {
                    <div key="closed">{ section(interface::NOT_POSSIBLE) }{ for closed.iter().map(|assessed| html! { <div key={assessed.route.id}>{ route::view(app, assessed, true) }</div> }) }</div>
                }
                if !general_stops {
                    <div key="everyone">{ section(interface::GROUP_GENERAL) }{ general }</div>
                }
            }
            <div key="answers">{ section(interface::YOUR_ANSWERS) }{ answers::list(app, link) }</div>
            <div class="fine" key="fine">
                { text("p", "", &interface::RULES_AS_OF.fill(language, &[&LAW_AS_OF.words(language)])) }
                { say(app, "p", "", interface::NOTICE) }
            </div>
            <div class="actions" key="actions">
                <button type="button" class="link print" onclick={Callback::from(|_: MouseEvent| { if let Some(window) = web_sys::window() { let _ = window.print(); } })}>{ say(app, "span", "", interface::PRINT) }</button>
                { link_button(interface::COPY.get(language), || Message::Copy, link) }
                <span role="status" key="copied">{ match app.copied {
                    Some(true) => say(app, "span", "", interface::COPIED),
                    Some(false) => say(app, "span", "", interface::COPY_FAILED),
                    None => html! {},
                } }</span>
                { answers::start_over(app, link) }
            </div>
        </section>
    }
}
