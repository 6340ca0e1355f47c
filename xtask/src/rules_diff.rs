//! What a change of the rules changes: the outcomes at a revision beside those of the working tree,
//! over a sample of answer sets that is the same on every machine.

mod compare;
mod reduce;
mod sides;
mod words;

use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::sample::{AS_OF, Sample};
use crate::size::grouped;
use compare::Outcomes;
use reduce::Oracle;
use sides::{Side, commit, folder, git};
use words::Known;

/// How many answer sets are compared unless another number is given.
pub const SETS: usize = 1_000_000;
/// The most: a set takes some ninety bytes of memory.
const MOST_SETS: usize = 10_000_000;
/// How many the tests compare: enough to show a change, in a few seconds.
const QUICK: usize = 200_000;

/// Reads the number of answer sets to compare.
pub fn number_of_sets(text: &str) -> Result<usize, String> {
    let sets = text.parse().ok().filter(|sets| (1..=MOST_SETS).contains(sets));
    sets.ok_or_else(|| format!("allowed is a whole number from 1 to {MOST_SETS}"))
}

/// A revision that cannot be compared: a mistake of the person who named it.
#[derive(Debug)]
pub struct Refused(String);

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

/// Compares the rules at a revision with those of the working tree, and prints what changed.
pub fn run(revision: &str, sets: usize) -> Result<()> {
    let Some(commit) = commit(revision)? else {
        let allowed = "allowed is a commit, branch or tag of this repository, such as `HEAD^`";
        return Err(Refused(format!("there is no revision `{revision}` here; {allowed}")).into());
    };
    let before = sides::revision(revision, &commit)?;
    let after = sides::working()?;
    let file = folder().join("sample.txt");
    let text = after.spec()?;
    fs::write(&file, &text).with_context(|| format!("cannot write {}", file.display()))?;
    let sample = Sample::read(&text).map_err(anyhow::Error::msg)?;
    let (old, new) = (outcomes(&before, &file, sets)?, outcomes(&after, &file, sets)?);
    let routes = compare::compare(&old, &new);

    println!(
        "\nThe rules at {} beside those of {}, over {} answer sets, law of {AS_OF} or of a day on which \
         a figure begins or ends.",
        before.name,
        after.name,
        grouped(sets)
    );
    let mut alone = String::new();
    for (side, outcomes, other) in [(&before, &old, &new), (&after, &new, &old)] {
        alone += &words::only(&side.name, "route", outcomes.without(other), "");
    }
    let known = |side: &Side| side.output(&mut side.command("known", &file));
    let (then, now) = (known(&before)?, known(&after)?);
    let (then, now) = (Known::read(&then), Known::read(&now));
    alone += &then.differences(&before.name, &now);
    alone += &now.differences(&after.name, &then);
    print!("{alone}");
    if !alone.is_empty() {
        println!(
            "Only routes that both have are compared. A side leaves open what it does not know, and the sample holds only what the working tree knows."
        );
    }
    if routes.is_empty() {
        println!("No route and no general requirement changed its standing in any set.");
    } else {
        let (mut then, mut now) = (Oracle::start(&before, &file)?, Oracle::start(&after, &file)?);
        for route in &routes {
            let examples = reduce::examples(route, &sample, &mut then, &mut now)?;
            print!("{}", words::route(route, sets, &examples, &sample));
        }
    }
    let alone: String = alone.lines().map(|line| format!("- {line}\n")).collect();
    print!("{}", words::summary(&before.name, sets, AS_OF, &routes, &alone, new.open()));
    Ok(())
}

/// What a side says of the sample.
fn outcomes(side: &Side, sample: &Path, sets: usize) -> Result<Outcomes> {
    println!("rules-diff: applying the rules of {} to {} answer sets", side.name, grouped(sets));
    let file = folder().join("outcomes");
    side.output(side.command("sample", sample).arg(sets.to_string()).arg(&file))?;
    let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
    Outcomes::read(&bytes)
}

/// For the tests: tells what the last commit and the working tree change, if they touch a rule.
pub fn since_parent() -> Result<()> {
    const PARENT: &str = "HEAD^";
    if commit(PARENT)?.is_none() {
        println!("rules-diff: the commit before this one is not here, so there is nothing to compare with");
        return Ok(());
    }
    let differs = git(&["diff", "--quiet", PARENT, "--", "crates/rules/src/rules"])?;
    match differs.status.code() {
        Some(0) => {
            println!("rules-diff: no rule changed since {PARENT}");
            Ok(())
        }
        Some(1) => run(PARENT, QUICK),
        _ => bail!(
            "git cannot compare crates/rules/src/rules with {PARENT}: {}",
            String::from_utf8_lossy(&differs.stderr).trim()
        ),
    }
}

#[cfg(test)]
mod tests;
