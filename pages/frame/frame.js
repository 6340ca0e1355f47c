// For the page that holds the iframe: gives every <iframe data-work-permit-checker> the height of
// its content, a title and lazy loading, and brings each new question into view.
//
//   <iframe data-work-permit-checker src=".../frame.html?lang=en" title="Work permit check" ...></iframe>
//   <script src=".../frame.js" async></script>
//
// Anywhere in the page, before or after the iframes, once or with each of them, as a classic script
// or as a module. Without it the iframe scrolls.
(() => {
  "use strict";
  const SELECTOR = "iframe[data-work-permit-checker]";
  const NAMES = { en: "Work permit check", fr: "Vérification du permis de travail" };
  const SCHEMES = { light: "light", dark: "dark", auto: "light dark" };

  const once = Symbol.for("work-permit-checker-frames");
  if (globalThis[once]) {
    globalThis[once]();
    return;
  }
  const known = new WeakMap();

  const address = (frame) => {
    try {
      return new URL(frame.src, document.baseURI);
    } catch {
      return undefined;
    }
  };

  function adopt(frame) {
    if (known.has(frame) || !address(frame)) return;
    known.set(frame, { steps: [] });
    const query = address(frame).searchParams;
    const lang = query.get("lang") ?? frame.closest("[lang]")?.lang ?? "en";
    if (!frame.title) frame.title = /^fr/i.test(lang) ? NAMES.fr : NAMES.en;
    if (!frame.hasAttribute("loading")) frame.loading = "lazy";
    // A transparent frame is so only where its colour scheme is that of the iframe.
    frame.style.colorScheme = SCHEMES[query.get("theme")] ?? SCHEMES.auto;
    frame.addEventListener("load", () => greet(frame));
    greet(frame);
  }

  // A greeted frame tells its height. It may not be there yet: it is greeted again when it has loaded,
  // and when it first speaks. `fits` says whether it got the height, so that it can drop its scroll bar.
  function greet(frame, fits) {
    frame.contentWindow?.postMessage({ type: "work-permit-checker-host", fits }, "*");
  }

  function resize(frame, height) {
    const { steps } = known.get(frame);
    const now = { height, width: frame.clientWidth, time: performance.now() };
    const same = (one, other) => one?.height === other?.height && one?.width === other?.width;
    const last = steps.at(-1);
    // A scroll bar of this page that comes with one height and goes with the other would swing for
    // ever, as each makes the frame narrower or wider. After two swings the greater height stays.
    const [first, second, third] = steps.slice(-4);
    const swings = steps.length > 3 && same(first, third) && same(first, now) && same(second, last) && last.width !== now.width;
    if (swings && height < last.height && now.time - first.time < 2000) return;
    if (!same(last, now)) known.get(frame).steps = [...steps.slice(-3), now];
    const style = getComputedStyle(frame);
    const edges = ["borderTopWidth", "borderBottomWidth", "paddingTop", "paddingBottom"];
    const around = style.boxSizing === "border-box" ? edges.reduce((sum, edge) => sum + parseFloat(style[edge]), 0) : 0;
    const wanted = `${height + around}px`;
    if (frame.style.height === wanted) return;
    frame.style.height = wanted;
    // The page's own styles may keep it lower.
    greet(frame, frame.clientHeight >= height);
  }

  // A heading that is above the screen, or below its upper third with more to come, brings the frame's
  // start to the top: a new screen begins there. A field that is off the screen comes to its upper
  // third, so that what is said above it is seen. `scroll-margin-top` of the iframe and
  // `scroll-padding-top` of the page count, so that a header which stays in place covers nothing.
  function show(frame, heading, field) {
    const style = [frame, document.documentElement].map((each) => getComputedStyle(each));
    const own = parseFloat(style[0].scrollMarginTop) || 0;
    const edge = own + (parseFloat(style[1].scrollPaddingTop) || 0);
    const box = frame.getBoundingClientRect();
    const at = box.top + frame.clientTop + (heading ?? field);
    const third = edge + innerHeight / 3;
    const seen = heading === undefined ? at < innerHeight - 48 : at <= third || box.bottom <= innerHeight;
    if (at >= edge && seen) return;
    const before = frame.style.scrollMarginTop;
    if (heading === undefined) frame.style.scrollMarginTop = `${own + innerHeight / 3 - field}px`;
    frame.scrollIntoView({ block: "start", behavior: "instant" });
    frame.style.scrollMarginTop = before;
  }

  addEventListener("message", (event) => {
    const { type, height, heading, field } = event.data ?? {};
    if (type !== "work-permit-checker-frame") return;
    // The very frame that speaks, and still the page that was put there.
    const frame = [...document.querySelectorAll(SELECTOR)].find((each) => each.contentWindow === event.source);
    if (!frame || event.origin !== address(frame)?.origin) return;
    if (!known.has(frame)) adopt(frame);
    if (!Number.isFinite(height) || height <= 0 || height > 100_000) return;
    resize(frame, height);
    const within = (place) => Number.isFinite(place) && place >= 0 && place <= height;
    if (within(heading)) show(frame, heading);
    else if (within(field)) show(frame, undefined, field);
  });

  globalThis[once] = () => document.querySelectorAll(SELECTOR).forEach(adopt);
  globalThis[once]();
  addEventListener("DOMContentLoaded", globalThis[once]);
})();
