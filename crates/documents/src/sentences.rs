//! Every sentence that a requirement shows while it is not met, with the answers that lead to it.
//!
//! The answers are found by playing the rules: each requirement is asked only what it still misses,
//! with one answer of every class that its conditions tell apart. Answers of one class are listed one
//! by one, because a sentence written for one of them can be wrong for the others.

use crate::causes;
use crate::cut::{facts, leaves};
use crate::domain::domain;
use crate::scenario::DAY;
use std::collections::{BTreeMap, BTreeSet};
use work_permit_rules::rules::questions::Fact;
use work_permit_rules::rules::{
    Answer, Answers, Condition, Context, Date, FIRST_DAY, GENERAL, Per, ROUTES, Requirement, Span, Standing, eval,
};
use work_permit_rules::text::{Language, Text};

use crate::causes::Cause;

/// Some answers.
pub type Set = Vec<(Fact, Answer)>;

/// One sentence of a requirement.
pub struct Sentence {
    /// The requirement.
    pub requirement: &'static Requirement,
    /// The routes that ask for it, and `general`.
    pub routes: Vec<&'static str>,
    /// The result that the sentence explains: never `Fits`.
    pub standing: Standing,
    /// The remark; `None` where the requirement's title is shown alone.
    pub remark: Option<Text>,
    /// Each answer that leads to it, with a smallest set of answers that shows it. Empty: never shown.
    pub causes: BTreeMap<Cause, Set>,
    /// The choices at other questions of the requirement with which it can be shown.
    pub beside: Beside,
    /// Answers for which a condition has this remark, but that never show it.
    pub silent: BTreeSet<Cause>,
}

/// Choices by their question.
pub type Beside = BTreeMap<Fact, BTreeSet<u8>>;

impl Sentence {
    /// The words on the screen: the remark, or the title.
    pub fn text(&self) -> Text {
        self.remark.unwrap_or(self.requirement.title)
    }

    /// Eight hexadecimal digits that change with the words of any language.
    pub fn hash(&self) -> String {
        let words = Language::ALL.iter().flat_map(|language| self.text().get(*language).bytes().chain([0]));
        let hash = words.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        format!("{hash:08x}")
    }
}

/// Answers to one question that no condition of a requirement tells apart.
type Class = Vec<Answer>;

/// A sentence while the search goes on; each set of answers with how many were tried.
struct Draft {
    standing: Standing,
    remark: Option<Text>,
    causes: BTreeMap<Cause, (Set, usize)>,
    beside: Beside,
}

/// Every sentence of the rules, requirement by requirement in the order of the routes.
pub fn all() -> Vec<Sentence> {
    let mut requirements: Vec<(&'static Requirement, Vec<&'static str>)> = Vec::new();
    for route in ROUTES.into_iter().chain([&GENERAL]) {
        for requirement in route.requirements.iter().copied() {
            match requirements.iter_mut().find(|(known, _)| std::ptr::eq(*known, requirement)) {
                Some((_, routes)) => routes.push(route.id),
                None => requirements.push((requirement, vec![route.id])),
            }
        }
    }
    requirements.into_iter().flat_map(|(requirement, routes)| of(requirement, &routes)).collect()
}

/// Days on which other lists, or none, are in force, and rules with a last day have ended.
const OTHER_DAYS: [Date; 2] = [FIRST_DAY, Date::new(2099, 12, 31)];

/// The sentences of one requirement; those with the smallest set of answers first.
fn of(requirement: &'static Requirement, routes: &[&'static str]) -> Vec<Sentence> {
    let mut all: Vec<Sentence> = Vec::new();
    let sentence = |standing, remark| {
        let (causes, beside, silent) = (BTreeMap::new(), Beside::new(), BTreeSet::new());
        Sentence { requirement, routes: routes.to_vec(), standing, remark, causes, beside, silent }
    };
    for Draft { standing, remark, causes, mut beside } in search(requirement, DAY) {
        let causes: BTreeMap<Cause, Set> = causes.into_iter().map(|(cause, (set, _))| (cause, set)).collect();
        beside.retain(|fact, _| !causes.keys().any(|cause| cause.fact() == Some(*fact)));
        all.push(Sentence { causes, beside, ..sentence(standing, remark) });
    }
    let leaves = leaves(&requirement.condition);
    for day in OTHER_DAYS {
        for Draft { standing, remark, causes, .. } in search(requirement, day) {
            let smallest = causes.into_values().map(|(set, _)| set).min_by_key(Vec::len);
            let known = all.iter().any(|one| (one.standing, one.remark) == (standing, remark));
            if let Some(set) = smallest.filter(|_| !known) {
                all.push(Sentence {
                    causes: BTreeMap::from([(Cause::OtherDay(day), set)]),
                    ..sentence(standing, remark)
                });
            }
        }
    }
    // A figure is a limit in one route and a mere factor in another, so its remarks are no finding here.
    for leaf in leaves.into_iter().filter(|leaf| !matches!(leaf, Condition::Wage(_))) {
        for Draft { standing, remark, causes, .. } in search(&Requirement { condition: *leaf, ..*requirement }, DAY) {
            if remark.is_none() {
                continue;
            }
            let place = all.iter().position(|one| (one.standing, one.remark) == (standing, remark));
            let place = place.unwrap_or_else(|| {
                all.push(sentence(standing, remark));
                all.len() - 1
            });
            if let Some(one) = all.get_mut(place) {
                let silent: Vec<Cause> = causes.into_keys().filter(|cause| !one.causes.contains_key(cause)).collect();
                one.silent.extend(silent);
            }
        }
    }
    all.sort_by_key(|one| one.causes.values().map(Vec::len).min().unwrap_or(usize::MAX));
    all
}

/// The remarks of every figure that pay is compared with, alone: some requirement must show each.
pub fn of_figures() -> BTreeMap<&'static str, Standing> {
    let requirements = ROUTES.into_iter().chain([&GENERAL]).flat_map(|route| route.requirements.iter().copied());
    let (mut rules, mut all) = (BTreeSet::new(), BTreeMap::new());
    for requirement in requirements {
        for leaf in leaves(&requirement.condition) {
            if matches!(leaf, Condition::Wage(_)) && rules.insert(format!("{leaf:?}")) {
                let drafts = search(&Requirement { condition: *leaf, ..*requirement }, DAY).into_iter();
                all.extend(drafts.filter_map(|draft| Some((draft.remark?.get(Language::English), draft.standing))));
            }
        }
    }
    all
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
        // Whom an agreement names is told by one citizenship or one residence.
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
fn search(requirement: &Requirement, day: Date) -> Vec<Draft> {
    let classes = classes(requirement, day);
    let mut found = Vec::new();
    play(requirement, day, &classes, &mut Answers::default(), &mut found);
    found
}

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
        let mut told: Vec<Seen> = Vec::new();
        for (answer, seen) in own.into_iter().zip(seen) {
            if let Some(seen) = seen.filter(|seen| !told.contains(seen)) {
                told.push(seen);
                picked.push(answer);
            }
        }
    }
    picked
}

/// What can be told of a requirement: where it can end, its remarks, what it still misses.
type Seen = (Span, Vec<Text>, Vec<Fact>);

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
