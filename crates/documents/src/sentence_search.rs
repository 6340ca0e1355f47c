//! The search for the answers that lead to each sentence of a requirement.
//!
//! It gives a requirement the answers that it still misses, one question at a time. It tries one answer of each class
//! that the conditions distinguish. The result lists every answer of a class, because a sentence that is written for
//! one of them can be wrong for the others.

use crate::causes::{self, Cause};
use crate::cut::{facts, leaves};
use crate::domain::domain;
use crate::sentences::{Beside, Set};
use std::collections::BTreeMap;
use work_permit_rules::rules::questions::Fact;
use work_permit_rules::rules::{Answer, Answers, Condition, Context, Date, Per, Requirement, Span, Standing, eval};
use work_permit_rules::text::Text;

/// Answers to one question for which every condition of a requirement has the same result.
type Class = Vec<Answer>;

/// A sentence with the answers that the search has found so far.
pub struct Draft {
    /// The result that the sentence explains.
    pub standing: Standing,
    /// The remark; `None` where the title is shown alone.
    pub remark: Option<Text>,
    /// Each answer that leads to it, with the smallest set of answers so far and how many were tried.
    pub causes: BTreeMap<Cause, (Set, usize)>,
    /// The choices at other questions with which it can be shown.
    pub beside: Beside,
}

/// The leaves that determine a result, as the evaluation chooses them for its remarks.
fn deciding<'a>(condition: &'a Condition, whole: Span, context: Context<'_>, found: &mut Vec<&'a Condition>) {
    let stands = |branch: &&Condition| eval::span(branch, context) == whole;
    match condition {
        Condition::All(branches) => {
            branches.iter().filter(stands).for_each(|branch| deciding(branch, whole, context, found))
        }
        Condition::Any(branches) if whole.best == Standing::DoesNotFit => {
            for branch in *branches {
                match branch {
                    Condition::All([first, ..]) if stands(&first) => deciding(first, whole, context, found),
                    _ => deciding(branch, whole, context, found),
                }
            }
        }
        Condition::Any(branches) => {
            branches.iter().find(stands).into_iter().for_each(|branch| deciding(branch, whole, context, found))
        }
        leaf => found.push(leaf),
    }
}

/// The remarks of a condition for these answers.
fn remarks(condition: &Condition, requirement: &Requirement, context: Context<'_>) -> Vec<Text> {
    let asked = Requirement { condition: *condition, ..*requirement };
    eval::explanation(&asked, eval::span(condition, context), context)
        .remarks
        .into_iter()
        .map(|remark| remark.text)
        .collect()
}

/// A remark, or none for the title alone, with a leaf that makes it.
type Line<'a> = (Option<Text>, &'a Condition);

/// What is shown for these answers: the standing, and each remark with the leaves that make it; the
/// title alone with the leaves that decide, where there is no remark. Nothing while undecided or met.
fn display<'a>(requirement: &'a Requirement, context: Context<'_>) -> Option<(Standing, Vec<Line<'a>>)> {
    let whole = eval::span(&requirement.condition, context);
    let standing = whole.decided().filter(|standing| *standing < Standing::Fits)?;
    let mut leaves = Vec::new();
    deciding(&requirement.condition, whole, context, &mut leaves);
    let mut all: Vec<Line> =
        leaves.into_iter().map(|leaf| (remarks(leaf, requirement, context).first().copied(), leaf)).collect();
    let spoken = remarks(&requirement.condition, requirement, context);
    assert!(
        spoken.iter().all(|remark| all.iter().any(|(other, _)| *other == Some(*remark))),
        "{}: other remarks",
        requirement.id
    );
    if !spoken.is_empty() {
        all.retain(|(remark, _)| remark.is_some());
    }
    Some((standing, all))
}

