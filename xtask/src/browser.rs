//! The tests that drive the page in a real browser.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::engines::{self, Engine};
use crate::{hosts, page, paths, run, tools};

/// Drives the page of `dist/` in an engine through the browser tests: all of them, or those `chosen`
/// by arguments to cargo.
pub fn test(engine: &Engine, chosen: &[&str]) -> Result<()> {
    run::run(engine.name, &mut command(engine, chosen)?)
}

/// The browser tests of the page in `dist/` as a command, with all that they read from the environment.
pub fn command(engine: &Engine, chosen: &[&str]) -> Result<Command> {
    command_in(&paths::dist(), engine, chosen)
}

/// The same for the release build in another folder.
pub fn command_in(dist: &Path, engine: &Engine, chosen: &[&str]) -> Result<Command> {
    page::ensure_release_in(dist)?;
    let shots = env::var_os("WPC_SHOTS").map(PathBuf::from);
    let shots = shots.unwrap_or_else(|| paths::root().join("target/screenshots"));
    let shots = std::path::absolute(shots).context("WPC_SHOTS is not a usable path")?.join(engine.name);
    fs::create_dir_all(&shots).with_context(|| format!("cannot create {}", shots.display()))?;
    let mut tests = engine.cargo(&["test", "--package", "browser-tests"])?;
    tests
        .args(chosen)
        // One at a time: timings and focus do not survive two browsers on one small machine.
        .args(["--", "--nocapture", "--test-threads", "1"])
        .env("WPC_DIST", dist)
        .env("WPC_BUILT", hosts::target())
        .env("WPC_AXE", ensure_axe(&paths::cache()?)?)
        .env("WPC_SHOTS", shots);
    Ok(tests)
}

/// Writes the first question, as the application shows it, to where the next build finds it.
pub fn prepare() -> Result<()> {
    page::build()?;
    let mut test = engines::CHROMIUM.cargo(&["test", "--package", "browser-tests", "--test", "first"])?;
    test.args(["the_prepared_question", "--", "--nocapture"]).env("WPC_PREPARE", "1").env("WPC_DIST", paths::dist());
    run::run("prepare", &mut test)
}

/// The file of axe-core in exactly its pinned version, installed by npm when it is not there.
fn ensure_axe(cache: &Path) -> Result<PathBuf> {
    let version = tools::AXE_VERSION;
    let node = cache.join("node");
    let package = node.join("node_modules/axe-core");
    let script = package.join("axe.min.js");
    let is_there = || {
        let manifest = fs::read_to_string(package.join("package.json")).unwrap_or_default();
        is_manifest_of(&manifest, version) && script.is_file()
    };
    if is_there() {
        return Ok(script);
    }
    ensure!(
        paths::on_path("npm").is_some(),
        "the browser tests need axe-core {version}, which npm brings: install Node.js with npm"
    );
    fs::create_dir_all(&node).with_context(|| format!("cannot create {}", node.display()))?;
    let mut install = Command::new("npm");
    install
        .args(["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"])
        .arg(&node)
        .arg(format!("axe-core@{version}"));
    run::run("axe-core", &mut install)?;
    ensure!(is_there(), "npm did not put axe-core {version} into {}", node.display());
    Ok(script)
}

/// Whether a `package.json` as npm writes it is of that version.
fn is_manifest_of(manifest: &str, version: &str) -> bool {
    manifest.contains(&format!("\"version\": \"{version}\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_a_package_is_compared_whole() {
        let manifest = "{\n  \"name\": \"axe-core\",\n  \"version\": \"4.14.1\"\n}";
        assert!(is_manifest_of(manifest, "4.14.1"));
        assert!(!is_manifest_of(manifest, "4.14"));
        assert!(!is_manifest_of("", "4.14.1"));
    }
}
