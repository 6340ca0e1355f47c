//! The steps of the routes with an LMIA.

use crate::rules::law::lmia::global_talent::REFERRAL;
use crate::rules::law::lmia::ordinary::{QUEBEC_CERTIFICATE, RECRUITMENT};
use crate::rules::law::permits::steps::{
    APPLY, DECISION, ENTER, EXAM, GIVE_BIOMETRICS, NEVER, NOT_ONLINE_ABROAD, PERMITTED, TWO_WEEKS, employer, officer,
    you,
};
use crate::rules::law::{CLOSED, FITS};
use crate::rules::model::{Condition, Step};
use crate::text::{Text, sentences};

const DUTIES: Text = sentences::steps::DUTIES;
const ADVERTISED: Text = sentences::steps::ADVERTISED;
const FILED: Text = sentences::steps::FILED;
const DECIDED: Text = sentences::steps::DECIDED;
const LMIA_PAPERS: Text = sentences::steps::LMIA_PAPERS;
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
const LMIA_DECISION: Step = officer(sentences::steps::LMIA_DECISION, &POSITIVE).after(FILED);
const START_LMIA: Step = you(sentences::steps::START_LMIA, NEVER).after(PERMITTED);
const ORDINARY_FILED: Condition = of!(Lmia, [("applied", FITS), ("positive", FITS)], CLOSED);

/// The weeks of advertising are over: the employer says so, or has filed.
pub(in crate::rules) static ADVERTISING: Condition = Condition::Any(&[RECRUITMENT.condition, ORDINARY_FILED]);

/// High-wage LMIA.
pub(super) static HIGH_WAGE: [Step; 15] = [
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
pub(super) static LOW_WAGE: [Step; 15] = [
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

const GLOBAL_TALENT_FILE: Step = employer(
    sentences::steps::GLOBAL_TALENT_FILE,
    &of!(Lmia, [("applied", FITS), ("positive-global-talent", FITS)], CLOSED),
)
.after(DUTIES);

const GLOBAL_TALENT_FAST: Step = you(TWO_WEEKS, &NOT_ONLINE_ABROAD);
const GLOBAL_TALENT_YES: Step = you(sentences::steps::GLOBAL_TALENT_YES, &NOT_ONLINE_ABROAD);

/// Global Talent Stream, Category A.
pub(super) static CATEGORY_A: [Step; 17] = [
    FIND_EMPLOYER,
    FIX_DUTIES,
    employer(sentences::steps::CATEGORY_A, &REFERRAL.condition).after(DUTIES),
    REGISTER,
    GLOBAL_TALENT_FILE,
    QUEBEC_FILE,
    LMIA_DECISION,
    LETTER,
    CAQ,
    EXAM,
    GLOBAL_TALENT_FAST,
    GLOBAL_TALENT_YES,
    APPLY.after(LMIA_PAPERS),
    GIVE_BIOMETRICS,
    DECISION,
    ENTER,
    START_LMIA,
];

/// Global Talent Stream, Category B.
pub(super) static CATEGORY_B: [Step; 16] = [
    FIND_EMPLOYER,
    FIX_DUTIES,
    REGISTER,
    GLOBAL_TALENT_FILE,
    QUEBEC_FILE,
    LMIA_DECISION,
    LETTER,
    CAQ,
    EXAM,
    GLOBAL_TALENT_FAST,
    GLOBAL_TALENT_YES,
    APPLY.after(LMIA_PAPERS),
    GIVE_BIOMETRICS,
    DECISION,
    ENTER,
    START_LMIA,
];
