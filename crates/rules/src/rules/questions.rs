//! Every question: its id, its words, its answers, and who can change them.
//!
//! The order of [`Fact`] is the order of the interview: first what closes or opens most, the
//! sensitive ones last. Questions ask in a person's terms; the rules derive the law's terms.

mod cusma;
mod lmia;
mod offence;
mod opening;
mod other;
mod past;
mod person;
mod transfer;
mod treaty;
mod visit;

pub use super::model::Fact;
use super::model::{Choice, Kind, KnownBy, Question, QuestionPart, Remedy, Who};
use crate::text::words::same;
use crate::text::{Text, sentences};

/// How many questions there are.
pub const COUNT: usize = Fact::Rehabilitation as usize + 1;

/// The questions, in the order of [`Fact`]. Gathered while compiling into one array: walking the
/// subjects one inside the other weighed 0.9 kB in the transfer (measured), in adapters alone.
static ALL: [Question; COUNT] = {
    let all = [Question::NONE; COUNT];
    let (all, at) = put(all, 0, &opening::QUESTIONS);
    let (all, at) = put(all, at, &visit::QUESTIONS);
    let (all, at) = put(all, at, &opening::JOB);
    let (all, at) = put(all, at, &lmia::QUESTIONS);
    let (all, at) = put(all, at, &cusma::SCHOOLING);
    let (all, at) = put(all, at, &treaty::QUESTIONS);
    let (all, at) = put(all, at, &cusma::INDEPENDENCE);
    let (all, at) = put(all, at, &other::QUESTIONS);
    let (all, at) = put(all, at, &transfer::QUESTIONS);
    let (all, at) = put(all, at, &person::QUESTIONS);
    let (all, at) = put(all, at, &past::QUESTIONS);
    let (all, at) = put(all, at, &offence::QUESTIONS);
    assert!(at == COUNT, "a fact without a question");
    assert!(COUNT <= 128, "more facts than a set of facts holds");
    all
};

impl Question {
    const NONE: Question = ask(Fact::Citizenship, "", "", Text::NONE, Text::NONE, Kind::Countries);
}

/// Puts the questions of a subject behind those already there.
#[allow(clippy::indexing_slicing, reason = "evaluated while compiling: too many questions do not build")]
const fn put(mut all: [Question; COUNT], mut at: usize, subject: &[Question]) -> ([Question; COUNT], usize) {
    let mut next = 0;
    while next < subject.len() {
        all[at] = subject[next];
        next += 1;
        at += 1;
    }
    (all, at)
}

/// Every question, in the order of the interview.
pub fn all() -> impl Iterator<Item = &'static Question> {
    ALL.iter()
}

/// The question that establishes a fact.
#[allow(clippy::indexing_slicing, reason = "there is a question for every fact")]
pub const fn question(fact: Fact) -> &'static Question {
    &ALL[fact as usize]
}

/// Facts, each once, in the order of the interview.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts(u128);

impl Facts {
    /// Puts a fact in.
    pub fn insert(&mut self, fact: Fact) {
        self.0 |= 1 << fact as u8;
    }

    /// Takes a fact out.
    pub fn remove(&mut self, fact: Fact) {
        self.0 &= !(1 << fact as u8);
    }

    /// These without those.
    pub fn without(self, others: Facts) -> Facts {
        Facts(self.0 & !others.0)
    }

    /// Puts all of these in.
    pub fn add(&mut self, others: Facts) {
        self.0 |= others.0;
    }

    /// Whether a fact is in.
    pub fn contains(&self, fact: Fact) -> bool {
        self.0 >> fact as u8 & 1 == 1
    }

    /// Whether none is in.
    pub fn is_empty(&self) -> bool {
        self.0 == 0
    }

    /// The questions of these facts, in order.
    pub fn questions(self) -> impl Iterator<Item = &'static Question> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let at = left.trailing_zeros();
            left &= left.wrapping_sub(1);
            ALL.get(at as usize)
        })
    }

    /// The facts, in order.
    pub fn iter(self) -> impl Iterator<Item = Fact> {
        self.questions().map(|question| question.fact)
    }
}

/// The question with this id.
pub fn by_id(id: &str) -> Option<&'static Question> {
    all().find(|question| question.id == id)
}

