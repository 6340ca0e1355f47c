//! The report as data: what `assess()` returns, what the example `assess` prints, and what an event says.
//!
//! Serde writes it, as JSON or as a JavaScript object. `cargo xtask generate` writes the TypeScript types from these
//! declarations and their comments.

use super::super::summary::{DoFirst, Risk, Tone};
use crate::rules::{Answers, Citation, Date, Group, KnownBy, QuestionPart, Span, Who};
use crate::session::wire::Hundredths;
use serde::Serialize;
use std::borrow::Cow;
use std::rc::Rc;
#[cfg(feature = "typescript")]
use ts_rs::TS;

/// The result for some answers on a day, in one language.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typescript", derive(TS))]
pub struct Report {
    /// The edition of the rules.
    pub rules_version: &'static str,
    /// The day whose law was applied, as an ISO date.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub as_of: Date,
    /// Whether the law is past its review date.
    pub stale: bool,
    /// Whether no question is left that could change anything.
    pub complete: bool,
    /// The id of the next question; null when none is left.
    pub next: Option<&'static str>,
    /// The first words of the result.
    pub summary: SummaryReport,
    /// The ids of the open routes, the best for this person first.
    pub ranking: Vec<&'static str>,
    /// The routes that the host shows, in the order of the rules.
    pub routes: Vec<RouteReport>,
    /// What binds every applicant.
    pub general: RouteReport,
}

/// The first words of the result.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typescript", derive(TS), ts(rename = "Summary"))]
pub struct SummaryReport {
    /// What kind of answer it is.
    pub tone: Tone,
    /// One or more sentences; the first one is the verdict.
    pub text: String,
    /// The id of the best route; null where none can be named.
    pub best: Option<&'static str>,
    /// Why it comes before the second route; null where there is no second.
    pub why: Option<String>,
    /// The first thing to do, and who does it.
    pub do_first: Option<DoFirst>,
    /// What can still stop the best route, the surest obstacle first.
    pub risks: Vec<Risk>,
}

/// A route, or the requirements of every applicant, and its result.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typescript", derive(TS), ts(rename = "Route"))]
pub struct RouteReport {
    /// Its id, stable for ever.
    pub id: &'static str,
    /// Its family.
    pub group: Group,
    /// Its name.
    pub name: &'static str,
    /// Its result.
    #[cfg_attr(feature = "typescript", ts(type = "Standing"))]
    pub standing: Span,
    /// Whether figures behind it were due for review before `asOf`.
    pub stale: bool,
    /// Its requirements; all must be met.
    pub requirements: Vec<RequirementReport>,
    /// The ids of the requirements that determine the result at present.
    pub decided_by: Vec<&'static str>,
    /// What would raise the result.
    pub changes: Vec<ChangeReport>,
    /// The plan; null for a closed route and the general requirements.
    pub plan: Option<PlanReport>,
    /// Its unanswered questions, while it is open.
    pub missing: MissingReport,
    /// The least and the most weeks until the permit; null where the sources give no time.
    pub weeks: Option<(u16, u16)>,
}

/// A requirement and its result.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(TS), ts(rename = "Requirement"))]
pub struct RequirementReport {
    /// Its id, stable for ever.
    pub id: &'static str,
    /// Its result.
    #[cfg_attr(feature = "typescript", ts(type = "Standing"))]
    pub standing: Span,
    /// Its state and why, in sentences.
    pub text: String,
    /// The ids of the questions that decide it, or are missing.
    pub because: Vec<&'static str>,
    /// The provisions and pages behind it. In a page the same object may be in several requirements, so copy one before
    /// you change it.
    pub citations: Vec<Rc<Citation>>,
}

/// What would raise the result of a route.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typescript", derive(TS), ts(rename = "Change"))]
pub struct ChangeReport {
    /// The answers that change, together.
    #[cfg_attr(feature = "typescript", ts(type = "Answers"))]
    pub set: Answers,
    /// Who makes it happen.
    #[cfg_attr(feature = "typescript", ts(type = "\"you\" | \"employer\" | \"time\""))]
    pub who: Who,
    /// What it asks, in sentences.
    pub text: String,
    /// The result after it.
    #[cfg_attr(feature = "typescript", ts(type = "Standing"))]
    pub leads_to: Span,
}

