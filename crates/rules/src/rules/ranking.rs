//! The open routes, the best for this person first, and why the first is first.

use super::answers::{Answer, Answers, Per};
use super::date::Date;
use super::eval::{self, Context, route_span};
use super::lists;
use super::missing::{Missing, missing};
use super::model::KnownBy;
use super::model::{Span, Standing, WageRule, Who};
use super::plan;
use super::questions::{self, Fact};
use super::result::{Assessment, RouteResult};
use super::typical::typical_answer;
use std::cmp::{Ordering, Reverse};

/// What sets a route apart from the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advantage {
    /// Its result is better, or would be with ordinary answers.
    Standing,
    /// Fewer of the person's own answers can still close it.
    Certainty,
    /// The permit comes sooner.
    Time,
    /// The permit lasts longer.
    Length,
    /// It costs the person less.
    Cost,
}

/// An open route and what its place among the others rests on.
#[derive(Clone, Debug)]
pub struct Ranked<'a> {
    /// The route with its results.
    pub assessed: &'a RouteResult,
    /// Its result once every question that an employer or a public list answers counts as a step.
    pub patient: Span,
    /// Its best result if the person's missing answers are the commonest ones.
    pub likely: Standing,
    /// What it still has to know.
    pub missing: Missing,
    /// The least and the most weeks until the permit; `None` where the sources give no time.
    pub weeks: Option<(u16, u16)>,
    months: i64,
    cost: i64,
}

/// So many unanswered questions weigh as one: a few questions take the person a minute or two, a slower
/// route takes months.
const QUESTIONS_AT_ONCE: usize = 5;

impl Ranked<'_> {
    /// How many of the person's own answers can still close the route.
    pub fn own_closers(&self) -> usize {
        self.missing.closers.questions().filter(|question| question.known_by == KnownBy::You).count()
    }

    /// Compares two routes; the better one is less.
    fn compare(&self, other: &Self) -> (Ordering, Advantage) {
        let certainty = |route: &Self| route.own_closers() / QUESTIONS_AT_ONCE;
        // Where only the offer limits the permit, it lasts longest.
        let length = |route: &Self| if route.months == 0 { i64::MAX } else { route.months };
        let weeks = |route: &Self| route.weeks.map_or((u16::MAX, u16::MAX), |(least, most)| (most, least));
        let by = [
            (
                Reverse((self.likely, self.patient.best)).cmp(&Reverse((other.likely, other.patient.best))),
                Advantage::Standing,
            ),
            (certainty(self).cmp(&certainty(other)), Advantage::Certainty),
            (weeks(self).cmp(&weeks(other)), Advantage::Time),
            (Reverse(length(self)).cmp(&Reverse(length(other))), Advantage::Length),
            (self.cost.cmp(&other.cost), Advantage::Cost),
        ];
        by.into_iter().find(|(order, _)| *order != Ordering::Equal).unwrap_or((Ordering::Equal, Advantage::Cost))
    }

    /// What sets this route apart from one that comes after it; `None` where nothing does.
    pub fn advantage_over(&self, other: &Self) -> Option<Advantage> {
        let (order, advantage) = self.compare(other);
        (order == Ordering::Less).then_some(advantage)
    }
}

/// The answers with every unanswered question of an employer or a public list taken as not known.
pub fn patient(answers: &Answers) -> Answers {
    let mut patient = answers.clone();
    for question in questions::all() {
        if question.known_by != KnownBy::You && answers.get(question.fact).is_none() {
            patient.set(question.fact, Some(Answer::NotSure));
        }
    }
    patient
}

/// The answers with every missing one of the person's taken as the commonest, and every missing one of an
/// employer or a public list as not known.
pub fn likely(answers: &Answers, as_of: Date) -> Answers {
    let mut likely = patient(answers);
    for question in questions::all() {
        if likely.get(question.fact).is_none() {
            likely.set(question.fact, Some(typical_answer(question.fact)));
        }
    }
    if answers.get(Fact::Wage).is_none() {
        pay_as_usual(&mut likely, as_of);
    }
    likely
}

/// Without an offer the pay is the one to look for: what the fast stream asks where the duties are on its
/// list, else the usual pay of the place.
fn pay_as_usual(likely: &mut Answers, as_of: Date) {
    let context = Context { answers: likely, as_of };
    let listed = likely
        .duties()
        .and_then(lists::occupation)
        .is_some_and(|occupation| occupation.category_b == lists::CategoryB::Listed);
    let rule = if listed { WageRule::CategoryB } else { WageRule::Prevailing };
    if let Some(cents) = eval::target_hourly(rule, context) {
        likely.set(Fact::Wage, Some(Answer::Wage { cents, per: Per::Hour }));
    }
}

/// The open routes in the order that is best for this person; routes of agreements that do not name
/// the person are left out.
pub fn ranking<'a>(assessment: &'a Assessment, answers: &Answers) -> Vec<Ranked<'a>> {
    let as_of = assessment.as_of;
    let context = Context { answers, as_of };
    let patient = patient(answers);
    let likely = likely(answers, as_of);
    let mut scratch = answers.clone();
    let mut ranked = Vec::new();
    if assessment.no_permit_needed() {
        return ranked;
    }
    for assessed in &assessment.routes {
        let route = assessed.route;
        if assessed.span.best == Standing::DoesNotFit || assessed.for_others() {
            continue;
        }
        let fees = plan::fees(route.plan, context);
        let next = Ranked {
            assessed,
            patient: route_span(route, Context { answers: &patient, as_of }),
            likely: route_span(route, Context { answers: &likely, as_of }).best,
            missing: missing(assessed, context, &mut scratch),
            weeks: plan::weeks(route.plan, context),
            months: plan::months(route.plan, context),
            cost: plan::sum(&fees, Who::You).most,
        };
        // Measured: the general sort of the standard library is 2 kB of the transfer, for a list of a few routes.
        ranked.insert(ranked.partition_point(|before: &Ranked<'_>| before.compare(&next).0.is_le()), next);
    }
    ranked
}
