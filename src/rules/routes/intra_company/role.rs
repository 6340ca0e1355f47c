//! The role of the transfer: executive, manager or specialist.

use super::super::{FITS, closed, requirement};
use super::{BOTH_PAGES, GENERAL_PAGE};
use crate::rules::model::{Outcome, Requirement};
use crate::t;

const SUPPORT: Outcome = closed(t!(
    "This category is not for a company’s general work force.",
    "Cette catégorie ne vise pas la main-d’œuvre générale d’une entreprise."
));
const SUPERVISOR: Outcome = closed(t!(
    "First-line supervisors count only when those they supervise are professionals.",
    "La supervision de premier niveau ne compte que si elle porte sur du personnel professionnel."
));

/// ICT-24 to ICT-26: executive or manager.
pub(in crate::rules::routes) static MANAGER_ROLE: Requirement = requirement(
    "executive-or-manager",
    t!(
        "the role of an executive, or of a manager at senior level",
        "le rôle de cadre de direction, ou de gestionnaire à un niveau supérieur"
    ),
    of!(TransferRole { "executive" => FITS, "manager" => FITS, "specialist" => closed(t!("See the specialized-knowledge route.", "Voyez la voie des connaissances spécialisées.")), "supervisor" => SUPERVISOR }, SUPPORT),
    BOTH_PAGES,
);

/// ICT-27 to ICT-33: specialized knowledge, not general work.
pub(in crate::rules::routes) static SPECIALIST_ROLE: Requirement = requirement(
    "specialist-role",
    t!("a transfer for your specialized knowledge", "une mutation pour vos connaissances spécialisées"),
    of!(TransferRole { "specialist" => FITS, "executive" => closed(t!("See the manager route.", "Voyez la voie des gestionnaires.")), "manager" => closed(t!("See the manager route.", "Voyez la voie des gestionnaires.")), "supervisor" => SUPERVISOR }, SUPPORT),
    BOTH_PAGES,
);

/// C61 takes all three capacities.
pub(super) static START_UP_ROLE: Requirement = requirement(
    "start-up-role",
    t!("the role of an executive, manager or specialist", "le rôle de cadre, de gestionnaire ou de spécialiste"),
    of!(TransferRole { "executive" => FITS, "manager" => FITS, "specialist" => FITS, "supervisor" => SUPERVISOR }, SUPPORT),
    GENERAL_PAGE,
);
