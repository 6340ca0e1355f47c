//! Questions: what may be answered, who knows the answer, and who can change it.

use super::{Fact, Who};
use crate::text::Text;
use serde::Serialize;

/// A change that a person, an employer or time can make: who, and in which words. In the words
/// of a number, `$goal` is the number reached and `$missing` the difference from the answer given.
#[derive(Clone, Copy, Debug)]
pub struct Remedy {
    /// Who does it.
    pub who: Who,
    /// What they do, as a sentence.
    pub text: Text,
    /// The id of the one answer from which it leads here: [`Remedy::ANY`] from every one.
    pub from: &'static str,
}

impl Remedy {
    /// From every answer.
    pub const ANY: &str = "";

    /// The placeholders that its words may have.
    pub const PLACEHOLDERS: &[&str] = &["goal", "missing"];
}

/// One answer of a choice, or one line that may be ticked.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// Stable kebab-case id.
    pub id: &'static str,
    /// The answer in the person's words.
    pub text: Text,
    /// How one gets to this answer (a choice), or gets rid of it (a ticked line).
    pub remedy: Option<Remedy>,
    /// The id of the province that the answer belongs to; empty where it belongs to every province.
    pub province: &'static str,
}

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Exactly one of these.
    One(&'static [Choice]),
    /// Any number of these; none is an answer too.
    Many(&'static [Choice]),
    /// Countries, by two-letter code; at least one.
    Countries,
    /// A number from 0 to `max`, at most two decimals.
    Number {
        /// What is counted: `months`, `years`, `hours-per-week`.
        unit: &'static str,
        /// The largest number that makes sense. It is far above every number that the rules compare with,
        /// so an answer that is more than enough is taken and counts as enough.
        max: u16,
        /// How it can grow.
        remedy: Option<Remedy>,
    },
    /// Pay in Canadian dollars, per hour or per year.
    Wage {
        /// How it can rise.
        remedy: Remedy,
    },
}

/// One question of the interview, and all that may be answered to it.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// The fact that it establishes.
    pub fact: Fact,
    /// Stable kebab-case id.
    pub id: &'static str,
    /// The screen it is asked on; questions of one screen are asked together.
    pub screen: &'static str,
    /// The question itself.
    pub title: Text,
    /// One or two lines of help, or [`Text::NONE`].
    pub help: Text,
    /// What may be answered.
    pub kind: Kind,
    /// Who knows the answer.
    pub known_by: KnownBy,
    /// The part of the interview that it belongs to.
    pub part: QuestionPart,
}

impl Question {
    /// The choices, for a question that has them.
    pub fn choices(&self) -> &'static [Choice] {
        match self.kind {
            Kind::One(choices) | Kind::Many(choices) => choices,
            _ => &[],
        }
    }

    /// Who can change the answer at all.
    pub fn who(&self) -> Who {
        match self.kind {
            Kind::Number { remedy, .. } => remedy.map_or(Who::Nobody, |remedy| remedy.who),
            Kind::Wage { remedy } => remedy.who,
            Kind::Countries => Who::Nobody,
            Kind::One(choices) | Kind::Many(choices) => {
                choices.iter().filter_map(|choice| choice.remedy.map(|remedy| remedy.who)).max().unwrap_or(Who::Nobody)
            }
        }
    }
}

/// Who knows the answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum KnownBy {
    /// The person who asks.
    You,
    /// The employer: not knowing the answer is a step, because the employer can be asked.
    Employer,
    /// A public list: not knowing the answer is a step, because the list can be looked up.
    List,
}

/// The part of the interview that a question belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum QuestionPart {
    /// What opens or closes most routes.
    Basics,
    /// The city or area of the job.
    City,
    /// The person and the application.
    You,
    /// Refusals, removals, offences.
    Past,
    /// What the employer knows.
    Employer,
    /// What only some routes ask.
    Route,
}
