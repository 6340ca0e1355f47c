//! The plans: who does what, in which order, once a route is open. A step falls away once the
//! answers say that it is done or not this person's. Fees are those printed in the Regulations as
//! of 2026-06-14 (s. 299(1), 315.1(1), 303.1(1), 315.2(1)).

mod global_talent;

use crate::rules::law::cusma_professional::ARRANGED;
use crate::rules::law::general::person::{BIOMETRICS, EXAM_FREE};
use crate::rules::law::lmia::ordinary::{QUEBEC_CERTIFICATE, RECRUITMENT};
use crate::rules::law::permits::employer_portal::{PORTAL, SIGNED};
use crate::rules::law::transfers::intra_company::DOCUMENTS;
use crate::rules::law::{CLOSED, FITS};
use crate::rules::model::{Condition, Step, Who};
use crate::text::{Text, sentences};
pub(in crate::rules::law) use global_talent::{CATEGORY_A, CATEGORY_B};

pub(in crate::rules::law) const fn employer(text: Text, until: &'static Condition) -> Step {
    Step { who: Who::Employer, text, after: Text::NONE, until }
}

pub(in crate::rules::law) const fn you(text: Text, until: &'static Condition) -> Step {
    Step { who: Who::You, text, after: Text::NONE, until }
}

const fn officer(text: Text, until: &'static Condition) -> Step {
    Step { who: Who::Officer, text, after: Text::NONE, until }
}

impl Step {
    /// The step waits for this.
    pub(in crate::rules::law) const fn after(self, after: Text) -> Step {
        Step { after, ..self }
    }
}

const DUTIES: Text = sentences::steps::DUTIES;
const ADVERTISED: Text = sentences::steps::ADVERTISED;
const FILED: Text = sentences::steps::FILED;
const DECIDED: Text = sentences::steps::DECIDED;
const LMIA_PAPERS: Text = sentences::steps::LMIA_PAPERS;
pub(in crate::rules::law) const NUMBER: Text = sentences::steps::NUMBER;
const APPLIED: Text = sentences::steps::APPLIED;
const PERMITTED: Text = sentences::steps::PERMITTED;

/// No answer says that it is done.
pub(in crate::rules::law) const NEVER: &Condition = &Condition::Always(CLOSED);
const POSITIVE: Condition = of!(Lmia, [("positive", FITS), ("positive-global-talent", FITS)], CLOSED);

const FIND_EMPLOYER: Step = you(sentences::steps::FIND_EMPLOYER, &of!(JobOffer, [("not-yet", CLOSED)], FITS));
const FIX_DUTIES: Step = employer(
    sentences::steps::FIX_DUTIES,
    &Condition::Any(&[
        of!(DutiesInOffer, [("yes", FITS)], CLOSED),
        of!(Lmia, [("not-applied", CLOSED), ("expired", CLOSED)], FITS),
    ]),
);
const REGISTER: Step = employer(
    sentences::steps::REGISTER,
    &Condition::Any(&[
        of!(Province, [("bc", CLOSED), ("mb", CLOSED), ("sk", CLOSED), ("ns", CLOSED)], FITS),
        of!(ProvincialRegistration, [("yes", FITS)], CLOSED),
        POSITIVE,
    ]),
);
/// Quebec asks nothing: the job is elsewhere, or is of 30 days or less.
pub(in crate::rules) const NOT_QUEBEC: Condition =
    Condition::Any(&[of!(Province, [("qc", CLOSED)], FITS), of!(QuebecCertificate, [("short-job", FITS)], CLOSED)]);
const QUEBEC_FILE: Step = employer(sentences::steps::QUEBEC_FILE, &Condition::Any(&[NOT_QUEBEC, POSITIVE]));
const LETTER: Step = employer(sentences::steps::LETTER, NEVER).after(DECIDED);
const CAQ: Step = you(sentences::steps::CAQ, &QUEBEC_CERTIFICATE.condition).after(DECIDED);
/// No exam is due, or it is passed.
pub(in crate::rules) static EXAM_DONE: Condition =
    Condition::Any(&[EXAM_FREE, of!(MedicalCertificate, [("yes", FITS)], CLOSED)]);
/// Regulations, s. 198(2)(b), and the two-week standard: before applying. Elsewhere no source says when.
pub(in crate::rules::law) const EXAM: Step = you(sentences::steps::EXAM, &EXAM_DONE);
pub(in crate::rules::law) const APPLY: Step = you(sentences::steps::APPLY, NEVER);
pub(in crate::rules::law) const GIVE_BIOMETRICS: Step =
    you(sentences::steps::GIVE_BIOMETRICS, &BIOMETRICS.condition).after(APPLIED);