/// The position of a choice among a question's choices; an unknown id does not compile when it
/// is in a rule.
#[allow(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "evaluated while compiling: a misspelt answer in a rule does not build"
)]
pub(crate) const fn choice(fact: Fact, id: &str) -> u8 {
    let choices = match question(fact).kind {
        Kind::One(choices) | Kind::Many(choices) => choices,
        _ => panic!("a rule names a choice of a question without choices"),
    };
    let mut at = 0;
    while at < choices.len() {
        if same(choices[at].id.as_bytes(), id.as_bytes()) {
            return at as u8;
        }
        at += 1;
    }
    panic!("a rule names a choice that its question does not have")
}

/// A choice that nobody can simply bring about.
const fn choice_of(id: &'static str, text: Text) -> Choice {
    Choice { id, text, remedy: None, province: "" }
}

impl Choice {
    /// The same choice, with who can bring it about (or clear it) and in which words.
    const fn by(self, who: Who, text: Text) -> Choice {
        Choice { remedy: Some(Remedy { who, text, from: Remedy::ANY }), ..self }
    }

    /// The same choice, offered only where the job is in this province.
    const fn within(self, province: &'static str) -> Choice {
        Choice { province, ..self }
    }

    /// The same, where its way leads from this answer alone.
    const fn only_from(self, from: &'static str) -> Choice {
        match self.remedy {
            Some(remedy) => Choice { remedy: Some(Remedy { from, ..remedy }), ..self },
            None => self,
        }
    }
}

impl Question {
    /// The same question, where somebody else or a list knows the answer.
    const fn known_by(self, known_by: KnownBy) -> Question {
        Question { known_by, ..self }
    }

    /// The same question, in another part of the interview.
    const fn part(self, part: QuestionPart) -> Question {
        Question { part, ..self }
    }

    /// The same question, where the employer knows the answer.
    const fn asked_of_employer(self) -> Question {
        self.known_by(KnownBy::Employer).part(QuestionPart::Employer)
    }
}

/// A question of one subject file. The person knows the answer and some route asks for it, unless the
/// question says otherwise.
const fn ask(fact: Fact, id: &'static str, screen: &'static str, title: Text, help: Text, kind: Kind) -> Question {
    Question { fact, id, screen, title, help, kind, known_by: KnownBy::You, part: QuestionPart::Route }
}

const YES: &str = "yes";
const NO: &str = "no";

const fn yes() -> Choice {
    choice_of(YES, sentences::questions::YES)
}

const fn no() -> Choice {
    choice_of(NO, sentences::questions::NO)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_stand_in_the_order_of_their_facts() {
        assert_eq!(all().count(), COUNT);
        for (at, question) in all().enumerate() {
            assert_eq!(question.fact as usize, at, "{}", question.id);
            assert_eq!(super::question(question.fact).id, question.id);
        }
    }

    #[test]
    fn a_set_of_facts_holds_each_once_in_order() {
        let (first, last) = (Fact::Citizenship, Fact::Rehabilitation);
        let mut facts = Facts::default();
        assert!(facts.is_empty() && !facts.contains(first));
        for fact in [last, Fact::Wage, first, last] {
            facts.insert(fact);
        }
        assert_eq!(facts.iter().collect::<Vec<_>>(), [first, Fact::Wage, last]);
        assert!(facts.contains(last) && !facts.contains(Fact::Province) && !facts.is_empty());
        let mut pay = Facts::default();
        pay.insert(Fact::Wage);
        pay.insert(Fact::Province);
        assert_eq!(facts.without(pay).iter().collect::<Vec<_>>(), [first, last]);
        assert_eq!(pay.without(facts).iter().collect::<Vec<_>>(), [Fact::Province]);
        facts.remove(Fact::Wage);
        facts.remove(Fact::Province);
        assert_eq!(facts.iter().collect::<Vec<_>>(), [first, last]);
        facts.add(pay);
        assert_eq!(facts.questions().count(), 4);
    }

    #[test]
    fn ids_are_kebab_case_and_unique() {
        let kebab =
            |id: &str| !id.is_empty() && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        let mut seen = std::collections::BTreeSet::new();
        for question in all() {
            assert!(kebab(question.id) && seen.insert(question.id), "{}", question.id);
            let mut choices = std::collections::BTreeSet::new();
            for choice in question.choices() {
                assert!(kebab(choice.id) && choices.insert(choice.id), "{} {}", question.id, choice.id);
            }
            assert!(question.choices().len() <= 32, "{}", question.id);
            for remedy in question.choices().iter().filter_map(|choice| choice.remedy) {
                assert!(remedy.from == Remedy::ANY || choices.contains(remedy.from), "{} {}", question.id, remedy.from);
            }
        }
    }
}
