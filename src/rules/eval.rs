//! Evaluation: tests to spans, and from the same walk what decides and what is missing.
//!
//! *All of* is the minimum of both ends, *any of* the maximum; an unknown answer is the widest
//! span that its options allow. "I don't know yet" to what an employer or a list knows is decided:
//! it is a step, because somebody knows (see [`super::knowledge`]). Nothing here reads a clock or the world.

mod pay;

use super::LAW_AS_OF;
use super::answers::{Answer, Answers};
use super::date::Date;
use super::knowledge::{others_know, step_of};
use super::lists::{self, CategoryB, Country, Party};
use super::model::{Meaning, Requirement, Span, Standing, Test, WageRule};
use super::questions::{self, Fact, Facts};
use crate::text::Text;
use crate::text::words::find;
pub use pay::{Figures, lowest_hourly, target_hourly};

/// What is known of a case, on a day.
#[derive(Clone, Copy)]
pub struct Given<'a> {
    /// The answers so far.
    pub answers: &'a Answers,
    /// The day whose law is asked for.
    pub as_of: Date,
}

/// A remark of the leaf that decides, with the figures that it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// The words.
    pub text: Text,
    /// Cents for `{0}` and `{1}`.
    pub figures: Figures,
    /// The place whose figures they are, for `{2}`.
    pub place: Text,
}

/// Why a requirement stands where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Because {
    /// What the leaves that determine it read; while undecided, the facts still missing. The fewest
    /// that force the outcome are the [`reasons`].
    pub facts: Facts,
    /// The remarks of the leaves that determine it.
    pub notes: Vec<Note>,
}

const SETTLED: Meaning = Meaning { standing: Standing::Fits, note: None };
const NOT_SETTLED: Meaning = Meaning { standing: Standing::DoesNotFit, note: None };

/// The span that two possible meanings leave open.
fn between(one: Meaning, other: Meaning) -> Span {
    Span { worst: one.standing.min(other.standing), best: one.standing.max(other.standing) }
}

/// What one leaf says: its span, and its meaning once the answer is known.
enum Leaf {
    Open(Span),
    Known(Meaning),
    Figure(Span, Option<Note>),
}

impl Leaf {
    fn span(&self) -> Span {
        match self {
            Leaf::Open(span) | Leaf::Figure(span, _) => *span,
            Leaf::Known(meaning) => Span::only(meaning.standing),
        }
    }
}

/// What "I don't know yet" means to a leaf, for those who print the rules; `None` where it stays open.
pub fn not_known(test: &Test) -> Option<Meaning> {
    step_of(test, read(test, Given { answers: &Answers::default(), as_of: LAW_AS_OF }).span())
}

/// What a leaf says of the answers.
fn leaf(test: &Test, given: Given<'_>) -> Leaf {
    match (test, read(test, given)) {
        (Test::Of(fact, ..) | Test::Ticked(fact, ..) | Test::AtLeast(fact, ..) | Test::MoreThan(fact, ..), Leaf::Open(open))
            if others_know(*fact, given.answers) =>
        {
            step_of(test, open).map_or(Leaf::Open(open), Leaf::Known)
        }
        (_, leaf) => leaf,
    }
}

