//! The plans of the other routes without an LMIA.

use super::employer_portal::PORTAL;
use super::steps::{
    APPLY, DECISION, ENTER, EXAM, FAST, GIVE_BIOMETRICS, NEVER, NUMBER, SIGN, START, TRANSFER_FILE, employer, you,
};
use super::treaty::ARRANGED;
use crate::rules::model::Step;
use crate::text::sentences;

const FIND: Step = you(sentences::treaty_steps::FIND, &ARRANGED.condition);
pub(super) const FILE: Step = employer(sentences::treaty_steps::FILE, &PORTAL.condition);
const TREATY_PROOF: Step = you(sentences::treaty_steps::TREATY_PROOF, NEVER);

/// Technicians and professionals under an agreement.
pub(super) static TREATY: [Step; 11] = [
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
pub(super) static TRANSFER: [Step; 10] =
    [TRANSFER_FILE, SIGN, TREATY_PROOF, EXAM, FAST, APPLY.after(NUMBER), GIVE_BIOMETRICS, DECISION, ENTER, START];
