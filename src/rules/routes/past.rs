//! The general block, part three: grounds that bar a person, and what cures them.
//!
//! An inadmissibility may have a relief that no tool can compute (a temporary resident permit,
//! ministerial relief); the remarks say that advice is needed, and never more.

use super::{CLOSED, FITS, closed, fits, officer, requirement, whole};
use crate::rules::cite::{act, regulations};
use crate::rules::model::{Condition, Outcome, Requirement};
use crate::rules::questions::Fact;
use crate::t;

mod criminality;

pub(super) use criminality::CRIMINALITY;

/// Act, s. 16(1) and 40(1)(a).
pub(super) static TRUTH: Requirement = requirement(
    "truthful-papers",
    t!("true and complete forms and papers", "des formulaires et documents vrais et complets"),
    ticked!(
        Past,
        "untrue-papers",
        closed(t!(
            "Correct it before you file: an omission can bring a ban of 5 years.",
            "Corrigez avant de présenter la demande : une omission peut entraîner une interdiction de 5 ans."
        )),
        FITS
    ),
    &[act("16(1)"), act("40(1)(a)")],
);

/// Act, s. 40(2)(a): five years from the final decision, or from the removal. No authorization to
/// return shortens them.
pub(super) static MISREPRESENTATION: Requirement = requirement(
    "misrepresentation",
    t!(
        "the 5 years after a finding of false information, if any",
        "les 5 ans après une conclusion de fausses déclarations, s’il y en a une"
    ),
    Condition::All(&[
        Condition::Any(&[
            ticked!(Past, "misrepresentation", CLOSED, FITS),
            Condition::AtLeast(
                Fact::MisrepresentationYears,
                whole(5),
                PERIOD_OVER,
                closed(t!("You cannot come during the 5 years.", "Vous ne pouvez pas venir pendant les 5 ans.")),
            ),
        ]),
        // An exclusion order for it was made in Canada: the years run from the day it was carried out.
        Condition::Any(&[
            ticked!(Past, "removal", CLOSED, FITS),
            of!(RemovalOrder { "exclusion-misrepresentation" => CLOSED }, FITS),
            Condition::AtLeast(
                Fact::RemovalYears,
                whole(5),
                PERIOD_OVER,
                closed(t!(
                    "For misrepresentation 5 years must pass; an authorization to return does not shorten them.",
                    "Pour fausses déclarations, 5 ans doivent passer; une autorisation de retour ne les abrège pas."
                )),
            ),
        ]),
    ]),
    &[act("40(2)(a)")],
);

const PERIOD_OVER: Outcome = fits(t!(
    "The period is over, but declare it on every form.",
    "La période est terminée, mais déclarez-la dans chaque formulaire."
));

/// Act, s. 20(1.1) and 22.1: at most 36 months.
pub(super) static DECLARATION: Requirement = requirement(
    "ministerial-declaration",
    t!("your record on declarations of the Minister", "votre dossier quant aux déclarations du ministre"),
    Condition::Any(&[
        ticked!(Past, "declaration", CLOSED, FITS),
        of!(Declaration { "ended" => FITS }, closed(t!("The declaration ends on the day the letter gives, after 36 months at most.", "La déclaration prend fin au jour indiqué dans la lettre, après 36 mois au plus."))),
    ]),
    &[act("22.1")],
);

