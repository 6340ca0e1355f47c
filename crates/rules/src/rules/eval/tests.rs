//! Spans, reasons and missing facts on small trees made for it, so that each rule of combining is
//! seen alone.

use super::explanation::explain;
use super::*;
use crate::rules::Span;
use crate::rules::answers::Per;
use crate::rules::model::Arm;
use crate::rules::model::Requirement;
use crate::rules::questions::choice;
use crate::text::{interface, sentences};

const fn says(standing: Standing) -> Outcome {
    Outcome { standing, remark: None }
}

const FITS: Outcome = says(Standing::Fits);
const TO_DO: Outcome = says(Standing::ToDo);
const OFFICER: Outcome = says(Standing::OfficerDecides);
const CLOSED: Outcome = says(Standing::DoesNotFit);
const NOTED: Outcome = Outcome { standing: Standing::DoesNotFit, remark: Some(sentences::questions::YES) };

/// A valid passport fits, anything else closes.
static PASSPORT: [Arm; 1] = [Arm { choice: choice(Fact::Passport, "valid"), outcome: FITS }];
const BY_PASSPORT: Condition = Condition::Of(Fact::Passport, &PASSPORT, CLOSED);
const BY_MONTHS: Condition = Condition::AtLeast(Fact::MonthsWithCompany, 1200, FITS, CLOSED);
const BY_YEARS: Condition = Condition::MoreThan(Fact::ExperienceYears, 300, FITS, TO_DO);

fn on(answers: &Answers) -> Context<'_> {
    Context { answers, as_of: Date::new(2026, 11, 22) }
}

fn known(all: &[(Fact, Answer)]) -> Answers {
    let mut answers = Answers::default();
    for (fact, answer) in all {
        answers.set(*fact, Some(answer.clone()));
    }
    answers
}

fn months(number: i64) -> (Fact, Answer) {
    (Fact::MonthsWithCompany, Answer::Number(number * 100))
}

fn passport(id: &str) -> (Fact, Answer) {
    (Fact::Passport, Answer::One(choice(Fact::Passport, id)))
}

fn countries(codes: &[&str]) -> (Fact, Answer) {
    (Fact::Citizenship, Answer::Countries(codes.iter().filter_map(|code| lists::country_at(code)).collect()))
}

fn spans(worst: Standing, best: Standing) -> Span {
    Span { worst, best }
}

fn missing_in(condition: &Condition, answers: &Answers) -> Vec<Fact> {
    let mut found = Vec::new();
    missing(condition, on(answers), &mut |fact| found.push(fact));
    found
}

#[test]
fn at_least_and_more_than_are_told_apart_at_the_number() {
    let none = Answers::default();
    assert_eq!(span(&BY_MONTHS, on(&none)), Span::OPEN);
    assert_eq!(span(&BY_YEARS, on(&none)), spans(Standing::ToDo, Standing::Fits));
    for (number, at_least) in [(11, Standing::DoesNotFit), (12, Standing::Fits), (13, Standing::Fits)] {
        assert_eq!(span(&BY_MONTHS, on(&known(&[months(number)]))), Span::only(at_least), "{number}");
    }
    for (number, more_than) in [(2, Standing::ToDo), (3, Standing::ToDo), (4, Standing::Fits)] {
        let answers = known(&[(Fact::ExperienceYears, Answer::Number(number * 100))]);
        assert_eq!(span(&BY_YEARS, on(&answers)), Span::only(more_than), "{number}");
    }
}

#[test]
fn a_choice_that_is_not_named_means_otherwise() {
    assert_eq!(span(&BY_PASSPORT, on(&known(&[passport("valid")]))), Span::only(Standing::Fits));
    assert_eq!(span(&BY_PASSPORT, on(&known(&[passport("none")]))), Span::only(Standing::DoesNotFit));
    assert_eq!(span(&BY_PASSPORT, on(&Answers::default())), Span::OPEN);
    // Where every choice is named, what is said otherwise can never come.
    static BOTH: [Arm; 2] = [
        Arm { choice: choice(Fact::CleanRecord, "yes"), outcome: TO_DO },
        Arm { choice: choice(Fact::CleanRecord, "no"), outcome: FITS },
    ];
    let named = Condition::Of(Fact::CleanRecord, &BOTH, CLOSED);
    assert_eq!(questions::question(Fact::CleanRecord).choices().len(), BOTH.len());
    assert_eq!(span(&named, on(&Answers::default())), spans(Standing::ToDo, Standing::Fits));
}

