//! Applies the rules of one side to the sample.
//!
//! It must build against old rules too, so it uses little of them: `rules::glance`, `Answers`,
//! `Date` and `questions`, and `session::wire::read` with `Value`.

use std::io::{BufRead, Write};
use std::ops::Range;
use std::thread;

use work_permit_checker::rules::questions::{self, Fact};
use work_permit_checker::rules::{Answer, Answers, Assessment, Date, glance};
use work_permit_checker::session::wire::{self, Value};

use crate::sample::{AS_OF, DAY, Drawn, STANDINGS, Sample};

/// The sample as these rules understand it.
struct Side<'sample> {
    sample: &'sample Sample,
    as_of: Date,
    /// The days of the sample.
    days: Vec<Date>,
    /// For each question its answers; `None` where these rules do not know it, and leave it open.
    answers: Vec<Vec<Option<(Fact, Answer)>>>,
}

/// Does what the first argument says; the second names the file of the sample.
///
/// - `known`: prints the questions of these rules with their choices, and the answers of the sample
///   that they refuse.
/// - `sample SETS FILE`: writes the routes as the first line, then a byte for each route of each set.
/// - `one`: prints the routes, then the standings for each set that comes in as a line of places.
pub fn run(arguments: &[String], input: &mut dyn BufRead, output: &mut dyn Write) -> Result<(), String> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let [mode, file, rest @ ..] = words.as_slice() else {
        return Err(String::from("name a mode and the file of the sample"));
    };
    let text = std::fs::read_to_string(file).map_err(|error| format!("cannot read {file}: {error}"))?;
    let sample = Sample::read(&text)?;
    let as_of = Date::parse(AS_OF).ok_or("the day of the sample is none")?;
    let answers = sample
        .questions
        .iter()
        .map(|question| question.answers.iter().map(|answer| read(&question.id, answer)).collect());
    let days = sample.questions.iter().filter(|question| question.id == DAY).flat_map(|question| &question.answers);
    let days = days.filter_map(|day| Date::parse(day.trim_matches('"'))).collect();
    let side = Side { sample: &sample, as_of, days, answers: answers.collect() };
    match (*mode, rest) {
        ("known", []) => output.write_all(side.known().as_bytes()).map_err(|error| error.to_string()),
        ("sample", [sets, file]) => {
            let sets = sets.parse().map_err(|_| format!("`{sets}` is not a number of sets"))?;
            std::fs::write(file, side.outcomes(sets)?).map_err(|error| format!("cannot write {file}: {error}"))
        }
        ("one", []) => side.one_by_one(input, output),
        _ => Err(format!("`{}` is not understood", words.join(" "))),
    }
}

/// An answer of the sample in terms of these rules.
fn read(question: &str, json: &str) -> Option<(Fact, Answer)> {
    let fact = questions::by_id(question)?.fact;
    let object: Value = serde_json::from_str(&format!("{{\"{question}\": {json}}}")).ok()?;
    let answers = wire::read(&object).ok()?;
    answers.get(fact).cloned().map(|answer| (fact, answer))
}

impl Side<'_> {
    fn known(&self) -> String {
        let mut text = String::new();
        for question in questions::all() {
            let choices: Vec<&str> = question.choices().iter().map(|choice| choice.id).collect();
            text += &format!("question\t{}\t{}\n", question.id, choices.join("\t"));
        }
        for (question, answers) in self.sample.questions.iter().zip(&self.answers).filter(|(asked, _)| asked.id != DAY)
        {
            for (json, _) in question.answers.iter().zip(answers).filter(|(_, answer)| answer.is_none()) {
                text += &format!("refused\t{}\t{json}\n", question.id);
            }
        }
        text
    }

    /// What these rules say of a set, with the general requirements as the last.
    fn assess(&self, drawn: &Drawn) -> Assessment {
        let mut answers = Answers::default();
        for (place, known) in drawn.iter().zip(&self.answers) {
            if let Some(Some((fact, answer))) = place.and_then(|place| known.get(usize::from(place))) {
                answers.set(*fact, Some(answer.clone()));
            }
        }
        let day = drawn.last().copied().flatten().and_then(|place| self.days.get(usize::from(place)));
        glance(&answers, day.copied().unwrap_or(self.as_of), |_| true)
    }

    fn standings(&self, drawn: &Drawn, to: &mut Vec<u8>) -> Result<(), String> {
        let assessment = self.assess(drawn);
        for assessed in assessment.routes.iter().chain([&assessment.general]) {
            let word = assessed.span.id();
            let place = (b'0'..).zip(STANDINGS).find(|(_, standing)| *standing == word);
            let (place, _) = place.ok_or_else(|| format!("the standing `{word}` is not one that can be compared"))?;
            to.push(place);
        }
        to.push(b'\n');
        Ok(())
    }

    fn routes(&self) -> String {
        let assessment = self.assess(&Drawn::new());
        let routes = assessment.routes.iter().chain([&assessment.general]);
        routes.map(|assessed| assessed.route.id).collect::<Vec<_>>().join(" ") + "\n"
    }

    /// The standings for the first sets of the sample, on every core.
    fn outcomes(&self, sets: u64) -> Result<Vec<u8>, String> {
        let threads = thread::available_parallelism().map_or(1, |count| count.get() as u64);
        let each = sets.div_ceil(threads);
        let mut all = self.routes().into_bytes();
        thread::scope(|scope| {
            let parts = (0..threads).map(|at| (at * each).min(sets)..((at + 1) * each).min(sets));
            let working: Vec<_> = parts.map(|part| scope.spawn(|| self.part(part))).collect();
            for part in working {
                all.extend(part.join().map_err(|_| String::from("a thread has stopped"))??);
            }
            Ok(all)
        })
    }

    fn part(&self, numbers: Range<u64>) -> Result<Vec<u8>, String> {
        let (mut drawn, mut standings) = (Drawn::new(), Vec::new());
        for number in numbers {
            self.sample.draw(number, &mut drawn);
            self.standings(&drawn, &mut standings)?;
        }
        Ok(standings)
    }

    fn one_by_one(&self, input: &mut dyn BufRead, output: &mut dyn Write) -> Result<(), String> {
        let broken = |error: std::io::Error| error.to_string();
        output.write_all(self.routes().as_bytes()).and_then(|()| output.flush()).map_err(broken)?;
        for line in input.lines() {
            // Whatever is not a number is left open.
            let drawn: Drawn = line.map_err(broken)?.split(' ').map(|place| place.parse().ok()).collect();
            let mut standings = Vec::new();
            self.standings(&drawn, &mut standings)?;
            output.write_all(&standings).and_then(|()| output.flush()).map_err(broken)?;
        }
        Ok(())
    }
}
