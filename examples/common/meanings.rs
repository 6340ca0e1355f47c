//! What the answers to one leaf of a condition mean, those with the same meaning together.

use crate::{html, words};
use work_permit_checker::rules::{Meaning, Standing, Test, eval, lists, questions};
use work_permit_checker::text::{Language, interface};

/// A meaning, and the answers that have it; none where the remark says by itself when it holds.
pub struct Remark {
    /// What they mean.
    pub meaning: Meaning,
    /// The answers in words.
    pub answers: Vec<String>,
}

/// Puts an answer to those that mean the same.
pub fn add(all: &mut Vec<Remark>, answer: Option<String>, meaning: &Meaning) {
    let same = |remark: &&mut Remark| remark.meaning.standing == meaning.standing && remark.meaning.note == meaning.note;
    match all.iter_mut().find(same) {
        Some(remark) => remark.answers.extend(answer),
        None => all.push(Remark { meaning: *meaning, answers: answer.into_iter().collect() }),
    }
}

/// Every answer to a leaf with a closed list of them: a choice, a citizenship, an occupation.
/// Nothing for other tests.
pub fn of_list(test: &Test, language: Language) -> Vec<Remark> {
    let mut all: Vec<Remark> = Vec::new();
    match test {
        Test::Of(fact, cases, otherwise) => {
            for (at, choice) in questions::question(*fact).choices().iter().enumerate() {
                let named = cases.iter().find(|case| usize::from(case.choice) == at);
                let meaning = named.map_or(otherwise, |case| &case.meaning);
                add(&mut all, Some(words::quoted(choice.text.get(language), language)), meaning);
            }
            if let Some(meaning) = eval::not_known(test) {
                add(&mut all, Some(words::quoted(interface::NOT_SURE.get(language), language)), &meaning);
            }
        }
        Test::Settled(fact, settles) => {
            for (at, choice) in (0u8..).zip(questions::question(*fact).choices()) {
                let standing = if at == *settles { Standing::Fits } else { Standing::DoesNotFit };
                add(&mut all, Some(words::quoted(choice.text.get(language), language)), &Meaning { standing, note: None });
            }
        }
        Test::Citizen(cases, otherwise) => {
            for (code, meaning) in *cases {
                let country = lists::country_at(code).and_then(lists::country);
                add(&mut all, country.map(|country| words::quoted(country.name(language), language)), meaning);
            }
            add(&mut all, Some(words::OTHER_COUNTRY.get(language).into()), otherwise);
        }
        Test::CategoryB(meanings) => {
            let answers = [words::ON_LIST, words::PARTLY_ON_LIST, words::OFF_LIST, words::UNCLEAR];
            answers.iter().zip(meanings.iter()).for_each(|(answer, meaning)| add(&mut all, Some(answer.get(language).into()), meaning));
        }
        _ => {}
    }
    all
}

/// A line for a remark: the answers, where they stand (as HTML), what is said of it.
pub fn line(remark: &Remark, standing: &str, language: Language) -> String {
    let mut answers = remark.answers.join(", ");
    if !answers.is_empty() {
        answers.push_str(words::COLON.get(language));
    }
    let mut pieces = vec![html::escape(&answers), standing.to_owned()];
    pieces.extend(remark.meaning.note.map(|note| html::escape(note.get(language))));
    pieces.retain(|piece| !piece.is_empty());
    pieces.join(" ")
}