#[test]
fn all_takes_the_lowest_and_any_the_highest() {
    static BOTH: [Condition; 2] = [BY_PASSPORT, BY_MONTHS];
    let (all, any) = (Condition::All(&BOTH), Condition::Any(&BOTH));
    let half = known(&[passport("valid")]);
    assert_eq!((span(&all, on(&half)), span(&any, on(&half))), (Span::OPEN, Span::only(Standing::Fits)));
    let closed = known(&[passport("none")]);
    assert_eq!((span(&all, on(&closed)), span(&any, on(&closed))), (Span::only(Standing::DoesNotFit), Span::OPEN));
    // What cannot move the whole is not missing.
    assert_eq!((missing_in(&all, &half), missing_in(&any, &half)), (vec![Fact::MonthsWithCompany], vec![]));
    assert_eq!((missing_in(&all, &closed), missing_in(&any, &closed)), (vec![], vec![Fact::MonthsWithCompany]));
    static CAPPED: [Condition; 2] = [BY_YEARS, Condition::Always(TO_DO)];
    assert_eq!(missing_in(&Condition::All(&CAPPED), &Answers::default()), []);
    assert_eq!(missing_in(&Condition::Any(&CAPPED), &Answers::default()), [Fact::ExperienceYears]);
}

#[test]
fn the_best_citizenship_counts() {
    let condition = Condition::Citizen(&[("us", FITS), ("mx", TO_DO)], OFFICER);
    for (codes, best) in [
        (&["mx", "us"][..], Standing::Fits),
        (&["us", "in"], Standing::Fits),
        (&["in", "mx"], Standing::ToDo),
        (&["in"], Standing::OfficerDecides),
    ] {
        assert_eq!(span(&condition, on(&known(&[countries(codes)]))), Span::only(best), "{codes:?}");
    }
    assert_eq!(span(&condition, on(&Answers::default())), spans(Standing::OfficerDecides, Standing::Fits));
    let holds = Condition::Holds(*b"us", FITS, CLOSED);
    assert_eq!(span(&holds, on(&known(&[countries(&["in", "us"])]))), Span::only(Standing::Fits));
    assert_eq!(span(&holds, on(&known(&[countries(&["in"])]))), Span::only(Standing::DoesNotFit));
}

#[test]
fn an_agreement_names_citizens_and_some_residents() {
    let named = |answers: &Answers| is_party(Party::CptppTechnician, answers);
    let resident = |line: &str| (Fact::PermanentResidence, Answer::Many(1 << choice(Fact::PermanentResidence, line)));
    let none = (Fact::PermanentResidence, Answer::Many(0));
    assert_eq!(named(&known(&[countries(&["in", "mx"])])), Some(true));
    assert_eq!(named(&known(&[countries(&["in"])])), None);
    assert_eq!(named(&known(&[countries(&["in"]), resident("australia")])), Some(true));
    assert_eq!(named(&known(&[countries(&["in"]), resident("united-states")])), Some(false));
    assert_eq!(named(&known(&[countries(&["in"]), none])), Some(false));
    assert_eq!(is_party(Party::Chile, &known(&[countries(&["in"])])), Some(false));
    assert_eq!(named(&Answers::default()), None);
}

