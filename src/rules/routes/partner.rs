//! The open permit of a foreign worker's spouse or common-law partner, code C41: Regulations,
//! s. 205(c)(ii), by the rule since 2025-01-21. The body of that rule's page was not read: secondary
//! reports and one worked example of IRCC's carry it.

use super::steps::{DECISION, EXAM, GIVE_BIOMETRICS, NEVER, START, you};
use super::{CLOSED, FITS, closed, fits, officer, plans, requirement, whole};
use crate::rules::cite::{page, regulations};
use crate::rules::model::{Condition, Group, Outcome, Requirement, Route, Step};
use crate::rules::questions::Fact;
use crate::t;

/// SPO-06: in Canada, in line with the worker's permit. Who waits for an extension has asked for the renewal
/// already.
const RENEWAL: Condition = of!(ApplyFrom { "inside-permit" => IN_LINE, "inside-maintained" => IN_LINE }, CLOSED);
const IN_LINE: Outcome = officer(t!(
    "For a renewal in Canada in line with your partner’s permit only. An older rule applies: 6 months left, TEER 0 to 3.",
    "Seulement pour un renouvellement au Canada aligné sur le permis de votre époux ou conjoint de fait. Une règle plus ancienne s’applique : 6 mois restants, FEER 0 à 3."
));

/// F2 (whose spouse), F4 (TEER 2 and 3), F5 (on the way to residence), SPO-01, SPO-02, SPO-05 and
/// SPO-06. Law firms agree on which groups count and which do not; the annexes of
/// the page, with selected codes beside them, were not read.
static WORKER: Requirement = requirement(
    "partner-occupation",
    t!("the job in Canada of your spouse or partner", "l’emploi au Canada de votre époux ou conjoint de fait"),
    Condition::All(&[
        of!(Partner {
            "yes" => FITS,
            "citizen-or-resident" => closed(t!(
                "C41 is for spouses of foreign workers. Your way is a sponsorship for permanent residence: once it is filed and found complete, you can ask inside Canada for an open permit (A74), also as a visitor.",
                "Le code C41 vise les époux de personnes étrangères qui travaillent. Votre voie est le parrainage pour la résidence permanente : une fois le dossier présenté et jugé complet, vous pouvez demander au Canada un permis ouvert (A74), même avec le statut de visiteur."
            )),
            "student" => closed(t!(
                "C41 is for spouses of foreign workers. For those of students there is C42: a master’s of 16 months or more, a doctorate or a listed professional program.",
                "Le code C41 vise les époux de personnes étrangères qui travaillent. Pour ceux de personnes qui étudient, il y a C42 : maîtrise de 16 mois ou plus, doctorat ou programme professionnel de la liste."
            )),
            "residence-applicant" => closed(t!(
                "C41 is for spouses of foreign workers. For those of economic applicants for residence there is C49, if you are in the application and your partner’s work permit has 6 months left.",
                "Le code C41 vise les époux de personnes étrangères qui travaillent. Pour ceux de personnes qui demandent la résidence à titre économique, il y a C49, si vous êtes dans la demande et s’il reste 6 mois au permis de travail de votre époux ou conjoint de fait."
            )),
            "claimant" => closed(t!(
                "C41 does not come from a refugee claim or a removal order. Get legal help on what you can apply for yourself.",
                "Le code C41 ne découle ni d’une demande d’asile ni d’une mesure de renvoi. Obtenez une aide juridique sur ce que vous pouvez demander vous-même."
            )),
        }, closed(t!("C41 needs a spouse or partner who is a foreign worker in Canada.", "Le code C41 exige un époux ou conjoint de fait qui vient de l’étranger et travaille au Canada."))),
        Condition::Any(&[
            of!(PartnerWork {
                "teer-0-1" => FITS,
                "natural-and-applied-sciences" => FITS,
                "selected-groups" => fits(t!(
                    "Law firms list these groups; compare the annexes of IRCC’s page.",
                    "Des cabinets d’avocats indiquent ces groupes; comparez les annexes de la page d’IRCC."
                )),
                "teer-2-3" => officer(t!(
                    "Of other jobs of TEER 2 and 3 only some count, in education, sport or the military; compare the annexes of IRCC’s page.",
                    "Parmi les autres emplois FEER 2 et 3, seuls certains comptent, en éducation, dans le sport ou l’armée; comparez les annexes de la page d’IRCC."
                )),
                "other-groups" => closed(t!(
                    "NOC 12, 13, 62, 63, 92 and 93 are not among the jobs of TEER 2 and 3 that count.",
                    "Les CNP 12, 13, 62, 63, 92 et 93 ne sont pas parmi les emplois FEER 2 et 3 qui comptent."
                )),
                "excluded-permit" => closed(t!(
                    "This permit does not count for C41. There is C42 for a student’s spouse and C49 for an economic applicant’s; with a claim or a removal order, get legal help.",
                    "Ce permis ne compte pas pour C41. Il y a C42 si votre époux ou conjoint de fait étudie, et C49 s’il demande la résidence à titre économique; en cas de demande d’asile ou de renvoi, obtenez une aide juridique."
                )),
                "treaty-permit" => fits(t!("The agreement itself gives you an open permit, as long as your partner’s.", "L’accord lui-même vous donne un permis ouvert, aussi long que celui de votre époux ou conjoint de fait.")),
                "cptpp-permit" => officer(t!(
                    "The agreement gives it if your partner is a citizen of Australia, Chile, Japan or Mexico (on a transfer also of Brunei, as a manager also of Malaysia), or a permanent resident of Australia. If not: the job and 16 months left count.",
                    "L’accord le donne si votre époux ou conjoint de fait a la citoyenneté de l’Australie, du Chili, du Japon ou du Mexique (en mutation aussi du Brunéi, comme gestionnaire aussi de la Malaisie), ou la résidence permanente de l’Australie. Sinon : l’emploi et 16 mois restants comptent."
                )),
                "on-the-way-to-residence" => officer(t!(
                    "An older rule applies: 6 months left, TEER 0 to 3. If you are in your partner’s application for residence, the code is C49.",
                    "Une règle plus ancienne s’applique : 6 mois restants, FEER 0 à 3. Si vous êtes dans la demande de résidence de votre époux ou conjoint de fait, le code est C49."
                )),
                "teer-4-5" => closed(t!("Jobs of TEER 4 and 5 do not count.", "Les emplois FEER 4 et 5 ne comptent pas.")),
            }, CLOSED),
            // The older rule takes every job of TEER 0 to 3.
            Condition::All(&[of!(PartnerWork { "other-groups" => FITS }, CLOSED), RENEWAL]),
        ]),
    ]),
    &[
        regulations("205(c)(ii)"),
        regulations("204(a)"),
        page("IRCC-C41"),
        page("IRCC-C46"),
        page("IRCC-A74"),
        page("IRCC-C42"),
        page("IRCC-C49"),
        page("IRCC-T52"),
        page("IRCC-CODES"),
    ],
);

