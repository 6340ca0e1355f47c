//! Mutation testing: cargo-mutants makes one small change at a time in a copy of the sources, such as
//! `<` for `<=` or a function that returns nothing, and the native tests must see it.
//!
//! A mutant goes first through the quick tests, which see nearly all; what they miss goes through
//! every native test of the crate. What survives that must stand in `docs/mutants.tsv` with the reason
//! why no test can see it, or need not.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::tools::{self, CARGO_MUTANTS};
use crate::{paths, run};

/// A part of the mutants: every `of`th, from the one at `at` on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// From 0.
    pub at: usize,
    /// How many parts there are.
    pub of: usize,
}

/// The part that the test command looks at.
pub const SAMPLE: Part = Part { at: 0, of: 40 };

/// The most survivors of a whole run, in hundredths of the mutants that build.
const MOST: usize = 3;

/// The test files that are quick and see most.
const QUICK: [&str; 13] = [
    "boundaries",
    "cases",
    "criminality",
    "freshness",
    "other_routes",
    "plan",
    "plan_length",
    "plan_place",
    "plan_sums",
    "report",
    "scenarios",
    "steps",
    "words",
];

/// Survivors that are known, each with its reason.
const KNOWN: &str = "docs/mutants.tsv";

/// What became of some mutants.
#[derive(Debug, Default, PartialEq, Eq)]
struct Outcome {
    caught: usize,
    /// Caught too: the tests no longer end.
    endless: usize,
    /// No mutants: they do not compile.
    unviable: usize,
    /// Name of each that no test saw, with its place in the file.
    missed: Vec<String>,
}

/// Puts the mutants of a part, or all of them, through the tests; fails where one survives that is not
/// known, and after all of them where one that is known is caught by now, or too many survive.
pub fn run(part: Option<Part>) -> Result<()> {
    let (first, second) = (folder("quick"), folder("all"));
    let mut quick = vec!["-C".to_owned(), "--lib".to_owned()];
    for file in QUICK {
        quick.extend(["-C".to_owned(), format!("--test={file}")]);
    }
    if let Some(Part { at, of }) = part {
        quick.extend(["--sharding".to_owned(), "round-robin".to_owned(), "--shard".to_owned(), format!("{at}/{of}")]);
    }
    let mut outcome = go(&first, &quick)?;
    println!("mutants: the quick tests miss {}", outcome.missed.len());
    if !outcome.missed.is_empty() {
        let mut every = vec!["-C".to_owned(), "--lib".to_owned(), "-C".to_owned(), "--tests".to_owned()];
        for name in &outcome.missed {
            every.extend(["-F".to_owned(), format!("^{}$", escaped(name))]);
        }
        // Those that leave out a field come along whatever `-F` says.
        for name in list()?.lines().filter(|name| name.contains("delete field") && !outcome.missed.iter().any(|missed| missed == name)) {
            every.extend(["-E".to_owned(), format!("^{}$", escaped(name))]);
        }
        let slow = go(&second, &every)?;
        outcome.caught += slow.caught;
        outcome.endless += slow.endless;
        outcome.missed = slow.missed;
    }
    let table = fs::read_to_string(paths::root().join(KNOWN)).with_context(|| format!("cannot read {KNOWN}"))?;
    verdict(&outcome, &known(&table)?, part)
}

/// The names of all mutants, a line each.
fn list() -> Result<String> {
    let mut list = Command::new(tools::ensure_tool(&CARGO_MUTANTS, &paths::cache()?)?);
    let listed = list.args(["mutants", "--list", "--colors", "never", "--dir"]).arg(paths::root()).output();
    let listed = listed.context("cannot start cargo-mutants")?;
    ensure!(listed.status.success(), "cargo-mutants cannot list its mutants: {}", String::from_utf8_lossy(&listed.stderr).trim());
    Ok(String::from_utf8_lossy(&listed.stdout).into_owned())
}

fn folder(name: &str) -> PathBuf {
    paths::root().join("target/mutants").join(name)
}

/// Runs cargo-mutants and reads what became of its mutants.
fn go(folder: &Path, args: &[String]) -> Result<Outcome> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let mut mutants = Command::new(tools::ensure_tool(&CARGO_MUTANTS, &paths::cache()?)?);
    mutants.args(["mutants", "--jobs", "2", "--no-times", "--colors", "never", "--dir"]).arg(paths::root());
    mutants.arg("--output").arg(folder).args(args).env_remove("CARGO_TARGET_DIR");
    // It ends with an error where a mutant survives, which is judged here.
    let ended = run::run("mutants", &mut mutants);
    let file = folder.join("mutants.out/outcomes.json");
    let Ok(json) = fs::read_to_string(&file) else {
        ended?;
        bail!("cargo-mutants left no {}", file.display());
    };
    read(&serde_json::from_str(&json).context("the outcomes of cargo-mutants are not readable")?)
}

