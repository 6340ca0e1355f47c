//! The way through the screens, without a browser.

use super::*;
use crate::rules::lists;
use crate::rules::questions::choice;
use crate::rules::{Date, Standing};
use crate::text::Language;

fn start() -> Flow {
    Flow::new(Session::new(Date::new(2026, 11, 22), Language::English))
}

fn pick(flow: &mut Flow, fact: Fact, id: &str) {
    flow.choose(fact, Answer::One(choice(fact, id)));
}

fn from_india(flow: &mut Flow) {
    flow.choose(Fact::Citizenship, Answer::Countries(vec![lists::country_at("in").unwrap()]));
    flow.choose(Fact::PermanentResidence, Answer::Many(0));
    assert!(flow.send());
}

#[test]
fn it_begins_with_citizenship_and_asks_for_an_answer() {
    let mut flow = start();
    assert_eq!(flow.place, Place::Questions("citizenship"));
    assert!(!flow.send());
    assert_eq!(flow.problems.first(), Some(&(Fact::Citizenship, Problem::Unanswered)));
    from_india(&mut flow);
    assert_eq!(flow.place, Place::Questions("job-offer"));
}

#[test]
fn back_keeps_what_was_chosen() {
    let mut flow = start();
    from_india(&mut flow);
    pick(&mut flow, Fact::JobOffer, "job-offer");
    pick(&mut flow, Fact::Partner, "no");
    assert!(flow.send());
    flow.back();
    assert_eq!(flow.place, Place::Questions("job-offer"));
    assert_eq!(flow.draft.one(Fact::JobOffer), Some(choice(Fact::JobOffer, "job-offer")));
    flow.back();
    assert_eq!(flow.place, Place::Questions("citizenship"));
    assert!(!flow.can_go_back());
}

#[test]
fn typed_amounts_are_kept_when_they_are_wrong() {
    let mut flow = start();
    from_india(&mut flow);
    flow.change(Fact::Wage);
    flow.type_in(Fact::Wage, "thirty".into());
    assert!(!flow.send());
    assert_eq!(flow.problems, [(Fact::Wage, Problem::Amount), (Fact::HoursPerWeek, Problem::Unanswered)]);
    assert_eq!(flow.field(Fact::Wage), "thirty");
    flow.type_in(Fact::Wage, "80 000 $".into());
    flow.count_per(Per::Year);
    assert!(flow.shown.iter().any(|question| question.fact == Fact::HoursPerWeek), "a yearly amount needs the hours");
    flow.type_in(Fact::HoursPerWeek, "200".into());
    assert!(!flow.send());
    assert_eq!(flow.problems, [(Fact::HoursPerWeek, Problem::Number)]);
    flow.type_in(Fact::HoursPerWeek, "37,5".into());
    assert!(flow.send());
    assert_eq!(flow.session.answers.number(Fact::HoursPerWeek), Some(3750));
}

#[test]
fn a_changed_answer_keeps_the_others_and_names_those_without_effect() {
    let mut flow = start();
    from_india(&mut flow);
    pick(&mut flow, Fact::JobOffer, "job-offer");
    pick(&mut flow, Fact::Partner, "no");
    flow.send();
    pick(&mut flow, Fact::CurrentEmployment, "payroll");
    flow.send();
    let before = flow.session.answers.clone();
    flow.change(Fact::Citizenship);
    flow.choose(Fact::Citizenship, Answer::Countries(vec![lists::country_at("ca").unwrap()]));
    assert!(flow.send());
    assert_eq!(flow.place, Place::Result);
    assert!(flow.assessment.no_permit_needed());
    assert_eq!(flow.session.answers.one(Fact::CurrentEmployment), before.one(Fact::CurrentEmployment));
    assert!(flow.no_longer_matter().contains(&Fact::CurrentEmployment));
}