/// The unanswered questions of an open route, by id.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(TS), ts(rename = "Missing"))]
pub struct MissingReport {
    /// The questions with an answer that closes the route.
    pub closers: Vec<&'static str>,
    /// The questions without such an answer.
    pub steps: Vec<&'static str>,
}

/// The plan of an open route. Sums are in dollars, from the least to the most. The two differ while an answer is
/// missing, or if a price varies.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(TS), ts(rename = "Plan"))]
pub struct PlanReport {
    /// The steps that are left, in order.
    pub steps: Vec<StepReport>,
    /// The fees.
    pub fees: Vec<FeeReport>,
    /// What the person pays, from the least to the most.
    pub you: (Hundredths, Hundredths),
    /// What the employer pays, from the least to the most.
    pub employer: (Hundredths, Hundredths),
    /// Where to apply.
    pub place: Vec<&'static str>,
    /// How long it takes.
    pub times: Vec<&'static str>,
    /// The papers to get ready.
    pub papers: Vec<&'static str>,
    /// What to ask the employer.
    pub questions: Vec<&'static str>,
    /// The medical exam and health insurance.
    pub health: Vec<&'static str>,
    /// How long the permit lasts.
    pub length: Vec<&'static str>,
    /// What applies to the family.
    pub family: Vec<&'static str>,
}

/// A step of a plan.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(TS), ts(rename = "Step"))]
pub struct StepReport {
    /// Who does it.
    #[cfg_attr(feature = "typescript", ts(type = "\"you\" | \"employer\" | \"officer\" | \"time\""))]
    pub who: Who,
    /// What to do.
    pub text: Cow<'static, str>,
    /// What it waits for; null where it can run beside the others.
    pub after: Option<&'static str>,
}

/// A fee of a plan.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(TS), ts(rename = "Fee"))]
pub struct FeeReport {
    /// Who pays it.
    #[cfg_attr(feature = "typescript", ts(type = "\"you\" | \"employer\""))]
    pub who: Who,
    /// What it is for.
    pub text: &'static str,
    /// Dollars. It is null if the sources give no amount, and no sum includes such a fee.
    pub amount: Option<Hundredths>,
    /// Whether it is certain that it must be paid.
    pub certain: bool,
}

/// The results of the routes, for an event. It has no answers and no reasons, because a reason can reveal an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(TS), ts(rename = "ReportDetail"))]
pub struct RouteStandings {
    /// Whether no question is left that could change anything.
    pub complete: bool,
    /// The routes that the host shows.
    pub routes: Vec<RouteStanding>,
}

/// The result of a route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
pub struct RouteStanding {
    /// The id of the route.
    pub id: &'static str,
    /// Its result.
    #[cfg_attr(feature = "typescript", ts(type = "Standing"))]
    pub standing: Span,
}

/// A question and the answers that it allows.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typescript", derive(TS), ts(rename = "Question"))]
pub struct QuestionReport {
    /// Its id, stable for ever.
    pub id: &'static str,
    /// The kind of its answer.
    pub kind: QuestionKind,
    /// The unit of a number or an amount.
    pub unit: Option<&'static str>,
    /// The largest number or amount.
    pub max: Option<u16>,
    /// What can be chosen.
    pub options: Vec<OptionReport>,
    /// Who can change the answer.
    #[cfg_attr(feature = "typescript", ts(type = "\"nobody\" | \"time\" | \"employer\" | \"you\""))]
    pub who: Who,
    /// Who knows the answer. If it is not the person, the answer `"not-sure"` becomes a step: to ask.
    pub known_by: KnownBy,
    /// The part of the interview that it belongs to.
    pub part: QuestionPart,
    /// The question.
    pub text: &'static str,
    /// A text that helps to answer the question.
    pub help: &'static str,
}

/// The kind of an answer: the id of one option; a list of ids, empty for none of them; a list of at least one
/// two-letter code; a number with at most two decimals; dollars an hour, or an object with `amount` and `per`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(TS))]
pub enum QuestionKind {
    /// The id of one option.
    One,
    /// A list of ids; empty for none of them.
    Many,
    /// A list of two-letter codes, at least one.
    Countries,
    /// A number with at most two decimals.
    Number,
    /// Dollars by the hour, or an object with `amount` and `per`.
    Money,
}

/// An option of a question.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(TS), ts(rename = "QuestionOption"))]
pub struct OptionReport {
    /// Its id, or the two-letter code of the country.
    pub id: &'static str,
    /// Its words.
    pub text: &'static str,
}
