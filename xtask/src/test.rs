//! Everything that must hold before a change is good, one step after the other.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};

use crate::{browser, engines, mutants, package, page, rules_diff, run, size, test_language, tools, wordpress};

/// One step of the test command.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it does, for the help.
    pub what: &'static str,
    /// Which runs it belongs to.
    pub runs: Runs,
    run: fn() -> Result<()>,
}

/// The steps as values on the command line.
impl ValueEnum for Step {
    fn value_variants<'a>() -> &'a [Step] {
        &STEPS
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let runs = match self.runs {
            Runs::Both => "",
            Runs::Quick => " (not with --all, which looks at more)",
            Runs::All => " (--all)",
        };
        Some(PossibleValue::new(self.name).help(format!("{}{runs}", self.what)))
    }
}

fn names(steps: &[Step]) -> Vec<&'static str> {
    steps.iter().map(|step| step.name).collect()
}

/// Which runs of the test command a step belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runs {
    /// Both.
    Both,
    /// Only the quick one, because the whole one has a step that looks at more.
    Quick,
    /// Only the whole one.
    All,
}

/// What was chosen on the command line: the quick run, the whole one, or some steps.
#[derive(Clone, Debug, Default, Args)]
pub struct Chosen {
    /// Run every step but interview, with all engines, packages, hosts and WordPress: about an hour
    #[arg(long, conflicts_with = "only")]
    pub all: bool,
    /// Run only these steps
    ///
    /// size, packages, the browsers and wordpress then use the release build that is already in dist/. The browsers
    /// also use the pages that the step packages has built.
    #[arg(long, value_name = "STEP,STEP", value_delimiter = ',')]
    pub only: Vec<Step>,
}

impl Chosen {
    fn takes(&self, step: &Step) -> bool {
        if self.all {
            step.runs != Runs::Quick
        } else if self.only.is_empty() {
            step.runs != Runs::All
        } else {
            self.only.iter().any(|only| only.name == step.name)
        }
    }

    /// What the last line says of a run that is not the whole one.
    fn left_out(&self) -> String {
        if self.all {
            String::new()
        } else if self.only.is_empty() {
            " (the quick run; `cargo xtask test --all` runs the long steps too)".to_owned()
        } else {
            format!(" (only these were to run: {})", names(&self.only).join(", "))
        }
    }
}

/// The browser tests of the quick run: the contract with its attributes, a whole interview in each language, axe.
const QUICK_IN_BROWSER: [&str; 10] =
    ["--test", "contract", "--test", "attributes", "--test", "keyboard", "--test", "language", "--test", "axe"];

/// All steps, the quick ones first.
pub const STEPS: [Step; 16] = [
    Step { name: "fmt", what: "the sources are formatted", runs: Runs::Both, run: fmt },
    Step { name: "clippy", what: "no warning natively, in the whole workspace", runs: Runs::Both, run: clippy },
    Step { name: "clippy-wasm", what: "no warning in the widget for WebAssembly", runs: Runs::Both, run: clippy_wasm },
    Step { name: "test", what: "native tests, with those in the documentation", runs: Runs::Both, run: native },
    Step { name: "examples", what: "the examples compile", runs: Runs::Both, run: examples },
    Step {
        name: "rules-diff",
        what: "prints which outcomes changed, if the last commit or the working tree touches a rule",
        runs: Runs::All,
        run: rules_diff::since_parent,
    },
    Step {
        name: "mutants",
        what: "the native tests see each of a fixed sample of changes to the logic",
        runs: Runs::All,
        run: || mutants::run(Some(mutants::SAMPLE)),
    },
    Step { name: "build", what: "the release build goes to dist/", runs: Runs::Both, run: page::build },
    Step { name: "size", what: "what a page transfers is within its limit", runs: Runs::Both, run: size::report },
    Step {
        name: "interview",
        what: "the contract, a whole interview in each language, and axe, in Chromium",
        runs: Runs::Quick,
        run: || browser::test(&engines::CHROMIUM, &QUICK_IN_BROWSER),
    },
    Step {
        name: "packages",
        what: "the packages are made, checked and used by pages that are built",
        runs: Runs::All,
        run: package::run,
    },
    Step {
        name: "chromium",
        what: "the page is driven in Chromium",
        runs: Runs::All,
        run: || browser::test(&engines::CHROMIUM, &[]),
    },
    Step {
        name: "firefox",
        what: "the same tests in Firefox",
        runs: Runs::All,
        run: || browser::test(&engines::FIREFOX, &[]),
    },
    Step {
        name: "webkit",
        what: "the same tests in WebKitGTK",
        runs: Runs::All,
        run: || browser::test(&engines::WEBKIT, &[]),
    },
    Step {
        name: "test-language",
        what: "every sentence on the screen comes from the catalogues, in a build with accented English",
        runs: Runs::All,
        run: test_language::test,
    },
    Step {
        name: "wordpress",
        what: "the plugin is driven in two real WordPresses",
        runs: Runs::All,
        run: wordpress::test,
    },
];

fn fmt() -> Result<()> {
    run::run("fmt", &mut run::cargo(&["fmt", "--all", "--check"]))
}

fn clippy() -> Result<()> {
    let features = "browser-tests/wordpress,browser-tests/test-language";
    let args = ["clippy", "--workspace", "--all-targets", "--features", features, "--", "-D", "warnings"];
    run::run("clippy", &mut run::cargo(&args))
}

