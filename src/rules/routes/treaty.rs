//! What the agreements with other countries share: Regulations, s. 204(a), as the IRCC page of each
//! agreement gives it. The annexes themselves were not read.

use super::{CLOSED, FITS, PAY_IS_A_FACTOR, REMOTE_ABROAD, TO_DO, closed, fits, officer, requirement, to_do};
use crate::rules::cite::{page, regulations};
use crate::rules::lists::Party;
use crate::rules::model::{Condition, Outcome, Requirement, WageRule};
use crate::t;

pub(super) const NOT_NAMED: Outcome = closed(t!(
    "You are not one of those whom this agreement names.",
    "Vous n’êtes pas parmi les personnes que cet accord nomme."
));

/// Whom an agreement names.
pub(super) const fn party(party: Party) -> Condition {
    Condition::Party(party, FITS, NOT_NAMED)
}

const VISIT: Outcome = closed(t!(
    "A short visit paid from abroad is not work arranged in Canada: see the business visitor.",
    "Une courte visite payée de l’étranger n’est pas un travail convenu au Canada : voyez le visiteur commercial."
));

/// TEC-10: an employee, an own contract, or a contract of an employer at home.
pub(super) static ARRANGED: Requirement = requirement(
    "treaty-pre-arranged-work",
    t!("work in Canada that is arranged before you come", "un travail au Canada convenu avant votre venue"),
    of!(JobOffer {
        "own-contract" => fits(t!("Each contract needs a permit of its own.", "Chaque contrat exige son propre permis.")),
        "not-yet" => to_do(t!("Find the employer or client first.", "Trouvez d’abord l’employeur ou le client.")),
        "employer-contract" => officer(t!(
            "The contract must be one of an employer in your own country of the agreement.",
            "Le contrat doit être celui d’un employeur de votre pays de l’accord.",
        )),
        "remote-abroad" => REMOTE_ABROAD,
        "short-visit" => VISIT,
    }, FITS),
    &[regulations("204(a)"), page("IRCC-T52"), page("IRCC-F12"), page("IRCC-F52")],
);

/// GEN-67: the main duties of the offer are those of the occupation; a mismatch is judged.
pub(super) static DUTIES_IN_OFFER: Requirement = requirement(
    "treaty-duties-in-offer",
    t!("the main duties written in the offer or contract", "les tâches principales écrites dans l’offre ou le contrat"),
    of!(DutiesInOffer { "yes" => FITS }, officer(t!(
        "The officer compares the whole list of duties with the occupation, and can refuse where they do not match.",
        "L’agent compare toutes les tâches avec la profession, et peut refuser si elles ne concordent pas.",
    ))),
    &[regulations("200(3)(a)"), page("IRCC-EMP")],
);

/// CUQ-06: founding the business or holding a part of it is a factor.
pub(super) const SHARE: Outcome = officer(t!(
    "The officer weighs who founded, owns and controls it and who gets its income; none decides alone.",
    "L’agent regarde qui a fondé, possède et contrôle l’entreprise, et qui en reçoit les revenus; aucun facteur ne suffit seul."
));

/// TEC-10: no self-employment in Canada.
pub(super) static INDEPENDENCE: Requirement = requirement(
    "treaty-no-control-of-canadian-business",
    t!(
        "work for a Canadian business that you do not control",
        "un travail pour une entreprise canadienne que vous ne contrôlez pas"
    ),
    of!(CanadianBusiness { "no" => FITS, "minority" => SHARE }, closed(t!("That is self-employment in Canada.", "C’est du travail autonome au Canada."))),
    &[regulations("204(a)"), page("IRCC-T52"), page("IRCC-F12"), page("IRCC-F52")],
);

