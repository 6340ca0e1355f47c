//! What an assessment finds: of a requirement, of a route, of the whole case.

use super::answers::{Answer, Answers};
use super::cite::{Citation, Cite};
use super::date::Date;
use super::eval::{self, Explanation};
use super::law::NEEDS_PERMIT;
use super::model::{Agreement, Fact, Group, Remedy, Requirement, Route, Span, Standing, Step};
use super::questions::Facts;
use super::review_dates::REVIEW_BY;
use crate::text::Language;

/// A requirement and its result for these answers.
#[derive(Clone, Debug)]
pub struct RequirementResult {
    /// The requirement.
    pub requirement: &'static Requirement,
    /// Its result.
    pub span: Span,
    /// Why.
    pub explanation: Explanation,
    /// The agreement of its route, whose page it cites.
    pub agreement: Option<&'static Agreement>,
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
            let replaces = self.agreement.filter(|agreement| agreement.instead_of.contains(cite));
            let cite = replaces.map_or(*cite, |agreement| agreement.page);
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
    /// Its result.
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

    /// The result of a requirement. `None` if the route does not have it, or if a quick look stopped before it.
    pub fn of(&self, requirement: &'static Requirement) -> Option<&RequirementResult> {
        self.requirements.iter().find(|result| std::ptr::eq(result.requirement, requirement))
    }

    /// Whether the agreement of the route names the person. `None` if the route has no agreement.
    pub fn names_person(&self) -> Option<Span> {
        self.of(self.route.agreement?.names).map(|result| result.span)
    }

    /// Whether the route is for those whom an agreement names, and the person is not known to be one
    /// of them.
    pub fn for_others(&self) -> bool {
        self.names_person().is_some_and(|names| names.worst == Standing::DoesNotFit)
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
        self.needs_permit().is_some_and(|result| result.span == Span::only(Standing::DoesNotFit))
    }

    /// Whether the person needs a work permit at all.
    pub fn needs_permit(&self) -> Option<&RequirementResult> {
        self.general.of(&NEEDS_PERMIT)
    }
}

/// One fact, changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// The fact.
    pub fact: Fact,
    /// What it becomes.
    pub answer: Answer,
    /// Who makes it happen, and the words for that.
    pub remedy: Remedy,
}

impl PartialEq for Remedy {
    fn eq(&self, other: &Remedy) -> bool {
        self.who == other.who && self.text == other.text
    }
}

/// A set of edits that raises a route's result, and the result after it.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What changes, together.
    pub edits: Vec<Edit>,
    /// The route's result afterwards.
    pub leads_to: Span,
}
