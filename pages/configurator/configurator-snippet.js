// From settings to what a site owner pastes. Nothing here touches the page.

import { say } from "./configurator-words.js";

const ENTRY = "work-permit-checker.js";
/** What the element needs where no release says otherwise. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const NAMES = { en: "Work permit check", fr: "Vérification du permis de travail" };

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
const attributes = (pairs) => pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");

/** The element's attributes, those that are not the default. */
export function elementAttributes(settings) {
  const { lang, theme, level, routes, storage, loading } = settings;
  return [
    ["lang", lang],
    ["theme", theme === "auto" ? "" : theme],
    ["heading-level", level === "2" ? "" : level],
    ["routes", routes.join(" ")],
    ["storage", storage === "none" ? "" : storage],
    ["loading", loading === "lazy" ? "lazy" : ""],
  ].filter(([, value]) => value);
}

/** The custom properties that are set, in the order of docs/reference/element.md. `usual` gives the default of a colour. */
export function properties({ theme, colours, radius, space, font, width }, usual) {
  const set = [];
  for (const [name, { light, dark }] of Object.entries(colours)) {
    const one = theme === "auto" ? undefined : { light, dark }[theme];
    if (theme !== "auto" && !one) continue;
    if (!light && !dark) continue;
    const both = [light || usual(name, "light"), dark || usual(name, "dark")];
    set.push([`--wpc-${name}`, one ?? (both[0] === both[1] ? both[0] : `light-dark(${both.join(", ")})`)]);
  }
  if (radius) set.push(["--wpc-radius", `${radius}px`]);
  if (space) set.push(["--wpc-space", `${space}px`]);
  if (font) set.push(["--wpc-font", font]);
  if (width) set.push(["--wpc-max-width", `${width}em`]);
  return set;
}

function styles(set) {
  if (set.length === 0) return "";
  return `\nwork-permit-checker {\n${set.map(([name, value]) => `  ${name}: ${value};\n`).join("")}}\n`;
}

function element(settings, set, spoken, manifest) {
  const { folder } = settings;
  const integrity = manifest?.files?.[ENTRY]?.integrity;
  const script = [["type", "module"], ["src", `${folder.text}${ENTRY}`]];
  if (integrity) script.push(["integrity", integrity], ["crossorigin", "anonymous"]);
  const css = styles(set);
  return [
    ...(css ? [`<style>${css}</style>`] : []),
    `<script${attributes(script)}></script>`,
    `<work-permit-checker${attributes(elementAttributes(settings))}>`,
    `  <p>${say(settings.lang || spoken, "fallback", escaped(say(settings.lang || spoken, "official")))}</p>`,
    "</work-permit-checker>",
  ].join("\n");
}

// What frame.html reads from its address.
function frame(settings, spoken, usual) {
  const { lang, theme, level, routes, colours, radius, space, folder, loading } = settings;
  const query = new URLSearchParams();
  const add = (name, value) => value && query.set(name, value);
  add("lang", lang);
  add("theme", theme === "auto" ? "" : theme);
  // A frame is a page of its own, so its default is another one.
  add("heading-level", level === "1" ? "" : level);
  add("routes", routes.join(" "));
  for (const [name, value] of properties({ theme, colours }, usual)) add(name.slice(6), value.replace(/light-dark\(|\)|#| /g, ""));
  add("radius", radius);
  add("space", space);
  const words = query.toString().replaceAll("%2C", ",");
  const pairs = [
    ["data-work-permit-checker", ""],
    ["src", `${folder.url.href}frame.html${words && "?"}${words}`],
    ["title", NAMES[lang || spoken]],
    ["width", "100%"],
    ["height", "720"],
    ["loading", loading],
    ["allow", "clipboard-write"],
    ["style", "border: 0"],
  ];
  return `<iframe${attributes(pairs).replace('checker=""', "checker")}></iframe>\n<script${attributes([["src", `${folder.url.href}frame.js`]])} async></script>`;
}

/** The code to paste. */
export function snippet(settings, usual, spoken, manifest) {
  if (settings.way === "frame") return frame(settings, spoken, usual);
  return element(settings, properties(settings, usual), spoken, manifest);
}

/** What the site's policy must allow; `undefined` for the hash where the browser cannot make one. */
export async function policy(settings, usual, manifest) {
  const origin = settings.folder.url.origin;
  if (settings.way === "frame") return { text: `frame-src ${origin}; script-src ${origin}` };
  const parts = new Map();
  for (const part of (manifest?.csp ?? POLICY).split(";").map((each) => each.trim()).filter(Boolean)) {
    const [name, ...sources] = part.split(/\s+/);
    parts.set(name, sources.map((source) => (source === "'self'" && origin !== location.origin ? origin : source)));
  }
  const css = styles(properties(settings, usual));
  const hash = css && globalThis.crypto?.subtle ? await hashed(css) : undefined;
  if (hash) parts.set("style-src", [...(parts.get("style-src") ?? []).filter((source) => source !== "'none'"), `'sha256-${hash}'`]);
  return { text: [...parts].map(([name, sources]) => [name, ...sources].join(" ")).join("; "), styled: Boolean(css), hash };
}

async function hashed(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
