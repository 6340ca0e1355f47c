//! What the test needs from Debian: PHP and a database, installed; WordPress, only unpacked.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::quietly;
use crate::{engines, paths, run};

/// PHP with its driver for the database, and the database's programs without its service.
const PROGRAMS: [&str; 3] = ["php-cli", "php-mysql", "mariadb-server-core"];
/// Debian signs its lists with one of these.
const KEYS: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// A WordPress as one release of Debian has it.
pub struct WordPress {
    /// The name of the Debian release.
    pub suite: &'static str,
    /// The release of WordPress in it.
    pub release: &'static str,
    /// The packages into which WordPress's links lead.
    pub packages: &'static [&'static str],
}

/// Installs PHP and MariaDB, unless they are there.
pub fn ensure_programs() -> Result<()> {
    if are_there() {
        return Ok(());
    }
    engines::install("the WordPress test's PHP with MariaDB", &PROGRAMS, "and repeat this command")?;
    ensure!(are_there(), "apt-get ran, but PHP with mysqli and mariadbd are not there");
    Ok(())
}

fn are_there() -> bool {
    let modules = Command::new("php").arg("-m").output();
    let mysqli =
        modules.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).lines().any(|line| line == "mysqli"));
    mysqli && server().is_ok()
}

/// The database server, which a person's PATH need not reach.
pub fn server() -> Result<PathBuf> {
    let usual = Path::new("/usr/sbin/mariadbd");
    let found = paths::on_path("mariadbd").or_else(|| usual.is_file().then(|| usual.to_owned()));
    found.context("there is no mariadbd")
}

impl WordPress {
    /// The folder with this WordPress, fetched from Debian's archive when it is not there.
    pub fn ensure(&self, cache: &Path) -> Result<PathBuf> {
        let folder = cache.join("wordpress").join(self.suite);
        if !folder.join("wp-load.php").is_file() {
            let apt = cache.join("wordpress").join(format!("{}-apt", self.suite));
            self.fetch(&apt, &folder)
                .with_context(|| format!("cannot fetch WordPress {} from Debian {}", self.release, self.suite))?;
            fs::remove_dir_all(&apt).with_context(|| format!("cannot remove {}", apt.display()))?;
        }
        let version = fs::read_to_string(folder.join("wp-includes/version.php")).unwrap_or_default();
        ensure!(
            version.contains(&format!("$wp_version = '{}", self.release)),
            "{} is not WordPress {}",
            folder.display(),
            self.release
        );
        Ok(folder)
    }

    /// Asks the archive through an apt that has nothing to do with the system's packages.
    fn fetch(&self, apt: &Path, folder: &Path) -> Result<()> {
        ensure!(
            paths::on_path("apt-get").is_some() && paths::on_path("dpkg-deb").is_some() && Path::new(KEYS).is_file(),
            "this needs apt-get, dpkg-deb and {KEYS}: run it on Debian 12 or later"
        );
        let _ = fs::remove_dir_all(apt);
        for part in ["lists/partial", "archives/partial", "files", "unpacked"] {
            fs::create_dir_all(apt.join(part)).with_context(|| format!("cannot create {}", apt.display()))?;
        }
        let config = apt.join("apt.conf");
        fs::write(
            apt.join("sources.list"),
            format!("deb [signed-by={KEYS}] http://deb.debian.org/debian {} main\n", self.suite),
        )?;
        fs::write(apt.join("status"), "")?;
        fs::write(&config, configuration(apt))?;
        let name = format!("wordpress {}", self.release);
        let apt_get = |args: &[&str]| {
            let mut command = engines::apt_get(args);
            command.env("APT_CONFIG", &config).current_dir(apt.join("files"));
            command
        };
        run::run(&name, &mut apt_get(&["update"]))?;
        let mut download = apt_get(&["download", "wordpress", "wordpress-theme-twentytwentythree"]);
        run::run(&name, download.args(self.packages))?;
        let unpacked = apt.join("unpacked");
        for file in fs::read_dir(apt.join("files"))? {
            quietly(Command::new("dpkg-deb").arg("-x").arg(file?.path()).arg(&unpacked))?;
        }
        let core = unpacked.join("usr/share/wordpress");
        // Both lead out of what was unpacked; the configuration is the test's own.
        for part in [".htaccess", "wp-includes/certificates/ca-bundle.crt", "wp-config.php"] {
            fs::remove_file(core.join(part)).with_context(|| format!("cannot remove {part}"))?;
        }
        let _ = fs::remove_dir_all(folder);
        quietly(Command::new("cp").arg("-rL").arg(&core).arg(apt.join("whole")))?;
        fs::rename(apt.join("whole"), folder).with_context(|| format!("cannot create {}", folder.display()))
    }
}

fn configuration(apt: &Path) -> String {
    let apt = apt.display();
    format!(
        "Dir::Etc::SourceList \"{apt}/sources.list\";\n\
         Dir::Etc::SourceParts \"/dev/null\";\n\
         Dir::State::Lists \"{apt}/lists\";\n\
         Dir::State::Status \"{apt}/status\";\n\
         Dir::Cache \"{apt}\";\n\
         Acquire::Languages \"none\";\n\
         Acquire::IndexTargets::deb::DEP-11::DefaultEnabled \"false\";\n\
         APT::Sandbox::User \"root\";\n"
    )
}
