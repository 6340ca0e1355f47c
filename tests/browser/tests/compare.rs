//! A first visit on a slow phone: this widget beside other ways to put questions on a page.
//! `cargo xtask bench` builds the pages, each file compressed.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a benchmark stops at the first surprise"
)]

use browser_tests::{Browser, Engine, Site, given};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// How often each page is opened.
const ROUNDS: usize = 5;

/// The pages, each with what its first question is, and what must be there to answer it.
const PAGES: [(&str, &str); 5] = [
    ("static", "document.querySelector('.host input[type=checkbox]')"),
    ("widget", "document.querySelector('work-permit-checker')?.shadowRoot?.querySelector('input[type=checkbox]')"),
    ("react", "document.querySelector('#root button')"),
    ("surveyjs", "document.querySelector('#root input[type=radio]')"),
    ("publicodes", "document.querySelector('#root input[type=radio]')"),
];

/// Notes when a page shows its first question (painted), when that takes an answer, and when it
/// has all that it will ever load. The scripts of the others answer from when they have drawn; the
/// widget keeps what is answered before its application is there.
fn watch(found: &str) -> String {
    format!(
        "globalThis.times = {{}};
        (() => {{
          const painted = (name) => {{
            const {{ port1, port2 }} = new MessageChannel();
            port1.onmessage = () => {{ times[name] ??= performance.now(); }};
            port2.postMessage(0);
          }};
          const look = () => {{
            const field = {found};
            if (field && !('visible' in times)) {{
              painted('visible');
              field.click();
              if (field.type === 'button' || field.localName === 'button' || field.checked) painted('answerable');
            }}
            const widget = document.querySelector('work-permit-checker');
            if (widget ? widget.report : field) painted('whole');
            if (!('whole' in times) || !('visible' in times)) requestAnimationFrame(look);
          }};
          requestAnimationFrame(look);
        }})();"
    )
}

/// What one visit took: milliseconds, bytes of bodies, requests.
#[derive(Clone, Copy, Default)]
struct Visit {
    visible: f64,
    answerable: f64,
    whole: f64,
    bytes: f64,
    requests: f64,
}

fn visit(address: SocketAddr, name: &str, found: &str) -> Visit {
    let page = Browser::start(Engine::Chromium, Site::start(), "light");
    page.slow_network();
    page.before_pages(&watch(found));
    page.throttle(4);
    page.visit_address(&format!("http://{address}/{name}/index.html"));
    let started = Instant::now();
    while page.js("return Boolean(globalThis.times?.visible && times.answerable && times.whole)", Value::Null)
        != Value::Bool(true)
    {
        assert!(started.elapsed() < Duration::from_secs(60), "{name} never shows its question");
        thread::sleep(Duration::from_millis(200));
    }
    let told = page.js(
        "const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
        // The words of the other language come once the page is whole.
        const loaded = all.filter((each) => each.name.startsWith('http') && !each.name.endsWith('words.fr.txt'));
        return { ...times, bytes: loaded.reduce((sum, each) => sum + each.encodedBodySize, 0), requests: loaded.length,
          kept: document.querySelector('work-permit-checker')?.shadowRoot.querySelectorAll('input:checked').length ?? 1 }",
        Value::Null,
    );
    assert_eq!(told["kept"], 1, "{name}: the early answer is lost");
    let number = |name: &str| told[name].as_f64().unwrap();
    Visit {
        visible: number("visible"),
        answerable: number("answerable"),
        whole: number("whole"),
        bytes: number("bytes"),
        requests: number("requests"),
    }
}

fn median(visits: &[Visit], of: fn(&Visit) -> f64) -> f64 {
    let mut all: Vec<f64> = visits.iter().map(of).collect();
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

#[test]
fn a_first_visit_beside_others() {
    println!("compare: Chromium, processor 4x slower, 1.6 Mbit/s, 150 ms, nothing cached, medians of {ROUNDS}");
    let address = serve(given("WPC_PAGES").to_str().unwrap().to_owned());
    let mut all: Vec<Vec<Visit>> = vec![Vec::new(); PAGES.len()];
    for round in 1..=ROUNDS {
        println!("  round {round} of {ROUNDS}");
        for (at, (name, found)) in PAGES.iter().enumerate() {
            all[at].push(visit(address, name, found));
        }
    }
    println!(
        "  {:<12}{:>10}{:>10}{:>14}{:>16}{:>14}",
        "page", "bytes", "requests", "visible, ms", "answerable, ms", "whole, ms"
    );
    let rows: Vec<Visit> = all
        .iter()
        .map(|visits| Visit {
            visible: median(visits, |each| each.visible),
            answerable: median(visits, |each| each.answerable),
            whole: median(visits, |each| each.whole),
            bytes: median(visits, |each| each.bytes),
            requests: median(visits, |each| each.requests),
        })
        .collect();
    for ((name, _), row) in PAGES.iter().zip(&rows) {
        let Visit { visible, answerable, whole, bytes, requests } = row;
        println!("  {name:<12}{bytes:>10.0}{requests:>10.0}{visible:>14.0}{answerable:>16.0}{whole:>14.0}");
    }
    let [fixed, widget, react, survey, _] = rows.as_slice() else { panic!("five pages") };
    let wanted = |what: &str, measured: f64, most: f64| {
        let word = if measured <= most { "reached" } else { "NOT REACHED" };
        println!("  {what}: {measured:.2} of {most} wanted, {word}");
    };
    wanted("visible, beside the static page", widget.visible / fixed.visible, 1.25);
    wanted("answerable, beside the React page", widget.answerable / react.answerable, 1.0);
    wanted("answerable, beside SurveyJS", widget.answerable / survey.answerable, 0.35);
    wanted("bytes, beside SurveyJS", widget.bytes / survey.bytes, 0.4);
}

/// Serves the pages, every file compressed ahead.
fn serve(folder: String) -> SocketAddr {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let folder = folder.clone();
            thread::spawn(move || answer(stream, Path::new(&folder)));
        }
    });
    address
}

fn answer(mut stream: TcpStream, folder: &Path) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    lines.map_while(Result::ok).take_while(|line| !line.is_empty()).for_each(drop);
    let path = first.split(' ').nth(1).unwrap_or_default().trim_start_matches('/').to_owned();
    let mime = match path.rsplit('.').next() {
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("css") => "text/css",
        _ => "text/html; charset=utf-8",
    };
    let body = fs::read(folder.join(format!("{path}.br")));
    let status = if body.is_ok() { "200 OK" } else { "404 Not Found" };
    let body = body.unwrap_or_default();
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Encoding: br\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)
}
