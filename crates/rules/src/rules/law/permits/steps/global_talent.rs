//! The steps of the Global Talent Stream.

use super::*;
use crate::rules::law::lmia::global_talent::REFERRAL;
use crate::text::sentences;

const GLOBAL_TALENT_FILE: Step = employer(
    sentences::steps::GLOBAL_TALENT_FILE,
    &of!(Lmia, [("applied", FITS), ("positive-global-talent", FITS)], CLOSED),
)
.after(DUTIES);
const GLOBAL_TALENT_FAST: Step = you(TWO_WEEKS, &NOT_ONLINE_ABROAD);
const GLOBAL_TALENT_YES: Step = you(sentences::steps::GLOBAL_TALENT_YES, &NOT_ONLINE_ABROAD);

/// Global Talent Stream, Category A.
pub(in crate::rules::law) static CATEGORY_A: [Step; 17] = [
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
pub(in crate::rules::law) static CATEGORY_B: [Step; 16] = [
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
