//! Mutation testing: cargo-mutants makes one small change at a time in a copy of the sources, such as
//! `<` for `<=` or a function that returns nothing, and the native tests must see it.
//!
//! Which mutants a part has follows from their names without the place, so that a line or a file that moves
//! does not put others in the sample.
//!
//! A mutant goes first through the quick tests, which see nearly all; what they miss goes through
//! every native test of the crate, unless `docs/mutants.tsv` holds the reason why no test can see it, or
//! need not. What survives must stand there.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::str::FromStr;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use sha2::{Digest, Sha384};

use crate::tools::{self, CARGO_MUTANTS};
use crate::{paths, run};

/// A part of the mutants, chosen by the hashes of their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// From 0.
    pub at: usize,
    /// How many parts there are.
    pub of: usize,
}

impl FromStr for Part {
    type Err = &'static str;

    /// Reads `K/N`, from 1/N to N/N.
    fn from_str(text: &str) -> Result<Part, Self::Err> {
        let numbers = text.split_once('/').and_then(|(k, n)| Some((k.parse::<usize>().ok()?, n.parse().ok()?)));
        let allowed = "allowed is K/N with whole numbers, from 1/N to N/N, such as 1/40";
        numbers.filter(|(k, of)| (1..=*of).contains(k)).map(|(k, of)| Part { at: k - 1, of }).ok_or(allowed)
    }
}

impl Part {
    fn has(self, mutant: &str) -> bool {
        let name = without_place(mutant);
        let change = name.split_once(": ").map_or(name.as_str(), |(_, change)| change);
        let hash = Sha384::digest(change);
        let number = hash.iter().take(8).fold(0u64, |number, byte| number << 8 | u64::from(*byte));
        number % self.of as u64 == self.at as u64
    }
}

/// The sample that the test command looks at.
pub const SAMPLE: Part = Part { at: 0, of: 40 };

/// The most survivors of a whole run, in hundredths of the mutants that build.
const MOST: f64 = 3.0;

/// The tests that are quick and see most, by how their names begin: those in the modules of the library, and
/// files of the native tests.
const QUICK: [&str; 20] = [
    "tests",
    "boundaries",
    "cases",
    "changes",
    "criminality",
    "freshness",
    "generated",
    "interview",
    "other_routes",
    "plan",
    "plan_length",
    "plan_place",
    "plan_sums",
    "report",
    "scenarios",
    "steps",
    "summary",
    "summary_sets",
    "wage_boundaries",
    "words",
];

/// Survivors that are known, each with its reason.
const KNOWN: &str = "docs/mutants.tsv";

/// What became of some mutants.
#[derive(Debug, Default, PartialEq, Eq)]
struct Outcome {
    caught: Vec<String>,
    /// Caught too: the tests no longer end.
    endless: Vec<String>,
    /// No mutants: they do not compile.
    unviable: usize,
    /// Name of each that no test saw, with its place in the file.
    missed: Vec<String>,
}

impl Outcome {
    /// Takes out of the missed ones those whose reason is written down: they need no slow tests.
    fn set_aside(&mut self, known: &BTreeMap<String, usize>) -> Vec<String> {
        let mut reasons = known.clone();
        let (explained, open) = std::mem::take(&mut self.missed).into_iter().partition(|name| {
            match reasons.get_mut(&without_place(name)) {
                Some(left) if *left > 0 => {
                    *left -= 1;
                    true
                }
                _ => false,
            }
        });
        self.missed = open;
        explained
    }

    /// Takes over what became of the missed ones in a run with more tests.
    fn settle(&mut self, slow: &Outcome) -> Result<()> {
        for name in std::mem::take(&mut self.missed) {
            let to = if slow.caught.contains(&name) {
                &mut self.caught
            } else if slow.endless.contains(&name) {
                &mut self.endless
            } else {
                ensure!(slow.missed.contains(&name), "{name} was not put through all tests");
                &mut self.missed
            };
            to.push(name);
        }
        Ok(())
    }
}

