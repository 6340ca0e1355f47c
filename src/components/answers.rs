//! The list of answers, each with Change; those without effect say so.

use super::app::{App, Message};
use super::parts::{link_button, say, text};
use crate::explain::answer_words;
use crate::text::interface;
use yew::html::Scope;
use yew::prelude::*;

/// The page.
pub fn view(app: &App, link: &Scope<App>, heading: NodeRef) -> Html {
    html! {
        <section class="review">
            <@{app.heading_tag(0)} class="title" tabindex="-1" ref={heading} key="answers">{ say(app, "span", "", interface::YOUR_ANSWERS) }</@>
            { list(app, link) }
            <div class="actions">
                <button type="button" class="primary" part="continue" onclick={link.callback(|_: MouseEvent| Message::Review(false))}>{ say(app, "span", "", interface::RETURN) }</button>
            </div>
        </section>
    }
}

/// The answers alone.
pub fn list(app: &App, link: &Scope<App>) -> Html {
    let language = app.language();
    let idle = app.flow.no_longer_matter();
    if app.flow.session.answers.is_empty() {
        return say(app, "p", "help", interface::NO_ANSWERS);
    }
    html! {
        <dl class="answers">{ for app.flow.session.answers.iter().map(|(question, answer)| {
            let fact = question.fact;
            let title = question.title.get(language);
            let label = [interface::CHANGE.get(language), ": ", title].concat();
            let onclick = link.callback(move |_: MouseEvent| Message::Change(fact));
            html! {
                <div key={question.id} data-answer={question.id} class={idle.contains(&fact).then_some("idle")}>
                    <dt>{ text("span", "", title) }</dt>
                    <dd>
                        { text("span", "", &answer_words(question, answer, language)) }
                        if idle.contains(&fact) {
                            { say(app, "small", "", interface::NO_LONGER_MATTERS) }
                        }
                    </dd>
                    <dd class="do"><button type="button" class="link" aria-label={label} {onclick}>{ say(app, "span", "", interface::CHANGE) }</button></dd>
                </div>
            }
        }) }</dl>
    }
}

/// The question that erases everything, or the button that asks it.
pub fn start_over(app: &App, link: &Scope<App>) -> Html {
    let language = app.language();
    if app.flow.session.answers.is_empty() {
        return html! {};
    }
    if !app.confirming {
        return link_button(interface::START_OVER.get(language), || Message::StartOver(None), link);
    }
    html! {
        <span class="confirm" role="alert" key="confirm">
            { say(app, "span", "", interface::START_OVER_SURE) }
            { link_button(interface::ERASE.get(language), || Message::StartOver(Some(true)), link) }
            { link_button(interface::KEEP.get(language), || Message::StartOver(Some(false)), link) }
        </span>
    }
}
