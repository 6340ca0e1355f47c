//! Programs that run on Node, in pinned versions, in the cache for tools.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::{paths, run};

/// What npm is always told: nothing is run on install, and nothing is asked for besides.
pub const QUIET: [&str; 4] = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];

/// An npm command.
pub fn npm() -> Result<Command> {
    ensure!(paths::on_path("npm").is_some(), "the packages need npm: install Node.js 20.19 or later with npm");
    Ok(Command::new("npm"))
}

/// A script on Node.
pub fn script(file: &Path) -> Result<Command> {
    ensure!(paths::on_path("node").is_some(), "the packages need Node.js 20.19 or later with npm: install it");
    let mut command = Command::new("node");
    command.arg(file);
    Ok(command)
}

/// A program of an installed package, by the path of its script.
pub fn program(modules: &Path, path: &str) -> Result<Command> {
    let file = modules.join(path);
    ensure!(file.is_file(), "{} is not there: empty the cache for tools", file.display());
    script(&file)
}

/// Installs these packages in exactly these versions into a folder of the cache, unless they are
/// there; gives the folder of the modules.
pub fn ensure(folder: &str, packages: &[(&str, &str)]) -> Result<PathBuf> {
    let folder = paths::cache()?.join(folder);
    let modules = folder.join("node_modules");
    let missing = || packages.iter().find(|(name, version)| installed(&modules, name).as_deref() != Some(*version));
    if missing().is_none() {
        return Ok(modules);
    }
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    // All at once: npm takes away what is neither named nor recorded.
    let mut install = npm()?;
    install.args(["install", "--no-save"]).args(QUIET).arg("--prefix").arg(&folder);
    install.args(packages.iter().map(|(name, version)| format!("{name}@{version}")));
    run::run("npm", &mut install)?;
    if let Some((name, version)) = missing() {
        anyhow::bail!("npm did not put {name} {version} into {}", folder.display());
    }
    Ok(modules)
}

/// The version in which a package is there.
fn installed(modules: &Path, name: &str) -> Option<String> {
    let manifest = fs::read_to_string(modules.join(name).join("package.json")).ok()?;
    let manifest: serde_json::Value = serde_json::from_str(&manifest).ok()?;
    manifest.get("version")?.as_str().map(str::to_owned)
}
