//! The sentence at the top of the result, and where to begin.

use super::view::{change_words, note_words};
use crate::rules::questions::{self, Fact, choice};
use crate::rules::{Answers, Assessed, Assessment, Change, Standing};
use crate::text::words::append;
use crate::text::{Language, Text, interface};

/// The first words of the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// One sentence.
    pub title: String,
    /// What to do about it.
    pub lead: String,
}

/// The first words of the result.
pub fn verdict(assessment: &Assessment, answers: &Answers, language: Language) -> Verdict {
    let mut words = of_routes(assessment, answers, language);
    if !assessment.no_permit_needed() {
        add_conflict(&mut words.lead, answers, language);
    }
    words
}

const fn pair(one: Fact, this: &str, other: Fact, that: &str) -> [(Fact, u8); 2] {
    [(one, choice(one, this)), (other, choice(other, that))]
}

/// Answers that contradict each other.
static CONFLICTS: [[(Fact, u8); 2]; 8] = [
    pair(Fact::CurrentEmployment, "transfer-permit", Fact::ApplyFrom, "online-abroad"),
    pair(Fact::CurrentEmployment, "transfer-permit", Fact::ApplyFrom, "inside-visitor"),
    pair(Fact::CompaniesActive, "both", Fact::GroupCountries, "home-only"),
    pair(Fact::JobOffer, "not-yet", Fact::Lmia, "positive"),
    pair(Fact::JobOffer, "not-yet", Fact::Lmia, "positive-global-talent"),
    pair(Fact::JobOffer, "not-yet", Fact::PortalOffer, "done"),
    // What stops a file stops no LMIA that is there.
    pair(Fact::Area, "inside", Fact::Lmia, "positive"),
    pair(Fact::LowWageShare, "over", Fact::Lmia, "positive"),
];

/// Names the questions of two answers that contradict each other. Nothing is concluded from them.
fn add_conflict(lead: &mut String, answers: &Answers, language: Language) {
    for [(one, this), (other, that)] in CONFLICTS {
        if answers.one(one) == Some(this) && answers.one(other) == Some(that) {
            let [one, other] = [one, other].map(|fact| questions::question(fact).title.get(language));
            append(lead, " ", &interface::CONFLICT.fill(language, &[one, other]));
        }
    }
}

fn of_routes(assessment: &Assessment, answers: &Answers, language: Language) -> Verdict {
    let say = |text: Text| String::from(text.get(language));
    if assessment.no_permit_needed() {
        let note = assessment.general.requirements.first().and_then(|first| first.because.notes.first());
        return Verdict { title: say(interface::RESULT_NO_PERMIT), lead: note.map(|note| note_words(note, language)).unwrap_or_default() };
    }
    if assessment.general.span.best == Standing::DoesNotFit {
        return Verdict { title: say(interface::RESULT_GENERAL), lead: say(interface::GENERAL_FIRST) };
    }
    let at = |standing: Standing| assessment.routes.iter().filter(move |route| route.span.decided() == Some(standing));
    for (standing, one, many) in [
        (Standing::Fits, interface::RESULT_FITS_ONE, interface::RESULT_FITS_MANY),
        (Standing::ToDo, interface::RESULT_TO_DO_ONE, interface::RESULT_TO_DO_MANY),
        (Standing::OfficerDecides, interface::RESULT_OFFICER_ONE, interface::RESULT_OFFICER_MANY),
    ] {
        let count = at(standing).count();
        if let Some(first) = at(standing).next() {
            let name = first.route.name.get(language);
            let title = if count == 1 { one.fill(language, &[name]) } else { many.fill(language, &[&count.to_string()]) };
            let mut lead = if count == 1 { say(interface::SEE_BELOW) } else { interface::BEGIN_WITH.fill(language, &[name]) };
            if standing.min(assessment.general.span.best) == Standing::OfficerDecides {
                append(&mut lead, " ", interface::OFFICER_LOOKS.get(language));
            }
            return Verdict { title, lead };
        }
    }
    if assessment.routes.iter().any(|route| route.span.decided().is_none()) {
        return Verdict { title: say(interface::RESULT_UNKNOWN), lead: say(interface::ASK_FIRST) };
    }
    let lead = match nearest(assessment) {
        Some((route, change)) => {
            interface::NEAREST.fill(language, &[route.route.name.get(language), &change_words(change, answers, language)])
        }
        None => say(interface::NOTHING_NEAR),
    };
    Verdict { title: say(interface::RESULT_NONE), lead }
}

/// The closed route with the smallest real change, and that change.
fn nearest(assessment: &Assessment) -> Option<(&Assessed, &Change)> {
    let mut found: Option<(&Assessed, &Change)> = None;
    for route in &assessment.routes {
        for change in &route.changes {
            if found.is_none_or(|(_, least)| change.effort() < least.effort()) {
                found = Some((route, change));
            }
        }
    }
    found
}
