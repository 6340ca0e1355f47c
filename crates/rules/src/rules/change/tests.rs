//! The search for what would change a standing, on small conditions made for it.

use super::*;
use crate::rules::Date;
use crate::rules::model::{Arm, Outcome};
use crate::rules::questions::choice;
use crate::text::Text;
use crate::text::interface;

const fn says(standing: Standing) -> Outcome {
    Outcome { standing, remark: None }
}

const FITS: Outcome = says(Standing::Fits);
const CLOSED: Outcome = says(Standing::DoesNotFit);
static VALID: [Arm; 1] = [Arm { choice: choice(Fact::Passport, "valid"), outcome: FITS }];
static STRIKE_OR_FEES: [Condition; 2] = [
    Condition::Ticked(Fact::EmployerIssues, choice(Fact::EmployerIssues, "labour-dispute"), CLOSED, FITS),
    Condition::Ticked(Fact::EmployerIssues, choice(Fact::EmployerIssues, "fees-charged"), CLOSED, FITS),
];

const fn requirement(condition: Condition) -> Requirement {
    Requirement { id: "made-up", title: Text::NONE, condition, cites: &[] }
}

const fn months(number: u16) -> Condition {
    Condition::AtLeast(Fact::MonthsWithCompany, number * 100, FITS, CLOSED)
}

const fn years(number: u16) -> Condition {
    Condition::AtLeast(Fact::ExperienceYears, number * 100, FITS, CLOSED)
}

fn known(all: &[(Fact, Answer)]) -> Answers {
    let mut answers = Answers::default();
    for (fact, answer) in all {
        answers.set(*fact, Some(answer.clone()));
    }
    answers
}

/// What lifts a closed condition: the facts and what they become, set by set.
fn lifted(condition: Condition, all: &[(Fact, Answer)]) -> Vec<Vec<(Fact, Answer)>> {
    let mut answers = known(all);
    let before = answers.clone();
    let context = Context { answers: &before, as_of: Date::new(2026, 11, 22) };
    let found = fixes(&requirement(condition), Span::only(Standing::DoesNotFit), context, &mut answers);
    assert_eq!(answers, before, "the answers are as they were");
    found.into_iter().map(|set| set.into_iter().map(|edit| (edit.fact, edit.answer)).collect()).collect()
}

fn number(fact: Fact, of: i64) -> (Fact, Answer) {
    (fact, Answer::Number(of * 100))
}

fn edit(fact: Fact, answer: Answer, who: Who) -> Edit {
    Edit { fact, answer, remedy: Remedy { who, text: Text::NONE, from: Remedy::ANY } }
}

#[test]
fn a_number_is_raised_to_what_is_asked_and_no_further() {
    let three = number(Fact::MonthsWithCompany, 3);
    assert_eq!(lifted(months(12), std::slice::from_ref(&three)), [[number(Fact::MonthsWithCompany, 12)]]);
    assert_eq!(lifted(months(12), &[]), [[number(Fact::MonthsWithCompany, 12)]]);
    // Of two numbers that would do, the lower is told.
    static EITHER: [Condition; 2] = [months(12), months(6)];
    assert_eq!(lifted(Condition::Any(&EITHER), &[three]), [[number(Fact::MonthsWithCompany, 6)]]);
    // Where the number is there already, nothing is left to raise.
    assert_eq!(lifted(Condition::Always(CLOSED), &[]), Vec::<Vec<_>>::new());
}

#[test]
fn a_higher_number_is_told_where_it_leads_further() {
    const OFFICER: Outcome = says(Standing::OfficerDecides);
    static FURTHER: [Condition; 2] = [Condition::AtLeast(Fact::MonthsWithCompany, 600, OFFICER, CLOSED), months(16)];
    let to = |number: i64| [super::tests::number(Fact::MonthsWithCompany, number)];
    assert_eq!(lifted(Condition::Any(&FURTHER), &to(5)), [to(6), to(16)]);
}

