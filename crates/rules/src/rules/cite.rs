//! Where a rule comes from: a provision or an official page, with the date of its text.

use super::date::Date;
use super::lists;
use crate::fill;
use crate::text::Language;
use crate::text::sentences::citations;
use crate::text::words::replace;
use serde::Serialize;

/// A provision of a law, or an official page, behind a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cite {
    /// Row id in `lists/sources.tsv`.
    pub source: &'static str,
    /// The provision in its English form, such as `200(3)(e)`; empty for a page.
    pub provision: &'static str,
}

/// A provision of the Immigration and Refugee Protection Regulations.
pub const fn regulations(provision: &'static str) -> Cite {
    Cite { source: "IRPR", provision }
}

/// A provision of the Immigration and Refugee Protection Act.
pub const fn act(provision: &'static str) -> Cite {
    Cite { source: "IRPA", provision }
}

/// An official page or list.
pub const fn page(source: &'static str) -> Cite {
    Cite { source, provision: "" }
}

/// A citation in words, with its address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Citation {
    /// `Immigration and Refugee Protection Regulations, s. 200(3)(e)`.
    pub label: String,
    /// Address of the provision or page; the English one where no French address is known, and
    /// the label then says so.
    pub url: String,
    /// Date of the text that was read; null for a page that changes all the time.
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub as_of: Option<Date>,
}

impl Cite {
    /// The citation in one language. An unknown source gives `None`; a test keeps that from
    /// happening.
    pub fn citation(&self, language: Language) -> Option<Citation> {
        let source = lists::source(self.source)?;
        let mut label = String::from(source.title.get(language));
        let mut url = String::from(source.url.get(language));
        if !self.provision.is_empty() {
            let provision = match language {
                Language::English | Language::Accented => self.provision.into(),
                Language::French => french(self.provision),
            };
            label = fill!(citations::PROVISION, language, title = &label, provision = &provision);
            if matches!(self.source, "IRPR" | "IRPA") {
                let section = self.provision.split(['(', ' ', ',']).next().unwrap_or_default();
                url.push_str("section-");
                url.push_str(section);
                url.push_str(".html");
            }
        }
        Some(Citation { label, url, as_of: source.page_date })
    }
}

/// The French form of a reference: the letter level loses its opening parenthesis, every other
/// level keeps it. `200(1)(c)(ii.1)` becomes `200(1)c)(ii.1)`.
fn french(provision: &str) -> String {
    let mut out = String::new();
    let mut letter_seen = false;
    for (index, group) in provision.split('(').enumerate() {
        if index > 0 {
            let letter = group.starts_with(|c: char| c.is_ascii_lowercase()) && !letter_seen;
            letter_seen |= letter;
            if !letter {
                out.push('(');
            }
        }
        if group.contains([',', ' ']) {
            letter_seen = false;
        }
        out.push_str(group);
    }
    replace(&replace(&out, " and ", " et "), " to ", " à ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_references_follow_the_federal_form() {
        for (english, fr) in [
            ("200(3)(e)", "200(3)e)"),
            ("200(1)(c)(ii.1)", "200(1)c)(ii.1)"),
            ("30(1)(a)(iii)(A)", "30(1)a)(iii)(A)"),
            ("204(a)", "204a)"),
            ("200(3)(f.1)", "200(3)f.1)"),
            ("18", "18"),
            ("40(2)(a)", "40(2)a)"),
        ] {
            assert_eq!(french(english), fr);
        }
    }

    #[test]
    fn a_provision_links_to_its_own_section() {
        let citation = regulations("209.11").citation(Language::French).map(|c| (c.label, c.url));
        assert_eq!(
            citation,
            Some((
                "Règlement sur l’immigration et la protection des réfugiés (RIPR), art.\u{a0}209.11".into(),
                "https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/section-209.11.html".into()
            ))
        );
    }

    #[test]
    fn a_page_without_a_french_address_says_so() {
        let citation = page("IRCC-T36").citation(Language::French);
        assert!(citation.is_some_and(|c| c.label.ends_with("(page en anglais)") && c.url.contains("/en/")));
    }
}
