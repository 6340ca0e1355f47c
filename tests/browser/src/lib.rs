//! The built page in a real browser: what its tests share.
//!
//! [`Site`] serves the release build, and can be told to break a file; [`Browser`] is one session
//! of an engine, with the page's own scripts reached through [`Browser::js`]; `harness.js` is
//! added to every page and records events, warnings and requests, and drives a widget by clicks.
//! A test asks for both with [`start`]. `cargo xtask test --only chromium` sets the environment.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test harness stops at the first surprise"
)]

mod axe;
mod browser;
mod cases;
mod engine;
mod hosts;
mod screen;
mod servers;
mod site;

pub use browser::Browser;
pub use cases::{fits_and_steps, general_fails, help_desk};
pub use engine::Engine;
pub use hosts::{RELEASE, folder as hosts_folder};
pub use screen::Screen;
pub use servers::{Server, built};
pub use site::{Fault, Site};
pub use thirtyfour::Key;

use std::env;
use std::path::PathBuf;

/// A path that `cargo xtask test` gives in the environment.
pub fn given(variable: &str) -> PathBuf {
    let value = env::var_os(variable).unwrap_or_else(|| {
        panic!("{variable} is not set: run the browser tests through `cargo xtask test --only chromium`");
    });
    PathBuf::from(value)
}

/// A site with the release build, and a browser on an empty page: the engine that `WPC_ENGINE`
/// names.
pub fn start() -> Browser {
    start_in("light")
}

/// The same, for a visitor who prefers `light` or `dark` colours.
pub fn start_in(scheme: &str) -> Browser {
    Browser::start(Engine::chosen(), Site::start(), scheme)
}
