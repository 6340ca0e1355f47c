//! Evaluation: conditions to spans, and from the same walk what decides and what is missing.
//!
//! *All of* is the minimum of both ends, *any of* the maximum; an unknown answer is the widest
//! span that its options allow. "I don't know yet" to what an employer or a list knows is decided:
//! it is a step, because somebody knows (see [`super::knowledge`]). Nothing here reads a clock or the world.

mod explanation;
mod pay;

use super::answers::{Answer, Answers};
use super::date::Date;
use super::edition::LAW_AS_OF;
use super::knowledge::{others_know, step_of};
use super::lists::{self, CategoryB, Country, Party};
use super::model::{Condition, Outcome, Route, Span, Standing, WageRule};
use super::questions::{self, Fact};
use crate::text::words::find;
pub use explanation::{Explanation, Remark, explanation, reasons};
pub use pay::{Figures, lowest_hourly, target_hourly};

/// What is known of a case, on a day.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The answers so far.
    pub answers: &'a Answers,
    /// The day whose law is asked for.
    pub as_of: Date,
}

const SETTLED: Outcome = Outcome { standing: Standing::Fits, remark: None };
const NOT_SETTLED: Outcome = Outcome { standing: Standing::DoesNotFit, remark: None };

/// The span that two possible outcomes leave open.
fn between(one: Outcome, other: Outcome) -> Span {
    Span { worst: one.standing.min(other.standing), best: one.standing.max(other.standing) }
}

/// What one leaf says: its span, and its outcome once the answer is known.
enum Leaf {
    Open(Span),
    Known(Outcome),
    Figure(Span, Option<Remark>),
}

impl Leaf {
    fn span(&self) -> Span {
        match self {
            Leaf::Open(span) | Leaf::Figure(span, _) => *span,
            Leaf::Known(outcome) => Span::only(outcome.standing),
        }
    }
}

/// What "I don't know yet" means to a leaf, for those who print the rules; `None` where it stays open.
pub fn not_known(condition: &Condition) -> Option<Outcome> {
    step_of(condition, read(condition, Context { answers: &Answers::default(), as_of: LAW_AS_OF }).span())
}

/// What a leaf says of the answers.
fn leaf(condition: &Condition, context: Context<'_>) -> Leaf {
    match (condition, read(condition, context)) {
        (
            Condition::Of(fact, ..)
            | Condition::Ticked(fact, ..)
            | Condition::AtLeast(fact, ..)
            | Condition::MoreThan(fact, ..),
            Leaf::Open(open),
        ) if others_know(*fact, context.answers) => step_of(condition, open).map_or(Leaf::Open(open), Leaf::Known),
        (_, leaf) => leaf,
    }
}

