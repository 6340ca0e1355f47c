//! The real browser: finding or installing it, and the tests that drive it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::{paths, run, tools};

/// Names that Chromium goes by, the likeliest first.
const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const CHROMEDRIVER: [&str; 1] = ["chromedriver"];

/// Drives the page of `dist/` through the browser tests: all of them, or those `chosen` by
/// arguments to cargo.
pub fn test(chosen: &[&str]) -> Result<()> {
    let dist = paths::dist();
    ensure!(dist.join("work-permit-checker.js").is_file(), "dist/ does not hold the widget: run `cargo xtask build`");
    let (chromium, chromedriver) = ensure_chromium()?;
    let shots = env::var_os("WPC_SHOTS").map(PathBuf::from);
    let shots = shots.unwrap_or_else(|| paths::root().join("target/screenshots"));
    let shots = std::path::absolute(shots).context("WPC_SHOTS is not a usable path")?;
    fs::create_dir_all(&shots).with_context(|| format!("cannot create {}", shots.display()))?;
    let mut tests = run::cargo(&["test", "--package", "browser-tests"]);
    tests
        .args(chosen)
        // One at a time: timings and focus do not survive two browsers on one small machine.
        .args(["--", "--nocapture", "--test-threads", "1"])
        .env("WPC_DIST", dist)
        .env("WPC_CHROMIUM", chromium)
        .env("WPC_CHROMEDRIVER", chromedriver)
        .env("WPC_AXE", ensure_axe(&paths::cache()?)?)
        .env("WPC_SHOTS", shots);
    run::run("browser", &mut tests)
}

/// Chromium and its driver: from the environment, else from PATH, else installed on Debian.
fn ensure_chromium() -> Result<(PathBuf, PathBuf)> {
    if let Some(found) = find_chromium()? {
        return Ok(found);
    }
    let apt = paths::on_path("apt-get").is_some();
    ensure!(
        apt && is_root(),
        "the browser tests need Chromium and chromedriver of the same version on PATH: on Debian \
         run `apt-get install chromium chromium-driver fonts-dejavu-core` as root; elsewhere \
         install both and, where they are not on PATH, set WPC_CHROMIUM and WPC_CHROMEDRIVER"
    );
    let packages = ["chromium", "chromium-driver", "fonts-dejavu-core"];
    let mut install = apt_get(&["install", "-y", "--no-install-recommends"]);
    run::run("chromium", &mut apt_get(&["update"]))
        .and_then(|()| run::run("chromium", install.args(packages)))
        .context("install chromium and chromedriver by hand, as this did not do it")?;
    find_chromium()?.context("apt-get put no chromium and chromedriver on PATH; install them by hand")
}

fn find_chromium() -> Result<Option<(PathBuf, PathBuf)>> {
    let chromium = find("WPC_CHROMIUM", &CHROMIUM)?;
    Ok(chromium.zip(find("WPC_CHROMEDRIVER", &CHROMEDRIVER)?))
}

fn find(variable: &str, names: &[&str]) -> Result<Option<PathBuf>> {
    let Some(named) = env::var_os(variable).filter(|value| !value.is_empty()) else {
        return Ok(names.iter().find_map(|name| paths::on_path(name)));
    };
    let named = std::path::absolute(&named).with_context(|| format!("{variable} is not a usable path"))?;
    ensure!(named.is_file(), "{variable} names {}, which is not a file", named.display());
    Ok(Some(named))
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn apt_get(args: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command.args(args).env("DEBIAN_FRONTEND", "noninteractive");
    command
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
    ensure!(paths::on_path("npm").is_some(), "the browser tests need axe-core {version}, which npm brings: install Node.js with npm");
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
