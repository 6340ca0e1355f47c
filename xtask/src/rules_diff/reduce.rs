//! Examples: from an answer set in which a route changed to the few answers that are needed.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use anyhow::{Context, Result, ensure};

use super::compare::{Change, RouteChanges};
use super::sides::Side;
use crate::sample::{Drawn, Sample};

/// How many examples are shown of a route.
const SHOWN: usize = 3;
/// How many changes of a route are looked at, the most frequent ones. With all of them, a change of
/// every route would take minutes.
const LOOKED_AT: usize = 6;

/// A set that needs every one of its answers to show a change.
#[derive(Debug, PartialEq, Eq)]
pub struct Example {
    /// The change.
    pub change: Change,
    /// The answers.
    pub set: Drawn,
}

impl Example {
    /// The places of the questions that are answered.
    fn questions(&self) -> impl Iterator<Item = usize> {
        self.set.iter().enumerate().filter_map(|(at, answer)| answer.map(|_| at))
    }
}

/// A side that answers for one set after the other.
pub struct Oracle {
    name: String,
    child: Child,
    to: Option<ChildStdin>,
    from: BufReader<ChildStdout>,
}

impl Oracle {
    /// Starts the program of a side.
    pub fn start(side: &Side, sample: &Path) -> Result<Oracle> {
        let mut command = side.command("one", sample);
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = child.with_context(|| format!("cannot start the rules of {}", side.name))?;
        let to = child.stdin.take();
        let from = BufReader::new(child.stdout.take().context("the program has no output")?);
        let mut oracle = Oracle { name: side.name.clone(), child, to, from };
        // The names of the routes, which are known already.
        oracle.line()?;
        Ok(oracle)
    }

    fn line(&mut self) -> Result<Vec<u8>> {
        let mut line = Vec::new();
        self.from.read_until(b'\n', &mut line).with_context(|| format!("the rules of {} do not answer", self.name))?;
        ensure!(line.ends_with(b"\n"), "the rules of {} have stopped", self.name);
        Ok(line)
    }

    /// Where the route at this place stands.
    fn standing(&mut self, set: &Drawn, place: usize) -> Result<u8> {
        let places: Vec<String> =
            set.iter().map(|answer| answer.map_or_else(|| "-".to_owned(), |answer| answer.to_string())).collect();
        let to = self.to.as_mut().context("the program takes no input")?;
        writeln!(to, "{}", places.join(" ")).with_context(|| format!("the rules of {} take no question", self.name))?;
        self.line()?.get(place).copied().with_context(|| format!("the rules of {} say too little", self.name))
    }
}

impl Drop for Oracle {
    fn drop(&mut self) {
        // At the end of its input the program ends by itself.
        drop(self.to.take());
        let _ = self.child.wait();
    }
}

/// The smallest examples of a route.
pub fn examples(
    route: &RouteChanges,
    sample: &Sample,
    before: &mut Oracle,
    after: &mut Oracle,
) -> Result<Vec<Example>> {
    let mut found: Vec<Example> = Vec::new();
    for (change, changed) in route.changes.iter().take(LOOKED_AT) {
        for number in &changed.first {
            let mut set = Drawn::new();
            sample.draw(*number, &mut set);
            reduce(&mut set, &mut |set| {
                let (then, now) = route.places;
                Ok(before.standing(set, then)? == change.0 && after.standing(set, now)? == change.1)
            })?;
            let example = Example { change: *change, set };
            if !found.contains(&example) {
                found.push(example);
            }
        }
    }
    Ok(smallest(found))
}

/// How an example has to differ from those that are shown already.
#[derive(Clone, Copy)]
enum Differs {
    InChange,
    InQuestions,
    Anyhow,
}

impl Differs {
    fn met(self, one: &Example, other: &Example) -> bool {
        let in_change = one.change != other.change;
        match self {
            Differs::InChange => in_change,
            Differs::InQuestions => in_change || one.questions().ne(other.questions()),
            Differs::Anyhow => true,
        }
    }
}