/// Act, s. 52 and Regulations, s. 224 to 226: what each order asks before a return.
pub(super) static REMOVAL: Requirement = requirement(
    "removal-order",
    t!("your record on orders to leave Canada", "votre dossier quant aux mesures de renvoi"),
    Condition::Any(&[
        ticked!(Past, "removal", CLOSED, FITS),
        of!(RemovalOrder {
            "departure-confirmed" => fits(t!("No authorization is needed; keep the certificate of departure.", "Aucune autorisation n’est exigée; gardez l’attestation de départ.")),
            "family-member" => FITS,
            "deportation" => closed(t!("A deportation order asks for a written authorization to return, for life.", "Une mesure d’expulsion exige une autorisation écrite de retour, à vie.")),
            "departure-unconfirmed" => closed(t!("Without confirmation within 30 days, a departure order becomes a deportation order: a written authorization to return is needed, for life.", "Sans confirmation dans les 30 jours, la mesure devient une expulsion : une autorisation écrite de retour est exigée, à vie.")),
            "not-enforced" => closed(t!("The order bars any visa until it is dealt with. Once you have left Canada, an officer abroad can enforce it when you apply; what you need then depends on which order it was.", "La mesure bloque tout visa tant qu’elle n’est pas réglée. Une fois que vous avez quitté le Canada, un agent à l’étranger peut l’exécuter lors d’une demande; ce qu’il faut ensuite dépend de la mesure.")),
        }, CLOSED),
        Condition::All(&[
            of!(RemovalOrder { "exclusion" => FITS }, CLOSED),
            Condition::AtLeast(
                Fact::RemovalYears,
                whole(1),
                fits(t!("The year is over; declare the order.", "L’année est passée; déclarez la mesure.")),
                closed(t!(
                    "In the first year a written authorization to return is needed.",
                    "La première année, une autorisation écrite de retour est exigée."
                )),
            ),
        ]),
        Condition::All(&[
            of!(RemovalOrder { "exclusion-misrepresentation" => FITS }, CLOSED),
            Condition::AtLeast(
                Fact::RemovalYears,
                whole(5),
                fits(t!("The 5 years are over; declare the order.", "Les 5 ans sont passés; déclarez la mesure.")),
                closed(t!(
                    "In the first 5 years a written authorization to return is needed.",
                    "Les 5 premières années, une autorisation écrite de retour est exigée."
                )),
            ),
        ]),
        Condition::All(&[
            of!(RemovalOrder { "not-enforced" => CLOSED }, FITS),
            of!(ReturnAuthorization { "yes" => FITS }, CLOSED),
        ]),
    ]),
    &[act("52"), regulations("224"), regulations("225"), regulations("226")],
);

/// Regulations, s. 243: removal at Canada's expense is repaid first.
pub(super) static REMOVAL_COSTS: Requirement = requirement(
    "removal-costs",
    t!("costs of a removal that Canada paid, if any", "les coûts d’un renvoi que le Canada a payés, s’il y en a"),
    Condition::Any(&[
        ticked!(Past, "removal", CLOSED, FITS),
        of!(RemovalCosts { "owed" => closed(t!("$3,840, or $12,880 with an escort by air, must be repaid before you return.", "3 840 $, ou 12 880 $ avec escorte par avion, doivent être remboursés avant le retour.")) }, FITS),
    ]),
    &[regulations("243")],
);

/// Regulations, s. 200(3)(e): six months since it stopped, or one of the exceptions.
pub(super) static UNAUTHORIZED: Requirement = requirement(
    "unauthorized-work-or-study",
    t!("how you kept to permits and conditions in Canada", "votre respect des permis et des conditions au Canada"),
    Condition::Any(&[
        ticked!(Past, "unauthorized", CLOSED, FITS),
        of!(Unauthorized {
            "permit-details" => officer(t!("This may be an exception; its edges are disputed. Hours of work are not part of it.", "Ce peut être une exception; ses limites sont contestées. Les heures de travail n’en font pas partie.")),
            "permit-afterwards" => fits(t!("A temporary resident permit issued afterwards lifts the bar.", "Un permis de séjour temporaire délivré ensuite lève l’obstacle.")),
            "going-on" => closed(t!("It must stop; then 6 months must pass.", "Il faut cesser; puis 6 mois doivent passer.")),
        }, CLOSED),
        Condition::All(&[
            of!(Unauthorized { "permit-details" => FITS }, CLOSED),
            Condition::AtLeast(
                Fact::UnauthorizedMonths,
                whole(6),
                fits(t!(
                    "Six months have passed, so the bar is lifted in any case.",
                    "Six mois ont passé : l’obstacle est levé de toute façon."
                )),
                CLOSED,
            ),
        ]),
        Condition::All(&[
            of!(Unauthorized { "stopped" => FITS }, CLOSED),
            Condition::AtLeast(
                Fact::UnauthorizedMonths,
                whole(6),
                fits(t!(
                    "The bar is lifted, but an officer can still weigh the history.",
                    "L’obstacle est levé, mais un agent peut encore peser ce passé."
                )),
                closed(t!(
                    "Six months must pass from the day it stopped.",
                    "Six mois doivent passer à partir du jour où cela a cessé."
                )),
            ),
        ]),
    ]),
    &[regulations("200(3)(e)"), act("41")],
);

