//! The way through the screens: where the person is, what they have typed but not sent, what is
//! wrong with it. Pure, so that it is tested without a browser.

use super::interview::{next_screen, on_screen, screen_of, screens_left, still_matters};
use super::typed_pay::{TypedPay, likely_period, parse_pay};
use super::{Event, Session};
use crate::rules::questions::{self, Fact, Facts};
use crate::rules::{Answer, Answers, Assessment, Kind, Per, Question};
use crate::text::{MoneyError, decimal, parse_amount};

/// Which page of the widget is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A screen of questions.
    Questions(&'static str),
    /// The list of answers.
    Answers,
    /// The result.
    Result,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was chosen.
    Unanswered,
    /// The number is not one, or out of bounds.
    Number,
    /// The amount is not one, or out of bounds.
    Amount,
    /// The amount is far outside its period: another period is likely.
    Period {
        /// The amount.
        cents: i64,
        /// The likely period.
        likely: Per,
    },
}

/// One person's way through the screens.
#[derive(Clone, Debug)]
pub struct Flow {
    /// The case.
    pub session: Session,
    /// The results; derived from the session at every change.
    pub assessment: Assessment,
    /// The page shown.
    pub place: Place,
    /// The answers with what is chosen on this page, before Continue.
    pub draft: Answers,
    /// Questions shown on this page. One that appears stays, even if it is no longer needed.
    pub shown: Vec<&'static Question>,
    /// Numbers and amounts as typed on this page.
    typed: Vec<(Fact, String)>,
    /// Whether the amount typed is per hour or per year.
    pub per: Per,
    /// What is wrong, field by field.
    pub problems: Vec<(Fact, Problem)>,
    /// Whether an earlier answer is being changed.
    pub changing: bool,
    history: Vec<&'static str>,
    left: usize,
}

impl Flow {
    /// The way of a session, at its first open question.
    pub fn new(session: Session) -> Flow {
        let assessment = session.assess();
        let mut flow = Flow {
            draft: session.answers.clone(),
            session,
            assessment,
            place: Place::Result,
            shown: Vec::new(),
            typed: Vec::new(),
            per: Per::Hour,
            problems: Vec::new(),
            changing: false,
            history: Vec::new(),
            left: 0,
        };
        flow.remember();
        flow.go_on();
        flow
    }

    /// Something happens to the session from outside; the place is kept where it can be, and always when
    /// nothing is new.
    pub fn happens(&mut self, event: Event) {
        let from_start = matches!(event, Event::Replaced(_) | Event::Forgotten);
        let event_moves = from_start || matches!(event, Event::Routed(_) | Event::Dated(_));
        let session = self.session.clone().reduce(event);
        if session == self.session && !from_start {
            return;
        }
        self.session = session;
        self.assessment = self.session.assess();
        if from_start {
            self.remember();
        }
        if event_moves {
            self.go_on();
        }
    }

    /// Chooses an answer on this page, without sending it.
    pub fn choose(&mut self, fact: Fact, answer: Answer) {
        if answer == Answer::NotSure {
            self.typed.retain(|(typed, _)| *typed != fact);
        }
        self.problems.retain(|(wrong, _)| *wrong != fact);
        self.draft.set(fact, Some(answer));
        self.show_opened();
    }

    /// Ticks or unticks a line.
    pub fn tick(&mut self, fact: Fact, line: u8) {
        let bits = match self.draft.get(fact) {
            Some(Answer::Many(bits)) => *bits,
            _ => 0,
        } ^ 1 << line;
        if bits == 0 {
            self.draft.set(fact, None);
        } else {
            self.choose(fact, Answer::Many(bits));
        }
    }

    /// Types a number or amount, without sending it. Pay is counted by the hour or year that the text names.
    pub fn type_in(&mut self, fact: Fact, text: String) {
        if fact == Fact::Wage
            && let Ok(TypedPay { per: Some(named), .. }) = parse_pay(&text)
        {
            self.per = named;
        }
        self.typed.retain(|(typed, _)| *typed != fact);
        self.typed.push((fact, text));
        self.draft.set(fact, self.read_typed(fact).ok());
        if self.draft.get(fact).is_some() {
            self.problems.retain(|(wrong, _)| *wrong != fact);
        }
        self.show_opened();
    }

    /// Chooses whether the amount is per hour or per year.
    pub fn count_per(&mut self, per: Per) {
        self.per = per;
        let mut text = self.field(Fact::Wage);
        // The choice counts more than the words in the field, so a word that contradicts it goes.
        if let Ok(TypedPay { cents, per: Some(named) }) = parse_pay(&text)
            && named != per
        {
            text = decimal(cents, self.session.language);
        }
        // An answer from before is read again too: what is too much an hour may be too little a year.
        if text.is_empty() {
            self.show_opened();
        } else {
            self.type_in(Fact::Wage, text);
        }
    }

    /// The amount typed and its likely period, if it is far outside the chosen one.
    pub fn likely_pay(&self) -> Option<(i64, Per)> {
        match self.read_typed(Fact::Wage) {
            Err(Problem::Period { cents, likely }) => Some((cents, likely)),
            _ => None,
        }
    }

    /// The text of a field: as typed, or the answer as a plain number.
    pub fn field(&self, fact: Fact) -> String {
        match (self.typed_text(fact), self.draft.get(fact)) {
            (Some(text), _) => text.into(),
            (None, Some(Answer::Number(value) | Answer::Wage { cents: value, .. })) => {
                decimal(*value, self.session.language)
            }
            _ => String::new(),
        }
    }

    fn typed_text(&self, fact: Fact) -> Option<&str> {
        self.typed.iter().find(|(typed, _)| *typed == fact).map(|(_, text)| text.as_str())
    }

