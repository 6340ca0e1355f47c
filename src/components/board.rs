//! Every route with its standing and one line of reason, beside the question or behind one line.

use super::app::{App, Message};
use super::node::{node, say, text};
use super::parts::{self, button, heading, mark};
use crate::explain::{group_words, headline, standing_words};
use crate::rules::{Group, RouteResult};
use crate::text::interface;
use yew::html::Scope;
use yew::prelude::*;

/// The board.
pub fn view(app: &App, link: &Scope<App>) -> Html {
    let language = app.language();
    let assessment = &app.flow.assessment;
    let open = app.board_open;
    let mut fold = button("fold", &parts::still_possible(app), link, Message::ToggleBoard);
    fold.key("fold").set("aria-expanded", if open { "true" } else { "false" });
    let mut list = node("div", "list");
    list.key("list");
    for group in Group::ALL {
        let mut rows = node("ul", "");
        rows.key(group.id());
        let mut any = false;
        for route in assessment.routes.iter().chain([&assessment.general]) {
            if route.route.group == group && !route.for_others() {
                rows.add(row(app, route));
                any = true;
            }
        }
        if any {
            list.add(heading(app, 1, "group", group_words(group).get(language)).done()).add(rows.done());
        }
    }
    node("section", if open { "board unfolded" } else { "board" })
        .key("board")
        .set("part", "board")
        .set("aria-label", interface::BOARD.get(language))
        .add(fold.done())
        .add(list.done())
        .done()
}

fn row(app: &App, assessed: &RouteResult) -> Html {
    node("li", "")
        .key(assessed.route.id)
        .set("data-route", assessed.route.id)
        .set("data-standing", assessed.span.id())
        .add(mark(assessed.span))
        .add(node("span", "").all(words(app, assessed, assessed.span.decided().is_some())).done())
        .done()
}

/// Name, standing where it is not said elsewhere, and one line of reason once anything is known.
pub fn words(app: &App, assessed: &RouteResult, standing: bool) -> Vec<Html> {
    let language = app.language();
    let answers = &app.flow.session.answers;
    let mut words = vec![text("span", "what", assessed.route.name.get(language))];
    if standing {
        words.push(say(language, "small", "", standing_words(assessed.span)));
    }
    if !answers.is_empty() {
        words.push(text("small", "reason", &headline(assessed, answers, language)));
    }
    words
}
