//! The plans: who does what, in which order, once a route is open. A step falls away once the
//! answers say that it is done or not this person's. Fees are those printed in the Regulations as
//! of 2026-06-14 (s. 299(1), 315.1(1), 303.1(1), 315.2(1)).

mod global_talent;

use super::cusma_professional::ARRANGED;
use super::employer_portal::{PORTAL, SIGNED};
use super::intra_company::DOCUMENTS;
use super::lmia::{QUEBEC_CERTIFICATE, RECRUITMENT};
use super::person::{BIOMETRICS, EXAM_FREE};
use super::{CLOSED, FITS};
use crate::rules::model::{Condition, Step, Who};
use crate::t;
use crate::text::Text;
pub(super) use global_talent::{CATEGORY_A, CATEGORY_B};

pub(super) const fn employer(text: Text, until: &'static Condition) -> Step {
    Step { who: Who::Employer, text, after: Text::NONE, until }
}

pub(super) const fn you(text: Text, until: &'static Condition) -> Step {
    Step { who: Who::You, text, after: Text::NONE, until }
}

const fn officer(text: Text, until: &'static Condition) -> Step {
    Step { who: Who::Officer, text, after: Text::NONE, until }
}

impl Step {
    /// The step waits for this.
    pub(super) const fn after(self, after: Text) -> Step {
        Step { after, ..self }
    }
}

const DUTIES: Text = t!("the duties in the offer", "les tâches dans l’offre");
const ADVERTISED: Text = t!("the weeks of advertising", "les semaines d’affichage");
const FILED: Text = t!("the employer’s request", "la demande de l’employeur");
const DECIDED: Text = t!("the positive LMIA", "l’EIMT positive");
const LMIA_PAPERS: Text = t!(
    "the LMIA letter and the contract, in Quebec also the CAQ",
    "la lettre d’EIMT et le contrat, au Québec aussi le CAQ"
);
pub(super) const NUMBER: Text =
    t!("the offer number and the signed contract", "le numéro de l’offre et le contrat signé");
const APPLIED: Text = t!("your application", "votre demande");
const PERMITTED: Text = t!("the officer’s decision", "la décision de l’agent");

/// No answer tells that it is done.
pub(super) const NEVER: &Condition = &Condition::Always(CLOSED);
const POSITIVE: Condition = of!(Lmia { "positive" => FITS, "positive-global-talent" => FITS }, CLOSED);

const FIND_EMPLOYER: Step = you(
    t!(
        "Find an employer first: only the employer can ask for an LMIA.",
        "Trouvez d’abord un employeur : lui seul peut demander une EIMT."
    ),
    &of!(JobOffer { "not-yet" => CLOSED }, FITS),
);
const FIX_DUTIES: Step = employer(
    t!(
        "Writes the duties into the offer and names the NOC group they match.",
        "Décrit les tâches dans l’offre et indique le groupe de la CNP qui y correspond."
    ),
    &Condition::Any(&[
        of!(DutiesInOffer { "yes" => FITS }, CLOSED),
        of!(Lmia { "not-applied" => CLOSED, "expired" => CLOSED }, FITS),
    ]),
);
const REGISTER: Step = employer(
    t!(
        "Registers with the province before filing, in British Columbia, Manitoba, Saskatchewan and Nova Scotia.",
        "S’inscrit auprès de la province avant la demande, en Colombie-Britannique, au Manitoba, en Saskatchewan et en Nouvelle-Écosse."
    ),
    &Condition::Any(&[
        of!(Province { "bc" => CLOSED, "mb" => CLOSED, "sk" => CLOSED, "ns" => CLOSED }, FITS),
        of!(ProvincialRegistration { "yes" => FITS }, CLOSED),
        POSITIVE,
    ]),
);
/// Quebec asks nothing: the job is elsewhere, or is of 30 days or less.
pub(in crate::rules) const NOT_QUEBEC: Condition =
    Condition::Any(&[of!(Province { "qc" => CLOSED }, FITS), of!(QuebecCertificate { "short-job" => FITS }, CLOSED)]);
const QUEBEC_FILE: Step = employer(
    t!(
        "For a job of more than 30 days in Quebec: files with the ministry (MIFI) at the same time.",
        "Pour un emploi de plus de 30 jours au Québec : présente en même temps le dossier au ministère (MIFI)."
    ),
    &Condition::Any(&[NOT_QUEBEC, POSITIVE]),
);
const LETTER: Step = employer(
    t!(
        "Sends you the LMIA letter and the signed contract; the LMIA is valid for up to 6 months.",
        "Vous envoie la lettre d’EIMT et le contrat signé; l’EIMT est valide au plus 6 mois."
    ),
    NEVER,
)
.after(DECIDED);
const CAQ: Step = you(
    t!(
        "For a job of more than 30 days in Quebec: get the CAQ.",
        "Pour un emploi de plus de 30 jours au Québec : obtenez le CAQ."
    ),
    &QUEBEC_CERTIFICATE.condition,
)
.after(DECIDED);
/// No exam is due, or it is passed.
pub(in crate::rules) static EXAM_DONE: Condition =
    Condition::Any(&[EXAM_FREE, of!(MedicalCertificate { "yes" => FITS }, CLOSED)]);
