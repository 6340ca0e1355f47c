// What is done with them: each batch gives how many were tried and taken, and what was wrong.
Object.assign(outside, (() => {
  const said = (value) => JSON.stringify(value);
  // One line that names what it is about, the value and what is allowed. No mark for a line's end is in it.
  const clear = (message) => message.length < 6000 && /^`.*`: `.*` is not allowed; allowed: .+$/.test(message);
  const refusal = (error) => (error instanceof TypeError && clear(error.message) ? undefined : `not a clear TypeError: ${String(error?.message ?? error).slice(0, 300)}`);

  function start({ seed }) {
    const counts = { tried: 0, taken: 0, wrong: [] };
    wpc.seen.warnings.length = wpc.seen.events.length = 0;
    const wrong = (name, what) => { if (what && counts.wrong.length < 9) counts.wrong.push(`${name}: ${what}`); };
    return { random: outside.chance(seed), counts, wrong };
  }

  // The checker still answers, and nothing has come up in the page.
  async function alive(element, wrong) {
    await wpc.settled();
    const errors = wpc.seen.events.filter((event) => event.kind === "error");
    if (errors.length > 0) wrong("events", said(errors));
    if (wpc.seen.thrown.length > 0) wrong("thrown", said(wpc.seen.thrown));
    if (wpc.place(element) === "none" || !(element.report?.routes.length > 0)) wrong("widget", "it shows nothing");
  }

  async function property(given) {
    const { random, counts, wrong } = start(given);
    const [one] = wpc.all();
    const questions = await (await wpc.module()).questions();
    for (; counts.tried < given.count; counts.tried += 1) {
      const [value, name, must] = outside.answers(random, questions);
      const before = said(one.answers);
      let error;
      try {
        one.answers = value;
      } catch (thrown) {
        error = thrown ?? "nothing";
      }
      if (error) {
        wrong(name, refusal(error));
        if (said(one.answers) !== before) wrong(name, "refused, and answers are others");
        if (must === true) wrong(name, `refused: ${error.message}`);
      } else {
        counts.taken += 1;
        if (must === false) wrong(name, `taken, as ${said(one.answers)}`);
        const after = said(one.answers);
        one.answers = JSON.parse(after);
        if (said(one.answers) !== after) wrong(name, `${after} comes back as ${said(one.answers)}`);
      }
      if (counts.tried % 100 === 0) await alive(one, wrong);
    }
    one.reset();
    await alive(one, wrong);
    return counts;
  }

  async function assess(given) {
    const { random, counts, wrong } = start(given);
    const { assess, questions } = await wpc.module();
    const asked = await questions();
    const option = () => random.pick([() => "fr", () => "2026-11-22", () => outside.text(random, ["fr-CA", "2026-11-22"]), () => outside.odd(random)[0]])();
    for (; counts.tried < given.count; counts.tried += 1) {
      const [value, name, must] = outside.answers(random, asked);
      const plain = random.one(2);
      const options = plain ? {} : random.pick([() => ({ lang: option() }), () => ({ asOf: option(), lang: "en" }), () => outside.odd(random)[0]])();
      await assess(value, options).then((report) => {
        counts.taken += 1;
        if (report.routes.length !== ROUTES) wrong(name, "not a report");
        if (must === false) wrong(name, "taken");
      }, (error) => {
        wrong(name, refusal(error));
        if (plain && must === true) wrong(name, `refused: ${error.message}`);
      });
    }
    return counts;
  }

  async function attributes(given) {
    const { random, counts, wrong } = start(given);
    const one = document.body.appendChild(document.createElement("work-permit-checker"));
    await one.ready;
    const routes = one.report.routes.map((route) => route.id);
    const day = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && text >= "2024-11-08" && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
    const within = (...all) => [all, (text) => all.includes(text)];
    const known = {
      lang: [["en", "fr-CA", "FR", "de"], (text) => text === "" || /^(en|fr)([-_]|$)/i.test(text)],
      theme: within("auto", "light", "dark"),
      "heading-level": within("1", "2", "3", "4", "5", "6"),
      routes: [[...routes.slice(0, 3), routes.slice(3, 6).join(" ")], (text) => text.split(/\s+/).every((id) => !id || routes.includes(id))],
      "as-of": [["2026-11-22", "2024-11-08", "2028-02-29"], day],
      storage: within("none", "session", "local"),
      share: [["", "true", "false"], () => true],
      loading: within("eager", "lazy"),
    };
    for (; counts.tried < given.count; counts.tried += 1) {
      const name = random.pick(Object.keys(known));
      const [samples, good] = known[name];
      const text = outside.text(random, samples);
      const label = `${name}=${said(text).slice(0, 200)}`;
      // On one that is there, or on one that comes.
      const later = name !== "loading" && !random.one(20);
      const each = later ? one : document.createElement("work-permit-checker");
      wpc.seen.warnings.length = 0;
      each.setAttribute(name, text);
      if (!later) {
        document.body.prepend(each);
        await each.ready;
      }
      await wpc.settled();
      const warned = wpc.seen.warnings.filter((line) => line.includes(`\`${name}\`: \``) && line.includes("allowed: ")).length;
      if (wpc.seen.warnings.length !== warned) wrong(label, `another warning: ${wpc.seen.warnings}`);
      if ((warned > 0) === good(text)) wrong(label, `${warned} warnings`);
      counts.taken += Number(warned === 0);
      const { routes: shown, asOf } = each.report;
      if (name === "as-of" ? asOf !== text && good(text) : !day(asOf)) wrong(label, `as of ${asOf}`);
      if (shown.length === 0 || (name !== "routes" && shown.length !== ROUTES)) wrong(label, `${shown.length} routes`);
      const title = wpc.find(each, ".title").localName;
      if (title !== (name === "heading-level" && good(text) ? `h${text}` : "h2")) wrong(label, `a title ${title}`);
      if (!["en", "fr"].includes(wpc.find(each, ".frame").lang)) wrong(label, "no language");
      if (later) one.removeAttribute(name);
      else each.remove();
    }
    await alive(one, wrong);
    one.remove();
    return counts;
  }

  async function kept(given) {
    const { random, counts, wrong } = start(given);
    const { questions } = await wpc.module();
    const [asked, { rulesVersion }] = [await questions(), await wpc.module()];
    const written = (value) => {
      try {
        return JSON.stringify(value, (_, each) => (each?.length > 1e6 ? "endless" : each)) ?? "";
      } catch {
        return "{";
      }
    };
    let one;
    for (; counts.tried < given.count; counts.tried += 1) {
      const [answers, name, must] = outside.answers(random, asked);
      let state = written(must === undefined || random.one(3) ? { rulesVersion, answers } : { answers, rulesVersion });
      const intact = must === true && name === "answers" && !random.one(3);
      if (!intact) state = random.pick([() => state, () => written(answers), () => outside.text(random, [state]), () => "[".repeat(random.below(50_000))])();
      sessionStorage.setItem("work-permit-checker:kept", state);
      one = document.createElement("work-permit-checker");
      Object.assign(one, { id: "kept" }).setAttribute("storage", "session");
      document.body.prepend(one);
      await one.ready;
      const taken = said(one.answers);
      counts.taken += Number(taken !== "{}");
      if (intact && Object.keys(answers).length !== Object.keys(one.answers).length) wrong(name, `${said(answers)} came back as ${taken}`);
      one.answers = JSON.parse(taken);
      if (said(one.answers) !== taken) wrong(name, `${taken} came back as ${said(one.answers)}`);
      if (counts.tried % 10 === 0) await alive(one, wrong);
      one.remove();
      await wpc.settled();
    }
    sessionStorage.clear();
    return counts;
  }

  const sum = (text) => {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return `_${Array.from({ length: 7 }, (_, at) => ((hash >>> (5 * at)) & 31).toString(32)).join("")}`;
  };

  // Most are handed over as the address would; a browser takes only so many addresses in a minute.
  async function links(given) {
    const { random, counts, wrong } = start(given);
    const [one, two] = wpc.all();
    const good = `1_${one.rulesVersion}_citizenship.us~in_province.on_wage.8000050y_passport.not-sure_past.`;
    for (; counts.tried < given.count; counts.tried += 1) {
      const body = random.one(6) ? good : outside.text(random, [good, "province.on", "_of-other-rules.yes"]);
      const link = random.one(3) ? outside.text(random, [body + sum(body)]) : body + sum(body);
      const name = said(link).slice(0, 200);
      if (counts.tried % 12 === 0) {
        const arrived = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
        location.hash = `#wpc=${random.pick(["two/", "two%2F", "one/", "", "gone/", "%E0%A4%A/", outside.text(random, ["two/"])])}${link}`;
        await arrived;
        if (location.hash) wrong(name, `left in the address: ${location.hash.slice(0, 200)}`);
      } else two._widget.open(link);
      await wpc.settled();
      const [told] = [one, two].map((each) => wpc.words(wpc.find(each, ".notice"))).filter(Boolean);
      if (!told) wrong(name, "nothing is said");
      const taken = said(two.answers);
      counts.taken += Number(taken !== "{}");
      if (body === good && link === body + sum(body) && !location.hash && taken === "{}" && said(one.answers) === "{}" && counts.tried % 12 !== 0) wrong(name, "not taken");
      two.answers = JSON.parse(taken);
      if (said(two.answers) !== taken) wrong(name, `${taken} came back as ${said(two.answers)}`);
      one.reset();
      two.reset();
      await wpc.settled();
    }
    await alive(two, wrong);
    return counts;
  }

  return { property, assess, attributes, kept, links };
})());
