//! The open permit of a worker's spouse or common-law partner, code C41: Regulations,
//! s. 205(c)(ii), by the rule since 2025-01-21. The full page of that rule was not read: two
//! secondary reports and one worked example of IRCC's carry it.

use super::steps::{DECISION, EXAM, GIVE_BIOMETRICS, NEVER, START, you};
use super::{CLOSED, FITS, closed, fits, officer, plans, requirement, whole};
use crate::rules::cite::{page, regulations};
use crate::rules::model::{Group, Requirement, Route, Step, Test};
use crate::rules::questions::Fact;
use crate::t;

/// SPO-01, SPO-02 and SPO-05: whose spouse.
static WORKER: Requirement = requirement(
    "partner-occupation",
    t!(
        "Your spouse or partner works in Canada in a job that counts",
        "Votre époux ou conjoint de fait travaille au Canada dans un emploi qui compte"
    ),
    Test::All(&[
        of!(Partner { "no" => closed(t!("No spouse or partner works in Canada.", "Aucun époux ou conjoint de fait ne travaille au Canada.")) }, FITS),
        of!(PartnerWork {
        "teer-0-1" => FITS,
        "natural-and-applied-sciences" => FITS,
        "teer-2-3" => officer(t!("Only some groups of TEER 2 and 3 count.", "Seuls certains groupes de FEER 2 et 3 comptent.")),
        "treaty-permit" => fits(t!("The agreement itself gives you an open permit, as long as your partner’s.", "L’accord lui-même vous donne un permis ouvert, aussi long que celui de votre époux ou conjoint de fait.")),
        "cptpp-permit" => officer(t!(
            "The agreement gives it if your partner is a citizen of Australia, Chile, Japan or Mexico (on a transfer also of Brunei, as a manager also of Malaysia), or a permanent resident of Australia. If not: the job and 16 months left count.",
            "L’accord le donne si votre époux ou conjoint de fait est citoyen de l’Australie, du Chili, du Japon ou du Mexique (en mutation aussi du Brunéi, comme gestionnaire aussi de la Malaisie), ou résident permanent de l’Australie. Sinon : l’emploi et 16 mois restants comptent."
        )),
        "on-the-way-to-residence" => officer(t!("An older rule applies: 6 months left, TEER 0 to 3.", "Une règle plus ancienne s’applique : 6 mois restants, FEER 0 à 3.")),
        "teer-4-5" => closed(t!("Jobs of TEER 4 and 5 do not count.", "Les emplois FEER 4 et 5 ne comptent pas.")),
    }, CLOSED),
    ]),
    &[regulations("205(c)(ii)"), regulations("204(a)"), page("IRCC-C20F"), page("IRCC-T52"), page("IRCC-CODES")],
);

/// SPO-01 and SPO-03: sixteen months.
static MONTHS: Requirement = requirement(
    "partner-sixteen-months",
    t!(
        "That permit has 16 months or more left when your application is received",
        "Il reste à ce permis 16 mois ou plus quand votre demande est reçue"
    ),
    Test::Any(&[
        of!(PartnerWork { "treaty-permit" => FITS, "cptpp-permit" => FITS }, CLOSED),
        Test::All(&[
            of!(PartnerWork { "on-the-way-to-residence" => FITS }, CLOSED),
            Test::AtLeast(
                Fact::PartnerMonths,
                whole(6),
                FITS,
                closed(t!(
                    "On the way to permanent residence, 6 months must be left.",
                    "En attendant la résidence permanente, il doit rester 6 mois au permis."
                )),
            ),
        ]),
        // SPO-06: the older page on renewals was not read.
        Test::All(&[
            of!(ApplyFrom {
                "inside-permit" => officer(t!(
                    "For a renewal in Canada in line with your partner’s permit only. An older rule applies: 6 months left, TEER 0 to 3.",
                    "Seulement pour un renouvellement au Canada aligné sur le permis de votre époux ou conjoint de fait. Une règle plus ancienne s’applique : 6 mois restants, FEER 0 à 3."
                )),
            }, CLOSED),
            Test::AtLeast(Fact::PartnerMonths, whole(6), FITS, CLOSED),
        ]),
        Test::AtLeast(
            Fact::PartnerMonths,
            whole(16),
            FITS,
            closed(t!(
                "16 months must be left; a permit of 1 year can never meet this.",
                "Il doit rester 16 mois; un permis de 1 an ne peut jamais y suffire."
            )),
        ),
    ]),
    &[page("IRCC-C20F")],
);

static STEPS: [Step; 6] = [
    you(
        t!(
            "Gather proof of the relationship and of your partner’s job and permit.",
            "Réunissez les preuves de la relation et de l’emploi et du permis de votre époux ou conjoint de fait."
        ),
        NEVER,
    ),
    EXAM,
    you(
        t!(
            "Apply online for the open work permit; pay $155 and $100.",
            "Présentez en ligne la demande de permis de travail ouvert; payez 155 $ et 100 $."
        ),
        NEVER,
    ),
    GIVE_BIOMETRICS,
    DECISION,
    START,
];

/// Spouse or partner, C41.
pub(super) static OPEN_PERMIT: Route = Route {
    id: "spouse-open-permit",
    group: Group::Exempt,
    name: t!("Open work permit for a spouse or common-law partner (C41)", "Permis de travail ouvert pour époux ou conjoint de fait (C41)"),
    summary: t!(
        "For the spouse or common-law partner of someone who works in Canada. You need no job offer and may work for nearly any employer.",
        "Pour l’époux ou le conjoint de fait d’une personne qui travaille au Canada. Aucune offre n’est exigée et vous pouvez travailler pour presque tout employeur.",
    ),
    requirements: &[&WORKER, &MONTHS],
    plan: &plans::OPEN,
    steps: &STEPS,
};
