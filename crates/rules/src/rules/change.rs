//! What would change a standing: the smallest sets of real changes, found by search and
//! re-evaluated before they are given.
//!
//! Only what a person, an employer or time can change is ever tried, never citizenship or duties.

use super::answers::{Answer, Answers, Per};
use super::eval::{self, Context};
use super::model::{Condition, Fact, Kind, Remedy, Requirement, Route, Span, Standing, Who};
use super::questions;
use super::result::{Change, Edit, RequirementResult};

impl Change {
    /// Who carries the change: the one who must act most, waiting counts least.
    pub fn who(&self) -> Who {
        self.edits.iter().map(|edit| edit.remedy.who).max().unwrap_or(Who::Nobody)
    }

    /// Whether it leads where another does and asks less: some of its edits only, or a lower number.
    fn asks_less(&self, other: &Change) -> bool {
        let fewer = self.edits.len() < other.edits.len() && self.edits.iter().all(|edit| other.edits.contains(edit));
        self.leads_to == other.leads_to && (fewer || self != other && covers(&self.edits, &other.edits))
    }

    /// How much it asks, to tell the smaller of two: first how many edits, then how many of them
    /// are to wait, then the pay or number to reach.
    pub fn effort(&self) -> i64 {
        let mut effort = 0;
        for edit in &self.edits {
            effort += amount(&edit.answer) + if edit.remedy.who == Who::Time { 65 << 40 } else { 64 << 40 };
        }
        effort
    }
}

/// At most this many ways are kept for one route.
const MOST: usize = 4;

/// The changes that raise a route from its decided result `before`, set by these requirements; empty
/// where none is real. `scratch` is a copy of the answers, and is one again afterwards.
pub fn changes(
    route: &Route,
    before: Span,
    standings: &[RequirementResult],
    context: Context<'_>,
    scratch: &mut Answers,
) -> Vec<Change> {
    if before.decided().is_none() || before == Span::only(Standing::Fits) {
        return Vec::new();
    }
    let mut sets: Vec<Vec<Edit>> = vec![Vec::new()];
    for standing in standings.iter().filter(|standing| standing.span == before) {
        let fixes = fixes(standing.requirement, before, context, scratch);
        if fixes.is_empty() {
            return Vec::new();
        }
        let mut more = Vec::new();
        for set in &sets {
            for fix in &fixes {
                more.push(joined(set, fix));
            }
        }
        more.truncate(MOST);
        sets = more;
    }
    let mut found: Vec<Change> = Vec::new();
    for mut edits in sets {
        let mut after =
            |edits: &[Edit]| with(scratch, edits, &|answers| eval::route_span(route, Context { answers, ..context }));
        needed(&mut edits, &mut after);
        let after = after(&edits);
        let change = Change { edits, leads_to: after };
        if after.worst >= before.worst && after.best > before.best && !found.contains(&change) {
            found.push(change);
        }
    }
    // Nobody is asked for more where less leads as far.
    let all = found.clone();
    found.retain(|change| !all.iter().any(|other| other.asks_less(change)));
    found
}

/// Leaves out the edits without which the others lead as far: a positive LMIA settles the recruitment too.
fn needed(edits: &mut Vec<Edit>, after: &mut dyn FnMut(&[Edit]) -> Span) {
    let whole = after(edits);
    let mut at = 0;
    while edits.len() > 1 && at < edits.len() {
        let left_out = edits.remove(at);
        if after(edits) != whole {
            edits.insert(at, left_out);
            at += 1;
        }
    }
}

/// Puts one requirement's edits to the others'; of two numbers for one fact the higher stays.
fn joined(set: &[Edit], fix: &[Edit]) -> Vec<Edit> {
    let mut all = set.to_vec();
    for edit in fix {
        match all.iter_mut().find(|kept| kept.fact == edit.fact) {
            Some(kept) if amount(&kept.answer) < amount(&edit.answer) => *kept = edit.clone(),
            Some(kept) => {
                if let (Answer::Many(one), Answer::Many(other)) = (&kept.answer, &edit.answer) {
                    kept.answer = Answer::Many(one & other);
                }
            }
            None => all.push(edit.clone()),
        }
    }
    all
}

fn amount(answer: &Answer) -> i64 {
    match answer {
        Answer::Number(hundredths) => *hundredths,
        Answer::Wage { cents, .. } => *cents,
        _ => 0,
    }
}

/// Runs `check` with the edits made, then takes them back.
fn with(answers: &mut Answers, edits: &[Edit], check: &dyn Fn(&Answers) -> Span) -> Span {
    let mut before = Vec::new();
    for edit in edits {
        before.push((edit.fact, answers.set(edit.fact, Some(edit.answer.clone()))));
    }
    let result = check(answers);
    for (fact, answer) in before {
        answers.set(fact, answer);
    }
    result
}

