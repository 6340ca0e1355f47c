//! Every route with its standing and one line of reason, beside the question or behind one line.

use super::app::{App, Message};
use super::parts::{self, mark, say, text};
use crate::explain::{headline, standing_words};
use crate::rules::{Assessed, Group, Standing};
use crate::text::interface;
use yew::html::Scope;
use yew::prelude::*;

const GROUPS: [Group; 4] = [Group::Lmia, Group::Cusma, Group::IntraCompany, Group::General];

/// The board.
pub fn view(app: &App, link: &Scope<App>) -> Html {
    let language = app.language();
    let assessment = &app.flow.assessment;
    let possible = assessment.routes.iter().filter(|route| route.span.best > Standing::DoesNotFit).count();
    let summary = match possible {
        0 => interface::NONE_POSSIBLE.get(language).into(),
        1 => interface::ONE_POSSIBLE.get(language).into(),
        many => interface::STILL_POSSIBLE.fill(language, &[&many.to_string()]),
    };
    let onclick = link.callback(|_: MouseEvent| Message::ToggleBoard);
    let tag = app.heading_tag(1);
    html! {
        <section class={classes!("board", app.board_open.then_some("unfolded"))} part="board" aria-label={interface::BOARD.get(language)}>
            <button type="button" class="fold" aria-expanded={app.board_open.to_string()} {onclick}>{ text("span", "", &summary) }</button>
            <div class="list">
                { for GROUPS.iter().map(|group| {
                    let routes: Vec<&Assessed> = assessment.routes.iter().chain([&assessment.general]).filter(|route| route.route.group == *group).collect();
                    html! {
                        if !routes.is_empty() {
                            <@{tag.clone()} class="group" key={group.id()}>{ say(app, "span", "", parts::group_name(*group)) }</@>
                            <ul key={[group.id(), "-list"].concat()}>{ for routes.into_iter().map(|route| row(app, route)) }</ul>
                        }
                    }
                }) }
            </div>
        </section>
    }
}

fn row(app: &App, assessed: &Assessed) -> Html {
    let language = app.language();
    html! {
        <li key={assessed.route.id} data-route={assessed.route.id} data-standing={assessed.span.id()}>
            { mark(assessed.span) }
            <span>
                { text("span", "what", assessed.route.name.get(language)) }
                { text("small", "", standing_words(assessed.span).get(language)) }
                { text("small", "reason", &headline(assessed, &app.flow.session.answers, language)) }
            </span>
        </li>
    }
}
