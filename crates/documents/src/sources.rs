//! Provisions and pages as links, with the dates of their texts.

use crate::{html, phrases};
use work_permit_rules::explain::dated;
use work_permit_rules::rules::Citation;
use work_permit_rules::text::Language;

/// The provisions and pages with the dates of their texts, as a paragraph.
pub fn sources(citations: &[Citation], language: Language) -> String {
    let lead = if citations.len() == 1 { phrases::SOURCE } else { phrases::SOURCES };
    let links: Vec<String> = citations.iter().map(|citation| source(citation, language)).collect();
    html::with(
        "p",
        &[("class", "sources")],
        &html::around("small", &(html::escape(lead.get(language)) + &links.join("; ") + ".")),
    )
}

/// One of them: its link and its date.
pub fn source(citation: &Citation, language: Language) -> String {
    format!("{}, {}", html::link(&citation.url, &citation.label), html::escape(&dated(citation, language)))
}
