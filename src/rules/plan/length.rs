//! How long the permit lasts, and how it is extended.

use super::fees::entry;
use super::{Line, Permit, Plan, all, chosen, line};
use crate::rules::cite::{page, regulations};
use crate::rules::eval::Given;
use crate::rules::lists::Entry;
use crate::rules::questions::Fact;
use crate::rules::routes;
use crate::t;

const AS_THE_OFFER: Line = line(t!("As long as the job in the offer.", "Aussi longtemps que l’emploi dans l’offre."), &[]);
const LONGER_JOB: Line = line(
    t!(
        "Your job lasts longer than one permit: plan the renewal.",
        "Votre emploi dure plus longtemps qu’un permis : prévoyez le renouvellement."
    ),
    &[],
);
const NO_MORE: Line = line(
    t!(
        "Your job lasts longer than this permit: after it, another category must fit.",
        "Votre emploi dure plus longtemps que ce permis : ensuite, une autre catégorie doit convenir."
    ),
    &[],
);
const RENEW_LMIA: Line = line(
    t!(
        "To stay on: apply online before the permit ends, with a new LMIA. If you stay in Canada, you may then keep working on the same conditions while you wait.",
        "Pour rester : présentez la demande en ligne avant la fin du permis, avec une nouvelle EIMT. Si vous restez au Canada, vous pouvez alors continuer de travailler aux mêmes conditions en attendant."
    ),
    &[regulations("186(u)")],
);
const RENEW_EXEMPT: Line = line(
    t!(
        "To stay on: apply online before the permit ends, with a new offer number; the employer pays $230 again. If you stay in Canada, you may then keep working on the same conditions while you wait.",
        "Pour rester : présentez la demande en ligne avant la fin du permis, avec un nouveau numéro d’offre; l’employeur paie de nouveau 230 $. Si vous restez au Canada, vous pouvez alors continuer de travailler aux mêmes conditions en attendant."
    ),
    &[regulations("186(u)"), regulations("303.1(1)")],
);
const PASSPORT_ENDS: Line = line(
    t!(
        "Your passport ends before the job: the permit cannot outlast it. Renew it before you apply.",
        "Votre passeport expire avant la fin de l’emploi : le permis ne peut le dépasser. Renouvelez-le avant la demande."
    ),
    &[regulations("183(2)(c)"), page("IRCC-COND")],
);
const CAPS: Line = line(
    t!(
        "It never runs past the end of your passport, nor past 10 years from your biometrics.",
        "Il ne dépasse jamais la fin du passeport, ni 10 ans après vos renseignements biométriques."
    ),
    &[regulations("183(2)(c)"), page("IRCC-COND")],
);

/// What a transfer at a client's site is told.
const CLIENT_SITE: Line = line(routes::CLIENT_SITE, &[page("IRCC-ICT"), page("IRCC-T37")]);
/// What is told where the limit in all ends this permit.
const UNTIL_SEVEN: Line = line(routes::UNTIL_SEVEN, &[page("IRCC-ICT"), page("IRCC-T37")]);
const UNTIL_FIVE: Line = line(routes::UNTIL_FIVE, &[page("IRCC-ICT"), page("IRCC-T37")]);
const UNTIL_FOUR_AND_A_HALF: Line = line(routes::UNTIL_FOUR_AND_A_HALF, &[page("IRCC-CETA-ICT"), page("IRCC-UK-ICT")]);

/// The most months in all, by the person's role: a start-up takes every role.
fn limit(plan: &Plan, given: Given<'_>) -> u16 {
    if chosen(Fact::TransferRole, given) == "specialist" { plan.limit.min(60) } else { plan.limit }
}

/// The hundredths of a month that the years already spent leave; `None` where none were spent, or a
/// year abroad has started the count again.
fn left(plan: &Plan, given: Given<'_>) -> Option<i64> {
    let years = given.answers.number(Fact::TransferYears)?;
    let left = i64::from(limit(plan, given)) * 100 - years * 12;
    (years > 0 && left > 0 && chosen(Fact::YearAbroad, given) != "yes").then_some(left)
}

fn starts_up(plan: &Plan, given: Given<'_>) -> bool {
    !plan.start_up.is_empty() && chosen(Fact::CompaniesActive, given) == "starting-up"
}

fn at_client(plan: &Plan, given: Given<'_>) -> bool {
    plan.limit > 0 && chosen(Fact::Workplace, given) == "client-site"
}

/// The most hundredths of a month of one permit, the limit in all aside; 0 where no source names them.
fn term(plan: &Plan, given: Given<'_>) -> i64 {
    let renewed = plan.limit > 0 && chosen(Fact::CurrentEmployment, given) == "transfer-permit";
    let mut months = if renewed && plan.renewal > 0 { plan.renewal } else { plan.months };
    if starts_up(plan, given) {
        months = if renewed { 6 } else { 12 };
    }
    if at_client(plan, given) && (months == 0 || months > 12) {
        months = 12;
    }
    i64::from(months) * 100
}

/// The most months of this person's permit, in hundredths; 0 where only the offer decides.
pub fn months(plan: &Plan, given: Given<'_>) -> i64 {
    match (term(plan, given), left(plan, given)) {
        (0, Some(left)) => left,
        (term, Some(left)) => term.min(left),
        (term, None) => term,
    }
}

pub(super) fn lines(plan: &'static Plan, given: Given<'_>, out: &mut Vec<&'static Line>) {
    let exempt = plan.permit == Permit::Exempt;
    if plan.length.is_empty() && exempt {
        out.push(&AS_THE_OFFER);
    }
    let (months, left) = (months(plan, given), left(plan, given));
    // After it nothing follows but a year abroad.
    let spent = left == Some(months);
    if spent {
        out.push(match limit(plan, given) {
            54 => &UNTIL_FOUR_AND_A_HALF,
            60 => &UNTIL_FIVE,
            _ => &UNTIL_SEVEN,
        });
    }
    if starts_up(plan, given) {
        all(out, plan.start_up);
    }
    if at_client(plan, given) {
        out.push(&CLIENT_SITE);
    }
    all(out, plan.length);
    if plan.permit == Permit::Visit {
        return;
    }
    let last = plan.last || spent;
    if months > 0 && given.answers.number(Fact::StayMonths).is_some_and(|stay| stay > months) {
        out.push(if last { &NO_MORE } else { &LONGER_JOB });
    }
    if last && (plan.last || plan.months > 0) {
        // Nothing follows.
    } else if exempt {
        out.push(&RENEW_EXEMPT);
    } else if plan.permit.needs_lmia() {
        out.push(&RENEW_LMIA);
    }
    // Nationals of the United States are left out of these limits.
    if entry(given) != Some(Entry::UnitedStates) {
        out.push(if chosen(Fact::Passport, given) == "expires-first" { &PASSPORT_ENDS } else { &CAPS });
    }
}
