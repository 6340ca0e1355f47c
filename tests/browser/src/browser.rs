//! One browser session: pages, scripts, keys, pictures.

use crate::engine::{Engine, open_session, start_driver};
use crate::{Screen, Site, given};
use serde_json::Value;
use std::cell::Cell;
use std::path::PathBuf;
use std::process::Child;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, process};
use thirtyfour::WebDriver;
use thirtyfour::common::print::{PrintPage, PrintParameters};
use thirtyfour::error::WebDriverError;
use tokio::runtime::Runtime;
use tokio::time::timeout;

/// A browser with one page; closed when dropped.
#[derive(Debug)]
pub struct Browser {
    /// The site that it visits.
    pub site: Site,
    /// What it is.
    pub engine: Engine,
    /// The screen that a page is framed in, where the engine cannot emulate one.
    pub(crate) framed: Cell<Option<Screen>>,
    /// How many scripts ran.
    scripts: Cell<u64>,
    runtime: Runtime,
    driver: Option<WebDriver>,
    process: Child,
    profile: PathBuf,
}

/// How long an engine may take to start.
const START: Duration = Duration::from_secs(30);

/// Gives the result of the script with the number `arguments[1]` to the driver.
const GIVE_RESULT: &str = "const { number, result } = window.lastScript ?? {};
    if (number !== arguments[1]) throw Error('this page did not run the script');
    result.then(arguments[arguments.length - 1]);";

static COUNT: AtomicU32 = AtomicU32::new(0);