#[test]
fn hours_are_missing_only_where_they_are_needed() {
    let pay = |per| (Fact::Wage, Answer::Wage { cents: 8_000_000, per });
    let province = (Fact::Province, Answer::One(choice(Fact::Province, "on")));
    let condition = Condition::Wage(WageRule::HighWage);
    assert_eq!(missing_in(&condition, &known(std::slice::from_ref(&province))), [Fact::Wage]);
    assert_eq!(missing_in(&condition, &known(&[province.clone(), pay(Per::Year)])), [Fact::HoursPerWeek]);
    assert_eq!(missing_in(&condition, &known(&[province, pay(Per::Hour)])), []);
    // The second list of duties is asked for "something else" alone.
    let listed = Condition::CategoryB(&[FITS, OFFICER, CLOSED, OFFICER]);
    let duties = |id: &str| known(&[(Fact::Duties, Answer::One(choice(Fact::Duties, id)))]);
    assert_eq!(missing_in(&listed, &duties("other")), [Fact::OtherDuties]);
    assert_eq!(missing_in(&listed, &duties("user-support")), []);
    assert_eq!(missing_in(&listed, &Answers::default()), [Fact::Duties, Fact::OtherDuties]);
}

#[test]
fn only_what_decides_speaks() {
    let told = |condition: &Condition, answers: &Answers| {
        let mut found = Explanation::default();
        explain(condition, span(condition, on(answers)), on(answers), &mut found);
        (found.facts.iter().collect::<Vec<Fact>>(), found.remarks.len())
    };
    static ALL: [Condition; 2] = [BY_PASSPORT, Condition::AtLeast(Fact::MonthsWithCompany, 1200, FITS, NOTED)];
    let answers = known(&[passport("valid"), months(3)]);
    assert_eq!(told(&Condition::All(&ALL), &answers), (vec![Fact::MonthsWithCompany], 1));
    assert_eq!(told(&Condition::Any(&ALL), &answers), (vec![Fact::Passport], 0));
    // All fail: a branch whose first condition fails is told by that condition alone.
    static CASES: [Condition; 2] =
        [Condition::All(&[BY_PASSPORT, BY_MONTHS]), Condition::All(&[BY_MONTHS, BY_PASSPORT])];
    let none = known(&[passport("none"), months(13)]);
    assert_eq!(told(&Condition::Any(&CASES), &none), (vec![Fact::Passport], 0));
    // The same remark is made once.
    static TWICE: [Condition; 2] = [
        Condition::AtLeast(Fact::MonthsWithCompany, 1200, FITS, NOTED),
        Condition::AtLeast(Fact::TransferYears, 1200, FITS, NOTED),
    ];
    let both = known(&[months(3), (Fact::TransferYears, Answer::Number(0))]);
    assert_eq!(told(&Condition::All(&TWICE), &both), (vec![Fact::MonthsWithCompany, Fact::TransferYears], 1));
}

#[test]
fn a_branch_as_good_as_the_whole_can_be_is_not_missing() {
    // From officer to fits, and from closed to officer.
    const HIGHER: Condition = Condition::AtLeast(Fact::ExperienceYears, 300, FITS, OFFICER);
    const LOWER: Condition = Condition::AtLeast(Fact::ExperienceYears, 300, OFFICER, CLOSED);
    static ALL: [Condition; 3] = [Condition::Always(OFFICER), HIGHER, BY_PASSPORT];
    static ANY: [Condition; 3] = [Condition::Always(OFFICER), LOWER, BY_PASSPORT];
    for condition in [Condition::All(&ALL), Condition::Any(&ANY)] {
        assert_eq!(missing_in(&condition, &Answers::default()), [Fact::Passport]);
    }
}

#[test]
fn a_test_reads_residence_where_the_agreement_names_residents() {
    let facts = |party| {
        let mut found = Vec::new();
        facts_of(&Condition::Party(party, FITS, CLOSED), &mut |fact| found.push(fact));
        found
    };
    assert_eq!(facts(Party::CptppTechnician), [Fact::Citizenship, Fact::PermanentResidence]);
    assert_eq!(facts(Party::EuropeanUnion), [Fact::Citizenship]);
}

#[test]
fn of_two_citizenships_as_good_the_first_speaks() {
    const OTHER: Outcome = Outcome { standing: Standing::DoesNotFit, remark: Some(sentences::questions::NO) };
    let condition = Condition::Citizen(&[("us", NOTED), ("mx", OTHER)], FITS);
    for (codes, words) in [(["us", "mx"], "Yes"), (["mx", "us"], "No")] {
        let mut found = Explanation::default();
        let answers = known(&[countries(&codes)]);
        explain(&condition, span(&condition, on(&answers)), on(&answers), &mut found);
        let told: Vec<&str> =
            found.remarks.iter().map(|remark| remark.text.get(crate::text::Language::English)).collect();
        assert_eq!(told, [words], "{codes:?}");
    }
}

