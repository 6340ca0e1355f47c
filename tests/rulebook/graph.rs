//! The graph of each route: its nodes, lines and marks are those that the rules give when they are asked
//! with every combination of answers, its boxes stand clear of one another, and the list says the same.

use super::common::DAY;
use super::common::walk::{cut, every, facts};
use super::{blocks, by_id, page, within, words};
use scraper::ElementRef;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use work_permit_checker::rules::questions::{self, Fact};
use work_permit_checker::rules::{Answers, Context, Requirement, Route, Standing, eval};
use work_permit_checker::text::Language;
use work_permit_documents::domain::domain;

/// Where a change of one answer, all others the same, can bring a requirement down to, and whether that
/// answer alone keeps it there while nothing else is known.
type Lowered = BTreeMap<Standing, bool>;

/// What the rules say of a requirement: for each fact how far it is lowered; where it can end.
struct Asked {
    by: BTreeMap<&'static str, Lowered>,
    ends: BTreeSet<Standing>,
}

fn ask(requirement: &Requirement) -> Asked {
    let mut asked = Asked { by: BTreeMap::new(), ends: BTreeSet::new() };
    let mut whole = cut(requirement, DAY);
    // Some of the pay stands for all of it: from the least to the most, an hour and a year.
    for (_, pay) in whole.iter_mut().filter(|(fact, _)| *fact == Fact::Wage) {
        let (last, step) = (pay.len() - 8, pay.len() / 12);
        *pay = pay
            .iter()
            .enumerate()
            .filter(|(at, _)| at % step == 0 || *at > last)
            .map(|(_, answer)| answer.clone())
            .collect();
    }
    asked
        .ends
        .extend(eval::span(&requirement.condition, Context { answers: &Answers::default(), as_of: DAY }).decided());
    for (fact, own) in &whole {
        let mut others = whole.clone();
        others.retain(|(other, _)| other != fact);
        let mut lower = BTreeSet::new();
        every(&mut Answers::default(), &others, &mut |answers| {
            let mut answers = answers.clone();
            let mut ends = BTreeSet::new();
            for answer in own {
                answers.set(*fact, Some(answer.clone()));
                ends.extend(eval::span(&requirement.condition, Context { answers: &answers, as_of: DAY }).decided());
            }
            assert!(!ends.is_empty(), "{}: undecided", requirement.id);
            asked.ends.extend(ends.iter().copied());
            ends.pop_last();
            lower.extend(ends);
        });
        let best = |answers: &Answers| eval::span(&requirement.condition, Context { answers, as_of: DAY }).best;
        let alone: BTreeSet<Standing> = domain(*fact)
            .into_iter()
            .map(|answer| {
                let mut answers = Answers::default();
                answers.set(*fact, Some(answer));
                best(&answers)
            })
            .collect();
        let lowered = lower.into_iter().map(|to| (to, to < best(&Answers::default()) && alone.contains(&to))).collect();
        asked.by.insert(questions::question(*fact).id, lowered);
    }
    asked
}

/// Every requirement, asked once.
fn all() -> &'static BTreeMap<&'static str, Asked> {
    static ALL: OnceLock<BTreeMap<&'static str, Asked>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = BTreeMap::new();
        for requirement in blocks().flat_map(|route| route.requirements) {
            all.entry(requirement.id).or_insert_with(|| ask(requirement));
        }
        all
    })
}

/// The class of the furthest that something is lowered.
fn class<'a>(lowered: impl Iterator<Item = &'a Lowered>) -> String {
    let lowering = lowered.flatten().map(|(to, alone)| (*to, !*alone)).min();
    lowering.map_or("remark".to_owned(), |(to, joint)| format!("{} {}", to.id(), if joint { "joint" } else { "alone" }))
}

/// The end of a link within the document, behind these first letters.
fn leads(link: &ElementRef, first: &str) -> Option<String> {
    link.attr("href")?.strip_prefix('#')?.strip_prefix(first).map(str::to_owned)
}

/// The requirement that a link leads to, in full or in this route.
fn requirement(link: &ElementRef, route: &Route) -> Option<String> {
    leads(link, "requirement-").or_else(|| leads(link, &format!("{}-requirement-", route.id)))
}

#[test]
fn the_graphs_are_those_of_the_rules() {
    for language in Language::ALL {
        let document = page(*language);
        for route in blocks() {
            let section = by_id(&document, route.id);
            lines(route, section, *language);
            columns(route, section);
            list(route, section);
            within(section, "figure.graph svg").into_iter().for_each(apart);
        }
    }
}

