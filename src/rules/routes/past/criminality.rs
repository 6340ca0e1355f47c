//! Criminality: Act, s. 36, with rehabilitation under Regulations, s. 17, 18 and 18.1.
//!
//! What counts is the Canadian equivalent: hybrid offences are indictable (s. 36(3)(a)), and an
//! offence of 10 years or more (impaired driving since 2018-12-18 among them) is never deemed
//! rehabilitated. A conviction is not needed where the act is a crime in both countries. Of a
//! record on both sides, each part is lifted by its own rule.

use super::super::{CLOSED, FITS, OFFICER, closed, fits, officer, requirement, whole};
use crate::rules::cite::{act, page, regulations};
use crate::rules::model::{Condition, Outcome, Requirement};
use crate::rules::questions::Fact;
use crate::t;

const ABROAD: Condition = of!(OffencePlace { "abroad" => FITS }, CLOSED);
const CANADA: Condition = of!(OffencePlace { "canada" => FITS, "entering" => FITS }, CLOSED);
const BOTH: Condition = of!(OffencePlace { "both" => FITS }, CLOSED);
const SUMMARY: Condition = of!(OffenceKind { "summary" => FITS }, CLOSED);
const CLEAN: Condition = of!(CleanRecord { "yes" => FITS }, CLOSED);

/// S. 36(1)(a): more than six months imposed in Canada is serious whatever the offence.
const SHORT_SENTENCE: Condition = Condition::Any(&[
    ABROAD,
    Condition::MoreThan(
        Fact::SentenceMonths,
        whole(6),
        closed(t!(
            "More than 6 months of prison imposed in Canada is serious criminality.",
            "Plus de 6 mois de prison infligés au Canada sont de la grande criminalité."
        )),
        FITS,
    ),
]);

/// S. 36(3): what does not count.
const NOT_COUNTED: Condition = Condition::Any(&[
    Condition::All(&[
        of!(OffenceResult {
        "acquitted" => fits(t!("Keep the proof.", "Gardez la preuve.")),
        "foreign-pardon" => officer(t!("The Act does not mention foreign pardons: a court-made test applies. Get advice.", "La Loi ne parle pas des pardons étrangers : un critère des tribunaux s’applique. Demandez conseil.")),
        "pending" => officer(t!("An open case is weighed by the officer. Get advice before you apply.", "Une affaire en cours est pesée par l’agent. Demandez conseil avant la demande.")),
    }, CLOSED),
        KNOWN_IN_CANADA,
    ]),
    of!(OffenceKind {
        "contravention" => fits(t!("Canadian contraventions do not count.", "Les contraventions canadiennes ne comptent pas.")),
    }, CLOSED),
]);

/// S. 36(3)(b) and (e): a Canadian record suspension or youth sentence takes away a conviction in Canada, and only that.
const SUSPENSION: Condition = of!(OffenceResult {
    "record-suspension" => fits(t!("Keep the proof of the record suspension.", "Gardez la preuve de la suspension du casier.")),
    "canadian-youth" => fits(t!("A youth sentence under Canadian law does not count. Keep the proof.", "Une peine pour adolescents en droit canadien ne compte pas. Gardez la preuve.")),
}, CLOSED);

/// A matter abroad that needs no rehabilitation, so that only the part in Canada is explained.
const ENDED_ABROAD: Condition =
    of!(OffenceResult { "acquitted" => FITS, "foreign-pardon" => OFFICER, "pending" => OFFICER }, CLOSED);

/// How one matter ended, or what it was, takes nothing from what Canada has convicted of.
const KNOWN_IN_CANADA: Condition = Condition::Any(&[of!(OffencePlace { "both" => CLOSED }, FITS), CANADIAN_PART]);

/// S. 36(2.1): on entering Canada the act counts.
const ON_ENTERING: Outcome = officer(t!(
    "An act while entering Canada can count without a conviction. Get advice.",
    "Un acte commis en entrant au Canada peut compter sans condamnation. Demandez conseil."
));