impl Browser {
    /// Starts an engine with a fresh profile, for a visitor who prefers `light` or `dark`.
    pub fn start(engine: Engine, site: Site, scheme: &str) -> Browser {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let name = format!("wpc-browser-{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let profile = env::temp_dir().join(name);
        // On a busy machine a driver now and then loses the browser that it has just started.
        for _ in 0..5 {
            let (mut process, address) = start_driver(engine, scheme);
            let session =
                runtime.block_on(async { timeout(START, open_session(engine, &address, &profile, scheme)).await });
            match session {
                Ok(Ok(driver)) => {
                    let browser = Browser {
                        site,
                        engine,
                        framed: Cell::new(None),
                        scripts: Cell::new(0),
                        runtime,
                        driver: Some(driver),
                        process,
                        profile,
                    };
                    browser.prefer(scheme);
                    return browser;
                }
                Ok(Err(error)) => println!("  {engine:?} does not start: {error}"),
                Err(_) => println!("  {engine:?} did not start within {} s", START.as_secs()),
            }
            let _ = process.kill();
            let _ = process.wait();
        }
        panic!("{engine:?} did not start in five tries")
    }

    fn driver(&self) -> &WebDriver {
        self.driver.as_ref().unwrap()
    }

    /// Opens a path of the site, without waiting for the widget.
    pub fn visit(&self, path: &str) {
        println!("  open {path}");
        self.go(&self.site.url(&self.framed.get().map_or_else(|| path.to_owned(), |screen| screen.framing(path))));
    }

    /// Opens an address of any site, on the engine's own screen, without waiting for the widget.
    pub fn visit_address(&self, address: &str) {
        println!("  open {address}");
        self.framed.set(None);
        self.go(address);
    }

    /// The same, and waits until every widget is ready; the site must have `harness.js` in its pages.
    pub fn open_address(&self, address: &str) {
        self.visit_address(address);
        self.ready();
    }

    fn go(&self, address: &str) {
        self.leave();
        self.runtime.block_on(self.driver().goto(address)).unwrap();
        self.arrive();
    }

    /// Marks the page that is left, and goes out of the frame that stands for the screen.
    fn leave(&self) {
        self.runtime.block_on(async {
            let _ = self.driver().execute("window.leftForAnother = true", Vec::new()).await;
            self.driver().enter_default_frame().await.unwrap();
        });
    }

    /// Waits for the new page; a driver may come back from a navigation too early.
    fn arrive(&self) {
        let started = Instant::now();
        while !self.runtime.block_on(self.arrived()) {
            assert!(started.elapsed() < Duration::from_secs(20), "the page is not there within 20 s");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    async fn arrived(&self) -> bool {
        if self.framed.get().is_some()
            && (self.driver().enter_default_frame().await.is_err() || self.driver().enter_frame(0).await.is_err())
        {
            return false;
        }
        let there =
            "return !window.leftForAnother && location.href !== 'about:blank' && document.readyState !== 'loading'";
        self.driver().execute(there, Vec::new()).await.is_ok_and(|there| there.json() == &Value::Bool(true))
    }

    fn ready(&self) {
        let body = "await Promise.all(wpc.all().map((element) => element.ready)); await wpc.painted()";
        let result = self.run(body, Value::Null).or_else(|error| match self.engine {
            // WebKit's driver may return from a navigation too early, so that the page with the first script is gone.
            Engine::WebKit => self.run(body, Value::Null),
            _ => Err(error),
        });
        value_of(result, body);
    }

    /// Opens a path of the site and waits until every widget is ready.
    pub fn open(&self, path: &str) {
        self.visit(path);
        self.ready();
    }

    /// Loads the page again.
    pub fn reload(&self) {
        println!("  reload");
        self.leave();
        self.runtime.block_on(self.driver().refresh()).unwrap();
        self.arrive();
        self.ready();
    }

    /// Runs the body of an asynchronous function in the page; `given` is its parameter.
    pub fn js(&self, body: &str, given: Value) -> Value {
        value_of(self.run(body, given), body)
    }

    /// Runs the body of an asynchronous function in the page. The error is that of the driver; what the page throws is a
    /// value.
    fn run(&self, body: &str, given: Value) -> Result<Value, WebDriverError> {
        let number = self.scripts.get() + 1;
        self.scripts.set(number);
        let script = format!(
            "window.lastScript = {{ number: arguments[1], result: (async (given) => {{ {body}
            }})(arguments[0]).then(
              (value) => ({{ value: value ?? null }}),
              (error) => ({{ error: String(error) + '\\n' + String(error?.stack ?? '') }})) }};
            {GIVE_RESULT}"
        );
        let execute = |script: &str, given: Value| {
            let result = self.runtime.block_on(self.driver().execute_async(script, vec![given, number.into()]));
            result.map(|result| result.json().clone())
        };
        // WebKit's driver loses a result now and then ("Could not parse script result"); the page still has it.
        execute(&script, given).or_else(|error| {
            if self.engine != Engine::WebKit {
                return Err(error);
            }
            println!("  the driver lost the result of a script, so it is asked for again: {error}");
            execute(GIVE_RESULT, Value::Null).map_err(|_| error)
        })
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

    /// Does something inside an iframe, counted from 0, and comes back.
    pub fn inside<T>(&self, frame: u16, work: impl FnOnce(&Browser) -> T) -> T {
        self.runtime
            .block_on(self.driver().enter_frame(frame))
            .unwrap_or_else(|error| panic!("no frame {frame}: {error}"));
        self.wait_for("globalThis.wpc && document.readyState === 'complete'");
        let result = work(self);
        self.runtime.block_on(self.driver().enter_default_frame()).unwrap();
        result
    }

    /// Presses keys for real, wherever the focus is.
    pub fn press(&self, keys: impl Into<thirtyfour::TypingData>) {
        let keys = self.driver().action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO)).send_keys(keys);
        self.runtime.block_on(keys.perform()).unwrap();
        self.js("await wpc.settled()", Value::Null);
    }

    /// Clicks for real on what is inside the first widget of the page or frame.
    pub fn tap(&self, selector: &str) {
        let script = "return document.querySelector('work-permit-checker').shadowRoot.querySelector(arguments[0])";
        self.runtime.block_on(async {
            let found = self.driver().execute(script, vec![Value::from(selector)]).await.unwrap();
            found
                .element()
                .unwrap_or_else(|error| panic!("nothing to tap: {selector}: {error}"))
                .click()
                .await
                .unwrap();
        });
        self.js("await wpc.settled()", Value::Null);
    }

    /// Presses a key while another, such as Control, is held.
    pub fn press_with(&self, held: thirtyfour::Key, key: char) {
        let keys = self.driver().action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
        self.runtime.block_on(keys.key_down(held.clone()).key_down(key).key_up(key).key_up(held).perform()).unwrap();
        self.js("await wpc.settled()", Value::Null);
    }

    /// A command of the DevTools protocol; Chromium only.
    pub(crate) fn cdp(&self, method: &str, parameters: Value) -> Value {
        self.runtime
            .block_on(self.driver().cdp().send_raw(method, parameters))
            .unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// The cookies of the page, those hidden from scripts too.
    pub fn cookies(&self) -> usize {
        self.runtime.block_on(self.driver().get_all_cookies()).unwrap().len()
    }

    /// Prints the page on A4 into `WPC_SHOTS`; gives how many pages that takes. Chromium only: the others
    /// cannot, or pack their pages so that they cannot be counted.
    pub fn print(&self, name: &str) -> usize {
        let page = PrintPage { width: 21.0, height: 29.7 };
        let parameters = PrintParameters { page, ..PrintParameters::default() };
        let paper = self.runtime.block_on(self.driver().print_page(parameters)).unwrap();
        let folder = given("WPC_SHOTS");
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join(format!("{name}.pdf"));
        let pages = String::from_utf8_lossy(&paper).matches("/Type /Page\n").count();
        fs::write(&file, paper).unwrap();
        println!("  print {}: {pages} pages", file.display());
        pages
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
            let _ = self.runtime.block_on(async { timeout(Duration::from_secs(10), driver.quit()).await });
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

/// The value of a script, or a failure of the test when the driver lost it or the page threw.
fn value_of(result: Result<Value, WebDriverError>, body: &str) -> Value {
    let result = result.unwrap_or_else(|error| panic!("the page did not answer: {error}\n{body}"));
    if let Some(error) = result.get("error") {
        let body: String = body.chars().take(600).collect();
        panic!("the page threw {}\nin: {body}", error.as_str().unwrap_or_default());
    }
    result.get("value").cloned().unwrap_or_default()
}
