//! What a page could give: answers that are right, in every form that is taken, and values that are not.

use super::random::Random;
use work_permit_checker::rules::{Answer, Answers, Kind, Per, Question, lists, questions};
use work_permit_checker::session::wire::{AnswerValue, NOT_SURE, Value};
use work_permit_checker::text::{Language, decimal, dollars};

/// An answer that the question takes.
pub fn answer(random: &mut Random, question: &Question) -> Answer {
    if random.one_in(6) {
        return Answer::NotSure;
    }
    match question.kind {
        Kind::One(choices) => Answer::One(random.below(choices.len()) as u8),
        Kind::Many(choices) => {
            Answer::Many(random.number() as u32 & random.number() as u32 & ((1 << choices.len()) - 1))
        }
        Kind::Countries => {
            let mut all: Vec<u8> =
                (0..=random.below(3)).map(|_| random.below(lists::countries().len()) as u8).collect();
            all.dedup();
            Answer::Countries(if all.len() > 2 { all[..1].to_vec() } else { all })
        }
        Kind::Number { max, .. } => Answer::Number(random.between(0, i64::from(max) * 100)),
        Kind::Wage { .. } => {
            let per = if random.one_in(2) { Per::Hour } else { Per::Year };
            Answer::Wage { cents: random.between(1, per.most()), per }
        }
    }
}

/// Answers to about one question in `one_of`.
pub fn answers(random: &mut Random, one_of: usize) -> Answers {
    let mut all = Answers::default();
    for question in questions::all() {
        if random.one_in(one_of) {
            let answer = answer(random, question);
            all.set(question.fact, Some(answer));
        }
    }
    all
}

/// An amount as people write it, in either language.
pub fn amount(random: &mut Random, cents: i64) -> String {
    let language = if random.one_in(2) { Language::English } else { Language::French };
    let written = if random.one_in(2) { dollars(cents, language) } else { decimal(cents, language) };
    let space = random.pick(&[" ", "\u{a0}", "\u{202f}", "\u{2009}", "'", "\u{2019}"]);
    written.replace('\u{a0}', space)
}

/// An answer as a value, in one of the forms that are taken.
pub fn form(random: &mut Random, question: &'static Question, answer: &Answer) -> Value {
    let plain = serde_json::to_value(AnswerValue::of(question, answer)).and_then(serde_json::from_value).unwrap();
    let text = Value::Text;
    match (answer, plain) {
        (Answer::Countries(_), Value::List(codes)) if codes.len() == 1 && random.one_in(2) => {
            text(codes[0].to_string().to_uppercase())
        }
        (Answer::Number(hundredths), _) if random.one_in(2) => text(amount(random, *hundredths)),
        (Answer::Wage { cents, per: Per::Hour }, _) if random.one_in(2) => text(amount(random, *cents)),
        (Answer::Wage { cents, per: Per::Year }, _) if random.one_in(4) => {
            text(format!("{}{}", amount(random, *cents), random.pick(&["/yr", " a year", " par année"])))
        }
        (Answer::Wage { cents, per: Per::Year }, _) if random.one_in(2) => {
            Value::Object(vec![("per".into(), text("year".into())), ("amount".into(), text(amount(random, *cents)))])
        }
        (_, plain) => plain,
    }
}

/// Answers as an object, in the forms that are taken.
pub fn object(random: &mut Random, answers: &Answers) -> Value {
    Value::Object(
        answers.iter().map(|(question, answer)| (question.id.into(), form(random, question, answer))).collect(),
    )
}

fn number(random: &mut Random) -> f64 {
    const ODD: &[f64] = &[
        0.0,
        -0.0,
        1.0,
        -1.0,
        0.1,
        33.33,
        33.333,
        1e-7,
        999.999_999,
        1000.0,
        2e6,
        1e9,
        2_147_483_648.0,
        1e15,
        1e300,
        -1e300,
        f64::MAX,
        f64::MIN_POSITIVE,
        f64::EPSILON,
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        9_007_199_254_740_993.0,
    ];
    match random.below(3) {
        0 => f64::from_bits(random.number()),
        1 => random.between(-10, 120_000) as f64 / 100.0,
        _ => ODD[random.below(ODD.len())],
    }
}

/// Any text: one that means something somewhere, or nonsense.
fn words(random: &mut Random) -> String {
    let question = questions::all().nth(random.below(questions::COUNT)).unwrap();
    let choices = question.choices();
    let known = match random.below(9) {
        0 => question.id.into(),
        1 | 2 if !choices.is_empty() => choices[random.below(choices.len())].id.into(),
        3 => lists::countries()[random.below(lists::countries().len())].code.into(),
        4 => String::from(random.pick(&[
            NOT_SURE,
            "amount",
            "per",
            "hour",
            "year",
            "null",
            "NaN",
            "Infinity",
            "__proto__",
            "33.50",
            "1e3",
        ])),
        5 => random.letters(400),
        _ => random.letters(6),
    };
    if random.one_in(4) { random.damage(&known, "") } else { known }
}

/// Any value at all.
pub fn value(random: &mut Random, depth: usize) -> Value {
    let some = random.below(if depth == 0 { 5 } else { 7 });
    match some {
        0 => Value::Null,
        1 => Value::Truth(random.one_in(2)),
        2 => Value::Number(number(random)),
        3 | 4 => Value::Text(words(random)),
        5 => Value::List((0..random.below(4)).map(|_| value(random, depth - 1)).collect()),
        _ => Value::Object((0..random.below(4)).map(|_| (words(random), value(random, depth - 1))).collect()),
    }
}

/// A value as JSON. JSON has no infinite numbers.
pub fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Truth(truth) => (*truth).into(),
        Value::Number(number) => (*number).into(),
        Value::Text(text) => text.as_str().into(),
        Value::List(items) => items.iter().map(json).collect(),
        Value::Object(entries) => {
            serde_json::Value::Object(entries.iter().map(|(name, value)| (name.clone(), json(value))).collect())
        }
    }
}