/// What a leaf says where "I don't know yet" is no answer.
fn read(condition: &Condition, context: Context<'_>) -> Leaf {
    let answers = context.answers;
    let two = |known: Option<bool>, yes: Outcome, no: Outcome| match known {
        Some(true) => Leaf::Known(yes),
        Some(false) => Leaf::Known(no),
        None => Leaf::Open(between(yes, no)),
    };
    match *condition {
        Condition::All(_) | Condition::Any(_) => Leaf::Open(Span::OPEN),
        Condition::Of(fact, arms, otherwise) => match answers.one(fact) {
            Some(at) => Leaf::Known(arms.iter().find(|arm| arm.choice == at).map_or(otherwise, |arm| arm.outcome)),
            None => {
                let mut open = None;
                for arm in arms {
                    open = widest(open, arm.outcome);
                }
                if arms.len() < questions::question(fact).choices().len() {
                    open = widest(open, otherwise);
                }
                Leaf::Open(open.unwrap_or(Span::OPEN))
            }
        },
        Condition::Ticked(fact, line, ticked, not) => two(answers.ticked(fact, line), ticked, not),
        Condition::AtLeast(fact, bound, reached, below) => {
            two(answers.number(fact).map(|number| number >= i64::from(bound)), reached, below)
        }
        Condition::MoreThan(fact, bound, exceeded, not) => {
            two(answers.number(fact).map(|number| number > i64::from(bound)), exceeded, not)
        }
        Condition::Citizen(arms, otherwise) => {
            let outcome_of = |country: &Country| match arms.iter().find(|(code, _)| *code == country.code) {
                Some((_, outcome)) => *outcome,
                None => otherwise,
            };
            if answers.citizenships().is_some() {
                return Leaf::Known(best(answers, &outcome_of).unwrap_or(otherwise));
            }
            let mut open = widest(None, otherwise);
            for (_, outcome) in arms {
                open = widest(open, *outcome);
            }
            Leaf::Open(open.unwrap_or(Span::OPEN))
        }
        Condition::Holds(code, held, not) => two(
            answers.citizenships().map(|mut all| all.any(|country| country.code.as_bytes() == code.as_slice())),
            held,
            not,
        ),
        Condition::Party(party, named, not) => two(is_party(party, answers), named, not),
        Condition::Entry(outcome) => match best(answers, &|country| outcome(country.entry)) {
            None => Leaf::Open(Span::OPEN),
            // The list is that of the Regulations as read; an earlier one is not known.
            Some(_) if context.as_of < LAW_AS_OF => {
                Leaf::Known(Outcome { standing: Standing::OfficerDecides, remark: Some(pay::NOTHING) })
            }
            Some(outcome) => Leaf::Known(outcome),
        },
        Condition::Wage(rule) => {
            let (span, remark) = pay::compare(rule, context);
            Leaf::Figure(span, remark)
        }
        Condition::CategoryB(&[listed, part, not_listed, unclear]) => match answers.duties() {
            None => {
                let mut open = None;
                for outcome in [listed, part, not_listed, unclear] {
                    open = widest(open, outcome);
                }
                Leaf::Open(open.unwrap_or(Span::OPEN))
            }
            Some("mix") => Leaf::Known(unclear),
            Some(duties) => {
                // Duties with several unit groups are clear only where the list has all of them alike.
                let mut found = None;
                let mut clear = true;
                for occupation in lists::occupations(duties) {
                    clear &=
                        occupation.known_on(context.as_of) && found.is_none_or(|other| other == occupation.category_b);
                    found = Some(occupation.category_b);
                }
                Leaf::Known(match found {
                    Some(_) if !clear => unclear,
                    Some(CategoryB::Listed) => listed,
                    Some(CategoryB::Part) => part,
                    Some(CategoryB::NotListed) | None => not_listed,
                })
            }
        },
        Condition::Settled(fact, choice) => match answers.get(fact) {
            Some(Answer::NotSure) if !others_know(fact, answers) => Leaf::Open(Span::OPEN),
            Some(answer) => Leaf::Known(if *answer == Answer::One(choice) { SETTLED } else { NOT_SETTLED }),
            None => Leaf::Open(Span::OPEN),
        },
        Condition::Until(last, &[before, after]) => Leaf::Known(if context.as_of <= last { before } else { after }),
        Condition::Always(outcome) => Leaf::Known(outcome),
    }
}

/// Whether an agreement names the person; `None` while an answer is missing that could tell.
fn is_party(party: Party, answers: &Answers) -> Option<bool> {
    let parties = lists::parties(party)?;
    let mut citizenships = answers.citizenships()?;
    if citizenships.any(|country| find(parties.citizens, country.code).is_some()) {
        return Some(true);
    }
    if parties.residents.is_empty() {
        return Some(false);
    }
    let mut named = false;
    for (at, choice) in (0u8..).zip(questions::question(Fact::PermanentResidence).choices()) {
        named |= answers.ticked(Fact::PermanentResidence, at)? && find(parties.residents, choice.id).is_some();
    }
    Some(named)
}

/// A span that takes in one more outcome.
fn widest(span: Option<Span>, outcome: Outcome) -> Option<Span> {
    let Span { worst, best } = span.unwrap_or(Span::only(outcome.standing));
    Some(Span { worst: worst.min(outcome.standing), best: best.max(outcome.standing) })
}

/// The best outcome of the person's citizenships; `None` while they are unknown.
fn best(answers: &Answers, outcome_of: &dyn Fn(&Country) -> Outcome) -> Option<Outcome> {
    let mut best: Option<Outcome> = None;
    for country in answers.citizenships()? {
        let outcome = outcome_of(country);
        if best.is_none_or(|best| outcome.standing > best.standing) {
            best = Some(outcome);
        }
    }
    best
}

