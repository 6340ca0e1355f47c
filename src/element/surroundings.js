// What the page says: its language and its day, and what it asks of the exports.

export const LANGUAGES = ["en", "fr"];

export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// By the whole tag, and otherwise by its primary part.
export function spoken(tag) {
  tag = tag?.toLowerCase();
  const find = (part) => LANGUAGES.find((language) => language.toLowerCase() === part);
  return find(tag) ?? find(tag?.split(/[-_]/)[0]);
}

// The nearest language of the page, through shadow roots.
export function pageLanguage(element) {
  for (let node = element.parentNode ?? element.host; node; node = node.parentNode ?? node.host) {
    const tag = node.getAttribute?.("lang");
    if (tag) return spoken(tag);
  }
  return undefined;
}

// The options of an export, plain data, checked here: the wasm takes whatever it is given for a text.
export function checked(given, names) {
  const wrong = (name, value, allowed) => {
    const text = typeof value === "object" ? JSON.stringify(value) : String(value);
    return new TypeError(`\`${name}\`: \`${text.slice(0, 200).replace(/\s/g, " ")}\` is not allowed; allowed: ${allowed}`);
  };
  if (given === null || typeof given !== "object") throw wrong("options", given, "an object");
  for (const name of Object.keys(given)) if (!names.includes(name)) throw wrong("options", name, names.join(", "));
  const { asOf = today(), lang = "en" } = given;
  if (typeof lang !== "string" || !spoken(lang)) throw wrong("lang", lang, LANGUAGES.join(", "));
  if (typeof asOf !== "string") throw wrong("asOf", asOf, "an ISO date");
  return { asOf, lang: spoken(lang) };
}

// Only the application knows from which day on there are rules.
export function checkDay(asOf, app) {
  const problem = app.attributeProblem("as-of", asOf);
  if (problem) throw new TypeError(problem.replace("as-of", "asOf"));
}
