//! How long it takes: the service standard against the usual time, where the sources have one.

use super::fees::{due, entry, us_resident};
use super::{Line, Permit, Plan, all, applies_inside, chosen, is, line, lmia_positive, place, upper_level};
use crate::rules::cite::page;
use crate::rules::date::Date;
use crate::rules::eval::Context;
use crate::rules::law;
use crate::rules::lists::Entry;
use crate::rules::questions::Fact;
use crate::text::sentences;

const FOUR_WEEKS: Line = line(sentences::plan::FOUR_WEEKS, &[page("ESDC-MEDIAN")]);
const EIGHT_WEEKS: Line = line(sentences::plan::EIGHT_WEEKS, &[page("ESDC-MEDIAN")]);
/// Quebec's simplified list names the occupations that need no advertising.
const QUEBEC_LIST: Line = line(sentences::plan::QUEBEC_LIST, &[]);
const QUEBEC_LIST_ENDS: Date = Date::new(2027, 2, 23);
const TWO_WEEKS: Line = line(sentences::plan::TWO_WEEKS, &[page("IRCC-GSS")]);
const TWO_WEEKS_BY_LEVEL: Line = line(sentences::plan::TWO_WEEKS_BY_LEVEL, &[page("IRCC-GSS")]);
const BELOW_LEVEL: Line = line(sentences::plan::BELOW_LEVEL, &[page("IRCC-GSS")]);
const ORDINARY: Line = line(sentences::plan::ORDINARY, &[page("IRCC-GSS")]);
const ABROAD: Line = line(sentences::plan::ABROAD, &[]);
const BORDER: Line = line(sentences::plan::BORDER, &[]);
const INDIA: Line = line(sentences::plan::INDIA, &[]);
const BORDER_IF: Line = line(sentences::plan::BORDER_IF_ALLOWED, &[]);
const INSIDE: Line = line(sentences::plan::INSIDE, &[]);

/// The service standard for the permit that the Global Skills Strategy gives.
const FAST: u16 = 14;
/// The permit from abroad: the report of September 2025, then the service standard.
const FROM_ABROAD: [u16; 2] = [56, 60];
/// The permit from India: the latest report, then the one before.
const FROM_INDIA: [u16; 2] = [56, 70];
/// The permit inside Canada: the service standard, then the latest report.
const IN_CANADA: [u16; 2] = [120, 144];

pub(super) fn lines(plan: &'static Plan, context: Context<'_>, out: &mut Vec<&'static Line>) {
    if advertises(plan, context) {
        out.push(if plan.advertising == 4 { &FOUR_WEEKS } else { &EIGHT_WEEKS });
        if is(Fact::Province, "qc", context) && context.as_of <= QUEBEC_LIST_ENDS {
            out.push(&QUEBEC_LIST);
        }
    }
    if !lmia_positive(plan, context) {
        all(out, plan.decision);
    }
    if place::on_arrival(plan, context) {
        out.push(&BORDER);
        return;
    }
    if inside(plan, context) {
        out.push(&INSIDE);
        return;
    }
    let fast = fast(plan, context);
    match plan.permit {
        // With a worker who has the standard, the family has it too: nothing is said against it.
        Permit::Open => {}
        Permit::Lmia => out.push(&ORDINARY),
        _ if fast == Some(true) => out.push(&TWO_WEEKS),
        _ if fast.is_none() => out.push(&TWO_WEEKS_BY_LEVEL),
        _ => out.push(&BELOW_LEVEL),
    }
    if fast != Some(true) {
        out.push(if from_india(context) { &INDIA } else { &ABROAD });
    }
    if may_be_border(context) {
        out.push(&BORDER_IF);
    }
}

/// Whether the person has not said where they apply, and may be able to do it at the border.
fn may_be_border(context: Context<'_>) -> bool {
    let needs_visa = matches!(entry(context), Some(Entry::Visa | Entry::VisaOrEta)) && !us_resident(context);
    chosen(Fact::ApplyFrom, context).is_empty() && !needs_visa
}

/// Whether weeks of advertising are still to come, as long as the plan has their step.
pub(super) fn advertises(plan: &Plan, context: Context<'_>) -> bool {
    plan.advertising > 0 && due(&law::ADVERTISING, context) != Some(false)
}

fn from_india(context: Context<'_>) -> bool {
    context.answers.citizenships().is_some_and(|mut all| all.any(|country| country.code == "in"))
}

/// Whether the application is made inside Canada: a return from the border that is not allowed counts too.
fn inside(plan: &Plan, context: Context<'_>) -> bool {
    applies_inside(context) || (is(Fact::ApplyFrom, "border-return", context) && !place::on_arrival(plan, context))
}

/// Whether the 2-week standard holds for an application from abroad; `None` while the duties do not tell.
fn fast(plan: &Plan, context: Context<'_>) -> Option<bool> {
    match plan.permit {
        Permit::GlobalTalent => Some(true),
        Permit::Exempt => upper_level(context),
        _ => Some(false),
    }
}

/// The days that a route takes: standards and reports, never a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The employer’s own file, and the advertising before it; 0 once it is decided, or where there is none.
    pub file: u16,
    /// The permit: 0 at the border.
    pub permit: u16,
    /// Whether the permit’s days are a service standard; otherwise others reported them.
    pub standard: bool,
}

/// The days that a route takes for this person.
pub fn days(plan: &Plan, context: Context<'_>) -> Days {
    let decision = if lmia_positive(plan, context) { 0 } else { plan.days };
    let file = decision + advertising(plan, context);
    let (permit, standard) = if place::on_arrival(plan, context) {
        // With a reported time for the LMIA, the whole is reported too.
        (0, file == 0 || plan.permit == Permit::GlobalTalent)
    } else if inside(plan, context) {
        (IN_CANADA[1], false)
    } else if fast(plan, context) == Some(true) {
        (FAST, true)
    } else {
        (if from_india(context) { FROM_INDIA[0] } else { FROM_ABROAD[0] }, false)
    };
    Days { file, permit, standard }
}

/// The least and the most weeks until the permit: of each step the faster and the slower of its
/// standard and its reports. `None` on a visit: nothing is applied for, and no source gives the
/// time for a visa.
///
/// An unknown place of application counts from the border, where that may be open, to abroad.
pub fn weeks(plan: &Plan, context: Context<'_>) -> Option<(u16, u16)> {
    if plan.permit == Permit::Visit {
        return None;
    }
    let [least, most] = if place::on_arrival(plan, context) {
        [0, 0]
    } else if inside(plan, context) {
        IN_CANADA
    } else {
        let abroad = if from_india(context) { FROM_INDIA } else { FROM_ABROAD };
        let [least, most] = match fast(plan, context) {
            Some(true) => [FAST, FAST],
            Some(false) => abroad,
            None => [FAST, abroad[1]],
        };
        [if may_be_border(context) { 0 } else { least }, most]
    };
    let [file_least, file_most] = if lmia_positive(plan, context) { [0, 0] } else { plan.range };
    let adverts = advertising(plan, context);
    Some(((adverts + file_least + least) / 7, (adverts + file_most + most).div_ceil(7)))
}

/// The days of advertising that are still to come.
fn advertising(plan: &Plan, context: Context<'_>) -> u16 {
    if advertises(plan, context) { plan.advertising * 7 } else { 0 }
}
