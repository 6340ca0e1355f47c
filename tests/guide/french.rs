//! The French guide: no English left over, official terms, typography.

use super::in_language;
use scraper::Html;
use std::collections::BTreeSet;
use work_permit_checker::rules::questions::{self, Fact};
use work_permit_checker::text::Language;

#[test]
fn french_is_french() {
    let texts = |language: Language| -> Vec<String> {
        let document = Html::parse_fragment(&in_language(language));
        let texts = document.root_element().text().map(|text| text.trim().to_owned());
        texts.filter(|text| text.chars().any(char::is_alphabetic)).collect()
    };
    let english: BTreeSet<String> = texts(Language::English).into_iter().collect();
    // Names that are the same in both languages.
    let provinces = questions::question(Fact::Province).choices().iter().map(|choice| choice.text);
    let same: BTreeSet<&str> =
        provinces.map(|name| name.get(Language::French)).filter(|name| english.contains(*name)).collect();
    let french = texts(Language::French);
    assert!(french.len() > 500);
    for text in &french {
        assert!(!english.contains(text) || same.contains(text.as_str()), "the same in English: {text}");
        // The official list is quoted in English, as no French text of it was found.
        let spaced = format!(" {} ", text.to_lowercase()).replace("computer and information systems technicians", "");
        for word in ["the", "and", "of", "you", "your", "must", "with", "for", "is", "job"] {
            assert!(!spaced.contains(&format!(" {word} ")), "English: {text}");
        }
        for sign in [" :", " ;", " ?", " !", " $", " %", " »", "« ", "'"] {
            assert!(!text.contains(sign), "{text}");
        }
    }
    let all = french.join(" ");
    for term in ["permis de travail", "EIMT", "ACEUM", "CNP", "FEER", "Volet des talents mondiaux"] {
        assert!(all.contains(term), "{term}");
    }
    for term in ["LMIA", "CUSMA", "NOC", "TEER"] {
        assert!(!all.contains(term), "{term}");
    }
}
