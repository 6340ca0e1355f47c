//! How long the permit lasts, and how it is extended.

use super::fees::entry;
use super::{Line, Permit, Plan, all, chosen, line};
use crate::rules::cite::{page, regulations};
use crate::rules::eval::Given;
use crate::rules::lists::Entry;
use crate::rules::questions::Fact;
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
        out.push(if plan.last { &NO_MORE } else { &LONGER_JOB });
    }
    if plan.last {
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
