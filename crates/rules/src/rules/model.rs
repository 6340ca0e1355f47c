//! The plain data that rules are made of: standing, span, question, condition, requirement, route.
//!
//! Nothing here evaluates anything; [`super::eval`] does. A rule is a tree of [`Condition`]s whose
//! leaves map an answer straight to a [`Standing`]; there is no `not`.

mod fact;
mod plan;
mod question;
mod requirement;
mod route;

use serde::{Serialize, Serializer};

pub use fact::Fact;
pub use plan::{Line, Part, Permit, Plan, line};
pub use question::{Choice, Kind, KnownBy, Question, QuestionPart, Remedy};
pub use requirement::{Arm, Condition, Outcome, Requirement, WageRule};
pub use route::{Agreement, Group, Route, Step};

/// The result of a requirement, a route or the whole case, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Fails, on these answers.
    DoesNotFit,
    /// The law leaves it to judgement, or the facts are in a grey zone.
    OfficerDecides,
    /// Not done yet, and in the applicant's or the employer's own hands; or the employer or a list has not been asked.
    ToDo,
    /// Met, on these answers.
    Fits,
}

impl Standing {
    /// Every standing, worst first.
    pub const ALL: [Standing; 4] = [Standing::DoesNotFit, Standing::OfficerDecides, Standing::ToDo, Standing::Fits];

    /// The word in the report: `fits`, `to-do`, `officer-decides`, `does-not-fit`.
    pub fn id(self) -> &'static str {
        match self {
            Standing::DoesNotFit => "does-not-fit",
            Standing::OfficerDecides => "officer-decides",
            Standing::ToDo => "to-do",
            Standing::Fits => "fits",
        }
    }
}

/// What is known of a standing: it will end somewhere from `worst` to `best`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The lowest standing that answers still to come can bring.
    pub worst: Standing,
    /// The highest.
    pub best: Standing,
}

impl Span {
    /// Nothing is known.
    pub const OPEN: Span = Span { worst: Standing::DoesNotFit, best: Standing::Fits };

    /// Exactly this standing.
    pub const fn only(standing: Standing) -> Span {
        Span { worst: standing, best: standing }
    }

    /// The standing, once both ends agree.
    pub fn decided(self) -> Option<Standing> {
        (self.worst == self.best).then_some(self.worst)
    }

    /// Both this and that must hold: the lower of both ends.
    pub fn and(self, other: Span) -> Span {
        Span { worst: self.worst.min(other.worst), best: self.best.min(other.best) }
    }

    /// Either is enough: the higher of both ends.
    pub fn or(self, other: Span) -> Span {
        Span { worst: self.worst.max(other.worst), best: self.best.max(other.best) }
    }

    /// The word in the report; `undecided` while the ends differ.
    pub fn id(self) -> &'static str {
        self.decided().map_or("undecided", Standing::id)
    }
}

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// Who can really bring a fact about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// Nobody: citizenship, duties, the past.
    Nobody,
    /// An officer, in a step of a plan.
    Officer,
    /// It comes by waiting.
    Time,
    /// The employer.
    Employer,
    /// The person who asks.
    You,
}

impl Who {
    /// The word in the report.
    pub fn id(self) -> &'static str {
        match self {
            Who::Nobody => "nobody",
            Who::Officer => "officer",
            Who::Time => "time",
            Who::Employer => "employer",
            Who::You => "you",
        }
    }
}
