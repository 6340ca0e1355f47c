//! From an assessment to words: what the screen shows and what the report says.

mod behind;
mod catalogue;
mod plan;
mod report;
mod summary;
mod view;

pub use behind::{Behind, behind_questions};
pub use catalogue::questions;
pub use plan::{
    StepView, cites_of, days_words, fee_list, length_words, part_title, plan_sources, step_views, sum_words,
    weeks_words, who_words,
};
#[cfg(feature = "typescript")]
pub use report::typescript;
pub use report::{
    ChangeReport, FeeReport, MissingReport, OptionReport, PlanReport, QuestionKind, QuestionReport, Report,
    RequirementReport, RouteReport, RouteStanding, RouteStandings, StepReport, SummaryReport, report, standings,
};
pub use summary::{DoFirst, Risk, Summary, Tone, summary, summary_of};
pub use view::{
    AnswerView, RequirementView, answer_words, change_words, cited_words, dated, due_words, edition_words,
    fees_due_words, group_words, headline, occupation_words, pages_due_words, remark_words, requirement_view,
    standing_words, state_words,
};