/// What a leaf says where "I don't know yet" is no answer.
fn read(test: &Test, given: Given<'_>) -> Leaf {
    let answers = given.answers;
    let two = |known: Option<bool>, yes: Meaning, no: Meaning| match known {
        Some(true) => Leaf::Known(yes),
        Some(false) => Leaf::Known(no),
        None => Leaf::Open(between(yes, no)),
    };
    match *test {
        Test::All(_) | Test::Any(_) => Leaf::Open(Span::OPEN),
        Test::Of(fact, cases, otherwise) => match answers.one(fact) {
            Some(at) => Leaf::Known(cases.iter().find(|case| case.choice == at).map_or(otherwise, |case| case.meaning)),
            None => {
                let mut open = None;
                for case in cases {
                    open = widest(open, case.meaning);
                }
                if cases.len() < questions::question(fact).choices().len() {
                    open = widest(open, otherwise);
                }
                Leaf::Open(open.unwrap_or(Span::OPEN))
            }
        },
        Test::Ticked(fact, line, ticked, not) => two(answers.ticked(fact, line), ticked, not),
        Test::AtLeast(fact, bound, reached, below) => two(answers.number(fact).map(|number| number >= i64::from(bound)), reached, below),
        Test::MoreThan(fact, bound, exceeded, not) => two(answers.number(fact).map(|number| number > i64::from(bound)), exceeded, not),
        Test::Citizen(cases, otherwise) => {
            let meaning_for = |country: &Country| match cases.iter().find(|(code, _)| *code == country.code) {
                Some((_, meaning)) => *meaning,
                None => otherwise,
            };
            if answers.citizenships().is_some() {
                return Leaf::Known(best(answers, &meaning_for).unwrap_or(otherwise));
            }
            let mut open = widest(None, otherwise);
            for (_, meaning) in cases {
                open = widest(open, *meaning);
            }
            Leaf::Open(open.unwrap_or(Span::OPEN))
        }
        Test::Holds(code, held, not) => {
            two(answers.citizenships().map(|mut all| all.any(|country| country.code.as_bytes() == code.as_slice())), held, not)
        }
        Test::Party(party, named, not) => two(is_party(party, answers), named, not),
        Test::Entry(meaning) => match best(answers, &|country| meaning(country.entry)) {
            None => Leaf::Open(Span::OPEN),
            // The list is that of the Regulations as read; an earlier one is not known.
            Some(_) if given.as_of < LAW_AS_OF => Leaf::Known(Meaning { standing: Standing::OfficerDecides, note: Some(pay::NOTHING) }),
            Some(meaning) => Leaf::Known(meaning),
        },
        Test::Wage(rule) => {
            let (span, note) = pay::compare(rule, given);
            Leaf::Figure(span, note)
        }
        Test::CategoryB(&[listed, part, not_listed, unclear]) => match answers.duties() {
            None => {
                let mut open = None;
                for meaning in [listed, part, not_listed, unclear] {
                    open = widest(open, meaning);
                }
                Leaf::Open(open.unwrap_or(Span::OPEN))
            }
            Some("mix") => Leaf::Known(unclear),
            Some(duties) => {
                // Duties with several unit groups are clear only where the list has all of them alike.
                let mut found = None;
                let mut clear = true;
                for occupation in lists::occupations(duties) {
                    clear &= occupation.known_on(given.as_of) && found.is_none_or(|other| other == occupation.category_b);
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
        Test::Settled(fact, choice) => match answers.get(fact) {
            Some(Answer::NotSure) if !others_know(fact, answers) => Leaf::Open(Span::OPEN),
            Some(answer) => Leaf::Known(if *answer == Answer::One(choice) { SETTLED } else { NOT_SETTLED }),
            None => Leaf::Open(Span::OPEN),
        },
        Test::Until(last, &[before, after]) => Leaf::Known(if given.as_of <= last { before } else { after }),
        Test::Always(meaning) => Leaf::Known(meaning),
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

/// A span that takes in one more meaning.
fn widest(span: Option<Span>, meaning: Meaning) -> Option<Span> {
    let Span { worst, best } = span.unwrap_or(Span::only(meaning.standing));
    Some(Span { worst: worst.min(meaning.standing), best: best.max(meaning.standing) })
}

/// The best meaning of the person's citizenships; `None` while they are unknown.
fn best(answers: &Answers, meaning_for: &dyn Fn(&Country) -> Meaning) -> Option<Meaning> {
    let mut best: Option<Meaning> = None;
    for country in answers.citizenships()? {
        let meaning = meaning_for(country);
        if best.is_none_or(|best| meaning.standing > best.standing) {
            best = Some(meaning);
        }
    }
    best
}

/// Where a test will end, on what is known.
pub fn span(test: &Test, given: Given<'_>) -> Span {
    match test {
        // Once the worst of all, or the best of any, is certain, nothing more can move it.
        Test::All(branches) => {
            let mut all = Span::only(Standing::Fits);
            for branch in *branches {
                all = all.and(span(branch, given));
                if all.best == Standing::DoesNotFit {
                    break;
                }
            }
            all
        }
        Test::Any(branches) => {
            let mut any = Span::only(Standing::DoesNotFit);
            for branch in *branches {
                any = any.or(span(branch, given));
                if any.worst == Standing::Fits {
                    break;
                }
            }
            any
        }
        _ => leaf(test, given).span(),
    }
}

/// The facts that a leaf reads.
pub fn facts_of(test: &Test, visit: &mut dyn FnMut(Fact)) {
    match test {
        Test::All(branches) | Test::Any(branches) => branches.iter().for_each(|branch| facts_of(branch, visit)),
        Test::Of(fact, ..) | Test::Ticked(fact, ..) | Test::AtLeast(fact, ..) | Test::MoreThan(fact, ..) | Test::Settled(fact, _) => {
            visit(*fact)
        }
        Test::Citizen(..) | Test::Holds(..) | Test::Entry(_) => visit(Fact::Citizenship),
        Test::Party(party, ..) => {
            visit(Fact::Citizenship);
            if lists::parties(*party).is_some_and(|parties| !parties.residents.is_empty()) {
                visit(Fact::PermanentResidence);
            }
        }
        Test::Wage(rule) => pay::facts(*rule).iter().for_each(|fact| visit(*fact)),
        Test::CategoryB(_) => [Fact::Duties, Fact::OtherDuties].into_iter().for_each(visit),
        Test::Until(..) | Test::Always(_) => {}
    }
}

/// Unanswered facts that can still move a test: a branch that cannot lower an *all of*, or raise
/// an *any of*, is passed over.
pub fn missing(test: &Test, given: Given<'_>, visit: &mut dyn FnMut(Fact)) {
    let whole = span(test, given);
    if whole.decided().is_some() {
        return;
    }
    match test {
        Test::All(branches) => {
            branches.iter().filter(|branch| span(branch, given).worst < whole.best).for_each(|branch| missing(branch, given, visit));
        }
        Test::Any(branches) => {
            branches.iter().filter(|branch| span(branch, given).best > whole.worst).for_each(|branch| missing(branch, given, visit));
        }
        _ => facts_of(test, &mut |fact| {
            let second_list_closed =
                fact == Fact::OtherDuties && given.answers.choice(Fact::Duties).is_some_and(|choice| choice.id != "other");
            let hours_not_needed = fact == Fact::HoursPerWeek && matches!(test, Test::Wage(_)) && !pay::needs_hours(test, given);
            let region_not_needed = fact == Fact::EconomicRegion && !pay::needs_region(test, given);
            if given.answers.get(fact).is_none() && !second_list_closed && !hours_not_needed && !region_not_needed {
                visit(fact);
            }
        }),
    }
}

/// Why a requirement stands where it does. Under *any of* the best branch answers for it, and
/// every branch when all fail; under *all of* the worst children do.
/// `whole` is where it stands.
pub fn because(requirement: &Requirement, whole: Span, given: Given<'_>) -> Because {
    let mut found = Because::default();
    if whole.decided().is_some() {
        explain(&requirement.test, whole, given, &mut found);
    } else {
        missing(&requirement.test, given, &mut |fact| found.facts.insert(fact));
    }
    found
}

/// The fewest facts that force what is said of a requirement: where it stands, `whole`, and its
/// remarks, those of `said`. Taking any of them away leaves something else possible. While undecided,
/// the facts still missing. `answers` is the same again afterwards.
pub fn reasons(requirement: &Requirement, whole: Span, said: &Because, answers: &mut Answers, as_of: Date) -> Facts {
    if whole.decided().is_none() {
        return said.facts;
    }
    let (mut read, mut kept) = (Facts::default(), Facts::default());
    let (mut others, mut deciding): (Vec<Fact>, Vec<Fact>) = (Vec::new(), Vec::new());
    facts_of(&requirement.test, &mut |fact| {
        if read.contains(fact) {
            return;
        }
        read.insert(fact);
        if answers.get(fact).is_some() {
            kept.insert(fact);
            if said.facts.contains(fact) { deciding.push(fact) } else { others.push(fact) }
        }
    });
    // First what the deciding leaves do not read, then the others, the last asked first; again, as a
    // remark can fall away with one fact and make another needless.
    others.append(&mut deciding);
    let mut before = Facts::default();
    while before != kept {
        before = kept;
        for fact in &others {
            if !kept.contains(*fact) {
                continue;
            }
            kept.remove(*fact);
            answers.hide(read.without(kept));
            let given = Given { answers, as_of };
            if span(&requirement.test, given) != whole || because(requirement, whole, given).notes != said.notes {
                kept.insert(*fact);
            }
        }
    }
    answers.hide(Facts::default());
    kept
}

/// Collects what makes a test stand at `whole`, where it does stand.
fn explain(test: &Test, whole: Span, given: Given<'_>, found: &mut Because) {
    match test {
        Test::All(branches) => {
            for branch in branches.iter().filter(|branch| span(branch, given) == whole) {
                explain(branch, whole, given, found);
            }
        }
        // All fail: a branch whose first condition already fails is not this person's case, and only
        // that condition speaks for it.
        Test::Any(branches) if whole.best == Standing::DoesNotFit => {
            for branch in *branches {
                match branch {
                    Test::All([first, ..]) if span(first, given) == whole => explain(first, whole, given, found),
                    _ => explain(branch, whole, given, found),
                }
            }
        }
        Test::Any(branches) => {
            if let Some(branch) = branches.iter().find(|branch| span(branch, given) == whole) {
                explain(branch, whole, given, found);
            }
        }
        _ => {
            facts_of(test, &mut |fact| {
                let known = !matches!(given.answers.get(fact), None | Some(Answer::NotSure));
                if known || others_know(fact, given.answers) {
                    found.facts.insert(fact);
                }
            });
            let note = match leaf(test, given) {
                Leaf::Known(meaning) => meaning.note.map(|text| Note { text, figures: Figures::default(), place: Text::NONE }),
                Leaf::Figure(_, note) => note,
                Leaf::Open(_) => None,
            };
            if let Some(note) = note
                && !found.notes.contains(&note)
            {
                found.notes.push(note);
            }
        }
    }
}

/// Whether a test reads the pay, and against which figure.
pub fn wage_rules(test: &Test, visit: &mut dyn FnMut(WageRule)) {
    match test {
        Test::All(branches) | Test::Any(branches) => branches.iter().for_each(|branch| wage_rules(branch, visit)),
        Test::Wage(rule) => visit(*rule),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
