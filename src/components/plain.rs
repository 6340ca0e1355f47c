//! The result as plain text, for the clipboard. It holds reasons and links, not the answers.

use crate::explain::{change_words, headline, standing_words, verdict};
use crate::rules::{Assessed, LAW_AS_OF, Standing};
use crate::session::flow::Flow;
use crate::text::interface;

/// The text.
pub fn result(flow: &Flow) -> String {
    let language = flow.session.language;
    let answers = &flow.session.answers;
    let words = verdict(&flow.assessment, language);
    let mut lines = vec![words.title, words.lead];
    for assessed in flow.assessment.routes.iter().chain([&flow.assessment.general]) {
        lines.push(String::new());
        lines.push([assessed.route.name.get(language), ": ", standing_words(assessed.span).get(language)].concat());
        lines.push(headline(assessed, answers, language));
        lines.extend(assessed.changes.iter().map(|change| ["- ", &change_words(change, answers, language)].concat()));
        if assessed.span.best > Standing::DoesNotFit {
            lines.extend(steps(assessed, language));
        }
        lines.extend(sources(assessed, language));
    }
    lines.push(String::new());
    lines.push(interface::RULES_AS_OF.fill(language, &[&LAW_AS_OF.words(language)]));
    lines.push(interface::NOTICE.get(language).into());
    lines.join("\n")
}

fn steps(assessed: &Assessed, language: crate::text::Language) -> impl Iterator<Item = String> {
    assessed.route.steps.iter().enumerate().map(move |(at, step)| [&(at + 1).to_string(), ". ", step.text.get(language)].concat())
}

/// The pages behind the requirements that decide.
fn sources(assessed: &Assessed, language: crate::text::Language) -> Vec<String> {
    let mut urls: Vec<String> = Vec::new();
    for standing in assessed.decided_by() {
        for citation in standing.requirement.cites.iter().filter_map(|cite| cite.citation(language)) {
            if !urls.contains(&citation.url) {
                urls.push(citation.url);
            }
        }
    }
    urls.truncate(4);
    urls
}
