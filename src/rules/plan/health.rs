//! Biometrics and medical exam, for this person.

use super::fees::{due, entry, us_resident};
use super::{Line, Permit, Plan, chosen, is, line};
use crate::rules::cite::{page, regulations};
use crate::rules::eval::{self, Context};
use crate::rules::lists::Entry;
use crate::rules::model::{Span, Standing};
use crate::rules::questions::Fact;
use crate::rules::routes;
use crate::t;

const FREE_US: Line = line(
    t!("Biometrics: none, as a US citizen.", "Renseignements biométriques : aucun, comme citoyen des États-Unis."),
    &[regulations("12.2")],
);
const FREE: Line = line(
    t!(
        "Biometrics: none, on your answers, and no fee.",
        "Renseignements biométriques : aucun, selon vos réponses, et aucuns frais."
    ),
    &[regulations("12.2")],
);
const GIVE: Line = line(
    t!(
        "Biometrics: give fingerprints and a photo, for $85. They are good for 10 years.",
        "Renseignements biométriques : donnez vos empreintes et une photo, pour 85 $. Ils valent 10 ans."
    ),
    &[regulations("12.2"), regulations("315.1(1)")],
);
const GIVE_UNLESS: Line = line(
    t!(
        "Biometrics: fingerprints and a photo for $85, unless you are a US citizen, gave them within 10 years, or are under 14 or over 79.",
        "Renseignements biométriques : empreintes et photo pour 85 $, sauf si vous êtes citoyen des États-Unis, les avez donnés au cours des 10 dernières années, ou avez moins de 14 ans ou plus de 79 ans."
    ),
    &[regulations("12.2"), regulations("315.1(1)")],
);
const NO_EXAM: Line = line(
    t!(
        "Medical exam: none, on your answers. An officer can still ask for one.",
        "Examen médical : aucun, selon vos réponses. Un agent peut tout de même en demander un."
    ),
    &[regulations("30"), page("IRCC-IME")],
);
const EXAM_HELD: Line = line(
    t!("Medical exam: required, and you hold the certificate.", "Examen médical : exigé, et vous avez le certificat."),
    &[regulations("30"), page("IRCC-IME")],
);
const EXAM: Line = line(
    t!(
        "Medical exam: required. Book a panel physician now; the certificate must rest on an exam of the last 12 months.",
        "Examen médical : exigé. Prenez rendez-vous dès maintenant avec un médecin désigné; l’examen doit dater de moins de 12 mois."
    ),
    &[regulations("30"), page("IRCC-IME")],
);
const EXAM_IF: Line = line(
    t!(
        "Medical exam: only if you work in a hospital, clinic, care home, school or day care, or the like, even without contact with anyone there, or if you stay more than 6 months and lived 6 months in a row in a country on Canada’s list within the last year. An officer can still ask for one.",
        "Examen médical : seulement si vous travaillez dans un hôpital, une clinique, un foyer de soins, une école, une garderie ou un lieu semblable, même sans contact avec personne, ou si vous restez plus de 6 mois et avez vécu 6 mois de suite, depuis un an, dans un pays de la liste canadienne. Un agent peut tout de même en demander un."
    ),
    &[regulations("30"), page("IRCC-IME")],
);

const OPEN_WITHOUT: Line = line(
    t!(
        "Without the exam, an open permit bars work in child care, primary and secondary schools and health services, help desk included.",
        "Sans l’examen, un permis ouvert interdit de travailler en garderie, à l’école primaire ou secondaire et dans les services de santé, soutien informatique compris."
    ),
    &[page("IRCC-OPEN")],
);
const EXAMINED_BEFORE: Line = line(
    t!(
        "Inside Canada, some people of low risk who had an exam within 5 years are exempt until 5 October 2029, as reported by others: check it with IRCC.",
        "Au Canada, certaines personnes à faible risque examinées depuis moins de 5 ans sont dispensées jusqu’au 5 octobre 2029, selon des tiers : vérifiez auprès d’IRCC."
    ),
    &[],
);

pub(super) fn lines(plan: &Plan, context: Context<'_>, out: &mut Vec<&'static Line>) {
    // A visa asks for them, a visit without one does not.
    if plan.permit != Permit::Visit || (entry(context) == Some(Entry::Visa) && !us_resident(context)) {
        out.push(match due(&routes::BIOMETRICS.condition, context) {
            Some(false) if entry(context) == Some(Entry::UnitedStates) => &FREE_US,
            Some(false) => &FREE,
            Some(true) => &GIVE,
            None => &GIVE_UNLESS,
        });
    }
    let exam = eval::span(&routes::EXAM_FREE, context);
    let held = is(Fact::MedicalCertificate, "yes", context);
    out.push(if exam == Span::only(Standing::Fits) {
        &NO_EXAM
    } else if exam != Span::only(Standing::DoesNotFit) {
        &EXAM_IF
    } else if held {
        &EXAM_HELD
    } else {
        &EXAM
    });
    if held {
        return;
    }
    if exam != Span::only(Standing::Fits) && chosen(Fact::ApplyFrom, context).starts_with("inside") {
        out.push(&EXAMINED_BEFORE);
    }
    if plan.permit == Permit::Open {
        out.push(&OPEN_WITHOUT);
    }
}