#[test]
fn a_plain_help_desk_case_is_short_and_the_count_does_not_lie() {
    let mut flow = start();
    let mut screens = Vec::new();
    from_india(&mut flow);
    let promised = flow.progress().1;
    while let Place::Questions(screen) = flow.place {
        screens.push(screen);
        assert!(screens.len() < 30, "{screens:?}");
        for _ in 0..4 {
            for question in flow.shown.clone() {
                if flow.draft.get(question.fact).is_some() {
                    continue;
                }
                let answer = match (question.fact, question.kind) {
                    (Fact::CurrentEmployment, _) => Answer::One(choice(Fact::CurrentEmployment, "no")),
                    (Fact::FrenchLevel, _) => Answer::One(choice(Fact::FrenchLevel, "below")),
                    (Fact::Province, _) => Answer::One(choice(Fact::Province, "on")),
                    (_, Kind::One(_)) => Answer::One(0),
                    (_, Kind::Many(_)) => Answer::Many(0),
                    (_, Kind::Wage { .. }) => Answer::Wage { cents: 3300, per: Per::Hour },
                    _ => Answer::Number(1200),
                };
                flow.choose(question.fact, answer);
            }
        }
        assert!(flow.send(), "{screen}: {:?}", flow.problems);
    }
    assert!(screens.len() <= 13, "{} screens: {screens:?}", screens.len());
    assert!(promised.abs_diff(screens.len()) <= 3, "promised {promised}, asked {screens:?}");
    let low = flow.assessment.routes.iter().find(|route| route.route.id == "lmia-low-wage").unwrap();
    assert_eq!(low.span.decided(), Some(Standing::ToDo));
    assert_eq!(flow.assessment.general.span.decided(), Some(Standing::Fits));
}

#[test]
fn an_answer_that_explains_a_route_still_matters() {
    let mut flow = start();
    let told = [(Fact::StayMonths, Answer::Number(2400)), (Fact::MedicalSetting, Answer::One(0)), (Fact::DesignatedArea, Answer::One(0))];
    flow.happens(Event::Answered(told.to_vec()));
    assert!(!flow.no_longer_matter().contains(&Fact::StayMonths), "it decides nothing, but one year at most is said by it");
    flow.happens(Event::Answered(vec![(Fact::Citizenship, Answer::Countries(vec![lists::country_at("ca").unwrap()]))]));
    assert!(flow.no_longer_matter().contains(&Fact::StayMonths));
}

#[test]
fn pay_from_before_is_read_again_when_it_is_counted_otherwise() {
    let mut answers = Answers::default();
    answers.set(Fact::Wage, Some(Answer::Wage { cents: 8_000_000, per: Per::Year }));
    for language in Language::ALL {
        let session = Session::new(Date::new(2026, 11, 22), *language).reduce(Event::Replaced(answers.clone()));
        let mut flow = Flow::new(session);
        flow.change(Fact::Wage);
        flow.count_per(Per::Hour);
        assert_eq!((flow.field(Fact::Wage).as_str(), flow.draft.get(Fact::Wage)), ("80000", None));
        assert!(!flow.send(), "$80,000 an hour");
        assert!(flow.problems.contains(&(Fact::Wage, Problem::Amount)));
        flow.count_per(Per::Year);
        assert_eq!(flow.draft.get(Fact::Wage), answers.get(Fact::Wage));
    }
}

#[test]
fn the_same_day_and_routes_again_move_nothing() {
    let mut flow = start();
    from_india(&mut flow);
    flow.back();
    let place = flow.place;
    assert_eq!(place, Place::Questions("citizenship"));
    let same = [Event::Dated(Date::new(2026, 11, 22)), Event::Routed(Vec::new()), Event::Spoken(Language::English)];
    same.into_iter().for_each(|event| flow.happens(event));
    assert_eq!(flow.place, place);
    flow.happens(Event::Dated(Date::new(2026, 11, 21)));
    assert_ne!(flow.place, place);
}

#[test]
fn back_from_the_list_of_answers_leads_to_where_one_was() {
    let mut flow = start();
    from_india(&mut flow);
    flow.review();
    assert_eq!(flow.place, Place::Answers);
    flow.back();
    assert_eq!(flow.place, Place::Questions("job-offer"));
    assert!(flow.can_go_back());
}
