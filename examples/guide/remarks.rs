//! What the answers to a requirement mean, where one answer settles it.
//!
//! A requirement that weighs several answers has remarks too, but none of them is true by itself;
//! those are left to the checker, which knows all answers.

use crate::{Options, frame, html};
use work_permit_checker::rules::{Meaning, Requirement, Standing, Test, lists, questions};
use work_permit_checker::text::{Language, Text};

/// A meaning, and the answers that have it; none where the remark says by itself when it holds.
struct Remark {
    meaning: Meaning,
    answers: Vec<String>,
}

/// The remarks of a requirement as a list, every answer in its place; nothing where the rules say
/// no more than the title.
pub fn list(requirement: &Requirement, options: Options) -> String {
    let language = options.language;
    let (question, remarks) = remarks(&requirement.test, language);
    if remarks.iter().all(|remark| remark.meaning.note.is_none()) {
        return String::new();
    }
    let item = |remark: &Remark| {
        let standing = html::text("strong", standing(remark.meaning.standing).get(language));
        let mut words = vec![html::escape(&remark.answers.join(", ")), standing];
        words.extend(remark.meaning.note.map(|note| html::escape(note.get(language))));
        words.retain(|words| !words.is_empty());
        html::around("li", &words.join(" "))
    };
    let items = html::block("ul", &[], &remarks.iter().map(item).collect::<Vec<_>>());
    question.map_or(String::new(), |title| html::text("p", title.get(language)) + "\n") + &items
}

/// The question that settles a condition, if it is one that is asked, and what answers to it mean.
fn remarks(test: &Test, language: Language) -> (Option<Text>, Vec<Remark>) {
    let mut all: Vec<Remark> = Vec::new();
    let mut add = |answer: Option<String>, meaning: &Meaning| {
        let same = |remark: &&mut Remark| remark.meaning.standing == meaning.standing && remark.meaning.note == meaning.note;
        match all.iter_mut().find(same) {
            Some(remark) => remark.answers.extend(answer),
            None => all.push(Remark { meaning: *meaning, answers: answer.into_iter().collect() }),
        }
    };
    let quoted = |words: &str| Some(frame::ANSWER.fill(language, &[words]));
    let mut question = None;
    match test {
        Test::Of(fact, cases, otherwise) => {
            let asked = questions::question(*fact);
            question = Some(asked.title);
            for (at, choice) in asked.choices().iter().enumerate() {
                let named = cases.iter().find(|case| usize::from(case.choice) == at);
                add(quoted(choice.text.get(language)), named.map_or(otherwise, |case| &case.meaning));
            }
        }
        Test::Ticked(fact, line, ticked, _) => {
            let choice = questions::question(*fact).choices().get(usize::from(*line));
            add(choice.and_then(|choice| quoted(choice.text.get(language))), ticked);
        }
        Test::AtLeast(_, _, one, other) | Test::MoreThan(_, _, one, other) => {
            [one, other].into_iter().filter(|meaning| meaning.note.is_some()).for_each(|meaning| add(None, meaning));
        }
        Test::Citizen(cases, otherwise) => {
            for (code, meaning) in *cases {
                add(lists::country_at(code).and_then(lists::country).and_then(|country| quoted(country.name(language))), meaning);
            }
            add(Some(frame::OTHER_COUNTRY.get(language).into()), otherwise);
        }
        Test::CategoryB(meanings) => {
            let answers = [frame::ON_LIST, frame::PARTLY_ON_LIST, frame::OFF_LIST, frame::UNCLEAR];
            answers.iter().zip(meanings.iter()).for_each(|(words, meaning)| add(Some(words.get(language).into()), meaning));
        }
        Test::All(_) | Test::Any(_) | Test::Party(..) | Test::Holds(..) | Test::Entry(_) | Test::Wage(_) | Test::Always(_) => {}
    }
    for remark in &mut all {
        if let Some(last) = remark.answers.last_mut() {
            last.push_str(frame::COLON.get(language));
        }
    }
    (question, all)
}

fn standing(standing: Standing) -> Text {
    match standing {
        Standing::Fits => frame::MET,
        Standing::ToDo => frame::TO_DO,
        Standing::OfficerDecides => frame::OFFICER,
        Standing::DoesNotFit => frame::NOT_MET,
    }
}
