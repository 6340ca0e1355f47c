//! The npm package: a folder, packed as npm packs it, and looked at by the usual checkers.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::elements::{Sources, manifest};
use super::read;
use crate::assemble::{ENTRY, WASM};
use crate::{node, paths, run, words_files};

/// The checkers, in the versions that are used.
const CHECKERS: [(&str, &str); 4] = [
    ("publint", "0.3.25"),
    ("@arethetypeswrong/cli", "0.18.5"),
    ("custom-elements-manifest", "2.1.0"),
    ("ajv", "8.20.0"),
];

/// The end of the entry that a page loads: it defines the element at once.
const DEFINITION: &str = "define();";

/// Files of the package that are kept as they are, in `packages/npm/`.
const KEPT: [&str; 5] = ["README.md", "define.js", "define.d.ts", "react.d.ts", "vue.d.ts"];

/// A package that was made.
pub struct Package {
    /// Its folder.
    pub folder: PathBuf,
    /// The same as npm packs it.
    pub tarball: PathBuf,
}

/// Makes the package's folder and tarball.
pub fn make(target: &Path, version: &str, licences: &[PathBuf]) -> Result<Package> {
    let folder = target.join("npm");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let (dist, kept) = (paths::dist(), paths::root().join("packages/npm"));
    let copies = [dist.join(WASM)].into_iter().chain(KEPT.map(|name| kept.join(name)));
    let words = words_files::names(&dist)?.into_iter().map(|name| dist.join(name));
    for file in copies.chain(words).chain(licences.iter().cloned()) {
        let name = file.file_name().context("a file without a name")?;
        fs::copy(&file, folder.join(name)).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    let script = read(&dist.join(ENTRY))?;
    let types = read(&dist.join("work-permit-checker.d.ts"))?;
    let readme = read(&paths::root().join("README.md"))?;
    let reference = read(&paths::root().join("docs/reference/element.md"))?;
    let mut about: Value =
        serde_json::from_str(&read(&kept.join("package.json"))?).context("packages/npm/package.json is not JSON")?;
    *about.get_mut("version").context("packages/npm/package.json has no version")? = version.into();
    // Of the entry as people wrote it: the built one is minified.
    let source = read(&paths::root().join("src/element").join(ENTRY))?;
    let elements = manifest(&Sources { readme: &readme, reference: &reference, script: &source, types: &types })?;
    let write =
        |name: &str, text: &str| fs::write(folder.join(name), text).with_context(|| format!("cannot write {name}"));
    write("index.js", without_definition(&script)?)?;
    write("index.d.ts", &types)?;
    write("package.json", &(serde_json::to_string_pretty(&about)? + "\n"))?;
    write("custom-elements.json", &(serde_json::to_string_pretty(&elements)? + "\n"))?;

    let mut pack = node::npm()?;
    run::run(
        "npm",
        pack.args(["pack", "--ignore-scripts", "--pack-destination"]).arg(target).arg(&folder).current_dir(target),
    )?;
    let tarball = target.join(format!("work-permit-checker-{version}.tgz"));
    ensure!(tarball.is_file(), "npm did not make {}", tarball.display());
    Ok(Package { folder, tarball })
}

/// The entry without the call that defines the element: importing it changes nothing.
fn without_definition(script: &str) -> Result<&str> {
    let rest = script
        .trim_end()
        .strip_suffix(DEFINITION)
        .context("the entry does not end with the definition of the element")?;
    let calls = rest.split(['\n', ';', '}']).any(|statement| statement.trim_start().starts_with("define("));
    ensure!(!calls, "the entry defines the element more than once");
    Ok(rest)
}

/// Runs the checkers on a package; each of them fails at a mistake.
pub fn check(package: &Package) -> Result<()> {
    let modules = node::ensure("node-package", &CHECKERS)?;
    let mut lint = node::program(&modules, "publint/src/cli.js")?;
    run::run("publint", lint.args(["run", "--strict"]).arg(&package.folder))?;
    let mut types = node::program(&modules, "@arethetypeswrong/cli/dist/index.js")?;
    types.arg(&package.tarball).args(["--profile", "esm-only", "--no-definitely-typed", "--no-emoji", "--no-color"]);
    run::run("attw", types.args(["--exclude-entrypoints", "custom-elements.json"]))?;
    let mut schema = node::script(&paths::root().join("packages/npm/check-manifest.cjs"))?;
    run::run("manifest", schema.arg(package.folder.join("custom-elements.json")).env("NODE_PATH", &modules))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_is_taken_from_the_end_and_nowhere_else() {
        assert_eq!(without_definition("a();\nb();\ndefine();\n").unwrap(), "a();\nb();\n");
        assert_eq!(without_definition("export function define(e){}define();").unwrap(), "export function define(e){}");
        assert!(without_definition("define();\na();\n").is_err());
        assert!(without_definition("a();define();b();define();").is_err());
        assert!(without_definition("a();\ndefine();\ndefine();\n").is_err());
    }
}