/// The answers to each question that a requirement reads, in classes that its leaves tell apart.
fn classes(requirement: &Requirement, day: Date) -> BTreeMap<Fact, Vec<Class>> {
    let leaves = leaves(&requirement.condition);
    let reads = |leaf: &Condition| facts(&Requirement { condition: *leaf, ..*requirement });
    let of_fact = |fact: Fact| {
        let own: Vec<&Condition> = leaves.iter().copied().filter(|leaf| reads(leaf).contains(&fact)).collect();
        let apart = own.iter().any(|leaf| reads(leaf).len() > 1);
        let mut all: Vec<(Vec<String>, Class)> = Vec::new();
        let mut answers = domain(fact);
        // One citizenship or one residence is enough to decide whom an agreement names.
        let single = |answer: &Answer| match answer {
            Answer::Countries(codes) => codes.len() == 1,
            Answer::Many(lines) => !apart || lines.count_ones() < 2,
            _ => true,
        };
        answers.retain(single);
        if !apart {
            answers.extend(pairs(&answers));
        }
        for answer in answers {
            let mut only = Answers::default();
            only.set(fact, Some(answer.clone()));
            let context = Context { answers: &only, as_of: day };
            let tell = |leaf: &&Condition| {
                format!("{:?} {:?}", eval::span(leaf, context), remarks(leaf, requirement, context))
            };
            let stands: Vec<String> = if apart { Vec::new() } else { own.iter().map(tell).collect() };
            // Every citizenship that some condition names is listed by its name.
            let alone = apart || matches!(&answer, Answer::Countries(codes) if codes.len() == 1);
            match all.iter_mut().find(|(other, _)| !alone && *other == stands) {
                Some((_, class)) => class.push(answer),
                None => all.push((stands, vec![answer])),
            }
        }
        (fact, all.into_iter().map(|(_, class)| class).collect())
    };
    facts(requirement).into_iter().map(of_fact).collect()
}

/// Every two citizenships together.
fn pairs(answers: &[Answer]) -> Vec<Answer> {
    let codes =
        answers.iter().filter_map(|answer| if let Answer::Countries(codes) = answer { codes.first() } else { None });
    let codes: Vec<u8> = codes.copied().collect();
    let second = |at: usize| codes.iter().skip(at + 1).copied();
    codes
        .iter()
        .enumerate()
        .flat_map(|(at, one)| second(at).map(|other| Answer::Countries(vec![*one, other])))
        .collect()
}

/// Plays a requirement with every class of answers to what it misses.
pub fn search(requirement: &Requirement, day: Date) -> Vec<Draft> {
    let classes = classes(requirement, day);
    let mut found = Vec::new();
    play(requirement, day, &classes, &mut Answers::default(), &mut found);
    found
}

/// Tries every class of answers to the next question that the requirement misses. When none is missing, it records
/// what is shown.
fn play(
    requirement: &Requirement,
    day: Date,
    classes: &BTreeMap<Fact, Vec<Class>>,
    answers: &mut Answers,
    found: &mut Vec<Draft>,
) {
    let mut next = None;
    eval::missing(&requirement.condition, Context { answers, as_of: day }, &mut |fact| next = next.or(Some(fact)));
    let Some(fact) = next else { return record(requirement, day, classes, answers, found) };
    let all: Vec<&Answer> = classes.get(&fact).into_iter().flatten().filter_map(|class| class.first()).collect();
    let all = if fact == Fact::Wage { pays(requirement, day, answers, &all) } else { all };
    for answer in all {
        let before = answers.set(fact, Some(answer.clone()));
        // A choice that the answers so far do not offer is no choice.
        if !matches!(answer, Answer::One(_)) || answers.choice(fact).is_some() {
            play(requirement, day, classes, answers, found);
        }
        answers.set(fact, before);
    }
}

/// One pay for each result that pay can lead to. Pay is tried at every figure of the lists; between two
/// figures with the same result lies no other result, because more pay only ever moves it one way.
fn pays<'a>(requirement: &Requirement, day: Date, answers: &Answers, all: &[&'a Answer]) -> Vec<&'a Answer> {
    let mut picked: Vec<&Answer> =
        all.iter().filter(|answer| !matches!(answer, Answer::Wage { .. })).copied().collect();
    for unit in [Per::Hour, Per::Year] {
        let cents = |answer: &&&Answer| {
            if let Answer::Wage { cents, per } = answer { (*per == unit).then_some(*cents) } else { None }
        };
        let mut own: Vec<&Answer> = all.iter().filter(|answer| cents(answer).is_some()).copied().collect();
        own.sort_by_key(|answer| cents(&answer));
        let mut seen: Vec<Option<Seen>> = vec![None; own.len()];
        let mut ends: Vec<(usize, usize)> = vec![(0, own.len().saturating_sub(1))];
        while let Some((low, high)) = ends.pop() {
            for at in [low, high] {
                if let (Some(place @ None), Some(answer)) = (seen.get_mut(at), own.get(at)) {
                    *place = Some(see(requirement, day, answers, answer));
                }
            }
            if high > low + 1 && seen.get(low) != seen.get(high) {
                ends.extend([(low, low.midpoint(high)), (low.midpoint(high), high)]);
            }
        }
        let mut known: Vec<Seen> = Vec::new();
        for (answer, seen) in own.into_iter().zip(seen) {
            if let Some(seen) = seen.filter(|seen| !known.contains(seen)) {
                known.push(seen);
                picked.push(answer);
            }
        }
    }
    picked
}

