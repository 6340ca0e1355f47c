//! What a question can do to a route, asked of the rules.

use crate::{DAY, domain};
use work_permit_checker::rules::questions::Fact;
use work_permit_checker::rules::{Answers, Given, Question, Route, Standing, eval, route_span};

/// What a question can do to a route that reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Some answer can move it, with others.
    Moves,
    /// Some answer closes it while nothing else is known.
    Closes,
}

/// What a question can do to a route; nothing where no requirement reads it.
pub fn reach(question: &Question, route: &Route) -> Option<Reach> {
    if !reads(route, question.fact) {
        return None;
    }
    let closes = domain::domain(question.fact).into_iter().any(|answer| {
        let mut alone = Answers::default();
        alone.set(question.fact, Some(answer));
        route_span(route, Given { answers: &alone, as_of: DAY }).best == Standing::DoesNotFit
    });
    Some(if closes { Reach::Closes } else { Reach::Moves })
}

fn reads(route: &Route, fact: Fact) -> bool {
    let mut found = false;
    for requirement in route.requirements {
        eval::facts_of(&requirement.test, &mut |read| found |= read == fact);
    }
    found
}
