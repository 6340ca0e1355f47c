//! Every kind of answer goes out and comes back; what is wrong is named.

use super::*;
use serde::de::Deserialize;

fn object(entries: &[(&str, Value)]) -> Value {
    Value::Object(entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
}

fn text(word: &str) -> Value {
    Value::Text(word.to_owned())
}

#[test]
fn every_kind_goes_out_and_comes_back() {
    let answers = read(&object(&[
        ("citizenship", Value::List(vec![text("US"), text("in"), text("us")])),
        ("province", text("on")),
        ("past", Value::List(vec![text("health"), text("crime")])),
        ("months-with-company", Value::Number(11.5)),
        ("wage", object(&[("amount", text("80 000 $")), ("per", text("year"))])),
        ("passport", text(NOT_SURE)),
        ("lmia", Value::Null),
    ]))
    .expect("all are allowed");
    assert_eq!(answers.number(Fact::MonthsWithCompany), Some(1150));
    assert_eq!(answers.get(Fact::Wage), Some(&Answer::Wage { cents: 8_000_000, per: Per::Year }));
    assert_eq!(answers.get(Fact::Lmia), None);
    let json = r#"{
        "citizenship": ["us", "in"], "province": "on", "wage": { "amount": 80000, "per": "year" },
        "past": ["crime", "health"], "months-with-company": 11.5, "passport": "not-sure"
    }"#;
    let written = serde_json::to_value(&answers).unwrap();
    assert_eq!(written, serde_json::from_str::<serde_json::Value>(json).unwrap());
    assert_eq!(serde_json::from_value::<Answers>(written).unwrap(), answers);
}

#[test]
fn cents_survive_floating_point() {
    for (number, cents) in [(33.0, 3300), (32.99, 3299), (40.87, 4087), (40.86, 4086), (36.92, 3692), (0.29, 29)] {
        assert_eq!(hundredths(&Value::Number(number)), Some(cents));
    }
    for bad in [f64::NAN, f64::INFINITY, 33.333, 1e-8, 1e13, -1e13, 1e300] {
        assert_eq!(hundredths(&Value::Number(bad)), None, "{bad}");
    }
}

#[test]
fn pay_as_text_may_name_its_period() {
    for (typed, cents, per) in
        [("33", 3300, Per::Hour), ("33/hr", 3300, Per::Hour), ("70k a year", 7_000_000, Per::Year)]
    {
        let answers = read(&object(&[("wage", text(typed))])).unwrap();
        assert_eq!(answers.get(Fact::Wage), Some(&Answer::Wage { cents, per }), "{typed}");
    }
    for refused in
        [text("70000"), Value::Number(70_000.0), text("70k/h"), text("33 a week"), object(&[("amount", text("33/hr"))])]
    {
        let error = read(&object(&[("wage", refused)])).unwrap_err();
        assert!(error.allowed.contains("up to 1000") && error.allowed.contains("`33/hr`"), "{error}");
    }
}

#[test]
fn what_is_wrong_is_named_with_what_is_allowed() {
    for (id, value, part) in [
        ("province", text("xx"), "`ab`, `bc`"),
        ("province", Value::Number(3.0), "`ab`, `bc`"),
        ("past", text("crime"), "a list of any of"),
        ("past", Value::List(vec![text("murder")]), "a list of any of"),
        ("citizenship", Value::List(vec![]), "at least one"),
        ("citizenship", Value::List(vec![text("xx")]), "two-letter"),
        ("months-with-company", Value::Number(-1.0), "from 0 to 600"),
        ("months-with-company", Value::Number(600.01), "from 0 to 600"),
        ("months-with-company", Value::Truth(true), "from 0 to 600"),
        ("wage", Value::Number(0.0), "above 0 up to 1000"),
        ("wage", Value::Number(1000.01), "above 0 up to 1000"),
        ("wage", text("lots"), "above 0 up to 1000"),
        ("wage", object(&[("amount", Value::Number(2_000_001.0)), ("per", text("year"))]), "2000000"),
        ("wage", object(&[("amount", Value::Number(20.0)), ("per", text("month"))]), "`year`"),
        ("nonsense", text("yes"), "one of the questions citizenship"),
    ] {
        let error = read(&object(&[("job-offer", text("job-offer")), (id, value)])).expect_err(id);
        assert_eq!(error.question, id);
        assert!(error.allowed.contains(part), "{error}");
        assert_eq!(error.to_string().lines().count(), 1);
    }
    assert!(read(&Value::List(vec![])).is_err_and(|error| error.question == "answers"));
}

