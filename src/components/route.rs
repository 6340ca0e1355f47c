//! One route in the result: what it is, why it has its result, what would change that, what to do.

use super::app::App;
use super::board::words;
use super::choices::item;
use super::node::{node, say, text};
use super::parts::{citations, class_of, details, heading, mark, unfold};
use super::plan::{self, who};
use crate::explain::{change_words, cited_words, requirement_view, standing_words};
use crate::fill;
use crate::rules::{RequirementResult, RouteResult, Standing};
use crate::text::words::{append, concat};
use crate::text::{Text, interface};
use yew::html::Scope;
use yew::prelude::*;

/// A route, folded behind its one-line reason or open.
pub fn view(app: &App, link: &Scope<App>, assessed: &RouteResult, folded: bool) -> Html {
    let language = app.language();
    let route = assessed.route;
    let inside = inside(app, link, assessed, folded);
    let decided = assessed.span.decided();
    let mut outer = if folded {
        let mut what = node("span", "");
        what.all(words(app, assessed, decided.is_some_and(|standing| standing > Standing::DoesNotFit)));
        if decided == Some(Standing::DoesNotFit) {
            what.add(text("small", "cited", &cited_words(assessed, language)));
        }
        let line = node("summary", "").add(mark(assessed.span)).add(what.done()).done();
        details("route folded", line, vec![inside])
    } else {
        let mut standing = node("span", "");
        standing.set("class", &concat(&["is ", class_of(assessed.span)])).add(mark(assessed.span)).add(say(
            language,
            "span",
            "",
            standing_words(assessed.span),
        ));
        let mut top = node("div", "top");
        top.key("top").add(heading(app, 2, "name", route.name.get(language)).done()).add(standing.done());
        let mut article = node("article", "route");
        article.add(top.done()).add(inside);
        article
    };
    outer.key(route.id).set("part", "route").set("data-route", route.id).set("data-standing", assessed.span.id()).done()
}

fn inside(app: &App, link: &Scope<App>, assessed: &RouteResult, folded: bool) -> Html {
    let language = app.language();
    let decided = assessed.span.decided();
    let all_met = decided == Some(Standing::Fits);
    let title = |words: Text| heading(app, if folded { 2 } else { 3 }, "group", words.get(language)).done();
    let mut page = node("div", "in");
    page.key("in").add(text("p", "help", assessed.route.summary.get(language)));
    if all_met {
        page.add(say(language, "p", "", interface::ALL_MET));
    }
    // What decides; once all is met, the cautions. On an open route also what is due for review.
    let mut why = node("ul", "reasons");
    let mut any = false;
    for result in &assessed.requirements {
        let decides = assessed.overdue(result, app.flow.session.as_of)
            || if all_met {
                !result.explanation.remarks.is_empty()
            } else {
                assessed.decided_by().any(|other| std::ptr::eq(other, result))
            };
        if decides {
            any = true;
            why.add(requirement(app, result));
        }
    }
    if any {
        let words = if decided.is_none() { interface::STILL_OPEN } else { interface::WHY };
        page.add(node("div", "").key("why").add(title(words)).add(why.done()).done());
    }
    if !assessed.changes.is_empty() && decided != Some(Standing::ToDo) {
        let mut list = node("ul", "");
        for change in &assessed.changes {
            let words = change_words(change, &app.flow.session.answers, language);
            let then = fill!(interface::THEN, language, standing = standing_words(change.leads_to).get(language));
            list.add(
                node("li", "").key(&words).add(who(app, change.who())).say(&words).add(text("small", "", &then)).done(),
            );
        }
        page.add(node("div", "change").key("changes").add(title(interface::CHANGES)).add(list.done()).done());
    }
    if assessed.has_plan() {
        page.add(plan::view(app, link, assessed, if folded { 2 } else { 3 }));
    }
    let every = || {
        let mut list = node("ul", "reasons");
        for result in &assessed.requirements {
            list.add(requirement(app, result));
        }
        vec![list.done()]
    };
    page.add(unfold(app, link, "all", assessed.route.id, interface::ALL_REQUIREMENTS.get(language), &every)).done()
}

fn requirement(app: &App, result: &RequirementResult) -> Html {
    let language = app.language();
    let view = requirement_view(result, &app.flow.session.answers, app.flow.session.as_of, language);
    let mut body = node("div", "");
    body.add(text("p", "title", &view.title));
    for remark in &view.remarks {
        body.add(text("p", "", remark));
    }
    if let Some(due) = &view.due {
        body.add(text("p", "due", due));
    }
    let mut said = String::new();
    let mut missing = Vec::new();
    for given in &view.answers {
        match &given.answer {
            Some(words) => append(&mut said, "; ", words),
            None => missing.push(item(given.question)),
        }
    }
    if !said.is_empty() {
        body.add(text("p", "said", &fill!(interface::YOU_SAID, language, words = &said)));
    }
    if !missing.is_empty() {
        body.add(node("ul", "missing").key("missing").all(missing).done());
    }
    let id = result.requirement.id;
    body.add(citations(&view.citations, language));
    node("li", "")
        .key(id)
        .set("data-requirement", id)
        .set("data-standing", view.span.id())
        .add(mark(view.span))
        .add(body.done())
        .done()
}
