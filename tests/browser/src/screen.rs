//! What a page is shown on, and how fast the machine is: by Chromium's own emulation, elsewhere by
//! means that every engine has.

use crate::{Browser, Engine};
use serde_json::{Value, json};

/// What the page is shown on.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// Device pixels for each CSS pixel: above 1 on phones, and when the page is zoomed. Only
    /// Chromium draws it so; the layout is the same at every scale.
    pub scale: u32,
    /// Phones lay their scroll bars over the page.
    pub phone: bool,
}

impl Screen {
    /// The address of a page with a frame of this size, in which `path` is shown.
    pub(crate) fn framing(self, path: &str) -> String {
        let Screen { width, height, .. } = self;
        format!("/screen.html?width={width}&height={height}#{path}")
    }
}

/// Makes garbage until the collector runs, at most so many times.
const COLLECT: &str = "for (let at = 0; at < 150 && !(await wpc.freed?.()); at += 1) {
  const waste = [];
  for (let each = 0; each < 200; each += 1) waste.push(new Array(20000).fill(each));
  await new Promise((resolve) => setTimeout(resolve, 100));
}";

impl Browser {
    /// Shows the pages that are opened from now on, and the one that is open, on another screen.
    pub fn show_on(&self, screen: Screen) {
        let Screen { width, height, scale, phone } = screen;
        if self.engine == Engine::Chromium {
            let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
            self.cdp("Emulation.setDeviceMetricsOverride", metrics);
            self.cdp("Emulation.setScrollbarsHidden", json!({ "hidden": phone }));
        } else if self.framed.replace(Some(screen)).is_some() {
            let resize = "if (frameElement) Object.assign(frameElement, given); await wpc.painted()";
            self.js(resize, json!({ "width": width, "height": height }));
        }
    }

    /// Prefers dark or light colours; the other engines were started so.
    pub(crate) fn prefer(&self, scheme: &str) {
        if self.engine == Engine::Chromium {
            let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
            self.cdp("Emulation.setEmulatedMedia", features);
        }
    }

    /// Slows the processor down; gives by how much, which is 1 where the engine cannot.
    pub fn throttle(&self, rate: u32) -> u32 {
        if self.engine != Engine::Chromium {
            return 1;
        }
        self.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": rate }));
        rate
    }

    /// Makes the network slow and forgetful, as a first visit on a phone is: 1.6 Mbit a second down,
    /// 150 ms of latency, nothing cached. Chromium only.
    pub fn slow_network(&self) {
        let speed =
            json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000 });
        self.cdp("Network.enable", json!({}));
        self.cdp("Network.emulateNetworkConditions", speed);
        self.cdp("Network.setCacheDisabled", json!({ "cacheDisabled": true }));
    }

    /// Runs a script in every page that is opened, before the page's own. Chromium only.
    pub fn before_pages(&self, script: &str) {
        self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }));
    }

    /// Has the engine collect what nothing holds any more, or waits until `wpc.freed()` holds.
    pub fn collect_garbage(&self) {
        if self.engine == Engine::Chromium {
            self.cdp("HeapProfiler.collectGarbage", json!({}));
        } else {
            self.js(COLLECT, Value::Null);
        }
    }
}
