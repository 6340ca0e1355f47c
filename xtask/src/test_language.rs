//! The widget in accented English, a language that exists only in tests.

use anyhow::Result;
use catalogues::TEST_LANGUAGE;

use crate::{browser, engines, paths, run, tools};

/// Builds the widget with the test language and drives it in Chromium.
pub fn test() -> Result<()> {
    // `dist/` stays the release that was last built.
    let dist = paths::root().join("target/test-language");
    let mut build = tools::trunk()?;
    build.args(["build", "--release", "--dist"]).arg(&dist);
    run::run("test-language", build.env(TEST_LANGUAGE, "1"))?;
    let chosen = ["--features", "test-language", "--test", "test_language"];
    run::run("test-language", &mut browser::command_in(&dist, &engines::CHROMIUM, &chosen)?)
}
