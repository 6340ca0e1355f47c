//! Makes the report of a case: plain data for JavaScript and JSON, in the shape fixed by the element's contract.

mod types;
#[cfg(feature = "typescript")]
mod typescript;

use super::plan::step_views;
use super::summary::{self, Summary};
use super::view::{change_words, due_words, remark_words, state_words};
use crate::rules::eval::Context;
use crate::rules::plan::{self, Part};
use crate::rules::questions::Facts;
use crate::rules::ranking::ranking;
use crate::rules::{
    Answers, Assessment, Change, Citation, Cite, Missing, RULES_VERSION, RequirementResult, RouteResult, Who, missing,
};
use crate::session::Session;
use crate::session::wire::Hundredths;
use crate::text::Language;
use crate::text::words::append;
use std::rc::Rc;
pub use types::{
    ChangeReport, FeeReport, MissingReport, OptionReport, PlanReport, QuestionKind, QuestionReport, Report,
    RequirementReport, RouteReport, RouteStanding, RouteStandings, StepReport, SummaryReport,
};
#[cfg(feature = "typescript")]
pub use typescript::typescript;

/// The citations of one report. Each is created once, because about a thousand requirements share a few dozen.
struct Citations {
    language: Language,
    known: Vec<(Cite, Rc<Citation>)>,
}

impl Citations {
    fn of(&mut self, result: &RequirementResult) -> Vec<Rc<Citation>> {
        let mut all = Vec::new();
        for cite in result.cites() {
            all.extend(self.get(cite));
        }
        all
    }

    fn get(&mut self, cite: Cite) -> Option<Rc<Citation>> {
        if let Some((_, citation)) = self.known.iter().find(|(before, _)| *before == cite) {
            return Some(citation.clone());
        }
        let citation = Rc::new(cite.citation(self.language)?);
        self.known.push((cite, citation.clone()));
        Some(citation)
    }
}

/// The report of a session, in its language.
pub fn report(session: &Session, assessment: &Assessment) -> Report {
    let mut citations = Citations { language: session.language, known: Vec::new() };
    let ranked = ranking(assessment, &session.answers);
    let mut routes = Vec::new();
    for result in &assessment.routes {
        let rank = ranked.iter().find(|ranked| ranked.assessed.route.id == result.route.id);
        let (missing, weeks) = rank.map(|ranked| (ranked.missing, ranked.weeks)).unwrap_or_default();
        routes.push(route(result, missing, weeks, session, &mut citations));
    }
    // The general block is never ranked, but its questions can be missing too.
    let general = &assessment.general;
    let general_missing = missing::missing(general, session.context(), &mut session.answers.clone());
    let mut order = Vec::new();
    for route in &ranked {
        order.push(route.assessed.route.id);
    }
    Report {
        rules_version: RULES_VERSION,
        as_of: assessment.as_of,
        stale: assessment.stale(),
        complete: assessment.open.is_empty(),
        next: assessment.open.questions().next().map(|question| question.id),
        summary: summary::summary_of(assessment, &session.answers, &ranked, session.language).into(),
        ranking: order,
        routes,
        general: route(general, general_missing, None, session, &mut citations),
    }
}

impl From<Summary> for SummaryReport {
    fn from(summary: Summary) -> SummaryReport {
        SummaryReport {
            text: summary.text(),
            tone: summary.tone,
            best: summary.best,
            why: summary.why,
            do_first: summary.do_first,
            risks: summary.risks,
        }
    }
}

fn ids(facts: Facts) -> Vec<&'static str> {
    let mut ids = Vec::new();
    for question in facts.questions() {
        ids.push(question.id);
    }
    ids
}

/// The results of the routes, for an event. It has no answers and no reasons, because a reason can reveal an answer.
pub fn standings(assessment: &Assessment) -> RouteStandings {
    let mut routes = Vec::new();
    for result in &assessment.routes {
        routes.push(RouteStanding { id: result.route.id, standing: result.span });
    }
    RouteStandings { complete: assessment.open.is_empty(), routes }
}

fn route(
    result: &RouteResult,
    missing: Missing,
    weeks: Option<(u16, u16)>,
    session: &Session,
    citations: &mut Citations,
) -> RouteReport {
    let (context, language) = (session.context(), session.language);
    let mut requirements = Vec::new();
    let mut scratch = context.answers.clone();
    for each in &result.requirements {
        requirements.push(requirement(each, &mut scratch, context, citations));
    }
    let mut decided_by = Vec::new();
    for each in result.decided_by() {
        decided_by.push(each.requirement.id);
    }
    let mut changes = Vec::new();
    for each in &result.changes {
        changes.push(change(each, context.answers, language));
    }
    RouteReport {
        id: result.route.id,
        group: result.route.group,
        name: result.route.name.get(language),
        standing: result.span,
        stale: result.stale,
        requirements,
        decided_by,
        changes,
        plan: result.has_plan().then(|| plan(result, context, language)),
        missing: MissingReport { closers: ids(missing.closers), steps: ids(missing.steps) },
        weeks,
    }
}

fn plan(result: &RouteResult, context: Context<'_>, language: Language) -> PlanReport {
    let plan = result.route.plan;
    let mut steps = Vec::new();
    for step in step_views(result, language) {
        let after = Some(step.after).filter(|after| !after.is_empty());
        steps.push(StepReport { who: step.who, text: step.text, after });
    }
    let all = plan::fees(plan, context);
    let mut fees = Vec::new();
    for fee in &all {
        let text = fee.text.get(language);
        fees.push(FeeReport { who: fee.who, text, amount: fee.cents.map(Hundredths), certain: fee.certain });
    }
    let sum = |who| {
        let sum = plan::sum(&all, who);
        (Hundredths(sum.least), Hundredths(sum.most))
    };
    let lines = |part| {
        let mut lines = Vec::new();
        for line in plan::lines(part, plan, context) {
            lines.push(line.text.get(language));
        }
        lines
    };
    PlanReport {
        steps,
        fees,
        you: sum(Who::You),
        employer: sum(Who::Employer),
        place: lines(Part::Place),
        times: lines(Part::Times),
        papers: lines(Part::Papers),
        questions: lines(Part::Questions),
        health: lines(Part::Health),
        length: lines(Part::Length),
        family: lines(Part::Family),
    }
}

fn requirement(
    result: &RequirementResult,
    scratch: &mut Answers,
    context: Context<'_>,
    citations: &mut Citations,
) -> RequirementReport {
    let language = citations.language;
    let mut text = state_words(result, context, language);
    text.push('.');
    for remark in &result.explanation.remarks {
        append(&mut text, " ", &remark_words(remark, language));
    }
    if let Some(due) = due_words(result.requirement, context.as_of, language) {
        append(&mut text, " ", &due);
    }
    RequirementReport {
        id: result.requirement.id,
        standing: result.span,
        text,
        because: ids(result.reasons(scratch, context.as_of)),
        citations: citations.of(result),
    }
}

fn change(change: &Change, answers: &Answers, language: Language) -> ChangeReport {
    let mut set = Answers::default();
    for edit in &change.edits {
        set.set(edit.fact, Some(edit.answer.clone()));
    }
    ChangeReport { set, who: change.who(), text: change_words(change, answers, language), leads_to: change.leads_to }
}
