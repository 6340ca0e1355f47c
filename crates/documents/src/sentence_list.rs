//! The sentences and the answers that lead to them, as text to read through and as rows of the list
//! of what has been read.

use crate::answer_phrases;
use crate::causes::{Cause, choices_pair, set_words};
use crate::phrase::Phrase;
use crate::sentence_phrases;
use crate::sentences::{Sentence, Set};
use crate::shared_phrases;
use std::collections::BTreeSet;
use std::fmt::Write;
use work_permit_rules::rules::questions::{self, Fact};
use work_permit_rules::text::Language;

/// The answers that lead to a sentence in words, each with its smallest set of answers where it needs
/// others. Choices that a figure depends on share one line for each question, with one set for all of them.
pub fn answers(sentence: &Sentence, language: Language) -> Vec<(String, Option<String>)> {
    let mut all: Vec<_> = sentence.causes.iter().collect();
    all.sort_by_key(|(_, set)| set.len());
    let words = |set: &Set| (set.len() > 1).then(|| set_words(set, language));
    let mut out: Vec<(String, Option<String>)> = Vec::new();
    let mut last = None;
    for (cause, set) in all {
        let figure = if let Cause::Figure(fact, _) = cause { Some(*fact) } else { None };
        match out.last_mut().filter(|_| figure.is_some() && figure == last) {
            Some((line, _)) => *line = format!("{line} | {}", cause.answer(language)),
            None => out.push((cause.words(language), words(set))),
        }
        last = figure;
    }
    out
}

/// The other questions of the requirement, each with the choices with which the sentence can be shown.
pub fn beside(sentence: &Sentence, language: Language) -> Vec<String> {
    let line = |(fact, choices): (&Fact, &BTreeSet<u8>)| {
        let question = questions::question(*fact);
        let words = |at: &u8| question.choices().get(usize::from(*at)).map_or("", |choice| choice.text.get(language));
        let all: Vec<&str> = choices.iter().map(words).collect();
        let answers = if all.len() == question.choices().len() {
            answer_phrases::WHATEVER.get(language).to_owned()
        } else {
            all.join(" | ")
        };
        format!("{} {answers}", question.title.get(language))
    };
    sentence.beside.iter().map(line).collect()
}

/// All sentences as plain text: a line for each, its answers indented below.
pub fn text(all: &[Sentence], language: Language) -> String {
    let mut out = String::new();
    let mut last = "";
    for sentence in all {
        let requirement = sentence.requirement;
        if requirement.id != last {
            let routes = sentence.routes.join(", ");
            let title = requirement.title.get(language);
            let _ = writeln!(
                out,
                "\n== {}\n{title}\n{} {routes}",
                requirement.id,
                sentence_phrases::ASKED_BY.get(language)
            );
            last = requirement.id;
        }
        let said = sentence.remark.map_or(sentence_phrases::TITLE_ALONE, Phrase::from).get(language);
        let _ = writeln!(out, "\n{} {said}", shared_phrases::standing(sentence.standing).get(language));
        if sentence.causes.is_empty() {
            let _ = writeln!(out, "  ! {}", sentence_phrases::NEVER_SHOWN.get(language));
        }
        for (answer, set) in answers(sentence, language) {
            let _ = writeln!(out, "  - {answer}");
            if let Some(set) = set {
                let _ = writeln!(out, "      {} {set}", sentence_phrases::SMALLEST_SET.get(language));
            }
        }
        for line in beside(sentence, language) {
            let _ = writeln!(out, "  + {line}");
        }
        if !sentence.causes.is_empty() && !sentence.silent.is_empty() {
            let silent: Vec<String> = sentence.silent.iter().map(|cause| cause.words(language)).collect();
            let _ = writeln!(out, "  {} {}", sentence_phrases::NEVER_WITH.get(language), silent.join("; "));
        }
    }
    out
}

/// The head of the list of what has been read.
pub const COLUMNS: &str = "requirement\tstanding\thash\tanswers\tbeside\twords";

/// The row of a sentence that several answers share: requirement, standing, hash of the words in every
/// language, answers, the choices beside which it is shown, beginning of the words. Nothing where a
/// single answer leads to it.
pub fn row(sentence: &Sentence) -> Option<String> {
    let answers: Vec<String> = sentence.causes.keys().map(Cause::id).collect();
    let words: String = sentence.text().get(Language::English).chars().take(60).collect();
    let (requirement, standing) = (sentence.requirement.id, sentence.standing.id());
    let several = answers.len() > 1 || sentence.beside.values().any(|choices| choices.len() > 1);
    let beside: Vec<String> = sentence.beside.iter().map(|(fact, choices)| choices_pair(*fact, choices)).collect();
    let (answers, beside) = (answers.join(" "), beside.join(" "));
    several.then(|| format!("{requirement}\t{standing}\t{}\t{answers}\t{beside}\t{words}", sentence.hash()))
}
