//! Criminality: Act, s. 36, with rehabilitation under Regulations, s. 17, 18 and 18.1.
//!
//! What counts is the Canadian equivalent: hybrid offences are indictable (s. 36(3)(a)), and an
//! offence of 10 years or more (impaired driving since 2018-12-18 among them) is never deemed
//! rehabilitated. A conviction is not needed where the act is a crime in both countries.

use super::super::{CLOSED, FITS, closed, fits, officer, requirement};
use crate::rules::cite::{act, page, regulations};
use crate::rules::model::{Requirement, Test};
use crate::rules::questions::Fact;
use crate::t;

const ABROAD: Test = of!(OffencePlace { "abroad" => FITS }, CLOSED);
const CANADA: Test = of!(OffencePlace { "canada" => FITS }, CLOSED);
const SUMMARY: Test = of!(OffenceKind { "summary" => FITS }, CLOSED);
const CLEAN: Test = of!(CleanRecord { "yes" => FITS }, CLOSED);

/// S. 36(1)(a): more than six months imposed in Canada is serious whatever the offence.
const SHORT_SENTENCE: Test = Test::Any(&[
    ABROAD,
    Test::MoreThan(
        Fact::SentenceMonths,
        6,
        closed(t!(
            "More than 6 months of prison imposed in Canada is serious criminality.",
            "Plus de 6 mois de prison infligés au Canada sont de la grande criminalité."
        )),
        FITS,
    ),
]);

/// S. 36(3): what does not count.
const NOT_COUNTED: Test = Test::Any(&[
    of!(OffenceResult {
        "acquitted" => fits(t!("Keep the proof.", "Gardez la preuve.")),
        "canadian-youth" => fits(t!("A youth sentence under Canadian law does not count. Keep the proof.", "Une peine pour adolescents en droit canadien ne compte pas. Gardez la preuve.")),
        "foreign-pardon" => officer(t!("The Act does not mention foreign pardons: a court-made test applies. Get advice.", "La Loi ne parle pas des pardons étrangers : un critère des tribunaux s’applique. Demandez conseil.")),
        "pending" => officer(t!("An open case is weighed by the officer. Get advice before you apply.", "Une affaire en cours est pesée par l’agent. Demandez conseil avant la demande.")),
    }, CLOSED),
    of!(OffenceKind {
        "contravention" => fits(t!("Canadian contraventions do not count.", "Les contraventions canadiennes ne comptent pas.")),
        "unknown" => officer(t!("Find out how Canada treats the act: a lawyer or licensed consultant can tell you.", "Cherchez comment le Canada traite l’acte : un avocat ou un consultant autorisé peut vous le dire.")),
    }, CLOSED),
]);

/// S. 36(3)(b): a Canadian record suspension lifts a conviction in Canada, and only that.
const SUSPENDED: Test = Test::All(&[
    of!(OffenceResult { "record-suspension" => fits(t!("Keep the proof of the record suspension.", "Gardez la preuve de la suspension du casier.")) }, CLOSED),
    CANADA,
]);

/// One offence that Canada tries only summarily is no ground at all.
const SINGLE_SUMMARY: Test = Test::All(&[
    SUMMARY,
    of!(OffenceCount { "one" => fits(t!("A single summary-only offence is no ground.", "Une seule infraction punissable seulement par procédure sommaire n’est pas un motif.")) }, CLOSED),
    SHORT_SENTENCE,
]);

/// Regulations, s. 17: individual rehabilitation, from five years on, foreign matters only.
const INDIVIDUAL: Test = Test::All(&[
    ABROAD,
    Test::AtLeast(
        Fact::OffenceYears,
        5,
        FITS,
        closed(t!(
            "Rehabilitation can be asked for once 5 years have passed; before that only a temporary resident permit.",
            "La réadaptation se demande après 5 ans; avant, seul un permis de séjour temporaire est possible."
        )),
    ),
    of!(Rehabilitation { "yes" => fits(t!("Keep the approval.", "Gardez l’approbation.")) }, closed(t!("It never goes away by itself: you must apply for rehabilitation.", "Cela ne s’efface jamais tout seul : il faut demander la réadaptation."))),
]);

/// Regulations, s. 18(2)(a) and (c): one offence under 10 years, ten years ago, clean otherwise.
const DEEMED_ONE: Test = Test::All(&[
    ABROAD,
    of!(OffenceKind {
        "indictable" => FITS,
        "impaired-driving-before" => officer(t!("For impaired driving before 18 December 2018 this is the usual reading, not settled law.", "Pour la conduite avec facultés affaiblies avant le 18 décembre 2018, c’est la lecture courante, pas un droit établi.")),
    }, CLOSED),
    of!(OffenceCount { "one" => FITS }, CLOSED),
    Test::AtLeast(
        Fact::OffenceYears,
        10,
        fits(t!(
            "You are probably deemed rehabilitated. Expect questions and keep the proof.",
            "Vous êtes sans doute présumé réadapté. Attendez-vous à des questions et gardez la preuve."
        )),
        CLOSED,
    ),
    CLEAN,
]);

/// Regulations, s. 18(2)(b): several summary-only offences abroad, five years ago, clean since.
const DEEMED_SUMMARY: Test = Test::All(&[
    ABROAD,
    SUMMARY,
    Test::AtLeast(
        Fact::OffenceYears,
        5,
        fits(t!("You are probably deemed rehabilitated. Keep the proof.", "Vous êtes sans doute présumé réadapté. Gardez la preuve.")),
        CLOSED,
    ),
    CLEAN,
]);

/// Regulations, s. 18.1: only summary convictions in Canada, five years ago.
const CANADIAN_SUMMARY: Test = Test::All(&[
    CANADA,
    SUMMARY,
    SHORT_SENTENCE,
    Test::AtLeast(
        Fact::OffenceYears,
        5,
        fits(t!(
            "Five years have passed: these no longer bar you. Keep the proof.",
            "Cinq ans ont passé : elles ne vous bloquent plus. Gardez la preuve."
        )),
        CLOSED,
    ),
    CLEAN,
]);

/// A Canadian conviction has no rehabilitation.
const RECORD_SUSPENSION_ONLY: Test = of!(OffencePlace { "abroad" => CLOSED }, closed(t!("For a matter in Canada only a record suspension lifts it; before that only a temporary resident permit. Get advice.", "Pour une affaire au Canada, seule une suspension du casier la lève; avant, seul un permis de séjour temporaire est possible. Demandez conseil.")));

/// Act, s. 36(1) and (2).
pub(in crate::rules::routes) static CRIMINALITY: Requirement = requirement(
    "criminality",
    t!("No crime that counts in Canada stands against you", "Aucun crime qui compte au Canada ne joue contre vous"),
    Test::Any(&[
        ticked!(Past, "crime", CLOSED, FITS),
        NOT_COUNTED,
        SUSPENDED,
        SINGLE_SUMMARY,
        DEEMED_ONE,
        DEEMED_SUMMARY,
        CANADIAN_SUMMARY,
        INDIVIDUAL,
        RECORD_SUSPENSION_ONLY,
    ]),
    &[act("36(1)"), act("36(2)"), act("36(3)"), regulations("17"), regulations("18"), page("CC")],
);
