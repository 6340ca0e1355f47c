// The custom element: its class, its shadow root, what it tells its page. The application is
// WebAssembly and is fetched from beside this file, with the words of the language shown, when the first
// element connects. Importing this module on a server touches nothing.
//
// A build puts glue, styles and the first question into this file, and the hashes of the files that it loads
// (xtask/src/assemble.rs); the npm package has it without its last line (xtask/src/package/npm.rs).

import { warnOfContrast } from "./contrast.js";
import { TAG } from "./download.js";
import { Early } from "./early.js";
import { languageOf, speak } from "./language.js";
import { load, loadedLanguages, prefetch } from "./load-words.js";
import { WASM, broken, live } from "./load.js";
import { plain } from "./plain.js";
import { SORRY, WAIT } from "./sentences.js";
import { address, offer, waiting, withdraw } from "./share.js";
import { styles } from "./styles.js";
import { LANGUAGES, checkDay, checked, spoken, today } from "./surroundings.js";

export const version = "0.1.0";
// The edition of the rules: `cargo xtask generate` writes it.
export const rulesVersion = "2026-11-27";
// Where the answers of an element are kept.
const keyOf = (element) => `${TAG}:${element.id}`;

// Widgets whose element has gone, without its answers, for the next element.
const spare = [];

const Base = globalThis.HTMLElement ?? class {};