/// Act, s. 38(1): judged, with a mitigation plan; workers are not exempt from excessive demand.
pub(super) static HEALTH: Requirement = requirement(
    "health",
    t!("your health", "votre santé"),
    ticked!(
        Past,
        "health",
        officer(t!(
            "An officer weighs the condition, the likely cost and your plan to cover it. The reported 2026 figure is about $28,878 a year; it is not in the law. There is no automatic refusal.",
            "Un agent pèse l’état de santé, le coût probable et votre plan pour le couvrir. Le montant rapporté pour 2026 est d’environ 28 878 $ par année; il n’est pas dans la loi. Aucun refus n’est automatique.",
        )),
        FITS
    ),
    &[act("38(1)"), regulations("34")],
);

const LAWYER: Outcome = closed(t!(
    "This bar has no time limit and no cure that a tool can name. Speak with a lawyer or licensed consultant before you apply.",
    "Cet obstacle n’a ni délai ni remède qu’un outil puisse nommer. Parlez à un avocat ou à un consultant autorisé avant toute demande.",
));

/// Act, s. 34(1).
pub(super) static SECURITY: Requirement = requirement(
    "security",
    t!("your record on the security grounds", "votre dossier quant aux motifs de sécurité"),
    ticked!(SeriousPast, "security", LAWYER, FITS),
    &[act("34(1)")],
);

/// Act, s. 35(1).
pub(super) static RIGHTS: Requirement = requirement(
    "rights-violations",
    t!("your record on human and international rights", "votre dossier quant aux droits humains et internationaux"),
    ticked!(SeriousPast, "rights-violations", LAWYER, FITS),
    &[act("35(1)"), regulations("16")],
);

/// Act, s. 35.1: while listed; ministerial relief does not reach it.
pub(super) static SANCTIONS: Requirement = requirement(
    "sanctions",
    t!("your record on sanctions", "votre dossier quant aux sanctions"),
    ticked!(
        SeriousPast,
        "sanctions",
        closed(t!(
            "Sanctions bar you while you are listed; that ends with delisting.",
            "Les sanctions vous bloquent tant que vous êtes sur la liste; cela cesse avec le retrait."
        )),
        FITS
    ),
    &[act("35.1")],
);

/// Act, s. 37(1).
pub(super) static ORGANIZED_CRIME: Requirement = requirement(
    "organized-crime",
    t!("your record on organized criminality", "votre dossier quant à la criminalité organisée"),
    ticked!(SeriousPast, "organized-crime", LAWYER, FITS),
    &[act("37(1)")],
);

/// Act, s. 42(2): for a temporary stay only a relative's s. 34, 35, 35.1 or 37 counts.
pub(super) static FAMILY: Requirement = requirement(
    "family-member",
    t!(
        "your close family’s record on security, rights, sanctions and organized criminality",
        "le dossier de votre famille proche : sécurité, droits, sanctions et criminalité organisée"
    ),
    ticked!(
        SeriousPast,
        "family",
        closed(t!(
            "How long this lasts depends on your relative’s ground and on the family tie. Speak with a lawyer or licensed consultant before you apply.",
            "La durée dépend du motif de votre proche et du lien familial. Parlez à un avocat ou à un consultant autorisé avant toute demande.",
        )),
        FITS
    ),
    &[act("42(2)"), regulations("23")],
);