#[test]
fn pay_with_three_decimals_is_refused_as_it_was_given() {
    let error = read(&Value::Object(vec![("wage".into(), Value::Number(33.12345))])).unwrap_err();
    assert_eq!(error.value, "33.12345");
    assert!(error.allowed.contains("at most two decimals"), "{}", error.allowed);
}

#[test]
fn a_value_is_told_as_one_would_write_it() {
    let list = Value::List(vec![text("a"), Value::Number(1.5), Value::Truth(true), Value::Truth(false), Value::Null]);
    assert_eq!(list.to_string(), "[a, 1.5, true, false, null]");
    assert_eq!(object(&[("a", Value::Number(1.0)), ("b", Value::List(vec![]))]).to_string(), "{a: 1, b: []}");
    for (number, words) in [
        (0.0, "0"),
        (-0.0, "0"),
        (-2.5, "-2.5"),
        (33.0, "33"),
        (1_234.25, "1234.25"),
        (0.05, "0.05"),
        (0.000_001, "0.000001"),
        (f64::NAN, "not a number"),
    ] {
        assert_eq!(Value::Number(number).to_string(), words);
    }
}

#[test]
fn json_is_read_as_a_value() {
    let json = r#"{"a":[null,true,false,12,-3,1.5,"word",{}],"b":{"c":[]}}"#;
    let value: Value = serde_json::from_str(json).expect("it is JSON");
    assert_eq!(value.to_string(), "{a: [null, true, false, 12, -3, 1.5, word, {}], b: {c: []}}");
    assert_eq!(
        serde_json::from_str::<Value>("18446744073709551615").ok(),
        Some(Value::Number(18_446_744_073_709_552_000.0))
    );
    assert_eq!(serde_json::from_str::<Option<Value>>("7").ok().flatten(), Some(Value::Number(7.0)));
}

