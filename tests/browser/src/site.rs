//! A static server for the release build, that can be told to break a file.

use crate::{given, hosts, servers};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

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
    /// Promises the whole file and hangs up after so many bytes.
    Dropped(usize),
    /// Hangs up without an answer.
    Silent,
    /// Sends something else.
    Body(Vec<u8>),
    /// Says that the file is of this type; an empty type is none.
    Type(&'static str),
    /// Adds a header.
    Header(&'static str, &'static str),
}

#[derive(Debug, Default)]
struct State {
    known: Mutex<Known>,
    healed: Condvar,
}

#[derive(Debug, Default)]
struct Known {
    requests: Vec<String>,
    faults: Vec<(String, Fault)>,
}

impl State {
    fn faults_of(&self, path: &str) -> Vec<Fault> {
        let faults = |known: &Known| -> Vec<Fault> {
            known.faults.iter().filter(|(faulty, _)| faulty == path).map(|(_, fault)| fault.clone()).collect()
        };
        let held = |known: &mut Known| faults(known).iter().any(|fault| matches!(fault, Fault::Held));
        faults(&self.healed.wait_while(self.known.lock().unwrap(), held).unwrap())
    }
}

/// A running server on a port of its own; every path that was asked for is on record.
#[derive(Clone, Debug)]
pub struct Site {
    address: SocketAddr,
    state: Arc<State>,
}

/// Added to every page before its first script.
pub(crate) const HARNESS: &str = "<script src=\"/harness.js\"></script>\n";

impl Site {
    /// Serves `WPC_DIST`, the pages of `tests/browser/pages`, those of `tests/hosts` below `/hosts/`, and
    /// those of `WPC_BUILT` below `/built/`.
    pub fn start() -> Site {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let site = Site { address: listener.local_addr().unwrap(), state: Arc::default() };
        let folders = [given("WPC_DIST"), Path::new(env!("CARGO_MANIFEST_DIR")).join("pages")];
        assert!(
            folders[0].join("work-permit-checker.js").is_file(),
            "WPC_DIST holds no release build: {}",
            folders[0].display()
        );
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
        self.state.known.lock().unwrap().faults.push((path.to_owned(), fault));
    }

    /// Every file is well again.
    pub fn heal(&self) {
        self.state.known.lock().unwrap().faults.clear();
        self.state.healed.notify_all();
    }

    /// This path is held no longer; its other faults stay.
    pub fn release(&self, path: &str) {
        self.state
            .known
            .lock()
            .unwrap()
            .faults
            .retain(|(faulty, fault)| faulty != path || !matches!(fault, Fault::Held));
        self.state.healed.notify_all();
    }

    /// Every path that was asked for so far.
    pub fn requests(&self) -> Vec<String> {
        self.state.known.lock().unwrap().requests.clone()
    }
}

fn answer(mut stream: TcpStream, state: &State, folders: &[PathBuf]) -> std::io::Result<()> {
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
    state.known.lock().unwrap().requests.push(target.to_owned());
    let mut body = file(path, folders);
    let mut mime = if body.is_some() { mime_of(path) } else { "text/plain" };
    let mut promised = None;
    let mut headers = hosts::headers(path);
    for fault in state.faults_of(path) {
        match fault {
            Fault::Missing => (body, mime) = (None, "text/plain"),
            Fault::Cut(length) => body.iter_mut().for_each(|body| body.truncate(length)),
            Fault::Changed => body.iter_mut().filter_map(|body| body.last_mut()).for_each(|last| *last ^= 1),
            Fault::Dropped(length) => {
                promised = body.as_ref().map(Vec::len);
                body.iter_mut().for_each(|body| body.truncate(length));
            }
            Fault::Held => {}
            Fault::Silent => return Ok(()),
            Fault::Body(other) => (body, mime) = (Some(with_harness(path, other)), mime_of(path)),
            Fault::Type(other) => mime = other,
            Fault::Header(name, value) => headers += &format!("{name}: {value}\r\n"),
        }
    }
    if !mime.is_empty() {
        headers += &format!("Content-Type: {mime}\r\n");
    }
    let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
    let body = body.unwrap_or_default();
    let length = promised.unwrap_or(body.len());
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nCache-Control: no-store\r\nConnection: close\r\n{headers}\r\n"
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)
}

fn file(path: &str, folders: &[PathBuf]) -> Option<Vec<u8>> {
    if path == "/harness.js" {
        return Some(include_bytes!("harness.js").to_vec());
    }
    let name = path.trim_start_matches('/').to_owned() + if path.ends_with('/') { "index.html" } else { "" };
    if name.split('/').any(|part| part == "..") {
        return None;
    }
    let built = name.strip_prefix("built/").and_then(|name| {
        let (host, file) = name.split_once('/')?;
        Some(servers::built(host).join("dist").join(file))
    });
    let in_folders = || folders.iter().map(|folder| folder.join(&name)).find(|file| file.is_file());
    let file = built.or_else(|| hosts::file(&name)).or_else(in_folders)?;
    Some(with_harness(&name, fs::read(file).ok()?))
}

fn with_harness(name: &str, body: Vec<u8>) -> Vec<u8> {
    if !name.ends_with(".html") {
        return body;
    }
    let page = String::from_utf8(body).unwrap();
    let (before, after) = page.split_at(page.find("<script").unwrap_or(0));
    [before, HARNESS, after].concat().into_bytes()
}

fn mime_of(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("css") => "text/css",
        Some("json") => "application/json",
        Some("ts" | "txt") => "text/plain",
        _ => "text/html; charset=utf-8",
    }
}