#[test]
fn two_changes_go_together_where_neither_is_enough() {
    static BOTH: [Condition; 2] = [months(12), years(4)];
    let short = [number(Fact::MonthsWithCompany, 3), number(Fact::ExperienceYears, 1)];
    let both = [number(Fact::MonthsWithCompany, 12), number(Fact::ExperienceYears, 4)];
    assert_eq!(lifted(Condition::All(&BOTH), &short), std::slice::from_ref(&both));
    assert_eq!(lifted(Condition::Any(&BOTH), &short), both.map(|one| [one]));
    // One alone, or two of which one asks less of the number.
    static LESS: [Condition; 2] = [months(24), Condition::All(&[months(6), years(4)])];
    assert_eq!(
        lifted(Condition::Any(&LESS), &short),
        [
            vec![number(Fact::MonthsWithCompany, 24)],
            vec![number(Fact::MonthsWithCompany, 6), number(Fact::ExperienceYears, 4)]
        ]
    );
}

#[test]
fn only_what_somebody_can_bring_about_is_tried() {
    let none = (Fact::Passport, Answer::One(choice(Fact::Passport, "none")));
    let valid = (Fact::Passport, Answer::One(choice(Fact::Passport, "valid")));
    assert_eq!(lifted(Condition::Of(Fact::Passport, &VALID, CLOSED), &[none]), [[valid]]);
    let duties: Condition = Condition::Of(Fact::Duties, &[], CLOSED);
    assert!(candidates(&duties, Context { answers: &Answers::default(), as_of: Date::new(2026, 11, 22) }).is_empty());
    // A ticked line is cleared, the others stay.
    let line = |id: &str| 1 << choice(Fact::EmployerIssues, id);
    let ticked = |bits| (Fact::EmployerIssues, Answer::Many(bits));
    let strike = Condition::Ticked(Fact::EmployerIssues, choice(Fact::EmployerIssues, "labour-dispute"), CLOSED, FITS);
    let both = line("labour-dispute") | line("fees-charged");
    assert_eq!(lifted(strike, &[ticked(both)]), [[ticked(line("fees-charged"))]]);
    assert_eq!(lifted(Condition::All(&STRIKE_OR_FEES), &[]), Vec::<Vec<_>>::new());
}

#[test]
fn what_two_requirements_ask_is_put_together() {
    let low = edit(Fact::MonthsWithCompany, Answer::Number(600), Who::Time);
    let high = edit(Fact::MonthsWithCompany, Answer::Number(1200), Who::Time);
    let pay = edit(Fact::Wage, Answer::Wage { cents: 3300, per: Per::Hour }, Who::Employer);
    let answers = |set: Vec<Edit>| set.into_iter().map(|edit| edit.answer).collect::<Vec<_>>();
    let one = |edit: &Edit| vec![edit.clone()];
    assert_eq!(answers(joined(&one(&low), &one(&high))), std::slice::from_ref(&high.answer));
    assert_eq!(answers(joined(&one(&high), &one(&low))), std::slice::from_ref(&high.answer));
    assert_eq!(answers(joined(&one(&high), &one(&pay))), [high.answer.clone(), pay.answer.clone()]);
    // Of ticked lines, each clears its own: both are clear.
    let lines = |bits| vec![edit(Fact::EmployerIssues, Answer::Many(bits), Who::Employer)];
    assert_eq!(answers(joined(&lines(0b101), &lines(0b110))), [Answer::Many(0b100)]);
}

#[test]
fn a_set_covers_another_that_asks_the_same_or_more() {
    let months = |number: i64| edit(Fact::MonthsWithCompany, Answer::Number(number * 100), Who::Time);
    let years = |number: i64| edit(Fact::ExperienceYears, Answer::Number(number * 100), Who::Time);
    assert!(covers(&[months(6)], &[months(12)]) && covers(&[months(6)], &[months(6)]));
    assert!(!covers(&[months(12)], &[months(6)]) && !covers(&[months(6)], &[years(12)]));
    assert!(!covers(&[months(6)], &[months(6), years(4)]));
    assert!(!covers(&[months(6), years(5)], &[months(12), years(4)]));
    let choice = |at| edit(Fact::Passport, Answer::One(at), Who::You);
    assert!(!covers(&[choice(0)], &[choice(1)]));
}