/// SPO-01 and SPO-03: sixteen months.
static MONTHS: Requirement = requirement(
    "partner-sixteen-months",
    t!(
        "16 months or more left on that permit when your application is received",
        "16 mois ou plus à ce permis quand votre demande est reçue"
    ),
    Condition::Any(&[
        of!(PartnerWork { "treaty-permit" => FITS, "cptpp-permit" => FITS }, CLOSED),
        Condition::All(&[
            of!(PartnerWork { "on-the-way-to-residence" => FITS }, CLOSED),
            Condition::AtLeast(
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
        Condition::All(&[RENEWAL, Condition::AtLeast(Fact::PartnerMonths, whole(6), FITS, CLOSED)]),
        Condition::AtLeast(
            Fact::PartnerMonths,
            whole(16),
            FITS,
            closed(t!(
                "Except on the way to permanent residence, 16 months must be left; a permit of 1 year can never meet this. In your partner’s application for residence, C49 asks for 6.",
                "Sauf en attendant la résidence permanente, il doit rester 16 mois; un permis de 1 an ne peut jamais y suffire. Dans la demande de résidence de votre époux ou conjoint de fait, C49 en exige 6."
            )),
        ),
    ]),
    &[page("IRCC-C41"), page("IRCC-C20F"), page("IRCC-C46"), page("IRCC-C49")],
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
    name: t!(
        "Open work permit for a spouse or common-law partner (C41)",
        "Permis de travail ouvert pour époux ou conjoint de fait (C41)"
    ),
    summary: t!(
        "For the spouse or common-law partner of a foreign worker in Canada. You need no job offer and may work for nearly any employer.",
        "Pour l’époux ou le conjoint de fait d’une personne étrangère qui travaille au Canada. Aucune offre n’est exigée et vous pouvez travailler pour presque tout employeur.",
    ),
    requirements: &[&WORKER, &MONTHS],
    plan: &plans::OPEN,
    steps: &STEPS,
};
