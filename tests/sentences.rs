//! Sentences that say what is not met, against the answers that lead to them.
//!
//! No program can tell whether a sentence is true of an answer, so a person reads each pair once. A
//! sentence that several answers share has a row in `sentences-read.tsv`, and the row says that somebody
//! has read it with each of these answers. Other words, or another answer that falls into the same
//! branch, make the row stale. `cargo run -q --example sentences` prints the pairs to read.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use crate::common::DAY;
use std::collections::BTreeSet;
use std::sync::OnceLock;
use work_permit_checker::rules::{Answers, Context, Standing, eval};
use work_permit_checker::text::Language;
use work_permit_documents::causes::Cause;
use work_permit_documents::sentence_list;
use work_permit_documents::sentences::{self, Sentence};

const READ: &str = include_str!("sentences-read.tsv");

/// Sentences that no set of answers shows: requirement, beginning of the English words, why they stay.
const NEVER_SHOWN: [(&str, &str, &str); 1] =
    [("short-term-teer-0-or-1", "The category leaves out cultural", "a branch of its own lets visual effects in")];

fn all() -> &'static [Sentence] {
    static ALL: OnceLock<Vec<Sentence>> = OnceLock::new();
    ALL.get_or_init(sentences::all)
}

fn words(sentence: &Sentence) -> &'static str {
    sentence.text().get(Language::English)
}

#[test]
fn shared_sentences_have_been_read_with_each_of_their_answers() {
    let wanted: Vec<String> = all().iter().filter_map(sentence_list::row).collect();
    let listed: Vec<&str> = READ.lines().skip(1).collect();
    assert_eq!(READ.lines().next(), Some(sentence_list::COLUMNS));
    let unread: Vec<&String> = wanted.iter().filter(|row| !listed.contains(&row.as_str())).collect();
    let stale: Vec<&&str> = listed.iter().filter(|row| !wanted.iter().any(|one| one == **row)).collect();
    for row in &stale {
        println!("no longer so, take it away:\n{row}");
    }
    for row in &unread {
        println!("read this pair, mend it or list it:\n{row}");
    }
    let place = "tests/sentences-read.tsv; `cargo run -q --example sentences` prints the pairs";
    assert!(
        unread.is_empty() && stale.is_empty(),
        "{} unread, {} stale rows (see above): {place}",
        unread.len(),
        stale.len()
    );
    assert_eq!(listed.len(), listed.iter().collect::<BTreeSet<_>>().len(), "a row stands twice");
}

#[test]
fn every_sentence_is_shown_by_some_answers() {
    let excused = |sentence: &Sentence| {
        NEVER_SHOWN.iter().any(|(requirement, start, _)| {
            sentence.requirement.id == *requirement && words(sentence).starts_with(start)
        })
    };
    for sentence in all() {
        let shown = !sentence.causes.is_empty();
        assert!(shown != excused(sentence), "{}: “{}” is shown: {shown}", sentence.requirement.id, words(sentence));
    }
    for (text, standing) in sentences::of_figures().into_iter().filter(|(_, standing)| *standing < Standing::Fits) {
        let shown = all().iter().any(|sentence| words(sentence) == text && sentence.standing == standing);
        assert!(shown, "no requirement shows the figure’s remark “{text}”");
    }
}

#[test]
fn the_smallest_set_of_answers_shows_its_sentence() {
    for sentence in all() {
        for (cause, set) in &sentence.causes {
            let mut answers = Answers::default();
            for (fact, answer) in set {
                answers.set(*fact, Some(answer.clone()));
            }
            let day = if let Cause::OtherDay(day) = cause { *day } else { DAY };
            let context = Context { answers: &answers, as_of: day };
            let span = eval::span(&sentence.requirement.condition, context);
            let remarks = eval::explanation(sentence.requirement, span, context).remarks;
            let shown =
                sentence.remark.map_or(remarks.is_empty(), |remark| remarks.iter().any(|one| one.text == remark));
            assert!(span.decided() == Some(sentence.standing) && shown, "{}: {}", sentence.requirement.id, cause.id());
        }
    }
}

#[test]
fn every_sentence_exists_in_both_languages() {
    for sentence in all() {
        let [english, french] = [Language::English, Language::French].map(|language| sentence.text().get(language));
        assert!(
            !english.is_empty() && !french.is_empty() && english != french,
            "{}: “{english}”, “{french}”",
            sentence.requirement.id
        );
    }
}
