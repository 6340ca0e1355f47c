//! The report: plain data for JavaScript and JSON, in the shape fixed by the element's contract.
//!
//! It is built as a [`Value`] and not as serializable structs: one serializer for one type is a
//! third of the bytes.

use super::view::{change_words, note_words};
use crate::rules::questions;
use crate::rules::{Answers, Assessed, Assessment, Change, Citation, RULES_VERSION, Standings};
use crate::session::Session;
use crate::session::wire::{self, Value};
use crate::text::Language;

fn text(words: impl Into<String>) -> Value {
    Value::Text(words.into())
}

fn object<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Object(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
}

fn list<T>(items: impl IntoIterator<Item = T>, each: impl Fn(T) -> Value) -> Value {
    Value::List(items.into_iter().map(each).collect())
}

/// Where a whole case stands: rules version, day, whether the rules are past review, whether no
/// question is left, the next one, every route asked for, and the general block.
pub(super) fn report(session: &Session, assessment: &Assessment) -> Value {
    let each = |assessed: &Assessed| route(assessed, &session.answers, session.language);
    object([
        ("rulesVersion", text(RULES_VERSION)),
        ("asOf", text(assessment.as_of.iso())),
        ("stale", Value::Truth(assessment.stale())),
        ("complete", Value::Truth(assessment.open.is_empty())),
        ("next", assessment.open.questions().next().map_or(Value::Null, |question| text(question.id))),
        ("routes", list(&assessment.routes, each)),
        ("general", each(&assessment.general)),
    ])
}

/// The standings alone, for an event: no answer, and nothing that tells one.
pub fn standings(assessment: &Assessment) -> Value {
    let route = |assessed: &Assessed| object([("id", text(assessed.route.id)), ("standing", text(assessed.span.id()))]);
    object([("complete", Value::Truth(assessment.open.is_empty())), ("routes", list(&assessment.routes, route))])
}

fn route(assessed: &Assessed, answers: &Answers, language: Language) -> Value {
    object([
        ("id", text(assessed.route.id)),
        ("group", text(assessed.route.group.id())),
        ("name", text(assessed.route.name.get(language))),
        ("standing", text(assessed.span.id())),
        ("requirements", list(&assessed.requirements, |standing| requirement(standing, language))),
        ("decidedBy", Value::List(assessed.decided_by().map(|standing| text(standing.requirement.id)).collect())),
        ("changes", list(&assessed.changes, |each| change(each, answers, language))),
    ])
}

fn requirement(standing: &Standings, language: Language) -> Value {
    let mut words = String::from(standing.requirement.title.get(language));
    words.push('.');
    for note in &standing.because.notes {
        words.push(' ');
        words.push_str(&note_words(note, language));
    }
    let citations = standing.requirement.cites.iter().filter_map(|cite| cite.citation(language));
    object([
        ("id", text(standing.requirement.id)),
        ("standing", text(standing.span.id())),
        ("text", text(words)),
        ("because", Value::List(standing.because.facts.questions().map(|question| text(question.id)).collect())),
        ("citations", Value::List(citations.map(citation).collect())),
    ])
}

fn citation(citation: Citation) -> Value {
    let as_of = citation.as_of.map_or(Value::Null, |day| text(day.iso()));
    object([("label", text(citation.label)), ("url", text(citation.url)), ("asOf", as_of)])
}

fn change(change: &Change, answers: &Answers, language: Language) -> Value {
    let set = change.edits.iter().map(|edit| {
        let question = questions::question(edit.fact);
        (String::from(question.id), wire::write_one(question, &edit.answer))
    });
    object([
        ("set", Value::Object(set.collect())),
        ("who", text(change.who().id())),
        ("text", text(change_words(change, answers, language))),
        ("leadsTo", text(change.leads_to.id())),
    ])
}
