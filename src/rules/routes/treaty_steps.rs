//! The plans of the other routes without an LMIA.

use super::employer_portal::PORTAL;
use super::steps::{
    APPLY, DECISION, ENTER, EXAM, FAST, GIVE_BIOMETRICS, NEVER, NUMBER, SIGN, START, TRANSFER_FILE, employer, you,
};
use super::treaty::ARRANGED;
use crate::rules::model::Step;
use crate::t;

const FIND: Step =
    you(t!("Find the employer or client first.", "Trouvez d’abord l’employeur ou le client."), &ARRANGED.condition);
pub(super) const FILE: Step = employer(
    t!(
        "Files the offer in the Employer Portal under the code of this route, and pays $230 (never you).",
        "Présente l’offre dans le Portail des employeurs sous le code de cette voie, et paie 230 $ (jamais vous)."
    ),
    &PORTAL.condition,
);
const TREATY_PROOF: Step = you(
    t!(
        "Gather proof: how the companies are owned and active, your present job, your months with the company, your citizenship (or permanent residence), and a letter on your post in both places.",
        "Réunissez les preuves : propriété et activité des entreprises, votre emploi actuel, vos mois dans l’entreprise, votre citoyenneté (ou résidence permanente) et une lettre sur votre poste aux deux endroits."
    ),
    NEVER,
);

/// Technicians and professionals under an agreement.
pub(super) static TREATY: [Step; 11] = [
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
