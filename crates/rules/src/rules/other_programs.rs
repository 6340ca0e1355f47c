//! Ways that exist and that these rules do not judge: the sources have a line or two on each, too
//! little for a verdict, or the person has to check a list. They are named, with what is known and
//! where to read on.

use super::cite::{Citation, Cite, page};
use super::date::Date;
use crate::text::{Language, Text, sentences};

/// A way that is named only.
#[derive(Clone, Copy, Debug)]
pub struct OtherProgram {
    /// Stable kebab-case id.
    pub id: &'static str,
    /// Its name.
    pub name: Text,
    /// What is known, in a sentence or two.
    pub text: Text,
    /// Its last day, and the text for the days after it.
    pub end: Option<(Date, Text)>,
    /// The page behind it.
    pub cite: Cite,
}

impl OtherProgram {
    /// What is known on a day.
    pub fn text_on(&self, day: Date) -> Text {
        match self.end {
            Some((last, ended)) if day > last => ended,
            _ => self.text,
        }
    }

    /// Where to read on.
    pub fn citations(&self, language: Language) -> Vec<Citation> {
        self.cite.citation(language).into_iter().collect()
    }
}

const fn program(id: &'static str, name: Text, text: Text, source: &'static str) -> OtherProgram {
    OtherProgram { id, name, text, end: None, cite: page(source) }
}