/// Where a condition will end, on what is known.
pub fn span(condition: &Condition, context: Context<'_>) -> Span {
    match condition {
        // Once the worst of all, or the best of any, is certain, nothing more can move it.
        Condition::All(branches) => {
            let mut all = Span::only(Standing::Fits);
            for branch in *branches {
                all = all.and(span(branch, context));
                if all.best == Standing::DoesNotFit {
                    break;
                }
            }
            all
        }
        Condition::Any(branches) => {
            let mut any = Span::only(Standing::DoesNotFit);
            for branch in *branches {
                any = any.or(span(branch, context));
                if any.worst == Standing::Fits {
                    break;
                }
            }
            any
        }
        _ => leaf(condition, context).span(),
    }
}

/// The facts that a leaf reads.
pub fn facts_of(condition: &Condition, visit: &mut dyn FnMut(Fact)) {
    match condition {
        Condition::All(branches) | Condition::Any(branches) => {
            branches.iter().for_each(|branch| facts_of(branch, visit))
        }
        Condition::Of(fact, ..)
        | Condition::Ticked(fact, ..)
        | Condition::AtLeast(fact, ..)
        | Condition::MoreThan(fact, ..)
        | Condition::Settled(fact, _) => visit(*fact),
        Condition::Citizen(..) | Condition::Holds(..) | Condition::Entry(_) => visit(Fact::Citizenship),
        Condition::Party(party, ..) => {
            visit(Fact::Citizenship);
            if lists::parties(*party).is_some_and(|parties| !parties.residents.is_empty()) {
                visit(Fact::PermanentResidence);
            }
        }
        Condition::Wage(rule) => pay::facts(*rule).iter().for_each(|fact| visit(*fact)),
        Condition::CategoryB(_) => [Fact::Duties, Fact::OtherDuties].into_iter().for_each(visit),
        Condition::Until(..) | Condition::Always(_) => {}
    }
}

/// Unanswered facts that can still move a condition: a branch that cannot lower an *all of*, or raise
/// an *any of*, is passed over.
pub fn missing(condition: &Condition, context: Context<'_>, visit: &mut dyn FnMut(Fact)) {
    let whole = span(condition, context);
    if whole.decided().is_some() {
        return;
    }
    match condition {
        Condition::All(branches) => {
            branches
                .iter()
                .filter(|branch| span(branch, context).worst < whole.best)
                .for_each(|branch| missing(branch, context, visit));
        }
        Condition::Any(branches) => {
            branches
                .iter()
                .filter(|branch| span(branch, context).best > whole.worst)
                .for_each(|branch| missing(branch, context, visit));
        }
        _ => facts_of(condition, &mut |fact| {
            let second_list_closed = fact == Fact::OtherDuties
                && context.answers.choice(Fact::Duties).is_some_and(|choice| choice.id != "other");
            let hours_not_needed = fact == Fact::HoursPerWeek
                && matches!(condition, Condition::Wage(_))
                && !pay::needs_hours(condition, context);
            let region_not_needed = fact == Fact::EconomicRegion && !pay::needs_region(condition, context);
            if context.answers.get(fact).is_none() && !second_list_closed && !hours_not_needed && !region_not_needed {
                visit(fact);
            }
        }),
    }
}

/// Whether a condition reads the pay, and against which figure.
pub fn wage_rules(condition: &Condition, visit: &mut dyn FnMut(WageRule)) {
    match condition {
        Condition::All(branches) | Condition::Any(branches) => {
            branches.iter().for_each(|branch| wage_rules(branch, visit))
        }
        Condition::Wage(rule) => visit(*rule),
        _ => {}
    }
}

/// The span of a route.
pub fn route_span(route: &Route, context: Context<'_>) -> Span {
    let mut whole = Span::only(Standing::Fits);
    for requirement in route.requirements {
        whole = whole.and(span(&requirement.condition, context));
        if whole.best == Standing::DoesNotFit {
            break;
        }
    }
    whole
}

#[cfg(test)]
mod tests;
