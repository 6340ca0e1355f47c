//! The first words of the result: the tone, the sentence, the best route, what to do first and what
//! can still stop it.

mod compose;
mod conflicts;
mod offer;
mod raised;

use crate::rules::ranking::{Ranked, ranking};
use crate::rules::{Answers, Assessment, Who};
use crate::text::Language;
use crate::text::words::append;
use serde::Serialize;

/// What kind of answer the result gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Tone {
    /// A route is open, and nothing that the person said is against it.
    GoodWay,
    /// A route may be open: an officer judges something, or answers are missing.
    Possible,
    /// Something that the person said can stop every route.
    SettleFirst,
    /// No route is open.
    NotYet,
    /// There is no job offer yet.
    NoOffer,
    /// The person may work without a permit.
    NoPermitNeeded,
    /// Too little is known.
    Open,
}

impl Tone {
    /// The word in the report.
    pub fn id(self) -> &'static str {
        match self {
            Tone::GoodWay => "good-way",
            Tone::Possible => "possible",
            Tone::SettleFirst => "settle-first",
            Tone::NotYet => "not-yet",
            Tone::NoOffer => "no-offer",
            Tone::NoPermitNeeded => "no-permit-needed",
            Tone::Open => "open",
        }
    }
}

/// The first thing to do, and who does it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DoFirst {
    /// Who does it.
    #[cfg_attr(feature = "typescript", ts(type = "\"you\" | \"employer\" | \"officer\""))]
    pub who: Who,
    /// What, as a sentence.
    pub text: String,
}

/// A requirement that can still stop the best route, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Risk {
    /// The id of the requirement.
    pub requirement: &'static str,
    /// Its state and why.
    pub text: String,
}

/// The first words of the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// What kind of answer it is.
    pub tone: Tone,
    /// The first sentence, or two short ones.
    pub title: String,
    /// The sentences after the title; may be empty.
    pub lead: String,
    /// The best open route.
    pub best: Option<&'static str>,
    /// Why it comes before the second; `None` where there is no second.
    pub why: Option<String>,
    /// What to do first.
    pub do_first: Option<DoFirst>,
    /// What can still stop it, the surest obstacle first.
    pub risks: Vec<Risk>,
}

impl Summary {
    /// Title and lead as one text.
    pub fn text(&self) -> String {
        let mut text = self.title.clone();
        if !self.lead.is_empty() {
            append(&mut text, " ", &self.lead);
        }
        text
    }

    /// The risks that title and lead do not name already.
    pub fn more_risks(&self) -> &[Risk] {
        let named = usize::from(self.tone == Tone::SettleFirst);
        self.risks.get(named..).unwrap_or_default()
    }
}

/// The summary of a case.
pub fn summary(assessment: &Assessment, answers: &Answers, language: Language) -> Summary {
    summary_of(assessment, answers, &ranking(assessment, answers), language)
}

/// The summary of a case whose open routes are ranked already.
pub fn summary_of(assessment: &Assessment, answers: &Answers, ranked: &[Ranked<'_>], language: Language) -> Summary {
    let mut summary = compose::compose(assessment, answers, ranked, language);
    if summary.tone != Tone::NoPermitNeeded {
        conflicts::add(&mut summary.lead, answers, language);
    }
    summary
}
