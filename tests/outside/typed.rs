//! Numbers and amounts as they are typed into the fields, page by page: what the way through the screens
//! sends is always what a question takes, and what is kept of it comes back.

use super::random::Random;
use super::{answers, given};
use work_permit_checker::rules::questions::{self, Fact};
use work_permit_checker::rules::{Answer, Date, Kind, Per};
use work_permit_checker::session::flow::{Flow, Place};
use work_permit_checker::session::{Event, Session};
use work_permit_checker::text::Language;

/// A person who types, clicks, goes back and changes the language; says whether a page was sent.
pub fn pages(random: &mut Random, input: &mut String) -> bool {
    let one_of = 1 + random.below(6);
    let start = given::answers(random, one_of);
    *input = format!("from {}", serde_json::to_string(&start).unwrap());
    let mut flow = Flow::new(Session::new(Date::new(2026, 11, 22), Language::English).reduce(Event::Replaced(start)));
    let mut sent = false;
    if random.one_in(2) {
        let known: Vec<Fact> =
            flow.session.answers.iter().map(|(question, _)| question.fact).filter(is_number).collect();
        if !known.is_empty() {
            flow.change(known[random.below(known.len())]);
        }
    }
    for _ in 0..1 + random.below(3) {
        for question in flow.shown.clone() {
            act(random, &mut flow, question.fact, input);
        }
        let before = flow.session.answers.clone();
        let good = flow.send();
        *input += &format!("\nsent: {good}");
        assert!(good || flow.session.answers == before, "a page that was not sent has changed an answer");
        assert!(
            good || !matches!(flow.place, Place::Questions(_)) || !flow.problems.is_empty(),
            "refused without a reason"
        );
        answers::taken(&flow.session.answers);
        sent |= good;
    }
    sent
}

fn is_number(fact: &Fact) -> bool {
    matches!(questions::question(*fact).kind, Kind::Number { .. } | Kind::Wage { .. })
}

/// One thing that a person does on a page.
fn act(random: &mut Random, flow: &mut Flow, fact: Fact, input: &mut String) {
    let question = questions::question(fact);
    *input += &format!("\n{}: ", question.id);
    if fact == Fact::Wage && random.one_in(2) {
        let per = if random.one_in(2) { Per::Hour } else { Per::Year };
        *input += &format!("per {per:?} ");
        flow.count_per(per);
    }
    if random.one_in(4) {
        flow.happens(Event::Spoken(if random.one_in(2) { Language::English } else { Language::French }));
    }
    let answer = given::answer(random, question);
    match (answer, question.kind) {
        _ if random.one_in(4) => {}
        (Answer::Number(value) | Answer::Wage { cents: value, .. }, _) => {
            let right = given::amount(random, value);
            let typed = if random.one_in(2) { right } else { random.damage(&right, "-1e5") };
            *input += &format!("typed {typed:?}");
            flow.type_in(fact, typed);
        }
        (Answer::Many(_), Kind::Many(choices)) => flow.tick(fact, random.below(choices.len()) as u8),
        (answer, _) => flow.choose(fact, answer),
    }
}
