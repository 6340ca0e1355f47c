//! The result as plain text, for the clipboard. It holds reasons and links, not the answers.

use super::result::open_routes;
use super::route::who_words;
use crate::explain::{change_words, headline, standing_words, verdict};
use crate::rules::{Assessed, Assessment, LAW_AS_OF, Standing};
use crate::session::flow::Flow;
use crate::text::interface;
use crate::text::words::concat;

/// The text.
pub fn result(flow: &Flow) -> String {
    let language = flow.session.language;
    let answers = &flow.session.answers;
    let words = verdict(&flow.assessment, answers, language);
    let mut out = concat(&[&words.title, "\n", &words.lead]);
    let Assessment { general, routes, .. } = &flow.assessment;
    // In the order of the screen.
    let mut order = Vec::new();
    let stops = general.span.best == Standing::DoesNotFit;
    if stops {
        order.push(general);
    }
    order.extend(open_routes(routes));
    for route in routes {
        if route.span.best == Standing::DoesNotFit && !route.for_others() {
            order.push(route);
        }
    }
    if !stops {
        order.push(general);
    }
    for assessed in order {
        let standing = standing_words(assessed.span).get(language);
        line(&mut out, "\n", &concat(&[assessed.route.name.get(language), ": ", standing]));
        line(&mut out, "", &headline(assessed, answers, language));
        for change in &assessed.changes {
            let who = who_words(change.who()).get(language);
            line(&mut out, "- ", &concat(&[who, ": ", &change_words(change, answers, language)]));
        }
        if assessed.span.best > Standing::DoesNotFit {
            for (at, step) in (1u8..).zip(&assessed.steps) {
                let who = who_words(step.who).get(language);
                line(&mut out, &concat(&[&at.to_string(), ". ", who, ": "]), step.text.get(language));
            }
        }
        for url in sources(assessed, language) {
            line(&mut out, "", &url);
        }
    }
    line(&mut out, "\n", &interface::RULES_AS_OF.fill(language, &[&LAW_AS_OF.words(language)]));
    line(&mut out, "", interface::NOTICE.get(language));
    out
}

fn line(out: &mut String, before: &str, words: &str) {
    for part in ["\n", before, words] {
        out.push_str(part);
    }
}

/// The pages behind the requirements that decide.
fn sources(assessed: &Assessed, language: crate::text::Language) -> Vec<String> {
    let mut urls: Vec<String> = Vec::new();
    for standing in assessed.decided_by() {
        for citation in standing.requirement.citations(language) {
            if !urls.contains(&citation.url) {
                urls.push(citation.url);
            }
        }
    }
    urls.truncate(4);
    urls
}
