//! Which screen comes next, which questions stand on it, and how many screens remain.

use crate::rules::questions::{self, Fact};
use crate::rules::{
    Answer, Answers, Assessment, Context, Date, GENERAL, Question, ROUTES, Route, Standing, eval, next_question,
    no_permit_needed, route_span, typical_answer,
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
            guess.set(fact, Some(typical_answer(fact)));
        }
    }
    while let Some(fact) = next_question(&routes, Context { answers: &guess, as_of: assessment.as_of }) {
        let screen = screen_of(fact);
        if !screens.contains(&screen) {
            screens.push(screen);
        }
        // The asked fact always takes an answer, so this ends.
        guess.set(fact, Some(typical_answer(fact)));
        for fact in facts_on(screen) {
            if guess.get(fact).is_none() {
                guess.set(fact, Some(typical_answer(fact)));
            }
        }
    }
    screens.len() - 1
}

fn facts_on(screen: &str) -> impl Iterator<Item = Fact> {
    questions::all().filter(move |question| question.screen == screen).map(|question| question.fact)
}

/// Whether an answer still plays a part: without it, some requirement would stand differently.
/// Once no permit is needed, only the answers that say so do.
pub fn still_matters(fact: Fact, answers: &Answers, as_of: Date) -> bool {
    let mut without = answers.clone();
    without.set(fact, None);
    let (now, then) = (Context { answers, as_of }, Context { answers: &without, as_of });
    let moves = |route: &Route| {
        route
            .requirements
            .iter()
            .any(|requirement| eval::span(&requirement.condition, now) != eval::span(&requirement.condition, then))
    };
    if no_permit_needed(now) {
        return matches!(fact, Fact::Citizenship | Fact::PermanentResidence);
    }
    // Not knowing leaves as much open as no answer, but what is still to find out does matter.
    let to_find_out = |route: &Route| {
        let mut found = false;
        if answers.get(fact) == Some(&Answer::NotSure) && route_span(route, now).best > Standing::DoesNotFit {
            for requirement in route.requirements {
                eval::missing(&requirement.condition, then, &mut |missing| found |= missing == fact);
            }
        }
        found
    };
    ROUTES.into_iter().chain([&GENERAL]).any(|route| moves(route) || to_find_out(route))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{Answer, assess, lists};

    const DAY: Date = Date::new(2026, 11, 22);

    /// The way of a person whose answers are all plain, screen by screen: about how many were said to follow.
    fn counts(answers: &mut Answers) -> Vec<usize> {
        let mut counts = Vec::new();
        loop {
            let case = assess(answers, DAY, |_| true);
            let Some(screen) = next_screen(&case) else { return counts };
            counts.push(screens_left(screen, answers, &case));
            while let Some(open) = on_screen(screen, &assess(answers, DAY, |_| true), answers)
                .into_iter()
                .find(|question| answers.get(question.fact).is_none())
            {
                answers.set(open.fact, Some(typical_answer(open.fact)));
            }
        }
    }

    #[test]
    fn the_count_of_screens_is_kept_for_plain_answers() {
        let counts = counts(&mut Answers::default());
        assert!(counts.len() >= 12, "{counts:?}");
        // It falls with every screen, ends at none, and is never more than one off.
        for (at, count) in counts.iter().enumerate() {
            let follow = counts.len() - 1 - at;
            assert!((follow..=follow + 1).contains(count), "{counts:?}");
        }
        assert!(counts.is_sorted_by(|one, next| one > next) && counts.ends_with(&[3, 2, 1, 0]), "{counts:?}");
    }

    #[test]
    fn a_screen_shows_what_is_open_or_answered_and_nothing_of_another() {
        let mut answers = Answers::default();
        let shown = |answers: &Answers| {
            let case = assess(answers, DAY, |_| true);
            on_screen("citizenship", &case, answers).into_iter().map(|question| question.id).collect::<Vec<_>>()
        };
        assert_eq!(shown(&answers), ["citizenship", "permanent-residence"]);
        answers.set(Fact::Citizenship, Some(typical_answer(Fact::Citizenship)));
        answers.set(Fact::PermanentResidence, Some(typical_answer(Fact::PermanentResidence)));
        assert_eq!(shown(&answers), ["citizenship", "permanent-residence"]);
        assert_eq!(next_screen(&assess(&answers, DAY, |_| true)), Some(screen_of(Fact::JobOffer)));
    }

    #[test]
    fn an_answer_matters_while_something_would_stand_elsewhere_without_it() {
        let mut answers = Answers::default();
        answers.set(Fact::Citizenship, Some(typical_answer(Fact::Citizenship)));
        answers.set(Fact::OffenceYears, Some(typical_answer(Fact::OffenceYears)));
        assert!(still_matters(Fact::Citizenship, &answers, DAY));
        answers.set(Fact::Past, Some(Answer::Many(0)));
        assert!(!still_matters(Fact::OffenceYears, &answers, DAY));
        answers.set(Fact::Citizenship, Some(Answer::Countries(lists::country_at("ca").into_iter().collect())));
        assert!(still_matters(Fact::Citizenship, &answers, DAY) && !still_matters(Fact::Past, &answers, DAY));
    }

    #[test]
    fn what_is_still_to_find_out_matters() {
        let mut answers = Answers::default();
        answers.set(Fact::Past, Some(Answer::NotSure));
        answers.set(Fact::DutiesInOffer, Some(Answer::NotSure));
        assert!(still_matters(Fact::Past, &answers, DAY) && still_matters(Fact::DutiesInOffer, &answers, DAY));
        // Without an offer, no route asks for its duties.
        answers.set(Fact::JobOffer, Some(Answer::One(questions::choice(Fact::JobOffer, "short-visit"))));
        assert!(still_matters(Fact::Past, &answers, DAY) && !still_matters(Fact::DutiesInOffer, &answers, DAY));
    }
}
