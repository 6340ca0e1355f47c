//! The open routes side by side: time as bars, and in a table time, fees, length, who begins.

use super::app::App;
use super::node::{fixed, node, say, text};
use crate::explain::{days_words, length_words, step_views, sum_words, weeks_words, who_words};
use crate::fill;
use crate::rules::plan::{self, Days};
use crate::rules::ranking::Ranked;
use crate::rules::{Standing, Who};
use crate::text::interface;
use crate::text::words::concat;
use yew::prelude::*;

/// The table, once two routes or more are open for certain.
pub fn view(app: &App, open: &[Ranked<'_>]) -> Option<Vec<Html>> {
    let language = app.language();
    let context = app.flow.session.context();
    let mut routes = Vec::new();
    let mut longest = 1;
    for ranked in open {
        let assessed = ranked.assessed;
        if assessed.span.worst > Standing::DoesNotFit {
            let days = plan::days(assessed.route.plan, context);
            longest = longest.max(days.file + days.permit);
            routes.push((ranked, days));
        }
    }
    if routes.len() < 2 {
        return None;
    }
    let columns = [interface::WHO_TIME, interface::YOU_PAY, interface::EMPLOYER_PAYS, interface::PERMIT];
    let mut head = node("tr", "");
    for words in columns {
        head.add(node("th", "").set("scope", "col").say(words.get(language)).done());
    }
    let mut table = node("table", "compare");
    table.add(node("thead", "").add(head.done()).done());
    for (ranked, days) in routes {
        let route = ranked.assessed.route;
        // The summary names the same time.
        let time = ranked.weeks.map_or_else(|| days_words(days, language), |weeks| weeks_words(weeks, language));
        let fees = plan::fees(route.plan, context);
        let sum = |who| sum_words(plan::sum(&fees, who), language);
        let mut row = node("tr", "");
        let cells = [time, sum(Who::You), sum(Who::Employer), length_words(route.plan, context, language)];
        for (column, words) in columns.iter().zip(&cells) {
            let name = concat(&[column.get(language), interface::COLON.get(language)]);
            row.add(node("td", "").set("data-column", &name).say(words).done());
        }
        let mut name = fixed("th", &[("scope", "rowgroup"), ("colspan", "4")]);
        name.say(route.name.get(language));
        if let Some(step) = step_views(ranked.assessed, language).first() {
            name.add(text(
                "small",
                "",
                &fill!(interface::FIRST_STEP, language, who = who_words(step.who).get(language)),
            ));
        }
        let name = name.add(bars(days, longest)).done();
        table.add(node("tbody", "").key(route.id).add(node("tr", "").add(name).done()).add(row.done()).done());
    }
    Some(vec![table.done(), say(language, "p", "said", interface::COMPARE_HELP)])
}

/// The days as a bar: the employer’s file, then the permit.
fn bars(days: Days, longest: u16) -> Html {
    let percent = |days: u16| concat(&[&(u32::from(days) * 100 / u32::from(longest)).to_string(), "%"]);
    let permit = if days.standard { "bar" } else { "bar pale" };
    let mut picture = fixed("svg", &[("aria-hidden", "true"), ("width", "100%"), ("height", "8")]);
    for (class, from, length) in [("bar file", 0, days.file), (permit, days.file, days.permit)] {
        picture
            .add(node("rect", class).set("x", &percent(from)).set("width", &percent(length)).set("height", "8").done());
    }
    picture.done()
}