/// TEC-02: the higher of the Job Bank figure and the employer's own range; cash only.
pub(super) static WAGE: Requirement = requirement(
    "treaty-prevailing-wage",
    t!(
        "the pay, in cash alone, beside the prevailing wage of the occupation and place",
        "la paie, en argent seulement, par rapport au salaire courant de la profession et du lieu"
    ),
    Condition::Wage(WageRule::JobBank),
    &[page("IRCC-T52"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

/// TEC-02: what the employer pays others for the same job, place, skills and experience.
pub(super) static RANGE: Requirement = requirement(
    "treaty-pay-range",
    t!("the pay beside that of others in this job there", "la paie par rapport à celle des autres au même poste"),
    of!(PayRange { "within" => FITS, "below" => closed(t!("Pay below the employer’s own range does not meet the prevailing wage.", "Une paie sous l’échelle de l’employeur n’atteint pas le salaire courant.")) }, TO_DO),
    &[page("IRCC-T52")],
);

/// TEQ-06 for Colombia and Peru: a factor, never the only ground.
pub(super) static WAGE_FACTOR: Requirement = requirement(
    "treaty-wage-factor",
    t!("the pay, as one factor", "la paie, comme un facteur"),
    PAY_IS_A_FACTOR,
    &[page("IRCC-F12"), page("IRCC-F52"), page("JOBBANK"), page("JOBBANK-REGIONS")],
);

const PROFESSIONAL: Outcome = closed(t!(
    "The list takes technicians (TEER 2 or 3). Work at TEER 0 or 1 belongs in the professional category.",
    "La liste vise le travail technique (FEER 2 ou 3). Le travail de FEER 0 ou 1 relève de la catégorie professionnelle."
));
/// The list holds occupations beside those of IT, which the facts do not have.
pub(super) const NOT_JUDGED: Outcome = officer(t!(
    "This checker judges IT work only. Compare your occupation, and its TEER, with the official page.",
    "Cet outil n’évalue que le travail en TI. Comparez votre profession, et sa FEER, avec la page officielle."
));
/// The duties have no clear main part.
pub(super) const MIX: Outcome = officer(t!(
    "The main duties in the offer decide: write them down clearly.",
    "Ce sont les tâches principales de l’offre qui comptent : décrivez-les clairement."
));
const NAMED: Outcome = fits(t!(
    "The list names computer and information systems technicians, not NOC numbers. That this takes in your work follows from the title of the group; no official page spells it out.",
    "La liste nomme les techniciens en informatique et en systèmes d’information (« computer and information systems technicians »), sans numéro de la CNP. On déduit du titre du groupe que votre travail en fait partie; aucune page officielle ne le précise."
));
const NOT_TECHNICIAN: Outcome = closed(t!(
    "The list takes computer and information systems technicians: user support, networks, testing.",
    "La liste vise le travail technique en informatique et en systèmes d’information : soutien, réseaux, essais."
));

/// TEQ-02: the listed technicians.
pub(super) static TECHNICIAN: Requirement = requirement(
    "technician-occupation",
    t!(
        "the duties of a computer and information systems technician",
        "les tâches techniques en informatique et en systèmes d’information"
    ),
    Condition::All(&[
        of!(Duties {
            "user-support" => NAMED, "networks" => NAMED, "testing" => NAMED, "mix" => MIX, "other" => FITS,
            "repair" => NOT_TECHNICIAN, "call-centre" => NOT_TECHNICIAN,
        }, PROFESSIONAL),
        Condition::Any(&[
            of!(Duties { "other" => CLOSED }, FITS),
            of!(OtherDuties {
                "electronics" => NOT_JUDGED, "digital-media" => NOT_JUDGED, "technical-writing" => NOT_JUDGED,
                "management-consulting" => NOT_JUDGED, "other-profession" => NOT_JUDGED, "none" => NOT_JUDGED,
            }, PROFESSIONAL),
        ]),
    ]),
    &[page("IRCC-T52"), page("IRCC-F12"), page("IRCC-F52"), page("NOC")],
);

/// A bachelor's degree in another field counts through a diploma or certificate beside it.
pub(super) const UNRELATED: Outcome = officer(t!(
    "The program should be in a relevant field; an officer weighs another one.",
    "Le programme devrait être dans un domaine pertinent; un agent évalue les autres."
));
pub(super) const OTHER_STUDY: Condition = Condition::All(&[
    of!(Education { "bachelor-unrelated" => FITS }, CLOSED),
    of!(OtherStudy { "diploma" => FITS, "certificate" => FITS }, CLOSED),
]);

pub(super) const TEER_TOO_LOW: Outcome = closed(t!(
    "The category takes TEER 0 and 1 only; this work is TEER 2 or below.",
    "La catégorie ne vise que les FEER 0 et 1; ce travail est de FEER 2 ou plus bas."
));
/// TEER 0 and 1: the professional categories.
pub(super) const PROFESSIONAL_DUTIES: Condition = Condition::All(&[
    of!(Duties {
        "systems-analysis" => FITS, "security" => FITS, "network-engineering" => FITS, "cloud" => FITS, "management" => FITS, "other" => FITS,
        "mix" => MIX,
    }, TEER_TOO_LOW),
    Condition::Any(&[
        of!(Duties { "other" => CLOSED }, FITS),
        of!(OtherDuties {
            "programming" => FITS, "databases" => FITS, "business-systems" => FITS, "web-design" => FITS, "data-science" => FITS,
            "mathematics" => FITS, "engineering" => FITS,
            "electronics" => TEER_TOO_LOW, "digital-media" => TEER_TOO_LOW,
            "visual-effects" => officer(t!(
                "The category leaves out cultural industries. Whether this work is one, an officer decides.",
                "La catégorie exclut les industries culturelles. Un agent décide si ce travail en fait partie."
            )),
        }, NOT_JUDGED),
    ]),
]);

/// A degree whose whole program takes four years or more.
pub(super) const FOUR_YEARS: Condition = Condition::All(&[
    of!(Education { "bachelor-computing" => FITS, "bachelor-related" => FITS, "bachelor-unrelated" => UNRELATED }, closed(t!(
        "A degree of 4 years or more is needed.",
        "Il faut un diplôme universitaire de 4 ans ou plus."
    ))),
    of!(DegreeLength { "four-years" => FITS }, closed(t!("The full program must take 4 years or more.", "Le programme complet doit durer 4 ans ou plus."))),
]);

/// How part-time years count is left to the officer.
pub(super) const PART_TIME: Condition = of!(PartTimeYears { "no" => FITS }, officer(t!(
        "The page asks for paid years and does not say how part-time counts.",
        "La page exige des années rémunérées et ne dit pas comment compte le temps partiel."
)));
