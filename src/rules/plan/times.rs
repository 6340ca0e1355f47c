//! How long it takes: the service standard against the usual time, where the sources have one.

use super::fees::{due, entry, us_resident};
use super::{Line, Permit, Plan, all, chosen, line, lmia_positive, place, upper_level};
use crate::rules::cite::page;
use crate::rules::eval::Given;
use crate::rules::lists::Entry;
use crate::rules::questions::Fact;
use crate::rules::routes;
use crate::t;

const FOUR_WEEKS: Line = line(
    t!("Before the request: at least 4 weeks of advertising.", "Avant la demande : au moins 4 semaines d’affichage."),
    &[page("ESDC-MEDIAN")],
);
const EIGHT_WEEKS: Line = line(
    t!("Before the request: at least 8 weeks of advertising.", "Avant la demande : au moins 8 semaines d’affichage."),
    &[page("ESDC-MEDIAN")],
);
const TWO_WEEKS: Line = line(
    t!(
        "Work permit: the service standard is 2 weeks for 80% of complete online applications from outside Canada. It is a standard, not a right.",
        "Permis de travail : la norme de service est de 2 semaines pour 80 % des demandes complètes présentées en ligne de l’extérieur du Canada. C’est une norme, pas un droit."
    ),
    &[page("IRCC-GSS")],
);
const TWO_WEEKS_BY_LEVEL: Line = line(
    t!(
        "Work permit: without an LMIA, the 2-week standard is only for jobs of TEER 0 or 1, applied for online from outside Canada. It is a standard, not a right.",
        "Permis de travail : sans EIMT, la norme de 2 semaines ne vaut que pour les emplois de FEER 0 ou 1, demandés en ligne de l’extérieur du Canada. C’est une norme, pas un droit."
    ),
    &[page("IRCC-GSS")],
);
const BELOW_LEVEL: Line = line(
    t!(
        "Work permit: do not count on 2 weeks. Without an LMIA that standard is only for jobs of TEER 0 or 1, and your duties are of a lower level.",
        "Permis de travail : ne comptez pas sur 2 semaines. Sans EIMT, cette norme ne vaut que pour les emplois de FEER 0 ou 1, et vos tâches sont d’un niveau inférieur."
    ),
    &[page("IRCC-GSS")],
);
const ORDINARY: Line = line(
    t!(
        "Work permit: the 2-week standard does not apply on this route.",
        "Permis de travail : la norme de 2 semaines ne s’applique pas sur cette voie."
    ),
    &[page("IRCC-GSS")],
);
const UNCERTAIN: Line = line(
    t!(
        "From abroad our sources have only an uncertain average: about 8 weeks in September 2025. It changes every week and with the country.",
        "De l’étranger, nos sources n’ont qu’une moyenne incertaine : environ 8 semaines en septembre 2025. Elle change chaque semaine et selon le pays."
    ),
    &[],
);
const BORDER: Line = line(
    t!("At the border or airport: decided when you arrive.", "À la frontière ou à l’aéroport : la décision se prend à votre arrivée."),
    &[],
);
const UNCERTAIN_INDIA: Line = line(
    t!(
        "From abroad our sources have no firm time. For India, reports say 16 weeks in May 2025 and 11 weeks in a guide of 2026. It changes every week.",
        "De l’étranger, nos sources n’ont aucun délai sûr. Pour l’Inde, des tiers parlent de 16 semaines en mai 2025 et de 11 semaines dans un guide de 2026. Cela change chaque semaine."
    ),
    &[],
);
const BORDER_IF: Line = line(
    t!(
        "At the border or airport, if you may apply there: decided when you arrive.",
        "À la frontière ou à l’aéroport, si vous pouvez y faire la demande : la décision se prend à votre arrivée."
    ),
    &[],
);
const INSIDE: Line = line(
    t!(
        "Inside Canada there is no fast processing; our sources give no time.",
        "Au Canada, aucun traitement rapide; nos sources ne donnent pas de délai."
    ),
    &[],
);

pub(super) fn lines(plan: &'static Plan, given: Given<'_>, out: &mut Vec<&'static Line>) {
    if advertises(plan, given) {
        out.push(if plan.advertising == 4 { &FOUR_WEEKS } else { &EIGHT_WEEKS });
    }
    if !lmia_positive(plan, given) {
        all(out, plan.decision);
    }
    let from = chosen(Fact::ApplyFrom, given);
    if place::on_arrival(plan, given) {
        out.push(&BORDER);
        return;
    }
    if inside(plan, given) {
        out.push(&INSIDE);
        return;
    }
    let fast = fast(plan, given);
    match plan.permit {
        // With a worker who has the standard, the family has it too: nothing is said against it.
        Permit::Open => {}
        Permit::Lmia => out.push(&ORDINARY),
        _ if fast == Some(true) => out.push(&TWO_WEEKS),
        _ if fast.is_none() => out.push(&TWO_WEEKS_BY_LEVEL),
        _ => out.push(&BELOW_LEVEL),
    }
    if fast != Some(true) {
        out.push(if from_india(given) { &UNCERTAIN_INDIA } else { &UNCERTAIN });
    }
    let needs_visa = matches!(entry(given), Some(Entry::Visa | Entry::VisaOrEta)) && !us_resident(given);
    if from.is_empty() && !needs_visa {
        out.push(&BORDER_IF);
    }
}

/// Whether weeks of advertising are still to come, as long as the plan has their step.
fn advertises(plan: &Plan, given: Given<'_>) -> bool {
    plan.advertising > 0 && due(&routes::ADVERTISING, given) != Some(false)
}

fn from_india(given: Given<'_>) -> bool {
    given.answers.citizenships().is_some_and(|mut all| all.any(|country| country.code == "in"))
}

/// Whether the application is made inside Canada: a return from the border that is not allowed counts too.
fn inside(plan: &Plan, given: Given<'_>) -> bool {
    let from = chosen(Fact::ApplyFrom, given);
    from.starts_with("inside") || (from == "border-return" && !place::on_arrival(plan, given))
}

/// Whether the 2-week standard holds for an application from abroad; `None` while the duties do not tell.
fn fast(plan: &Plan, given: Given<'_>) -> Option<bool> {
    match plan.permit {
        Permit::GlobalTalent => Some(true),
        Permit::Exempt => upper_level(given),
        _ => Some(false),
    }
}

/// The days that a route takes: standards and reports, never a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The employer’s own file, and the advertising before it; 0 once it is decided, or where there is none.
    pub file: u16,
    /// The permit: 0 at the border, `None` where the sources give no time.
    pub permit: Option<u16>,
    /// Whether the permit’s days are a service standard; otherwise an uncertain average.
    pub standard: bool,
}

/// The days that a route takes for this person.
pub fn days(plan: &Plan, given: Given<'_>) -> Days {
    let mut file = if lmia_positive(plan, given) { 0 } else { plan.days };
    if advertises(plan, given) {
        file += plan.advertising * 7;
    }
    let (permit, standard) = if place::on_arrival(plan, given) {
        // With a reported time for the LMIA, the whole is reported too.
        (Some(0), file == 0 || plan.permit == Permit::GlobalTalent)
    } else if inside(plan, given) {
        (None, false)
    } else if fast(plan, given) == Some(true) {
        (Some(14), true)
    } else if from_india(given) {
        (None, false)
    } else {
        (Some(56), false)
    };
    Days { file, permit, standard }
}
