//! What is handed out, in `target/package/`: the npm package, its tarball, an archive for web servers
//! and one for WordPress, made from the release build in `dist/`; the crate; and the rule book.

mod archive;
mod elements;
mod library;
mod npm;
mod rulebook;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::{hosts, manifest, paths, wordpress, words_files};

/// Where everything is put.
fn target() -> PathBuf {
    paths::root().join("target/package")
}

/// Makes the packages and checks them, then builds the pages that use them.
pub fn run() -> Result<()> {
    let target = target();
    let version = version()?;
    let licences = ["LICENSE-MIT", "LICENSE-APACHE"].map(|name| paths::root().join(name));
    let built = built(&paths::dist())?;
    fs::create_dir_all(&target).with_context(|| format!("cannot create {}", target.display()))?;

    let archive = archive::pack(&target, &version, &[built.as_slice(), &licences].concat())?;
    let package = npm::make(&target, &version, &licences)?;
    npm::check(&package)?;
    wordpress::package()?;
    hosts::build(&package.folder, &package.tarball)?;
    library::pack()?;
    library::build_application(&hosts::target().join("yew-app/dist"))?;
    let books = rulebook::write(&target)?;
    for made in [&package.tarball, &archive].into_iter().chain(&books) {
        let bytes = fs::metadata(made).with_context(|| format!("{} is gone", made.display()))?.len();
        println!("{} {bytes} bytes", made.display());
    }
    Ok(())
}

/// The files of the widget in `dist/`, that a site copies.
fn built(dist: &Path) -> Result<Vec<PathBuf>> {
    let mut names = words_files::of_page(dist)?;
    names.extend(["work-permit-checker.d.ts", manifest::NAME].map(str::to_owned));
    let files: Vec<PathBuf> = names.into_iter().map(|name| dist.join(name)).collect();
    for file in &files {
        ensure!(file.is_file(), "{} is not there: run `cargo xtask build`", file.display());
    }
    Ok(files)
}

/// The version of the widget, from its Cargo.toml.
fn version() -> Result<String> {
    let manifest = read(&paths::root().join("Cargo.toml"))?;
    let package = manifest.split_once("[package]").map(|(_, rest)| rest).unwrap_or_default();
    let found = package.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    Ok(found.context("Cargo.toml names no version")?.to_owned())
}

/// A text file.
fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_that_of_the_entry() {
        let script = read(&paths::root().join("src/element/work-permit-checker.js")).unwrap();
        assert!(script.contains(&format!("export const version = \"{}\"", version().unwrap())));
    }
}
