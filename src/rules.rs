//! The law that is modelled, and one function that applies it: [`assess`].
//!
//! Rules are statics; evaluation does no I/O, reads no clock, cannot fail and cannot panic. A
//! verdict is derived from answers and a date, never stored.

mod answers;
mod change;
mod cite;
mod date;
pub mod eval;
mod fresh;
mod knowledge;
pub mod lists;
pub mod missing;
mod model;
pub mod plan;
mod pointers;
pub mod questions;
pub mod ranking;
pub mod routes;

use crate::text::Language;
pub use answers::{Answer, Answers, Pay, Per};
pub use change::{Change, Edit};
pub use cite::{Citation, Cite};
pub use date::Date;
pub use eval::{Context, Explanation, Remark};
pub use fresh::{List, REVIEW_BY};
pub use knowledge::{KnownBy, QuestionPart, without_unasked};
pub use missing::Missing;
pub use model::{Arm, Choice, Condition, Group, Kind, Outcome, Question, Remedy, Requirement, Route, Span, Standing, Step, WageRule, Who};
pub use pointers::{POINTERS, Pointer};
pub use questions::{Fact, Facts};
pub use routes::{GENERAL, ROUTES};

/// The edition of the rules. It changes with every change of a rule.
pub const RULES_VERSION: &str = "2026-11-27";

/// The first day for which any figure of these rules is in force.
pub const FIRST_DAY: Date = Date::new(2024, 11, 8);

/// The law as last read: the Regulations are current to this day, other sources carry their own.
pub const LAW_AS_OF: Date = Date::new(2026, 6, 14);

/// A requirement and its result for these answers.
#[derive(Clone, Debug)]
pub struct RequirementResult {
    /// The requirement.
    pub requirement: &'static Requirement,
    /// Where it stands.
    pub span: Span,
    /// Why.
    pub explanation: Explanation,
    /// For agreement routes, the agreement's own page. It replaces the CUSMA and general pages in citations.
    pub page: Option<Cite>,
}

impl RequirementResult {
    /// The smallest set of answers that produces this result and its remarks; while undecided, the answers that
    /// are missing. `answers` are those of the assessment: scratch space that is restored before returning.
    pub fn reasons(&self, answers: &mut Answers, as_of: Date) -> Facts {
        eval::reasons(self.requirement, self.span, &self.explanation, answers, as_of)
    }

    /// The provisions and pages behind it, each once.
    pub fn cites(&self) -> Vec<Cite> {
        let mut all = Vec::with_capacity(self.requirement.cites.len());
        for cite in self.requirement.cites {
            let cite = if matches!(cite.source, "IRCC-T37" | "IRCC-ICT") { self.page.unwrap_or(*cite) } else { *cite };
            if !all.contains(&cite) {
                all.push(cite);
            }
        }
        all
    }

    /// The provisions and pages behind it, in words.
    pub fn citations(&self, language: Language) -> Vec<Citation> {
        let mut all = Vec::new();
        for cite in self.cites() {
            all.extend(cite.citation(language));
        }
        all
    }
}

/// A route and its result for these answers.
#[derive(Clone, Debug)]
pub struct RouteResult {
    /// The route.
    pub route: &'static Route,
    /// Where it stands.
    pub span: Span,
    /// Its requirements, in the order of the rules.
    pub requirements: Vec<RequirementResult>,
    /// What would raise it.
    pub changes: Vec<Change>,
    /// The steps of its plan that are still to be taken.
    pub steps: Vec<&'static Step>,
    /// The facts that it depends on, that are not known yet, and that the employer or a public list knows.
    pub to_ask: Facts,
    /// Whether a list that it reads is past its review date.
    pub stale: bool,
}

impl RouteResult {
    /// Whether there is a plan to follow: the route is one, and not closed.
    pub fn has_plan(&self) -> bool {
        self.span.best > Standing::DoesNotFit && self.route.group != Group::General
    }

