//! The steps of transfers within a company.

use crate::rules::law::permits::employer_portal::PORTAL;
use crate::rules::law::permits::steps::{
    APPLY, DECISION, ENTER, EXAM, FAST, GIVE_BIOMETRICS, NEVER, NUMBER, SIGN, START, employer, you,
};
use crate::rules::law::transfers::intra_company::DOCUMENTS;
use crate::rules::model::Step;
use crate::text::sentences;

const TRANSFER_FILE: Step = employer(sentences::steps::TRANSFER_FILE, &PORTAL.condition);
const PROOF: Step = you(sentences::steps::PROOF, NEVER);

/// Transfer to set up a company.
pub(super) static START_UP: [Step; 11] = [
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
pub(super) static TRANSFER: [Step; 10] =
    [TRANSFER_FILE, SIGN, PROOF, EXAM, FAST, APPLY.after(NUMBER), GIVE_BIOMETRICS, DECISION, ENTER, START];

const TREATY_PROOF: Step = you(sentences::treaty_steps::TREATY_PROOF, NEVER);

/// Transfers under an agreement.
pub(super) static TREATY_TRANSFER: [Step; 10] =
    [TRANSFER_FILE, SIGN, TREATY_PROOF, EXAM, FAST, APPLY.after(NUMBER), GIVE_BIOMETRICS, DECISION, ENTER, START];
