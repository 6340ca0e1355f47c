// The page on which a site owner sets the checker up: reads the form, dresses the preview, writes
// the code. It keeps nothing and sends nothing; its one request of its own is for the manifest.

import { assess, rulesVersion } from "./work-permit-checker.js";
import { COLOURS, fill, hex, measured, ratio, reader, rows } from "./configurator-colours.js";
import { elementAttributes, policy, properties, snippet } from "./configurator-snippet.js";
import { colourName, say, speak } from "./configurator-words.js";

const root = document.documentElement;
const form = document.querySelector("form");
const checker = document.querySelector("work-permit-checker");
const find = (selector) => document.querySelector(selector);
const lang = () => root.lang;

const colours = {};
const wrong = new Set();
const defaults = {};
const usual = (name, scheme) => defaults[scheme][name];
let manifest;
let read;
let known = [];
let copied;

function folder() {
  const field = form.elements.folder;
  const typed = field.value.trim() || field.placeholder;
  let text = typed.endsWith("/") ? typed : `${typed}/`;
  let url;
  try {
    url = new URL(text, location.href);
  } catch {
    text = field.placeholder;
    url = new URL(text, location.href);
  }
  field.setAttribute("aria-invalid", String(text === field.placeholder && typed !== field.placeholder));
  return { text: text.startsWith(".") || text.startsWith("/") ? text : url.href, url };
}

// A number within its limits, or nothing.
function number(name) {
  const field = form.elements[name];
  const good = field.value !== "" && field.validity.valid;
  field.setAttribute("aria-invalid", String(!field.validity.valid));
  return good ? String(Number(field.value)) : "";
}

function font() {
  const field = form.elements.font;
  const typed = field.value.trim();
  const good = typed === "" || (!/[;{}<>\\]/.test(typed) && CSS.supports("font-family", typed));
  field.setAttribute("aria-invalid", String(!good));
  return good ? typed : "";
}

function settings() {
  const chosen = new FormData(form);
  const routes = chosen.getAll("route");
  const set = COLOURS.filter((name) => colours[name]).map((name) => [name, colours[name]]);
  const framed = chosen.get("way") === "frame";
  return {
    lang: chosen.get("lang"),
    theme: chosen.get("theme"),
    level: chosen.get("heading-level"),
    routes: routes.length === known.length ? [] : routes,
    storage: framed ? "none" : form.elements.storage.value,
    loading: chosen.get("loading") ?? "eager",
    way: chosen.get("way"),
    colours: Object.fromEntries(set),
    radius: number("radius"),
    space: number("space"),
    width: framed ? "" : number("max-width"),
    font: framed ? "" : font(),
    folder: folder(),
  };
}

// The scheme that is edited and seen: the theme's own, where it is fixed.
function scheme() {
  const { theme, scheme: edited } = form.elements;
  return theme.value === "auto" ? edited.value : theme.value;
}

function dress(now) {
  const wanted = new Map(elementAttributes(now));
  wanted.set("theme", scheme());
  for (const name of ["lang", "theme", "heading-level", "routes", "storage", "loading"]) {
    const value = wanted.get(name);
    if (value === undefined) checker.removeAttribute(name);
    else if (checker.getAttribute(name) !== value) checker.setAttribute(name, value);
  }
  checker.removeAttribute("style");
  for (const [name, value] of properties(now, usual)) checker.style.setProperty(name, value);
}

function judge(now) {
  const schemes = now.theme === "auto" ? ["light", "dark"] : [now.theme];
  const pairs = schemes.flatMap((each) => measured(read, each));
  const bad = pairs.filter((pair) => !pair.good);
  const told = find(".contrast");
  const words = document.createElement("p");
  const least = Math.min(...pairs.filter((pair) => pair.least === 4.5).map((pair) => pair.ratio));
  words.textContent = bad.length > 0 ? say(lang(), "bad") : say(lang(), "good", ratio(lang(), least));
  const list = document.createElement("ul");
  for (const pair of bad) {
    const parts = [colourName(lang(), pair.name), say(lang(), pair.scheme).toLowerCase(), ratio(lang(), pair.ratio), ratio(lang(), pair.least)];
    list.append(Object.assign(document.createElement("li"), { textContent: say(lang(), "badOne", ...parts) }));
  }
  told.classList.toggle("bad", bad.length > 0);
  const text = `${words.textContent} ${list.textContent}`;
  // A status that says the same again would be read aloud again.
  if (told.dataset.text !== text) {
    told.dataset.text = text;
    told.replaceChildren(words, ...(bad.length > 0 ? [list] : []));
  }
  fill(form, { lang: lang(), scheme: scheme(), colours, wrong, usual, pairs });
}

