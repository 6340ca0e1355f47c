//! The program of a side, as it is built for the working tree, without building it apart.

use super::*;
use crate::sample::{Drawn, Random};
use crate::{runner, spec};

fn ran(words: &[&str], input: &str) -> Result<String, String> {
    let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    let mut output = Vec::new();
    runner::run(&words, &mut input.as_bytes(), &mut output)?;
    Ok(String::from_utf8(output).unwrap())
}

/// The sample of these rules, as text and in a file of its own.
fn sample(name: &str) -> (Sample, String) {
    let file = std::env::temp_dir().join(format!("rules-diff-{name}-{}.txt", std::process::id()));
    let text = spec::spec().unwrap();
    fs::write(&file, &text).unwrap();
    (Sample::read(&text).unwrap(), file.display().to_string())
}

#[test]
fn the_sample_is_the_same_everywhere() {
    let mut random = Random::new(0);
    let numbers: Vec<usize> = (0..5).map(|_| random.below(1000)).collect();
    assert_eq!(numbers, [677, 408, 751, 187, 567]);
    let text = "question\tcitizenship\tany\t[\"au\"]\t[\"in\"]\nquestion\tpast\tfirst\t[]\t[\"a\"]\nstart\t1\t0\n";
    let sample = Sample::read(text).unwrap();
    assert_eq!(spec::write(&sample), text);
    let draw = |number: u64| {
        let mut drawn = Drawn::new();
        sample.draw(number, &mut drawn);
        drawn
    };
    let sets: Vec<Drawn> = (0..4).map(draw).collect();
    let (near, free) = ([Some(1), Some(0)], [Some(0), Some(0)]);
    assert_eq!(sets, [near, free, near, free]);
    for broken in ["question\tpast\n", "question\tpast\tany\t[]\nstart\t1\t2\n", "question\tpast\tany\t[]\nstart\tx\n"]
    {
        assert!(Sample::read(broken).is_err(), "{broken:?}");
    }
}

#[test]
fn the_sample_opens_every_route() {
    let (sample, file) = sample("open");
    let mut lines = String::new();
    for start in &sample.starts {
        lines += &(start.iter().map(u16::to_string).collect::<Vec<_>>().join(" ") + "\n");
    }
    let said = ran(&["one", &file], &lines).unwrap();
    let (routes, standings) = said.split_once('\n').unwrap();
    let routes: Vec<&str> = routes.split(' ').collect();
    let each = sample.starts.len() / routes.len();
    let standings: Vec<&str> = standings.lines().collect();
    for (at, (route, starts)) in routes.iter().zip(standings.chunks(each)).enumerate() {
        let closed = starts.iter().filter(|start| start.as_bytes()[at] == b'3').count();
        assert!(closed < each, "no start opens `{route}`");
    }
    fs::remove_file(file).unwrap();
}

#[test]
fn the_rules_do_not_differ_from_themselves() {
    let (sample, file) = sample("same");
    let outcomes = |sets: &str, to: &str| {
        let to = format!("{file}.{to}");
        ran(&["sample", &file, sets, &to], "").unwrap();
        let bytes = fs::read(&to).unwrap();
        fs::remove_file(to).unwrap();
        bytes
    };
    let (long, short) = (outcomes("300", "long"), outcomes("100", "short"));
    assert!(long.starts_with(&short), "a longer run does not begin with the shorter one");
    let long = Outcomes::read(&long).unwrap();
    assert_eq!(compare::compare(&long, &long), []);
    assert!(long.open().1 > 100, "only {:?} of 300 sets have an open route", long.open());
    let known = ran(&["known", &file], "").unwrap();
    // The last question of the sample is the day.
    assert_eq!(known.lines().filter(|line| line.starts_with("question\t")).count() + 1, sample.questions.len());
    let days = &sample.questions.last().unwrap().answers;
    assert!(days.first().unwrap().contains("2026-11-22") && days.contains(&"\"2026-07-17\"".to_owned()), "{days:?}");
    assert!(!known.lines().any(|line| line.starts_with("refused\t")), "an answer of the sample is refused");
    assert!(ran(&["one"], "").is_err() && ran(&["all", &file], "").is_err());
    fs::remove_file(file).unwrap();
}
