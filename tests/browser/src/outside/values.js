// What a page could give the checker, from a seed, so that every engine gets the same: values that are
// no answers in every way that JavaScript has, answers with a fault, and texts.
globalThis.outside = (() => {
  // A stream of numbers (mulberry32).
  function chance(seed) {
    let state = seed >>> 0;
    const number = () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return (mixed ^ (mixed >>> 14)) >>> 0;
    };
    const below = (end) => number() % Math.max(1, end);
    const pick = (all) => all[below(all.length)];
    return { number, below, pick, one: (many) => below(many) === 0 };
  }

  const mine = () => { throw new Error("the page’s own"); };
  const hostile = new Proxy({}, { get: () => mine });
  const revoked = (target) => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };
  const deep = (wrap) => {
    let value = "on";
    for (let at = 0; at < 20_000; at += 1) value = wrap(value);
    return value;
  };
  const circle = () => {
    const value = { province: "on" };
    value.wage = value;
    return value;
  };
  const lying = (length) => new Proxy([], { get: (list, key) => (key === "length" ? length : "crime") });

  // Each with whether it may be a whole answer set.
  const ODD = {
    "a function": [() => mine, false],
    "a symbol": [() => Symbol("on"), false],
    "a big integer": [() => 10n ** 200n, false],
    "a day": [() => new Date(), false],
    "a broken day": [() => new Date(NaN), false],
    "a map": [() => new Map([["province", "on"]]), false],
    "a set": [() => new Set(["province"]), false],
    "a promise": [() => Promise.resolve({ province: "on" }), false],
    "a pattern": [() => /on/, false],
    "an error": [() => new Error("on"), false],
    "bytes": [() => new Uint8Array(8), false],
    "a node": [() => document.createElement("p"), false],
    "the window": [() => window, false],
    "a boxed text": [() => new String("on"), false],
    "a boxed number": [() => new Number(33), false],
    "not a number": [() => NaN, false],
    "less than nothing": [() => -0, false],
    "without end": [() => -Infinity, false],
    "a truth": [() => true, false],
    "half a letter": [() => "\ud83c", false],
    "lines": [() => "on\r\n\u2028\u202e\0", false],
    "a huge text": [() => "x".repeat(200_000), false],
    "a huge key": [() => ({ ["x".repeat(200_000)]: "on" }), false],
    "many keys": [() => Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`q${at}`, at])), false],
    "a list with holes": [() => { const list = []; list[9] = "crime"; return list; }, false],
    "an endless list": [() => new Array(2 ** 32 - 1), false],
    "a long list": [() => new Array(5_000).fill("us"), false],
    "a deep list": [() => deep((value) => [value]), false],
    "a deep object": [() => deep((province) => ({ province })), false],
    "a circle": [circle, false],
    "a getter that throws": [() => ({ get province() { return mine(); } }), false],
    "a getter that throws nothing": [() => ({ get province() { throw undefined; } }), false],
    "a revoked object": [() => revoked({}), false],
    "a revoked list": [() => revoked([]), false],
    "an object that throws": [() => new Proxy({}, hostile), false],
    "a list that throws": [() => new Proxy([], hostile), false],
    "a list whose iterator throws": [() => Object.assign(["crime"], { [Symbol.iterator]: mine }), false],
    "a list with a getter": [() => Object.defineProperty(["crime"], 0, { get: mine }), false],
    "a list without end": [() => lying(1e12), false],
    "a list of no length": [() => lying({ valueOf: mine }), false],
    "a list of a big length": [() => lying(10n), false],
    "a text that throws": [() => ({ toString: mine, valueOf: mine, [Symbol.toPrimitive]: mine }), false],
    "a name that throws": [() => ({ get [Symbol.toStringTag]() { return mine(); } }), false],
    "a prototype as a key": [() => JSON.parse("{\"__proto__\": \"on\"}"), false],
    "no prototype": [() => Object.assign(Object.create(null), { province: "on" }), true],
    "a quiet proxy": [() => new Proxy({ province: "on" }, {}), true],
    "an object of a class": [() => new (class { province = "on"; })(), true],
    "a hidden answer": [() => Object.defineProperty({}, "province", { value: "on" }), true],
    "another frame’s": [() => other().Object.assign(new (other().Object)(), { province: "on" }), true],
    "nothing": [() => null, false],
  };
  const names = Object.keys(ODD);
  let frame;
  const other = () => {
    frame ??= document.body.appendChild(document.createElement("iframe"));
    return frame.contentWindow;
  };

  const LETTERS = "019.,-+_~$/#%'\"\\`{}[]:eyZ \t\n\r\0\u007f\u0085\u00a0\u202f\u2028\u202e\ufeff\ufffd٣３，−éİß\u0301\ud83c\udf41";
  function text(random, known) {
    let all = [...(random.one(3) ? "" : random.pick(known))];
    for (let faults = random.below(6); faults > 0; faults -= 1) {
      const at = random.below(all.length + 1);
      const to = at + random.below(all.length - at + 1);
      const how = random.below(6);
      if (how === 0) all.splice(at, 0, LETTERS[random.below(LETTERS.length)]);
      else if (how === 1) all.splice(at, 1, String.fromCharCode(random.below(0x10000)));
      else if (how === 2) all.splice(at, 1);
      else if (how === 3) all = all.slice(0, at);
      else if (how === 4 && all.length < 3000) all.splice(at, 0, ...all.slice(at, to));
      else all = [...all.slice(0, at), ...random.pick(known), ...all.slice(to)];
    }
    return all.join("");
  }

  // An answer that the question takes.
  function answer(random, { kind, options, max }) {
    if (random.one(6)) return "not-sure";
    const ids = (options ?? []).map((option) => option.id);
    if (kind === "one") return random.pick(ids);
    if (kind === "many") return ids.filter(() => random.one(4));
    if (kind === "countries") return random.pick([["us"], ["IN", "fr"], "mx", "CA"]);
    if (kind === "number") return random.pick([0, max, max / 2, "0", ` ${max} `]);
    return random.pick([33, 33.5, "33,50 $", "$33.50", { amount: 80000, per: "year" }, { amount: "80 000 $", per: "year" }]);
  }

  // Answers, perhaps with something odd in the place of one or of all; with its name, and whether it
  // must be taken, if that is known.
  function answers(random, questions) {
    const all = {};
    for (const question of questions) if (random.one(12)) all[question.id] = answer(random, question);
    const name = random.pick(names);
    const [make, whole] = ODD[name];
    const { id } = random.pick(questions);
    switch (random.below(5)) {
      case 0: return [all, "answers", true];
      case 1: return [make(), name, whole];
      case 2: return [{ ...all, [id]: make() }, `${id}: ${name}`, undefined];
      case 3: return [{ ...all, [id]: random.pick([[make()], { amount: make(), per: "year" }, { amount: 5, per: make() }]) }, `${id}: in it ${name}`, undefined];
      default: return [{ ...all, [text(random, [id])]: text(random, ["on", "33,50", "yes"]) }, "texts", undefined];
    }
  }

  return { chance, answers, text, odd: (random) => { const name = random.pick(names); return [ODD[name][0](), name]; } };
})();