/// Puts the mutants of a part, or all of them, through the tests; fails where one survives that is not
/// known, and after all of them where one that is known is caught by now, or too many survive.
pub fn run(part: Option<Part>) -> Result<()> {
    let table = fs::read_to_string(paths::root().join(KNOWN)).with_context(|| format!("cannot read {KNOWN}"))?;
    let known = known(&table)?;
    let all = all()?;
    let chosen: Vec<&String> = all.iter().filter(|name| part.is_none_or(|part| part.has(name))).collect();
    println!("mutants: {} of {}", chosen.len(), all.len());
    let names = QUICK.map(|name| format!("{name}::"));
    let mut outcome =
        go(&folder("quick"), &all, |name| chosen.contains(&name), &["--lib", "--test=native"], &names, QUICK_TIMEOUT)?;
    println!("mutants: the quick tests miss {}", outcome.missed.len());
    let explained = outcome.set_aside(&known);
    if !outcome.missed.is_empty() {
        // Without a choice of targets, because only then cargo builds the examples that the tests run.
        let slow = go(&folder("all"), &all, |name| outcome.missed.contains(name), &[], &[], TIMEOUT)?;
        outcome.settle(&slow)?;
    }
    outcome.missed.extend(explained);
    verdict(&outcome, &known, part)
}

fn folder(name: &str) -> PathBuf {
    paths::root().join("target/mutants").join(name)
}

/// The names of all mutants.
fn all() -> Result<Vec<String>> {
    let mut list = cargo_mutants()?;
    let listed = list.arg("--list").output().context("cannot start cargo-mutants")?;
    ensure!(listed.status.success(), "cargo-mutants cannot list: {}", String::from_utf8_lossy(&listed.stderr).trim());
    let names = String::from_utf8(listed.stdout).context("the list of cargo-mutants is not UTF-8")?;
    Ok(names.lines().map(str::to_owned).collect())
}

fn cargo_mutants() -> Result<Command> {
    let mut command = Command::new(tools::ensure_tool(&CARGO_MUTANTS, &paths::cache()?)?);
    command.args(["mutants", "--colors", "never", "--package", "work-permit-rules", "--dir"]).arg(paths::root());
    Ok(command)
}

/// Both packages have tests of the rules: the widget's are where the pages and tables are that they compare with.
const PACKAGES: [&str; 2] = ["work-permit-rules", "work_permit_checker"];

/// Seconds after which the quick tests of a mutant count as endless; they take some ten.
const QUICK_TIMEOUT: &str = "120";

/// The same for all tests, which take some two minutes.
const TIMEOUT: &str = "900";

/// Sees the tests pass without any mutant, then runs cargo-mutants on some of all mutants and reads what became of
/// them. `targets` go to `cargo test`, `names` choose the tests.
fn go(
    folder: &Path,
    all: &[String],
    chosen: impl Fn(&String) -> bool,
    targets: &[&str],
    names: &[String],
    timeout: &str,
) -> Result<Outcome> {
    // The baseline of cargo-mutants knows the package of the mutants alone.
    let packages = PACKAGES.map(|name| ["--package", name]);
    let mut baseline = run::cargo(&["test", "--quiet", "--profile", "mutants"]);
    baseline.args(packages.as_flattened()).args(targets).arg("--").args(names);
    run::run("mutants, without any", &mut baseline)?;
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    let out = folder.join("mutants.out");
    fs::create_dir_all(&out).with_context(|| format!("cannot create {}", out.display()))?;
    // With `--iterate` it skips those that an earlier run caught; its filters by name let some through.
    let others: Vec<&str> = all.iter().filter(|name| !chosen(name)).map(String::as_str).collect();
    fs::write(out.join("caught.txt"), others.join("\n"))
        .with_context(|| format!("cannot write into {}", out.display()))?;
    let mut mutants = cargo_mutants()?;
    // Some of what is changed runs while compiling, and then that does not end. The first builds take two minutes.
    mutants.args(["--jobs", "2", "--build-timeout", "300", "--no-times", "--iterate", "--baseline", "skip"]);
    mutants.args(PACKAGES.map(|name| ["--test-package", name]).as_flattened()).args(["--timeout", timeout]);
    mutants.args(targets.iter().flat_map(|target| ["-C", *target])).arg("--output").arg(folder);
    // What follows the first sign goes to `cargo test`, what follows the second to the tests.
    mutants.args(["--", "--"]).args(names).env_remove("CARGO_TARGET_DIR");
    // It ends with an error where a mutant survives, which is judged here.
    let ended = run::run("mutants", &mut mutants);
    let file = out.join("outcomes.json");
    let Ok(json) = fs::read_to_string(&file) else {
        ended?;
        bail!("cargo-mutants left no {}", file.display());
    };
    read(&serde_json::from_str(&json).context("the outcomes of cargo-mutants are not readable")?)
}