/// S. 36(1)(a) and (2)(a) ask for a conviction where the matter is in Canada; abroad the act counts.
const NO_CONVICTION: Condition = Condition::Any(&[
    Condition::All(&[
        of!(OffenceResult { "dropped" => fits(t!("Without a conviction in Canada this does not count. Keep the proof.", "Sans condamnation au Canada, cela ne compte pas. Gardez la preuve.")) }, CLOSED),
        of!(OffencePlace { "canada" => FITS }, CLOSED),
    ]),
    Condition::All(&[
        of!(OffenceResult { "not-convicted" => officer(t!("Without a conviction an act in Canada does not count, but one abroad can. Make sure where it was, or get advice.", "Sans condamnation, un acte commis au Canada ne compte pas, mais un acte à l’étranger peut compter. Vérifiez où c’était, ou demandez conseil.")) }, CLOSED),
        of!(OffencePlace { "canada" => FITS }, CLOSED),
    ]),
    Condition::All(&[of!(OffenceResult { "dropped" => ON_ENTERING, "not-convicted" => ON_ENTERING }, CLOSED), CANADA]),
    Condition::All(&[
        of!(OffenceResult { "dropped" => officer(t!("Abroad an act can count without a conviction, if it is a crime in both countries. Get advice.", "À l’étranger, un acte peut compter sans condamnation s’il est un crime dans les deux pays. Demandez conseil.")) }, CLOSED),
        KNOWN_IN_CANADA,
    ]),
]);

const NO_GROUND: Outcome = fits(t!(
    "Without two convictions a summary-only offence is no ground.",
    "Sans deux condamnations, une infraction punissable seulement par procédure sommaire n’est pas un motif."
));

/// S. 36(2): an offence that Canada tries only summarily is a ground from two convictions on.
const NOT_TWO_CONVICTIONS: Condition =
    Condition::All(&[SUMMARY, Condition::Any(&[of!(OffenceCount { "one" => NO_GROUND }, CLOSED), WITHOUT_CONVICTION])]);

/// However many acts there were.
const WITHOUT_CONVICTION: Condition =
    of!(OffenceResult { "not-convicted" => NO_GROUND, "dropped" => NO_GROUND }, CLOSED);

/// S. 36(2)(a) asks for two offences in Canada, (b) for two abroad; neither covers one on each side.
const ONE_EACH: Condition = Condition::All(&[
    SUMMARY,
    of!(OffenceCount { "one" => officer(t!("The Act is unclear on one such offence on each side. Have it checked.", "La Loi n’est pas claire pour une telle infraction de chaque côté. Faites vérifier.")) }, CLOSED),
]);

/// Regulations, s. 18(2): before deemed rehabilitation, at most one summary conviction in Canada.
const ALMOST_NONE_IN_CANADA: Condition =
    Condition::Any(&[ABROAD, of!(ConvictionsInCanada { "one-summary" => FITS }, CLOSED)]);

const DEEMED: Outcome = fits(t!(
    "You are probably deemed rehabilitated. Expect questions and keep the proof.",
    "Votre réadaptation est sans doute présumée. Attendez-vous à des questions et gardez la preuve."
));

/// Regulations, s. 18(2)(a) and (c): one offence under 10 years, ten years ago, clean otherwise
/// but for at most one older summary-only offence.
const DEEMED_ONE: Condition = Condition::All(&[
    of!(OffenceKind {
        "indictable" => FITS,
        "impaired-driving-before" => officer(t!("For impaired driving before 18 December 2018, ten clean years usually count as rehabilitation, but this is not settled law.", "Pour la conduite avec facultés affaiblies avant le 18 décembre 2018, dix années sans tache valent d’habitude réadaptation, mais ce n’est pas un droit établi.")),
    }, CLOSED),
    of!(OffenceCount { "one" => FITS }, officer(t!("Ten years suffice only if the other was one older summary-only offence.", "Dix ans ne suffisent que si l’autre était une seule infraction plus ancienne, punissable seulement par procédure sommaire."))),
    Condition::AtLeast(Fact::OffenceYears, whole(10), DEEMED, CLOSED),
    ALMOST_NONE_IN_CANADA,
    CLEAN,
]);

/// Regulations, s. 18(2)(b): several summary-only offences abroad, five years ago, clean since.
const DEEMED_SUMMARY: Condition = Condition::All(&[
    SUMMARY,
    Condition::AtLeast(Fact::OffenceYears, whole(5), DEEMED, CLOSED),
    ALMOST_NONE_IN_CANADA,
    CLEAN,
]);

