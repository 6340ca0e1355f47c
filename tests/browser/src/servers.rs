//! Servers of host pages: `/forward/PORT/` of the site leads to them, so that their pages have the
//! harness and one origin with all else.

use crate::given;
use crate::site::HARNESS;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// What stands before the port in a path that is forwarded.
pub const FORWARDED: &str = "/forward/";

/// The folder of a host page that was built.
pub fn built(name: &str) -> PathBuf {
    let folder = given("WPC_BUILT").join(name);
    assert!(folder.join("dist").is_dir(), "{} was not built: run `cargo xtask package`", folder.display());
    folder
}

/// A running server of a host page; ended when dropped.
#[derive(Debug)]
pub struct Server {
    process: Child,
    port: u16,
}

impl Server {
    /// Runs the host's own server, `server.js`, which says its port once it listens.
    pub fn start(name: &str) -> Server {
        let mut process = node(name).arg("server.js").stdout(Stdio::piped()).spawn().expect("Node.js is on PATH");
        let said = first_line(&mut process, "listening on ");
        let port = said.parse().unwrap_or_else(|_| panic!("{name}: not a port: {said}"));
        Server { process, port }
    }

    /// Runs Vite's development server on the host's sources.
    pub fn develop(name: &str) -> Server {
        // Chosen here, because the addresses in its pages name it.
        let port = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
        let mut vite = node(name);
        vite.args(["node_modules/vite/bin/vite.js", "--base", &format!("{FORWARDED}{port}/")]);
        vite.env("PORT", port.to_string()).env("NO_COLOR", "1").stdout(Stdio::piped());
        let mut process = vite.spawn().expect("Node.js is on PATH");
        first_line(&mut process, "Local:");
        Server { process, port }
    }

    /// Where the site shows the server's page.
    pub fn path(&self) -> String {
        format!("{FORWARDED}{}/", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn node(name: &str) -> Command {
    let mut node = Command::new("node");
    node.current_dir(built(name)).stdin(Stdio::null());
    node
}

/// Reads until a line holds `mark`; gives what follows it. What comes later is read and dropped.
fn first_line(process: &mut Child, mark: &str) -> String {
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    let found = lines.by_ref().map_while(Result::ok).find_map(|line| Some(line.split_once(mark)?.1.to_owned()));
    std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
    found.unwrap_or_else(|| panic!("the server ended without `{mark}`"))
}

/// Answers a request with what the server on its port says to it.
pub(crate) fn forward(mut stream: TcpStream, target: &str) -> std::io::Result<()> {
    let port = target.trim_start_matches(FORWARDED).split('/').next().and_then(|port| port.parse::<u16>().ok());
    let mut server = TcpStream::connect(("127.0.0.1", port.unwrap_or_default()))?;
    server.set_read_timeout(Some(Duration::from_secs(30)))?;
    // In the older version of the protocol, the end of the answer is the end of the connection.
    write!(server, "GET {target} HTTP/1.0\r\nHost: 127.0.0.1\r\nAccept: */*\r\nConnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer)?;
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap_or(answer.len());
    let (head, body) = answer.split_at(end);
    let head = String::from_utf8_lossy(head).into_owned();
    let mut body = body.get(4..).unwrap_or_default().to_vec();
    if head.to_ascii_lowercase().contains("content-type: text/html") {
        body = String::from_utf8(body).unwrap().replacen("<script", &[HARNESS, "<script"].concat(), 1).into_bytes();
    }
    let kept = |line: &&str| !line.to_ascii_lowercase().starts_with("content-length:");
    let head: Vec<&str> = head.lines().filter(kept).collect();
    stream.write_all(format!("{}\r\nContent-Length: {}\r\n\r\n", head.join("\r\n"), body.len()).as_bytes())?;
    stream.write_all(&body)
}