/// Reads `outcomes.json` of cargo-mutants.
fn read(outcomes: &Value) -> Result<Outcome> {
    ensure!(outcomes.get("end_time").is_some_and(Value::is_string), "cargo-mutants did not come to its end");
    let mut all = Outcome::default();
    for outcome in outcomes.get("outcomes").and_then(Value::as_array).context("cargo-mutants tells no outcomes")? {
        let word = |at: &str| outcome.pointer(at).and_then(Value::as_str);
        match (word("/scenario/Mutant/name"), word("/summary").unwrap_or_default()) {
            (None, "Success") => {}
            (None, _) => bail!("the tests fail without any mutant: {outcome}"),
            (Some(name), "CaughtMutant") => all.caught.push(name.to_owned()),
            (Some(name), "Timeout") => all.endless.push(name.to_owned()),
            (Some(_), "Unviable") => all.unviable += 1,
            (Some(name), "MissedMutant") => all.missed.push(name.to_owned()),
            (Some(name), other) => bail!("cargo-mutants says `{other}` of {name}"),
        }
    }
    Ok(all)
}

/// A mutant without its place in the file, which moves with every line above it.
fn without_place(name: &str) -> String {
    let mut parts = name.splitn(4, ':');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(file), Some(_), Some(_), Some(what)) => format!("{file}:{what}"),
        _ => name.to_owned(),
    }
}

/// How often each, which is how many reasons it needs: in one function two can have the same words.
fn counted(names: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    let mut all = BTreeMap::new();
    for name in names {
        *all.entry(name).or_default() += 1;
    }
    all
}

/// The known survivors, a row each with its reason.
fn known(table: &str) -> Result<BTreeMap<String, usize>> {
    let mut all = Vec::new();
    for row in table.lines().skip(1) {
        let (mutant, why) = row.split_once('\t').with_context(|| format!("{KNOWN}: a row without a reason: {row}"))?;
        ensure!(!why.trim().is_empty(), "{KNOWN}: a row without a reason: {mutant}");
        all.push(mutant.to_owned());
    }
    Ok(counted(all.into_iter()))
}

