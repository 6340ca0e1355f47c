//! The report: plain data for JavaScript and JSON, in the shape fixed by the element's contract.
//!
//! It is built as a [`Value`] and not as serializable structs: one serializer for one type is a
//! third of the bytes.

use super::plan::step_views;
use super::summary::{self, Summary};
use super::view::{change_words, due_words, remark_words, state_words};
use crate::rules::eval::Context;
use crate::rules::plan::{self, Part, Sum};
use crate::rules::questions::{self, Facts};
use crate::rules::ranking::ranking;
use crate::rules::{
    Answers, Assessment, Change, Cite, Date, Missing, RULES_VERSION, RequirementResult, RouteResult, Who, missing,
};
use crate::session::Session;
use crate::session::wire::{self, Value};
use crate::text::Language;
use crate::text::words::append;
use std::cell::RefCell;
use std::rc::Rc;

pub(super) fn text(words: &'static str) -> Value {
    Value::Text(words.into())
}

fn made(words: String) -> Value {
    Value::Text(words.into())
}

pub(super) fn object(entries: Vec<(&'static str, Value)>) -> Value {
    let mut all = Vec::with_capacity(entries.len());
    for (key, value) in entries {
        all.push((key.into(), value));
    }
    Value::Object(all)
}

/// The citations of one report, each made once: a few dozen stand behind a thousand requirements.
struct Citations {
    language: Language,
    made: RefCell<Vec<(Cite, Rc<Value>)>>,
}

impl Citations {
    fn list(&self, result: &RequirementResult) -> Value {
        let mut all = Vec::new();
        for cite in result.cites() {
            all.extend(self.get(cite).map(Value::Shared));
        }
        Value::List(all)
    }

    fn get(&self, cite: Cite) -> Option<Rc<Value>> {
        let mut made = self.made.borrow_mut();
        if let Some((_, known)) = made.iter().find(|(known, _)| *known == cite) {
            return Some(known.clone());
        }
        let citation = cite.citation(self.language)?;
        let as_of = citation.as_of.map_or(Value::Null, |day| self::made(day.iso()));
        let value = Rc::new(object(vec![
            ("label", self::made(citation.label)),
            ("url", self::made(citation.url)),
            ("asOf", as_of),
        ]));
        made.push((cite, value.clone()));
        Some(value)
    }
}

fn routes(all: &[RouteResult], each: &dyn Fn(&RouteResult) -> Value) -> Value {
    let mut list = Vec::new();
    for assessed in all {
        list.push(each(assessed));
    }
    Value::List(list)
}

/// The report of a whole case: rules version, day, whether the rules are past review, whether no
/// question is left, the next one, every route asked for, and the general block.
pub(super) fn report(session: &Session, assessment: &Assessment) -> Value {
    let citations = Citations { language: session.language, made: RefCell::default() };
    let ranked = ranking(assessment, &session.answers);
    let each = |assessed: &RouteResult| {
        let rank = ranked.iter().find(|ranked| ranked.assessed.route.id == assessed.route.id);
        let (missing, weeks) = rank.map(|ranked| (ranked.missing, ranked.weeks)).unwrap_or_default();
        route(assessed, missing, weeks, session, &citations)
    };
    // The general block is never ranked, but its questions can be missing too.
    let general = &assessment.general;
    let general_missing = missing::missing(general, session.context(), &mut session.answers.clone());
    let mut order = Vec::new();
    for route in &ranked {
        order.push(text(route.assessed.route.id));
    }
    let first = summary::summary_of(assessment, &session.answers, &ranked, session.language);
    object(vec![
        ("rulesVersion", text(RULES_VERSION)),
        ("asOf", made(assessment.as_of.iso())),
        ("stale", Value::Truth(assessment.stale())),
        ("complete", Value::Truth(assessment.open.is_empty())),
        ("next", assessment.open.questions().next().map_or(Value::Null, |question| text(question.id))),
        ("summary", summary_value(first)),
        ("ranking", Value::List(order)),
        ("routes", routes(&assessment.routes, &each)),
        ("general", route(general, general_missing, None, session, &citations)),
    ])
}

fn summary_value(summary: Summary) -> Value {
    let body = summary.text();
    let do_first = summary
        .do_first
        .map_or(Value::Null, |first| object(vec![("who", text(first.who.id())), ("text", made(first.text))]));
    let mut risks = Vec::new();
    for risk in summary.risks {
        risks.push(object(vec![("requirement", text(risk.requirement)), ("text", made(risk.text))]));
    }
    object(vec![
        ("tone", text(summary.tone.id())),
        ("text", made(body)),
        ("best", summary.best.map_or(Value::Null, text)),
        ("why", summary.why.map_or(Value::Null, made)),
        ("doFirst", do_first),
        ("risks", Value::List(risks)),
    ])
}

fn ids(facts: Facts) -> Value {
    let mut ids = Vec::new();
    for question in facts.questions() {
        ids.push(text(question.id));
    }
    Value::List(ids)
}

/// The standings alone, for an event: no answer, and nothing that tells one.
pub fn standings(assessment: &Assessment) -> Value {
    let route =
        |assessed: &RouteResult| object(vec![("id", text(assessed.route.id)), ("standing", text(assessed.span.id()))]);
    object(vec![("complete", Value::Truth(assessment.open.is_empty())), ("routes", routes(&assessment.routes, &route))])
}

fn route(
    assessed: &RouteResult,
    missing: Missing,
    weeks: Option<(u16, u16)>,
    session: &Session,
    citations: &Citations,
) -> Value {
    let (context, language) = (session.context(), session.language);
    let mut requirements = Vec::new();
    let mut scratch = context.answers.clone();
    for result in &assessed.requirements {
        requirements.push(requirement(result, &mut scratch, context.as_of, citations));
    }
    let mut decided_by = Vec::new();
    for result in assessed.decided_by() {
        decided_by.push(text(result.requirement.id));
    }
    let mut changes = Vec::new();
    for each in &assessed.changes {
        changes.push(change(each, context.answers, language));
    }
    let weeks = weeks.map_or(Value::Null, |(least, most)| {
        Value::List(vec![Value::Number(f64::from(least)), Value::Number(f64::from(most))])
    });
    object(vec![
        ("id", text(assessed.route.id)),
        ("group", text(assessed.route.group.id())),
        ("name", text(assessed.route.name.get(language))),
        ("standing", text(assessed.span.id())),
        ("stale", Value::Truth(assessed.stale)),
        ("requirements", Value::List(requirements)),
        ("decidedBy", Value::List(decided_by)),
        ("changes", Value::List(changes)),
        ("plan", plan(assessed, context, language)),
        ("missing", object(vec![("closers", ids(missing.closers)), ("steps", ids(missing.steps))])),
        ("weeks", weeks),
    ])
}

fn dollars(cents: i64) -> Value {
    Value::Number(cents as f64 / 100.0)
}

/// Steps, fees and their sums from the least to the most, and the parts of the plan in words; `null` for a closed route and the general block.
fn plan(assessed: &RouteResult, context: Context<'_>, language: Language) -> Value {
    let plan = assessed.route.plan;
    if !assessed.has_plan() {
        return Value::Null;
    }
    let mut steps = Vec::new();
    for step in step_views(assessed, language) {
        let after = if step.after.is_empty() { Value::Null } else { text(step.after) };
        steps.push(object(vec![("who", text(step.who.id())), ("text", Value::Text(step.text)), ("after", after)]));
    }
    let all = plan::fees(plan, context);
    let mut fees = Vec::new();
    for fee in &all {
        let amount = fee.cents.map_or(Value::Null, dollars);
        let certain = Value::Truth(fee.certain);
        fees.push(object(vec![
            ("who", text(fee.who.id())),
            ("text", text(fee.text.get(language))),
            ("amount", amount),
            ("certain", certain),
        ]));
    }
    let sum = |who| {
        let Sum { least, most, .. } = plan::sum(&all, who);
        Value::List(vec![dollars(least), dollars(most)])
    };
    let mut entries = vec![
        ("steps", Value::List(steps)),
        ("fees", Value::List(fees)),
        ("you", sum(Who::You)),
        ("employer", sum(Who::Employer)),
    ];
    for part in Part::ALL {
        let mut lines = Vec::new();
        for line in plan::lines(part, plan, context) {
            lines.push(text(line.text.get(language)));
        }
        entries.push((part.id(), Value::List(lines)));
    }
    object(entries)
}

fn requirement(result: &RequirementResult, answers: &mut Answers, as_of: Date, citations: &Citations) -> Value {
    let language = citations.language;
    let mut words = state_words(result, Context { answers, as_of }, language);
    words.push('.');
    for remark in &result.explanation.remarks {
        words.push(' ');
        words.push_str(&remark_words(remark, language));
    }
    if let Some(due) = due_words(result.requirement, as_of, language) {
        append(&mut words, " ", &due);
    }
    let mut explanation = Vec::new();
    for question in result.reasons(answers, as_of).questions() {
        explanation.push(text(question.id));
    }
    object(vec![
        ("id", text(result.requirement.id)),
        ("standing", text(result.span.id())),
        ("text", made(words)),
        ("because", Value::List(explanation)),
        ("citations", citations.list(result)),
    ])
}

fn change(change: &Change, answers: &Answers, language: Language) -> Value {
    let mut set = Vec::new();
    for edit in &change.edits {
        let question = questions::question(edit.fact);
        set.push((question.id, wire::write_one(question, &edit.answer)));
    }
    object(vec![
        ("set", object(set)),
        ("who", text(change.who().id())),
        ("text", made(change_words(change, answers, language))),
        ("leadsTo", text(change.leads_to.id())),
    ])
}
