//! One browser session: pages, scripts, keys, emulation, pictures.

use crate::engine::{Engine, open_session, start_driver};
use crate::{Site, given};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::Child;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, process};
use thirtyfour::WebDriver;
use tokio::runtime::Runtime;

/// What the page is shown on.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// Device pixels for each CSS pixel: above 1 on phones, and when the page is zoomed.
    pub scale: u32,
}

/// A browser with one page; closed when dropped.
#[derive(Debug)]
pub struct Browser {
    /// The site that it visits.
    pub site: Site,
    runtime: Runtime,
    driver: Option<WebDriver>,
    process: Child,
    profile: PathBuf,
}

static COUNT: AtomicU32 = AtomicU32::new(0);

impl Browser {
    /// Starts an engine with a fresh profile.
    pub fn start(engine: Engine, site: Site) -> Browser {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let name = format!("wpc-browser-{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let profile = env::temp_dir().join(name);
        let (process, address) = start_driver(engine);
        let mut browser = Browser { site, runtime, driver: None, process, profile };
        browser.driver = Some(browser.runtime.block_on(open_session(engine, &address, &browser.profile)));
        browser
    }

    fn driver(&self) -> &WebDriver {
        self.driver.as_ref().unwrap()
    }

    /// Opens a path of the site, without waiting for the widget.
    pub fn visit(&self, path: &str) {
        println!("  open {path}");
        self.runtime.block_on(self.driver().goto(self.site.url(path))).unwrap();
    }

    /// Opens a path of the site and waits until every widget is ready.
    pub fn open(&self, path: &str) {
        self.visit(path);
        self.js("await Promise.all(wpc.all().map((element) => element.ready)); await wpc.painted()", Value::Null);
    }

    /// Loads the page again.
    pub fn reload(&self) {
        println!("  reload");
        self.runtime.block_on(self.driver().refresh()).unwrap();
        self.js("await Promise.all(wpc.all().map((element) => element.ready)); await wpc.painted()", Value::Null);
    }

    /// Runs the body of an asynchronous function in the page; `given` is its parameter.
    pub fn js(&self, body: &str, given: Value) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            (async (given) => {{ {body} }})(arguments[0]).then(
              (value) => done({{ value: value ?? null }}),
              (error) => done({{ error: String(error) + '\\n' + String(error?.stack ?? '') }}));"
        );
        let result = self.runtime.block_on(self.driver().execute_async(script, vec![given]));
        let result = result.unwrap_or_else(|error| panic!("the page did not answer: {error}\n{body}"));
        let result = result.json();
        if let Some(error) = result.get("error") {
            panic!("the page threw {}\nin: {}", error.as_str().unwrap_or_default(), body.chars().take(600).collect::<String>());
        }
        result.get("value").cloned().unwrap_or_default()
    }

    /// Runs a script whose value is a text.
    pub fn text(&self, body: &str) -> String {
        let value = self.js(body, Value::Null);
        value.as_str().unwrap_or_else(|| panic!("not a text but {value}: {body}")).to_owned()
    }

    /// Whether an expression is true in the page.
    pub fn holds(&self, expression: &str) -> bool {
        self.js(&format!("return Boolean({expression})"), Value::Null) == Value::Bool(true)
    }

    /// Waits until an expression is true in the page, at most ten seconds.
    pub fn wait_for(&self, expression: &str) {
        let started = Instant::now();
        while !self.holds(expression) {
            assert!(started.elapsed() < Duration::from_secs(10), "never true within 10 s: {expression}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Presses keys for real, wherever the focus is.
    pub fn press(&self, keys: impl Into<thirtyfour::TypingData>) {
        let keys = self.driver().action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO)).send_keys(keys);
        self.runtime.block_on(keys.perform()).unwrap();
        self.js("await wpc.settled()", Value::Null);
    }

    /// A command of the DevTools protocol; Chromium only.
    pub fn cdp(&self, method: &str, parameters: Value) -> Value {
        self.runtime.block_on(self.driver().cdp().send_raw(method, parameters)).unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// Shows the page on another screen.
    pub fn show_on(&self, screen: Screen) {
        let Screen { width, height, scale } = screen;
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", metrics);
        self.js("await wpc.painted()", Value::Null);
    }

    /// Prefers dark or light colours.
    pub fn colours(&self, scheme: &str) {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.cdp("Emulation.setEmulatedMedia", features);
        self.js("await wpc.painted()", Value::Null);
    }

    /// Slows the processor down.
    pub fn throttle(&self, rate: u32) {
        self.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": rate }));
    }

    /// The cookies of the page, those hidden from scripts too.
    pub fn cookies(&self) -> usize {
        self.runtime.block_on(self.driver().get_all_cookies()).unwrap().len()
    }

    /// Writes what is seen into `WPC_SHOTS`.
    pub fn shot(&self, name: &str) {
        let folder = given("WPC_SHOTS");
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join(format!("{name}.png"));
        let picture = self.runtime.block_on(self.driver().screenshot_as_png()).unwrap();
        assert!(picture.len() > 5000, "{name} looks empty: {} bytes", picture.len());
        fs::write(&file, picture).unwrap();
        println!("  shot {}", file.display());
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            // Quitting ends the browser; a driver that is killed first would leave it behind.
            let _ = self.runtime.block_on(async { tokio::time::timeout(Duration::from_secs(10), driver.quit()).await });
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}
