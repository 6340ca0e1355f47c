//! A condition in words: nested lists down to the single answers.

use super::book::Book;
use super::book_phrases;
use super::wage;
use crate::answer_phrases;
use crate::markup::join;
use crate::numbers;
use crate::outcomes::{self, AnswersOf};
use crate::phrase::Phrase;
use crate::shared_phrases;
use maud::{Markup, html};
use work_permit_rules::rules::lists;
use work_permit_rules::rules::questions::{self, Fact};
use work_permit_rules::rules::{Condition, Outcome, Standing, eval};

/// A standing with its mark, the same everywhere in the book.
pub fn mark(standing: Standing, book: &Book) -> Markup {
    html! { strong class=(standing.id()) { (book.say(shared_phrases::standing(standing))) } }
}

/// A condition with every condition inside it.
pub fn tree(condition: &Condition, book: &Book) -> Markup {
    match condition {
        Condition::All(branches) => nested(book_phrases::ALL_OF, branches, book),
        Condition::Any(branches) => nested(book_phrases::ANY_OF, branches, book),
        Condition::Always(outcome) => {
            html! { p { (line(&one(book.say(answer_phrases::WHATEVER).to_owned(), outcome), book)) } }
        }
        Condition::Until(last, [before, after]) => {
            let day = last.words(book.language);
            let answer = |words: Phrase| words.fill(book.language, &[("day", &day)]);
            list(&[one(answer(book_phrases::UNTIL_DAY), before), one(answer(book_phrases::AFTER_DAY), after)], book)
        }
        Condition::Wage(rule) => html! { (wage::explained(*rule, book)) (asked(condition, true, book)) },
        _ => html! {
            (asked(condition, false, book))
            (list(&leaf(condition, book), book))
            (see_table(condition, book))
        },
    }
}

/// Branches below the words that say how they combine.
fn nested(lead: Phrase, branches: &[Condition], book: &Book) -> Markup {
    html! {
        p class="branch" { (book.say(lead)) }
        ul class="branches" { @for branch in branches { li { (tree(branch, book)) } } }
    }
}

/// The questions that a leaf reads. Each is a link to the list of what it decides.
fn asked(condition: &Condition, lead: bool, book: &Book) -> Markup {
    let mut facts: Vec<Fact> = Vec::new();
    eval::facts_of(condition, &mut |fact| facts.push(fact));
    let links = facts
        .into_iter()
        .map(questions::question)
        .map(|question| html! { a href={ "#question-" (question.id) } { (question.title.get(book.language)) } });
    html! {
        p class="asked" {
            @if lead { (book.say(book_phrases::READ_FROM)) " " }
            (join(links, " "))
        }
    }
}

/// What answers mean, as a list.
fn list(all: &[AnswersOf], book: &Book) -> Markup {
    html! { ul class="answers" { @for answers in all { li { (line(answers, book)) } } } }
}

/// What answers mean, with the mark of the standing.
fn line(answers: &AnswersOf, book: &Book) -> Markup {
    outcomes::line(answers, &mark(answers.outcome.standing, book), book.language)
}

/// An answer with its outcome.
fn one(answer: String, outcome: &Outcome) -> AnswersOf {
    AnswersOf { outcome: *outcome, answers: vec![answer] }
}

/// What each answer to a leaf means.
fn leaf(condition: &Condition, book: &Book) -> Vec<AnswersOf> {
    let language = book.language;
    let either = |words: [Phrase; 2], name: &str, value: &str, outcomes: [&Outcome; 2]| {
        words
            .into_iter()
            .zip(outcomes)
            .map(|(words, outcome)| one(words.fill(language, &[(name, value)]), outcome))
            .collect()
    };
    match condition {
        Condition::Ticked(fact, at, ticked, not) => {
            let choice = questions::question(*fact).choices().get(usize::from(*at));
            let words = choice.map_or("", |choice| choice.text.get(language));
            either([answer_phrases::TICKED, answer_phrases::NOT_TICKED], "line", words, [ticked, not])
        }
        Condition::AtLeast(fact, bound, reached, below) => {
            let number = numbers::with_unit(*fact, *bound, language);
            either([answer_phrases::AT_LEAST, answer_phrases::LESS_THAN], "bound", &number, [reached, below])
        }
        Condition::MoreThan(fact, bound, exceeded, not) => {
            let number = numbers::with_unit(*fact, *bound, language);
            either([answer_phrases::MORE_THAN, answer_phrases::UP_TO], "bound", &number, [exceeded, not])
        }
        Condition::Holds(code, held, not) => {
            let country = std::str::from_utf8(code).ok().and_then(lists::country_at).and_then(lists::country);
            let name = country.map_or("", |country| country.name(language));
            either([answer_phrases::HELD, answer_phrases::NOT_HELD], "country", name, [held, not])
        }
        Condition::Party(party, named, not) => {
            let members = lists::parties(*party).map(|all| party_words(all.citizens, all.residents, book));
            let mut all: Vec<AnswersOf> =
                members.unwrap_or_default().into_iter().map(|answer| one(answer, named)).collect();
            all.push(one(book.say(answer_phrases::ANYONE_ELSE).into(), not));
            all
        }
        Condition::Entry(outcome) => {
            let mut all = Vec::new();
            for (entry, words) in answer_phrases::ENTRIES {
                outcomes::add(&mut all, Some(shared_phrases::quoted(book.say(words), language)), &outcome(entry));
            }
            all
        }
        Condition::Of(_, _, otherwise) => {
            let mut all = outcomes::of_list(condition, language);
            // The answers that the rule names come first, the others after them.
            all.sort_by_key(|remark| {
                remark.outcome.standing == otherwise.standing && remark.outcome.remark == otherwise.remark
            });
            all
        }
        _ => outcomes::of_list(condition, language),
    }
}

/// The citizens and the permanent residents whom an agreement names, from their codes.
pub fn party_words(citizens: &str, residents: &str, book: &Book) -> Vec<String> {
    let language = book.language;
    let countries = citizens.split(' ').filter_map(lists::country_at).filter_map(lists::country);
    let names: Vec<&str> = countries.map(|country| country.name(language)).collect();
    let mut all = vec![book_phrases::CITIZENS.fill(language, &[("countries", &names.join(", "))])];
    let named = |id: &str| residents.split(' ').any(|resident| resident == id);
    let lines = questions::question(Fact::PermanentResidence).choices();
    let names: Vec<&str> =
        lines.iter().filter(|choice| named(choice.id)).map(|choice| choice.text.get(language)).collect();
    if !names.is_empty() {
        all.push(book_phrases::RESIDENTS.fill(language, &[("countries", &names.join(", "))]));
    }
    all
}

/// Where the list behind a leaf is.
fn see_table(condition: &Condition, book: &Book) -> Markup {
    match condition {
        Condition::CategoryB(_) => table_link("table-occupations", shared_phrases::OCCUPATIONS, book),
        Condition::Party(..) => table_link("table-parties", book_phrases::PARTIES, book),
        Condition::Entry(_) => table_link("table-countries", book_phrases::COUNTRIES, book),
        _ => html! {},
    }
}

/// A link to a table by its title.
pub fn table_link(id: &str, title: Phrase, book: &Book) -> Markup {
    let words = shared_phrases::SEE_TABLE.fill(book.language, &[("table", book.say(title))]);
    html! { p { a href={ "#" (id) } { (words) } } }
}
