//! The page and the widget in it, built by trunk.

use std::path::Path;

use anyhow::{Result, ensure};

use crate::{manifest, paths, port, run, tools};

/// Where `serve` writes, so that `dist/` stays the release that was last built.
const SERVED: &str = "target/serve";

/// Writes the release build to `dist/`.
pub fn build() -> Result<()> {
    run::run("build", tools::trunk()?.args(["build", "--release"]))?;
    manifest::print()
}

/// An error unless `dist/` holds a release build.
pub fn ensure_release() -> Result<()> {
    ensure_release_in(&paths::dist())
}

/// Only a release has a manifest; a plain `trunk build` or `trunk serve` leaves none.
pub fn ensure_release_in(folder: &Path) -> Result<()> {
    let missing = if folder.is_dir() { "holds no release build" } else { "is not there" };
    ensure!(folder.join(manifest::NAME).is_file(), "{} {missing}: run `cargo xtask build`", folder.display());
    Ok(())
}

/// Serves the page until it is interrupted; the arguments go to `trunk serve`.
pub fn serve(extra: &[String]) -> Result<()> {
    port::ensure_free(extra)?;
    let mut trunk = tools::trunk()?;
    let mut compile =
        run::cargo(&["build", "--no-default-features", "--features", "element", "--target", tools::TARGET]);
    if extra.iter().any(|arg| arg == "--release") {
        compile.arg("--release");
    }
    // Compiled ahead of trunk, because the server, which takes over this process, is then ready
    // within seconds. Errors in the code are left to it: it shows them and waits for a change.
    if let Err(error) = run::run("compile", &mut compile) {
        eprintln!("error: {error:#}");
    }
    trunk.arg("serve");
    if !extra.iter().any(|arg| arg.starts_with("-d") || arg.starts_with("--dist")) {
        trunk.args(["--dist", SERVED]);
    }
    run::become_server(trunk.args(extra))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn only_a_release_is_taken_for_one() {
        let folder = std::env::temp_dir().join(format!("wpc-release-{}", std::process::id()));
        let problem = || ensure_release_in(&folder).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(problem().contains("is not there"));
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join(crate::assemble::ENTRY), "").unwrap();
        assert!(problem().contains("holds no release build"));
        fs::write(folder.join(manifest::NAME), "{}").unwrap();
        assert_eq!(problem(), "");
        fs::remove_dir_all(&folder).unwrap();
    }
}
