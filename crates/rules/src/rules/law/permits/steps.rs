//! The steps that several families share: who does what once a route is open. A step is left out once
//! the answers say that it is done or does not apply. Fees are those printed in the Regulations as
//! of 2026-06-14 (s. 299(1), 315.1(1), 303.1(1), 315.2(1)).

use crate::rules::law::general::person::{BIOMETRICS, EXAM_FREE};
use crate::rules::law::permits::employer_portal::{PORTAL, SIGNED};
use crate::rules::law::{CLOSED, FITS};
use crate::rules::model::{Condition, Step, Who};
use crate::text::{Text, sentences};

pub(in crate::rules::law) const fn employer(text: Text, until: &'static Condition) -> Step {
    Step { who: Who::Employer, text, after: Text::NONE, until }
}

pub(in crate::rules::law) const fn you(text: Text, until: &'static Condition) -> Step {
    Step { who: Who::You, text, after: Text::NONE, until }
}

pub(in crate::rules::law) const fn officer(text: Text, until: &'static Condition) -> Step {
    Step { who: Who::Officer, text, after: Text::NONE, until }
}

impl Step {
    /// The step waits for this.
    pub(in crate::rules::law) const fn after(self, after: Text) -> Step {
        Step { after, ..self }
    }
}

pub(in crate::rules::law) const NUMBER: Text = sentences::steps::NUMBER;
const APPLIED: Text = sentences::steps::APPLIED;
pub(in crate::rules::law) const PERMITTED: Text = sentences::steps::PERMITTED;

/// The step is always shown, because no answer says that it is done.
pub(in crate::rules::law) const NEVER: &Condition = &Condition::Always(CLOSED);

/// No exam is due, or it is passed.
pub(in crate::rules) static EXAM_DONE: Condition =
    Condition::Any(&[EXAM_FREE, of!(MedicalCertificate, [("yes", FITS)], CLOSED)]);

/// Regulations, s. 198(2)(b), and the two-week standard: before applying. Elsewhere no source says when.
pub(in crate::rules::law) const EXAM: Step = you(sentences::steps::EXAM, &EXAM_DONE);
pub(in crate::rules::law) const APPLY: Step = you(sentences::steps::APPLY, NEVER);
pub(in crate::rules::law) const GIVE_BIOMETRICS: Step =
    you(sentences::steps::GIVE_BIOMETRICS, &BIOMETRICS.condition).after(APPLIED);

pub(in crate::rules::law) const DECISION: Step = officer(sentences::steps::DECISION, NEVER).after(APPLIED);
pub(in crate::rules::law) const ENTER: Step = you(
    sentences::steps::ENTER,
    &of!(
        ApplyFrom,
        [
            ("inside-permit", FITS),
            ("inside-maintained", FITS),
            ("inside-restoration", FITS),
            ("inside-other", FITS),
            ("inside-visitor", FITS)
        ],
        CLOSED
    ),
)
.after(PERMITTED);

pub(in crate::rules::law) const START: Step = you(sentences::steps::START, NEVER).after(PERMITTED);

/// Two-week processing is for those who apply online from outside Canada.
pub(in crate::rules::law) const NOT_ONLINE_ABROAD: Condition = of!(ApplyFrom, [("online-abroad", CLOSED)], FITS);
pub(in crate::rules::law) const TWO_WEEKS: Text = sentences::steps::TWO_WEEKS;

/// Without an LMIA; these duties are of TEER 2 or below.
pub(in crate::rules::law) const FAST: Step = you(
    TWO_WEEKS,
    &Condition::Any(&[
        NOT_ONLINE_ABROAD,
        of!(
            Duties,
            [("user-support", FITS), ("networks", FITS), ("testing", FITS), ("repair", FITS), ("call-centre", FITS)],
            CLOSED
        ),
    ]),
);

pub(in crate::rules::law) const SIGN: Step = employer(sentences::steps::SIGN, &SIGNED.condition);
pub(in crate::rules::law) const FILE: Step = employer(sentences::treaty_steps::FILE, &PORTAL.condition);
