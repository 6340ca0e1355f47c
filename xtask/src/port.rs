//! The port that the page is served on: which, and whether it is free.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};

use anyhow::{Result, bail};

/// What `Trunk.toml` says.
const USUAL: u16 = 8080;

/// An error that names a free port when the one to serve on is taken. An address other than the
/// loopback's is left to trunk.
pub fn ensure_free(args: &[String]) -> Result<()> {
    if args.iter().any(|arg| arg.starts_with("-a") || arg.starts_with("--address")) {
        return Ok(());
    }
    let port = asked(args).unwrap_or(USUAL);
    if !is_taken(port) {
        return Ok(());
    }
    match (port.saturating_add(1)..u16::MAX).find(|other| !is_taken(*other)) {
        Some(other) => {
            bail!("port {port} is taken by another program; to serve on another: cargo xtask serve --port {other}")
        }
        None => bail!("port {port} is taken by another program; name another with --port"),
    }
}

/// The port that the arguments name, in any of the ways that trunk reads.
fn asked(args: &[String]) -> Option<u16> {
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let value = match arg.as_str() {
            "-p" | "--port" => args.next()?.as_str(),
            _ => match arg.strip_prefix("--port=").or_else(|| arg.strip_prefix("-p")) {
                Some(value) => value.trim_start_matches('='),
                None => continue,
            },
        };
        return value.parse().ok();
    }
    None
}

fn is_taken(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_err_and(|error| error.kind() == ErrorKind::AddrInUse)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn a_port_is_read_in_every_spelling() {
        for line in ["--port 9000", "--release --port=9000", "-p 9000 --release", "-p9000", "-p=9000"] {
            assert_eq!(asked(&words(line)), Some(9000), "{line}");
        }
        for line in ["", "--release", "--port", "--port many", "--public-url /p/"] {
            assert_eq!(asked(&words(line)), None, "{line}");
        }
    }

    #[test]
    fn the_usual_port_is_that_of_trunk() {
        let settings = std::fs::read_to_string(crate::paths::root().join("Trunk.toml")).unwrap();
        assert!(settings.contains(&format!("\nport = {USUAL}\n")));
        assert!(crate::args::Arguments::command().render_help().to_string().contains(&format!("127.0.0.1:{USUAL}")));
    }

    #[test]
    fn a_taken_port_is_named_with_one_that_is_free() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let args = words(&format!("--port {port}"));
        let problem = ensure_free(&args).unwrap_err().to_string();
        assert!(problem.starts_with(&format!("port {port} is taken")), "{problem}");
        assert!(problem.contains("--port "), "{problem}");
        assert!(ensure_free(&words(&format!("--port {port} --address 192.0.2.1"))).is_ok());
        drop(taken);
        assert!(ensure_free(&args).is_ok());
    }
}
