//! What every part of the page needs: the language, the blocks with their numbers, what is read from
//! the files beside the rules.

use super::effect::{Effect, effects};
use crate::phrase::Phrase;
use crate::scenario::{DAY, Scenario};
use std::collections::BTreeMap;
use work_permit_rules::rules::{Answers, GENERAL, ROUTES, Requirement, Route, RouteResult, Standing, assess};
use work_permit_rules::text::Language;

const COVERAGE: &str = include_str!("../../../../docs/coverage.tsv");

/// The rules in one language, with what tests and traces them.
pub struct Book {
    /// The language of every sentence but the scenarios.
    pub language: Language,
    /// Every scenario that expects something.
    pub scenarios: Vec<Scenario>,
    blocks: Vec<RouteResult>,
    /// For each requirement, the first route that prints it and its number there.
    first: BTreeMap<&'static str, (&'static str, String)>,
    facts: BTreeMap<&'static str, Vec<&'static str>>,
    effects: BTreeMap<&'static str, (Vec<Effect>, Vec<Standing>)>,
}

/// The routes and behind them what binds everyone, in the order of the board.
pub fn routes() -> impl Iterator<Item = &'static Route> {
    ROUTES.into_iter().chain([&GENERAL])
}

impl Book {
    /// The book of the present rules.
    pub fn new(language: Language, scenarios: Vec<Scenario>) -> Book {
        // Of nobody in particular, for the sources that each route itself would show.
        let case = assess(&Answers::default(), DAY, |_| true);
        let mut blocks = case.routes;
        blocks.push(case.general);
        let mut book =
            Book { language, scenarios, blocks, first: BTreeMap::new(), facts: facts(), effects: BTreeMap::new() };
        for route in routes() {
            for (at, requirement) in route.requirements.iter().enumerate() {
                let place = (route.id, book.number(route, at));
                book.first.entry(requirement.id).or_insert(place);
                book.effects.entry(requirement.id).or_insert_with(|| effects(requirement));
            }
        }
        book
    }

    /// Words in the language of the book.
    pub fn say(&self, words: impl Into<Phrase>) -> &'static str {
        words.into().get(self.language)
    }

    /// A route with the sources that it shows.
    pub fn block(&self, route: &Route) -> Option<&RouteResult> {
        self.blocks.iter().find(|block| block.route.id == route.id)
    }

    /// The number of a route: its place among all of them.
    pub fn place(route: &Route) -> usize {
        1 + routes().take_while(|other| other.id != route.id).count()
    }

    /// The number of a requirement at its place in a route.
    pub fn number(&self, route: &Route, at: usize) -> String {
        format!("{}.{}", Book::place(route), at + 1)
    }

    /// If another route prints the requirement in full: the id of that place and its number there.
    pub fn printed_at(&self, route: &Route, requirement: &Requirement) -> Option<(String, &str)> {
        let (first, number) = self.first.get(requirement.id)?;
        (*first != route.id).then(|| (format!("requirement-{}", requirement.id), number.as_str()))
    }

    /// The id of a requirement in a route.
    pub fn anchor(&self, route: &str, requirement: &str) -> String {
        match self.first.get(requirement) {
            Some((first, _)) if *first == route => format!("requirement-{requirement}"),
            _ => format!("{route}-requirement-{requirement}"),
        }
    }

    /// What each question that a requirement reads can do to it.
    pub fn effects(&self, requirement: &Requirement) -> &[Effect] {
        self.effects.get(requirement.id).map_or(&[], |(effects, _)| effects)
    }

    /// Where a requirement can end, the lowest first.
    pub fn ends(&self, requirement: &Requirement) -> &[Standing] {
        self.effects.get(requirement.id).map_or(&[], |(_, ends)| ends)
    }

    /// The rows of the research behind a requirement.
    pub fn facts(&self, requirement: &Requirement) -> &[&'static str] {
        self.facts.get(requirement.id).map_or(&[], Vec::as_slice)
    }
}

/// The rows of `docs/coverage.tsv` by the requirement that they name.
fn facts() -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut all: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in COVERAGE.lines().skip(1) {
        let mut cells = line.split('\t');
        if let (Some(id), Some(_), Some(place)) = (cells.next(), cells.next(), cells.next()) {
            for requirement in place.split(' ').filter_map(|token| token.strip_prefix("requirement:")) {
                all.entry(requirement).or_default().push(id);
            }
        }
    }
    all
}
