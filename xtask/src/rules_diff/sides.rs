//! The two sides of a comparison: the rules at a revision and those of the working tree, each as a
//! program that applies them.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, ensure};

use super::Refused;
use crate::{paths, run};

const MAIN: &str = include_str!("../../rules-diff/main.rs");
const RUNNER: &str = include_str!("../../rules-diff/runner.rs");
const SAMPLE: &str = include_str!("../../rules-diff/sample.rs");
/// Only the working tree makes the sample: this reads more of the rules than old ones have.
const SPEC: &str = include_str!("../../rules-diff/spec.rs");
const NO_SPEC: &str =
    "pub fn spec() -> Result<String, String> {\n    Err(String::from(\"the sample is made by the working tree\"))\n}\n";

/// What both sides build into, so that what they depend on is built once.
const BUILD: &str = "build";
const PROGRAM: &str = "rules-diff-runner";

/// One side.
pub struct Side {
    /// How it is named to the person who asked.
    pub name: String,
    program: PathBuf,
}

/// Where all that is made for a comparison is kept.
pub fn folder() -> PathBuf {
    paths::root().join("target/rules-diff")
}

/// The commit that a revision names; `None` when it names none.
pub fn commit(revision: &str) -> Result<Option<String>> {
    let named = git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")])?;
    let commit = String::from_utf8_lossy(&named.stdout).trim().to_owned();
    Ok(named.status.success().then_some(commit))
}

/// Runs git in the project.
pub fn git(args: &[&str]) -> Result<Output> {
    let mut command = Command::new("git");
    command.args(args).current_dir(paths::root());
    command.output().context("cannot start `git`: is it installed and on PATH?")
}

/// The rules at a commit. A commit never changes, so its program is kept.
pub fn revision(revision: &str, commit: &str) -> Result<Side> {
    let short: String = commit.chars().take(12).collect();
    let name = if commit.starts_with(revision) { short.clone() } else { format!("{revision} ({short})") };
    let folder = folder().join(commit);
    let (tree, krate, program) = (folder.join("tree"), folder.join("runner"), folder.join(executable()));
    let sources = [("main.rs", MAIN), ("runner.rs", RUNNER), ("sample.rs", SAMPLE), ("spec.rs", NO_SPEC)];
    let manifest = manifest(&tree)?;
    if program.is_file() && files(&manifest, &sources).all(|(name, text)| holds(&krate.join(name), text)) {
        return Ok(Side { name, program });
    }
    println!("rules-diff: building the rules at {name}");
    remove(&folder)?;
    fs::create_dir_all(&tree).with_context(|| format!("cannot create {}", tree.display()))?;
    unpack(commit, &tree)?;
    write_all(&krate, &manifest, &sources)?;
    let log = folder.join("build.log");
    let open = || File::create(&log).with_context(|| format!("cannot write {}", log.display()));
    let mut build = prepare(&tree, &krate)?;
    let out = open()?;
    let copy = out.try_clone().with_context(|| format!("cannot write {}", log.display()))?;
    let status = build.stdout(out).stderr(copy).status().context("cannot start `cargo`")?;
    if !status.success() {
        let said = fs::read_to_string(&log).unwrap_or_default();
        let first = said.lines().find(|line| line.starts_with("error")).unwrap_or("cargo said nothing").to_owned();
        return Err(Refused(not_built(&name, &first, &log)).into());
    }
    fs::copy(built(), &program).with_context(|| format!("cannot write {}", program.display()))?;
    Ok(Side { name, program })
}

fn not_built(name: &str, first: &str, log: &Path) -> String {
    let log = log.strip_prefix(paths::root()).unwrap_or(log).display();
    format!(
        "the rules at {name} do not build with this command ({first}; all of it is in {log}); allowed is a revision whose crate has `rules::glance`, `rules::questions` and `session::wire::read`"
    )
}

/// The rules of the working tree, as they stand.
pub fn working() -> Result<Side> {
    let folder = folder().join("working");
    let krate = folder.join("runner");
    write_all(
        &krate,
        &manifest(paths::root())?,
        &[("main.rs", MAIN), ("runner.rs", RUNNER), ("sample.rs", SAMPLE), ("spec.rs", SPEC)],
    )?;
    run::run("rules-diff", &mut prepare(paths::root(), &krate)?)?;
    let program = folder.join(executable());
    fs::copy(built(), &program).with_context(|| format!("cannot write {}", program.display()))?;
    Ok(Side { name: "the working tree".to_owned(), program })
}

