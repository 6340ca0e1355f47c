//! The general block, part two: whether the employer may hire.

use super::{FITS, closed, fits, officer, requirement, to_do};
use crate::rules::cite::{page, regulations};
use crate::rules::model::{Condition, Outcome, Requirement};
use crate::t;

/// Regulations, s. 200(3)(h)(ii)-(iii): only an employer inside an ineligibility period, or in
/// default of a penalty. Being on the public list is not enough.
pub(super) static ELIGIBLE: Requirement = requirement(
    "eligible-employer",
    t!("the employer’s record on the public list", "le dossier de l’employeur dans la liste publique"),
    of!(EmployerList {
        "not-listed" => FITS,
        "listed-eligible" => fits(t!("It may hire, but its record still counts when the offer is judged.", "Il peut embaucher, mais ses manquements comptent quand l’offre est jugée.")),
        "listed-ineligible" => closed(t!("No permit is issued until the period ends or the penalty is paid.", "Aucun permis n’est délivré avant la fin de la période ou le paiement de la sanction.")),
    }, to_do(t!("Open the public list and look for the employer.", "Ouvrez la liste publique et cherchez l’employeur."))),
    &[regulations("200(3)(h)"), regulations("196.1(b)"), regulations("209.95(1)(b)"), page("IRCC-NONCOMP")],
);

/// Regulations, s. 196.1(a) and 200(3)(g.1): the employer's regular offerings count, not the job.
pub(super) static ADULT_SERVICES: Requirement = requirement(
    "adult-services-employer",
    t!("what the employer regularly offers", "ce que l’employeur offre régulièrement"),
    ticked!(
        EmployerIssues,
        "adult-services",
        closed(t!(
            "No permit is issued for an employer that offers striptease, erotic dance, escort services or erotic massage, whatever your own job there.",
            "Aucun permis n’est délivré pour un employeur qui offre striptease, danse érotique, services d’escorte ou massages érotiques, quel que soit votre poste."
        )),
        FITS
    ),
    &[regulations("200(3)(g.1)"), regulations("196.1(a)")],
);

/// The answer names the factor.
const DOUBT: Outcome = officer(t!(
    "The officer weighs this. Gather proof that the offer is genuine.",
    "L’agent en tiendra compte. Réunissez des preuves que l’offre est authentique."
));

/// Regulations, s. 200(5): four factors, all judged by the officer.
pub(super) static GENUINE: Requirement = requirement(
    "genuine-offer",
    t!("a genuine job offer", "une offre d’emploi authentique"),
    Condition::All(&[
        ticked!(
            EmployerIssues,
            "not-genuine",
            closed(t!("A permit needs a real job.", "Un permis exige un vrai emploi.")),
            FITS
        ),
        ticked!(EmployerIssues, "not-in-business", DOUBT, FITS),
        ticked!(EmployerIssues, "no-means", DOUBT, FITS),
        ticked!(EmployerIssues, "not-active", DOUBT, FITS),
        ticked!(EmployerIssues, "no-need", DOUBT, FITS),
        ticked!(EmployerIssues, "cannot-fulfil", DOUBT, FITS),
        ticked!(EmployerIssues, "broke-law", DOUBT, FITS),
    ]),
    &[regulations("200(5)")],
);

/// Regulations, s. 200(5)(a) and (c).
///
/// Law: an offer is not genuine where the employer is not actively engaged in the business, or is not
/// reasonably able to fulfil the terms.
/// Reading: what the employer cannot show closes every route that rests on its offer, until it is
/// shown. Company transfers ask about the business in a requirement of their own, because a start-up
/// is not in business yet.
/// Grey zone: a mere doubt of the person stays with [`GENUINE`], and the officer weighs it.
pub(super) static IN_BUSINESS: Requirement = requirement(
    "employer-in-business",
    t!(
        "an employer that is registered, in business and able to pay you",
        "un employeur immatriculé, en activité et capable de vous payer"
    ),
    Condition::All(&[
        ticked!(
            EmployerIssues,
            "not-in-business",
            closed(t!(
                "The employer must show a real business first.",
                "L’employeur doit d’abord montrer une vraie entreprise."
            )),
            FITS
        ),
        ticked!(
            EmployerIssues,
            "no-means",
            closed(t!(
                "The employer must first show the means to pay you.",
                "L’employeur doit d’abord montrer les moyens de vous payer."
            )),
            FITS
        ),
    ]),
    &[regulations("200(5)")],
);

/// Regulations, s. 200(3)(c).
pub(super) static DISPUTE: Requirement = requirement(
    "labour-dispute",
    t!("labour relations at the workplace (strike or lockout)", "les relations au lieu de travail (grève ou lock-out)"),
    ticked!(
        EmployerIssues,
        "labour-dispute",
        closed(t!(
            "No permit is issued while a strike or lockout lasts.",
            "Aucun permis n’est délivré tant que dure une grève ou un lock-out."
        )),
        FITS
    ),
    &[regulations("200(3)(c)")],
);

/// Regulations, s. 203(1)(e) and 209.11(1)(e): fees that the worker may never be charged.
pub(super) static FEES: Requirement = requirement(
    "no-fees-charged",
    t!("the payment of fees that only the employer may pay", "le paiement des frais que seul l’employeur peut payer"),
    ticked!(
        EmployerIssues,
        "fees-charged",
        closed(t!(
            "These fees are never yours to pay. They must be refunded. If you face abuse, a special open permit for vulnerable workers may help people already in Canada.",
            "Ces frais ne sont jamais à votre charge. Ils doivent vous être remboursés. En cas de violence ou d’abus, un permis ouvert pour travailleurs vulnérables peut aider les personnes déjà au Canada.",
        )),
        FITS
    ),
    &[regulations("203(1)(e)"), regulations("209.11(1)(e)"), regulations("207.1")],
);
