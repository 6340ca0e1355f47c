//! Starting an engine's driver and session. A further engine is one more arm here.

use crate::given;
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use thirtyfour::{BrowserCapabilitiesHelper, ChromiumCapabilities, ChromiumLikeCapabilities, WebDriver};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium through chromedriver.
    Chromium,
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
pub fn start_driver(engine: Engine) -> (Child, String) {
    match engine {
        Engine::Chromium => {
            let path = given("WPC_CHROMEDRIVER");
            // The driver picks a free port for one address family and may find it taken in the other.
            for _ in 0..10 {
                let mut command = Command::new(&path);
                command.args(["--port=0", "--log-level=SEVERE"]).stdout(Stdio::piped()).stderr(Stdio::null());
                let mut driver = command.spawn().unwrap_or_else(|error| panic!("cannot start {}: {error}", path.display()));
                let lines = BufReader::new(driver.stdout.take().unwrap()).lines();
                let started = lines.map_while(Result::ok).find(|line| line.contains("started successfully on port"));
                let port = started.as_deref().and_then(|line| line.trim_end_matches('.').rsplit(' ').next()).map(str::to_owned);
                if let Some(port) = port {
                    return (driver, format!("http://127.0.0.1:{port}"));
                }
                let _ = driver.kill();
                let _ = driver.wait();
            }
            panic!("{} names no port in ten tries", path.display())
        }
    }
}

/// Opens a session with a fresh profile.
pub async fn open_session(engine: Engine, address: &str, profile: &Path) -> WebDriver {
    let driver = match engine {
        Engine::Chromium => {
            let mut wanted = ChromiumCapabilities::new();
            // Chromedriver does not match the name `chromium`.
            wanted.as_mut().set("browserName", "chrome").unwrap();
            wanted.set_binary(given("WPC_CHROMIUM").to_str().unwrap()).unwrap();
            let data = format!("--user-data-dir={}", profile.display());
            wanted.set_browser_option("args", [&CHROMIUM_FLAGS[..], &[&data]].concat()).unwrap();
            wanted.set_browser_option("prefs", json!({ "intl.accept_languages": "en" })).unwrap();
            WebDriver::new(address, wanted).await
        }
    };
    let driver = driver.unwrap_or_else(|error| panic!("{engine:?} does not start: {error}"));
    driver.set_script_timeout(Duration::from_secs(60)).await.unwrap();
    driver
}
