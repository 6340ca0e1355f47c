//! The plan of an open route: the steps and the sum of the fees, and folded below them where to
//! apply, times, papers, questions for the employer, exams, length and family.

use super::app::{App, Message};
use super::node::{node, say, text};
use super::parts::{button, citations, heading, status, unfold};
use crate::explain::{cites_of, fee_list, fees_due_words, part_title, plan_sources, step_views, sum_words, who_words};
use crate::fill;
use crate::rules::plan::{self, Part};
use crate::rules::{RouteResult, Who};
use crate::text::words::concat;
use crate::text::{Text, interface};
use yew::html::Scope;
use yew::prelude::*;

/// The plan, under headings so many levels below the topmost.
pub fn view(app: &App, link: &Scope<App>, assessed: &RouteResult, below: u8) -> Html {
    let language = app.language();
    let context = app.flow.session.context();
    let route = assessed.route;
    let title = |words: Text| heading(app, below, "group", words.get(language)).done();
    let mut page = node("div", "plan");
    page.key("plan");
    let steps = step_views(assessed, language);
    if !steps.is_empty() {
        let mut list = node("ol", "steps");
        for step in steps {
            let mut item = node("li", "");
            item.key(&step.text).add(who(app, step.who)).add(text("span", "", &step.text));
            if !step.after.is_empty() {
                item.add(text("small", "", &fill!(interface::AFTER, language, what = step.after)));
            }
            list.add(item.done());
        }
        page.add(title(interface::STEPS)).add(list.done());
    }
    let fees = plan::fees(route.plan, context);
    let mut list = node("ul", "fees");
    let mut cites = Vec::new();
    for payer in [Who::You, Who::Employer] {
        let words = fee_list(&fees, payer, language);
        if !words.is_empty() {
            let mut item = node("li", "");
            item.key(payer.id()).add(who(app, payer)).add(text(
                "b",
                "sum",
                &sum_words(plan::sum(&fees, payer), language),
            ));
            if payer == Who::Employer {
                item.add(say(language, "span", "", interface::NEVER_YOU));
            }
            list.add(item.add(text("small", "", &words)).done());
        }
    }
    for fee in &fees {
        cites.push(fee.cite);
    }
    page.add(title(interface::FEES)).add(list.done());
    if let Some(due) = fees_due_words(&fees, context.as_of, language) {
        page.add(text("p", "due", &due));
    }
    for part in Part::ALL {
        let lines = plan::lines(part, route.plan, context);
        if lines.is_empty() {
            continue;
        }
        let inside = || {
            let mut list = node("ul", "lines");
            for line in &lines {
                list.add(say(language, "li", "", line.text));
            }
            let mut all = vec![list.done()];
            if part == Part::Questions {
                all.push(
                    button("link", interface::COPY_QUESTIONS.get(language), link, Message::CopyQuestions(route))
                        .key("copy")
                        .done(),
                );
                all.push(status("", app.copied_words(route.id)));
            }
            all.push(citations(&plan_sources(&cites_of(&lines), language), language));
            all
        };
        page.add(unfold(app, link, part.id(), route.id, part_title(part).get(language), &inside));
    }
    let sources = || vec![citations(&plan_sources(&cites, language), language)];
    page.add(unfold(app, link, "fee-sources", route.id, interface::FEE_SOURCES.get(language), &sources)).done()
}

/// Who acts.
pub fn who(app: &App, who: Who) -> Html {
    let language = app.language();
    text("b", "who", concat(&[who_words(who).get(language), interface::COLON.get(language)]).trim_end())
}