/// The smallest sets that raise the result of one requirement.
fn fixes(requirement: &Requirement, before: Span, context: Context<'_>, scratch: &mut Answers) -> Vec<Vec<Edit>> {
    let candidates = candidates(&requirement.condition, context);
    let mut far = |edits: &[Edit]| {
        with(scratch, edits, &|answers| eval::span(&requirement.condition, Context { answers, ..context })).worst
    };
    let mut found: Vec<Vec<Edit>> = Vec::new();
    for edit in &candidates {
        if far(std::slice::from_ref(edit)) > before.worst {
            found.push(vec![edit.clone()]);
        }
    }
    // Two together, of which neither is enough: where nothing alone does, or where they ask less of a
    // number that alone has to grow further.
    let alone: Vec<Edit> = found.iter().flatten().cloned().collect();
    let asks_less =
        |edit: &Edit| alone.iter().any(|other| other.fact == edit.fact && amount(&edit.answer) < amount(&other.answer));
    for (at, one) in candidates.iter().enumerate() {
        for other in candidates.iter().skip(at).filter(|other| other.fact != one.fact) {
            if !alone.is_empty()
                && (alone.contains(one) || alone.contains(other) || !(asks_less(one) || asks_less(other)))
            {
                continue;
            }
            let pair = [one.clone(), other.clone()];
            if far(&pair) > before.worst {
                found.push(pair.to_vec());
            }
        }
    }
    // Nobody is asked for more where less leads as far.
    let all = found.clone();
    found.retain(|set| !all.iter().any(|less| less != set && covers(less, set) && far(less) >= far(set)));
    found.truncate(MOST);
    found
}

/// Whether one set asks the same as another, or less: the same facts, and no number higher.
fn covers(less: &[Edit], more: &[Edit]) -> bool {
    less.len() == more.len()
        && less.iter().zip(more).all(|(one, other)| {
            one.fact == other.fact && (one.answer == other.answer || amount(&one.answer) < amount(&other.answer))
        })
}

/// The facts that a condition reads for itself; not those that only settle it.
fn own_facts(condition: &Condition, visit: &mut dyn FnMut(Fact)) {
    match condition {
        Condition::All(branches) | Condition::Any(branches) => {
            branches.iter().for_each(|branch| own_facts(branch, visit))
        }
        Condition::Settled(..) => {}
        _ => eval::facts_of(condition, visit),
    }
}

/// Every edit of one fact of a condition that somebody can really make.
fn candidates(condition: &Condition, context: Context<'_>) -> Vec<Edit> {
    let mut facts = Vec::new();
    own_facts(condition, &mut |fact| {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    });
    let mut edits = Vec::new();
    for fact in facts {
        let current = context.answers.get(fact);
        match questions::question(fact).kind {
            Kind::One(choices) => {
                for (at, choice) in (0u8..).zip(choices) {
                    if let Some(remedy) = choice.remedy
                        && current != Some(&Answer::One(at))
                        && (remedy.from == Remedy::ANY
                            || context.answers.choice(fact).is_some_and(|now| now.id == remedy.from))
                    {
                        edits.push(Edit { fact, answer: Answer::One(at), remedy });
                    }
                }
            }
            Kind::Many(choices) => {
                let Some(Answer::Many(bits)) = current else {
                    continue;
                };
                for (at, choice) in (0u32..).zip(choices) {
                    if let Some(remedy) = choice.remedy
                        && bits >> at & 1 == 1
                    {
                        edits.push(Edit { fact, answer: Answer::Many(bits & !(1 << at)), remedy });
                    }
                }
            }
            Kind::Number { remedy: Some(remedy), .. } => {
                let now = context.answers.number(fact);
                bounds(condition, fact, &mut |bound| {
                    let edit = Edit { fact, answer: Answer::Number(i64::from(bound)), remedy };
                    if now.is_none_or(|now| i64::from(bound) > now) && !edits.contains(&edit) {
                        edits.push(edit);
                    }
                });
            }
            Kind::Wage { remedy } => eval::wage_rules(condition, &mut |rule| {
                for cents in
                    [eval::lowest_hourly(rule, context), eval::target_hourly(rule, context)].into_iter().flatten()
                {
                    edits.push(Edit { fact, answer: Answer::Wage { cents, per: Per::Hour }, remedy });
                }
            }),
            Kind::Number { .. } | Kind::Countries => {}
        }
    }
    edits
}

/// The numbers, in hundredths, that a fact must reach somewhere in a condition.
fn bounds(condition: &Condition, wanted: Fact, visit: &mut dyn FnMut(u16)) {
    match condition {
        Condition::All(branches) | Condition::Any(branches) => {
            branches.iter().for_each(|branch| bounds(branch, wanted, visit))
        }
        Condition::AtLeast(fact, bound, ..) if *fact == wanted => visit(*bound),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