#[test]
fn a_fact_is_a_reason_where_the_standing_or_a_remark_hangs_on_it() {
    const GOOD: Outcome = Outcome { standing: Standing::Fits, remark: Some(interface::NAME) };
    static REMARK: [Condition; 3] =
        [BY_PASSPORT, Condition::AtLeast(Fact::MonthsWithCompany, 1200, GOOD, FITS), BY_YEARS];
    let condition =
        Requirement { id: "made-up", title: crate::text::Text::NONE, condition: Condition::All(&REMARK), cites: &[] };
    let mut answers = known(&[passport("valid"), months(12), (Fact::ExperienceYears, Answer::Number(400))]);
    let before = answers.clone();
    let whole = span(&condition.condition, on(&before));
    let said = explanation(&condition, whole, on(&before));
    let found = reasons(&condition, whole, &said, &mut answers, on(&before).as_of);
    assert_eq!(found.iter().collect::<Vec<Fact>>(), [Fact::ExperienceYears, Fact::MonthsWithCompany, Fact::Passport]);
    assert_eq!(answers, before);
}

const CATEGORY_A: WageRule = WageRule::CategoryA { hourly: 3846, yearly: 8_000_000, third: false };

#[test]
fn the_figures_of_category_a_need_hours_only_while_both_can_be_reached() {
    let needs = |cents, per, hours: Option<i64>| {
        let mut all = vec![(Fact::Wage, Answer::Wage { cents, per })];
        all.extend(hours.map(|hours| (Fact::HoursPerWeek, Answer::Number(hours * 100))));
        pay::needs_hours(&Condition::Wage(CATEGORY_A), on(&known(&all)))
    };
    assert!(!needs(3845, Per::Hour, None), "too low by the hour already");
    assert!(needs(3846, Per::Hour, None) && needs(4500, Per::Hour, None), "by the year it depends");
    assert!(needs(9_000_000, Per::Year, None), "by the hour it depends");
    assert!(!needs(4500, Per::Hour, Some(40)) && !needs(9_000_000, Per::Year, Some(40)));
    assert!(!pay::needs_hours(&Condition::Wage(CATEGORY_A), on(&Answers::default())));
}

#[test]
fn a_pay_is_named_only_where_a_figure_is_known() {
    let target = |rule, (year, month, day), all: &[(Fact, Answer)]| {
        target_hourly(rule, Context { answers: &known(all), as_of: Date::new(year, month, day) })
    };
    let of = |fact, id| (fact, Answer::One(choice(fact, id)));
    let pay = [(Fact::Wage, Answer::Wage { cents: 3000, per: Per::Hour }), (Fact::HoursPerWeek, Answer::Number(4000))];
    for (day, expected) in [(19, None), (20, Some(3847)), (21, Some(3847))] {
        assert_eq!(target(CATEGORY_A, (2025, 11, day), &pay), expected, "80,000 a year at 40 hours, on {day}");
    }
    let networks = [of(Fact::Province, "on"), of(Fact::Duties, "networks")];
    // The day before the list of Category B, but with the wages of Job Bank.
    assert_eq!(target(WageRule::CategoryB, (2025, 11, 19), &networks), None);
    assert!(target(WageRule::Prevailing, (2025, 11, 19), &networks).is_some());
    assert!(target(WageRule::CategoryB, (2025, 11, 20), &networks).is_some());
    let day = (2026, 11, 22);
    let support =
        |region| [of(Fact::Province, "ab"), of(Fact::Duties, "user-support"), of(Fact::EconomicRegion, region)];
    assert_eq!(target(WageRule::Prevailing, day, &support("edmonton")), Some(3319));
    for region in ["elsewhere", "ottawa"] {
        assert_eq!(target(WageRule::Prevailing, day, &support(region)), Some(3370), "the highest, for {region}");
    }
    let programming = [of(Fact::Province, "on"), of(Fact::Duties, "other"), of(Fact::OtherDuties, "programming")];
    assert_eq!(target(WageRule::Prevailing, day, &programming), Some(4808), "the highest of three groups");
    let electronics = [of(Fact::Province, "on"), of(Fact::Duties, "other"), of(Fact::OtherDuties, "electronics")];
    assert_eq!(target(WageRule::Prevailing, day, &electronics), None);
    assert_eq!(target(WageRule::CategoryB, day, &electronics), Some(4135), "its floor");
    assert_eq!(target(WageRule::LowWage, (2026, 11, 22), &networks), None);
}

