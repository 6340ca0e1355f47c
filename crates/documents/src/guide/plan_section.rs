//! What a route's plan holds beside its steps, while nothing is known of a person.

use super::Options;
use crate::html;
use crate::sources::sources;
use work_permit_rules::explain::{cites_of, fee_list, fees_due_words, part_title, plan_sources, sum_words, who_words};
use work_permit_rules::rules::eval::Context;
use work_permit_rules::rules::plan::{self, Part};
use work_permit_rules::rules::{Answers, Cite, Route, Who};
use work_permit_rules::text::interface;

/// The fees of each payer, and the parts that differ from route to route.
pub fn parts(route: &Route, options: Options) -> Vec<String> {
    let language = options.language;
    let nothing_known = Answers::default();
    let context = Context { answers: &nothing_known, as_of: options.as_of };
    let fees = plan::fees(route.plan, context);
    let cites: Vec<Cite> = fees.iter().map(|fee| fee.cite).collect();
    let payer = |who: Who| {
        let list = fee_list(&fees, who, language);
        let sum = sum_words(plan::sum(&fees, who), language);
        let name = html::text("strong", who_words(who).get(language));
        if list.is_empty() {
            String::new()
        } else {
            html::around("li", &format!("{name} {}", html::escape(&format!("{sum} ({list})"))))
        }
    };
    let mut all = vec![
        title(interface::FEES.get(language)),
        html::block("ul", &[], &[payer(Who::You), payer(Who::Employer)]),
        fees_due_words(&fees, options.as_of, language).map(|words| html::text("p", &words)).unwrap_or_default(),
        sources(&plan_sources(&cites, language), language),
    ];
    for part in [Part::Times, Part::Papers, Part::Length, Part::Family] {
        let lines = plan::lines(part, route.plan, context);
        if lines.is_empty() {
            continue;
        }
        let items: Vec<String> = lines.iter().map(|line| html::text("li", line.text.get(language))).collect();
        let cites = plan_sources(&cites_of(&lines), language);
        all.extend([title(part_title(part).get(language)), html::block("ul", &[], &items)]);
        all.extend((!cites.is_empty()).then(|| sources(&cites, language)));
    }
    all
}

fn title(words: &str) -> String {
    html::around("p", &html::text("strong", words))
}