#[test]
fn fewer_changes_ask_less_then_less_waiting_then_the_lower_number() {
    let change = |edits: &[Edit]| Change { edits: edits.to_vec(), leads_to: Span::only(Standing::Fits) };
    let done = edit(Fact::Passport, Answer::One(0), Who::You);
    let pay = |cents| edit(Fact::Wage, Answer::Wage { cents, per: Per::Hour }, Who::Employer);
    let wait = edit(Fact::MonthsWithCompany, Answer::Number(1200), Who::Time);
    let ordered = [
        change(&[]),
        change(std::slice::from_ref(&done)),
        change(&[pay(3300)]),
        change(&[pay(3301)]),
        change(std::slice::from_ref(&wait)),
        change(&[done.clone(), pay(3300)]),
        change(&[done.clone(), wait.clone()]),
    ];
    assert!(ordered.is_sorted_by(|one, other| one.effort() < other.effort()));
    assert_eq!(change(&[wait.clone(), pay(1)]).who(), Who::Employer);
    assert_eq!(change(&[wait, done, pay(1)]).who(), Who::You);
    assert_eq!(change(&[]).who(), Who::Nobody);
    let remedy = |who, text| Remedy { who, text, from: Remedy::ANY };
    let (one, other) = (interface::CONTINUE, interface::BACK);
    assert!(remedy(Who::You, one) == remedy(Who::You, one));
    assert!(remedy(Who::You, one) != remedy(Who::You, other) && remedy(Who::You, one) != remedy(Who::Time, one));
}

#[test]
fn what_fits_or_is_not_decided_needs_no_change() {
    let (route, answers) = (crate::rules::ROUTES[3], Answers::default());
    let context = Context { answers: &answers, as_of: Date::new(2026, 11, 22) };
    for span in
        [Span::OPEN, Span::only(Standing::Fits), Span { worst: Standing::DoesNotFit, best: Standing::OfficerDecides }]
    {
        assert!(changes(route, span, &[], context, &mut answers.clone()).is_empty());
    }
}

/// A route of these conditions, of which the first stands closed.
fn told(requirements: &[&'static Requirement], all: &[(Fact, Answer)]) -> Vec<Vec<(Fact, Answer)>> {
    let route = Route { requirements: Box::leak(Box::from(requirements)), ..*crate::rules::ROUTES[3] };
    let mut answers = known(all);
    let before = answers.clone();
    let context = Context { answers: &before, as_of: Date::new(2026, 11, 22) };
    let stands = |requirement: &&'static Requirement| RequirementResult {
        requirement,
        span: eval::span(&requirement.condition, context),
        explanation: eval::Explanation::default(),
        agreement: None,
    };
    let standings: Vec<RequirementResult> = requirements.iter().map(stands).collect();
    let found = changes(&route, Span::only(Standing::DoesNotFit), &standings, context, &mut answers);
    assert_eq!(answers, before, "the answers are as they were");
    found.into_iter().map(|change| change.edits.into_iter().map(|edit| (edit.fact, edit.answer)).collect()).collect()
}

static A_YEAR: Requirement = requirement(months(12));
static NOT_A_YEAR: Requirement = requirement(Condition::AtLeast(Fact::MonthsWithCompany, 1200, CLOSED, FITS));
static PASSPORT: Requirement = requirement(Condition::Of(Fact::Passport, &VALID, CLOSED));
static PASSPORT_OR_YEARS: Requirement =
    requirement(Condition::Any(&[Condition::Of(Fact::Passport, &VALID, CLOSED), years(4)]));

#[test]
fn what_lifts_one_condition_and_closes_another_is_no_change() {
    let short = [number(Fact::MonthsWithCompany, 3)];
    assert_eq!(told(&[&A_YEAR], &short), [[number(Fact::MonthsWithCompany, 12)]]);
    assert_eq!(told(&[&A_YEAR, &NOT_A_YEAR], &short), Vec::<Vec<_>>::new());
}

#[test]
fn nobody_is_told_the_same_twice_or_more_than_leads_as_far() {
    let none = (Fact::Passport, Answer::One(choice(Fact::Passport, "none")));
    let valid = (Fact::Passport, Answer::One(choice(Fact::Passport, "valid")));
    let short = [none, number(Fact::ExperienceYears, 1)];
    // A passport is asked by the other condition anyway, so the years are one more.
    assert_eq!(told(&[&PASSPORT_OR_YEARS, &PASSPORT], &short), [[valid.clone()]]);
    assert_eq!(told(&[&PASSPORT, &PASSPORT], &short), [[valid]]);
}

