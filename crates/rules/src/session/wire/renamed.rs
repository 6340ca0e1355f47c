//! Answers that were taken out of the rules, and how they are read in old links and saved answers.

use super::NOT_SURE;

/// The question, the id of the answer that was taken out, and the id that is read in its place: empty
/// where another question says it, so that this one counts as not asked.
static RENAMED: [(&str, &str, &str); 12] = [
    // One way of not knowing.
    ("area", "not-looked", NOT_SURE),
    ("low-wage-share", "will-ask", NOT_SURE),
    ("pay-range", "will-ask", NOT_SURE),
    ("job-language", "will-ask", NOT_SURE),
    ("layoffs", "will-ask", NOT_SURE),
    ("employment-agreement", "will-ask", NOT_SURE),
    ("designated-area", "not-looked", NOT_SURE),
    ("employer-list", "not-looked", NOT_SURE),
    ("offence-kind", "unknown", NOT_SURE),
    ("removal-order", "unknown", NOT_SURE),
    // The question `lmia` says that the LMIA is there.
    ("area", "lmia-positive", ""),
    ("low-wage-share", "lmia-positive", ""),
];

/// The id that is read for an answer: its own, unless it was taken out.
pub(super) fn current<'a>(question: &str, answer: &'a str) -> &'a str {
    RENAMED.iter().find(|(of, old, _)| *of == question && *old == answer).map_or(answer, |(_, _, new)| new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::questions;

    #[test]
    fn an_old_id_is_gone_and_its_new_one_is_there() {
        for (id, old, new) in RENAMED {
            let question = questions::by_id(id);
            let has = |answer: &str| {
                question.is_some_and(|question| question.choices().iter().any(|choice| choice.id == answer))
            };
            assert!(question.is_some() && !has(old), "{id} {old}");
            assert!(new.is_empty() || new == NOT_SURE || has(new), "{id} {new}");
        }
    }

    #[test]
    fn an_answer_that_is_there_keeps_its_id() {
        assert_eq!(current("area", "outside"), "outside");
        assert_eq!(current("recruitment", "will-ask"), "will-ask");
    }
}
