//! The page and the widget in it, built by trunk.

use anyhow::Result;

use crate::{manifest, run, tools};

/// Writes the release build to `dist/`.
pub fn build() -> Result<()> {
    run::run("build", tools::trunk()?.args(["build", "--release"]))?;
    manifest::print()
}

/// Serves the page until it is interrupted; the arguments go to `trunk serve`.
pub fn serve(extra: &[String]) -> Result<()> {
    let mut trunk = tools::trunk()?;
    let mut compile = run::cargo(&["build", "--features", "element", "--target", tools::TARGET]);
    if extra.iter().any(|arg| arg == "--release") {
        compile.arg("--release");
    }
    // Compiled ahead of trunk, because the server, which takes over this process, is then ready
    // within seconds. Errors in the code are left to it: it shows them and waits for a change.
    if let Err(error) = run::run("compile", &mut compile) {
        eprintln!("error: {error:#}");
    }
    run::become_server(trunk.arg("serve").args(extra))
}