fn verdict(outcome: &Outcome, known: &BTreeMap<String, usize>, part: Option<Part>) -> Result<()> {
    let caught = outcome.caught.len() + outcome.endless.len();
    let viable = caught + outcome.missed.len();
    ensure!(viable > 0, "there is no mutant at all");
    let share = outcome.missed.len() as f64 * 100.0 / viable as f64;
    println!(
        "mutants: {viable} build, {caught} caught, {} of them as the tests no longer end; {} survive, {share:.1} %; {} do not build",
        outcome.endless.len(),
        outcome.missed.len(),
        outcome.unviable,
    );
    let survivors = counted(outcome.missed.iter().map(|name| without_place(name)));
    let more = |one: &BTreeMap<String, usize>, other: &BTreeMap<String, usize>| -> Vec<String> {
        one.iter()
            .filter(|(name, count)| *count > other.get(*name).unwrap_or(&0))
            .map(|(name, _)| name.clone())
            .collect()
    };
    let news = more(&survivors, known);
    for name in outcome.missed.iter().filter(|name| news.contains(&without_place(name))) {
        println!("    survives: {name}");
    }
    ensure!(news.is_empty(), "{} mutants survive that {KNOWN} does not explain", news.len());
    if part.is_none() {
        let gone = more(known, &survivors);
        ensure!(gone.is_empty(), "caught by now, or gone: take out of {KNOWN}: {}", gone.join("; "));
        ensure!(share <= MOST, "{share:.1} % survive, more than {MOST} %");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const MISSED: &str = "crates/rules/src/rules.rs:57:9: replace > with >= in next -> Vec<Fact>";

    fn outcomes(summary: &str) -> Value {
        json!({ "end_time": "2026-11-25T20:00:00Z", "outcomes": [
            { "scenario": "Baseline", "summary": "Success" },
            { "scenario": { "Mutant": { "name": MISSED } }, "summary": summary },
        ] })
    }

    fn names(count: usize) -> Vec<String> {
        vec![MISSED.to_owned(); count]
    }

    #[test]
    fn outcomes_are_read() {
        let missed = read(&outcomes("MissedMutant")).unwrap_or_default();
        assert_eq!(missed, Outcome { missed: names(1), ..Outcome::default() });
        assert_eq!(read(&outcomes("CaughtMutant")).unwrap_or_default().caught, names(1));
        assert!(read(&outcomes("Failure")).is_err());
        let failed = json!({ "end_time": "2026-11-25T20:00:00Z", "outcomes": [{ "scenario": "Baseline", "summary": "Failure" }] });
        assert!(read(&failed).is_err());
        assert!(read(&json!({ "end_time": null, "outcomes": [] })).is_err());
    }

    #[test]
    fn what_is_missed_counts_as_the_longer_run_says_and_nothing_else_does() {
        let missed = || Outcome { missed: names(1), ..Outcome::default() };
        let other = Outcome { caught: vec!["another".to_owned()], ..Outcome::default() };
        assert!(missed().settle(&other).is_err());
        let mut caught = missed();
        let slow = Outcome { caught: [names(1), vec!["another".to_owned()]].concat(), ..Outcome::default() };
        assert!(caught.settle(&slow).is_ok());
        assert_eq!(caught, Outcome { caught: names(1), ..Outcome::default() });
        let mut still = missed();
        assert!(still.settle(&missed()).is_ok() && still == missed());
    }

    #[test]
    fn what_is_explained_needs_no_slow_tests() {
        let rows = known(
            "mutant\twhy\ncrates/rules/src/rules.rs: replace > with >= in next -> Vec<Fact>\tthey are never equal\n",
        )
        .unwrap_or_default();
        // A second one of the same words has no reason yet.
        let missed = [names(2), vec!["src/a.rs:1:2: other".to_owned()]].concat();
        let mut outcome = Outcome { missed, ..Outcome::default() };
        assert_eq!(outcome.set_aside(&rows), names(1));
        assert_eq!(outcome.missed, [MISSED, "src/a.rs:1:2: other"]);
    }

    #[test]
    fn a_survivor_needs_a_reason_and_a_reason_a_survivor() {
        let of = |count: usize| Outcome { caught: names(99), missed: names(count), ..Outcome::default() };
        let row = "crates/rules/src/rules.rs: replace > with >= in next -> Vec<Fact>\tthey are never equal\n";
        let rows = |count: usize| known(&format!("mutant\twhy\n{}", row.repeat(count))).unwrap_or_default();
        assert!(verdict(&of(1), &rows(1), None).is_ok() && verdict(&of(2), &rows(2), None).is_ok());
        assert!(verdict(&of(1), &rows(0), Some(SAMPLE)).is_err() && verdict(&of(2), &rows(1), Some(SAMPLE)).is_err());
        assert!(verdict(&of(0), &rows(1), Some(SAMPLE)).is_ok() && verdict(&of(0), &rows(1), None).is_err());
        assert!(known("mutant\twhy\ncrates/rules/src/rules.rs: x\t\n").is_err());
    }

    #[test]
    fn too_many_survivors_fail_a_whole_run() {
        let many = Outcome { caught: names(90), missed: names(10), ..Outcome::default() };
        let rows = counted(many.missed.iter().map(|name| without_place(name)));
        assert!(verdict(&many, &rows, None).is_err() && verdict(&many, &rows, Some(SAMPLE)).is_ok());
    }

    #[test]
    fn a_part_keeps_its_mutants_where_files_and_lines_move() {
        let moved = "src/assess.rs:7:12: replace > with >= in next -> Vec<Fact>";
        let of = 40;
        let having = |name: &str| (0..of).filter(|at| Part { at: *at, of }.has(name)).collect::<Vec<usize>>();
        assert_eq!([having(MISSED).len(), having(moved).len()], [1, 1], "in one part each");
        assert_eq!(having(MISSED), having(moved));
        assert_ne!(having(MISSED), having("crates/rules/src/rules.rs:57:9: replace > with == in next -> Vec<Fact>"));
    }
}