async function write(now) {
  find("#snippet").textContent = snippet(now, usual, lang(), manifest);
  const allowed = await policy(now, usual, manifest);
  find("#policy").textContent = allowed.text;
  const style = allowed.styled ? ` ${say(lang(), allowed.hash ? "policyStyle" : "policyNoHash")}` : "";
  find(".policy-hint").textContent = say(lang(), "policyElement") + style;
  const told = [manifest ? say(lang(), "release", manifest.version, manifest.rulesVersion ?? rulesVersion) : say(lang(), "noRelease")];
  if (now.way === "element") told.push(say(lang(), manifest ? "integrity" : "noIntegrity"));
  find(".release").textContent = told.join(" ");
}

function show() {
  const now = settings();
  const framed = now.way === "frame";
  for (const node of form.querySelectorAll("fieldset[data-element], [data-element] input")) node.disabled = framed;
  for (const input of form.elements.scheme) input.disabled = now.theme !== "auto";
  for (const input of form.elements.scheme) input.checked = input.value === scheme();
  find('[name="lang"][value=""] + span').textContent = say(lang(), framed ? "langVisitor" : "langPage");
  const count = form.querySelectorAll('[name="route"]:checked').length;
  const key = count === known.length ? "routesAll" : count === 0 ? "routesNone" : "routesSome";
  find(".chosen").textContent = say(lang(), key, count, known.length);
  dress(now);
  judge(now);
  return write(now);
}

async function nameRoutes() {
  const report = await assess({}, { lang: lang() });
  const list = find("[data-routes]");
  known = report.routes.map((route) => route.id);
  for (const { id, name } of report.routes) {
    let label = list.querySelector(`label[data-id="${id}"]`);
    if (!label) {
      label = document.createElement("label");
      label.dataset.id = id;
      const box = Object.assign(document.createElement("input"), { type: "checkbox", name: "route", value: id, checked: true });
      label.append(box, document.createElement("span"));
      list.append(label);
    }
    label.lastChild.textContent = name;
  }
}

function typeColour(row, value) {
  const name = row.dataset.colour;
  const typed = value.trim().toLowerCase();
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(typed);
  const full = short ? `#${short.slice(1).map((digit) => digit + digit).join("")}` : typed.replace(/^#?/, "#");
  const good = typed === "" || /^#[0-9a-f]{6}$/.test(full);
  wrong[good ? "delete" : "add"](`${name} ${scheme()}`);
  if (!good) return;
  colours[name] = { ...colours[name], [scheme()]: typed === "" ? undefined : full };
}

async function copy(button) {
  const source = document.getElementById(button.dataset.copy);
  const told = find(".copied");
  try {
    await navigator.clipboard.writeText(source.textContent);
    copied = "copied";
  } catch {
    getSelection().selectAllChildren(source);
    copied = "notCopied";
  }
  told.textContent = say(lang(), copied);
}

// What the release build says of itself; a development server has none.
async function release() {
  try {
    const response = await fetch(new URL("./manifest.json", import.meta.url));
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

form.addEventListener("input", (event) => {
  const row = event.target.closest("[data-colour]");
  if (row) {
    if (event.target.type === "color") row.querySelector("[type=text]").value = event.target.value;
    typeColour(row, event.target.value);
  }
  // A mistake in the other scheme is out of sight, and was never taken.
  if (["scheme", "theme"].includes(event.target.name)) wrong.clear();
  find(".copied").textContent = "";
  copied = undefined;
  show();
});
form.addEventListener("focusout", () => show());
form.addEventListener("submit", (event) => event.preventDefault());
find("[data-do=plain]").addEventListener("click", () => {
  for (const name of COLOURS) delete colours[name];
  wrong.clear();
  show();
});
for (const button of document.querySelectorAll("[data-copy]")) button.addEventListener("click", () => copy(button));
document.addEventListener("spoken", async () => {
  speak(lang());
  if (copied) find(".copied").textContent = say(lang(), copied);
  await nameRoutes();
  // Without a language of its own the preview reads that of the page when an attribute changes.
  if (!form.elements.lang.value) checker.lang = lang();
  show();
});

rows(form);
form.elements.folder.placeholder = new URL("./", location.href).pathname;
form.elements.scheme.value = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
speak(lang());
[manifest] = await Promise.all([release(), checker.ready, nameRoutes()]);
read = reader(checker);
for (const each of ["light", "dark"]) defaults[each] = Object.fromEntries(COLOURS.map((name) => [name, hex(read(name, each))]));
await show();
root.dataset.started = "";
