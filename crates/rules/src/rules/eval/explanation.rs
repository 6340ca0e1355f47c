//! Why a requirement has its result: the answers that decide it, the remarks, and the fewest answers that
//! force it.

use super::{Context, Figures, Leaf, facts_of, leaf, missing, span};
use crate::rules::answers::{Answer, Answers};
use crate::rules::date::Date;
use crate::rules::knowledge::others_know;
use crate::rules::model::{Condition, Requirement, Span, Standing};
use crate::rules::questions::{Fact, Facts};
use crate::text::Text;

/// A remark of the leaf that decides, with the figures that it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The words.
    pub text: Text,
    /// Cents for `{0}` and `{1}`.
    pub figures: Figures,
    /// The place whose figures they are, for `{2}`.
    pub place: Text,
}

/// Why a requirement has its result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// What the leaves that determine it read; while undecided, the facts still missing. The fewest
    /// that force the outcome are the [`reasons`].
    pub facts: Facts,
    /// The remarks of the leaves that determine it.
    pub remarks: Vec<Remark>,
}

/// Why a requirement has its result, whose span is `whole`. Under *any of*, the best branch explains it, and every
/// branch if all fail; under *all of*, the worst branches do.
pub fn explanation(requirement: &Requirement, whole: Span, context: Context<'_>) -> Explanation {
    let mut found = Explanation::default();
    if whole.decided().is_some() {
        explain(&requirement.condition, whole, context, &mut found);
    } else {
        missing(&requirement.condition, context, &mut |fact| found.facts.insert(fact));
    }
    found
}

/// The smallest set of facts that produces the span `whole` and the remarks in `said`: without any of them, another
/// result is possible. While undecided, the facts that are missing. `answers` is scratch space and is restored
/// before returning.
pub fn reasons(
    requirement: &Requirement,
    whole: Span,
    said: &Explanation,
    answers: &mut Answers,
    as_of: Date,
) -> Facts {
    if whole.decided().is_none() {
        return said.facts;
    }
    let (mut read, mut kept) = (Facts::default(), Facts::default());
    let (mut others, mut deciding): (Vec<Fact>, Vec<Fact>) = (Vec::new(), Vec::new());
    facts_of(&requirement.condition, &mut |fact| {
        if read.contains(fact) {
            return;
        }
        read.insert(fact);
        if answers.get(fact).is_some() {
            kept.insert(fact);
            if said.facts.contains(fact) { deciding.push(fact) } else { others.push(fact) }
        }
    });
    // Drop facts one by one: those that the deciding leaves do not read come first. Repeat, because a remark that
    // goes with one fact can make another needless.
    others.append(&mut deciding);
    let mut before = Facts::default();
    while before != kept {
        before = kept;
        for fact in &others {
            if !kept.contains(*fact) {
                continue;
            }
            kept.remove(*fact);
            answers.hide(read.without(kept));
            let context = Context { answers, as_of };
            if span(&requirement.condition, context) != whole
                || explanation(requirement, whole, context).remarks != said.remarks
            {
                kept.insert(*fact);
            }
        }
    }
    answers.hide(Facts::default());
    kept
}

/// Collects the leaves that give a condition its span, `whole`.
pub(super) fn explain(condition: &Condition, whole: Span, context: Context<'_>, found: &mut Explanation) {
    match condition {
        Condition::All(branches) => {
            for branch in branches.iter().filter(|branch| span(branch, context) == whole) {
                explain(branch, whole, context, found);
            }
        }
        // All fail. If the first condition of a branch fails, the branch does not apply: explain it by that condition
        // only. Example: whoever is no citizen of Chile does not read what Chile's agreement asks of the job.
        Condition::Any(branches) if whole.best == Standing::DoesNotFit => {
            for branch in *branches {
                match branch {
                    Condition::All([first, ..]) if span(first, context) == whole => {
                        explain(first, whole, context, found)
                    }
                    _ => explain(branch, whole, context, found),
                }
            }
        }
        Condition::Any(branches) => {
            if let Some(branch) = branches.iter().find(|branch| span(branch, context) == whole) {
                explain(branch, whole, context, found);
            }
        }
        _ => {
            facts_of(condition, &mut |fact| {
                let known = !matches!(context.answers.get(fact), None | Some(Answer::NotSure));
                if known || others_know(fact, context.answers) {
                    found.facts.insert(fact);
                }
            });
            let remark = match leaf(condition, context) {
                Leaf::Known(outcome) => {
                    outcome.remark.map(|text| Remark { text, figures: Figures::default(), place: Text::NONE })
                }
                Leaf::Figure(_, remark) => remark,
                Leaf::Open(_) => None,
            };
            if let Some(remark) = remark
                && !found.remarks.contains(&remark)
            {
                found.remarks.push(remark);
            }
        }
    }
}
