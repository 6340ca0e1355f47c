//! Ordinary LMIA, high-wage and low-wage, and the requirements that every LMIA route shares.

use super::{
    CLOSED, FITS, REMOTE_ABROAD, TO_DO, closed, conduct, length, officer, plans, requirement, steps, to_do, whole,
};
use crate::rules::cite::{page, regulations};
use crate::rules::date::Date;
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route, WageRule};
use crate::rules::questions::Fact;
use crate::t;

/// Regulations, s. 200(1)(c)(iii): an offer of employment, and a positive determination on it.
pub(super) static OFFER: Requirement = requirement(
    "job-offer",
    t!("the job offer of an employer in Canada", "l’offre d’emploi d’un employeur au Canada"),
    of!(JobOffer {
        "job-offer" => FITS,
        "not-yet" => to_do(t!("Find an employer first: only the employer can ask for an LMIA.", "Trouvez d’abord un employeur : lui seul peut demander une EIMT.")),
        "remote-abroad" => REMOTE_ABROAD,
        "short-visit" => closed(t!("A short visit paid from abroad is not a job in Canada.", "Une courte visite payée de l’étranger n’est pas un emploi au Canada.")),
    }, officer(t!(
        "The Regulations ask for an offer of employment. Our sources do not say that a contract for services is enough.",
        "Le Règlement exige une offre d’emploi. Nos sources ne disent pas qu’un contrat de services suffit.",
    ))),
    &[regulations("200(1)(c)(iii)")],
);