#[test]
fn not_knowing_what_the_employer_knows_is_a_step() {
    static LAYOFFS: [Arm; 2] = [
        Arm { choice: choice(Fact::Layoffs, "no"), outcome: FITS },
        Arm { choice: choice(Fact::Layoffs, "yes"), outcome: OFFICER },
    ];
    static SHORT: [Arm; 1] = [Arm { choice: choice(Fact::Layoffs, "yes"), outcome: OFFICER }];
    const STEP: Outcome = Outcome { standing: Standing::ToDo, remark: Some(interface::CONTINUE) };
    let layoffs = known(&[(Fact::Layoffs, Answer::NotSure)]);
    let stands = |condition: &Condition| (span(condition, on(&layoffs)), span(condition, on(&Answers::default())));
    let open = |worst, best| Span { worst, best };
    // At most a step, and less where no answer is better.
    let (fits, officer) =
        (Condition::Of(Fact::Layoffs, &LAYOFFS, CLOSED), Condition::Of(Fact::Layoffs, &SHORT, CLOSED));
    assert_eq!(stands(&fits), (Span::only(Standing::ToDo), open(Standing::OfficerDecides, Standing::Fits)));
    assert_eq!(
        stands(&officer),
        (Span::only(Standing::OfficerDecides), open(Standing::DoesNotFit, Standing::OfficerDecides))
    );
    // Where no answer makes a difference, not knowing makes none.
    static SAME: [Arm; 1] = [Arm { choice: choice(Fact::Layoffs, "yes"), outcome: FITS }];
    assert_eq!(stands(&Condition::Of(Fact::Layoffs, &SAME, FITS)).0, Span::only(Standing::Fits));
    // What the person knows stays open.
    let passport = known(&[(Fact::Passport, Answer::NotSure)]);
    assert_eq!(span(&BY_PASSPORT, on(&passport)), Span::OPEN);
    // The remark is the step's own, or says who can tell.
    let remark = |condition: Condition| match leaf(&condition, on(&layoffs)) {
        Leaf::Known(outcome) => outcome.remark,
        _ => None,
    };
    assert_eq!(remark(fits), Some(crate::text::interface::EMPLOYER_CAN_TELL));
    assert_eq!(remark(Condition::Of(Fact::Layoffs, &LAYOFFS, STEP)), STEP.remark);
    // It counts as answered, and is a reason.
    assert!(missing_in(&fits, &layoffs).is_empty());
    let mut explanation = Explanation::default();
    explain(&fits, Span::only(Standing::ToDo), on(&layoffs), &mut explanation);
    assert_eq!((explanation.facts.iter().collect::<Vec<_>>(), explanation.remarks.len()), (vec![Fact::Layoffs], 1));
}

#[test]
fn only_an_answer_that_is_known_settles() {
    let settled = Condition::Settled(Fact::Lmia, choice(Fact::Lmia, "positive"));
    let of = |answer: Answer| span(&settled, on(&known(&[(Fact::Lmia, answer)])));
    let one = |id: &str| Answer::One(choice(Fact::Lmia, id));
    assert_eq!(of(one("positive")), Span::only(Standing::Fits));
    assert_eq!([of(one("applied")), of(Answer::NotSure)], [Span::only(Standing::DoesNotFit); 2]);
    assert_eq!(span(&settled, on(&Answers::default())), Span::OPEN);
}
