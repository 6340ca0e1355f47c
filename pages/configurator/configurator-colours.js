// Colours: the rows of the form, and what the contrast between them is. What a colour comes to is
// asked of the widget itself, so its own defaults and mixtures count.

import { colourName, say } from "./configurator-words.js";

/** The custom properties that are colours, in the order of docs/reference/element.md. */
export const COLOURS = ["accent", "on-accent", "surface", "text", "muted", "border", "focus", "fits", "to-do", "officer", "closed"];

/** What is written on what, and the least contrast of WCAG 2.2: 4.5 for text, 3 for a shape. */
const PAIRS = [
  ...["text", "accent", "muted", "fits", "to-do", "officer", "closed"].map((name) => [name, ["surface", "raised"], 4.5]),
  ["on-accent", ["accent"], 4.5],
  ["focus", ["surface"], 3],
  ["control", ["surface"], 3],
];

/** A reader of the widget's colours: name and scheme to red, green and blue from 0 to 1. */
export function reader(checker) {
  const probe = document.createElement("i");
  probe.hidden = true;
  checker.shadowRoot.append(probe);
  return (name, scheme) => {
    probe.style.colorScheme = scheme;
    probe.style.color = `var(--${name})`;
    const words = getComputedStyle(probe).color;
    const numbers = words.match(/[\d.]+(?:e-?\d+)?/g).map(Number).slice(0, 3);
    return words.startsWith("rgb") ? numbers.map((number) => number / 255) : numbers;
  };
}

/** Red, green and blue as `#rrggbb`. */
export function hex(colour) {
  return `#${colour.map((part) => Math.round(part * 255).toString(16).padStart(2, "0")).join("")}`;
}

function luminance(colour) {
  const [red, green, blue] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21. */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Each pair in a scheme, with its contrast on the worse of its backgrounds. */
export function measured(read, scheme) {
  return PAIRS.map(([name, backs, least]) => {
    const ratio = Math.min(...backs.map((back) => contrast(read(name, scheme), read(back, scheme))));
    return { name, scheme, ratio, least, good: ratio >= least };
  });
}

/** A ratio as people write it, never rounded up over a limit. */
export function ratio(lang, value) {
  const words = (Math.floor(value * 10) / 10).toFixed(1);
  return `${lang === "fr" ? words.replace(".", ",") : words}:1`;
}

/** One row for each colour: a field for its digits and one to pick it. */
export function rows(form) {
  for (const list of form.querySelectorAll("[data-colours]")) {
    for (const name of list.dataset.colours.split(" ")) {
      const row = document.createElement("div");
      row.className = "colour";
      row.dataset.colour = name;
      const label = Object.assign(document.createElement("label"), { htmlFor: `colour-${name}` });
      const text = Object.assign(document.createElement("input"), { id: `colour-${name}`, type: "text", spellcheck: false, maxLength: 7 });
      text.setAttribute("aria-describedby", `told-${name}`);
      text.setAttribute("autocapitalize", "none");
      const pick = Object.assign(document.createElement("input"), { type: "color" });
      const told = Object.assign(document.createElement("p"), { id: `told-${name}`, className: "told" });
      row.append(label, text, pick, told);
      list.append(row);
    }
  }
}

/** Shows one scheme in the rows: names, values, defaults, contrast, mistakes. */
export function fill(form, { lang, scheme, colours, wrong, usual, pairs }) {
  const spoken = say(lang, scheme).toLowerCase();
  for (const row of form.querySelectorAll("[data-colour]")) {
    const name = row.dataset.colour;
    const [label, text, pick, told] = row.children;
    const value = colours[name]?.[scheme] ?? "";
    const mistaken = wrong.has(`${name} ${scheme}`);
    label.textContent = colourName(lang, name);
    text.setAttribute("aria-label", say(lang, "hex", colourName(lang, name), spoken));
    pick.setAttribute("aria-label", say(lang, "pick", colourName(lang, name), spoken));
    text.placeholder = usual(name, scheme);
    pick.value = value || usual(name, scheme);
    if (document.activeElement !== text && !mistaken) text.value = value;
    text.setAttribute("aria-invalid", String(mistaken));
    const pair = pairs.find((each) => each.name === name && each.scheme === scheme);
    told.className = mistaken || (pair && !pair.good) ? "told bad" : "told";
    told.textContent = mistaken ? say(lang, "hexBad", usual(name, scheme)) : pair ? say(lang, "ratio", ratio(lang, pair.ratio)) : "";
  }
}
