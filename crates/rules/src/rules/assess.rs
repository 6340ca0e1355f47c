//! The law of a day, applied to the answers: [`assess`], and what is still to be asked.

use super::answers::Answers;
use super::change;
use super::date::Date;
use super::eval::{self, Context, Explanation, route_span};
use super::knowledge::others_know;
use super::law::{GENERAL, NEEDS_PERMIT, ROUTES};
use super::model::{Condition, Fact, KnownBy, Route, Span, Standing};
use super::questions::{self, Facts};
use super::result::{Assessment, RequirementResult, RouteResult};

/// Whether the person needs no work permit at all, without a whole assessment.
pub fn no_permit_needed(context: Context<'_>) -> bool {
    eval::span(&NEEDS_PERMIT.condition, context) == Span::only(Standing::DoesNotFit)
}

/// Pass a copy of the answers as `scratch` for explanations, changes and steps too; without it, only spans are
/// computed.
fn assessed(route: &'static Route, context: Context<'_>, scratch: Option<&mut Answers>) -> RouteResult {
    let mut requirements = Vec::with_capacity(route.requirements.len());
    let mut span = Span::only(Standing::Fits);
    let mut to_ask = Facts::default();
    for requirement in route.requirements {
        let standing = eval::span(&requirement.condition, context);
        span = span.and(standing);
        let explanation =
            if scratch.is_some() { eval::explanation(requirement, standing, context) } else { Explanation::default() };
        requirements.push(RequirementResult { requirement, span: standing, explanation, agreement: route.agreement });
        if scratch.is_some() && standing.worst < Standing::Fits {
            find_to_ask(&requirement.condition, context, &mut to_ask);
        }
        // A glance needs one reason why a route is closed.
        if scratch.is_none() && span.best == Standing::DoesNotFit {
            break;
        }
    }
    let mut steps = Vec::new();
    if scratch.is_some() {
        for step in route.steps {
            if eval::span(step.until, context).worst != Standing::Fits {
                steps.push(step);
            }
        }
    }
    // Eligibility by nationality cannot be changed, so the search is skipped.
    let stale = context.as_of > route.review_by();
    let mut result = RouteResult { route, span, requirements, changes: Vec::new(), steps, to_ask, stale };
    if let Some(scratch) = scratch
        && result.names_person().is_none_or(|names| names.best > Standing::DoesNotFit)
    {
        result.changes = change::changes(route, span, &result.requirements, context, scratch);
    }
    result
}

/// Applies the law of a day to the answers, for the routes that `wanted` keeps.
///
/// A route's own standing never includes the general block: a person whom that block stops
/// reads it there. Questions of the general block are open only while some route is.
///
/// ```
/// use work_permit_rules::rules::{Answers, Date, assess};
/// let nothing_known = assess(&Answers::default(), Date::new(2026, 11, 22), |_| true);
/// assert!(nothing_known.routes.iter().all(|route| route.span.decided().is_none()));
/// ```
pub fn assess(answers: &Answers, as_of: Date, wanted: impl Fn(&Route) -> bool) -> Assessment {
    assessment(Context { answers, as_of }, &wanted, Some(&mut answers.clone()))
}

/// As [`assess`], without the reasons and the changes: enough to know what to ask next, in a
/// fraction of the time.
pub fn glance(answers: &Answers, as_of: Date, wanted: impl Fn(&Route) -> bool) -> Assessment {
    assessment(Context { answers, as_of }, &wanted, None)
}

fn assessment(context: Context<'_>, wanted: &dyn Fn(&Route) -> bool, mut scratch: Option<&mut Answers>) -> Assessment {
    let mut routes = Vec::with_capacity(ROUTES.len());
    for route in ROUTES {
        if wanted(route) {
            routes.push(assessed(route, context, scratch.as_deref_mut()));
        }
    }
    let general = assessed(&GENERAL, context, scratch);
    let mut assessment = Assessment { as_of: context.as_of, routes, general, open: Facts::default() };
    assessment.open = open_questions(&assessment, context);
    assessment
}

/// A question that can still move one of these routes, or the general block once they are settled
/// and one is open; `None` when nothing is left to ask.
pub fn next_question(routes: &[&'static Route], context: Context<'_>) -> Option<Fact> {
    if no_permit_needed(context) {
        return None;
    }
    let mut some_open = false;
    for route in routes {
        let whole = route_span(route, context);
        some_open |= whole.best > Standing::DoesNotFit;
        let found = first_missing(route, whole, context);
        if found.is_some() {
            return found;
        }
    }
    if some_open { first_missing(&GENERAL, route_span(&GENERAL, context), context) } else { None }
}

fn first_missing(route: &Route, whole: Span, context: Context<'_>) -> Option<Fact> {
    if whole.decided().is_some() {
        return None;
    }
    let mut found = None;
    for requirement in route.requirements {
        if eval::span(&requirement.condition, context).worst < whole.best {
            eval::missing(&requirement.condition, context, &mut |fact| found = found.or(Some(fact)));
        }
        if found.is_some() {
            break;
        }
    }
    found
}

/// The questions that can still move a route, and those of the general block once a route is
/// open; none once no permit is needed.
fn open_questions(assessment: &Assessment, context: Context<'_>) -> Facts {
    let mut open = Facts::default();
    if assessment.no_permit_needed() {
        return open;
    }
    let some_route_open = assessment.routes.iter().any(|route| route.span.best > Standing::DoesNotFit);
    let general = some_route_open.then_some(&assessment.general);
    for block in assessment.routes.iter().chain(general) {
        for result in block.requirements.iter().filter(|result| result.span.worst < block.span.best) {
            eval::missing(&result.requirement.condition, context, &mut |fact| open.insert(fact));
        }
    }
    open
}

/// The facts that a condition depends on, that are not known yet, and that the employer or a list knows.
fn find_to_ask(condition: &Condition, context: Context<'_>, found: &mut Facts) {
    eval::missing(condition, context, &mut |fact| {
        if questions::question(fact).known_by != KnownBy::You {
            found.insert(fact);
        }
    });
    eval::facts_of(condition, &mut |fact| {
        if others_know(fact, context.answers) {
            found.insert(fact);
        }
    });
}
