//! The plans of the other routes without an LMIA.

use super::exempt::PORTAL;
use super::steps::{APPLY, DECISION, ENTER, FAST, GIVE_BIOMETRICS, NEVER, NUMBER, PROOF, SIGN, START, TRANSFER_FILE, employer, you};
use super::treaty::ARRANGED;
use super::{CLOSED, FITS};
use crate::rules::lists::Entry;
use crate::rules::model::{Meaning, Step, Test};
use crate::t;

fn exempt(entry: Entry) -> Meaning {
    if matches!(entry, Entry::Exempt | Entry::UnitedStates) { FITS } else { CLOSED }
}

fn visa(entry: Entry) -> Meaning {
    if matches!(entry, Entry::Exempt | Entry::UnitedStates) { CLOSED } else { FITS }
}

const FIND: Step = you(t!("Find the employer or client first.", "Trouvez d’abord l’employeur ou le client."), &ARRANGED.test);
pub(super) const FILE: Step = employer(
    t!(
        "Files the offer in the Employer Portal under the code of this route, and pays $230 (never you).",
        "Présente l’offre dans le Portail des employeurs sous le code de cette voie, et paie 230 $ (jamais vous)."
    ),
    &PORTAL.test,
);
/// Regulations, s. 198: on entry only where no visa is required; an eTA option is no exemption.
pub(super) const AT_ENTRY: Step = you(
    t!(
        "You may also apply when you first arrive, as you need no visa.",
        "Vous pouvez aussi présenter la demande à votre première arrivée, car aucun visa n’est exigé de vous."
    ),
    &Test::Entry(visa),
);
pub(super) const BEFORE_TRAVEL: Step = you(
    t!(
        "Apply online, and if you are abroad, before you travel: your citizenship does not let you apply at the border.",
        "Présentez la demande en ligne et, si vous êtes à l’étranger, avant le voyage : votre citoyenneté ne permet pas de la faire à la frontière."
    ),
    &Test::Entry(exempt),
);

/// Technicians and professionals under an agreement.
pub(super) static TREATY: [Step; 12] = [
    FIND,
    FILE,
    SIGN,
    you(
        t!(
            "Gather proof of citizenship (or permanent residence), degree or diploma, experience letters and a description of the duties.",
            "Réunissez la preuve de citoyenneté (ou de résidence permanente), le diplôme, les lettres d’expérience et la description des tâches."
        ),
        NEVER,
    ),
    FAST,
    APPLY.after(NUMBER),
    AT_ENTRY,
    BEFORE_TRAVEL,
    GIVE_BIOMETRICS,
    DECISION,
    ENTER,
    START,
];

/// Transfers under an agreement.
pub(super) static TRANSFER: [Step; 11] =
    [TRANSFER_FILE, SIGN, PROOF, FAST, APPLY.after(NUMBER), AT_ENTRY, BEFORE_TRAVEL, GIVE_BIOMETRICS, DECISION, ENTER, START];
