//! The plans of the other routes without an LMIA.

use crate::rules::law::agreements::treaty::ARRANGED;
use crate::rules::law::permits::employer_portal::PORTAL;
use crate::rules::law::permits::steps::{
    APPLY, DECISION, ENTER, EXAM, FAST, GIVE_BIOMETRICS, NEVER, NUMBER, SIGN, START, TRANSFER_FILE, employer, you,
};
use crate::rules::model::Step;
use crate::text::sentences;

const FIND: Step = you(sentences::treaty_steps::FIND, &ARRANGED.condition);
pub(in crate::rules::law) const FILE: Step = employer(sentences::treaty_steps::FILE, &PORTAL.condition);
const TREATY_PROOF: Step = you(sentences::treaty_steps::TREATY_PROOF, NEVER);

/// Technicians and professionals under an agreement.
pub(in crate::rules::law) static TREATY: [Step; 11] = [
    FIND,
    FILE,
    SIGN,
    you(sentences::treaty_steps::TREATY, NEVER),
    EXAM,
    FAST,
    APPLY.after(NUMBER),
    GIVE_BIOMETRICS,
    DECISION,
    ENTER,
    START,
];

/// Transfers under an agreement.
pub(in crate::rules::law) static TRANSFER: [Step; 10] =
    [TRANSFER_FILE, SIGN, TREATY_PROOF, EXAM, FAST, APPLY.after(NUMBER), GIVE_BIOMETRICS, DECISION, ENTER, START];
