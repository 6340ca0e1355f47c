//! How long the permit lasts, and how it is extended.

use super::fees::entry;
use super::{Line, Permit, Plan, all, is, line};
use crate::rules::cite::{page, regulations};
use crate::rules::eval::Context;
use crate::rules::law;
use crate::rules::lists::Entry;
use crate::rules::questions::Fact;
use crate::text::sentences;

const AS_THE_OFFER: Line = line(sentences::plan::AS_THE_OFFER, &[]);
const LONGER_JOB: Line = line(sentences::plan::LONGER_JOB, &[]);
const NO_MORE: Line = line(sentences::plan::NO_MORE, &[]);
const RENEW_LMIA: Line = line(sentences::plan::RENEW_LMIA, &[regulations("186(u)"), page("IRCC-NEW-EMPLOYER")]);
const QUEBEC_FRENCH: Line = line(sentences::plan::QUEBEC_FRENCH, &[]);
const RENEW_EXEMPT: Line =
    line(sentences::plan::RENEW_EXEMPT, &[regulations("186(u)"), regulations("303.1(1)"), page("IRCC-NEW-EMPLOYER")]);
const PASSPORT_ENDS: Line = line(sentences::plan::PASSPORT_ENDS, &[regulations("183(2)(c)"), page("IRCC-COND")]);
const CAPS: Line = line(sentences::plan::CAPS, &[regulations("183(2)(c)"), page("IRCC-COND")]);

/// The line for a transfer at a client's site.
const CLIENT_SITE: Line = line(law::CLIENT_SITE, &[page("IRCC-ICT"), page("IRCC-T37")]);
/// The line for a start-up.
const START_UP: Line = line(law::START_UP_TERM, &[page("IRCC-T37")]);
/// The line for a permit that the limit in all ends.
const UNTIL_SEVEN: Line = line(law::UNTIL_SEVEN, &[page("IRCC-ICT"), page("IRCC-T37")]);
const UNTIL_FIVE: Line = line(law::UNTIL_FIVE, &[page("IRCC-ICT"), page("IRCC-T37")]);
const UNTIL_FOUR_AND_A_HALF: Line = line(law::UNTIL_FOUR_AND_A_HALF, &[page("IRCC-CETA-ICT"), page("IRCC-UK-ICT")]);

/// No first permit of a transfer lasts longer, in hundredths of a month, where a page names its term.
const LONGEST: i64 = 3600;

/// How long this person's permit lasts.
struct Term {
    /// The most months, in hundredths; 0 where only the offer decides.
    months: i64,
    /// Whether it has a term of its own, so that the plan's lines for others do not apply.
    own: bool,
    /// Whether nothing of its kind can follow.
    last: bool,
}

/// Computes how long this person's permit lasts, and adds the lines that explain it.
fn shortened(plan: &Plan, context: Context<'_>, out: &mut Vec<&'static Line>) -> Term {
    let mut months = i64::from(plan.months) * 100;
    if plan.limit == 0 {
        return Term { months, own: false, last: plan.last };
    }
    let renewed = is(Fact::CurrentEmployment, "transfer-permit", context);
    if renewed && plan.renewal > 0 {
        months = i64::from(plan.renewal) * 100;
    }
    let starts_up = plan.start_up && is(Fact::CompaniesActive, "starting-up", context);
    if starts_up {
        months = if renewed { 600 } else { 1200 };
        out.push(&START_UP);
    }
    let at_client = is(Fact::Workplace, "client-site", context);
    if at_client {
        months = if months == 0 { 1200 } else { months.min(1200) };
        out.push(&CLIENT_SITE);
    }
    // A start-up takes every role, each with its own limit.
    let limit = if is(Fact::TransferRole, "specialist", context) { plan.limit.min(60) } else { plan.limit };
    let whole = i64::from(limit) * 100;
    let left = whole - context.answers.number(Fact::TransferYears).unwrap_or(0) * 12;
    // At the limit only a year abroad opens the route, and it starts the count again.
    let spent = (1..whole).contains(&left) && left <= if months == 0 { LONGEST } else { months };
    if spent {
        months = left;
        out.push(match limit {
            54 => &UNTIL_FOUR_AND_A_HALF,
            60 => &UNTIL_FIVE,
            _ => &UNTIL_SEVEN,
        });
    }
    Term { months, own: starts_up || at_client, last: plan.last || at_client || spent }
}

/// The most months of this person's permit, in hundredths; 0 where only the offer decides.
pub fn months(plan: &Plan, context: Context<'_>) -> i64 {
    shortened(plan, context, &mut Vec::new()).months
}

pub(super) fn lines(plan: &'static Plan, context: Context<'_>, out: &mut Vec<&'static Line>) {
    let exempt = plan.permit == Permit::Exempt;
    if plan.length.is_empty() && exempt {
        out.push(&AS_THE_OFFER);
    }
    let Term { months, own, last } = shortened(plan, context, out);
    if !own {
        all(out, plan.length);
    }
    if plan.permit == Permit::Visit {
        return;
    }
    if months > 0 && context.answers.number(Fact::StayMonths).is_some_and(|stay| stay > months) {
        out.push(if last { &NO_MORE } else { &LONGER_JOB });
    }
    if last {
        // Nothing follows.
    } else if exempt {
        out.push(&RENEW_EXEMPT);
    } else if plan.permit.needs_lmia() {
        out.push(&RENEW_LMIA);
        if is(Fact::Province, "qc", context) {
            out.push(&QUEBEC_FRENCH);
        }
    }
    // Nationals of the United States are left out of these limits.
    if entry(context) != Some(Entry::UnitedStates) {
        out.push(if is(Fact::Passport, "expires-first", context) { &PASSPORT_ENDS } else { &CAPS });
    }
}
