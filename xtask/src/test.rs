//! Everything that must hold before a change is good, one step after the other.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::{browser, engines, mutants, package, page, rules_diff, run, size, tools, wordpress};

/// One step of the test command.
pub struct Step {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it does, for the help.
    pub what: &'static str,
    run: fn() -> Result<()>,
}

/// All steps, the quick ones first.
pub const STEPS: [Step; 14] = [
    Step { name: "fmt", what: "the sources are formatted", run: fmt },
    Step { name: "clippy", what: "no warning natively, in the whole workspace", run: clippy },
    Step { name: "clippy-wasm", what: "no warning in the widget for WebAssembly", run: clippy_wasm },
    Step { name: "test", what: "native tests, with those in the documentation", run: native },
    Step { name: "examples", what: "the examples compile", run: examples },
    Step {
        name: "rules-diff",
        what: "tells which outcomes changed, if the last commit or the working tree touches a rule",
        run: rules_diff::since_parent,
    },
    Step {
        name: "mutants",
        what: "the native tests see each of a fixed sample of changes to the logic",
        run: || mutants::run(Some(mutants::SAMPLE)),
    },
    Step { name: "build", what: "the release build goes to dist/", run: page::build },
    Step { name: "size", what: "what a page transfers is within its limit", run: size::report },
    Step { name: "packages", what: "the packages are made, checked and used by pages that are built", run: package::run },
    Step { name: "chromium", what: "the page is driven in Chromium", run: || browser::test(&engines::CHROMIUM, &[]) },
    Step { name: "firefox", what: "the same tests in Firefox", run: || browser::test(&engines::FIREFOX, &[]) },
    Step { name: "webkit", what: "the same tests in WebKitGTK", run: || browser::test(&engines::WEBKIT, &[]) },
    Step { name: "wordpress", what: "the plugin is driven in two real WordPresses", run: wordpress::test },
];

fn fmt() -> Result<()> {
    run::run("fmt", &mut run::cargo(&["fmt", "--all", "--check"]))
}

fn clippy() -> Result<()> {
    let args = ["clippy", "--workspace", "--all-targets", "--features", "browser-tests/wordpress", "--", "-D", "warnings"];
    run::run("clippy", &mut run::cargo(&args))
}

fn clippy_wasm() -> Result<()> {
    tools::ensure_target()?;
    // As the element, and as a library for other applications.
    for features in [["--features", "element"].as_slice(), &[]] {
        let mut lint = run::cargo(&["clippy", "--lib", "--target", tools::TARGET]);
        run::run("clippy-wasm", lint.args(features).args(["--", "-D", "warnings"]))?;
    }
    Ok(())
}

fn native() -> Result<()> {
    // The browser tests need a built page, and have a step of their own.
    run::run("test", &mut run::cargo(&["test", "--workspace", "--exclude", "browser-tests"]))
}

fn examples() -> Result<()> {
    run::run("examples", &mut run::cargo(&["build", "--examples"]))
}

/// Runs the named steps, or all when none is named, up to the first that fails.
pub fn run(only: &[&str]) -> ExitCode {
    let chosen = |step: &&Step| only.is_empty() || only.contains(&step.name);
    let steps: Vec<&Step> = STEPS.iter().filter(chosen).collect();
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
    let names: Vec<_> = steps.iter().map(|step| step.name).collect();
    print!("\n{}", summary(&names, &times, failed, !only.is_empty()));
    if failed.is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Each step with its seconds, and in the last line how many passed.
fn summary(names: &[&str], times: &[(&str, Duration)], failed: Option<&str>, partial: bool) -> String {
    let mut text = String::new();
    for (name, time) in times {
        let word = if failed == Some(*name) { "failed" } else { "passed" };
        text += &format!("{name:<12} {word} {:>8.1} s\n", time.as_secs_f64());
    }
    for name in names.iter().skip(times.len()) {
        text += &format!("{name:<12} not run\n");
    }
    if let Some(name) = failed {
        text += &format!("{name} failed; to repeat it alone: cargo xtask test --only {name}\n");
    }
    let failures = usize::from(failed.is_some());
    text += &format!("{} passed, {failures} failed", times.len().saturating_sub(failures));
    if partial {
        text += &format!(" (only these were to run: {})", names.join(", "));
    }
    text + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: [&str; 2] = ["fmt", "clippy"];

    fn took(seconds: f64) -> Duration {
        Duration::from_secs_f64(seconds)
    }

    #[test]
    fn contributing_lists_every_step_in_order() {
        let text = include_str!("../../CONTRIBUTING.md");
        let rows = text.lines().skip_while(|line| !line.starts_with("| step |")).skip(2).take_while(|line| line.starts_with("| `"));
        let listed: Vec<&str> = rows.filter_map(|row| row.split('`').nth(1)).collect();
        assert_eq!(listed, STEPS.iter().map(|step| step.name).collect::<Vec<_>>());
    }

    #[test]
    fn a_whole_run_ends_in_the_plain_count() {
        let text = summary(&TWO, &[("fmt", took(0.4)), ("clippy", took(61.25))], None, false);
        let expected = "fmt          passed      0.4 s\nclippy       passed     61.2 s\n2 passed, 0 failed\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_failure_says_how_to_repeat_it_and_what_did_not_run() {
        let text = summary(&TWO, &[("fmt", took(0.4))], Some("fmt"), false);
        let lines: Vec<_> = text.lines().collect();
        let expected = [
            "fmt          failed      0.4 s",
            "clippy       not run",
            "fmt failed; to repeat it alone: cargo xtask test --only fmt",
            "0 passed, 1 failed",
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_part_does_not_look_like_the_whole() {
        let text = summary(&["fmt"], &[("fmt", took(0.4))], None, true);
        assert!(text.ends_with("1 passed, 0 failed (only these were to run: fmt)\n"));
    }
}
