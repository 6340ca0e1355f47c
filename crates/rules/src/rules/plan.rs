//! The plan of an open route: fees for each payer, times, where to apply,
//! papers, how long the permit lasts, the family. A route declares a [`Plan`]; from it and the
//! answers come [`fees`] and the [`lines`] of each [`Part`]. Nothing here moves a standing.

mod employer;
mod family;
mod fees;
mod health;
mod length;
mod papers;
mod place;
mod times;

use super::eval::Context;
use super::lists;
use super::model::Fact;
pub use super::model::{Line, Part, Permit, Plan, line};
pub use fees::{Fee, Sum, fees, sum};
pub use length::months;
pub use times::{Days, days, weeks};

/// What a part of a plan tells this person; nothing where it does not concern them.
pub fn lines(part: Part, plan: &'static Plan, context: Context<'_>) -> Vec<&'static Line> {
    let mut out = Vec::new();
    match part {
        Part::Place => place::lines(plan, context, &mut out),
        Part::Times => times::lines(plan, context, &mut out),
        Part::Papers => papers::lines(plan, context, &mut out),
        Part::Questions => employer::lines(plan, context, &mut out),
        Part::Health => health::lines(plan, context, &mut out),
        Part::Length => length::lines(plan, context, &mut out),
        Part::Family => family::lines(plan, context, &mut out),
    }
    out
}

/// The chosen answer's id; empty while there is none.
fn chosen(fact: Fact, context: Context<'_>) -> &'static str {
    context.answers.choice(fact).map_or("", |choice| choice.id)
}

/// Whether this answer was chosen.
fn is(fact: Fact, id: &str, context: Context<'_>) -> bool {
    chosen(fact, context) == id
}

/// Whether the person applies from inside Canada, in whatever status.
fn applies_inside(context: Context<'_>) -> bool {
    chosen(Fact::ApplyFrom, context).starts_with("inside-")
}

/// Whether the LMIA of this route's own stream is there.
fn lmia_positive(plan: &Plan, context: Context<'_>) -> bool {
    is(Fact::Lmia, if plan.permit == Permit::GlobalTalent { "positive-global-talent" } else { "positive" }, context)
}

/// Whether the job is of TEER 0 or 1; `None` where the duties point to no group.
fn upper_level(context: Context<'_>) -> Option<bool> {
    let mut found = None;
    for occupation in lists::occupations(context.answers.duties()?) {
        found = Some(matches!(occupation.teer, "0" | "1") && found != Some(false));
    }
    found
}

fn all(out: &mut Vec<&'static Line>, lines: &'static [Line]) {
    for line in lines {
        out.push(line);
    }
}
