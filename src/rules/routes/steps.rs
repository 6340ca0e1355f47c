//! The plans: who does what, in which order, once a route is open. Fees are those printed in the
//! Regulations as of 2026-06-14 (s. 299(1), 315.1(1), 303.1(1), 315.2(1)).

use crate::rules::model::{Step, Who};
use crate::t;
use crate::text::Text;

const fn employer(text: Text) -> Step {
    Step { who: Who::Employer, text }
}

const fn you(text: Text) -> Step {
    Step { who: Who::You, text }
}

const FIX_DUTIES: Step = employer(t!(
    "Writes the duties into the offer and names the NOC group they match.",
    "Décrit les tâches dans l’offre et indique le groupe de la CNP qui y correspond."
));
const REGISTER: Step = employer(t!(
    "In British Columbia, Manitoba, Saskatchewan and Nova Scotia: registers with the province first. In Quebec: files with the ministry (MIFI) at the same time.",
    "En Colombie-Britannique, au Manitoba, en Saskatchewan et en Nouvelle-Écosse : s’inscrit d’abord auprès de la province. Au Québec : présente en même temps le dossier au ministère (MIFI)."
));
const LETTER: Step = employer(t!(
    "Sends you the LMIA letter and the signed contract; the LMIA is valid for up to 6 months.",
    "Vous envoie la lettre d’EIMT et le contrat signé; l’EIMT est valide jusqu’à 6 mois."
));
const CAQ: Step =
    you(t!("For a job of more than 30 days in Quebec: get the CAQ.", "Pour un emploi de plus de 30 jours au Québec : obtenez le CAQ."));
const APPLY: Step = you(t!(
    "Apply for the work permit with these papers and proof of your qualifications; pay $155, and $85 for biometrics unless exempt.",
    "Présentez la demande de permis de travail avec ces documents et la preuve de vos compétences; payez 155 $, et 85 $ pour les renseignements biométriques sauf dispense."
));

/// Global Talent Stream.
pub(super) static GLOBAL_TALENT: [Step; 7] = [
    FIX_DUTIES,
    REGISTER,
    employer(t!(
        "Files in LMIA Online up to 6 months before you start, with the benefits plan, and pays $1,000 (never you).",
        "Présente la demande dans EIMT en ligne jusqu’à 6 mois avant votre début, avec le plan des avantages, et paie 1 000 $ (jamais vous)."
    )),
    LETTER,
    CAQ,
    you(t!(
        "For two-week processing: apply online from outside Canada, answer yes to the Global Talent Stream question, have any medical exam and police certificates ready, and give biometrics within 2 weeks. It is a service standard, not a right.",
        "Pour le traitement en deux semaines : présentez la demande en ligne de l’extérieur du Canada, répondez oui à la question sur le Volet des talents mondiaux, ayez l’examen médical et les certificats de police exigés, et donnez vos renseignements biométriques dans les 2 semaines. C’est une norme de service, pas un droit."
    )),
    APPLY,
];

/// Ordinary LMIA.
pub(super) static LMIA: [Step; 7] = [
    FIX_DUTIES,
    employer(t!(
        "Advertises the job: high-wage on Job Bank for 4 weeks in a row plus two other ways, one of them national, within the 3 months before filing; low-wage for 8 weeks in a row, with an effort for young people and two under-represented groups.",
        "Affiche le poste : haut salaire, 4 semaines de suite au Guichet-Emplois et deux autres moyens, dont un national, dans les 3 mois avant la demande; bas salaire, 8 semaines de suite, avec un effort pour les jeunes et deux groupes sous-représentés."
    )),
    REGISTER,
    employer(t!(
        "Applies for the LMIA and pays $1,000 (never you). High-wage: transition plan. Low-wage: your return transport and affordable housing.",
        "Demande l’EIMT et paie 1 000 $ (jamais vous). Haut salaire : plan de transition. Bas salaire : votre transport aller-retour et un logement abordable."
    )),
    LETTER,
    CAQ,
    APPLY,
];

/// CUSMA Professional.
pub(super) static CUSMA: [Step; 4] = [
    employer(t!(
        "Files the offer in the Employer Portal, naming the profession and the schooling it needs, and pays $230 (never you).",
        "Présente l’offre dans le Portail des employeurs, avec la profession et les études exigées, et paie 230 $ (jamais vous)."
    )),
    employer(t!(
        "Signs the agreement with you and gives you a copy and the offer number.",
        "Signe le contrat avec vous et vous remet une copie et le numéro de l’offre."
    )),
    you(t!(
        "Gather proof of citizenship, degree or diploma, experience letters and a description of the duties.",
        "Réunissez la preuve de citoyenneté, le diplôme, les lettres d’expérience et la description des tâches."
    )),
    you(t!(
        "US citizens: apply at the border or online. Mexican citizens: online before you travel. You pay $155; Mexican citizens also $85 for biometrics. Two-week processing is only for TEER 0 or 1 jobs, online from outside Canada.",
        "Citoyens des États-Unis : demande à la frontière ou en ligne. Citoyens du Mexique : en ligne avant le voyage. Vous payez 155 $; les citoyens du Mexique, aussi 85 $ pour les renseignements biométriques. Le traitement en deux semaines vise seulement les emplois FEER 0 ou 1, en ligne de l’extérieur du Canada."
    )),
];

/// Intra-company transferees.
pub(super) static TRANSFER: [Step; 3] = [
    employer(t!(
        "Files the offer in the Employer Portal, describing your skills and how the companies are related, and pays $230 (never you).",
        "Présente l’offre dans le Portail des employeurs, en décrivant vos compétences et le lien entre les entreprises, et paie 230 $ (jamais vous)."
    )),
    you(t!(
        "Gather proof: how the companies are owned and active, your present job, your 12 months full-time, and a letter on your post in both places.",
        "Réunissez les preuves : propriété et activité des entreprises, votre emploi actuel, vos 12 mois à temps plein et une lettre sur votre poste aux deux endroits."
    )),
    you(t!(
        "Apply online from abroad, or on arrival if you need no visa; pay $155, and $85 for biometrics unless exempt. Two-week processing is only for TEER 0 or 1 jobs.",
        "Présentez la demande en ligne de l’étranger, ou à l’arrivée si vous êtes dispensé de visa; payez 155 $, et 85 $ pour les renseignements biométriques sauf dispense. Le traitement en deux semaines vise seulement les emplois FEER 0 ou 1."
    )),
];
