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
                    (Fact::EconomicRegion, _) => Answer::One(choice(Fact::EconomicRegion, "london")),
                    (Fact::TiesAtHome, _) => Answer::Many(0b11),
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
    let told = [
        (Fact::StayMonths, Answer::Number(2400)),
        (Fact::MedicalSetting, Answer::One(0)),
        (Fact::DesignatedArea, Answer::One(0)),
    ];
    flow.happens(Event::Answered(told.to_vec()));
    assert!(
        !flow.no_longer_matter().contains(&Fact::StayMonths),
        "it decides nothing, but one year at most is said by it"
    );
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
        assert!(flow.problems.contains(&(Fact::Wage, Problem::Period { cents: 8_000_000, likely: Per::Year })));
        flow.count_per(Per::Year);
        assert!(!flow.problems.iter().any(|(fact, _)| *fact == Fact::Wage), "the choice has mended it");
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

#[test]
fn a_tick_is_taken_back_by_the_next_one() {
    let mut flow = start();
    let mut ticked = |line| {
        flow.tick(Fact::PermanentResidence, line);
        flow.draft.get(Fact::PermanentResidence).cloned()
    };
    assert_eq!(ticked(0), Some(Answer::Many(0b1)));
    assert_eq!(ticked(2), Some(Answer::Many(0b101)));
    assert_eq!(ticked(0), Some(Answer::Many(0b100)));
    assert_eq!(ticked(2), None, "nothing ticked is no answer");
    // A tick takes the place of "none of these" and of "not sure".
    for before in [Answer::Many(0), Answer::NotSure] {
        flow.choose(Fact::PermanentResidence, before);
        flow.tick(Fact::PermanentResidence, 1);
        assert_eq!(flow.draft.get(Fact::PermanentResidence), Some(&Answer::Many(0b10)));
    }
}

#[test]
fn not_sure_takes_the_place_of_what_was_typed_there_and_nowhere_else() {
    let mut flow = start();
    from_india(&mut flow);
    flow.change(Fact::Wage);
    flow.type_in(Fact::Wage, "thirty".into());
    flow.type_in(Fact::HoursPerWeek, "forty".into());
    // Another answer leaves the fields alone.
    pick(&mut flow, Fact::Province, "on");
    assert_eq!([flow.field(Fact::Wage), flow.field(Fact::HoursPerWeek)], ["thirty", "forty"]);
    flow.choose(Fact::Wage, Answer::NotSure);
    assert_eq!([flow.field(Fact::Wage), flow.field(Fact::HoursPerWeek)], ["", "forty"]);
    assert!(!flow.send());
    assert_eq!(flow.problems, [(Fact::HoursPerWeek, Problem::Number)]);
    // Counting by the year asks no amount of somebody who is not sure.
    flow.count_per(Per::Year);
    assert_eq!(flow.draft.get(Fact::Wage), Some(&Answer::NotSure));
    flow.count_per(Per::Hour);
    // What is typed again replaces it, and only it.
    flow.type_in(Fact::HoursPerWeek, "41".into());
    flow.type_in(Fact::Wage, "33".into());
    assert_eq!([flow.field(Fact::Wage), flow.field(Fact::HoursPerWeek)], ["33", "41"]);
    assert_eq!(flow.draft.number(Fact::HoursPerWeek), Some(4100));
    assert!(flow.send());
    assert_eq!(flow.session.answers.get(Fact::Wage), Some(&Answer::Wage { cents: 3300, per: Per::Hour }));
}

#[test]
fn a_problem_goes_with_the_answer_that_mends_it_and_no_other() {
    let mut flow = start();
    assert!(!flow.send());
    let wrong = |flow: &Flow| flow.problems.iter().map(|(fact, _)| *fact).collect::<Vec<_>>();
    assert_eq!(wrong(&flow), [Fact::Citizenship, Fact::PermanentResidence]);
    flow.choose(Fact::PermanentResidence, Answer::Many(0));
    assert_eq!(wrong(&flow), [Fact::Citizenship]);
    assert_eq!(flow.session.answers.iter().count(), 0, "nothing is sent while something is wrong");
}

#[test]
fn a_corrected_number_takes_its_problem_away() {
    let mut flow = start();
    from_india(&mut flow);
    for (fact, wrong, right) in [(Fact::Wage, "70000", "33"), (Fact::HoursPerWeek, "many", "40")] {
        flow.type_in(fact, wrong.into());
        flow.problems = vec![(fact, Problem::Number), (Fact::Partner, Problem::Unanswered)];
        flow.type_in(fact, format!("{wrong}0"));
        assert_eq!(flow.problems.len(), 2, "{fact:?} is still wrong");
        flow.type_in(fact, right.into());
        assert_eq!(flow.problems, [(Fact::Partner, Problem::Unanswered)]);
    }
}

#[test]
fn a_change_that_is_not_made_leads_back_to_where_one_was() {
    let mut flow = start();
    from_india(&mut flow);
    let (place, progress) = (flow.place, flow.progress());
    assert_eq!(progress.0, 2);
    flow.change(Fact::Citizenship);
    assert_eq!(flow.place, Place::Questions("citizenship"));
    assert!(flow.changing && flow.can_go_back());
    flow.back();
    assert_eq!((flow.place, flow.progress(), flow.changing), (place, progress, false));
    // The way back from there is as it was: to the first screen, and no further.
    flow.back();
    assert_eq!((flow.place, flow.progress().0, flow.can_go_back()), (Place::Questions("citizenship"), 1, false));
    flow.back();
    assert_eq!(flow.place, Place::Questions("citizenship"));
}