export class WorkPermitChecker extends Base {
  static observedAttributes = ["lang", "theme", "heading-level", "routes", "as-of", "share", "storage"];

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    this._slot = root.appendChild(document.createElement("slot"));
    this._renew();
  }

  connectedCallback() {
    // A property that was set before the element was defined.
    if (Object.hasOwn(this, "answers")) {
      const { answers } = this;
      delete this.answers;
      this.answers = answers;
    }
    offer(this);
    if (this._widget || this._starting) return;
    if (this._failed) {
      this._say();
      this._renew();
    }
    if (this._option("loading", ["eager", "lazy"]) === "lazy" && !waiting(this) && globalThis.IntersectionObserver) {
      this._observer = new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this._begin();
      }, { rootMargin: "200px" });
      this._observer.observe(this);
    } else {
      this._begin();
    }
  }

  // One microtask later, so that moving the element keeps its state.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) this._close();
    });
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === "share") offer(this);
    else if (name === "storage") {
      if (this._keeping) this._forget();
      this._keeping = undefined;
      if (this._widget) this._save();
    } else if (!this._widget) {
      if (name === "lang" && this._starting) this._begin();
    } else if (name === "theme") {
      this._option("theme", ["auto", "light", "dark"]);
      warnOfContrast(this);
    } else if (name === "lang") speak(this, this._language());
    else this._configure();
  }

  get ready() {
    return this._ready;
  }

  get version() {
    return version;
  }

  get rulesVersion() {
    return rulesVersion;
  }

  get answers() {
    return this._widget ? this._widget.answers() : { ...(typeof this._pending === "object" && this._pending) };
  }

  set answers(answers) {
    if (this._widget) this._widget.setAnswers(plain(answers));
    else this._pending = plain(answers);
  }

  get report() {
    return this._widget ? this._widget.report() : null;
  }

  reset() {
    this._pending = undefined;
    this._forget();
    this._widget?.reset();
  }

  _renew() {
    this._failed = false;
    this._ready = new Promise((resolve, reject) => {
      this._resolve = resolve;
      this._reject = reject;
    });
    this._ready.catch(() => {});
  }

  // Called again when the host changes the language meanwhile: only the last call counts.
  async _begin() {
    this._observer?.disconnect();
    const attempt = (this._starting = {});
    clearTimeout(this._timer);
    this._timer = setTimeout(() => this._say(WAIT), 1000);
    const language = languageOf(this);
    try {
      if (!broken && !loadedLanguages.has(language)) this._prepare(language);
      const app = await load(language);
      if (this._starting === attempt && this.isConnected) this._mount(app, language);
    } catch (error) {
      if (this._starting === attempt) this._fail(error);
    }
    if (this._starting !== attempt) return;
    clearTimeout(this._timer);
    this._starting = undefined;
  }

  // The first question, before the application is there, in the languages that this file has words of.
  _prepare(tag) {
    const language = LANGUAGES.indexOf(tag);
    if (!WAIT[tag] || this._early?.language === language || this._pending || this._stored() || waiting(this) || this.getAttribute("routes")) return;
    this._unprepare();
    this._early = new Early(language, Number(/^[1-6]$/.exec(this.getAttribute("heading-level"))) || 2);
    this.shadowRoot.adoptedStyleSheets = styles();
    this.shadowRoot.append(this._early.div);
    this._slot.hidden = true;
  }

  _unprepare() {
    this._early?.div.remove();
    this._early = undefined;
  }

  _mount(app, lang) {
    this._app = app;
    this._shown = this._wanted = lang;
    const place = spare.pop() ?? { div: document.createElement("div") };
    place.owner = this;
    this._place = place;
    this._div = place.div;
    this.shadowRoot.adoptedStyleSheets = styles();
    this.shadowRoot.append(place.div);
    this._option("theme", ["auto", "light", "dark"]);
    const { asOf, routes, level } = this._settings();
    const open = (answers) => {
      if (place.widget) place.widget.restart(lang, asOf, routes, level, answers);
      else place.widget = new app.Widget(place.div, lang, asOf, routes, level, answers, (kind, detail) => place.owner?._told(kind, detail));
    };
    try {
      open(this._pending ?? this._stored()?.(app));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      console.error(`<${this.localName}>: the answers set before start were left out. ${error.message}`);
      open(undefined);
    }
    this._widget = place.widget;
    offer(this);
    this._pending = undefined;
    this._slot.hidden = true;
    this._say();
    live.add(this);
    if (!this._measured) warnOfContrast(this);
    this._measured = true;
    this._resolve(this);
    this._emit("ready", {});
    prefetch();
    if (languageOf(this) !== lang) speak(this, languageOf(this));
  }

  _told(kind, detail) {
    if (kind === "copy") this._copy(detail);
    else if (kind === "share") this._copy(address(this, detail));
    else if (kind === "print") print();
    else if (kind === "rendered") {
      this._early?.replay(this._div);
      this._unprepare();
    } else if (kind === "speak") speak(this, detail, true);
    else if (kind === "step") this._step(detail);
    else if (kind === "focus") this._focus(detail);
    else this._emit(kind, detail);
  }

  _close() {
    this._observer?.disconnect();
    withdraw(this);
    this._unprepare();
    this._slot.hidden = false;
    if (!this._widget) return;
    live.delete(this);
    this._widget.restart(this._shown, today(), "", 2, undefined);
    this._widget = undefined;
    this._place.owner = undefined;
    this._div.remove();
    spare.push(this._place);
    this._renew();
  }

  _fail(error) {
    const code = error.code ?? "wasm-invalid";
    live.delete(this);
    this._widget = undefined;
    this._div?.remove();
    this._unprepare();
    this._slot.hidden = false;
    this._say(SORRY);
    // One line in the console, however many elements the page has.
    if (!error.told) console.error(`<${this.localName}> (${code}): ${error.message}`, error.cause ?? "");
    error.told = true;
    this._failed = true;
    this._reject(error);
    this._emit("error", { code, message: error.message });
  }

  // One sentence below all else, or none any more.
  _say(words) {
    this._line?.remove();
    if (!words) return;
    const lang = this._language();
    this._line = document.createElement("p");
    Object.assign(this._line, { role: "status", lang, dir: "ltr", textContent: words[lang] ?? words.en });
    this.shadowRoot.append(this._line);
  }

  _emit(kind, detail) {
    if (kind === "report") this._save();
    this.dispatchEvent(new CustomEvent(`${TAG}-${kind}`, { bubbles: true, composed: true, detail }));
  }

  // Another screen comes. Takes the focus off what is about to go: measured, a browser that has to
  // rescue the focus from a removed element spends four fifths of a step on it.
  _step(question) {
    const focused = this.shadowRoot.activeElement;
    if (this._div.contains(focused)) focused.blur();
    this._emit("step", { question });
  }

  // A new screen begins at the top, as a new page would; so does a link’s, which leaves the focus alone.
  _focus(what) {
    const title = what === ".title";
    if (title || !what) this.scrollIntoView({ behavior: "instant" });
    const selector = what.startsWith(".") ? what : `[data-question='${what}'] :is(input, select)`;
    this._div.querySelector(selector)?.focus({ preventScroll: title });
  }

  // Without a secure context there is no clipboard, and a browser may refuse.
  async _copy(text) {
    let done = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      done = false;
    }
    this._widget?.copied(done);
  }

  _warn(problem, instead = "the default is used") {
    console.warn(`<${this.localName}>: ${problem}; ${instead}.`);
  }

  // An attribute with a closed set of values; the first is the default.
  _option(name, allowed) {
    const value = this.getAttribute(name);
    if (value === null || allowed.includes(value)) return value ?? allowed[0];
    this._warn(`\`${name}\`: \`${value}\` is not allowed; allowed: ${allowed.toSorted().join(", ")}`);
    return allowed[0];
  }

  _language() {
    const own = this.getAttribute("lang");
    if (own && !spoken(own)) this._warn(`\`lang\`: \`${own}\` is not allowed; allowed: ${LANGUAGES.join(", ")}`);
    return languageOf(this);
  }

  _checked(name, otherwise) {
    const value = this.getAttribute(name);
    const problem = value === null ? undefined : this._app.attributeProblem(name, value);
    if (problem) this._warn(problem);
    return value === null || problem ? otherwise : value;
  }

  // The good ids are kept; where none is left, all routes are shown.
  _routes() {
    const ids = (this.getAttribute("routes") ?? "").split(/\s+/);
    return ids.filter((id) => {
      const problem = this._app.attributeProblem("routes", id);
      if (problem) this._warn(problem, "it is left out");
      return !problem;
    }).join(" ");
  }

  _settings() {
    this._language();
    return {
      asOf: this._checked("as-of", today()),
      routes: this._routes(),
      level: Number(this._option("heading-level", ["2", "1", "3", "4", "5", "6"])),
    };
  }

  _configure() {
    const { asOf, routes, level } = this._settings();
    this._widget.configure(asOf, routes, level);
  }

  _store() {
    const kind = (this._keeping ??= this._option("storage", ["none", "session", "local"]));
    if (kind === "none") return undefined;
    try {
      return kind === "local" ? localStorage : sessionStorage;
    } catch {
      this._warn("`storage`: this page may not store anything");
      return undefined;
    }
  }

  _save() {
    const store = this._store();
    if (!store || !this._widget) return;
    try {
      const answers = this._widget.answers();
      if (Object.keys(answers).length === 0) this._forget();
      else store.setItem(keyOf(this), JSON.stringify({ rulesVersion, answers }));
    } catch (cause) {
      this._warn(`\`storage\`: nothing could be kept (${cause.name})`);
    }
  }

  _forget() {
    this._store()?.removeItem(keyOf(this));
  }

  // What was kept, once the application is there: of another edition's answers it knows most.
  _stored() {
    try {
      const kept = JSON.parse(this._store()?.getItem(keyOf(this)) ?? "null");
      if (!kept?.answers) return undefined;
      const answers = plain(kept.answers);
      return (app) => (kept.rulesVersion === rulesVersion ? answers : app.known(answers));
    } catch {
      return undefined;
    }
  }
}

/** Defines the element, or defines it under another name too. */
export function define(tagName = TAG) {
  if (!globalThis.customElements) return;
  const defined = customElements.get(tagName)?.prototype;
  if (!defined) customElements.define(tagName, tagName === TAG ? WorkPermitChecker : class extends WorkPermitChecker {});
  else if (defined._say !== WorkPermitChecker.prototype._say) {
    console.warn(`<${tagName}> is already there in version ${defined.version}. Version ${version} beside ${WASM.href} is not used: load one copy.`);
  }
}

/** The report for some answers, without any screen. */
export async function assess(answers, options = {}) {
  const { asOf, lang } = checked(plain(options), ["asOf", "lang"]);
  const app = await load(lang);
  checkDay(asOf, app);
  return app.assess(plain(answers), asOf, lang);
}

/** Every question with its answers. */
export async function questions(options = {}) {
  const { lang } = checked(plain(options), ["lang"]);
  return (await load(lang)).questions(lang);
}

define();
