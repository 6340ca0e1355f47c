//! Francophone Mobility, code C16: Regulations, s. 205(c)(ii), since 2023-06-15. Any citizenship,
//! any occupation but some farm work, French at level 5, a job and a home outside Quebec.

use super::conduct::IN_BUSINESS;
use super::employer_portal::{PORTAL, SIGNED};
use super::steps::{APPLY, DECISION, ENTER, EXAM, FAST, GIVE_BIOMETRICS, NUMBER, SIGN, START, you};
use super::treaty_steps::FILE;
use super::{CLOSED, FITS, REMOTE_ABROAD, closed, fits, officer, plans, requirement, to_do};
use crate::rules::cite::{page, regulations};
use crate::rules::model::{Condition, Group, Requirement, Route, Step};
use crate::t;

/// FRM-03: an offer of employment in the Employer Portal.
static OFFER: Requirement = requirement(
    "francophone-job-offer",
    t!("the job offer of an employer in Canada", "l’offre d’emploi d’un employeur au Canada"),
    of!(JobOffer {
        "job-offer" => FITS,
        "not-yet" => to_do(t!("Find an employer outside Quebec first.", "Trouvez d’abord un employeur hors du Québec.")),
        "remote-abroad" => REMOTE_ABROAD,
        "short-visit" => closed(t!("A short visit is not a job in Canada.", "Une courte visite n’est pas un emploi au Canada.")),
    }, officer(t!(
        "The page speaks of an employer’s offer. Whether a contract for services is enough, an officer decides.",
        "La page parle de l’offre d’un employeur. Un agent décide si un contrat de services suffit."
    ))),
    &[page("IRCC-C16"), regulations("205(c)(ii)")],
);

/// FRM-01: outside Quebec, remote work for an employer in Quebec left out.
static PLACE: Requirement = requirement(
    "outside-quebec",
    t!("a life and a job outside Quebec", "un lieu de vie et un emploi hors du Québec"),
    Condition::All(&[
        of!(Province { "qc" => closed(t!("This route is for jobs outside Quebec.", "Cette voie vise les emplois hors du Québec.")) }, FITS),
        of!(RemoteForQuebec { "yes" => closed(t!("Both the job and your home must be outside Quebec; remote work for an employer in Quebec is left out.", "L’emploi et votre domicile doivent être hors du Québec; le travail à distance pour un employeur au Québec est exclu.")) }, FITS),
    ]),
    &[page("IRCC-C16")],
);

/// FRM-01 and FRM-02: speaking and listening at NCLC 5, and the proof.
static FRENCH: Requirement = requirement(
    "french-level-5",
    t!(
        "spoken French at level 5 or higher (NCLC 5), with proof",
        "le français parlé au niveau 5 ou plus (NCLC 5), avec une preuve"
    ),
    of!(FrenchLevel {
        "proven" => FITS,
        "no-proof" => to_do(t!("Take a test (TEF or TCF), or get a letter or transcript of studies in French.", "Passez un test (TEF ou TCF), ou obtenez une lettre ou un relevé d’études en français.")),
    }, closed(t!("Level 5 in speaking and listening is needed.", "Il faut le niveau 5 à l’oral : parler et comprendre."))),
    &[page("IRCC-C16")],
);

/// FRM-01: every occupation but primary agriculture at TEER 4 or 5.
static OCCUPATION: Requirement = requirement(
    "francophone-occupation",
    t!(
        "the occupation: any counts, help desk too, but not farm work at TEER 4 or 5",
        "la profession : toutes comptent, le soutien aussi, mais pas le travail agricole de FEER 4 ou 5"
    ),
    Condition::Any(&[
        of!(Duties { "other" => CLOSED }, FITS),
        of!(OtherDuties { "none" => officer(t!("Check that it is not primary agriculture at TEER 4 or 5.", "Vérifiez que ce n’est pas de l’agriculture primaire de FEER 4 ou 5.")) }, FITS),
    ]),
    &[page("IRCC-C16")],
);

/// FRM-03: at least the provincial minimum, and reasonable for the job; FRM-04: the length.
static PAY: Requirement = requirement(
    "francophone-pay-and-length",
    t!("the pay and the length of the permit", "la paie et la durée du permis"),
    Condition::Always(fits(t!(
        "The pay must reach the minimum wage of the province and be reasonable for the job, and the employer must be able to pay it. The permit lasts as long as the offer or your passport, whichever ends first.",
        "La paie doit atteindre le salaire minimum de la province et être raisonnable pour l’emploi, et l’employeur doit pouvoir la verser. Le permis dure autant que l’offre ou que votre passeport, selon ce qui finit en premier."
    ))),
    &[page("IRCC-C16")],
);

static STEPS: [Step; 11] = [
    you(t!("Find an employer outside Quebec first.", "Trouvez d’abord un employeur hors du Québec."), &OFFER.condition),
    you(
        t!(
            "Take a French test (TEF or TCF), or get a letter or transcript of studies in French.",
            "Passez un test de français (TEF ou TCF), ou obtenez une lettre ou un relevé d’études en français."
        ),
        &FRENCH.condition,
    ),
    FILE,
    SIGN,
    EXAM,
    FAST,
    APPLY.after(NUMBER),
    GIVE_BIOMETRICS,
    DECISION,
    ENTER,
    START,
];

/// Francophone Mobility, C16.
pub(super) static MOBILITY: Route = Route {
    id: "francophone-mobility",
    group: Group::Exempt,
    name: t!("Francophone Mobility (C16)", "Mobilité francophone (C16)"),
    summary: t!(
        "For people of any citizenship who speak French, in nearly any job outside Quebec, help desk included. The job may be in English. No LMIA.",
        "Pour les personnes de toute citoyenneté qui parlent français, dans presque tout emploi hors du Québec, soutien informatique compris. Le travail peut se faire en anglais. Sans EIMT.",
    ),
    requirements: &[&PLACE, &FRENCH, &OFFER, &OCCUPATION, &IN_BUSINESS, &PORTAL, &SIGNED, &PAY],
    plan: &plans::FRANCOPHONE,
    steps: &STEPS,
};
