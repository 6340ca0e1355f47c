//! What is behind the questions of a screen: the routes that they decide, and the law.

use crate::rules::{Assessment, Citation, Question, Standing, eval};
use crate::text::Language;

/// Enough sources for one question.
const MOST_SOURCES: usize = 3;

/// The routes that some questions decide, and the sources behind them.
#[derive(Debug, Default)]
pub struct Behind {
    /// Names of routes, each once.
    pub routes: Vec<&'static str>,
    /// Provisions and pages, each once.
    pub sources: Vec<Citation>,
}

/// What is behind these questions. Each of them has its own sources, because a page that the words of a question
/// name must be there. While an answer is `changing`, closed routes and decided requirements count too.
pub fn behind_questions(shown: &[&Question], assessment: &Assessment, changing: bool, language: Language) -> Behind {
    let mut behind = Behind::default();
    for question in shown {
        let mut own = 0;
        for assessed in assessment.routes.iter().chain([&assessment.general]) {
            if assessed.span.best == Standing::DoesNotFit && !changing {
                continue;
            }
            for result in &assessed.requirements {
                let mut asked = false;
                eval::facts_of(&result.requirement.condition, &mut |fact| asked |= question.fact == fact);
                if !asked || result.span.decided().is_some() && !changing {
                    continue;
                }
                let name = assessed.route.name.get(language);
                if !behind.routes.contains(&name) {
                    behind.routes.push(name);
                }
                for cite in result.cites() {
                    if own < MOST_SOURCES
                        && let Some(citation) = cite.citation(language)
                        && !behind.sources.contains(&citation)
                    {
                        own += 1;
                        behind.sources.push(citation);
                    }
                }
            }
        }
    }
    behind
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::questions::{Fact, choice, question};
    use crate::rules::{Answer, Answers, Date, assess};

    const DAY: Date = Date::new(2026, 11, 22);

    fn labels(shown: &[&Question], answers: &Answers, changing: bool) -> Vec<String> {
        let behind = behind_questions(shown, &assess(answers, DAY, |_| true), changing, Language::English);
        behind.sources.into_iter().map(|citation| citation.label).collect()
    }

    #[test]
    fn each_question_of_a_screen_has_its_own_sources() {
        let screen = [Fact::ApplyFrom, Fact::MedicalSetting, Fact::DesignatedArea, Fact::Biometrics].map(question);
        let all = labels(&screen, &Answers::default(), false);
        for label in ["c41", "who must submit", "s.\u{a0}315.1(1)"] {
            assert!(all.iter().any(|each| each.to_lowercase().contains(label)), "{label}: {all:?}");
        }
        assert!(all.len() <= screen.len() * MOST_SOURCES);
    }

    #[test]
    fn a_decided_requirement_counts_only_while_an_answer_is_changed() {
        let mut answers = Answers::default();
        let passport = [question(Fact::Passport)];
        assert!(!labels(&passport, &answers, false).is_empty());
        answers.set(Fact::Passport, Some(Answer::One(choice(Fact::Passport, "valid"))));
        assert!(labels(&passport, &answers, false).is_empty());
        assert!(!labels(&passport, &answers, true).is_empty());
    }
}