const LMIA_DECISION: Step = officer(sentences::steps::LMIA_DECISION, &POSITIVE).after(FILED);
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
const START_LMIA: Step = you(sentences::steps::START_LMIA, NEVER).after(PERMITTED);

/// Two-week processing is for those who apply online from outside Canada.
const NOT_ONLINE_ABROAD: Condition = of!(ApplyFrom, [("online-abroad", CLOSED)], FITS);

const TWO_WEEKS: Text = sentences::steps::TWO_WEEKS;
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

const ORDINARY_FILED: Condition = of!(Lmia, [("applied", FITS), ("positive", FITS)], CLOSED);

/// The weeks of advertising are over: the employer says so, or has filed.
pub(in crate::rules) static ADVERTISING: Condition = Condition::Any(&[RECRUITMENT.condition, ORDINARY_FILED]);

/// High-wage LMIA.
pub(in crate::rules::law) static HIGH_WAGE: [Step; 15] = [
    FIND_EMPLOYER,
    FIX_DUTIES,
    employer(sentences::steps::HIGH_WAGE_ADVERTISES_JOB_JOB_BANK, &ADVERTISING).after(DUTIES),
    REGISTER,
    employer(sentences::steps::HIGH_WAGE_APPLIES_LMIA_TRANSITION_PLAN, &ORDINARY_FILED).after(ADVERTISED),
    QUEBEC_FILE,
    LMIA_DECISION,
    LETTER,
    CAQ,
    EXAM,
    APPLY.after(LMIA_PAPERS),
    GIVE_BIOMETRICS,
    DECISION,
    ENTER,
    START_LMIA,
];

/// Low-wage LMIA.
pub(in crate::rules::law) static LOW_WAGE: [Step; 15] = [
    FIND_EMPLOYER,
    FIX_DUTIES,
    employer(sentences::steps::LOW_WAGE_ADVERTISES_JOB_8_WEEKS, &ADVERTISING).after(DUTIES),
    REGISTER,
    employer(sentences::steps::LOW_WAGE_APPLIES_LMIA_RETURN_TRANSPORT, &ORDINARY_FILED).after(ADVERTISED),
    QUEBEC_FILE,
    LMIA_DECISION,
    LETTER,
    CAQ,
    EXAM,
    APPLY.after(LMIA_PAPERS),
    GIVE_BIOMETRICS,
    DECISION,
    ENTER,
    START_LMIA,
];

pub(in crate::rules::law) const SIGN: Step = employer(sentences::steps::SIGN, &SIGNED.condition);

/// CUSMA Professional.
pub(in crate::rules::law) static CUSMA: [Step; 12] = [
    you(sentences::steps::CUSMA_FIND_EMPLOYER_CLIENT_FIRST, &ARRANGED.condition),
    employer(sentences::steps::CUSMA_FILES_OFFER_EMPLOYER_PORTAL, &PORTAL.condition),
    SIGN,
    you(sentences::steps::CUSMA_GATHER_PROOF_CITIZENSHIP_DEGREE, NEVER),
    EXAM,
    FAST,
    you(sentences::steps::CUSMA_US_CITIZEN_APPLY_BORDER, &Condition::Holds([b'u', b's'], CLOSED, FITS)).after(NUMBER),
    you(sentences::steps::CUSMA_MEXICAN_CITIZEN_APPLY_ONLINE, &Condition::Holds([b'u', b's'], FITS, CLOSED))
        .after(NUMBER),
    GIVE_BIOMETRICS,
    DECISION,
    ENTER,
    START,
];

pub(in crate::rules::law) const TRANSFER_FILE: Step = employer(sentences::steps::TRANSFER_FILE, &PORTAL.condition);
pub(in crate::rules::law) const PROOF: Step = you(sentences::steps::PROOF, NEVER);
/// Transfer to set up a company.
pub(in crate::rules::law) static START_UP: [Step; 11] = [
    employer(sentences::steps::START_UP, &DOCUMENTS.condition),
    TRANSFER_FILE,
    SIGN,
    PROOF,
    EXAM,
    FAST,
    APPLY.after(NUMBER),
    GIVE_BIOMETRICS,
    DECISION,
    ENTER,
    START,
];

/// The other transfers.
pub(in crate::rules::law) static TRANSFER: [Step; 10] =
    [TRANSFER_FILE, SIGN, PROOF, EXAM, FAST, APPLY.after(NUMBER), GIVE_BIOMETRICS, DECISION, ENTER, START];