/// Regulations, s. 198(2)(b), and the two-week standard: before applying. Elsewhere no source says when.
pub(super) const EXAM: Step = you(
    t!(
        "Take the medical exam, unless you are exempt; before you apply at the border or for two-week processing.",
        "Passez l’examen médical, sauf dispense; avant une demande à la frontière ou pour le traitement en deux semaines."
    ),
    &EXAM_DONE,
);
pub(super) const APPLY: Step = you(
    t!(
        "Apply for the work permit with these papers and proof of your qualifications; pay $155.",
        "Présentez la demande de permis de travail avec ces documents et la preuve de vos compétences; payez 155 $."
    ),
    NEVER,
);
pub(super) const GIVE_BIOMETRICS: Step = you(
    t!(
        "Give biometrics and pay $85, unless you are exempt.",
        "Donnez vos renseignements biométriques et payez 85 $, sauf dispense."
    ),
    &BIOMETRICS.condition,
)
.after(APPLIED);
const LMIA_DECISION: Step =
    officer(t!("Decides on the LMIA (ESDC).", "Décide de l’EIMT (EDSC)."), &POSITIVE).after(FILED);
pub(super) const DECISION: Step = officer(
    t!(
        "Decides on the permit (IRCC, or at the border). If you applied from abroad, you first get a letter of introduction.",
        "Décide du permis (IRCC, ou à la frontière). Si vous avez présenté la demande de l’étranger, vous recevez d’abord une lettre d’introduction."
    ),
    NEVER,
)
.after(APPLIED);
pub(super) const ENTER: Step = you(
    t!(
        "Enter with passport, letter, the employer’s papers and proof of your qualifications. Check name, employer, job, place and end date on the permit before you leave the counter.",
        "Entrez avec le passeport, la lettre, les documents de l’employeur et la preuve de vos compétences. Vérifiez le nom, l’employeur, l’emploi, le lieu et la date de fin du permis avant de quitter le comptoir."
    ),
    &of!(ApplyFrom { "inside-permit" => FITS, "inside-maintained" => FITS, "inside-restoration" => FITS, "inside-other" => FITS, "inside-visitor" => FITS }, CLOSED),
)
.after(PERMITTED);
pub(super) const START: Step = you(
    t!(
        "Get a social insurance number (SIN) and provincial health cover.",
        "Obtenez un numéro d’assurance sociale (NAS) et l’assurance maladie de la province."
    ),
    NEVER,
)
.after(PERMITTED);
const START_LMIA: Step = you(
    t!(
        "Get a social insurance number (SIN) and provincial health cover; until then the employer pays emergency insurance.",
        "Obtenez un numéro d’assurance sociale (NAS) et l’assurance maladie de la province; d’ici là, l’employeur paie une assurance d’urgence."
    ),
    NEVER,
)
.after(PERMITTED);

/// Two-week processing is for those who apply online from outside Canada.
const NOT_ONLINE_ABROAD: Condition = of!(ApplyFrom { "online-abroad" => CLOSED }, FITS);

const TWO_WEEKS: Text = t!(
    "For two-week processing (a standard, not a right; without an LMIA, only TEER 0 or 1): apply online from outside Canada with any medical exam and police certificates, and give biometrics within 2 weeks.",
    "Pour le traitement en deux semaines (une norme, pas un droit; sans EIMT, seulement FEER 0 ou 1) : présentez la demande en ligne de l’extérieur du Canada avec l’examen médical et les certificats de police exigés, et donnez vos renseignements biométriques dans les 2 semaines."
);
/// Without an LMIA; these duties are of TEER 2 or below.
pub(super) const FAST: Step = you(
    TWO_WEEKS,
    &Condition::Any(&[
        NOT_ONLINE_ABROAD,
        of!(Duties { "user-support" => FITS, "networks" => FITS, "testing" => FITS, "repair" => FITS, "call-centre" => FITS }, CLOSED),
    ]),
);

const ORDINARY_FILED: Condition = of!(Lmia { "applied" => FITS, "positive" => FITS }, CLOSED);

/// The weeks of advertising are over: the employer says so, or has filed.
pub(in crate::rules) static ADVERTISING: Condition = Condition::Any(&[RECRUITMENT.condition, ORDINARY_FILED]);

