//! Timings, native and in the browser.

use anyhow::Result;

use crate::{browser, engines, page, run};

/// Times one assessment natively, then the page of a fresh release build in the browser.
pub fn bench() -> Result<()> {
    run::run("native", &mut run::cargo(&["bench", "--bench", "assess"]))?;
    page::build()?;
    browser::test(&engines::CHROMIUM, &["--test", "speed"])
}
