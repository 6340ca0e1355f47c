//! The outcomes of the answers to one leaf of a condition; answers with the same outcome are together.

use crate::shared_phrases;
use maud::{Markup, html};
use work_permit_rules::rules::{Condition, Outcome, Standing, eval, lists, questions};
use work_permit_rules::text::{Language, interface};

/// An outcome and the answers that lead to it. The list of answers is empty if the remark itself says when it applies.
pub struct AnswersOf {
    /// The outcome.
    pub outcome: Outcome,
    /// The answers in words.
    pub answers: Vec<String>,
}

/// Adds an answer to those with the same outcome.
pub fn add(all: &mut Vec<AnswersOf>, answer: Option<String>, outcome: &Outcome) {
    let same = |remark: &&mut AnswersOf| {
        remark.outcome.standing == outcome.standing && remark.outcome.remark == outcome.remark
    };
    match all.iter_mut().find(same) {
        Some(remark) => remark.answers.extend(answer),
        None => all.push(AnswersOf { outcome: *outcome, answers: answer.into_iter().collect() }),
    }
}

/// Every answer to a leaf with a closed list of them: a choice, a citizenship, an occupation.
/// The list is empty for other leaves.
pub fn of_list(condition: &Condition, language: Language) -> Vec<AnswersOf> {
    let mut all: Vec<AnswersOf> = Vec::new();
    match condition {
        Condition::Of(fact, arms, otherwise) => {
            for (at, choice) in questions::question(*fact).choices().iter().enumerate() {
                let named = arms.iter().find(|arm| usize::from(arm.choice) == at);
                let outcome = named.map_or(otherwise, |arm| &arm.outcome);
                add(&mut all, Some(shared_phrases::quoted(choice.text.get(language), language)), outcome);
            }
            if let Some(outcome) = eval::not_known(condition) {
                add(&mut all, Some(shared_phrases::quoted(interface::NOT_SURE.get(language), language)), &outcome);
            }
        }
        Condition::Settled(fact, settles) => {
            for (at, choice) in (0u8..).zip(questions::question(*fact).choices()) {
                let standing = if at == *settles { Standing::Fits } else { Standing::DoesNotFit };
                add(
                    &mut all,
                    Some(shared_phrases::quoted(choice.text.get(language), language)),
                    &Outcome { standing, remark: None },
                );
            }
        }
        Condition::Citizen(arms, otherwise) => {
            for (code, outcome) in *arms {
                let country = lists::country_at(code).and_then(lists::country);
                add(&mut all, country.map(|country| shared_phrases::quoted(country.name(language), language)), outcome);
            }
            add(&mut all, Some(shared_phrases::OTHER_COUNTRY.get(language).into()), otherwise);
        }
        Condition::CategoryB(outcomes) => {
            let answers = [
                shared_phrases::ON_LIST,
                shared_phrases::PARTLY_ON_LIST,
                shared_phrases::OFF_LIST,
                shared_phrases::UNCLEAR,
            ];
            answers
                .iter()
                .zip(outcomes.iter())
                .for_each(|(answer, outcome)| add(&mut all, Some(answer.get(language).into()), outcome));
        }
        _ => {}
    }
    all
}

/// A line of a list: the answers, the standing with its mark, and the remark if there is one.
pub fn line(remark: &AnswersOf, standing: &Markup, language: Language) -> Markup {
    html! {
        @if !remark.answers.is_empty() { (remark.answers.join(", ")) (shared_phrases::COLON.get(language)) " " }
        (standing)
        @if let Some(text) = remark.outcome.remark { " " (text.get(language)) }
    }
}
