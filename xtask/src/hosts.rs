//! Pages as sites make them: each folder of `tests/hosts` with a `package.json` is copied to
//! `target/hosts`, gets the npm package as it would be published, and is built. The browser tests
//! find what was built in `target/hosts/NAME/dist`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::assemble::WASM;
use crate::{node, paths, run, words_files};

/// Where the pages are built.
pub fn target() -> PathBuf {
    paths::root().join("target/hosts")
}

/// Builds every page with that package: its folder, and the tarball that is installed.
pub fn build(folder: &Path, tarball: &Path) -> Result<()> {
    let sources = paths::root().join("tests/hosts");
    let mut names = Vec::new();
    for entry in fs::read_dir(&sources).with_context(|| format!("cannot read {}", sources.display()))? {
        let path = entry.with_context(|| format!("cannot list {}", sources.display()))?.path();
        if path.join("package.json").is_file() {
            names.push(path.file_name().context("a folder without a name")?.to_owned());
        }
    }
    names.sort();
    ensure!(!names.is_empty(), "{} holds no page that is built", sources.display());
    for name in names {
        let (from, to) = (sources.join(&name), target().join(&name));
        build_one(&from, &to, folder, tarball).with_context(|| format!("the host {} failed", name.display()))?;
    }
    Ok(())
}

fn build_one(from: &Path, to: &Path, folder: &Path, tarball: &Path) -> Result<()> {
    let modules = to.join("node_modules");
    let installed = modules.join("work-permit-checker");
    // What was installed stays, unless the versions change; the package itself always goes, and
    // with it npm's note that it was there and what Vite has made of it.
    let same = fs::read(from.join("package.json")).ok() == fs::read(to.join("package.json")).ok();
    if same {
        for path in [&installed, &modules.join(".vite"), &to.join("src"), &to.join("dist")] {
            remove(path)?;
        }
        remove(&modules.join(".package-lock.json"))?;
    } else {
        remove(to)?;
    }
    copy(from, to)?;
    let mut install = node::npm()?;
    install.args(["install", "--no-save", "--prefer-offline"]).args(node::QUIET).arg(tarball).current_dir(to);
    run::run("npm", &mut install)?;
    for file in ["index.js".to_owned(), WASM.to_owned()].into_iter().chain(words_files::names(folder)?) {
        let read =
            |folder: &Path| fs::read(folder.join(&file)).with_context(|| format!("{} has no {file}", folder.display()));
        ensure!(read(&installed)? == read(folder)?, "npm installed another {file} than that of {}", tarball.display());
    }
    run::run("host", node::npm()?.args(["run", "build"]).current_dir(to))?;
    ensure!(to.join("dist").is_dir(), "{} was not made", to.join("dist").display());
    Ok(())
}

fn remove(path: &Path) -> Result<()> {
    let done = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match done {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", path.display()))
        }
        _ => Ok(()),
    }
}

/// Copies a folder of sources over another.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot create {}", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let path = entry.with_context(|| format!("cannot list {}", from.display()))?.path();
        let name = path.file_name().context("a file without a name")?;
        if path.is_dir() {
            // Installed or built by hand, beside the sources.
            if name != "node_modules" && name != "dist" {
                copy(&path, &to.join(name))?;
            }
        } else {
            fs::copy(&path, to.join(name)).with_context(|| format!("cannot copy {}", path.display()))?;
        }
    }
    Ok(())
}