/// High-wage LMIA.
pub(super) static HIGH_WAGE: [Step; 15] = [
    FIND_EMPLOYER,
    FIX_DUTIES,
    employer(
        t!(
            "Advertises the job on Job Bank for 4 weeks in a row and in two other ways, one of them national, within the 3 months before filing.",
            "Affiche le poste 4 semaines de suite au Guichet-Emplois et par deux autres moyens, dont un national, dans les 3 mois avant la demande."
        ),
        &ADVERTISING,
    )
    .after(DUTIES),
    REGISTER,
    employer(
        t!(
            "Applies for the LMIA with a transition plan, and pays $1,000 (never you).",
            "Demande l’EIMT avec un plan de transition, et paie 1 000 $ (jamais vous)."
        ),
        &ORDINARY_FILED,
    )
    .after(ADVERTISED),
    QUEBEC_FILE,
    LMIA_DECISION,
    LETTER,
    CAQ,
    EXAM,
    APPLY.after(LMIA_PAPERS),
    GIVE_BIOMETRICS,
    DECISION,
    ENTER,
    START_LMIA,
];

/// Low-wage LMIA.
pub(super) static LOW_WAGE: [Step; 15] = [
    FIND_EMPLOYER,
    FIX_DUTIES,
    employer(
        t!(
            "Advertises the job for 8 weeks in a row, with an effort for young people and for two under-represented groups.",
            "Affiche le poste 8 semaines de suite, avec un effort pour les jeunes et pour deux groupes sous-représentés."
        ),
        &ADVERTISING,
    )
    .after(DUTIES),
    REGISTER,
    employer(
        t!(
            "Applies for the LMIA with your return transport and affordable housing, and pays $1,000 (never you).",
            "Demande l’EIMT avec votre transport aller-retour et un logement abordable, et paie 1 000 $ (jamais vous)."
        ),
        &ORDINARY_FILED,
    )
    .after(ADVERTISED),
    QUEBEC_FILE,
    LMIA_DECISION,
    LETTER,
    CAQ,
    EXAM,
    APPLY.after(LMIA_PAPERS),
    GIVE_BIOMETRICS,
    DECISION,
    ENTER,
    START_LMIA,
];

pub(super) const SIGN: Step = employer(
    t!(
        "Signs the agreement with you and gives you a copy and the offer number.",
        "Signe le contrat avec vous et vous remet une copie et le numéro de l’offre."
    ),
    &SIGNED.condition,
);

/// CUSMA Professional.
pub(super) static CUSMA: [Step; 12] = [
    you(t!("Find the employer or client first.", "Trouvez d’abord l’employeur ou le client."), &ARRANGED.condition),
    employer(
        t!(
            "Files the offer in the Employer Portal, naming the profession and the schooling it needs, and pays $230 (never you).",
            "Présente l’offre dans le Portail des employeurs, avec la profession et les études exigées, et paie 230 $ (jamais vous)."
        ),
        &PORTAL.condition,
    ),
    SIGN,
    you(
        t!(
            "Gather proof of citizenship, degree or diploma, experience letters and a description of the duties.",
            "Réunissez la preuve de citoyenneté, le diplôme, les lettres d’expérience et la description des tâches."
        ),
        NEVER,
    ),
    EXAM,
    FAST,
    you(
        t!(
            "As a US citizen: apply at the border or online; pay $155.",
            "Citoyen des États-Unis : présentez la demande à la frontière ou en ligne; payez 155 $."
        ),
        &Condition::Holds([b'u', b's'], CLOSED, FITS),
    )
    .after(NUMBER),
    you(
        t!(
            "As a Mexican citizen: apply online, and if you are abroad, before you travel; at the border only with a US green card or another citizenship that needs no visa. Pay $155.",
            "Citoyen du Mexique : présentez la demande en ligne et, si vous êtes à l’étranger, avant le voyage; à la frontière seulement avec une carte verte des États-Unis ou une autre citoyenneté dispensée de visa. Payez 155 $."
        ),
        &Condition::Holds([b'u', b's'], FITS, CLOSED),
    )
    .after(NUMBER),
    GIVE_BIOMETRICS,
    DECISION,
    ENTER,
    START,
];

pub(super) const TRANSFER_FILE: Step = employer(
    t!(
        "Files the offer in the Employer Portal, describing your skills and how the companies are related, and pays $230 (never you).",
        "Présente l’offre dans le Portail des employeurs, en décrivant vos compétences et le lien entre les entreprises, et paie 230 $ (jamais vous)."
    ),
    &PORTAL.condition,
);
pub(super) const PROOF: Step = you(
    t!(
        "Gather proof: how the companies are owned and active, your present job, your 12 months full-time, and a letter on your post in both places.",
        "Réunissez les preuves : propriété et activité des entreprises, votre emploi actuel, vos 12 mois à temps plein et une lettre sur votre poste aux deux endroits."
    ),
    NEVER,
);
/// Transfer to set up a company.
pub(super) static START_UP: [Step; 11] = [
    employer(
        t!(
            "Documents premises, staffing, business plan and funding.",
            "Documente les locaux, la dotation, le plan d’affaires et le financement."
        ),
        &DOCUMENTS.condition,
    ),
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