/// Regulations, s. 17: individual rehabilitation, from five years on, foreign matters only.
const INDIVIDUAL: Condition = Condition::All(&[
    of!(CleanRecord { "no" => officer(t!("A later conviction stands against rehabilitation. Get advice.", "Une condamnation plus récente nuit à la réadaptation. Demandez conseil.")) }, FITS),
    Condition::AtLeast(
        Fact::OffenceYears,
        whole(5),
        FITS,
        closed(t!(
            "Rehabilitation can be asked for once 5 years have passed; before that only a temporary resident permit.",
            "La réadaptation se demande après 5 ans; avant, seul un permis de séjour temporaire est possible."
        )),
    ),
    of!(Rehabilitation { "yes" => fits(t!("Keep the approval.", "Gardez l’approbation.")) }, closed(t!("Time alone has not lifted the bar: Canada must approve your rehabilitation.", "Le temps seul n’a pas levé l’obstacle : le Canada doit approuver votre réadaptation."))),
]);

/// What lifts a matter abroad.
const REHABILITATED: Condition = Condition::Any(&[DEEMED_ONE, DEEMED_SUMMARY, INDIVIDUAL]);

/// Regulations, s. 18.1: only summary convictions in Canada, five years ago.
const FIVE_CLEAN_YEARS: Condition = Condition::All(&[
    SHORT_SENTENCE,
    Condition::AtLeast(
        Fact::OffenceYears,
        whole(5),
        fits(t!(
            "Five years have passed: these no longer bar you. Keep the proof.",
            "Cinq ans ont passé : ces condamnations ne vous bloquent plus. Gardez la preuve."
        )),
        CLOSED,
    ),
    of!(CleanRecord { "yes" => FITS }, officer(t!(
        "Five years lift summary convictions in Canada only if nothing else stands against you: have the later matter checked.",
        "Cinq ans n’effacent des condamnations par procédure sommaire au Canada que si rien d’autre ne joue contre vous : faites vérifier l’affaire plus récente.",
    ))),
]);

/// There is no rehabilitation for a conviction in Canada.
const RECORD_SUSPENSION_ONLY: Outcome = closed(t!(
    "Only a record suspension lifts a conviction in Canada, or 5 clean years if all convictions were summary-only; before that only a temporary resident permit. Get advice.",
    "Au Canada, seule une suspension du casier efface une condamnation, ou 5 années sans tache si toutes les condamnations étaient par procédure sommaire; avant, seul un permis de séjour temporaire est possible. Demandez conseil."
));

/// The part in Canada of a record on both sides.
const CANADIAN_PART: Condition = Condition::Any(&[
    SUSPENSION,
    Condition::All(&[of!(ConvictionsInCanada { "one-summary" => FITS }, CLOSED), SHORT_SENTENCE]),
    Condition::All(&[of!(ConvictionsInCanada { "only-summary" => FITS }, CLOSED), FIVE_CLEAN_YEARS]),
    Condition::Always(RECORD_SUSPENSION_ONLY),
]);

/// Act, s. 36(1) and (2).
pub(in crate::rules::routes) static CRIMINALITY: Requirement = requirement(
    "criminality",
    t!(
        "your record of arrests, charges and convictions",
        "vos antécédents : arrestations, accusations et condamnations"
    ),
    Condition::Any(&[
        ticked!(Past, "crime", CLOSED, FITS),
        NOT_COUNTED,
        NO_CONVICTION,
        Condition::All(&[ABROAD, Condition::Any(&[NOT_TWO_CONVICTIONS, REHABILITATED])]),
        Condition::All(&[
            CANADA,
            Condition::Any(&[
                SUSPENSION,
                Condition::All(&[NOT_TWO_CONVICTIONS, SHORT_SENTENCE]),
                Condition::All(&[SUMMARY, FIVE_CLEAN_YEARS]),
                Condition::Always(RECORD_SUSPENSION_ONLY),
            ]),
        ]),
        Condition::All(&[
            BOTH,
            Condition::Any(&[ENDED_ABROAD, ONE_EACH, Condition::All(&[SUMMARY, WITHOUT_CONVICTION]), REHABILITATED]),
            CANADIAN_PART,
        ]),
    ]),
    &[act("36(1)"), act("36(2)"), act("36(3)"), regulations("17"), regulations("18"), regulations("18.1"), page("CC")],
);
