//! Biometrics and medical exam, for this person.

use super::fees::{due, entry, us_resident};
use super::{Line, Permit, Plan, applies_inside, is, line};
use crate::rules::cite::{page, regulations};
use crate::rules::eval::{self, Context};
use crate::rules::law;
use crate::rules::lists::Entry;
use crate::rules::model::{Span, Standing};
use crate::rules::questions::Fact;
use crate::text::sentences;

const FREE_US: Line = line(sentences::plan::FREE_US, &[regulations("12.2")]);
const FREE: Line = line(sentences::plan::FREE, &[regulations("12.2")]);
const GIVE: Line = line(sentences::plan::GIVE, &[regulations("12.2"), regulations("315.1(1)")]);
const GIVE_UNLESS: Line = line(sentences::plan::GIVE_UNLESS, &[regulations("12.2"), regulations("315.1(1)")]);
const NO_EXAM: Line = line(sentences::plan::NO_EXAM, &[regulations("30"), page("IRCC-IME")]);
const EXAM_HELD: Line = line(sentences::plan::EXAM_HELD, &[regulations("30"), page("IRCC-IME")]);
const EXAM: Line = line(sentences::plan::EXAM, &[regulations("30"), page("IRCC-IME")]);
const EXAM_IF: Line = line(sentences::plan::EXAM_IF, &[regulations("30"), page("IRCC-IME")]);

const OPEN_WITHOUT: Line = line(sentences::plan::OPEN_WITHOUT, &[page("IRCC-OPEN")]);
const EXAMINED_BEFORE: Line = line(sentences::plan::EXAMINED_BEFORE, &[]);

pub(super) fn lines(plan: &Plan, context: Context<'_>, out: &mut Vec<&'static Line>) {
    // A visa asks for them, a visit without one does not.
    if plan.permit != Permit::Visit || (entry(context) == Some(Entry::Visa) && !us_resident(context)) {
        out.push(match due(&law::BIOMETRICS.condition, context) {
            Some(false) if entry(context) == Some(Entry::UnitedStates) => &FREE_US,
            Some(false) => &FREE,
            Some(true) => &GIVE,
            None => &GIVE_UNLESS,
        });
    }
    let exam = eval::span(&law::EXAM_FREE, context);
    let held = is(Fact::MedicalCertificate, "yes", context);
    out.push(if exam == Span::only(Standing::Fits) {
        &NO_EXAM
    } else if exam != Span::only(Standing::DoesNotFit) {
        &EXAM_IF
    } else if held {
        &EXAM_HELD
    } else {
        &EXAM
    });
    if held {
        return;
    }
    if exam != Span::only(Standing::Fits) && applies_inside(context) {
        out.push(&EXAMINED_BEFORE);
    }
    if plan.permit == Permit::Open {
        out.push(&OPEN_WITHOUT);
    }
}
