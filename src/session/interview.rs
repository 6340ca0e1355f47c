//! Which screen comes next, which questions stand on it, and how many screens remain.

use crate::rules::questions::{self, Fact};
use crate::rules::{
    Answer, Answers, Assessment, Date, GENERAL, Given, Kind, Per, Question, ROUTES, Route, Standing, eval, lists, next_question,
    no_permit_needed,
};

/// The screen of a fact's question.
pub fn screen_of(fact: Fact) -> &'static str {
    questions::question(fact).screen
}

/// The next screen, if a question can still change an outcome.
pub fn next_screen(assessment: &Assessment) -> Option<&'static str> {
    assessment.open.questions().next().map(|question| question.screen)
}

/// The questions to show on a screen: those that can still change something, and those that are
/// answered already, so that an answer stays where it was given.
pub fn on_screen(screen: &str, assessment: &Assessment, answers: &Answers) -> Vec<&'static Question> {
    questions::all()
        .filter(|question| question.screen == screen)
        .filter(|question| answers.get(question.fact).is_some() || assessment.open.contains(question.fact))
        .collect()
}

/// About how many screens follow `current`, if the answers to come are plain ones. Each guess is
/// the commonest answer, so the count changes as real answers come. Routes that are closed by now
/// ask nothing more and are left out.
pub fn screens_left(current: &str, answers: &Answers, assessment: &Assessment) -> usize {
    let mut routes: Vec<&'static Route> = Vec::new();
    for assessed in &assessment.routes {
        if assessed.span.best > Standing::DoesNotFit {
            routes.push(assessed.route);
        }
    }
    let mut guess = answers.clone();
    let mut screens: Vec<&str> = vec![current];
    for fact in facts_on(current) {
        if guess.get(fact).is_none() {
            guess.set(fact, Some(plain(fact)));
        }
    }
    while let Some(fact) = next_question(&routes, Given { answers: &guess, as_of: assessment.as_of }) {
        let screen = screen_of(fact);
        if !screens.contains(&screen) {
            screens.push(screen);
        }
        // The asked fact always takes an answer, so this ends.
        guess.set(fact, Some(plain(fact)));
        for fact in facts_on(screen) {
            if guess.get(fact).is_none() {
                guess.set(fact, Some(plain(fact)));
            }
        }
    }
    screens.len() - 1
}

fn facts_on(screen: &str) -> impl Iterator<Item = Fact> {
    questions::all().filter(move |question| question.screen == screen).map(|question| question.fact)
}

/// The commonest answer to a question, for counting only.
fn plain(fact: Fact) -> Answer {
    let question = questions::question(fact);
    match question.kind {
        Kind::One(choices) => {
            let last = matches!(fact, Fact::CurrentEmployment | Fact::FrenchLevel | Fact::ShortStay | Fact::UrgentRepair);
            let at = if last { choices.len().saturating_sub(1) } else { 0 };
            Answer::One(u8::try_from(at).unwrap_or_default())
        }
        Kind::Many(_) => Answer::Many(0),
        Kind::Countries => Answer::Countries(lists::country_at("in").into_iter().collect()),
        Kind::Number { unit: "hours-per-week", .. } => Answer::Number(4000),
        Kind::Number { .. } => Answer::Number(2400),
        Kind::Wage { .. } => Answer::Wage { cents: 3300, per: Per::Hour },
    }
}

/// Whether an answer still plays a part: without it, some requirement would stand differently.
/// Once no permit is needed, only the answers that say so do.
pub fn still_matters(fact: Fact, answers: &Answers, as_of: Date) -> bool {
    let mut without = answers.clone();
    without.set(fact, None);
    let (now, then) = (Given { answers, as_of }, Given { answers: &without, as_of });
    let moves = |route: &Route| {
        route.requirements.iter().any(|requirement| eval::span(&requirement.test, now) != eval::span(&requirement.test, then))
    };
    if no_permit_needed(now) {
        return matches!(fact, Fact::Citizenship | Fact::PermanentResidence);
    }
    ROUTES.iter().any(|route| moves(route)) || moves(&GENERAL)
}
