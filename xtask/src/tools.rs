//! The tools that build the page, in pinned versions, and how they come to be there.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::{paths, run};

/// The target that the widget is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// A program that `cargo install` can bring.
pub struct Tool {
    /// The name of its package.
    pub package: &'static str,
    /// The name of its executable, which is also what its `--version` begins with.
    pub program: &'static str,
    /// The one version that is used.
    pub version: &'static str,
    /// How it is asked for its version.
    asked: &'static [&'static str],
}

/// Builds the page. 0.22 needs a newer compiler than the project's.
pub const TRUNK: Tool = Tool { package: "trunk", program: "trunk", version: "0.21.14", asked: &["--version"] };

/// Writes the JavaScript glue. It must equal the `wasm-bindgen` of `Cargo.lock`, because the two
/// talk in a format that changes with every version. The 0.2.130 of this tool does not install
/// with `--locked`.
pub const WASM_BINDGEN: Tool =
    Tool { package: "wasm-bindgen-cli", program: "wasm-bindgen", version: "0.2.128", asked: &["--version"] };

/// Drives Firefox.
pub const GECKODRIVER: Tool =
    Tool { package: "geckodriver", program: "geckodriver", version: "0.37.1", asked: &["--version"] };

/// Changes the sources, one place at a time, to see whether the tests notice.
pub const CARGO_MUTANTS: Tool =
    Tool { package: "cargo-mutants", program: "cargo-mutants", version: "27.1.0", asked: &["mutants", "--version"] };

/// The accessibility checker that the browser tests run inside the widget.
pub const AXE_VERSION: &str = "4.14.1";

/// Installs what is missing and gives back a trunk command that downloads nothing by itself.
pub fn trunk() -> Result<Command> {
    ensure_target()?;
    // Trunk is kept offline below, and then cannot bring what the widget is made of.
    run::run("fetch", &mut run::cargo(&["fetch", "--locked", "--target", TARGET]))?;
    let cache = paths::cache()?;
    let trunk = ensure_tool(&TRUNK, &cache)?;
    let wasm_bindgen = ensure_tool(&WASM_BINDGEN, &cache)?;
    let mut command = Command::new(&trunk);
    command
        .current_dir(paths::root())
        .env("PATH", path_with(&wasm_bindgen)?)
        // Offline, trunk takes wasm-bindgen from PATH or fails, and downloads nothing by itself.
        .env("TRUNK_OFFLINE", "true")
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // Trunk reads NO_COLOR as true or false and stops at the usual NO_COLOR=1.
        .env_remove("NO_COLOR");
    if env::var_os("NO_COLOR").is_some() {
        command.env("TRUNK_COLOR", "never").env("CARGO_TERM_COLOR", "never");
    }
    Ok(command)
}

/// Adds the WebAssembly target to the toolchain in use, unless it is there.
pub fn ensure_target() -> Result<()> {
    let libraries = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", TARGET])
        .current_dir(paths::root())
        .output()
        .context("cannot start `rustc`: install Rust from https://rustup.rs")?;
    if Path::new(String::from_utf8_lossy(&libraries.stdout).trim()).is_dir() {
        return Ok(());
    }
    ensure!(
        paths::on_path("rustup").is_some(),
        "the target {TARGET} is missing and there is no rustup to add it: \
         install the package of your Rust that holds it"
    );
    let mut add = Command::new("rustup");
    add.args(["target", "add", TARGET]).current_dir(paths::root());
    run::run("target", &mut add)
}

/// The executable in exactly its pinned version: from PATH, else from the cache, else installed.
pub fn ensure_tool(tool: &Tool, cache: &Path) -> Result<PathBuf> {
    let file = format!("{}{}", tool.program, env::consts::EXE_SUFFIX);
    let cached = cache.join("bin").join(file);
    let candidates = [paths::on_path(tool.program), Some(cached.clone())];
    if let Some(found) = candidates.into_iter().flatten().find(|path| is_version(path, tool)) {
        return Ok(found);
    }
    install(tool, cache)?;
    ensure!(
        is_version(&cached, tool),
        "{} was installed but does not report version {}",
        cached.display(),
        tool.version
    );
    Ok(cached)
}

fn install(tool: &Tool, cache: &Path) -> Result<()> {
    let Tool { package, version, .. } = *tool;
    println!("{package} {version} is missing; it is compiled once, into {}", cache.display());
    let build = cache.join(format!("build-{package}"));
    // Forced, because what lies there, if anything, is not what is needed.
    let mut install = run::cargo(&["install", "--locked", "--force", "--root"]);
    install.arg(cache).args([package, "--version", version]).env("CARGO_TARGET_DIR", &build);
    run::run(package, &mut install)
        .with_context(|| format!("cannot install {package} {version}; repeat the command to go on where it stopped"))?;
    // The intermediate files are ten times the size of the tool and are not needed again.
    fs::remove_dir_all(&build).with_context(|| format!("cannot remove {}", build.display()))
}

fn is_version(program: &Path, tool: &Tool) -> bool {
    // A program that cannot be asked is as good as a missing one.
    Command::new(program).args(tool.asked).output().is_ok_and(|output| {
        let text = String::from_utf8_lossy(&output.stdout);
        version_in(&text, tool.program) == Some(tool.version)
    })
}

/// The version in a line such as `trunk 0.21.14`, if the line is about that program.
fn version_in<'a>(output: &'a str, program: &str) -> Option<&'a str> {
    let mut words = output.split_whitespace();
    (words.next()? == program).then(|| words.next())?
}

/// PATH with the folder of that program in front, so that no other version of it is found.
fn path_with(program: &Path) -> Result<OsString> {
    let front = program.parent().map(Path::to_path_buf);
    let path = env::var_os("PATH").unwrap_or_default();
    env::join_paths(front.into_iter().chain(env::split_paths(&path)))
        .with_context(|| format!("{} cannot stand on PATH", program.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_only_from_its_own_program() {
        assert_eq!(version_in("trunk 0.21.14\n", "trunk"), Some("0.21.14"));
        assert_eq!(version_in("wasm-bindgen 0.2.128 (abc)\n", "wasm-bindgen"), Some("0.2.128"));
        assert_eq!(version_in("wasm-bindgen-test 0.2.128\n", "wasm-bindgen"), None);
        assert_eq!(version_in("trunk", "trunk"), None);
        assert_eq!(version_in("", "trunk"), None);
    }

    #[test]
    fn the_glue_generator_matches_the_locked_crate() {
        let lock = fs::read_to_string(paths::root().join("Cargo.lock")).unwrap_or_default();
        let pinned = format!("name = \"wasm-bindgen\"\nversion = \"{}\"\n", WASM_BINDGEN.version);
        assert!(lock.contains(&pinned), "change both pins together: Cargo.toml and tools.rs");
    }
}
