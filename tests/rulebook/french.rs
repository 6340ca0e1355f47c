//! The French page: no English left over, official terms, typography.

use super::page;
use scraper::ElementRef;
use work_permit_checker::text::Language;

#[test]
fn french_is_french() {
    let texts = |language: Language| -> Vec<String> {
        let document = page(language);
        let own = document
            .root_element()
            .descendants()
            .filter_map(|node| Some((node.value().as_text()?.trim().to_owned(), node)));
        // Ids, and what is marked as English, are the same in both.
        let skipped = |element: ElementRef| {
            matches!(element.value().name(), "code" | "style") || element.attr("lang") == Some("en")
        };
        let own = own.filter(|(_, node)| !node.ancestors().filter_map(ElementRef::wrap).any(skipped));
        own.map(|(text, _)| text).filter(|text| text.chars().any(char::is_alphabetic)).collect()
    };
    let french = texts(Language::French);
    assert!(french.len() > 5000);
    for text in &french {
        let spaced = format!(" {} ", text.to_lowercase()).replace("computer and information systems technicians", "");
        for word in ["the", "and", "of", "you", "your", "must", "with", "for", "is", "job", "pay", "below", "screen"] {
            assert!(!spaced.contains(&format!(" {word} ")), "English: {text}");
        }
        for sign in [" :", " ;", " ?", " !", " $", " %", " »", "« ", "'"] {
            assert!(!text.contains(sign), "{text}");
        }
    }
    let all = french.join(" ");
    for term in ["permis de travail", "EIMT", "ACEUM", "CNP", "FEER"] {
        assert!(all.contains(term), "{term}");
    }
    for term in
        ["LMIA", "CUSMA", "NOC ", "TEER", "Contents", "Any of these", "Not met", "Scenarios that test it", "In force"]
    {
        // The name of a source of the research is no word of the page.
        assert!(!all.replace("SEC-LMIACHECK", "").contains(term), "{term}");
    }
}