#[test]
fn a_change_that_is_made_goes_on_and_counts_the_screen_once() {
    let mut flow = start();
    from_india(&mut flow);
    flow.change(Fact::Citizenship);
    from_india(&mut flow);
    assert_eq!((flow.place, flow.progress().0, flow.changing), (Place::Questions("job-offer"), 2, false));
}

#[test]
fn a_screen_keeps_what_it_showed_and_opens_with_what_it_knows() {
    let mut flow = start();
    from_india(&mut flow);
    flow.change(Fact::Wage);
    assert_eq!(flow.per, Per::Hour);
    flow.type_in(Fact::Wage, "80,000".into());
    flow.count_per(Per::Year);
    flow.type_in(Fact::HoursPerWeek, "40".into());
    // What a yearly amount opened stays when it is counted by the hour again.
    flow.count_per(Per::Hour);
    assert!(flow.shown.iter().any(|question| question.fact == Fact::HoursPerWeek));
    flow.count_per(Per::Year);
    assert!(flow.send());
    flow.change(Fact::Wage);
    assert_eq!(
        (flow.per, flow.field(Fact::Wage).as_str(), flow.field(Fact::HoursPerWeek).as_str()),
        (Per::Year, "80000", "40")
    );
    // Nothing is shown of another screen.
    assert!(flow.shown.iter().all(|question| question.screen == screen_of(Fact::Wage)));
}

#[test]
fn answers_from_outside_move_only_where_they_must() {
    let mut flow = start();
    from_india(&mut flow);
    let mut answers = flow.session.answers.clone();
    flow.review();
    flow.happens(Event::Spoken(Language::French));
    assert_eq!((flow.place, flow.session.language), (Place::Answers, Language::French), "the language moves nothing");
    // Answers that are set are the way so far.
    answers.set(Fact::JobOffer, Some(Answer::One(choice(Fact::JobOffer, "job-offer"))));
    flow.happens(Event::Replaced(answers.clone()));
    assert_eq!((flow.place, flow.progress().0), (Place::Questions("current-employment"), 3));
    assert_eq!(flow.draft.one(Fact::JobOffer), answers.one(Fact::JobOffer));
    // The same answers again begin anew too, and no answers begin at the beginning.
    flow.review();
    flow.happens(Event::Replaced(answers));
    assert_eq!(flow.place, Place::Questions("current-employment"));
    flow.happens(Event::Forgotten);
    assert_eq!((flow.place, flow.progress().0, flow.can_go_back()), (Place::Questions("citizenship"), 1, false));
    // Other routes move to what they ask first.
    flow.review();
    flow.happens(Event::Routed(vec!["lmia-low-wage"]));
    assert!(matches!(flow.place, Place::Questions(_)));
}

#[test]
fn nothing_is_sent_from_the_result_or_the_list() {
    let mut flow = start();
    from_india(&mut flow);
    flow.review();
    assert!(!flow.send());
    assert_eq!(flow.place, Place::Answers);
}

#[test]
fn what_is_shown_but_no_longer_asked_may_stay_unanswered() {
    let mut flow = start();
    from_india(&mut flow);
    flow.change(Fact::PartnerWork);
    pick(&mut flow, Fact::PartnerWork, "teer-0-1");
    assert!(!flow.send());
    assert_eq!(flow.problems, [(Fact::PartnerMonths, Problem::Unanswered)]);
    // Under an agreement the months do not count; their field does not jump away.
    pick(&mut flow, Fact::PartnerWork, "treaty-permit");
    assert!(flow.shown.iter().any(|question| question.fact == Fact::PartnerMonths));
    // What is typed there must still be a number.
    flow.type_in(Fact::PartnerMonths, "some".into());
    assert!(!flow.send());
    assert_eq!(flow.problems, [(Fact::PartnerMonths, Problem::Number)]);
    flow.type_in(Fact::PartnerMonths, String::new());
    assert!(flow.send(), "{:?}", flow.problems);
    assert_eq!(flow.session.answers.get(Fact::PartnerMonths), None);
}

#[test]
fn what_is_answered_is_shown_though_nothing_asks_it() {
    let mut flow = start();
    from_india(&mut flow);
    flow.change(Fact::Education);
    assert!(flow.shown.is_empty(), "no route that names an Indian citizen asks it");
    pick(&mut flow, Fact::Education, "diploma");
    assert_eq!(flow.shown.iter().map(|question| question.fact).collect::<Vec<_>>(), [Fact::Education]);
}

#[test]
fn only_an_answer_that_moves_and_explains_nothing_plays_no_part() {
    let mut flow = start();
    from_india(&mut flow);
    let of = |fact, id| (fact, Answer::One(choice(fact, id)));
    // Without the province the area explains nothing yet, but it is part of what will.
    flow.happens(Event::Answered(vec![of(Fact::Area, "outside")]));
    assert_eq!(flow.no_longer_matter(), []);
    flow.happens(Event::Answered(vec![of(Fact::Province, "qc"), of(Fact::QuebecCertificate, "yes")]));
    assert_eq!(flow.no_longer_matter(), []);
    flow.happens(Event::Answered(vec![of(Fact::Province, "on")]));
    assert_eq!(flow.no_longer_matter(), [Fact::QuebecCertificate]);
}
