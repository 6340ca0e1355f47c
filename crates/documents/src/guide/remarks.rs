//! What the answers to a requirement mean, where one answer settles it.
//!
//! A requirement that weighs several answers has remarks too, but none of them is true by itself;
//! those are left to the checker, which knows all answers.

use super::Options;
use crate::outcomes::{self, AnswersOf};
use crate::shared_phrases;
use maud::{Markup, html};
use work_permit_rules::rules::{Condition, Requirement, questions};
use work_permit_rules::text::{Language, Text};

/// The remarks of a requirement as a list, every answer in its place; nothing where the rules say
/// no more than the title.
pub fn list(requirement: &Requirement, options: Options) -> Markup {
    let language = options.language;
    let (question, remarks) = remarks(&requirement.condition, language);
    if remarks.iter().all(|remark| remark.outcome.remark.is_none()) {
        return html! {};
    }
    html! {
        @if let Some(title) = question { p { (title.get(language)) } }
        ul {
            @for remark in &remarks {
                @let standing = html! { strong { (shared_phrases::standing(remark.outcome.standing).get(language)) } };
                li { (outcomes::line(remark, &standing, language)) }
            }
        }
    }
}

/// The question that settles a condition, if it is one that is asked, and what answers to it mean.
fn remarks(condition: &Condition, language: Language) -> (Option<Text>, Vec<AnswersOf>) {
    match condition {
        Condition::Of(fact, ..) => (Some(questions::question(*fact).title), outcomes::of_list(condition, language)),
        Condition::Ticked(fact, line, ticked, _) => {
            let choice = questions::question(*fact).choices().get(usize::from(*line));
            let words = choice.map(|choice| shared_phrases::quoted(choice.text.get(language), language));
            (None, vec![AnswersOf { outcome: *ticked, answers: words.into_iter().collect() }])
        }
        Condition::AtLeast(_, _, one, other) | Condition::MoreThan(_, _, one, other) => {
            let mut all = Vec::new();
            [one, other]
                .into_iter()
                .filter(|outcome| outcome.remark.is_some())
                .for_each(|outcome| outcomes::add(&mut all, None, outcome));
            (None, all)
        }
        // What a positive LMIA settles is asked while there is none.
        Condition::Any([Condition::Settled(..), .., asked]) => remarks(asked, language),
        Condition::Citizen(..) | Condition::CategoryB(_) => (None, outcomes::of_list(condition, language)),
        Condition::All(_)
        | Condition::Any(_)
        | Condition::Party(..)
        | Condition::Holds(..)
        | Condition::Entry(_)
        | Condition::Wage(_)
        | Condition::Settled(..)
        | Condition::Until(..)
        | Condition::Always(_) => (None, Vec::new()),
    }
}