    fn read_typed(&self, fact: Fact) -> Result<Answer, Problem> {
        let text = self.typed_text(fact).ok_or(Problem::Unanswered)?;
        let question = questions::question(fact);
        if matches!(question.kind, Kind::Wage { .. }) {
            return self.read_pay(question, text);
        }
        let value = parse_amount(text).map_err(|error| match error {
            MoneyError::Empty => Problem::Unanswered,
            MoneyError::Unreadable => Problem::Number,
        })?;
        let answer = Answer::Number(value);
        if question.accepts(&answer) { Ok(answer) } else { Err(Problem::Number) }
    }

    fn read_pay(&self, question: &Question, text: &str) -> Result<Answer, Problem> {
        let TypedPay { cents, .. } = parse_pay(text).map_err(|error| match error {
            MoneyError::Empty => Problem::Unanswered,
            MoneyError::Unreadable => Problem::Amount,
        })?;
        let likely = likely_period(cents);
        let answer = Answer::Wage { cents, per: likely };
        match question.accepts(&answer) {
            true if likely == self.per => Ok(answer),
            true => Err(Problem::Period { cents, likely }),
            false => Err(Problem::Amount),
        }
    }

    /// Sends this page and goes on; false when something is wrong, which is then in `problems`.
    pub fn send(&mut self) -> bool {
        let Place::Questions(screen) = self.place else {
            return false;
        };
        // Only what is left unanswered needs a look at whether it may be.
        let complete = self.shown.iter().all(|question| self.draft.get(question.fact).is_some());
        let open = if complete { Facts::default() } else { self.session.glance_with(&self.draft).open };
        let mut problems = Vec::new();
        let mut answered = Vec::new();
        for question in &self.shown {
            let fact = question.fact;
            let problem = match (self.draft.get(fact), self.typed_text(fact)) {
                (Some(answer), _) => {
                    answered.push((fact, answer.clone()));
                    None
                }
                (None, Some(_)) => self.read_typed(fact).err(),
                (None, None) => Some(Problem::Unanswered),
            };
            if let Some(problem) = problem.filter(|problem| *problem != Problem::Unanswered || open.contains(fact)) {
                problems.push((fact, problem));
            }
        }
        self.problems = problems;
        if !self.problems.is_empty() {
            return false;
        }
        self.session = self.session.clone().reduce(Event::Answered(answered));
        self.assessment = self.session.assess();
        self.history.retain(|visited| *visited != screen);
        self.history.push(screen);
        self.changing = false;
        self.go_on();
        true
    }

    /// Goes one screen back; what was answered stays.
    pub fn back(&mut self) {
        match self.place {
            Place::Questions(_) if self.changing => self.go_on(),
            Place::Answers => self.go_on(),
            _ => {
                if let Some(screen) = self.history.pop() {
                    self.open(screen);
                }
            }
        }
    }

    /// Whether there is a screen to go back to.
    pub fn can_go_back(&self) -> bool {
        self.changing || !self.history.is_empty()
    }

    /// Opens the screen of an earlier answer.
    pub fn change(&mut self, fact: Fact) {
        self.changing = true;
        self.open(screen_of(fact));
    }

    /// Shows the list of answers.
    pub fn review(&mut self) {
        self.place = Place::Answers;
    }

    /// Takes the screens of the answers that are there for the way so far.
    fn remember(&mut self) {
        self.history.clear();
        for (question, _) in self.session.answers.iter() {
            if !self.history.contains(&question.screen) {
                self.history.push(question.screen);
            }
        }
    }

    /// Goes to the next open question, or to the result.
    pub fn go_on(&mut self) {
        self.changing = false;
        match next_screen(&self.assessment) {
            Some(screen) => self.open(screen),
            None => self.place = Place::Result,
        }
    }

    fn open(&mut self, screen: &'static str) {
        self.place = Place::Questions(screen);
        self.history.retain(|visited| *visited != screen || self.changing);
        self.draft = self.session.answers.clone();
        self.typed.clear();
        self.problems.clear();
        self.per = match self.draft.get(Fact::Wage) {
            Some(Answer::Wage { per, .. }) => *per,
            _ => Per::Hour,
        };
        self.shown = on_screen(screen, &self.assessment, &self.draft);
        self.left = screens_left(screen, &self.session.answers, &self.assessment);
    }

    fn show_opened(&mut self) {
        let Place::Questions(screen) = self.place else {
            return;
        };
        let after = self.session.glance_with(&self.draft);
        let mut shown = Facts::default();
        for question in self.shown.iter().copied().chain(on_screen(screen, &after, &self.draft)) {
            shown.insert(question.fact);
        }
        self.shown = shown.questions().collect();
    }

    /// This question's number, and about how many are still to come.
    pub fn progress(&self) -> (usize, usize) {
        (self.history.len() + 1, self.left)
    }

    /// Answers given that no longer play a part: nothing would stand differently without them, and
    /// nothing is explained by them, as "1 year at most" is by the length of the job.
    pub fn no_longer_matter(&self) -> Vec<Fact> {
        let Session { answers, as_of, .. } = &self.session;
        let mut told = Facts::default();
        for block in self.assessment.routes.iter().chain([&self.assessment.general]) {
            block.requirements.iter().for_each(|result| told.add(result.explanation.facts));
        }
        let no_permit = self.assessment.no_permit_needed();
        let mut idle = Vec::new();
        for (question, _) in answers.iter() {
            if (no_permit || !told.contains(question.fact)) && !still_matters(question.fact, answers, *as_of) {
                idle.push(question.fact);
            }
        }
        idle
    }
}

#[cfg(test)]
mod tests;