/// Every program, those that concern most people first.
pub static OTHER_PROGRAMS: [OtherProgram; 23] = [
    program(
        "sponsored-spouse",
        sentences::other_programs::SPONSORED_SPOUSE_NAME,
        sentences::other_programs::SPONSORED_SPOUSE_TEXT,
        "IRCC-A74",
    ),
    program(
        "post-graduation",
        sentences::other_programs::POST_GRADUATION_NAME,
        sentences::other_programs::POST_GRADUATION_TEXT,
        "IRCC-C43",
    ),
    program(
        "international-experience-canada",
        sentences::other_programs::INTERNATIONAL_EXPERIENCE_CANADA_NAME,
        sentences::other_programs::INTERNATIONAL_EXPERIENCE_CANADA_TEXT,
        "IRCC-CODES",
    ),
    program(
        "recognized-organization",
        sentences::other_programs::RECOGNIZED_ORGANIZATION_NAME,
        sentences::other_programs::RECOGNIZED_ORGANIZATION_TEXT,
        "IRCC-IEC-RO",
    ),
    program(
        "student-spouse",
        sentences::other_programs::STUDENT_SPOUSE_NAME,
        sentences::other_programs::STUDENT_SPOUSE_TEXT,
        "IRCC-C42",
    ),
    program(
        "applicant-spouse",
        sentences::other_programs::APPLICANT_SPOUSE_NAME,
        sentences::other_programs::APPLICANT_SPOUSE_TEXT,
        "IRCC-C49",
    ),
    program(
        "bridging",
        sentences::other_programs::BRIDGING_NAME,
        sentences::other_programs::BRIDGING_TEXT,
        "IRCC-OPEN",
    ),
    program(
        "provincial-nominee",
        sentences::other_programs::PROVINCIAL_NOMINEE_NAME,
        sentences::other_programs::PROVINCIAL_NOMINEE_TEXT,
        "IRCC-T13",
    ),
    program(
        "quebec-selection",
        sentences::other_programs::QUEBEC_SELECTION_NAME,
        sentences::other_programs::QUEBEC_SELECTION_TEXT,
        "IRCC-OPEN",
    ),
    OtherProgram {
        end: Some((Date::new(2026, 12, 31), sentences::other_programs::QUEBEC_CANDIDATES_ENDED)),
        ..program(
            "quebec-candidates",
            sentences::other_programs::QUEBEC_CANDIDATES_NAME,
            sentences::other_programs::QUEBEC_CANDIDATES_TEXT,
            "IRCC-PSTQ",
        )
    },
    program(
        "atlantic-immigration",
        sentences::other_programs::ATLANTIC_IMMIGRATION_NAME,
        sentences::other_programs::ATLANTIC_IMMIGRATION_TEXT,
        "IRCC-CODES",
    ),
    program(
        "community-pilots",
        sentences::other_programs::COMMUNITY_PILOTS_NAME,
        sentences::other_programs::COMMUNITY_PILOTS_TEXT,
        "IRCC-CODES",
    ),
    program(
        "refugee-claimant",
        sentences::other_programs::REFUGEE_CLAIMANT_NAME,
        sentences::other_programs::REFUGEE_CLAIMANT_TEXT,
        "IRCC-OPEN",
    ),
    program(
        "vulnerable-worker",
        sentences::other_programs::VULNERABLE_WORKER_NAME,
        sentences::other_programs::VULNERABLE_WORKER_TEXT,
        "IRCC-A72",
    ),
    program(
        "hong-kong",
        sentences::other_programs::HONG_KONG_NAME,
        sentences::other_programs::HONG_KONG_TEXT,
        "IRCC-HK",
    ),
    program(
        "humanitarian",
        sentences::other_programs::HUMANITARIAN_NAME,
        sentences::other_programs::HUMANITARIAN_TEXT,
        "IRCC-OPEN",
    ),
    program(
        "korea-service-supplier",
        sentences::other_programs::KOREA_SERVICE_SUPPLIER_NAME,
        sentences::other_programs::KOREA_SERVICE_SUPPLIER_TEXT,
        "IRCC-KOR",
    ),
    program("gats", sentences::other_programs::GATS_NAME, sentences::other_programs::GATS_TEXT, "IRCC-GATS"),
    program(
        "management-trainee",
        sentences::other_programs::MANAGEMENT_TRAINEE_NAME,
        sentences::other_programs::MANAGEMENT_TRAINEE_TEXT,
        "IRCC-CODES",
    ),
    program(
        "owner-trader-investor",
        sentences::other_programs::OWNER_TRADER_INVESTOR_NAME,
        sentences::other_programs::OWNER_TRADER_INVESTOR_TEXT,
        "IRCC-CODES",
    ),
    program(
        "reciprocal",
        sentences::other_programs::RECIPROCAL_NAME,
        sentences::other_programs::RECIPROCAL_TEXT,
        "IRCC-CODES",
    ),
    program(
        "significant-benefit",
        sentences::other_programs::SIGNIFICANT_BENEFIT_NAME,
        sentences::other_programs::SIGNIFICANT_BENEFIT_TEXT,
        "IRCC-CODES",
    ),
    program(
        "closed-programs",
        sentences::other_programs::CLOSED_PROGRAMS_NAME,
        sentences::other_programs::CLOSED_PROGRAMS_TEXT,
        "IRCC-CODES",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_with_a_last_day_says_so_until_that_day_and_has_ended_after_it() {
        let mut ending = 0;
        for program in &OTHER_PROGRAMS {
            let Some((last, ended)) = program.end else {
                assert_eq!(program.text_on(Date::new(2100, 1, 1)), program.text, "{}", program.id);
                continue;
            };
            ending += 1;
            let (before, after) = (Date::new(2026, 12, 30), Date::new(2027, 1, 1));
            assert_eq!(last, Date::new(2026, 12, 31), "{}", program.id);
            assert_eq!(
                [before, last, after].map(|day| program.text_on(day)),
                [program.text, program.text, ended],
                "{}",
                program.id
            );
            for language in Language::ALL {
                assert!(program.text.get(*language).contains("31"), "{}", program.id);
            }
        }
        assert_eq!(ending, 1);
    }

    #[test]
    fn ids_are_unique() {
        let ids: std::collections::BTreeSet<&str> = OTHER_PROGRAMS.iter().map(|program| program.id).collect();
        assert_eq!(ids.len(), OTHER_PROGRAMS.len());
    }
}