/// Regulations, s. 203(1.1)(a): wages consistent with the prevailing wage rate of the occupation.
/// Employment and Social Development Canada reads it as the Job Bank median of the area.
pub(super) static PREVAILING_WAGE: Requirement = requirement(
    "prevailing-wage",
    t!(
        "the pay beside the prevailing wage of the occupation and place",
        "la paie par rapport au salaire courant de la profession et du lieu"
    ),
    Condition::Wage(WageRule::Prevailing),
    &[regulations("203(1.1)(a)"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

/// A positive LMIA has tested what it was asked for, and nobody tests it again for the permit. What every
/// stream tests (language of the job, lay-offs, the province's steps) is settled by an LMIA of either
/// stream; what one stream alone asks for is settled by its own.
const ORDINARY_POSITIVE: Condition = settled!(Lmia, "positive");
pub(super) const GLOBAL_TALENT_POSITIVE: Condition = settled!(Lmia, "positive-global-talent");

/// Regulations, s. 203(1.01): a language other than English or French, unless truly required.
pub(super) static LANGUAGE: Requirement = requirement(
    "job-language",
    t!("the languages that the job requires", "les langues que l’emploi exige"),
    Condition::Any(&[
        ORDINARY_POSITIVE,
        GLOBAL_TALENT_POSITIVE,
        of!(JobLanguage {
        "english-or-french" => FITS,
        "other-needed" => officer(t!("The employer must justify the other language.", "L’employeur doit justifier l’autre langue.")),
        "other-not-needed" => closed(t!("A language that the work does not need stands against the LMIA.", "Une langue dont le travail n’a pas besoin joue contre l’EIMT.")),
        "none" => officer(t!("The employer must explain how you stay safe at work without a language in common.", "L’employeur doit expliquer comment assurer votre sécurité sans langue commune.")),
    }, TO_DO),
    ]),
    &[regulations("203(1.01)")],
);

/// Regulations, s. 203(1)(g): a signed agreement by the first day, same occupation, wages and
/// conditions, in the official language that the worker chooses.
pub(super) static AGREEMENT: Requirement = requirement(
    "employment-agreement",
    t!("a signed agreement by your first day", "un contrat signé au plus tard le premier jour"),
    of!(EmploymentAgreement { "yes" => FITS, "no" => closed(t!("The LMIA asks for it.", "L’EIMT l’exige.")) }, TO_DO),
    &[regulations("203(1)(g)")],
);

/// Programme rule: British Columbia, Manitoba, Saskatchewan and Nova Scotia register employers
/// first; Quebec assesses the file with Ottawa (s. 203(4)).
pub(super) static PROVINCIAL_STEPS: Requirement = requirement(
    "provincial-steps",
    t!("the employer’s steps with the province", "les démarches de l’employeur auprès de la province"),
    Condition::Any(&[
        ORDINARY_POSITIVE,
        GLOBAL_TALENT_POSITIVE,
        of!(Province { "bc" => CLOSED, "mb" => CLOSED, "sk" => CLOSED, "ns" => CLOSED, "qc" => to_do(t!(
            "For a job of more than 30 days in a row, the employer files with Quebec’s ministry (MIFI) at the same time.",
            "Pour un emploi de plus de 30 jours consécutifs, l’employeur présente en même temps le dossier au ministère (MIFI).",
        )) }, FITS),
        Condition::All(&[
            of!(Province { "qc" => CLOSED }, FITS),
            of!(ProvincialRegistration { "yes" => FITS }, to_do(t!("Without the registration the LMIA file is incomplete.", "Sans cette inscription, le dossier d’EIMT est incomplet."))),
        ]),
        Condition::All(&[
            of!(Province { "qc" => FITS }, CLOSED),
            of!(QuebecCertificate { "short-job" => FITS }, CLOSED),
        ]),
    ]),
    &[page("ESDC-GTS-OV"), regulations("203(4)")],
);

/// Regulations, s. 200(3)(b): a Quebec acceptance certificate, only for LMIA jobs in Quebec.
pub(in crate::rules) static QUEBEC_CERTIFICATE: Requirement = requirement(
    "quebec-certificate",
    t!("the Quebec certificate (CAQ), where it is required", "le certificat du Québec (CAQ), là où il est exigé"),
    Condition::Any(&[
        of!(Province { "qc" => CLOSED }, FITS),
        of!(QuebecCertificate { "yes" => FITS, "short-job" => FITS }, to_do(t!("This job requires it.", "Cet emploi l’exige."))),
    ]),
    &[regulations("200(3)(b)")],
);

/// Regulations, s. 203(1)(b), (1.1)(b) and (3): a neutral or positive effect on the labour market.
pub(super) static LABOUR_MARKET: Requirement = requirement(
    "labour-market-effect",
    t!(
        "the effect of hiring you on jobs and hours in Canada",
        "l’effet de votre embauche sur les emplois et les heures au Canada"
    ),
    Condition::Any(&[
        ORDINARY_POSITIVE,
        GLOBAL_TALENT_POSITIVE,
        of!(Layoffs {
        "no" => FITS,
        "yes" => officer(t!("The employer must explain; the effect on the labour market must be neutral or positive.", "L’employeur doit s’expliquer; l’effet sur le marché du travail doit être neutre ou positif.")),
    }, TO_DO),
    ]),
    &[regulations("203(1)(b)"), regulations("203(3)")],
);

const EXPIRED: Outcome = closed(t!(
    "An LMIA that has expired no longer counts: the employer needs a new one.",
    "Une EIMT expirée ne compte plus : l’employeur doit en obtenir une nouvelle."
));
const NOT_APPLIED: Outcome = to_do(t!(
    "The employer applies first; you only apply once it is positive.",
    "L’employeur fait d’abord sa demande; vous faites la vôtre une fois l’EIMT positive."
));
const OTHER_STREAM: Outcome = to_do(t!(
    "The LMIA you have is of another stream. Apply with that one, or the employer asks for a new one.",
    "L’EIMT que vous avez vise un autre volet. Servez-vous-en, ou l’employeur en demande une nouvelle."
));

/// Regulations, s. 200(1)(c)(iii) and 203(3.1): a positive assessment that is still in effect.
static ORDINARY_LMIA: Requirement = requirement(
    "lmia",
    t!("the LMIA", "l’EIMT"),
    of!(Lmia { "positive" => FITS, "positive-global-talent" => OTHER_STREAM, "expired" => EXPIRED, "applied" => to_do(t!("Wait for the decision before you apply.", "Attendez la décision avant de faire votre demande.")) }, NOT_APPLIED),
    &[regulations("200(1)(c)(iii)"), regulations("203(3.1)")],
);

/// The same, marked Global Talent Stream.
pub(super) static GLOBAL_TALENT_LMIA: Requirement = requirement(
    "global-talent-lmia",
    t!("the Global Talent Stream LMIA", "l’EIMT du Volet des talents mondiaux"),
    of!(Lmia { "positive-global-talent" => FITS, "positive" => OTHER_STREAM, "expired" => EXPIRED, "applied" => to_do(t!("Wait for the decision (standard: 10 business days, 80% of the time).", "Attendez la décision (norme : 10 jours ouvrables, dans 80 % des cas).")) }, NOT_APPLIED),
    &[regulations("200(1)(c)(iii)"), page("ESDC-GTS-OV")],
);

/// Programme rule, with s. 203(3)(e): efforts to hire Canadians and permanent residents.
pub(super) static RECRUITMENT: Requirement = requirement(
    "recruitment",
    t!("the employer’s search for workers in Canada", "la recherche de personnel au Canada par l’employeur"),
    Condition::Any(&[ORDINARY_POSITIVE, of!(Recruitment { "yes" => FITS }, TO_DO)]),
    &[regulations("203(3)(e)"), page("ESDC-MEDIAN")],
);

/// Programme rule: at or above the provincial threshold (median plus 20%) is high-wage.
static HIGH_WAGE_STREAM: Requirement = requirement(
    "high-wage-threshold",
    t!(
        "pay at the high-wage threshold of the province or above",
        "une paie au seuil de haut salaire de la province ou plus"
    ),
    Condition::Wage(WageRule::HighWage),
    &[page("ESDC-MEDIAN")],
);

/// Programme rule: below the threshold is low-wage.
static LOW_WAGE_STREAM: Requirement = requirement(
    "low-wage-threshold",
    t!("pay below the high-wage threshold of the province", "une paie sous le seuil de haut salaire de la province"),
    Condition::Wage(WageRule::LowWage),
    &[page("ESDC-MEDIAN")],
);

/// Programme rule for high-wage positions: full-time, 30 hours a week or more.
static FULL_TIME: Requirement = requirement(
    "full-time-hours",
    t!("30 hours of work a week or more", "30 heures de travail par semaine ou plus"),
    Condition::AtLeast(
        Fact::HoursPerWeek,
        whole(30),
        FITS,
        closed(t!("A high-wage job is full-time.", "Un poste à haut salaire est à temps plein.")),
    ),
    &[page("ESDC-MEDIAN")],
);

/// Reported with confidence M: since 2024-09-03 in Montreal, then in Laval, until 2026-12-31 unless it
/// is renewed. At or above the threshold the file is no low-wage one; the sector is the employer's.
const PAUSE: Condition = Condition::Any(&[
    of!(Province { "qc" => CLOSED }, FITS),
    Condition::Until(
        Date::new(2026, 12, 31),
        &[
            officer(t!(
                "As reported, until 31 December 2026 Quebec takes no low-wage files for Montreal and Laval, except in health, education, construction, agriculture and food processing.",
                "Selon des tiers, jusqu’au 31 décembre 2026, le Québec ne traite aucune demande à bas salaire pour Montréal et Laval, sauf en santé, éducation, construction, agriculture et transformation alimentaire.",
            )),
            to_do(t!(
                "Check whether Quebec has renewed its pause of low-wage files for Montreal and Laval: it ran to 31 December 2026.",
                "Vérifiez si le Québec a renouvelé la suspension des demandes à bas salaire pour Montréal et Laval : elle allait jusqu’au 31 décembre 2026.",
            )),
        ],
    ),
]);

/// Programme rule since 2024-09-26: low-wage files are refused where unemployment is 6% or more.
/// The list of areas changes every quarter; the last one known has expired, so it is asked. It stops a
/// file, not an LMIA that is there.
static AREA: Requirement = requirement(
    "area-not-refused",
    t!(
        "a workplace outside the city areas closed to low-wage applications",
        "un lieu de travail hors des régions fermées aux demandes à bas salaire"
    ),
    Condition::Any(&[
        ORDINARY_POSITIVE,
        Condition::All(&[
            PAUSE,
            of!(Area {
        "outside" => FITS,
        "exempt" => officer(t!("The job may be exempt from the refusal. Check the exact wording on the page.", "L’emploi échappe peut-être au refus. Vérifiez le texte exact sur la page.")),
        "inside" => closed(t!("No low-wage file is processed there, and IT as an occupation has no exemption.", "Aucune demande à bas salaire n’y est traitée, et les TI n’ont pas de dispense.")),
    }, to_do(t!("Open the list: it changes every quarter.", "Ouvrez la liste : elle change chaque trimestre."))),
        ]),
    ]),
    &[page("ESDC-REFUSAL")],
);

/// Programme rule: at most 10% of the workforce at the location, 20% in four sectors.
static SHARE: Requirement = requirement(
    "low-wage-cap",
    t!(
        "the limit on low-wage foreign workers, 10% of the staff there (20% in some sectors)",
        "la limite de travailleurs étrangers à bas salaire, 10 % du personnel du lieu (20 % dans certains secteurs)"
    ),
    Condition::Any(&[
        ORDINARY_POSITIVE,
        of!(LowWageShare {
        "within" => FITS,
        "over" => closed(t!(
            "With you, the employer is over the limit. A wage at the high-wage threshold avoids it; outside large cities some provinces allow 15% until 31 March 2027.",
            "Avec vous, l’employeur dépasse la limite. Un salaire au seuil de haut salaire l’évite; hors des grandes villes, certaines provinces permettent 15 % jusqu’au 31 mars 2027.",
        )),
    }, TO_DO),
    ]),
    &[page("ESDC-REFUSAL")],
);

/// Programme rule: at most 3 years of employment in a high-wage position.
pub(super) static THREE_YEARS: Requirement = length(
    "permit-length",
    t!("the length of one permit, 3 years at most", "la durée d’un permis, au plus 3 ans"),
    36,
    t!(
        "The job is longer than 3 years: the permit will have to be renewed.",
        "L’emploi dure plus de 3 ans : le permis devra être renouvelé."
    ),
    &[page("ESDC-MEDIAN"), page("ESDC-GTS-REQ")],
);

/// Programme rule: at most 1 year in a low-wage position.
static ONE_YEAR: Requirement = length(
    "permit-length-low-wage",
    t!("the length of a low-wage permit, 1 year at most", "la durée d’un permis à bas salaire, au plus 1 an"),
    12,
    t!(
        "The job is longer than 1 year: the employer needs a new LMIA each time. A one-year permit is also too short for a spouse’s open permit, which needs 16 months left.",
        "L’emploi dure plus de 1 an : il faut chaque fois une nouvelle EIMT. Un permis d’un an est aussi trop court pour le permis ouvert d’un époux ou conjoint de fait, qui exige 16 mois restants.",
    ),
    &[page("ESDC-MEDIAN")],
);

/// High-wage LMIA.
pub(super) static HIGH_WAGE: Route = Route {
    id: "lmia-high-wage",
    group: Group::Lmia,
    name: t!("LMIA, high-wage", "EIMT, volet des postes à haut salaire"),
    summary: t!(
        "Your employer shows, after advertising, that hiring you does not hurt workers in Canada. The permit names that employer and lasts up to 3 years.",
        "Votre employeur montre, après affichage, que votre embauche ne nuit pas aux travailleurs au Canada. Le permis est lié à cet employeur et dure jusqu’à 3 ans.",
    ),
    requirements: &[
        &OFFER,
        &conduct::IN_BUSINESS,
        &HIGH_WAGE_STREAM,
        &PREVAILING_WAGE,
        &FULL_TIME,
        &RECRUITMENT,
        &AGREEMENT,
        &LANGUAGE,
        &LABOUR_MARKET,
        &PROVINCIAL_STEPS,
        &ORDINARY_LMIA,
        &QUEBEC_CERTIFICATE,
        &THREE_YEARS,
    ],
    plan: &plans::HIGH_WAGE,
    steps: &steps::HIGH_WAGE,
};

/// Low-wage LMIA.
pub(super) static LOW_WAGE: Route = Route {
    id: "lmia-low-wage",
    group: Group::Lmia,
    name: t!("LMIA, low-wage", "EIMT, volet des postes à bas salaire"),
    summary: t!(
        "For pay below the province’s high-wage threshold. Your employer shows, after advertising, that hiring you does not hurt workers in Canada. More limits apply: 1 year, a cap on the share of foreign workers, and city areas where files are refused.",
        "Pour une paie sous le seuil de haut salaire de la province. Votre employeur montre, après affichage, que votre embauche ne nuit pas aux travailleurs au Canada. Il y a plus de limites : 1 an, une part maximale de travailleurs étrangers et des régions métropolitaines où les demandes sont refusées.",
    ),
    requirements: &[
        &OFFER,
        &conduct::IN_BUSINESS,
        &LOW_WAGE_STREAM,
        &PREVAILING_WAGE,
        &AREA,
        &SHARE,
        &RECRUITMENT,
        &AGREEMENT,
        &LANGUAGE,
        &LABOUR_MARKET,
        &PROVINCIAL_STEPS,
        &ORDINARY_LMIA,
        &QUEBEC_CERTIFICATE,
        &ONE_YEAR,
    ],
    plan: &plans::LOW_WAGE,
    steps: &steps::LOW_WAGE,
};
