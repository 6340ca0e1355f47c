//! The role of the transfer: executive, manager or specialist.

use super::{BOTH_PAGES, GENERAL_PAGE};
use crate::rules::law::{FITS, closed, requirement};
use crate::rules::model::{Outcome, Requirement};
use crate::text::sentences;

const SUPPORT: Outcome = closed(sentences::intra_company::SUPPORT);
const SUPERVISOR: Outcome = closed(sentences::intra_company::SUPERVISOR);

/// ICT-24 to ICT-26: executive or manager.
pub(in crate::rules::law) static MANAGER_ROLE: Requirement = requirement(
    "executive-or-manager",
    sentences::intra_company::EXECUTIVE_OR_MANAGER,
    of!(
        TransferRole,
        [
            ("executive", FITS),
            ("manager", FITS),
            ("specialist", closed(sentences::intra_company::EXECUTIVE_OR_MANAGER_SPECIALIST)),
            ("supervisor", SUPERVISOR)
        ],
        SUPPORT
    ),
    BOTH_PAGES,
);

/// ICT-27 to ICT-33: specialized knowledge, not general work.
pub(in crate::rules::law) static SPECIALIST_ROLE: Requirement = requirement(
    "specialist-role",
    sentences::intra_company::SPECIALIST_ROLE,
    of!(
        TransferRole,
        [
            ("specialist", FITS),
            ("executive", closed(sentences::intra_company::SPECIALIST_ROLE_EXECUTIVE)),
            ("manager", closed(sentences::intra_company::SPECIALIST_ROLE_MANAGER)),
            ("supervisor", SUPERVISOR)
        ],
        SUPPORT
    ),
    BOTH_PAGES,
);

/// C61 takes all three capacities.
pub(super) static START_UP_ROLE: Requirement = requirement(
    "start-up-role",
    sentences::intra_company::START_UP_ROLE,
    of!(
        TransferRole,
        [("executive", FITS), ("manager", FITS), ("specialist", FITS), ("supervisor", SUPERVISOR)],
        SUPPORT
    ),
    GENERAL_PAGE,
);
