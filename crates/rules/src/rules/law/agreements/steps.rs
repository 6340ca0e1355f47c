//! The steps of technicians, professionals and suppliers under an agreement.

use crate::rules::law::agreements::treaty::ARRANGED;
use crate::rules::law::permits::steps::{
    APPLY, DECISION, ENTER, EXAM, FAST, FILE, GIVE_BIOMETRICS, NEVER, NUMBER, SIGN, START, you,
};
use crate::rules::model::Step;
use crate::text::sentences;

const FIND: Step = you(sentences::treaty_steps::FIND, &ARRANGED.condition);

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
