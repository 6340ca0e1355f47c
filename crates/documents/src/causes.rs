//! One answer as a leaf of a condition reads it: its id, and its words.

use crate::answer_phrases;
use crate::numbers;
use crate::phrase::Phrase;
use crate::shared_phrases;
use std::collections::{BTreeMap, BTreeSet};
use work_permit_rules::explain::answer_words;
use work_permit_rules::rules::lists::{self, Country};
use work_permit_rules::rules::questions::{self, Fact};
use work_permit_rules::rules::{Answer, Answers, Condition, Context, Date, LAW_AS_OF, eval};
use work_permit_rules::session::wire;
use work_permit_rules::text::{Language, interface};

/// An answer, as far as a leaf looks at it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// A choice.
    Choice(Fact, u8),
    /// A choice that a figure depends on.
    Figure(Fact, u8),
    /// A line, ticked or not.
    Line(Fact, u8, bool),
    /// A number at least or less than this many hundredths.
    AtLeast(Fact, u16, bool),
    /// A number more than this many hundredths, or not.
    MoreThan(Fact, u16, bool),
    /// A citizenship that the condition names.
    Citizen(&'static str),
    /// Any other citizenship.
    OtherCitizen,
    /// Whether a citizenship is held.
    Holds([u8; 2], bool),
    /// A citizenship of the kind that this country stands for.
    Entry(String),
    /// Whether the person is one of those whom an agreement names.
    Party(u8, bool),
    /// Another day than that of the scenarios.
    OtherDay(Date),
    /// “I’m not sure”.
    NotSure(Fact),
    /// Whatever is answered.
    Whatever,
}

/// The answers that a leaf has looked at, each with the question where another answer can be put in its place.
pub fn of_leaf(leaf: &Condition, answers: &Answers) -> Vec<(Cause, Option<Fact>)> {
    let duties = || {
        let other = answers.choice(Fact::Duties).is_some_and(|choice| choice.id == "other");
        let fact = if other { Fact::OtherDuties } else { Fact::Duties };
        answers.one(fact).map(|at| (fact, at))
    };
    let citizenship = || best_citizenship(leaf, answers);
    let known = |answer: Option<bool>, cause: &dyn Fn(bool) -> Cause| {
        answer.map(|yes| (cause(yes), None)).into_iter().collect()
    };
    let mut not_sure = None;
    eval::facts_of(leaf, &mut |fact| {
        if answers.get(fact) == Some(&Answer::NotSure) {
            not_sure = not_sure.or(Some(fact));
        }
    });
    if let Some(fact) = not_sure {
        return vec![(Cause::NotSure(fact), None)];
    }
    match leaf {
        Condition::Of(fact, ..) => {
            answers.one(*fact).map(|at| (Cause::Choice(*fact, at), Some(*fact))).into_iter().collect()
        }
        Condition::Ticked(fact, line, ..) => known(answers.ticked(*fact, *line), &|yes| Cause::Line(*fact, *line, yes)),
        Condition::AtLeast(fact, bound, ..) => {
            known(answers.number(*fact).map(|number| number >= i64::from(*bound)), &|yes| {
                Cause::AtLeast(*fact, *bound, yes)
            })
        }
        Condition::MoreThan(fact, bound, ..) => {
            known(answers.number(*fact).map(|number| number > i64::from(*bound)), &|yes| {
                Cause::MoreThan(*fact, *bound, yes)
            })
        }
        Condition::Citizen(arms, _) => {
            let named = |code: &str| arms.iter().find(|(named, _)| *named == code).map(|(named, _)| *named);
            let cause = citizenship().map(|country| named(country.code).map_or(Cause::OtherCitizen, Cause::Citizen));
            cause.map(|cause| (cause, None)).into_iter().collect()
        }
        Condition::Holds(code, ..) => {
            let held =
                answers.citizenships().map(|mut all| all.any(|country| country.code.as_bytes() == code.as_slice()));
            known(held, &|yes| Cause::Holds(*code, yes))
        }
        Condition::Entry(_) => {
            citizenship().map(|country| (Cause::Entry(format!("{:?}", country.entry)), None)).into_iter().collect()
        }
        Condition::Party(party, named, not) => {
            let said = eval::span(leaf, Context { answers, as_of: LAW_AS_OF }).decided();
            let yes = (named.standing != not.standing).then_some(said == Some(named.standing));
            known(yes, &|yes| Cause::Party(*party as u8, yes))
        }
        Condition::CategoryB(_) => duties().map(|(fact, at)| (Cause::Choice(fact, at), None)).into_iter().collect(),
        Condition::Wage(_) => {
            let mut read = Vec::new();
            eval::facts_of(leaf, &mut |fact| read.push(fact));
            let place = answers.one(Fact::Province).map(|at| (Fact::Province, at));
            let read = place.into_iter().chain(duties()).filter(|(fact, _)| read.contains(fact));
            let all: Vec<_> = read.map(|(fact, at)| (Cause::Figure(fact, at), None)).collect();
            if all.is_empty() { vec![(Cause::Whatever, None)] } else { all }
        }
        _ => vec![(Cause::Whatever, None)],
    }
}