/// Reads `outcomes.json` of cargo-mutants.
fn read(outcomes: &Value) -> Result<Outcome> {
    let mut all = Outcome::default();
    for outcome in outcomes.get("outcomes").and_then(Value::as_array).context("cargo-mutants tells no outcomes")? {
        let word = |at: &str| outcome.pointer(at).and_then(Value::as_str);
        match (word("/scenario/Mutant/name"), word("/summary").unwrap_or_default()) {
            (None, "Success") => {}
            (None, _) => bail!("the tests fail without any mutant: {outcome}"),
            (Some(_), "CaughtMutant") => all.caught += 1,
            (Some(_), "Timeout") => all.endless += 1,
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

/// A name as a regular expression that matches it alone.
fn escaped(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if !letter.is_alphanumeric() && !letter.is_whitespace() {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// The known survivors; each row needs a reason.
fn known(table: &str) -> Result<BTreeSet<String>> {
    let mut all = BTreeSet::new();
    for row in table.lines().skip(1) {
        let (mutant, why) = row.split_once('\t').with_context(|| format!("{KNOWN}: a row without a reason: {row}"))?;
        ensure!(!why.trim().is_empty(), "{KNOWN}: a row without a reason: {mutant}");
        ensure!(all.insert(mutant.to_owned()), "{KNOWN}: a mutant stands twice: {mutant}");
    }
    Ok(all)
}

fn verdict(outcome: &Outcome, known: &BTreeSet<String>, part: Option<Part>) -> Result<()> {
    let viable = outcome.caught + outcome.endless + outcome.missed.len();
    ensure!(viable > 0, "there is no mutant at all");
    let share = outcome.missed.len() as f64 * 100.0 / viable as f64;
    println!(
        "mutants: {viable} build, {} caught, {} of them as the tests no longer end; {} survive, {share:.1} %; {} do not build",
        outcome.caught + outcome.endless,
        outcome.endless,
        outcome.missed.len(),
        outcome.unviable,
    );
    let survivors: BTreeSet<String> = outcome.missed.iter().map(|name| without_place(name)).collect();
    let news: Vec<&String> = survivors.difference(known).collect();
    for name in &news {
        println!("    survives: {name}");
    }
    ensure!(news.is_empty(), "{} mutants survive that {KNOWN} does not explain", news.len());
    if part.is_none() {
        let gone: Vec<&str> = known.difference(&survivors).map(String::as_str).collect();
        ensure!(gone.is_empty(), "caught by now, or gone: take out of {KNOWN}: {}", gone.join("; "));
        ensure!(share <= MOST as f64, "{share:.1} % survive, more than {MOST} %");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const MISSED: &str = "src/rules.rs:57:9: replace > with >= in next";

    fn outcomes(summary: &str) -> Value {
        json!({ "outcomes": [
            { "scenario": "Baseline", "summary": "Success" },
            { "scenario": { "Mutant": { "name": MISSED } }, "summary": summary },
        ] })
    }

    #[test]
    fn outcomes_are_read() {
        let missed = read(&outcomes("MissedMutant")).unwrap_or_default();
        assert_eq!(missed, Outcome { missed: vec![MISSED.to_owned()], ..Outcome::default() });
        assert_eq!(read(&outcomes("CaughtMutant")).unwrap_or_default().caught, 1);
        assert!(read(&outcomes("Failure")).is_err());
        assert!(read(&json!({ "outcomes": [{ "scenario": "Baseline", "summary": "Failure" }] })).is_err());
    }

    #[test]
    fn a_survivor_needs_a_reason_and_a_reason_a_survivor() {
        let missed = Outcome { caught: 99, missed: vec![MISSED.to_owned()], ..Outcome::default() };
        let none = Outcome { caught: 99, ..Outcome::default() };
        let row = known("mutant\twhy\nsrc/rules.rs: replace > with >= in next\tthey are never equal\n").unwrap_or_default();
        assert!(verdict(&missed, &row, None).is_ok());
        assert!(verdict(&missed, &BTreeSet::new(), Some(SAMPLE)).is_err());
        assert!(verdict(&none, &row, Some(SAMPLE)).is_ok());
        assert!(verdict(&none, &row, None).is_err());
        assert!(known("mutant\twhy\nsrc/rules.rs: x\t\n").is_err());
    }

    #[test]
    fn too_many_survivors_fail_a_whole_run() {
        let many = Outcome { caught: 90, missed: vec![MISSED.to_owned(); 10], ..Outcome::default() };
        let row = BTreeSet::from([without_place(MISSED)]);
        assert!(verdict(&many, &row, None).is_err() && verdict(&many, &row, Some(SAMPLE)).is_ok());
    }

    #[test]
    fn names_match_themselves_alone() {
        assert_eq!(escaped("a (b) -> c"), "a \\(b\\) \\-\\> c");
    }
}
