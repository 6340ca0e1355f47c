//! A condition in words: nested lists down to the single answers.

use super::book::Book;
use super::wage;
use crate::outcomes::{self, AnswersOf};
use crate::phrases::Words;
use crate::{book_phrases, html, numbers, phrases};
use work_permit_rules::rules::lists::{self, Entry};
use work_permit_rules::rules::questions::{self, Fact};
use work_permit_rules::rules::{Condition, Outcome, Standing, eval};

/// What Canada asks of a citizenship, each kind with its words.
pub fn entries() -> impl Iterator<Item = (Entry, Words)> {
    book_phrases::ENTRIES.into_iter()
}

/// A standing as it is marked wherever it stands.
pub fn mark(standing: Standing, book: &Book) -> String {
    html::with("strong", &[("class", standing.id())], &html::escape(book.say(phrases::standing(standing))))
}

/// A condition with all that is in it.
pub fn tree(condition: &Condition, book: &Book) -> String {
    match condition {
        Condition::All(branches) => nested(book_phrases::ALL_OF, branches, book),
        Condition::Any(branches) => nested(book_phrases::ANY_OF, branches, book),
        Condition::Always(outcome) => line(&[book.say(book_phrases::WHATEVER).to_owned()], outcome, book, "p"),
        Condition::Until(last, [before, after]) => {
            let day = last.words(book.language);
            let item =
                |words: Words, outcome| line(&[words.fill(book.language, &[("day", &day)])], outcome, book, "li");
            html::block(
                "ul",
                &[("class", "answers")],
                &[item(book_phrases::UNTIL_DAY, before), item(book_phrases::AFTER_DAY, after)],
            )
        }
        Condition::Wage(rule) => wage::told(*rule, book) + &asked(condition, book, true),
        _ => {
            asked(condition, book, false)
                + &html::block("ul", &[("class", "answers")], &leaf(condition, book))
                + &see_table(condition, book)
        }
    }
}

fn nested(lead: Words, branches: &[Condition], book: &Book) -> String {
    let items: Vec<String> = branches.iter().map(|branch| html::around("li", &tree(branch, book))).collect();
    html::with("p", &[("class", "branch")], &html::escape(book.say(lead)))
        + &html::block("ul", &[("class", "branches")], &items)
}

/// The questions that a leaf reads, each as a link to what it decides.
fn asked(condition: &Condition, book: &Book, lead: bool) -> String {
    let mut facts: Vec<Fact> = Vec::new();
    eval::facts_of(condition, &mut |fact| facts.push(fact));
    let links: Vec<String> = facts
        .into_iter()
        .map(|fact| {
            let question = questions::question(fact);
            html::link(&format!("#question-{}", question.id), question.title.get(book.language))
        })
        .collect();
    let lead = if lead { html::escape(book.say(book_phrases::READ_FROM)) + " " } else { String::new() };
    html::with("p", &[("class", "asked")], &(lead + &links.join(" ")))
}

fn line(answers: &[String], outcome: &Outcome, book: &Book, element: &str) -> String {
    let remark = AnswersOf { outcome: *outcome, answers: answers.to_vec() };
    html::around(element, &outcomes::line(&remark, &mark(outcome.standing, book), book.language))
}

/// What each answer to a leaf means, as items of a list.
fn leaf(condition: &Condition, book: &Book) -> Vec<String> {
    let language = book.language;
    let item = |answer: String, outcome: &Outcome| line(&[answer], outcome, book, "li");
    match condition {
        Condition::Ticked(fact, at, ticked, not) => {
            let words = questions::question(*fact)
                .choices()
                .get(usize::from(*at))
                .map_or("", |choice| choice.text.get(language));
            vec![
                item(book_phrases::TICKED.fill(language, &[("line", words)]), ticked),
                item(book.say(book_phrases::NOT_TICKED).into(), not),
            ]
        }
        Condition::AtLeast(fact, bound, reached, below) => {
            let number = numbers::with_unit(*fact, *bound, language);
            vec![
                item(book_phrases::AT_LEAST.fill(language, &[("bound", &number)]), reached),
                item(book_phrases::LESS_THAN.fill(language, &[("bound", &number)]), below),
            ]
        }
        Condition::MoreThan(fact, bound, exceeded, not) => {
            let number = numbers::with_unit(*fact, *bound, language);
            vec![
                item(book_phrases::MORE_THAN.fill(language, &[("bound", &number)]), exceeded),
                item(book_phrases::UP_TO.fill(language, &[("bound", &number)]), not),
            ]
        }
        Condition::Holds(code, held, not) => {
            let country = std::str::from_utf8(code).ok().and_then(lists::country_at).and_then(lists::country);
            let name = country.map_or("", |country| country.name(language));
            vec![
                item(book_phrases::HELD.fill(language, &[("country", name)]), held),
                item(book_phrases::NOT_HELD.fill(language, &[("country", name)]), not),
            ]
        }
        Condition::Party(party, named, not) => {
            let members =
                lists::parties(*party).map(|all| party_words(all.citizens, all.residents, book)).unwrap_or_default();
            let mut items: Vec<String> = members.into_iter().map(|answer| item(answer, named)).collect();
            items.push(item(book.say(book_phrases::ANYONE_ELSE).into(), not));
            items
        }
        Condition::Entry(outcome) => {
            let mut all = Vec::new();
            for (entry, words) in entries() {
                outcomes::add(&mut all, Some(phrases::quoted(book.say(words), language)), &outcome(entry));
            }
            all.iter().map(|remark| line(&remark.answers, &remark.outcome, book, "li")).collect()
        }
        Condition::Of(_, _, otherwise) => {
            let mut all = outcomes::of_list(condition, language);
            // What the rule names comes before all the rest.
            all.sort_by_key(|remark| {
                remark.outcome.standing == otherwise.standing && remark.outcome.remark == otherwise.remark
            });
            all.iter().map(|remark| line(&remark.answers, &remark.outcome, book, "li")).collect()
        }
        _ => outcomes::of_list(condition, language)
            .iter()
            .map(|remark| line(&remark.answers, &remark.outcome, book, "li"))
            .collect(),
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
fn see_table(condition: &Condition, book: &Book) -> String {
    let (id, title) = match condition {
        Condition::CategoryB(_) => ("table-occupations", phrases::OCCUPATIONS),
        Condition::Party(..) => ("table-parties", book_phrases::PARTIES),
        Condition::Entry(_) => ("table-countries", book_phrases::COUNTRIES),
        _ => return String::new(),
    };
    table_link(id, title, book)
}

/// A link to a table by its title.
pub fn table_link(id: &str, title: Words, book: &Book) -> String {
    let words = phrases::SEE_TABLE.fill(book.language, &[("table", book.say(title))]);
    html::around("p", &html::link(&format!("#{id}"), &words))
}
