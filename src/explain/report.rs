//! The report: plain data for JavaScript and JSON, the shape fixed by the element's contract.

use super::view::{change_words, note_words, requirement_view};
use crate::rules::questions;
use crate::rules::{Answers, Assessed, Assessment, Change, RULES_VERSION, Standings};
use crate::session::Session;
use crate::session::wire::{self, Value};
use crate::text::Language;
use serde::Serialize;

/// Where a whole case stands.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Edition of the rules.
    pub rules_version: &'static str,
    /// Day whose law was applied, ISO.
    pub as_of: String,
    /// Whether the rules are past their review date on that day.
    pub stale: bool,
    /// Whether no question is left that could change an outcome.
    pub complete: bool,
    /// The next question, if one is left.
    pub next: Option<&'static str>,
    /// Every route that was asked for.
    pub routes: Vec<RouteReport>,
    /// What binds every applicant, in the shape of a route.
    pub general: RouteReport,
}

/// Where a route stands.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RouteReport {
    /// Stable id.
    pub id: &'static str,
    /// `lmia`, `cusma`, `intra-company`, `general`.
    pub group: &'static str,
    /// Name in the language asked for.
    pub name: &'static str,
    /// `fits`, `to-do`, `officer-decides`, `does-not-fit`, `undecided`.
    pub standing: &'static str,
    /// Its requirements.
    pub requirements: Vec<RequirementReport>,
    /// Ids of the requirements that determine the standing at present.
    pub decided_by: Vec<&'static str>,
    /// What would raise it.
    pub changes: Vec<ChangeReport>,
}

/// Where a requirement stands.
#[derive(Clone, Debug, Serialize)]
pub struct RequirementReport {
    /// Stable id.
    pub id: &'static str,
    /// As for a route.
    pub standing: &'static str,
    /// What is asked, and why it stands there.
    pub text: String,
    /// The questions that decide it, or are missing.
    pub because: Vec<&'static str>,
    /// Where it comes from.
    pub citations: Vec<CitationReport>,
}

/// Where a requirement comes from.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CitationReport {
    /// Law and provision, or page title.
    pub label: String,
    /// Address.
    pub url: String,
    /// ISO date of the text that was read; `null` for a page that changes all the time.
    pub as_of: Option<String>,
}

/// What would raise a route.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChangeReport {
    /// Question ids and the values they would take.
    pub set: Value,
    /// `you`, `employer`, `time`.
    pub who: &'static str,
    /// In words.
    pub text: String,
    /// Where the route then stands.
    pub leads_to: &'static str,
}

impl Report {
    pub(super) fn new(session: &Session, assessment: &Assessment) -> Report {
        let route = |assessed: &Assessed| RouteReport::new(assessed, &session.answers, session.language);
        Report {
            rules_version: RULES_VERSION,
            as_of: assessment.as_of.iso(),
            stale: assessment.stale(),
            complete: assessment.open.is_empty(),
            next: assessment.open.first().map(|fact| wire::id(*fact)),
            routes: assessment.routes.iter().map(route).collect(),
            general: route(&assessment.general),
        }
    }
}

impl RouteReport {
    fn new(assessed: &Assessed, answers: &Answers, language: Language) -> RouteReport {
        RouteReport {
            id: assessed.route.id,
            group: assessed.route.group.id(),
            name: assessed.route.name.get(language),
            standing: assessed.span.id(),
            requirements: assessed.requirements.iter().map(|standing| RequirementReport::new(standing, answers, language)).collect(),
            decided_by: assessed.decided_by().map(|standing| standing.requirement.id).collect(),
            changes: assessed.changes.iter().map(|change| ChangeReport::new(change, answers, language)).collect(),
        }
    }
}

impl RequirementReport {
    fn new(standing: &Standings, answers: &Answers, language: Language) -> RequirementReport {
        let view = requirement_view(standing, answers, language);
        let mut text = String::from(view.title);
        text.push('.');
        for note in &standing.because.notes {
            text.push(' ');
            text.push_str(&note_words(note, language));
        }
        RequirementReport {
            id: standing.requirement.id,
            standing: standing.span.id(),
            text,
            because: standing.because.facts.iter().map(|fact| wire::id(*fact)).collect(),
            citations: view
                .citations
                .into_iter()
                .map(|citation| CitationReport { label: citation.label, url: citation.url, as_of: citation.as_of.map(|day| day.iso()) })
                .collect(),
        }
    }
}

impl ChangeReport {
    fn new(change: &Change, answers: &Answers, language: Language) -> ChangeReport {
        let set = change.edits.iter().map(|edit| {
            let question = questions::question(edit.fact);
            (String::from(question.id), wire::write_one(question, &edit.answer))
        });
        ChangeReport {
            set: Value::Object(set.collect()),
            who: change.who().id(),
            text: change_words(change, answers, language),
            leads_to: change.leads_to.id(),
        }
    }
}