#[test]
fn a_higher_number_is_not_told_where_another_condition_takes_its_gain() {
    const OFFICER: Outcome = says(Standing::OfficerDecides);
    static BY_MONTHS: Requirement =
        requirement(Condition::Any(&[Condition::AtLeast(Fact::MonthsWithCompany, 600, OFFICER, CLOSED), months(16)]));
    static JUDGED: Requirement = requirement(Condition::Always(OFFICER));
    let to = |months: i64| [number(Fact::MonthsWithCompany, months)];
    assert_eq!(told(&[&BY_MONTHS], &to(5)), [to(6), to(16)]);
    assert_eq!(told(&[&BY_MONTHS, &JUDGED], &to(5)), [to(6)]);
}

#[test]
fn a_pair_is_told_beside_one_alone_only_where_it_asks_less_of_the_same_number() {
    const VALID_PASSPORT: Condition = Condition::Of(Fact::Passport, &VALID, CLOSED);
    let none = (Fact::Passport, Answer::One(choice(Fact::Passport, "none")));
    let valid = (Fact::Passport, Answer::One(choice(Fact::Passport, "valid")));
    let short = [none, number(Fact::MonthsWithCompany, 3), number(Fact::ExperienceYears, 1)];
    let two_years = number(Fact::MonthsWithCompany, 24);
    // The pair asks nothing of the months.
    static OTHERS: [Condition; 2] = [months(24), Condition::All(&[VALID_PASSPORT, years(4)])];
    assert_eq!(lifted(Condition::Any(&OTHERS), &short), [[two_years.clone()]]);
    // What is enough alone is in no pair, in whichever order.
    static PAIR: Condition = Condition::All(&[months(6), years(4)]);
    static BEFORE: [Condition; 3] = [VALID_PASSPORT, months(24), PAIR];
    static AFTER: [Condition; 3] = [months(24), PAIR, VALID_PASSPORT];
    let pair = vec![number(Fact::MonthsWithCompany, 6), number(Fact::ExperienceYears, 4)];
    assert_eq!(lifted(Condition::Any(&BEFORE), &short), [vec![valid.clone()], vec![two_years.clone()], pair.clone()]);
    assert_eq!(lifted(Condition::Any(&AFTER), &short), [vec![two_years], vec![valid], pair]);
}

#[test]
fn of_two_choices_that_one_fact_can_come_to_none_asks_less() {
    static POSITIVE: [Arm; 1] = [Arm { choice: choice(Fact::Lmia, "positive"), outcome: FITS }];
    static GLOBAL: [Arm; 1] = [Arm { choice: choice(Fact::Lmia, "positive-global-talent"), outcome: FITS }];
    static EITHER: [Condition; 2] = [
        Condition::Of(Fact::Lmia, &POSITIVE, CLOSED),
        Condition::All(&[Condition::Of(Fact::Lmia, &GLOBAL, CLOSED), years(4)]),
    ];
    let of = |id| (Fact::Lmia, Answer::One(choice(Fact::Lmia, id)));
    assert_eq!(lifted(Condition::Any(&EITHER), &[of("expired"), number(Fact::ExperienceYears, 1)]), [[of("positive")]]);
}

#[test]
fn each_number_is_tried_once_and_for_its_own_fact() {
    let tried = |condition: &Condition, all: &[(Fact, Answer)]| -> Vec<(Fact, Answer)> {
        let answers = known(all);
        let all = candidates(condition, Context { answers: &answers, as_of: Date::new(2026, 11, 22) });
        all.into_iter().map(|edit| (edit.fact, edit.answer)).collect()
    };
    static TWICE: [Condition; 3] = [months(12), months(12), years(4)];
    let wanted = [number(Fact::MonthsWithCompany, 12), number(Fact::ExperienceYears, 4)];
    assert_eq!(tried(&Condition::Any(&TWICE), &[number(Fact::MonthsWithCompany, 11)]), wanted);
    // Not where it is reached, or passed.
    assert_eq!(tried(&Condition::Any(&TWICE), &[number(Fact::MonthsWithCompany, 12)]), wanted[1..]);
    assert_eq!(tried(&Condition::Any(&TWICE), &[number(Fact::MonthsWithCompany, 13)]), wanted[1..]);
}
