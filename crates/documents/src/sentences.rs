//! Every sentence that a requirement shows while it is not met, with the answers that lead to it.

use crate::causes::Cause;
use crate::cut::leaves;
use crate::scenario::DAY;
use crate::sentence_search::{Draft, search};
use std::collections::{BTreeMap, BTreeSet};
use work_permit_rules::rules::questions::Fact;
use work_permit_rules::rules::{Answer, Condition, Date, FIRST_DAY, GENERAL, ROUTES, Requirement, Standing};
use work_permit_rules::text::{Language, Text};

/// A set of answers.
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
    /// Each answer that leads to it, with a smallest set of answers that shows it. It is empty if no answers show it.
    pub causes: BTreeMap<Cause, Set>,
    /// For each other question of the requirement, the choices for which it can be shown.
    pub beside: Beside,
    /// Answers for which a condition has this remark, although the screen never shows it for them.
    pub silent: BTreeSet<Cause>,
}

/// Choices by their question.
pub type Beside = BTreeMap<Fact, BTreeSet<u8>>;

impl Sentence {
    /// The words on the screen: the remark, or the title.
    pub fn text(&self) -> Text {
        self.remark.unwrap_or(self.requirement.title)
    }

    /// A hash of eight hexadecimal digits. It changes if the words change in any language.
    pub fn hash(&self) -> String {
        let words = Language::ALL.iter().flat_map(|language| self.text().get(*language).bytes().chain([0]));
        let hash = words.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        format!("{hash:08x}")
    }
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

/// Two days on which other lists or no lists are in force. On the later one, rules with a last day have ended.
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
    // Remarks on pay are skipped: a figure can close one route and only be a factor in another, so a remark that one
    // requirement never shows is no error.
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

/// The remarks of each pay condition when it is evaluated alone. At least one requirement must show each remark.
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
