//! Running a command so that the terminal is never silent for long.

use std::io::{IsTerminal, Read, Write};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::paths;

/// How long a command may say nothing before this program speaks for it.
const SILENCE: Duration = Duration::from_secs(15);
/// How often the command is looked at; short enough not to be felt, long enough to cost nothing.
const POLL: Duration = Duration::from_millis(50);
/// How long to wait for the last output once the command has ended. A process that it left behind
/// may hold the pipe open for ever, and must not hold this one too.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// A cargo command in the project's root, in colour when this program's own output is a terminal.
pub fn cargo(args: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(args).current_dir(paths::root());
    let unset = |name| std::env::var_os(name).is_none();
    // The output passes through a pipe, which cargo would take for a reason to go without colour.
    if std::io::stdout().is_terminal() && unset("NO_COLOR") && unset("CARGO_TERM_COLOR") {
        command.env("CARGO_TERM_COLOR", "always");
    }
    command
}

/// Runs a command to its end, passing its output on as it comes; a failure names the command.
pub fn run(name: &str, command: &mut Command) -> Result<()> {
    let shown = show(command);
    println!("{name}: {shown}");
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `{shown}`: is it installed and on PATH?"))?;
    let signs = Arc::new(Signs::new());
    let mut readers = Vec::new();
    if let Some(from) = child.stdout.take() {
        readers.push(forward(from, std::io::stdout(), &signs));
    }
    if let Some(from) = child.stderr.take() {
        readers.push(forward(from, std::io::stderr(), &signs));
    }
    let status = loop {
        if let Some(status) = child.try_wait().context("cannot wait for the command")? {
            break status;
        }
        thread::sleep(POLL);
        if signs.silent() {
            println!("still running: {name}, {} s", signs.started.elapsed().as_secs());
            signs.touch();
        }
    };
    let ended = Instant::now();
    while ended.elapsed() < LAST_WORDS && !readers.iter().all(JoinHandle::is_finished) {
        thread::sleep(POLL);
    }
    ensure!(status.success(), "`{shown}` failed ({status})");
    Ok(())
}

/// When the command last gave a sign of life.
struct Signs {
    started: Instant,
    last: AtomicU64,
}

impl Signs {
    fn new() -> Self {
        Self { started: Instant::now(), last: AtomicU64::new(0) }
    }

    fn now(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn touch(&self) {
        self.last.store(self.now(), Ordering::Relaxed);
    }

    fn silent(&self) -> bool {
        let since = self.now().saturating_sub(self.last.load(Ordering::Relaxed));
        u128::from(since) >= SILENCE.as_millis()
    }
}

/// Copies the command's output as it comes, byte for byte, noting each sign of life.
fn forward(
    mut from: impl Read + Send + 'static,
    mut to: impl Write + Send + 'static,
    signs: &Arc<Signs>,
) -> JoinHandle<()> {
    let signs = Arc::clone(signs);
    thread::spawn(move || {
        let mut buffer = [0; 8192];
        while let Ok(length @ 1..) = from.read(&mut buffer) {
            let chunk = buffer.get(..length).unwrap_or_default();
            signs.touch();
            // Reading goes on when nobody listens any more, or the command would hang on its pipe.
            let _ = to.write_all(chunk).and_then(|()| to.flush());
        }
    })
}

/// Hands this process over to a server, so that Ctrl-C and signals reach the server itself.
pub fn become_server(command: &mut Command) -> Result<()> {
    let shown = show(command);
    println!("serve: {shown}");
    #[cfg(unix)]
    let error = std::os::unix::process::CommandExt::exec(command);
    #[cfg(not(unix))]
    let error = match command.status() {
        Ok(status) => {
            ensure!(status.success(), "`{shown}` failed ({status})");
            return Ok(());
        }
        Err(error) => error,
    };
    Err(error).with_context(|| format!("cannot start `{shown}`"))
}

/// A command as a person would type it, but for quoting.
fn show(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy()];
    words.extend(command.get_args().map(|arg| arg.to_string_lossy()));
    words.join(" ")
}
