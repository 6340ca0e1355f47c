//! What the person said that keeps the general block from being clear.

use crate::rules::questions::{self, Fact, Facts};
use crate::rules::{
    Answer, Answers, Assessment, Condition, Context, Date, QuestionPart, RequirementResult, Span, Standing, eval,
    missing,
};

/// A requirement of the general block that an answer keeps from being clear.
pub(super) struct Raised<'a> {
    pub result: &'a RequirementResult,
    pub span: Span,
    /// Whether it comes before everything else: it can stop every route, or it is of the person's past.
    pub first: bool,
}

/// The requirements of the general block that an answer keeps from being clear, those that come before
/// everything else first. `patient` has the answers with what others know taken as steps.
pub(super) fn raised<'a>(assessment: &'a Assessment, answers: &Answers, patient: &Answers) -> Vec<Raised<'a>> {
    let as_of = assessment.as_of;
    let mut all = Vec::new();
    for result in &assessment.general.requirements {
        let condition = &result.requirement.condition;
        let span = eval::span(condition, Context { answers: patient, as_of });
        let facts = said(condition, answers);
        // What is decided against the person is decided by their answers.
        let by_answers = span.decided().is_some() || facts.iter().any(|fact| clears(condition, fact, patient, as_of));
        if span.worst < Standing::ToDo && !facts.is_empty() && by_answers {
            let past = facts.questions().any(|question| question.part == QuestionPart::Past);
            let raised = Raised { result, span, first: past || span.worst == Standing::DoesNotFit };
            // Measured: the general sort of the standard library is 2 kB of the transfer, for lists of a few rows.
            all.insert(all.partition_point(|before: &Raised<'_>| before.rank() <= raised.rank()), raised);
        }
    }
    all
}

impl Raised<'_> {
    fn rank(&self) -> (bool, Standing, Standing) {
        (!self.first, self.span.worst, self.span.best)
    }
}

/// The facts of a condition that the person has answered. “I don't know yet” about one's own past is an
/// answer too, because it has to be settled.
fn said(condition: &Condition, answers: &Answers) -> Facts {
    let mut facts = Facts::default();
    eval::facts_of(condition, &mut |fact| match answers.get(fact) {
        None => {}
        Some(Answer::NotSure) if questions::question(fact).part != QuestionPart::Past => {}
        Some(_) => facts.insert(fact),
    });
    facts
}

/// Whether another answer to this question alone would make the condition clear.
fn clears(condition: &Condition, fact: Fact, patient: &Answers, as_of: Date) -> bool {
    let mut scratch = patient.clone();
    missing::samples(fact).into_iter().any(|answer| {
        scratch.set(fact, Some(answer));
        eval::span(condition, Context { answers: &scratch, as_of }).worst >= Standing::ToDo
    })
}
