//! Provisions and pages as links, with the dates of their texts.

use crate::markup::join;
use crate::shared_phrases;
use maud::{Markup, html};
use work_permit_rules::explain::dated;
use work_permit_rules::rules::Citation;
use work_permit_rules::text::Language;

/// The provisions and pages with the dates of their texts, as a paragraph.
pub fn sources(citations: &[Citation], language: Language) -> Markup {
    let lead = if citations.len() == 1 { shared_phrases::SOURCE } else { shared_phrases::SOURCES };
    let links = citations.iter().map(|citation| source(citation, language));
    html! {
        p class="sources" { small { (lead.get(language)) (join(links, "; ")) "." } }
    }
}

/// One provision or page: its link and its date.
pub fn source(citation: &Citation, language: Language) -> Markup {
    html! { a href=(citation.url) { (citation.label) } ", " (dated(citation, language)) }
}