/// The citizenship that decides a leaf: the first of the best ones.
fn best_citizenship(leaf: &Condition, answers: &Answers) -> Option<&'static Country> {
    let span = |answers: &Answers| eval::span(leaf, Context { answers, as_of: LAW_AS_OF });
    let alone = |country: &Country| {
        let mut alone = Answers::default();
        alone.set(Fact::Citizenship, lists::country_at(country.code).map(|at| Answer::Countries(vec![at])));
        span(&alone)
    };
    answers.citizenships()?.find(|country| alone(country) == span(answers))
}

/// The same answer and all others that the requirement does not tell apart from it.
pub fn alike(
    cause: &Cause,
    fact: Option<Fact>,
    answers: &Answers,
    classes: &BTreeMap<Fact, Vec<Vec<Answer>>>,
) -> Vec<(Cause, Answer)> {
    let given = fact.and_then(|fact| answers.get(fact));
    let class = given.and_then(|given| classes.get(&fact?)?.iter().find(|class| class.contains(given)));
    let other = |answer: &Answer| match (cause, answer) {
        (Cause::Choice(fact, _), Answer::One(at)) => Some((Cause::Choice(*fact, *at), answer.clone())),
        _ => None,
    };
    let all: Vec<_> = class.into_iter().flatten().filter_map(other).collect();
    if all.is_empty() { vec![(cause.clone(), Answer::NotSure)] } else { all }
}

/// The id of a choice.
fn choice_id(fact: Fact, at: u8) -> &'static str {
    questions::question(fact).choices().get(usize::from(at)).map_or("", |choice| choice.id)
}

/// The id of a choice with its question.
pub fn choice_pair(fact: Fact, at: u8) -> String {
    format!("{}={}", wire::id(fact), choice_id(fact, at))
}

/// The ids of several choices with their question: `all-7` where they are all that it has.
pub fn choices_pair(fact: Fact, choices: &BTreeSet<u8>) -> String {
    let count = questions::question(fact).choices().len();
    let ids: Vec<&str> = choices.iter().map(|at| choice_id(fact, *at)).collect();
    let ids = if ids.len() == count { format!("all-{count}") } else { ids.join("|") };
    format!("{}={ids}", wire::id(fact))
}

impl Cause {
    /// The question of a choice.
    pub fn fact(&self) -> Option<Fact> {
        match self {
            Cause::Choice(fact, _) | Cause::Figure(fact, _) => Some(*fact),
            _ => None,
        }
    }

    /// The answer as a word without spaces: `job-offer=short-visit`, `experience-years<3`.
    pub fn id(&self) -> String {
        let number = |hundredths: u16| f64::from(hundredths) / 100.0;
        match self {
            Cause::Choice(fact, at) | Cause::Figure(fact, at) => choice_pair(*fact, *at),
            Cause::Line(fact, at, yes) => {
                format!("{}{}{}", wire::id(*fact), if *yes { "=" } else { "!=" }, choice_id(*fact, *at))
            }
            Cause::AtLeast(fact, bound, yes) => {
                format!("{}{}{}", wire::id(*fact), if *yes { ">=" } else { "<" }, number(*bound))
            }
            Cause::MoreThan(fact, bound, yes) => {
                format!("{}{}{}", wire::id(*fact), if *yes { ">" } else { "<=" }, number(*bound))
            }
            Cause::Citizen(code) => format!("citizenship={code}"),
            Cause::OtherCitizen => "citizenship=other".to_owned(),
            Cause::Holds(code, yes) => {
                format!("citizenship{}{}", if *yes { "=" } else { "!=" }, String::from_utf8_lossy(code))
            }
            Cause::Entry(kind) => format!("citizenship={}", kind.to_lowercase()),
            Cause::Party(_, yes) => if *yes { "party" } else { "no-party" }.to_owned(),
            Cause::OtherDay(day) => format!("on={}", day.iso()),
            Cause::NotSure(fact) => format!("{}=not-sure", wire::id(*fact)),
            Cause::Whatever => "any".to_owned(),
        }
    }

