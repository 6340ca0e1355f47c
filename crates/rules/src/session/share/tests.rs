//! A link comes back as it went, whatever was answered; a damaged one says nothing at all, and what
//! these rules do not know is named.

use super::*;
use crate::rules::{Fact, lists};
use proptest::prelude::*;

/// Any answer that a question takes.
fn answer(question: &'static Question) -> BoxedStrategy<Answer> {
    let known = match question.kind {
        Kind::One(choices) => (0..choices.len() as u8).prop_map(Answer::One).boxed(),
        Kind::Many(choices) => (0..1u32 << choices.len()).prop_map(Answer::Many).boxed(),
        Kind::Countries => proptest::collection::btree_set(0..lists::countries().len() as u8, 1..5)
            .prop_map(|all| Answer::Countries(all.into_iter().rev().collect()))
            .boxed(),
        Kind::Number { max, .. } => (0..=i64::from(max) * 100).prop_map(Answer::Number).boxed(),
        Kind::Wage { .. } => prop_oneof![
            (1..=Per::Hour.most()).prop_map(|cents| Answer::Wage { cents, per: Per::Hour }),
            (1..=Per::Year.most()).prop_map(|cents| Answer::Wage { cents, per: Per::Year }),
        ]
        .boxed(),
    };
    prop_oneof![4 => known, 1 => Just(Answer::NotSure)].boxed()
}

/// Any answer set.
fn any_answers() -> impl Strategy<Value = Answers> {
    let each: Vec<_> = questions::all().map(|question| proptest::option::of(answer(question))).collect();
    each.prop_map(|given| {
        let mut answers = Answers::default();
        for (question, answer) in questions::all().zip(given) {
            answers.set(question.fact, answer);
        }
        answers
    })
}

fn some_answers() -> Answers {
    let mut answers = Answers::default();
    answers.set(
        Fact::Citizenship,
        Some(Answer::Countries(vec![lists::country_at("us").unwrap(), lists::country_at("in").unwrap()])),
    );
    answers.set(Fact::Province, Some(Answer::One(questions::choice(Fact::Province, "on"))));
    answers.set(Fact::Wage, Some(Answer::Wage { cents: 8_000_050, per: Per::Year }));
    answers.set(Fact::Passport, Some(Answer::NotSure));
    answers.set(Fact::Past, Some(Answer::Many(0)));
    answers
}

/// A body with its sum.
fn signed(body: &str) -> String {
    concat(&[body, &sum(body)])
}

