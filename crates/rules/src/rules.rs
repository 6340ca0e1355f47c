//! The law that is modelled, and one function that applies it: [`assess`].
//!
//! Rules are statics; evaluation does no I/O, reads no clock, cannot fail and cannot panic. A
//! verdict is derived from answers and a date, never stored.

mod answers;
mod assess;
mod change;
mod cite;
mod date;
mod edition;
pub mod eval;
mod knowledge;
pub mod law;
pub mod lists;
pub mod missing;
mod model;
mod other_programs;
pub mod plan;
pub mod questions;
pub mod ranking;
mod result;
mod review_dates;
mod typical;

pub use answers::{Answer, Answers, Pay, Per};
pub use assess::{assess, glance, next_question, no_permit_needed};
pub use cite::{Citation, Cite};
pub use date::Date;
pub use edition::{FIRST_DAY, LAW_AS_OF, RULES_VERSION};
pub use eval::{Context, Explanation, Remark, route_span};
pub use knowledge::without_unasked;
pub use law::{GENERAL, ROUTES};
pub use missing::Missing;
pub use model::{
    Agreement, Arm, Choice, Condition, Fact, Group, Kind, KnownBy, Outcome, Question, QuestionPart, Remedy,
    Requirement, Route, Span, Standing, Step, WageRule, Who,
};
pub use other_programs::{OTHER_PROGRAMS, OtherProgram};
pub use questions::Facts;
pub use result::{Assessment, Change, Edit, RequirementResult, RouteResult};
pub use review_dates::{List, REVIEW_BY};
pub use typical::typical_answer;
