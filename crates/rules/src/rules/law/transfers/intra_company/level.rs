//! The level of the duties: what an executive, a manager or a specialist really does.

use super::{BOTH_PAGES, CLOSED, FITS, GENERAL_PAGE, NOT_SPECIALIST, fits, officer, requirement};
use crate::rules::model::{Condition, Outcome, Requirement};
use crate::text::{Text, sentences};

const MAINLY_MANAGE: Text = sentences::intra_company::MAINLY_MANAGE;
const HANDS_ON: Outcome = officer(MAINLY_MANAGE);

/// Work that no list of duties names is not held against a manager, but the level still has to be shown.
const MANAGER: Condition = Condition::All(&[
    of!(Duties, [("management", FITS), ("other", FITS)], HANDS_ON),
    Condition::Any(&[
        of!(Duties, [("other", CLOSED)], FITS),
        of!(OtherDuties, [("none", fits(MAINLY_MANAGE))], HANDS_ON),
    ]),
]);

const SPECIALIST: Condition = of!(
    Duties,
    [
        ("call-centre", officer(sentences::intra_company::SPECIALIST_CALL_CENTRE)),
        ("repair", officer(sentences::intra_company::SPECIALIST_REPAIR)),
    ],
    FITS
);

/// ICT-14 and ICT-26: TEER 0 for executives, TEER 1 for managers, judged by duties; not those who
/// deliver the service or make the product.
pub(in crate::rules::law) static MANAGER_LEVEL: Requirement =
    requirement("manager-duties", sentences::intra_company::MANAGER_DUTIES, MANAGER, BOTH_PAGES);

/// ICT-14 and ICT-33: TEER 3, 4 and 5 are reviewed in greater detail, and seldom qualify.
pub(in crate::rules::law) static SPECIALIST_LEVEL: Requirement =
    requirement("specialist-duties", sentences::intra_company::SPECIALIST_DUTIES, SPECIALIST, BOTH_PAGES);

/// ICT-21 with ICT-24 and ICT-25: in a start-up each capacity keeps its own level.
pub(super) static START_UP_LEVEL: Requirement = requirement(
    "start-up-duties",
    sentences::intra_company::START_UP_DUTIES,
    Condition::All(&[
        Condition::Any(&[of!(TransferRole, [("executive", CLOSED), ("manager", CLOSED)], FITS), MANAGER]),
        Condition::Any(&[NOT_SPECIALIST, SPECIALIST]),
    ]),
    GENERAL_PAGE,
);
