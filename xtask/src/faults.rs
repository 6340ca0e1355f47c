//! Faults put into a copy of the rules on purpose, one at a time: the tests must catch each of them.
//! A fault is a patch of `tests/faults`; what stands before its first `diff` says what it does.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};

use crate::{paths, run};

/// Runs the native tests on every fault; fails if one goes unseen, or no longer fits the sources.
pub fn run() -> Result<()> {
    let tree = paths::root().join("target/faults/tree");
    copy(&tree)?;
    let mut patches: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(paths::root().join("tests/faults")).context("cannot read tests/faults")? {
        patches.push(entry?.path());
    }
    patches.sort();
    ensure!(!patches.is_empty(), "tests/faults holds no patch");
    println!("faults: first the tests without any");
    let sound = test(&tree)?;
    ensure!(sound.status.success(), "the tests fail without any fault:\n{}", failures(&sound).join("\n"));
    println!("    they pass");
    let (mut caught, mut unseen) = (0, Vec::new());
    for patch in &patches {
        let name = patch.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let text = fs::read_to_string(patch).with_context(|| format!("cannot read {}", patch.display()))?;
        let started = Instant::now();
        apply(&tree, patch, false)?;
        let tested = test(&tree)?;
        apply(&tree, patch, true)?;
        let by = failures(&tested);
        println!("{name}: {}", text.lines().next().unwrap_or_default());
        if tested.status.success() || by.is_empty() {
            println!("    NOT CAUGHT, {:.0} s", started.elapsed().as_secs_f32());
            ensure!(tested.status.success(), "{name} does not build: a fault must, to be one");
            unseen.push(name);
        } else {
            caught += 1;
            println!("    caught by {}, {:.0} s", by.join(", "), started.elapsed().as_secs_f32());
        }
    }
    println!("{caught} of {} faults caught", patches.len());
    if !unseen.is_empty() {
        bail!("no test sees: {}", unseen.join(", "));
    }
    Ok(())
}

/// A copy of all that git knows of, as it stands in the working tree, in a repository of its own.
fn copy(tree: &Path) -> Result<()> {
    if tree.exists() {
        fs::remove_dir_all(tree).with_context(|| format!("cannot remove {}", tree.display()))?;
    }
    let listed = git(paths::root(), &["ls-files", "-z"])?;
    ensure!(listed.status.success(), "git cannot list the files: {}", String::from_utf8_lossy(&listed.stderr).trim());
    for file in String::from_utf8_lossy(&listed.stdout).split('\0').filter(|file| !file.is_empty()) {
        let (from, to) = (paths::root().join(file), tree.join(file));
        // A file that was removed and not yet committed is no longer there to copy.
        if !from.is_file() {
            continue;
        }
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
        }
        fs::copy(&from, &to).with_context(|| format!("cannot copy {}", from.display()))?;
    }
    let made = git(tree, &["init", "--quiet"])?;
    ensure!(made.status.success(), "git cannot make a repository in {}", tree.display());
    Ok(())
}

fn apply(tree: &Path, patch: &Path, back: bool) -> Result<()> {
    let shown = patch.display().to_string();
    let mut args = vec!["apply", "--unidiff-zero", "--whitespace=nowarn"];
    args.extend(back.then_some("--reverse"));
    args.push(&shown);
    let done = git(tree, &args)?;
    ensure!(
        done.status.success(),
        "{shown} no longer fits the sources: make it anew ({})",
        String::from_utf8_lossy(&done.stderr).trim()
    );
    Ok(())
}

fn git(folder: &Path, args: &[&str]) -> Result<Output> {
    Command::new("git")
        .args(args)
        .current_dir(folder)
        .output()
        .context("cannot start `git`: is it installed and on PATH?")
}

/// The native tests of both crates, up to the first program of them that fails.
fn test(tree: &Path) -> Result<Output> {
    let mut command = run::cargo(&["test", "--package", "work-permit-rules", "--package", "work_permit_checker"]);
    command.current_dir(tree).env("CARGO_TARGET_DIR", tree.with_file_name("build")).env("CARGO_TERM_COLOR", "never");
    command.env_remove("CARGO_BUILD_TARGET").env("RUST_BACKTRACE", "0").output().context("cannot start `cargo`")
}

/// The tests that failed, by name.
fn failures(tested: &Output) -> Vec<String> {
    let said = String::from_utf8_lossy(&tested.stdout);
    let failed = said.lines().filter_map(|line| line.strip_prefix("test ")?.strip_suffix(" ... FAILED"));
    failed.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::ExitStatus;

    #[test]
    fn every_fault_fits_the_sources() {
        for entry in fs::read_dir(paths::root().join("tests/faults")).unwrap() {
            let patch = entry.unwrap().path().display().to_string();
            let fits =
                git(paths::root(), &["apply", "--check", "--unidiff-zero", "--whitespace=nowarn", &patch]).unwrap();
            assert!(fits.status.success(), "{patch}: {}", String::from_utf8_lossy(&fits.stderr));
        }
    }

    #[test]
    fn failures_are_named() {
        let stdout = b"running 2 tests\ntest one ... ok\ntest two::three ... FAILED\n".to_vec();
        let tested = Output { status: ExitStatus::default(), stdout, stderr: Vec::new() };
        assert_eq!(failures(&tested), ["two::three"]);
    }
}