#[test]
fn pay_is_an_hour_unless_it_says_a_year() {
    let pay = |entries: &[(&str, Value)]| {
        read(&object(&[("wage", object(entries))])).map(|answers| answers.get(Fact::Wage).cloned())
    };
    let amount = ("amount", Value::Number(20.0));
    let hour = Some(Answer::Wage { cents: 2000, per: Per::Hour });
    assert_eq!(pay(&[amount.clone(), ("per", text("hour"))]), Ok(hour.clone()));
    assert_eq!(pay(&[("per", text("hour")), amount.clone()]), Ok(hour.clone()));
    assert_eq!(pay(std::slice::from_ref(&amount)), Ok(hour));
    assert_eq!(pay(&[("per", text("year")), amount.clone()]), Ok(Some(Answer::Wage { cents: 2000, per: Per::Year })));
    assert!(pay(&[("per", text("year"))]).is_err() && pay(&[amount, ("tips", Value::Null)]).is_err());
    let yearly = Answer::Wage { cents: 8_000_050, per: Per::Year };
    let written = AnswerValue::of(questions::question(Fact::Wage), &yearly);
    assert_eq!(serde_json::to_string(&written).unwrap(), r#"{"amount":80000.5,"per":"year"}"#);
    let ticked = AnswerValue::of(questions::question(Fact::Past), &Answer::Many(0b101));
    assert_eq!(ticked, AnswerValue::Ids(vec!["untrue-papers", "declaration"]));
    assert_eq!(id(Fact::Province), "province");
}

#[test]
fn a_refusal_is_one_short_line_whatever_was_given() {
    let line = |id: &str, value: Value| read(&object(&[(id, value)])).unwrap_err().to_string();
    let broken = line("province", text("on\r\n\u{2028}\u{202e}\u{1b}[31m"));
    assert!(
        broken.starts_with("`province`: `on\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}[31m` is not allowed"),
        "{broken}"
    );
    assert!(line("no\nquestion", Value::Null).starts_with("`no\u{fffd}question`: `null`"));
    for long in [text(&"é".repeat(100_000)), Value::List(vec![text("zz"); 100_000])] {
        assert!(line("province", long).chars().count() < 500);
    }
    assert!(line(&"q".repeat(1000), Value::Null).contains("qq…`: `null`"));
}

#[test]
fn a_number_that_cannot_be_written_in_full_is_not_named_as_another() {
    for (number, words) in [
        (1e300, "more than 1000000000000"),
        (f64::NEG_INFINITY, "less than -1000000000000"),
        (f64::NAN, "not a number"),
        (1e-7, "about 0"),
        (33.123_456_78, "about 33.123457"),
        (-33.5, "-33.5"),
    ] {
        assert_eq!(Value::Number(number).to_string(), words);
    }
}

#[test]
fn whole_numbers_that_fit_32_bits_are_written_without_decimals() {
    for (hundredths, json) in
        [(0, "0"), (1200, "12"), (1150, "11.5"), (-301, "-3.01"), (214_748_364_800, "2147483648.0")]
    {
        assert_eq!(serde_json::to_string(&Hundredths(hundredths)).unwrap(), json);
    }
}

#[test]
fn a_wrong_answer_is_refused_with_the_allowed_ids() {
    let refused = serde_json::from_str::<Answers>(r#"{ "province": "atlantis" }"#).unwrap_err().to_string();
    assert!(refused.starts_with("`province`: `atlantis` is not allowed; allowed: `ab`"), "{refused}");
}

#[test]
fn one_country_stands_for_a_list_of_one() {
    assert_eq!(
        read(&object(&[("citizenship", text("in"))])),
        read(&object(&[("citizenship", Value::List(vec![text("in")]))]))
    );
}

#[test]
fn a_number_is_named_up_to_what_can_be_counted() {
    for (number, words) in [
        (1e12, "1000000000000"),
        (-1e12, "-1000000000000"),
        (1.1e12, "more than 1000000000000"),
        (-1.1e12, "less than -1000000000000"),
        (0.0, "0"),
        (f64::NAN, "not a number"),
    ] {
        assert_eq!(plain_number(number), words);
    }
}

#[test]
fn what_is_no_plain_value_is_said_to_be_none() {
    let bytes = serde::de::value::BytesDeserializer::<serde::de::value::Error>::new(b"x");
    let error = Value::deserialize(bytes).expect_err("bytes are no answer").to_string();
    assert!(error.contains("a plain value"), "{error}");
}

#[test]
fn an_answer_that_was_taken_out_is_read_as_what_replaced_it() {
    let read =
        |id: &str, word: &'static str| read_one(questions::by_id(id).unwrap(), &Value::Text(word.into())).unwrap();
    assert_eq!(read("layoffs", "will-ask"), Some(Answer::NotSure));
    assert_eq!(read("area", "not-looked"), Some(Answer::NotSure));
    // The question `lmia` says it.
    assert_eq!(read("area", "lmia-positive"), None);
    let unknown = questions::by_id("recruitment").unwrap();
    assert!(
        read_one(unknown, &Value::Text("will-ask".into())).is_err()
            && read_one(unknown, &Value::Text("".into())).is_err()
    );
}

#[test]
fn of_answers_kept_under_another_edition_the_known_ones_are_read() {
    let text = |words: &str| Value::Text(String::from(words));
    let kept = Value::Object(vec![
        ("province".into(), text("on")),
        ("duties".into(), text("no-such-answer")),
        ("no-such-question".into(), text("yes")),
    ]);
    let known = read_known(&kept);
    assert_eq!(known.iter().count(), 1);
    assert_eq!(known.choice(Fact::Province).map(|choice| choice.id), Some("on"));
    assert!(read_known(&Value::Null).is_empty() && read_known(&Value::List(Vec::new())).is_empty());
}