/// The smallest of each change; where these are too few, also those by answers to other questions,
/// and then any.
fn smallest(mut examples: Vec<Example>) -> Vec<Example> {
    let size = |example: &Example| example.questions().count();
    examples.sort_by_key(size);
    let mut shown: Vec<Example> = Vec::new();
    for need in [Differs::InChange, Differs::InQuestions, Differs::Anyhow] {
        let mut left = Vec::new();
        for example in examples {
            let wanted = shown.len() < SHOWN && shown.iter().all(|other| need.met(&example, other));
            if wanted { shown.push(example) } else { left.push(example) }
        }
        examples = left;
    }
    shown.sort_by_key(size);
    shown
}

/// Takes answers away while the change stays: all that can go at once, then halves of what is left,
/// down to each alone. One more answer never takes a verdict back, so what could not go before
/// cannot go later, and one walk is enough.
fn reduce(set: &mut Drawn, stays: &mut dyn FnMut(&Drawn) -> Result<bool>) -> Result<()> {
    let end = set.len();
    take_away(set, 0, end, stays)
}

fn take_away(set: &mut Drawn, from: usize, to: usize, stays: &mut dyn FnMut(&Drawn) -> Result<bool>) -> Result<()> {
    let mut fewer = set.clone();
    let part = fewer.get_mut(from..to).unwrap_or_default();
    if part.iter().all(Option::is_none) {
        return Ok(());
    }
    part.fill(None);
    if stays(&fewer)? {
        *set = fewer;
    } else if to - from > 1 {
        let middle = from.midpoint(to);
        take_away(set, from, middle, stays)?;
        take_away(set, middle, to, stays)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reduced(set: &[u16], stays: impl Fn(&Drawn) -> bool) -> (Vec<usize>, usize) {
        let mut set: Drawn = set.iter().copied().map(Some).collect();
        let mut asked = 0;
        reduce(&mut set, &mut |set| {
            asked += 1;
            Ok(stays(set))
        })
        .unwrap();
        (set.iter().enumerate().filter_map(|(at, answer)| answer.map(|_| at)).collect(), asked)
    }

    #[test]
    fn only_the_answers_that_matter_are_left() {
        let all = [7; 100];
        let needed = |set: &Drawn| set[3].is_some() && set[70].is_some();
        let (left, asked) = reduced(&all, needed);
        assert_eq!(left, [3, 70]);
        assert!(asked < 40, "{asked} questions");
    }

    #[test]
    fn one_of_two_that_do_the_same_is_enough() {
        let (left, _) = reduced(&[7; 10], |set| set[2].is_some() || set[8].is_some());
        assert_eq!(left, [8]);
    }

    #[test]
    fn what_needs_all_is_left_whole_and_what_needs_none_is_empty() {
        assert_eq!(reduced(&[7; 5], |set| set.iter().all(Option::is_some)).0, [0, 1, 2, 3, 4]);
        assert!(reduced(&[7; 5], |_| true).0.is_empty());
    }

    #[test]
    fn the_smallest_of_each_change_are_shown() {
        let example = |answers: usize| Example { change: (b'0', b'3'), set: vec![Some(1); answers] };
        let shown = smallest(vec![example(4), example(1), example(3), example(2)]);
        assert_eq!(shown, [example(1), example(2), example(3)]);
        let years = |years: u16, change: Change| Example { change, set: vec![None, Some(years)] };
        let (fits, undecided) = ((b'0', b'3'), (b'4', b'3'));
        let shown =
            smallest(vec![years(1, fits), years(2, fits), example(2), Example { change: undecided, ..example(3) }]);
        assert_eq!(shown, [years(1, fits), example(2), Example { change: undecided, ..example(3) }]);
        assert_eq!(smallest(vec![years(1, fits), years(2, fits)]), [years(1, fits), years(2, fits)]);
    }
}
