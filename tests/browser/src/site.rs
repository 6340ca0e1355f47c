//! A static server for the release build, that can be told to break a file.

use crate::{given, servers};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What the server does wrong, or adds, for one path.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Answers 404.
    Missing,
    /// Sends only so many bytes of the file.
    Cut(usize),
    /// Answers only once the site is healed.
    Held,
    /// Changes the last byte of the file.
    Changed,
    /// Adds a header.
    Header(&'static str, &'static str),
}

#[derive(Debug, Default)]
struct State {
    requests: Vec<String>,
    faults: Vec<(String, Fault)>,
}

/// A running server on a port of its own; every path that was asked for is on record.
#[derive(Clone, Debug)]
pub struct Site {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
}

/// Added to every page before its first script.
pub(crate) const HARNESS: &str = "<script src=\"/harness.js\"></script>\n";

impl Site {
    /// Serves `WPC_DIST`, and the pages of `tests/browser/pages`, and those of `WPC_BUILT` below `/built/`.
    pub fn start() -> Site {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let site = Site { address: listener.local_addr().unwrap(), state: Arc::default() };
        let folders = [given("WPC_DIST"), Path::new(env!("CARGO_MANIFEST_DIR")).join("pages")];
        assert!(folders[0].join("work-permit-checker.js").is_file(), "WPC_DIST holds no release build: {}", folders[0].display());
        let state = site.state.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (state, folders) = (state.clone(), folders.clone());
                // A browser that hangs up early is no failure of the page.
                thread::spawn(move || answer(stream, &state, &folders));
            }
        });
        site
    }

    /// The address of a path.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// From now on, this path is answered so.
    pub fn fault(&self, path: &str, fault: Fault) {
        self.state.lock().unwrap().faults.push((path.to_owned(), fault));
    }

    /// Every file is well again.
    pub fn heal(&self) {
        self.state.lock().unwrap().faults.clear();
    }

    /// This path is held no longer; its other faults stay.
    pub fn release(&self, path: &str) {
        self.state.lock().unwrap().faults.retain(|(faulty, fault)| faulty != path || !matches!(fault, Fault::Held));
    }

    /// Every path that was asked for so far.
    pub fn requests(&self) -> Vec<String> {
        self.state.lock().unwrap().requests.clone()
    }
}

fn answer(mut stream: TcpStream, state: &Mutex<State>, folders: &[PathBuf]) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let Some(first) = lines.next().transpose()? else {
        return Ok(());
    };
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let target = first.split(' ').nth(1).unwrap_or("/");
    if target.starts_with(servers::FORWARDED) {
        return servers::forward(stream, target);
    }
    let path = target.split('?').next().unwrap_or("/");
    state.lock().unwrap().requests.push(target.to_owned());
    let held = || state.lock().unwrap().faults.iter().any(|(faulty, fault)| faulty == path && matches!(fault, Fault::Held));
    while held() {
        thread::sleep(Duration::from_millis(5));
    }
    let faults: Vec<Fault> = {
        let state = state.lock().unwrap();
        state.faults.iter().filter(|(faulty, _)| faulty == path).map(|(_, fault)| fault.clone()).collect()
    };
    let mut body = file(path, folders);
    let mut headers = String::new();
    for fault in faults {
        match fault {
            Fault::Held => {}
            Fault::Missing => body = None,
            Fault::Cut(length) => body.iter_mut().for_each(|body| body.truncate(length)),
            Fault::Changed => body.iter_mut().filter_map(|body| body.last_mut()).for_each(|last| *last ^= 1),
            Fault::Header(name, value) => headers += &format!("{name}: {value}\r\n"),
        }
    }
    let (status, mime) = if body.is_some() { ("200 OK", mime(path)) } else { ("404 Not Found", "text/plain") };
    let body = body.unwrap_or_default();
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {length}\r\nCache-Control: no-store\r\nConnection: close\r\n{headers}\r\n"
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)
}

fn file(path: &str, folders: &[PathBuf]) -> Option<Vec<u8>> {
    if path == "/harness.js" {
        return Some(include_bytes!("harness.js").to_vec());
    }
    let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
    if name.split('/').any(|part| part == "..") {
        return None;
    }
    let built = name.strip_prefix("built/").and_then(|name| {
        let (host, file) = name.split_once('/')?;
        Some(servers::built(host).join("dist").join(if file.is_empty() { "index.html" } else { file }))
    });
    let body = match built {
        Some(file) => fs::read(file).ok(),
        None => folders.iter().find_map(|folder| fs::read(folder.join(name)).ok()),
    }?;
    if !(name.ends_with(".html") || name.ends_with('/')) {
        return Some(body);
    }
    let page = String::from_utf8(body).unwrap();
    let (before, after) = page.split_at(page.find("<script").unwrap_or(0));
    Some([before, HARNESS, after].concat().into_bytes())
}

fn mime(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("css") => "text/css",
        Some("ts") => "text/plain",
        _ => "text/html; charset=utf-8",
    }
}
