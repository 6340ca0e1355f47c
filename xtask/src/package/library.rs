//! The crates as they would be published, and an application that uses them.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::{paths, run, tools};

/// Packs the crates and compiles what was packed, for WebAssembly: there alone the widget is whole.
pub fn pack() -> Result<()> {
    tools::ensure_target()?;
    let mut pack = run::cargo(&["package", "--target", tools::TARGET]);
    pack.args(["--package", "work-permit-texts", "--package", "work-permit-rules", "--package", "work_permit_checker"]);
    // What is released comes from a clean tree, where cargo holds every file against the commit.
    // Whoever tests before committing still learns whether the package is whole.
    if changed(paths::root()) {
        println!("crate: the tree has changes that are not committed; they are packed too");
        pack.arg("--allow-dirty");
    }
    forget_unpacked()?;
    run::run("crate", &mut pack)
}

/// Removes the sources of our crates that an earlier run left in cargo's home. Cargo unpacks each version only once, so
/// it would otherwise compile the new packages with the old sources.
fn forget_unpacked() -> Result<()> {
    let home = home::cargo_home().context("cannot find the home of cargo")?;
    let Ok(registries) = fs::read_dir(home.join("registry/src")) else { return Ok(()) };
    let folders = |within: fs::ReadDir| within.filter_map(Result::ok).map(|entry| entry.path());
    for unpacked in folders(registries).filter_map(|registry| fs::read_dir(registry).ok()).flat_map(folders) {
        let name = unpacked.file_name().unwrap_or_default().to_string_lossy();
        if ["work-permit-texts-", "work-permit-rules-"].iter().any(|own| name.starts_with(own)) {
            fs::remove_dir_all(&unpacked).with_context(|| format!("cannot remove {}", unpacked.display()))?;
        }
    }
    Ok(())
}

/// Whether git knows of changes that are not committed. Without git there is nothing to compare.
fn changed(root: &Path) -> bool {
    let status = Command::new("git").args(["status", "--porcelain"]).current_dir(root).output();
    status.is_ok_and(|status| status.status.success() && !status.stdout.is_empty())
}

/// Builds the Yew application of `examples/yew-app` into a folder.
pub fn build_application(to: &Path) -> Result<()> {
    let folder = paths::root().join("examples/yew-app");
    let lock = super::read(&folder.join("Cargo.lock"))?;
    let glue = format!("name = \"wasm-bindgen\"\nversion = \"{}\"\n", tools::WASM_BINDGEN.version);
    ensure!(lock.contains(&glue), "examples/yew-app/Cargo.lock must have wasm-bindgen {}", tools::WASM_BINDGEN.version);
    run::run("yew-app", Command::new("cargo").args(["fmt", "--check"]).current_dir(&folder))?;
    // Apart from the element's: both make a `work_permit_checker.wasm`, and cargo would not notice
    // that it is the other's.
    let target = paths::root().join("target/yew-app");
    let mut lint = Command::new("cargo");
    lint.args(["clippy", "--target", tools::TARGET, "--", "-D", "warnings"]).current_dir(&folder);
    run::run("yew-app", lint.env("CARGO_TARGET_DIR", &target))?;
    let mut trunk = tools::trunk()?;
    trunk.args(["build", "--release", "--public-url", "./", "--dist"]).arg(to).current_dir(&folder);
    run::run("yew-app", trunk.env("CARGO_TARGET_DIR", &target))?;
    ensure!(to.join("index.html").is_file(), "trunk did not build the application into {}", to.display());
    Ok(())
}
