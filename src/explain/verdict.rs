//! The sentence at the top of the result, and where to begin.

use super::view::note_words;
use crate::rules::{Assessed, Assessment, Standing};
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
pub fn verdict(assessment: &Assessment, language: Language) -> Verdict {
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
            let lead = if count == 1 { say(interface::SEE_BELOW) } else { interface::BEGIN_WITH.fill(language, &[name]) };
            return Verdict { title, lead };
        }
    }
    if assessment.routes.iter().any(|route| route.span.decided().is_none()) {
        return Verdict { title: say(interface::RESULT_UNKNOWN), lead: say(interface::ASK_FIRST) };
    }
    let lead = match nearest(assessment) {
        Some(route) => interface::NEAREST.fill(language, &[route.route.name.get(language)]),
        None => say(interface::NOTHING_NEAR),
    };
    Verdict { title: say(interface::RESULT_NONE), lead }
}

/// The closed route with the smallest real change.
fn nearest(assessment: &Assessment) -> Option<&Assessed> {
    let with_change =
        assessment.routes.iter().filter_map(|route| Some((route, route.changes.iter().map(|change| change.edits.len()).min()?)));
    with_change.min_by_key(|(_, edits)| *edits).map(|(route, _)| route)
}
