//! Starting an engine's driver and session. What differs between the engines stands here and in
//! `browser.rs`; the tests do not know which one they run in.

use crate::given;
use serde_json::{Value, json};
use std::env;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Capabilities, WebDriver};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium through chromedriver.
    Chromium,
    /// Firefox through geckodriver.
    Firefox,
    /// WebKitGTK's small browser through its own driver, on a display.
    WebKit,
}

impl Engine {
    /// The engine that `WPC_ENGINE` names: `chromium` when it names none.
    pub fn chosen() -> Engine {
        match env::var("WPC_ENGINE").as_deref() {
            Err(_) | Ok("chromium") => Engine::Chromium,
            Ok("firefox") => Engine::Firefox,
            Ok("webkit") => Engine::WebKit,
            Ok(other) => panic!("WPC_ENGINE is `{other}`; allowed: chromium, firefox, webkit"),
        }
    }
}

const CHROMIUM_FLAGS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--window-size=1280,1000",
];

/// Starts the driver of an engine; gives its process and address.
pub fn start_driver(engine: Engine, scheme: &str) -> (Child, String) {
    match engine {
        Engine::Chromium => {
            announced("WPC_CHROMEDRIVER", &["--port=0", "--log-level=SEVERE"], "started successfully on port")
        }
        Engine::Firefox => {
            announced("WPC_GECKODRIVER", &["--port=0", "--websocket-port=0", "--log=info"], "Listening on")
        }
        Engine::WebKit => {
            // It neither picks a port nor says when it listens.
            let port = TcpListener::bind(("127.0.0.1", 0)).and_then(|free| free.local_addr()).unwrap().port();
            let mut command = driver("WPC_WEBKITWEBDRIVER", &[&format!("--port={port}")]);
            // The page prefers dark when the desktop's theme is.
            command.env("GTK_THEME", if scheme == "dark" { "Adwaita:dark" } else { "Adwaita" });
            // Each garbage collection looks at old objects too. The quick ones, which look at new objects alone, left
            // removed widgets in memory on a busy machine.
            command.env("JSC_useGenerationalGC", "0");
            // Its sandbox needs privileges that a container does not give.
            command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1").stdout(Stdio::null());
            let child = command.spawn().unwrap();
            let started = Instant::now();
            while TcpStream::connect(("127.0.0.1", port)).is_err() {
                assert!(started.elapsed() < Duration::from_secs(20), "WebKitWebDriver does not listen");
                thread::sleep(Duration::from_millis(20));
            }
            (child, format!("http://127.0.0.1:{port}"))
        }
    }
}

fn driver(variable: &str, args: &[&str]) -> Command {
    let mut command = Command::new(given(variable));
    command.args(args).stdin(Stdio::null()).stderr(Stdio::null());
    command
}

/// Starts a driver that picks a free port and says so in a line with `words`.
fn announced(variable: &str, args: &[&str], words: &str) -> (Child, String) {
    // The driver picks a free port for one address family and may find it taken in the other.
    for _ in 0..10 {
        let mut child =
            driver(variable, args).stdout(Stdio::piped()).spawn().unwrap_or_else(|error| panic!("{variable}: {error}"));
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let started = lines.by_ref().map_while(Result::ok).find(|line| line.contains(words));
        let port =
            started.as_deref().and_then(|line| line.trim_end_matches('.').rsplit([' ', ':']).next()).map(str::to_owned);
        if let Some(port) = port {
            // A driver that writes into a full pipe would stop.
            thread::spawn(move || lines.for_each(drop));
            return (child, format!("http://127.0.0.1:{port}"));
        }
        let _ = child.kill();
        let _ = child.wait();
    }
    panic!("{variable} names no port in ten tries")
}

/// Opens a session with a fresh profile, for a visitor who prefers light or dark.
pub async fn open_session(engine: Engine, address: &str, profile: &Path, scheme: &str) -> WebDriverResult<WebDriver> {
    let wanted = match engine {
        Engine::Chromium => {
            let data = format!("--user-data-dir={}", profile.display());
            let flags = [&CHROMIUM_FLAGS[..], &[data.as_str()]].concat();
            json!({
                // Chromedriver does not match the name `chromium`.
                "browserName": "chrome",
                "goog:chromeOptions": {
                    "binary": given("WPC_CHROMIUM"),
                    "args": flags,
                    "prefs": { "intl.accept_languages": "en" },
                },
            })
        }
        Engine::Firefox => json!({
            "browserName": "firefox",
            "moz:firefoxOptions": {
                "binary": given("WPC_FIREFOX"),
                "args": ["-headless", "-width", "1280", "-height", "1000"],
                "prefs": {
                    "intl.accept_languages": "en",
                    "layout.css.prefers-color-scheme.content-override": if scheme == "dark" { 0 } else { 1 },
                    // Tab reaches buttons and links, as it does everywhere but on one desktop.
                    "accessibility.tabfocus": 7,
                    "network.captive-portal-service.enabled": false,
                    "network.connectivity-service.enabled": false,
                },
            },
        }),
        Engine::WebKit => json!({
            "browserName": "MiniBrowser",
            "webkitgtk:browserOptions": { "binary": given("WPC_MINIBROWSER"), "args": ["--automation"] },
        }),
    };
    let Value::Object(wanted) = wanted else { panic!("capabilities are an object") };
    let driver = WebDriver::new(address, Capabilities::from(wanted)).await?;
    driver.set_script_timeout(Duration::from_secs(60)).await?;
    if engine != Engine::Chromium {
        driver.set_window_rect(0, 0, 1280, 1000).await?;
    }
    Ok(driver)
}
