// Added by the test server before the first script of every page, as `wpc`: what the page's
// widgets tell and complain of, and how to drive one by clicks.
globalThis.wpc = (() => {
  const TAG = "work-permit-checker";
  const seen = { events: [], warnings: [], errors: [], violations: [], thrown: [] };
  for (const kind of ["ready", "step", "report", "error"]) {
    addEventListener(`${TAG}-${kind}`, (event) => {
      seen.events.push({ kind, detail: structuredClone(event.detail), id: event.target.id, bubbles: event.bubbles, composed: event.composed });
    }, true);
  }
  for (const [name, list] of [["warn", seen.warnings], ["error", seen.errors]]) {
    const original = console[name].bind(console);
    console[name] = (...words) => {
      list.push(words.map(String).join(" "));
      original(...words);
    };
  }
  document.addEventListener("securitypolicyviolation", (event) => {
    seen.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
  addEventListener("error", (event) => seen.thrown.push(event.message));
  addEventListener("unhandledrejection", (event) => seen.thrown.push(String(event.reason)));

  const now = performance.now.bind(performance);
  const all = () => [...document.querySelectorAll(TAG)];
  const module = () => import(document.querySelector(`script[src$="${TAG}.js"]`)?.src ?? `/${TAG}.js`);
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const painted = async () => { await frame(); await frame(); };
  // One turn of the event loop.
  const turn = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); resolve(); };
    port2.postMessage(0);
  });
  const timer = () => new Promise((resolve) => setTimeout(resolve));
  // Yew renders in the first turn. After 16 ms of work it goes on in a timer, and after 16 more in another:
  // so nothing is left to do once a round took less.
  const settled = async () => {
    // Another language appears once its words are loaded. Some tests delay them on purpose, so this waits for at most
    // a second.
    const until = now() + 1000;
    if (all().some((element) => element.report && !element._shown)) throw new Error("an element does not say which language it shows");
    while (all().some((element) => element._wanted !== element._shown) && now() < until) await timer();
    let start;
    do {
      start = now();
      await turn();
      await turn();
      await timer();
    } while (now() - start > 12); // Clocks are coarse: a little less than 16.
  };

  const find = (element, selector) => element.shadowRoot.querySelector(selector);
  const every = (element, selector) => [...element.shadowRoot.querySelectorAll(selector)];
  const words = (node) => node?.textContent.replace(/\s+/g, " ").trim() ?? "";
  const heading = (element) => words(find(element, ".title:is(h1, h2, h3, h4, h5, h6)"));
  const place = (element) => ["question", "result", "review"].find((name) => find(element, `.${name}`)) ?? "none";
  const screen = (element) => every(element, "fieldset[data-question]").map((field) => field.dataset.question);
  const fallback = (element) => {
    const slot = find(element, "slot");
    return !slot.hidden && slot.assignedElements().some((node) => node.checkVisibility()) && !find(element, ".frame");
  };
  // The focused element, within shadow roots too.
  const focused = () => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return node;
  };
  const focus = () => {
    const node = focused();
    const question = node.closest("fieldset")?.dataset.question ?? null;
    return {
      tag: node.localName, type: node.type ?? null, value: node.value ?? null, checked: node.checked ?? null, question, text: words(node),
      part: node.getAttribute("part"), role: node.getAttribute("role"), title: node.matches(".title"), inside: node.getRootNode() !== document,
    };
  };

  const put = (input, value) => {
    input.value = value;
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  };
  const answered = (field) =>
    field.querySelector(".options input[value]:checked, .chosen li") !== null
    || (field.querySelector("select")?.value ?? "") !== ""
    || (field.querySelector(".amount > input")?.value ?? "") !== "";

  // Answers one question; without a value, as a plain case would.
  async function give(element, id, value) {
    const field = () => find(element, `fieldset[data-question="${id}"]`);
    const pick = (choice) => {
      const input = field().querySelector(`input[value="${choice}"]`);
      if (!input) throw new Error(`${id} has no choice ${choice}`);
      if (!input.checked) input.click();
    };
    const search = field().querySelector("[role=combobox]");
    const select = field().querySelector("select");
    const amount = field().querySelector(".amount > input");
    if (value === "not-sure") {
      pick(value);
    } else if (search) {
      const language = find(element, ".frame").lang;
      for (const code of value ?? ["in"]) {
        put(search, new Intl.DisplayNames([language], { type: "region" }).of(code.toUpperCase()));
        await settled();
        const found = find(element, ".found li");
        if (!found) throw new Error(`no country found for ${code}`);
        found.click();
        await settled();
      }
    } else if (select) {
      const asked = (await (await module()).questions()).find((question) => question.id === id);
      select.value = String(value === undefined ? 0 : asked.options.findIndex((option) => option.id === value));
      select.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
    } else if (amount) {
      put(amount, String(value ?? 24));
    } else if (Array.isArray(value) && value.length > 0) {
      value.forEach(pick);
    } else {
      const many = field().querySelector("input[type=checkbox][value=none-of-these]");
      pick(many ? "none-of-these" : value ?? field().querySelector("input[value]").value);
    }
    await settled();
  }

  // Answers every question of the screen but those of `except`, with their follow-ups.
  async function fill(element, plan = {}, except = []) {
    const done = new Set(except);
    for (;;) {
      const field = every(element, "fieldset[data-question]").find((each) => !done.has(each.dataset.question) && !answered(each));
      if (!field) return;
      done.add(field.dataset.question);
      await give(element, field.dataset.question, plan[field.dataset.question]);
    }
  }

  async function send(element) {
    find(element, "[part=continue]").click();
    await settled();
  }

  // Goes through the interview until `stop` holds, at most to the result; gives each screen passed.
  async function interview(element, plan = {}, { stop = () => false, each = async () => {} } = {}) {
    const passed = [];
    while (place(element) === "question" && !stop(element)) {
      if (passed.length > 60) throw new Error(`no end after ${passed.join(", ")}`);
      const before = { heading: heading(element), questions: screen(element) };
      await each(element);
      await fill(element, plan);
      await send(element);
      if (place(element) === "question" && heading(element) === before.heading) {
        throw new Error(`stuck on ${before.questions}: ${words(find(element, ".errors"))}`);
      }
      passed.push(before);
    }
    return passed;
  }

  const click = async (element, selector) => {
    const node = find(element, selector);
    if (!node) throw new Error(`nothing to click: ${selector}`);
    node.click();
    await settled();
  };
  const button = (element, label) => every(element, "button").find((each) => words(each) === label);
  const standings = (report) => Object.fromEntries(report.routes.map((route) => [route.id, route.standing]));

  return {
    seen, all, module, frame, painted, turn, settled, find, every, words, heading, place, screen, fallback, focused, focus, give, fill,
    send, interview, click, button, standings,
  };
})();
