//! The parts of a route's plan other than its steps, without any answers of a person.

use super::Options;
use crate::sources::sources;
use maud::{Markup, html};
use work_permit_rules::explain::{cites_of, fee_list, fees_due_words, part_title, plan_sources, sum_words, who_words};
use work_permit_rules::rules::eval::Context;
use work_permit_rules::rules::plan::{self, Fee, Part};
use work_permit_rules::rules::{Answers, Cite, Route, Who};
use work_permit_rules::text::{Language, interface};

/// The fees of each payer, and the parts that differ from route to route.
pub fn parts(route: &Route, options: Options) -> Markup {
    let language = options.language;
    let nothing_known = Answers::default();
    let context = Context { answers: &nothing_known, as_of: options.as_of };
    let fees = plan::fees(route.plan, context);
    let cites: Vec<Cite> = fees.iter().map(|fee| fee.cite).collect();
    html! {
        (title(interface::FEES.get(language)))
        ul { @for who in [Who::You, Who::Employer] { (payer(who, &fees, language)) } }
        @if let Some(words) = fees_due_words(&fees, options.as_of, language) { p { (words) } }
        (sources(&plan_sources(&cites, language), language))
        @for part in [Part::Times, Part::Papers, Part::Length, Part::Family] {
            @let lines = plan::lines(part, route.plan, context);
            @if !lines.is_empty() {
                (title(part_title(part).get(language)))
                ul { @for line in &lines { li { (line.text.get(language)) } } }
                @let cites = plan_sources(&cites_of(&lines), language);
                @if !cites.is_empty() { (sources(&cites, language)) }
            }
        }
    }
}

/// What one payer pays: the sum and each fee; empty if there is no fee.
fn payer(who: Who, fees: &[Fee], language: Language) -> Markup {
    let list = fee_list(fees, who, language);
    html! {
        @if !list.is_empty() {
            li {
                strong { (who_words(who).get(language)) }
                " " (sum_words(plan::sum(fees, who), language)) " (" (list) ")"
            }
        }
    }
}

/// The title of a part of the plan.
fn title(words: &str) -> Markup {
    html! { p { strong { (words) } } }
}