/// What pay changes in a requirement: its possible results, its remarks, and the questions that it still misses.
type Seen = (Span, Vec<Text>, Vec<Fact>);

/// The state of the requirement with this pay.
fn see(requirement: &Requirement, day: Date, answers: &Answers, pay: &Answer) -> Seen {
    let mut answers = answers.clone();
    answers.set(Fact::Wage, Some(pay.clone()));
    let context = Context { answers: &answers, as_of: day };
    let mut missing = Vec::new();
    eval::missing(&requirement.condition, context, &mut |fact| missing.push(fact));
    (eval::span(&requirement.condition, context), remarks(&requirement.condition, requirement, context), missing)
}

/// How often a set of answers for the same sentence and answer is made smaller, in search of the smallest.
const TRIES: usize = 12;

/// Adds what is shown for these answers to the sentences, with a smallest set of answers for each cause.
fn record(
    requirement: &Requirement,
    day: Date,
    classes: &BTreeMap<Fact, Vec<Class>>,
    answers: &Answers,
    found: &mut Vec<Draft>,
) {
    let Some((standing, all)) = display(requirement, Context { answers, as_of: day }) else { return };
    for (remark, leaf) in all {
        let place =
            found.iter().position(|one| (one.standing, one.remark) == (standing, remark)).unwrap_or_else(|| {
                found.push(Draft { standing, remark, causes: BTreeMap::new(), beside: Beside::new() });
                found.len() - 1
            });
        let Some(Draft { causes, beside, .. }) = found.get_mut(place) else { continue };
        if !matches!(leaf, Condition::Wage(_)) {
            for (question, answer) in answers.iter().filter(|(_, answer)| matches!(answer, Answer::One(_))) {
                let class = classes.get(&question.fact).and_then(|all| all.iter().find(|class| class.contains(answer)));
                let choices = class
                    .into_iter()
                    .flatten()
                    .filter_map(|one| if let Answer::One(at) = one { Some(*at) } else { None });
                beside.entry(question.fact).or_default().extend(choices);
            }
        }
        for (cause, fact) in causes::of_leaf(leaf, answers) {
            let (best, tries) = causes.get(&cause).map_or((usize::MAX, 0), |(set, tries)| (set.len(), *tries));
            if best <= 1 || tries >= TRIES {
                continue;
            }
            let figure = matches!(cause, Cause::Figure(..));
            let set = smallest(requirement, day, answers, &|answers| {
                let same = |leaf| figure || causes::of_leaf(leaf, answers).iter().any(|(one, _)| *one == cause);
                display(requirement, Context { answers, as_of: day }).is_some_and(|(other, all)| {
                    other == standing && all.iter().any(|(other, leaf)| *other == remark && same(leaf))
                })
            });
            if let Cause::Figure(fact, _) = cause
                && set.iter().all(|(kept, _)| *kept != fact)
            {
                continue;
            }
            for (cause, answer) in causes::alike(&cause, fact, answers, classes) {
                let mut set = set.clone();
                set.iter_mut().filter(|(other, _)| Some(*other) == fact).for_each(|(_, old)| answer.clone_into(old));
                let entry = causes.entry(cause).or_insert((set.clone(), 0));
                entry.1 += 1;
                if set.len() < entry.0.len() {
                    entry.0 = set;
                }
            }
        }
    }
}

/// The answers without those that can be left out while `same` holds.
fn smallest(requirement: &Requirement, day: Date, answers: &Answers, same: &dyn Fn(&Answers) -> bool) -> Set {
    let mut left = answers.clone();
    for fact in facts(requirement).into_iter().rev() {
        let before = left.set(fact, None);
        let undecided = eval::span(&requirement.condition, Context { answers: &left, as_of: day }).decided().is_none();
        if before.is_some() && (undecided || !same(&left)) {
            left.set(fact, before);
        }
    }
    left.iter().map(|(question, answer)| (question.fact, answer.clone())).collect()
}