    /// The answer of a choice without its question.
    pub fn answer(&self, language: Language) -> &'static str {
        match self {
            Cause::Choice(fact, at) | Cause::Figure(fact, at) => questions::question(*fact)
                .choices()
                .get(usize::from(*at))
                .map_or("", |choice| choice.text.get(language)),
            _ => "",
        }
    }

    /// The question and the answer.
    pub fn words(&self, language: Language) -> String {
        let title = |fact: Fact, answer: &str| format!("{} {answer}", questions::question(fact).title.get(language));
        let text = |fact: Fact, at: u8| {
            questions::question(fact).choices().get(usize::from(at)).map_or("", |choice| choice.text.get(language))
        };
        let bound = |fact: Fact, bound: u16, words: Phrase| {
            title(fact, &words.fill(language, &[("bound", &numbers::with_unit(fact, bound, language))]))
        };
        let country =
            |code: &str| lists::country_at(code).and_then(lists::country).map_or("", |country| country.name(language));
        match self {
            Cause::Choice(fact, _) | Cause::Figure(fact, _) => title(*fact, self.answer(language)),
            Cause::Line(fact, at, true) => {
                title(*fact, &answer_phrases::TICKED.fill(language, &[("line", text(*fact, *at))]))
            }
            Cause::Line(fact, at, false) => {
                title(*fact, &answer_phrases::NOT_TICKED_LINE.fill(language, &[("line", text(*fact, *at))]))
            }
            Cause::AtLeast(fact, least, yes) => {
                bound(*fact, *least, if *yes { answer_phrases::AT_LEAST } else { answer_phrases::LESS_THAN })
            }
            Cause::MoreThan(fact, most, yes) => {
                bound(*fact, *most, if *yes { answer_phrases::MORE_THAN } else { answer_phrases::UP_TO })
            }
            Cause::Citizen(code) => title(Fact::Citizenship, country(code)),
            Cause::OtherCitizen => title(Fact::Citizenship, shared_phrases::OTHER_COUNTRY.get(language)),
            Cause::Holds(code, yes) => {
                let name = country(std::str::from_utf8(code).unwrap_or_default());
                let words = if *yes { answer_phrases::HELD } else { answer_phrases::NOT_HELD };
                title(Fact::Citizenship, &words.fill(language, &[("country", name)]))
            }
            Cause::Entry(kind) => {
                let entry = answer_phrases::ENTRIES.iter().find(|(entry, _)| format!("{entry:?}") == *kind);
                title(Fact::Citizenship, entry.map_or("", |(_, words)| words.get(language)))
            }
            Cause::Party(_, yes) => title(
                Fact::Citizenship,
                if *yes { answer_phrases::NAMED_PERSON } else { answer_phrases::ANYONE_ELSE }.get(language),
            ),
            Cause::OtherDay(day) => answer_phrases::OTHER_DAY.fill(language, &[("day", &day.words(language))]),
            Cause::NotSure(fact) => title(*fact, interface::NOT_SURE.get(language)),
            Cause::Whatever => answer_phrases::WHATEVER.get(language).to_owned(),
        }
    }
}

/// Answers with their questions, in one line.
pub fn set_words(set: &[(Fact, Answer)], language: Language) -> String {
    let one = |(fact, answer): &(Fact, Answer)| {
        let question = questions::question(*fact);
        format!("{} {}", question.title.get(language), answer_words(question, answer, language))
    };
    set.iter().map(one).collect::<Vec<String>>().join("; ")
}
