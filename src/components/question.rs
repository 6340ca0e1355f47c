//! A screen of questions: progress, errors, fields, why we ask, Continue and Back.

use super::app::{App, Message};
use super::fields;
use super::node::{On, fixed, node, say, text};
use super::parts::{self, button, citations, unfold};
use crate::explain::{Behind, behind_questions, occupation_words};
use crate::fill;
use crate::rules::questions;
use crate::rules::{Fact, Kind, Per, Question};
use crate::session::flow::Problem;
use crate::text::words::append;
use crate::text::{Language, Template, dollars, interface};
use yew::html::Scope;
use yew::prelude::*;

/// The screen.
pub fn view(app: &App, link: &Scope<App>) -> Html {
    let language = app.language();
    let flow = &app.flow;
    let Some(first) = flow.shown.first() else {
        return Html::default();
    };
    let onsubmit = |event: &Event| {
        event.prevent_default();
        Some(Message::Send)
    };
    let occupation =
        (first.fact == Fact::DutiesInOffer).then(|| occupation_words(&flow.session.answers, language)).flatten();
    let mut form = fixed("form", &[("class", "question"), ("part", "question"), ("novalidate", "")]);
    form.key(first.id).on(On::Submit, link, Box::new(onsubmit)).add(text("p", "progress", &progress(app)));
    if !flow.problems.is_empty() {
        form.add(errors(app, link));
    }
    form.add(parts::title(app, first.title.get(language)));
    if let Some(words) = occupation {
        form.add(text("p", "note", &words));
    }
    for question in &flow.shown {
        form.add(fields::view(app, link, question));
    }
    let mut actions = node("div", "actions");
    let send = fixed("button", &[("class", "primary"), ("type", "submit"), ("part", "continue")])
        .say(interface::CONTINUE.get(language))
        .done();
    actions.key("actions").add(send);
    if flow.can_go_back() {
        actions.add(button("link", interface::BACK.get(language), link, Message::Back).set("part", "back").done());
    }
    if let Some(why) = why(app, link) {
        form.add(why);
    }
    form.add(actions.done()).done()
}

fn progress(app: &App) -> String {
    let language = app.language();
    if app.flow.changing {
        return interface::CHANGING.get(language).into();
    }
    match app.flow.progress() {
        (here, 0) => fill!(interface::PROGRESS_LAST, language, step = &here.to_string()),
        (here, left) => fill!(interface::PROGRESS, language, step = &here.to_string(), left = &left.to_string()),
    }
}

/// What is wrong with a field, as a sentence.
pub fn problem_words(question: &Question, problem: Problem, language: Language) -> String {
    match (problem, question.kind) {
        (Problem::Unanswered, Kind::Countries) => interface::CHOOSE_COUNTRY.get(language).into(),
        (Problem::Unanswered, Kind::Number { .. } | Kind::Wage { .. }) => interface::WRITE_NUMBER.get(language).into(),
        (Problem::Number, Kind::Number { max, .. }) => fill!(interface::NUMBER, language, most = &max.to_string()),
        (Problem::Amount, _) => fill!(
            interface::AMOUNT,
            language,
            hourly = &dollars(Per::Hour.most(), language),
            yearly = &dollars(Per::Year.most(), language)
        ),
        (Problem::Period { cents, likely }, _) => pay_words(interface::MEANT, cents, likely, language),
        _ => interface::CHOOSE.get(language).into(),
    }
}

/// A sentence with an amount and its period.
pub fn pay_words(sentence: Template, cents: i64, per: Per, language: Language) -> String {
    let period = if per == Per::Hour { interface::PER_HOUR } else { interface::PER_YEAR };
    let amount = dollars(cents, language);
    sentence.fill(language, &[("amount", &amount), ("period", period.get(language))])
}

fn errors(app: &App, link: &Scope<App>) -> Html {
    let flow = &app.flow;
    let language = app.language();
    let mut list = node("ul", "");
    for (fact, problem) in &flow.problems {
        let question = questions::question(*fact);
        let jump = button("link", question.title.get(language), link, Message::Focus(*fact)).done();
        list.add(node("li", "").key(question.id).add(jump).say(&problem_words(question, *problem, language)).done());
    }
    fixed("div", &[("class", "errors"), ("role", "alert")])
        .key("errors")
        .add(say(language, "strong", "", interface::ERRORS))
        .add(list.done())
        .done()
}

/// Which routes the screen decides, and the law behind it.
fn why(app: &App, link: &Scope<App>) -> Option<Html> {
    let language = app.language();
    let flow = &app.flow;
    let Behind { routes, sources } = behind_questions(&flow.shown, &flow.assessment, flow.changing, language);
    if routes.is_empty() {
        return None;
    }
    let more = routes.len().saturating_sub(4);
    let mut names = String::new();
    for name in routes.iter().take(4) {
        append(&mut names, "; ", name);
    }
    if more > 0 {
        names.push_str("; +");
        names.push_str(&more.to_string());
    }
    let inside =
        || vec![text("p", "", &fill!(interface::IT_DECIDES, language, routes = &names)), citations(&sources, language)];
    let first = flow.shown.first().map_or("", |question| question.id);
    Some(unfold(app, link, "why", first, interface::WHY_WE_ASK.get(app.language()), &inside))
}
