//! The WordPress plugin: its archive, and its test in real WordPresses.

mod archive;
mod debian;
mod site;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::assemble::ENTRY;
use crate::{browser, engines, page, paths, run};
use debian::WordPress;
use site::Site;

/// One WordPress before there were script modules and one after, from the Debian that has it.
const WORDPRESSES: [WordPress; 2] = [
    WordPress { suite: "bookworm", release: "6.1", packages: &["libjs-cropper", "libjs-underscore", "php-getid3"] },
    WordPress {
        suite: "trixie",
        release: "6.8",
        packages: &["libjs-cropper", "libjs-lodash", "libjs-underscore", "php-getid3"],
    },
];

/// Makes the plugin's archive from `dist/` and `packages/wordpress/`; gives its place.
pub fn package() -> Result<PathBuf> {
    page::ensure_release()?;
    let dist = paths::dist();
    let entry = dist.join(ENTRY);
    let entry = std::fs::read_to_string(&entry)
        .with_context(|| format!("cannot read {}: run `cargo xtask build`", entry.display()))?;
    let version = version_of(&entry).context("the entry in dist/ names no version")?;
    let file = paths::root().join("target/package/work-permit-checker-wordpress.zip");
    let files = archive::files(&paths::root().join("packages/wordpress"), &dist, version)?;
    archive::write(&files, &file)?;
    println!("{} files in {}", files.len(), file.display());
    Ok(file)
}

/// The version that the entry script names.
fn version_of(entry: &str) -> Option<&str> {
    let (_, after) = entry.split_once("const version")?;
    after.split('"').nth(1)
}

/// Drives the plugin in the browser, in each WordPress.
pub fn test() -> Result<()> {
    let plugin = package()?;
    debian::ensure_programs()?;
    for wordpress in &WORDPRESSES {
        let core = wordpress.ensure(&paths::cache()?)?;
        println!("wordpress: starting {} with a database of its own", wordpress.release);
        let site = Site::start(&core, &plugin)?;
        let mut tests = browser::command(&engines::CHROMIUM, &["--features", "wordpress", "--test", "wordpress*"])?;
        tests.env("WPC_WORDPRESS", site.address()).env("WPC_WORDPRESS_RELEASE", wordpress.release);
        run::run("wordpress", &mut tests).with_context(|| format!("in WordPress {}", wordpress.release))?;
        site.finish()?;
    }
    Ok(())
}

/// Runs a command that says little, and shows what it said only when it fails.
fn quietly(command: &mut Command) -> Result<String> {
    let program = PathBuf::from(command.get_program());
    let output = command.output().with_context(|| format!("cannot start {}", program.display()))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let complained = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{} failed ({}):\n{said}{complained}", program.display(), output.status);
    Ok(said)
}

/// The PHP files and pages that the test's WordPress is made of.
fn parts() -> PathBuf {
    Path::new(paths::root()).join("tests/browser/wordpress")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn source(path: &str) -> String {
        fs::read_to_string(paths::root().join(path)).unwrap_or_default()
    }

    #[test]
    fn every_place_names_the_version_of_the_widget() {
        let entry = source("src/element/work-permit-checker.js");
        let version = version_of(&entry).unwrap_or("no version");
        for (path, line) in [
            ("work-permit-checker.php", format!("Version:           {version}\n")),
            ("work-permit-checker.php", format!("const VERSION = '{version}';\n")),
            ("readme.txt", format!("Stable tag: {version}\n")),
            ("readme.txt", format!("= {version} =\n")),
            ("block/block.json", format!("\"version\": \"{version}\"")),
        ] {
            assert!(source(&format!("packages/wordpress/{path}")).contains(&line), "{path} has no {line:?}");
        }
    }

    #[test]
    fn the_plugin_allows_what_the_element_allows() {
        let entry = source("src/element/work-permit-checker.js") + &source("src/element/surroundings.js");
        let choices = source("packages/wordpress/includes/choices.php");
        for list in [
            r#"["en", "fr"]"#,
            r#"["auto", "light", "dark"]"#,
            r#"["eager", "lazy"]"#,
            r#"["none", "session", "local"]"#,
        ] {
            assert!(entry.contains(list), "the element no longer has {list}: change includes/choices.php too");
            for value in list.split('"').skip(1).step_by(2) {
                assert!(choices.contains(&format!("'{value}'")), "the plugin does not know {value}");
            }
        }
    }
}