/// A line stands wherever one answer can move a requirement, and nowhere else.
fn lines(route: &Route, section: ElementRef, language: Language) {
    let (mut lines, mut boxes) = (BTreeSet::new(), BTreeSet::new());
    for figure in within(section, "figure.graph") {
        let (mut by_question, mut shown) = (BTreeMap::<String, Vec<&Lowered>>::new(), BTreeSet::new());
        for line in within(figure, ".edge[data-from]") {
            let (from, to) = (line.attr("data-from").unwrap(), line.attr("data-to").unwrap());
            assert!(lines.insert((from.to_owned(), to.to_owned())), "{}: {from} to {to} twice", route.id);
            let lowered = &all()[to].by[from];
            let wanted = format!("edge {}", class([lowered].into_iter()));
            assert_eq!(line.attr("class"), Some(wanted.as_str()), "{}: {from} to {to}", route.id);
            by_question.entry(from.to_owned()).or_default().push(lowered);
            shown.insert(to.to_owned());
        }
        let mut questions = BTreeSet::new();
        for link in within(figure, "svg a[href^='#question-']") {
            let id = leads(&link, "question-").unwrap();
            let wanted = format!("badge {}", class(by_question[&id].iter().copied()));
            assert_eq!(within(link, ".badge")[0].attr("class"), Some(wanted.as_str()), "{}: {id}", route.id);
            assert!(said(link).contains(questions::by_id(&id).unwrap().title.get(language)), "{}: {id}", route.id);
            questions.insert(id);
        }
        assert_eq!(questions, by_question.into_keys().collect(), "{}", route.id);
        let here: BTreeSet<String> =
            within(figure, "svg a").iter().filter_map(|link| requirement(link, route)).collect();
        assert!(here.is_superset(&shown), "{}: a line leads nowhere", route.id);
        boxes.extend(here);
    }
    let ids: BTreeSet<String> = route.requirements.iter().map(|requirement| requirement.id.to_owned()).collect();
    assert_eq!(boxes, ids, "{}", route.id);
    let read = |requirement: &&Requirement| {
        let to = requirement.id;
        facts(requirement).into_iter().map(move |fact| (questions::question(fact).id.to_owned(), to.to_owned()))
    };
    let wanted: BTreeSet<(String, String)> = route.requirements.iter().flat_map(read).collect();
    assert_eq!(lines, wanted, "{}", route.id);
}

/// The words of a box, its lines put together again.
fn said(link: ElementRef) -> String {
    within(link, "text").iter().map(|line| words(*line)).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_question_moves_every_requirement_that_reads_it_unless_nothing_does() {
    for (id, asked) in all() {
        for (question, lowered) in &asked.by {
            assert_eq!(lowered.is_empty(), asked.ends.len() == 1, "{id} reads {question} in vain");
        }
    }
}

/// The columns mark where each requirement can end.
fn columns(route: &Route, section: ElementRef) {
    let rows = within(section, "figure.graph [data-ends]");
    assert_eq!(rows.len(), route.requirements.len(), "{}", route.id);
    for row in rows {
        let asked = &all()[row.attr("data-ends").unwrap()];
        let wanted = asked.ends.iter().map(|end| {
            let alone = asked.by.values().any(|lowered| lowered.get(end) == Some(&true));
            format!("badge {} {}", end.id(), if alone { "alone" } else { "joint" })
        });
        let told: Vec<String> =
            within(row, ".badge").iter().filter_map(|mark| mark.attr("class").map(str::to_owned)).collect();
        assert_eq!(told, wanted.collect::<Vec<_>>(), "{}: {:?}", route.id, row.attr("data-ends"));
    }
}

/// The list says the same.
fn list(route: &Route, section: ElementRef) {
    let mut told: BTreeMap<(String, String), Lowered> = BTreeMap::new();
    for item in within(section, ".glance li[data-question]") {
        let question = item.attr("data-question").unwrap().to_owned();
        for part in within(item, "li") {
            let to = within(part, "a").iter().find_map(|link| requirement(link, route)).unwrap();
            let lowered_by = |alone: bool| {
                let marks = within(part, if alone { ".alone strong" } else { ".joint strong" });
                let id = |mark: &ElementRef| mark.attr("class").map(str::to_owned);
                let ids: Vec<String> = marks.iter().filter_map(id).collect();
                Standing::ALL
                    .into_iter()
                    .filter(move |standing| ids.contains(&standing.id().to_owned()))
                    .map(move |to| (to, alone))
            };
            assert!(
                told.insert((question.clone(), to), lowered_by(true).chain(lowered_by(false)).collect()).is_none(),
                "{}",
                route.id
            );
        }
    }
    let rules = route.requirements.iter().flat_map(|requirement| {
        let by = &all()[requirement.id].by;
        by.iter().map(|(question, lowered)| (((*question).to_owned(), requirement.id.to_owned()), lowered.clone()))
    });
    assert_eq!(told, rules.collect(), "{}", route.id);
}

/// Left, top, right and bottom.
fn edges(rect: ElementRef) -> [f64; 4] {
    let [x, y, width, height] =
        ["x", "y", "width", "height"].map(|name| rect.attr(name).unwrap().parse::<f64>().unwrap());
    [x, y, x + width, y + height]
}

/// No box lies over another, and words stay within theirs.
fn apart(figure: ElementRef) {
    let view: Vec<f64> = figure.attr("viewBox").unwrap().split(' ').map(|number| number.parse().unwrap()).collect();
    let boxes: Vec<[f64; 4]> = within(figure, "rect").into_iter().map(edges).collect();
    for (at, one) in boxes.iter().enumerate() {
        assert!(one[0] >= 0.0 && one[2] <= view[2] && one[3] <= view[3], "{one:?}");
        for other in &boxes[at + 1..] {
            let apart = one[2] < other[0] || other[2] < one[0] || one[3] < other[1] || other[3] < one[1];
            assert!(apart, "{one:?} and {other:?} in {:?}", figure.attr("aria-label"));
        }
    }
    for link in within(figure, "a") {
        let [_, top, right, bottom] = edges(within(link, "rect")[0]);
        for line in within(link, "text") {
            let [x, y] = ["x", "y"].map(|name| line.attr(name).unwrap().parse::<f64>().unwrap());
            let size = if line.attr("class") == Some("small") { 10.0 } else { 11.5 };
            // No less than the widest of the common fonts takes.
            let wide = |letter: char| match letter {
                ' ' | '\u{a0}' | 'i' | 'j' | 'l' | 't' | 'f' | '’' | ',' | '.' => 0.36,
                'm' | 'w' | 'M' | 'W' => 0.95,
                _ => 0.6,
            };
            let long = words(line).chars().map(wide).sum::<f64>() * size;
            assert!(x + long <= right && y - size >= top && y + size * 0.3 <= bottom, "{}", words(line));
        }
    }
}
