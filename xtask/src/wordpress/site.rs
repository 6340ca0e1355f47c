//! A running WordPress in a temporary folder, with a database of its own.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::DirBuilderExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use super::{debian, parts, quietly};

/// What folders of sites are called, before the number of their process.
const NAME: &str = "wpc-wordpress-";
/// How long a server may take to start on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// The site; dropping it ends its servers and removes its folder.
pub struct Site {
    folder: PathBuf,
    port: u16,
    servers: Vec<Child>,
}

impl Site {
    /// Starts the servers and installs WordPress with the plugin and the test's pages.
    pub fn start(core: &Path, plugin: &Path) -> Result<Self> {
        sweep();
        let folder = std::env::temp_dir().join(format!("{NAME}{}", std::process::id()));
        // The database asks for no password, so nobody else may reach its socket.
        fs::DirBuilder::new()
            .mode(0o700)
            .create(&folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
        let port = free_port()?;
        let mut site = Self { folder, port, servers: Vec::new() };
        let home = site.home();
        quietly(Command::new("cp").arg("-r").arg(core).arg(&home))?;
        for (part, place) in [
            ("wp-config.php", "wp-config.php"),
            ("harness.php", "wp-content/mu-plugins/harness.php"),
            ("theme", "wp-content/themes/plain"),
        ] {
            let place = home.join(place);
            fs::create_dir_all(place.parent().unwrap_or(&home))?;
            quietly(Command::new("cp").arg("-r").arg(parts().join(part)).arg(place))?;
        }
        site.start_database()?;
        site.say("install.php", &[plugin, &parts().join("pages")])?;
        site.start_web()?;
        Ok(site)
    }

    /// Where the browser finds it.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Deletes the plugin as the dashboard does: nothing of it may be left, and PHP must not have
    /// complained of it.
    pub fn finish(self) -> Result<()> {
        self.say("remove.php", &[])?;
        let log = self.complaints();
        let complaints: Vec<&str> = log
            .lines()
            .filter(|line| line.contains("work-permit-checker") || line.contains("WorkPermitChecker"))
            .collect();
        ensure!(complaints.is_empty(), "PHP complained of the plugin:\n{}", complaints.join("\n"));
        Ok(())
    }

    fn home(&self) -> PathBuf {
        self.folder.join("site")
    }

    fn socket(&self) -> PathBuf {
        self.folder.join("db.sock")
    }

    /// Runs a script of the test and prints what it says.
    fn say(&self, script: &str, arguments: &[&Path]) -> Result<()> {
        let mut command = Command::new("php");
        self.tell(command.arg(parts().join(script)).args(arguments));
        let said = quietly(&mut command)
            .with_context(|| format!("{script} stopped, and PHP noted:\n{}", self.complaints()))?;
        print!("{said}");
        Ok(())
    }

    /// What PHP has complained of so far.
    fn complaints(&self) -> String {
        fs::read_to_string(self.folder.join("php.log")).unwrap_or_default()
    }

    /// What `wp-config.php` reads.
    fn tell(&self, command: &mut Command) {
        command
            .current_dir(self.home())
            .env("WPC_SOCKET", self.socket())
            .env("WPC_SITE", self.address())
            .env("WPC_LOG", self.folder.join("php.log"))
            .env("WPC_HARNESS", parts().join("../src/harness.js"));
    }

    fn start_database(&mut self) -> Result<()> {
        let first = self.folder.join("first.sql");
        fs::create_dir(self.folder.join("data"))
            .and_then(|()| fs::write(&first, "CREATE DATABASE wordpress;\n"))
            .context("no place for the database")?;
        // As root it wants to hear that it is meant.
        let user = quietly(Command::new("id").arg("-un"))?;
        let mut server = living(&debian::server()?);
        server
            .arg("--no-defaults")
            .args([
                "--skip-networking",
                "--skip-grant-tables",
                "--innodb-log-file-size=8M",
                "--innodb-flush-log-at-trx-commit=0",
            ])
            .arg(format!("--user={}", user.trim()))
            .arg(format!("--datadir={}", self.folder.join("data").display()))
            .arg(format!("--socket={}", self.socket().display()))
            .arg(format!("--pid-file={}", self.folder.join("db.pid").display()))
            .arg(format!("--init-file={}", first.display()));
        let socket = self.socket();
        self.serve("db", &mut server, || UnixStream::connect(&socket).is_ok())
    }

    fn start_web(&mut self) -> Result<()> {
        let mut server = living(Path::new("php"));
        server
            .args(["-d", "opcache.enable_cli=1", "-S", &format!("127.0.0.1:{}", self.port)])
            .arg(parts().join("router.php"));
        self.tell(&mut server);
        let port = self.port;
        self.serve("web", &mut server, || TcpStream::connect(("127.0.0.1", port)).is_ok())
    }

    /// Starts a server and waits until it answers.
    fn serve(&mut self, name: &str, command: &mut Command, answers: impl Fn() -> bool) -> Result<()> {
        let log = self.folder.join(format!("{name}.log"));
        let file = fs::File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
        command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
        let mut server = command.spawn().with_context(|| format!("cannot start the {name} server"))?;
        let started = Instant::now();
        let ended = loop {
            if answers() {
                break None;
            }
            if let Some(status) = server.try_wait()? {
                break Some(format!("ended ({status})"));
            }
            if started.elapsed() > PATIENCE {
                break Some("did not answer".to_owned());
            }
            thread::sleep(Duration::from_millis(50));
        };
        self.servers.push(server);
        match ended {
            None => Ok(()),
            Some(what) => bail!("the {name} server {what}:\n{}", fs::read_to_string(&log).unwrap_or_default()),
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        for mut server in self.servers.drain(..).rev() {
            let _ = server.kill();
            let _ = server.wait();
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Removes the folders of runs that were interrupted; their servers ended with them.
fn sweep() {
    for entry in fs::read_dir(std::env::temp_dir()).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let process = name.strip_prefix(NAME).filter(|process| process.parse::<u32>().is_ok());
        if process.is_some_and(|process| !Path::new("/proc").join(process).exists()) {
            // Whose folder it is not cannot remove it, and need not.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// A command that ends when this program does, however that ends.
fn living(program: &Path) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL"]).arg(program);
    command
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("there is no free port")?;
    Ok(listener.local_addr().context("the port has no address")?.port())
}
