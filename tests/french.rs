//! French typography: a no-break space before a colon, a dollar sign and a per cent sign.

use crate::common;

use work_permit_checker::rules::{Condition, GENERAL, Outcome, POINTERS, ROUTES, questions};
use work_permit_checker::text::{Language, Text};

fn remarks(condition: &Condition, found: &mut Vec<Text>) {
    let mut add = |outcome: &Outcome| found.extend(outcome.remark);
    match condition {
        Condition::All(branches) | Condition::Any(branches) => {
            branches.iter().for_each(|branch| remarks(branch, found))
        }
        Condition::Of(_, arms, otherwise) => {
            arms.iter().for_each(|arm| add(&arm.outcome));
            add(otherwise);
        }
        Condition::Ticked(_, _, one, other)
        | Condition::AtLeast(_, _, one, other)
        | Condition::MoreThan(_, _, one, other)
        | Condition::Party(_, one, other)
        | Condition::Holds(_, one, other) => {
            add(one);
            add(other);
        }
        Condition::Citizen(arms, otherwise) => {
            arms.iter().for_each(|(_, outcome)| add(outcome));
            add(otherwise);
        }
        Condition::Until(_, both) => both.iter().for_each(add),
        Condition::CategoryB(all) => all.iter().for_each(add),
        Condition::Always(outcome) => add(outcome),
        Condition::Entry(_) | Condition::Wage(_) | Condition::Settled(..) => {}
    }
}

#[test]
fn signs_never_stand_alone_on_a_line() {
    let mut texts: Vec<Text> = Vec::new();
    for question in questions::all() {
        texts.extend([question.title, question.help]);
        texts.extend(
            question
                .choices()
                .iter()
                .flat_map(|choice| [Some(choice.text), choice.remedy.map(|remedy| remedy.text)])
                .flatten(),
        );
    }
    for route in ROUTES.into_iter().chain([&GENERAL]) {
        texts.extend([route.name, route.summary]);
        texts.extend(route.steps.iter().flat_map(|step| [step.text, step.after]));
        for requirement in route.requirements {
            texts.push(requirement.title);
            remarks(&requirement.condition, &mut texts);
        }
    }
    texts.extend(POINTERS.iter().flat_map(|pointer| [pointer.name, pointer.text]));
    texts.extend(POINTERS.iter().filter_map(|pointer| pointer.end).map(|(_, ended)| ended));
    texts.extend(common::plan_lines().iter().map(|line| line.text));
    assert!(texts.len() > 500);
    for text in texts {
        let french = text.get(Language::French);
        for sign in [" :", " $", " %", " »", "« ", "'"] {
            assert!(!french.contains(sign), "{french}");
        }
        assert!(
            !text.get(Language::English).contains('\u{1f}')
                && french.is_empty() == text.get(Language::English).is_empty()
        );
    }
}

#[test]
fn signs_of_the_interface_never_stand_alone_on_a_line() {
    for source in [include_str!("../src/text/interface.rs"), include_str!("../src/text/summary.rs")] {
        let texts: Vec<&str> =
            source.lines().filter_map(|line| line.trim().strip_suffix("\";")?.rsplit('"').next()).collect();
        assert!(texts.len() > 40, "the file holds one text on each line");
        for french in texts {
            assert!(![" :", " $", " %", " »", "« "].iter().any(|sign| french.contains(sign)), "{french}");
        }
    }
}
