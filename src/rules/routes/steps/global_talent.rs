//! The steps of the Global Talent Stream.

use super::*;
use crate::rules::routes::global_talent::REFERRAL;

const GLOBAL_TALENT_FILE: Step = employer(
    t!(
        "Files in LMIA Online up to 6 months before you start, with the benefits plan, and pays $1,000 (never you).",
        "Présente la demande dans EIMT en ligne au plus tôt 6 mois avant votre entrée en poste, avec le plan des avantages, et paie 1 000 $ (jamais vous)."
    ),
    &of!(Lmia { "applied" => FITS, "positive-global-talent" => FITS }, CLOSED),
)
.after(DUTIES);
const GLOBAL_TALENT_FAST: Step = you(TWO_WEEKS, &NOT_ONLINE_ABROAD);
const GLOBAL_TALENT_YES: Step = you(
    t!(
        "Answer yes to the Global Talent Stream question.",
        "Répondez oui à la question sur le Volet des talents mondiaux."
    ),
    &NOT_ONLINE_ABROAD,
);

/// Global Talent Stream, Category A.
pub(in crate::rules::routes) static CATEGORY_A: [Step; 17] = [
    FIND_EMPLOYER,
    FIX_DUTIES,
    employer(
        t!(
            "Gets the referral from a designated partner.",
            "Obtient la recommandation d’un partenaire de recommandation désigné."
        ),
        &REFERRAL.condition,
    )
    .after(DUTIES),
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
pub(in crate::rules::routes) static CATEGORY_B: [Step; 16] = [
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