    /// Whether the route is for those whom an agreement names, and the person is not known to be one
    /// of them. The first requirement of such a route says who they are.
    pub fn for_others(&self) -> bool {
        self.route.group == Group::FreeTrade && self.requirements.first().is_some_and(|named| named.span.worst == Standing::DoesNotFit)
    }

    /// The requirements that determine the standing at present.
    pub fn decided_by(&self) -> impl Iterator<Item = &RequirementResult> {
        self.requirements.iter().filter(|result| match self.span.decided() {
            Some(_) => result.span == self.span,
            None => result.span.decided().is_none(),
        })
    }

    /// Whether the route is open and rests on a list or figure that is past its review date here.
    pub fn overdue(&self, result: &RequirementResult, day: Date) -> bool {
        self.span.best > Standing::DoesNotFit && result.requirement.dated().is_some_and(|list| list.past(day))
    }
}

/// The result of the whole case.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The day whose law was applied.
    pub as_of: Date,
    /// The routes, in the order of [`ROUTES`].
    pub routes: Vec<RouteResult>,
    /// What binds every applicant.
    pub general: RouteResult,
    /// The questions that can still change an outcome, in the order of the interview.
    pub open: Facts,
}

impl Assessment {
    /// Whether the law is past its review date.
    pub fn stale(&self) -> bool {
        self.as_of > REVIEW_BY
    }

    /// Whether the person needs no work permit at all, so that nothing else matters.
    pub fn no_permit_needed(&self) -> bool {
        let first = self.general.requirements.first();
        first.is_some_and(|result| result.span == Span::only(Standing::DoesNotFit))
    }
}

/// Whether the person needs no work permit at all, without a whole assessment.
pub fn no_permit_needed(context: Context<'_>) -> bool {
    let first = GENERAL.requirements.first();
    first.is_some_and(|requirement| eval::span(&requirement.condition, context) == Span::only(Standing::DoesNotFit))
}

/// The span of a route.
pub fn route_span(route: &Route, context: Context<'_>) -> Span {
    let mut span = Span::only(Standing::Fits);
    for requirement in route.requirements {
        span = span.and(eval::span(&requirement.condition, context));
        if span.best == Standing::DoesNotFit {
            break;
        }
    }
    span
}

/// Pass a copy of the answers as `scratch` for explanations, changes and steps too; without it, only spans are
/// computed.
fn assessed(route: &'static Route, context: Context<'_>, scratch: Option<&mut Answers>) -> RouteResult {
    let mut requirements = Vec::with_capacity(route.requirements.len());
    let mut span = Span::only(Standing::Fits);
    let mut to_ask = Facts::default();
    // The first requirement of such a route says whom the agreement names, and cites its page first.
    let page =
        (route.group == Group::FreeTrade).then(|| route.requirements.first().and_then(|first| first.cites.first())).flatten().copied();
    for requirement in route.requirements {
        let standing = eval::span(&requirement.condition, context);
        span = span.and(standing);
        let explanation = if scratch.is_some() { eval::explanation(requirement, standing, context) } else { Explanation::default() };
        requirements.push(RequirementResult { requirement, span: standing, explanation, page });
        if scratch.is_some() && standing.worst < Standing::Fits {
            knowledge::to_ask(&requirement.condition, context, &mut to_ask);
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
    // Nobody changes whom an agreement names, so no search is worth its time there.
    let named = route.group != Group::FreeTrade || requirements.first().is_some_and(|first| first.span.best > Standing::DoesNotFit);
    let changes =
        scratch.filter(|_| named).map(|scratch| change::changes(route, span, &requirements, context, scratch)).unwrap_or_default();
    RouteResult { route, span, requirements, changes, steps, to_ask, stale: context.as_of > route.review_by() }
}

/// Applies the law of a day to the answers, for the routes that `wanted` keeps.
///
/// A route's own standing never includes the general block: a person whom that block stops
/// reads it there. Questions of the general block are open only while some route is.
///
/// ```
/// use work_permit_checker::rules::{Answers, Date, assess};
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