#[test]
fn the_format_is_stable() {
    let link = write(&some_answers());
    let body = concat(&["1_", RULES_VERSION, "_citizenship.us~in_province.on_wage.8000050y_passport.not-sure_past."]);
    assert_eq!(link, signed(&body));
    assert_eq!(sum("1_2026-11-22_province.on"), "_fhf3el3", "links that people have kept carry this sum");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn every_answer_set_comes_back(answers in any_answers()) {
        let link = write(&answers);
        prop_assert!(link.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-._~".contains(&byte)), "{}", link);
        prop_assert!(link.len() < LONGEST / 2);
        let expected = Shared { answers, rules: RULES_VERSION.into(), left_out: Vec::new() };
        prop_assert_eq!(read(&link), Some(expected));
    }

    #[test]
    fn garbage_is_no_link(garbage in ".{0,200}", tail in "[0-9a-v_.~-]{0,60}") {
        prop_assert_eq!(read(&garbage), None);
        prop_assert_eq!(read(&concat(&["1_", RULES_VERSION, "_", &tail])), None);
    }

    #[test]
    fn a_true_sum_over_garbage_harms_nothing(garbage in "[a-z0-9._~-]{0,200}|.{0,60}") {
        let whole = read(&signed(&concat(&["1_", RULES_VERSION, "_", &garbage])));
        if let Some(shared) = whole {
            let kept = shared.answers.iter().count();
            prop_assert!(kept + shared.left_out.len() <= garbage.split('_').count());
            prop_assert!(shared.answers.iter().all(|(question, answer)| question.accepts(answer)));
        }
    }
}

#[test]
fn a_link_cut_short_anywhere_is_no_link() {
    let link = write(&some_answers());
    for length in 0..link.len() {
        assert_eq!(read(&link[..length]), None, "{}", &link[..length]);
    }
}

#[test]
fn a_link_with_any_one_character_changed_is_no_link() {
    let link = write(&some_answers());
    for at in 0..link.len() {
        for other in (0u8..128).map(char::from).chain(['é', '\u{1f}', '～']) {
            let changed = concat(&[&link[..at], &other.to_string(), &link[at + 1..]]);
            if changed != link {
                assert_eq!(read(&changed), None, "{changed}");
            }
        }
        let lost = concat(&[&link[..at], &link[at + 1..]]);
        assert_eq!(read(&lost), None, "{lost}");
    }
}

#[test]
fn what_these_rules_do_not_know_is_named_and_the_rest_is_kept() {
    for (body, named) in [
        ("citizenship.us~zz", ("citizenship", "us~zz")),
        ("citizenship.", ("citizenship", "")),
        ("province.atlantis", ("province", "atlantis")),
        ("past.crime~of-another-edition", ("past", "crime~of-another-edition")),
        ("wage.0", ("wage", "0")),
        ("wage.99999999999999999999", ("wage", "99999999999999999999")),
        ("wage.33.5", ("wage", "33.5")),
        ("months-with-company.-1", ("months-with-company", "-1")),
        ("of-another-edition.yes", ("of-another-edition", "yes")),
    ] {
        let shared = read(&signed(&concat(&["1_2031-04-01_job-offer.job-offer_", body, "_passport.valid"]))).unwrap();
        assert_eq!(shared.rules, "2031-04-01");
        assert_eq!(shared.left_out, [(named.0.into(), named.1.into())], "{body}");
        assert_eq!(shared.answers.iter().count(), 2, "{body}");
    }
}

#[test]
fn a_link_with_words_that_are_never_written_is_no_link() {
    for body in [
        "1_Call 555 0100 now_province.on",
        "1_2031-04-01_of-another-edition.<b>",
        "1_2031-04-01_\u{202e}.yes",
        "1_{}_province.on",
    ] {
        assert_eq!(read(&signed(body)), None, "{body}");
    }
}

#[test]
fn another_format_and_a_very_long_link_are_no_links() {
    assert_eq!(read(&signed("2_2031-04-01_province.on")), None);
    assert_eq!(read(&signed("1")), None);
    let long = signed(&concat(&["1_2026-11-22", &"_province.on".repeat(LONGEST / 12)]));
    assert!(long.len() > LONGEST);
    assert_eq!(read(&long), None);
    assert!(
        read(&signed("1_2026-11-22")).is_some_and(|shared| shared.answers.is_empty() && shared.left_out.is_empty())
    );
}

#[test]
fn a_link_of_the_greatest_length_is_read_and_no_longer_one() {
    let head = concat(&["1_", RULES_VERSION, "_x."]);
    let of_length = |length: usize| signed(&concat(&[&head, &"y".repeat(length - head.len() - SUM)]));
    assert_eq!(of_length(LONGEST).len(), LONGEST);
    assert!(read(&of_length(LONGEST)).is_some());
    assert_eq!(read(&of_length(LONGEST + 1)), None);
}

#[test]
fn an_old_link_says_what_replaced_its_answers() {
    let shared = read(&signed("1_2026-11-22_area.lmia-positive_layoffs.will-ask_lmia.positive")).unwrap();
    assert_eq!(shared.answers.get(Fact::Area), None);
    assert_eq!(shared.answers.get(Fact::Layoffs), Some(&Answer::NotSure));
    assert!(shared.answers.one(Fact::Lmia).is_some() && shared.left_out.is_empty());
}
