//! What a comparison says, in words that somebody who reads the law can check.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;

use super::compare::{RouteChanges, word};
use super::reduce::Example;
use crate::sample::{DAY, Sample};
use crate::size::grouped;

/// How many refused answers of one question, and how many routes in the summary, are named.
const NAMED: usize = 8;

/// How many of how many, and from which standing to which.
fn counts(route: &RouteChanges) -> String {
    let changes = route
        .changes
        .iter()
        .map(|((old, new), changed)| format!("{} {} -> {}", grouped(changed.count), word(*old), word(*new)));
    changes.collect::<Vec<_>>().join(", ")
}

/// A route with its examples.
pub fn route(route: &RouteChanges, sets: usize, examples: &[Example], sample: &Sample) -> String {
    let mut text =
        format!("\n{}: {} of {} changed; {}\n", route.route, grouped(route.count()), grouped(sets), counts(route));
    for example in examples {
        let (old, new) = example.change;
        // Writing to a string cannot fail, so there is nothing to report.
        let _ = writeln!(text, "  {} -> {} with {}", word(old), word(new), answers(example, sample));
    }
    text
}

fn answers(example: &Example, sample: &Sample) -> String {
    let mut parts = Vec::new();
    for (question, place) in sample.questions.iter().zip(&example.set) {
        if let Some(json) = place.and_then(|place| question.answers.get(usize::from(place))) {
            let day = question.id == DAY;
            parts.push(if day { format!("on {}", answer(json)) } else { format!("{}: {}", question.id, answer(json)) });
        }
    }
    if parts.is_empty() { "no answer at all".to_owned() } else { parts.join(", ") }
}

/// An answer without the signs of JSON.
fn answer(json: &str) -> String {
    match serde_json::from_str(json) {
        Ok(Value::String(text)) => text,
        Ok(Value::Array(lines)) if lines.is_empty() => "none".to_owned(),
        Ok(Value::Array(lines)) => lines.iter().map(|line| answer(&line.to_string())).collect::<Vec<_>>().join(" and "),
        Ok(Value::Object(pay)) => match (pay.get("amount"), pay.get("per").and_then(Value::as_str)) {
            (Some(amount), Some(per)) => format!("{amount} a {per}"),
            _ => json.to_owned(),
        },
        _ => json.to_owned(),
    }
}

/// A line that names what only one side has; nothing where it has nothing of its own.
pub fn only(name: &str, what: &str, ids: Vec<&str>, of: &str) -> String {
    if ids.is_empty() {
        return String::new();
    }
    let many = if ids.len() > 1 { "s" } else { "" };
    format!("Only {name} has the {what}{many} `{}`{of}.\n", ids.join("`, `"))
}

/// The questions of a side with their choices, and what it refuses of the sample.
#[derive(Default)]
pub struct Known<'text> {
    questions: BTreeMap<&'text str, Vec<&'text str>>,
    refused: BTreeMap<&'text str, Vec<&'text str>>,
}

impl<'text> Known<'text> {
    /// Reads what the program of a side says to `known`.
    pub fn read(text: &'text str) -> Known<'text> {
        let mut known = Known::default();
        for line in text.lines() {
            match line.split('\t').collect::<Vec<_>>().as_slice() {
                ["question", id, choices @ ..] => {
                    known.questions.insert(id, choices.iter().copied().filter(|choice| !choice.is_empty()).collect());
                }
                ["refused", id, json] => known.refused.entry(id).or_default().push(json),
                _ => {}
            }
        }
        known
    }

    /// What only this side has, and what it alone refuses of the questions that both have.
    pub fn differences(&self, name: &str, other: &Known) -> String {
        let mut text = String::new();
        let questions = self.questions.keys().copied().filter(|id| !other.questions.contains_key(id));
        text += &only(name, "question", questions.collect(), "");
        for (id, choices) in &self.questions {
            if let Some(others) = other.questions.get(id) {
                let choices = choices.iter().copied().filter(|choice| !others.contains(choice));
                text += &only(name, "answer", choices.collect(), &format!(" to `{id}`"));
            }
        }
        for (id, answers) in self.refused.iter().filter(|(id, _)| self.questions.contains_key(*id)) {
            let known = |json: &str| serde_json::from_str::<Value>(json).is_ok_and(|value| self.knows(id, &value));
            let strange: Vec<String> = answers.iter().filter(|json| known(json)).map(|json| answer(json)).collect();
            if !strange.is_empty() {
                let more =
                    if strange.len() > NAMED { format!(" and {} more", strange.len() - NAMED) } else { String::new() };
                let shown = strange.iter().take(NAMED).cloned().collect::<Vec<_>>().join("; ");
                let _ = writeln!(text, "For `{id}`, {name} does not take {shown}{more}.");
            }
        }
        text
    }

    /// Whether every choice in an answer is one of this side, so that its being refused is not told yet.
    fn knows(&self, id: &str, value: &Value) -> bool {
        let choices = self.questions.get(id).map(Vec::as_slice).unwrap_or_default();
        match value {
            Value::String(choice) if !choices.is_empty() => choices.contains(&choice.as_str()),
            Value::Array(lines) => lines.iter().all(|line| self.knows(id, line)),
            _ => true,
        }
    }
}

/// The last lines, as they can stand in the change log.
pub fn summary(
    before: &str,
    sets: usize,
    as_of: &str,
    routes: &[RouteChanges],
    alone: &str,
    open: (usize, usize),
) -> String {
    let mut text = format!(
        "\nSummary, against {before}, over {} answer sets, law of {as_of} or of a day on which a figure \
         begins or ends:\n",
        grouped(sets)
    );
    let mut frequent: Vec<&RouteChanges> = routes.iter().collect();
    frequent.sort_by_key(|route| std::cmp::Reverse(route.count()));
    for route in frequent.iter().take(NAMED) {
        let _ = writeln!(text, "- `{}`: {} changed ({}).", route.route, grouped(route.count()), counts(route));
    }
    if routes.len() > NAMED {
        let _ = writeln!(text, "- {} more changed, each in fewer sets.", routes.len() - NAMED);
    }
    text += alone;
    text += if routes.is_empty() { "- No standing changed.\n" } else { "- Everything else is unchanged.\n" };
    let (not_closed, certain) = open;
    let _ = writeln!(
        text,
        "- In {} of these sets a route is not closed; in {} one is open whatever is still to be answered.",
        grouped(not_closed),
        grouped(certain)
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_readable() {
        let shown = ["\"yes\"", "[]", "[\"au\",\"pe\"]", "37.49", "{\"amount\":80000,\"per\":\"year\"}"].map(answer);
        assert_eq!(shown, ["yes", "none", "au and pe", "37.49", "80000 a year"]);
    }

    #[test]
    fn what_one_side_alone_has_is_named_once() {
        let old = Known::read(
            "question\teducation\tdiploma\tnone\nquestion\told\nquestion\tyears\nrefused\teducation\t\"degree\"\nrefused\tyears\t50\n",
        );
        let new = Known::read("question\teducation\tdiploma\tdegree\tnone\tmaster\nquestion\tyears\t\n");
        assert_eq!(old.differences("v1", &new), "Only v1 has the question `old`.\nFor `years`, v1 does not take 50.\n");
        assert_eq!(
            new.differences("the working tree", &old),
            "Only the working tree has the answers `degree`, `master` to `education`.\n"
        );
    }

    #[test]
    fn the_summary_says_that_nothing_changed() {
        let text = summary("v1", 1_000, "2026-11-22", &[], "", (900, 400));
        assert!(text.contains("- No standing changed.\n- In 900 of these sets"), "{text}");
    }
}