fn clippy_wasm() -> Result<()> {
    tools::ensure_target()?;
    // As the element, and as a library for other applications.
    for features in [["--no-default-features", "--features", "element"].as_slice(), &[]] {
        let mut lint = run::cargo(&["clippy", "--lib", "--target", tools::TARGET]);
        run::run("clippy-wasm", lint.args(features).args(["--", "-D", "warnings"]))?;
    }
    Ok(())
}

fn native() -> Result<()> {
    // The browser tests need a built page, and have a step of their own.
    run::run("test", &mut run::cargo(&["test", "--workspace", "--exclude", "browser-tests"]))?;
    // As in a page, the program has no words until a file is loaded.
    let loaded = ["test", "--package", "work-permit-rules", "--no-default-features", "--lib", "text::load"];
    run::run("test", &mut run::cargo(&loaded))
}

fn examples() -> Result<()> {
    run::run("examples", &mut run::cargo(&["build", "--examples"]))
}

/// Runs the chosen steps up to the first that fails.
pub fn run(chosen: &Chosen) -> ExitCode {
    let steps: Vec<Step> = STEPS.into_iter().filter(|step| chosen.takes(step)).collect();
    let mut times = Vec::new();
    let mut failed = None;
    for (index, step) in steps.iter().enumerate() {
        println!("\nstep {} of {}, {}: {}", index + 1, steps.len(), step.name, step.what);
        let started = Instant::now();
        let result = (step.run)();
        times.push((step.name, started.elapsed()));
        if let Err(error) = result {
            eprintln!("error: {error:#}");
            failed = Some(step.name);
            break;
        }
    }
    print!("\n{}", summary(&names(&steps), &times, failed, &chosen.left_out()));
    if failed.is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Each step with its seconds, and in the last line how many passed.
fn summary(names: &[&str], times: &[(&str, Duration)], failed: Option<&str>, left_out: &str) -> String {
    let mut text = String::new();
    for (name, time) in times {
        let word = if failed == Some(*name) { "failed" } else { "passed" };
        text += &format!("{name:<13} {word} {:>8.1} s\n", time.as_secs_f64());
    }
    for name in names.iter().skip(times.len()) {
        text += &format!("{name:<13} not run\n");
    }
    if let Some(name) = failed {
        text += &format!("{name} failed; to repeat it alone: cargo xtask test --only {name}\n");
    }
    let failures = usize::from(failed.is_some());
    let whole: Duration = times.iter().map(|(_, time)| *time).sum();
    text += &format!("{:<13} {:>15.1} s\n", "together", whole.as_secs_f64());
    text + &format!("{} passed, {failures} failed{left_out}\n", times.len().saturating_sub(failures))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: Chosen = Chosen { all: true, only: Vec::new() };
    const TWO: [&str; 2] = ["fmt", "clippy"];

    fn only(names: &[&str]) -> Chosen {
        Chosen { all: false, only: STEPS.into_iter().filter(|step| names.contains(&step.name)).collect() }
    }

    fn took(seconds: f64) -> Duration {
        Duration::from_secs_f64(seconds)
    }

    #[test]
    fn contributing_lists_every_step_in_order() {
        let text = include_str!("../../CONTRIBUTING.md");
        let rows = text
            .lines()
            .skip_while(|line| !line.starts_with("| step |"))
            .skip(2)
            .take_while(|line| line.starts_with("| `"));
        let listed: Vec<&str> = rows.filter_map(|row| row.split('`').nth(1)).collect();
        assert_eq!(listed, names(&STEPS));
    }

    #[test]
    fn a_whole_run_ends_in_the_plain_count() {
        let text = summary(&TWO, &[("fmt", took(0.4)), ("clippy", took(61.25))], None, &WHOLE.left_out());
        let expected = "fmt           passed      0.4 s\nclippy        passed     61.2 s\ntogether                 61.6 s\n2 passed, 0 failed\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_failure_says_how_to_repeat_it_and_what_did_not_run() {
        let text = summary(&TWO, &[("fmt", took(0.4))], Some("fmt"), "");
        let lines: Vec<_> = text.lines().collect();
        let expected = [
            "fmt           failed      0.4 s",
            "clippy        not run",
            "fmt failed; to repeat it alone: cargo xtask test --only fmt",
            "together                  0.4 s",
            "0 passed, 1 failed",
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_part_does_not_look_like_the_whole() {
        let text = summary(&["fmt"], &[("fmt", took(0.4))], None, &only(&["fmt"]).left_out());
        assert!(text.ends_with("1 passed, 0 failed (only these were to run: fmt)\n"));
        assert!(Chosen::default().left_out().contains("--all"));
    }

    #[test]
    fn the_quick_run_leaves_out_only_what_the_whole_one_has() {
        let takes =
            |chosen: &Chosen| STEPS.iter().filter(|step| chosen.takes(step)).map(|step| step.name).collect::<Vec<_>>();
        assert_eq!(
            takes(&Chosen::default()),
            ["fmt", "clippy", "clippy-wasm", "test", "examples", "build", "size", "interview"]
        );
        let whole = takes(&WHOLE);
        assert_eq!(whole.len(), STEPS.len() - 1);
        assert!(!whole.contains(&"interview") && whole.contains(&"chromium"));
        assert_eq!(takes(&only(&["size", "fmt"])), ["fmt", "size"]);
    }
}
