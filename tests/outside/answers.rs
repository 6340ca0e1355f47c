//! Answer sets: as JSON text, which `examples/assess` and saved state are, and as values.

use super::given;
use super::random::Random;
use work_permit_checker::explain;
use work_permit_checker::rules::{Answers, Date, questions};
use work_permit_checker::session::wire::{self, InputError, Value};
use work_permit_checker::session::{Event, Session, share};
use work_permit_checker::text::Language;

/// JSON text, right or damaged.
pub fn json(random: &mut Random, input: &mut String) -> bool {
    let one_of = 1 + random.below(40);
    let answers = given::answers(random, one_of);
    let whole = given::object(random, &answers);
    let other = given::json(&given::value(random, 4)).to_string();
    let right = given::json(&whole).to_string();
    *input = match random.below(12) {
        0 => right,
        1 => other,
        2 => ["[", "{\"wage\":"][random.below(2)].repeat(random.below(3_000)),
        _ => random.damage(&right, &other),
    };
    let Ok(value) = serde_json::from_str::<Value>(input) else {
        return false;
    };
    read(random, &value)
}

/// Values, right or with something put in the place of an answer, or of all.
pub fn values(random: &mut Random, input: &mut String) -> bool {
    let one_of = 1 + random.below(40);
    let answers = given::answers(random, one_of);
    let mut value = given::object(random, &answers);
    let some = given::value(random, 4);
    match (&mut value, random.below(4)) {
        (whole, 0) => *whole = some,
        (Value::Object(entries), 1) if !entries.is_empty() => {
            let at = random.below(entries.len());
            entries[at].1 = some;
        }
        (Value::Object(entries), 2) => {
            let question = questions::all().nth(random.below(questions::COUNT)).unwrap();
            entries.push((question.id.into(), some));
        }
        _ => {}
    }
    *input = format!("{value:?}");
    read(random, &value)
}

/// Reads a value and says whether it was taken.
fn read(random: &mut Random, value: &Value) -> bool {
    // Each entry alone: an object is taken when each of its answers is, and as what each of them is.
    let mut one_by_one = Ok(Answers::default());
    if let Value::Object(entries) = value {
        for entry in entries {
            let alone = wire::read(&Value::Object(vec![entry.clone()]));
            one_by_one = one_by_one.and_then(|mut all| {
                for (question, answer) in alone?.iter() {
                    all.set(question.fact, Some(answer.clone()));
                }
                Ok(all)
            });
        }
    }
    match wire::read(value) {
        Ok(answers) => {
            assert_eq!(one_by_one.as_ref(), Ok(&answers), "taken otherwise than its parts");
            taken(&answers);
            if random.one_in(60) {
                reports(random, answers);
            }
            true
        }
        Err(error) => {
            if matches!(value, Value::Object(_)) {
                assert_eq!(one_by_one.as_ref(), Err(&error), "refused otherwise than its parts");
            }
            refused(&error, value);
            false
        }
    }
}

/// Answers that were taken are those that a question takes, and go out and come back, by each way.
pub fn taken(answers: &Answers) {
    for (question, answer) in answers.iter() {
        assert!(question.accepts(answer), "{}: {answer:?}", question.id);
    }
    let text = serde_json::to_string(answers).unwrap();
    assert_eq!(serde_json::from_str::<Answers>(&text).unwrap(), *answers, "by JSON");
    let shared = share::read(&share::write(answers)).unwrap();
    assert_eq!((&shared.answers, shared.left_out.len()), (answers, 0), "by link");
}

/// A refusal is one line that names the question, the value and what is allowed.
fn refused(error: &InputError, value: &Value) {
    let line = error.to_string();
    let InputError { question, value: given, allowed } = error;
    assert_eq!(line, format!("`{question}`: `{given}` is not allowed; allowed: {allowed}"));
    assert!(!line.chars().any(odd), "not one plain line: {line:?}");
    assert!(question.chars().count() <= 201 && given.chars().count() <= 201, "too long to read: {line}");
    match (questions::by_id(question), value) {
        (Some(known), _) => assert_eq!(*allowed, wire::allowed(known)),
        (None, Value::Object(_)) => assert!(questions::all().all(|known| allowed.contains(known.id))),
        _ => assert_eq!((question.as_str(), allowed.as_str()), ("answers", "an object from question id to answer")),
    }
    if let Value::Object(entries) = value {
        let whole = |(id, answer): &(String, Value)| id == question && named(answer, given);
        assert!(
            question.chars().count() > 200
                || entries.iter().any(whole)
                || entries.iter().any(|(id, _)| id.chars().any(odd)),
            "not named: {line}"
        );
    }
}

/// Whether the words stand for the value, as far as that can be told without writing it out again.
fn named(value: &Value, words: &str) -> bool {
    match value {
        Value::Text(text) => text.chars().any(odd) || text.chars().count() > 200 || text == words,
        Value::Number(number) if number.abs() <= 1e12 => {
            let about = words.strip_prefix("about ");
            let read = about.unwrap_or(words).parse::<f64>();
            read.is_ok_and(|read| {
                if about.is_some() {
                    (read - number).abs() <= f64::max(1e-6, number.abs() * 1e-12)
                } else {
                    read == *number
                }
            })
        }
        Value::Number(_) => !words.chars().any(|letter| letter.is_ascii_digit()) || words.contains("than"),
        _ => !words.is_empty(),
    }
}

/// What breaks a line, turns it round or is not seen.
fn odd(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A report comes of it, in either language, on any day.
fn reports(random: &mut Random, answers: Answers) {
    let language = if random.one_in(2) { Language::English } else { Language::French };
    let day = if random.one_in(3) { Date::new(9999, 12, 31) } else { Date::new(2026, 11, 22) };
    let session = Session::new(day, language).reduce(Event::Replaced(answers));
    let report = explain::report(&session, &session.assess());
    assert!(serde_json::to_string(&report).is_ok_and(|text| text.contains("\"routes\"")));
}
