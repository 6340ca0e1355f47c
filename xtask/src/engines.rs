//! The three browser engines that the page is driven in: where their programs are, or how they
//! come to be there.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::tools::{self, GECKODRIVER};
use crate::{paths, run};

/// A browser engine and what it takes to drive it.
pub struct Engine {
    /// What the tests call it, in `WPC_ENGINE`.
    pub name: &'static str,
    programs: &'static [Program],
    /// The packages of Debian that bring them.
    packages: &'static [&'static str],
    /// Whether it draws only on a display.
    display: bool,
}

/// One program of an engine.
struct Program {
    /// The variable that names it, for a person and for the tests.
    variable: &'static str,
    /// What it goes by on PATH, the likeliest first.
    names: &'static [&'static str],
}

/// Chromium.
pub const CHROMIUM: Engine = Engine {
    name: "chromium",
    programs: &[
        Program {
            variable: "WPC_CHROMIUM",
            names: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
        },
        Program { variable: "WPC_CHROMEDRIVER", names: &["chromedriver"] },
    ],
    packages: &["chromium", "chromium-driver", "fonts-dejavu-core"],
    display: false,
};

/// Firefox. Its driver is compiled: Debian has none.
pub const FIREFOX: Engine = Engine {
    name: "firefox",
    programs: &[Program { variable: "WPC_FIREFOX", names: &["firefox-esr", "firefox"] }],
    packages: &["firefox-esr", "fonts-dejavu-core"],
    display: false,
};

/// WebKitGTK, by the small browser that comes with its driver.
pub const WEBKIT: Engine = Engine {
    name: "webkit",
    programs: &[
        Program { variable: "WPC_WEBKITWEBDRIVER", names: &["WebKitWebDriver"] },
        Program { variable: "WPC_MINIBROWSER", names: &["MiniBrowser"] },
        Program { variable: "WPC_XVFB_RUN", names: &["xvfb-run"] },
    ],
    packages: &["webkit2gtk-driver", "xvfb", "xauth", "fonts-dejavu-core"],
    display: true,
};

impl Engine {
    /// A command of cargo that will drive this engine; what is missing is installed first.
    pub fn cargo(&self, args: &[&str]) -> Result<Command> {
        let found = self.ensure()?;
        let mut command = run::cargo(args);
        if let Some((_, display)) = found.iter().find(|(variable, _)| self.display && *variable == "WPC_XVFB_RUN") {
            command = Command::new(display);
            command.args(["--auto-servernum", "cargo"]).args(args).current_dir(paths::root());
        }
        if self.name == FIREFOX.name {
            command.env("WPC_GECKODRIVER", tools::ensure_tool(&GECKODRIVER, &paths::cache()?)?);
        }
        command.envs(found).env("WPC_ENGINE", self.name);
        Ok(command)
    }

    /// Its programs: from the environment, else from PATH, else installed on Debian.
    fn ensure(&self) -> Result<Vec<(&'static str, PathBuf)>> {
        if let Some(found) = self.find()? {
            return Ok(found);
        }
        install(self.name, self.packages, &format!("or name the programs by {}", self.variables()))?;
        self.find()?.with_context(|| {
            format!("apt-get did not bring all that {} needs; name it by {}", self.name, self.variables())
        })
    }

    fn variables(&self) -> String {
        let names: Vec<_> = self.programs.iter().map(|program| program.variable).collect();
        names.join(", ")
    }

    fn find(&self) -> Result<Option<Vec<(&'static str, PathBuf)>>> {
        let mut all = Vec::new();
        for program in self.programs {
            let Some(path) = find(program)? else { return Ok(None) };
            all.push((program.variable, path));
        }
        Ok(Some(all))
    }
}

fn find(program: &Program) -> Result<Option<PathBuf>> {
    let variable = program.variable;
    let Some(named) = env::var_os(variable).filter(|value| !value.is_empty()) else {
        return Ok(program.names.iter().find_map(|name| paths::on_path(name).or_else(|| beside_webkit(name))));
    };
    let named = std::path::absolute(&named).with_context(|| format!("{variable} is not a usable path"))?;
    ensure!(named.is_file(), "{variable} names {}, which is not a file", named.display());
    Ok(Some(named))
}

/// A program in the folder of WebKitGTK's own, which is not on PATH: `/usr/lib/<machine>/webkit2gtk-<version>`.
fn beside_webkit(name: &str) -> Option<PathBuf> {
    let folders = |path: &Path| std::fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path());
    let webkit =
        |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit2gtk-"));
    folders(Path::new("/usr/lib"))
        .flat_map(|machine| folders(&machine))
        .filter(webkit)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// Installs packages on Debian as root; elsewhere says what to install, and what else can be done.
pub fn install(what: &str, packages: &[&str], otherwise: &str) -> Result<()> {
    let list = packages.join(" ");
    ensure!(
        paths::on_path("apt-get").is_some() && is_root(),
        "{what} is missing: on Debian run `apt-get install {list}` as root; elsewhere install the same, {otherwise}"
    );
    let mut install = apt_get(&["install", "-y", "--no-install-recommends"]);
    run::run(what, &mut apt_get(&["update"]))
        .and_then(|()| run::run(what, install.args(packages)))
        .with_context(|| format!("install {list} by hand, as this did not do it"))
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// A command of apt-get that asks nothing.
pub fn apt_get(args: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command.args(args).env("DEBIAN_FRONTEND", "noninteractive");
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_has_a_variable_of_its_own() {
        let engines = [CHROMIUM, FIREFOX, WEBKIT];
        let all: Vec<_> = engines.iter().flat_map(|engine| engine.programs).map(|program| program.variable).collect();
        let distinct: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!(distinct.len(), all.len());
        assert!(all.iter().all(|name| name.starts_with("WPC_")));
    }
}
