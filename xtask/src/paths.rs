//! Where things are: the project, its build, and the cache for tools.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The root of the project: the folder above this package.
pub fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package)
}

/// Where trunk writes the page and the widget.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Where tools are kept between runs, outside the project so that every clone shares them.
pub fn cache() -> Result<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let cache = choose(set("WPC_TOOLS"), set("XDG_CACHE_HOME"), set("HOME"))
        .context("no place for tools is known: set WPC_TOOLS to a directory that can be written")?;
    std::path::absolute(&cache).with_context(|| format!("WPC_TOOLS is not a usable path: {}", cache.display()))
}

fn choose(tools: Option<OsString>, xdg: Option<OsString>, home: Option<OsString>) -> Option<PathBuf> {
    let shared = || {
        let base = xdg.map(PathBuf::from);
        let base = base.or_else(|| home.map(|home| PathBuf::from(home).join(".cache")))?;
        Some(base.join("work-permit-checker"))
    };
    tools.map(PathBuf::from).or_else(shared)
}

/// The first file of that name in a directory of PATH.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|directory| directory.join(&file)).find(|candidate| candidate.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(tools: &str, xdg: &str, home: &str) -> Option<PathBuf> {
        let set = |value: &str| Some(OsString::from(value)).filter(|value| !value.is_empty());
        choose(set(tools), set(xdg), set(home))
    }

    #[test]
    fn the_most_specific_place_wins() {
        assert_eq!(chosen("/t", "/x", "/h"), Some("/t".into()));
        assert_eq!(chosen("", "/x", "/h"), Some("/x/work-permit-checker".into()));
        let home = "/h/.cache/work-permit-checker";
        assert_eq!(chosen("", "", "/h"), Some(home.into()));
        assert_eq!(chosen("", "", ""), None);
    }

    #[test]
    fn the_root_is_the_workspace() {
        assert!(root().join("xtask/Cargo.toml").is_file());
    }
}
