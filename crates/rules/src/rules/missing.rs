//! The unanswered questions of an open route, sorted by the worst that an answer can do.

use super::answers::{Answer, Answers, Per};
use super::eval::{self, Context};
use super::lists;
use super::model::{Kind, Standing};
use super::questions::{self, Fact, Facts};
use super::result::RouteResult;

/// The unanswered facts of an open route.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// Facts with at least one answer that closes the route.
    pub closers: Facts,
    /// Facts whose worst answer leaves a step, a remark or the judgement of an officer.
    pub steps: Facts,
}

/// A country that no agreement names, so that its citizens see which routes need another citizenship.
const NAMED_NOWHERE: &str = "in";

/// The unanswered facts that can still move the route. A closed or decided route has none.
///
/// `scratch` is a copy of the answers and is restored before returning.
pub fn missing(assessed: &RouteResult, context: Context<'_>, scratch: &mut Answers) -> Missing {
    let mut found = Missing::default();
    for result in &assessed.requirements {
        if result.span.decided().is_some() || result.span.worst >= assessed.span.best {
            continue;
        }
        let condition = &result.requirement.condition;
        let mut facts = Facts::default();
        eval::missing(condition, context, &mut |fact| facts.insert(fact));
        for fact in facts.without(found.closers).iter() {
            let closes = samples(fact).into_iter().any(|answer| {
                let before = scratch.set(fact, Some(answer));
                let span = eval::span(condition, Context { answers: scratch, ..context });
                scratch.set(fact, before);
                span.best == Standing::DoesNotFit
            });
            if closes {
                found.closers.insert(fact);
            } else {
                found.steps.insert(fact);
            }
        }
    }
    found.steps = found.steps.without(found.closers);
    found
}

/// Answers that include the best and the worst of a question, for every condition of the rules.
pub fn samples(fact: Fact) -> Vec<Answer> {
    let question = questions::question(fact);
    match question.kind {
        Kind::One(choices) => (0u8..).zip(choices).map(|(at, _)| Answer::One(at)).collect(),
        Kind::Many(choices) => {
            let every = (0u32..).zip(choices).fold(0, |bits, (at, _)| bits | 1 << at);
            let mut all = vec![Answer::Many(0), Answer::Many(every)];
            all.extend((0u32..).zip(choices).map(|(at, _)| Answer::Many(1 << at)));
            all
        }
        Kind::Countries => lists::country_at(NAMED_NOWHERE).map(|at| Answer::Countries(vec![at])).into_iter().collect(),
        Kind::Number { max, .. } => vec![Answer::Number(0), Answer::Number(i64::from(max) * 100)],
        Kind::Wage { .. } => [1, 100_000].map(|cents| Answer::Wage { cents, per: Per::Hour }).to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_ticks_is_tried_empty_full_and_with_each_tick_alone() {
        let Kind::Many(choices) = questions::question(Fact::Past).kind else { panic!("a list of ticks") };
        assert!(choices.len() > 2);
        let each = (0..choices.len()).map(|at| Answer::Many(1 << at));
        let all: Vec<Answer> =
            [Answer::Many(0), Answer::Many((1 << choices.len()) - 1)].into_iter().chain(each).collect();
        assert_eq!(samples(Fact::Past), all);
    }

    #[test]
    fn the_country_that_stands_for_others_is_named_by_no_agreement() {
        let rows: Vec<Vec<&str>> =
            include_str!("lists/parties.tsv").lines().map(|row| row.split('\t').collect()).collect();
        assert!(rows.len() > 5);
        assert!(rows.iter().flatten().flat_map(|cell| cell.split(' ')).all(|code| code != NAMED_NOWHERE));
    }
}
