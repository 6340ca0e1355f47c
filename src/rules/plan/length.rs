//! How long the permit lasts, and how it is extended.

use super::{Line, Permit, Plan, all, chosen, line};
use crate::rules::cite::{page, regulations};
use crate::rules::eval::Given;
use crate::rules::questions::Fact;
use crate::t;

const AS_THE_OFFER: Line = line(t!("As long as the job in the offer.", "Aussi longtemps que l’emploi dans l’offre."), &[]);
const LONGER_JOB: Line = line(
    t!(
        "Your job lasts longer than one permit: plan the extension.",
        "Votre emploi dure plus longtemps qu’un permis : prévoyez la prolongation."
    ),
    &[],
);
const RENEW_LMIA: Line = line(
    t!(
        "To stay on: apply online before the permit ends, with a new LMIA. You may then keep working for this employer while you wait.",
        "Pour rester : présentez la demande en ligne avant la fin du permis, avec une nouvelle EIMT. Vous pouvez alors continuer de travailler pour cet employeur en attendant."
    ),
    &[regulations("186(u)")],
);
const RENEW_EXEMPT: Line = line(
    t!(
        "To stay on: apply online before the permit ends, with a new offer number; the employer pays $230 again. You may then keep working for this employer while you wait.",
        "Pour rester : présentez la demande en ligne avant la fin du permis, avec un nouveau numéro d’offre; l’employeur paie de nouveau 230 $. Vous pouvez alors continuer de travailler pour cet employeur en attendant."
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

pub(super) fn lines(plan: &'static Plan, given: Given<'_>, out: &mut Vec<&'static Line>) {
    let exempt = plan.permit == Permit::Exempt;
    if plan.length.is_empty() && exempt {
        out.push(&AS_THE_OFFER);
    }
    all(out, plan.length);
    if plan.permit == Permit::Visit {
        return;
    }
    if plan.months > 0 && given.answers.number(Fact::StayMonths).is_some_and(|stay| stay > i64::from(plan.months) * 100) {
        out.push(&LONGER_JOB);
    }
    if exempt {
        out.push(&RENEW_EXEMPT);
    } else if plan.permit.needs_lmia() {
        out.push(&RENEW_LMIA);
    }
    out.push(if chosen(Fact::Passport, given) == "expires-first" { &PASSPORT_ENDS } else { &CAPS });
}