/// The build of a side, with the versions of its own lock file.
fn prepare(tree: &Path, krate: &Path) -> Result<Command> {
    let lock = tree.join("Cargo.lock");
    if lock.is_file() {
        fs::copy(&lock, krate.join("Cargo.lock")).with_context(|| format!("cannot copy {}", lock.display()))?;
    }
    // Cargo gives the rules of both sides the same file, because they are also a dynamic library, and
    // would take one side's for the other's.
    for ending in ["rlib", "rmeta"] {
        remove(&folder().join(BUILD).join(format!("release/deps/libwork_permit_checker.{ending}")))?;
    }
    let mut build = run::cargo(&["build", "--quiet", "--release", "--manifest-path"]);
    build
        .arg(krate.strip_prefix(paths::root()).unwrap_or(krate).join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", folder().join(BUILD))
        .env_remove("CARGO_BUILD_TARGET");
    Ok(build)
}

fn built() -> PathBuf {
    folder().join(BUILD).join("release").join(executable())
}

fn executable() -> String {
    format!("{PROGRAM}{}", std::env::consts::EXE_SUFFIX)
}

/// The crate of a side: outside the workspace, and built to be fast enough soon.
fn manifest(tree: &Path) -> Result<String> {
    // A JSON string is a TOML string too.
    let tree = serde_json::to_string(&tree.to_string_lossy())?;
    Ok(format!(
        "[package]\nname = \"{PROGRAM}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[[bin]]\nname = \"{PROGRAM}\"\npath = \"main.rs\"\n\n\
         [dependencies]\nserde_json = \"1\"\nwork_permit_checker = {{ path = {tree} }}\n\n[profile.release]\nopt-level = 2\n\n[workspace]\n"
    ))
}

/// The files of the crate.
fn files<'text>(
    manifest: &'text str,
    sources: &'text [(&str, &str)],
) -> impl Iterator<Item = (&'text str, &'text str)> {
    sources.iter().copied().chain([("Cargo.toml", manifest)])
}

fn holds(file: &Path, text: &str) -> bool {
    fs::read_to_string(file).is_ok_and(|old| old == text)
}

/// Writes the crate. What is left as it is keeps its date, and cargo builds it no second time.
fn write_all(krate: &Path, manifest: &str, sources: &[(&str, &str)]) -> Result<()> {
    fs::create_dir_all(krate).with_context(|| format!("cannot create {}", krate.display()))?;
    for (name, text) in files(manifest, sources) {
        let file = krate.join(name);
        if !holds(&file, text) {
            fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
        }
    }
    Ok(())
}

/// The files of a commit, without a trace in the repository.
fn unpack(commit: &str, tree: &Path) -> Result<()> {
    let archive = tree.with_extension("tar");
    let shown = archive.display().to_string();
    let made = git(&["archive", "--format=tar", "--output", &shown, commit])?;
    ensure!(
        made.status.success(),
        "git cannot write the files of {commit}: {}",
        String::from_utf8_lossy(&made.stderr).trim()
    );
    let mut tar = Command::new("tar");
    let done = tar
        .arg("-xf")
        .arg(&archive)
        .arg("-C")
        .arg(tree)
        .output()
        .context("cannot start `tar`: is it installed and on PATH?")?;
    ensure!(done.status.success(), "tar cannot unpack {shown}: {}", String::from_utf8_lossy(&done.stderr).trim());
    remove(&archive)
}

/// Removes a file or a folder, if it is there.
fn remove(path: &Path) -> Result<()> {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match removed {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", path.display()))
        }
        _ => Ok(()),
    }
}

impl Side {
    /// The program, to do something with the sample in this file.
    pub fn command(&self, mode: &str, sample: &Path) -> Command {
        let mut command = Command::new(&self.program);
        command.arg(mode).arg(sample);
        command
    }

    /// What it says.
    pub fn output(&self, command: &mut Command) -> Result<String> {
        let done = command.output().with_context(|| format!("cannot start {}", self.program.display()))?;
        ensure!(
            done.status.success(),
            "the rules of {} stopped: {}",
            self.name,
            String::from_utf8_lossy(&done.stderr).trim()
        );
        String::from_utf8(done.stdout).with_context(|| format!("the rules of {} said what is no text", self.name))
    }

    /// What it makes of its own sample.
    pub fn spec(&self) -> Result<String> {
        self.output(Command::new(&self.program).arg("spec"))
    }
}
