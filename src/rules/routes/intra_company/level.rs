//! The level of the duties: what an executive, a manager or a specialist really does.

use super::{BOTH_PAGES, CLOSED, FITS, GENERAL_PAGE, NOT_SPECIALIST, fits, officer, requirement};
use crate::rules::model::{Condition, Outcome, Requirement};
use crate::t;
use crate::text::Text;

const MAINLY_MANAGE: Text = t!(
    "Executives (TEER 0) and managers (TEER 1) mainly manage, and the title alone is not enough. Show that managing fills most of the job.",
    "Les cadres (FEER 0) et les gestionnaires (FEER 1) font surtout de la gestion, et le titre seul ne suffit pas. Montrez que la gestion remplit l’essentiel du poste."
);
const HANDS_ON: Outcome = officer(MAINLY_MANAGE);

/// Work that no list of duties names is not held against a manager, but the level still has to be shown.
const MANAGER: Condition = Condition::All(&[
    of!(Duties { "management" => FITS, "other" => FITS }, HANDS_ON),
    Condition::Any(&[
        of!(Duties { "other" => CLOSED }, FITS),
        of!(OtherDuties { "none" => fits(MAINLY_MANAGE) }, HANDS_ON),
    ]),
]);

const SPECIALIST: Condition = of!(Duties {
    "call-centre" => officer(t!("Work at TEER 3, 4 or 5 is reviewed in greater detail and would not normally qualify.", "Un travail FEER 3, 4 ou 5 est examiné de plus près et ne convient normalement pas.")),
    "repair" => officer(t!("Installing and servicing equipment would not normally qualify.", "Installer et entretenir du matériel ne convient normalement pas.")),
}, FITS);

/// ICT-14 and ICT-26: TEER 0 for executives, TEER 1 for managers, judged by duties; not those who
/// deliver the service or make the product.
pub(in crate::rules::routes) static MANAGER_LEVEL: Requirement = requirement(
    "manager-duties",
    t!("the duties of an executive or manager", "des tâches de direction ou de gestion"),
    MANAGER,
    BOTH_PAGES,
);

/// ICT-14 and ICT-33: TEER 3, 4 and 5 are reviewed in greater detail, and seldom qualify.
pub(in crate::rules::routes) static SPECIALIST_LEVEL: Requirement = requirement(
    "specialist-duties",
    t!("duties at a specialist’s level", "des tâches de niveau spécialiste"),
    SPECIALIST,
    BOTH_PAGES,
);

/// ICT-21 with ICT-24 and ICT-25: in a start-up each capacity keeps its own level.
pub(super) static START_UP_LEVEL: Requirement = requirement(
    "start-up-duties",
    t!("duties at the level of your role", "des tâches du niveau de votre rôle"),
    Condition::All(&[
        Condition::Any(&[of!(TransferRole { "executive" => CLOSED, "manager" => CLOSED }, FITS), MANAGER]),
        Condition::Any(&[NOT_SPECIALIST, SPECIALIST]),
    ]),
    GENERAL_PAGE,
);
