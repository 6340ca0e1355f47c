//! One person's case: answers, a date, a language and the routes to show. Everything else is
//! derived from these; [`Session::reduce`] is the only way they change.

pub mod country_search;
pub mod flow;
pub mod interview;
pub mod interview_run;
pub mod share;
pub mod typed_pay;
pub mod wire;

use crate::rules::eval::Context;
use crate::rules::{Answer, Answers, Assessment, Date, Fact, Route, assess, glance};
use crate::text::Language;

/// The state of one widget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// What has been answered.
    pub answers: Answers,
    /// The day whose law is applied.
    pub as_of: Date,
    /// The language shown.
    pub language: Language,
    /// Ids of the routes to show; empty for all.
    pub routes: Vec<&'static str>,
}

/// What can happen to a session.
#[derive(Clone, Debug)]
pub enum Event {
    /// These questions are answered so, together.
    Answered(Vec<(Fact, Answer)>),
    /// All answers are replaced.
    Replaced(Answers),
    /// Another language is chosen; answers stay.
    Spoken(Language),
    /// Another day's law is asked for; answers stay.
    Dated(Date),
    /// Other routes are to be shown; answers stay.
    Routed(Vec<&'static str>),
    /// Everything is forgotten but day, language and routes.
    Forgotten,
}

impl Session {
    /// An empty case.
    pub fn new(as_of: Date, language: Language) -> Session {
        Session { answers: Answers::default(), as_of, language, routes: Vec::new() }
    }

    /// The session after an event.
    pub fn reduce(mut self, event: Event) -> Session {
        match event {
            Event::Answered(all) => {
                for (fact, answer) in all {
                    self.answers.set(fact, Some(answer));
                }
                // A region of the province chosen before would keep the question closed and decide nothing.
                if let (Some(_), None) =
                    (self.answers.one(Fact::EconomicRegion), self.answers.choice(Fact::EconomicRegion))
                {
                    self.answers.set(Fact::EconomicRegion, None);
                }
            }
            Event::Replaced(answers) => self.answers = answers,
            Event::Spoken(language) => self.language = language,
            Event::Dated(day) => self.as_of = day,
            Event::Routed(routes) => self.routes = routes,
            Event::Forgotten => self.answers = Answers::default(),
        }
        self
    }

    /// What is known, and the day whose law is applied.
    pub fn context(&self) -> Context<'_> {
        Context { answers: &self.answers, as_of: self.as_of }
    }

    /// Whether a route is to be shown.
    pub fn wants(&self, route: &Route) -> bool {
        self.routes.is_empty() || self.routes.contains(&route.id)
    }

    /// Applies the rules to the answers.
    pub fn assess(&self) -> Assessment {
        self.assess_with(&self.answers)
    }

    /// Where it would stand with other answers, without reasons and changes.
    pub fn glance_with(&self, answers: &Answers) -> Assessment {
        glance(answers, self.as_of, |route| self.wants(route))
    }

    /// Where it would stand with other answers.
    pub fn assess_with(&self, answers: &Answers) -> Assessment {
        assess(answers, self.as_of, |route| self.wants(route))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_date_and_routes_keep_the_answers() {
        let start = Session::new(Date::new(2026, 11, 22), Language::English)
            .reduce(Event::Answered(vec![(Fact::Province, Answer::One(8)), (Fact::Passport, Answer::NotSure)]));
        let turned = start
            .clone()
            .reduce(Event::Spoken(Language::French))
            .reduce(Event::Dated(Date::new(2027, 3, 5)))
            .reduce(Event::Routed(vec!["lmia-low-wage"]));
        assert_eq!(turned.answers, start.answers);
        assert_eq!(turned.assess().routes.len(), 1);
        assert!(turned.assess().stale() && !start.assess().stale());
        assert!(turned.reduce(Event::Forgotten).answers.is_empty());
    }

    #[test]
    fn a_region_is_forgotten_with_its_province() {
        let of = |fact, id| (fact, Answer::One(crate::rules::questions::choice(fact, id)));
        let calgary = vec![of(Fact::Province, "ab"), of(Fact::EconomicRegion, "calgary")];
        let start = Session::new(Date::new(2026, 11, 22), Language::English).reduce(Event::Answered(calgary));
        assert_eq!(start.answers.choice(Fact::EconomicRegion).map(|choice| choice.id), Some("calgary"));
        let moved = start.reduce(Event::Answered(vec![of(Fact::Province, "on")]));
        assert!(moved.answers.get(Fact::EconomicRegion).is_none());
        // An answer from outside that belongs to another province is kept, and decides nothing.
        let mut answers = moved.answers.clone();
        answers.set(Fact::EconomicRegion, Some(of(Fact::EconomicRegion, "calgary").1));
        let given = moved.reduce(Event::Replaced(answers));
        assert!(
            given.answers.get(Fact::EconomicRegion).is_some() && given.answers.choice(Fact::EconomicRegion).is_none()
        );
    }
}
