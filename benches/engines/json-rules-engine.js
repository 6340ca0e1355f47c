// The route `lmia-low-wage` for json-rules-engine, and how it is asked.
//
// The core takes the lowest of *all of* and the highest of *any of*. So "at least this standing" of
// a tree is the same tree of conditions with "at least this standing" at every leaf, and the route
// is three rules: at least left to an officer, at least to do, fits. Nothing else is translated.

import { createRequire } from "node:module";
import { Engine } from "json-rules-engine";

export const name = "json-rules-engine";
export const { version } = createRequire(import.meta.url)("json-rules-engine/package.json");

const [CLOSED, OFFICER, TO_DO, FITS] = [0, 1, 2, 3];
const STANDINGS = ["does-not-fit", "officer-decides", "to-do", "fits"];

/** The chosen answer decides; a choice not named means `otherwise`. */
const of = (fact, meanings, otherwise) => (level) => {
  const choices = Object.keys(meanings);
  const reaching = choices.filter((choice) => meanings[choice] >= level);
  const short = choices.filter((choice) => meanings[choice] < level);
  if (otherwise >= level) return short.length === 0 ? true : one(fact, "notEqual", "notIn", short);
  return reaching.length === 0 ? false : one(fact, "equal", "in", reaching);
};

const one = (fact, single, several, choices) =>
  choices.length === 1 ? { fact, operator: single, value: choices[0] } : { fact, operator: several, value: choices };

/** Every branch; one that always holds is left out, and one that never does settles it. */
const all = (...branches) => (level) => {
  const conditions = branches.map((branch) => branch(level)).filter((condition) => condition !== true);
  if (conditions.includes(false)) return false;
  return conditions.length === 0 ? true : conditions.length === 1 ? conditions[0] : { all: conditions };
};

/** Any branch is enough. */
const any = (...branches) => (level) => {
  const conditions = branches.map((branch) => branch(level)).filter((condition) => condition !== false);
  if (conditions.includes(true)) return true;
  return conditions.length === 0 ? false : conditions.length === 1 ? conditions[0] : { any: conditions };
};

/** The pay against a figure: what it means from the figure on, and below it. */
const pay = (figure, reached, below) => (level) => {
  if (Math.min(reached, below) >= level) return true;
  if (Math.max(reached, below) < level) return false;
  const operator = reached > below ? "greaterThanInclusive" : "lessThan";
  return { fact: "hourly-pay", operator, value: { fact: figure } };
};

/** What a positive LMIA has settled: one of this stream, or of either. */
const ORDINARY = of("lmia", { positive: FITS }, CLOSED);
const EITHER = of("lmia", { positive: FITS, "positive-global-talent": FITS }, CLOSED);

/** The route, requirement by requirement in the order of the core. The last one there, the length
 * of the permit, fits whatever is answered and only adds words. */
const ROUTE = all(
  of("job-offer", { "job-offer": FITS, "not-yet": TO_DO, "short-visit": CLOSED, "remote-abroad": CLOSED }, OFFICER),
  pay("threshold", CLOSED, FITS),
  any(
    of("province", { qc: OFFICER }, CLOSED),
    all(of("province", { qc: CLOSED }, FITS), of("medians", { none: OFFICER }, CLOSED)),
    all(
      of("province", { qc: CLOSED }, FITS),
      of("medians", { some: FITS }, CLOSED),
      pay("lowest-median", FITS, CLOSED),
      pay("highest-median", FITS, OFFICER),
    ),
  ),
  any(ORDINARY, of("area", { outside: FITS, exempt: OFFICER, inside: CLOSED }, TO_DO)),
  any(ORDINARY, of("low-wage-share", { within: FITS, over: CLOSED }, TO_DO)),
  any(ORDINARY, of("recruitment", { yes: FITS }, TO_DO)),
  of("employment-agreement", { yes: FITS, no: CLOSED }, TO_DO),
  any(EITHER, of("job-language", { "english-or-french": FITS, "other-needed": OFFICER, "other-not-needed": CLOSED, none: OFFICER }, TO_DO)),
  any(EITHER, of("layoffs", { no: FITS, yes: OFFICER }, TO_DO)),
  any(
    of("province", { bc: CLOSED, mb: CLOSED, sk: CLOSED, ns: CLOSED, qc: TO_DO }, FITS),
    all(of("province", { qc: CLOSED }, FITS), of("provincial-registration", { yes: FITS }, TO_DO)),
    all(of("province", { qc: FITS }, CLOSED), of("quebec-certificate", { "short-job": FITS }, CLOSED)),
    EITHER,
  ),
  of("lmia", { positive: FITS, "positive-global-talent": TO_DO, expired: CLOSED, applied: TO_DO }, TO_DO),
  any(of("province", { qc: CLOSED }, FITS), of("quebec-certificate", { yes: FITS, "short-job": FITS }, TO_DO)),
);

/** Where each rule of a route is in the order: the one that closes most comes first. */
const PRIORITIES = { [OFFICER]: 3, [TO_DO]: 2, [FITS]: 1 };

/** Facts that are looked up or computed. They are not cached: the engine then hashes the
 * parameters of each, which costs more than to compute it again (measured). */
function addFacts(engine, { thresholds, medians }) {
  const add = (id, compute) => engine.addFact(id, compute, { cache: false });
  add("threshold", async (_, almanac) => thresholds[await almanac.factValue("province")]);
  const range = async (almanac) => {
    const duties = await almanac.factValue("duties");
    const counts = duties === "other" ? await almanac.factValue("other-duties") : duties;
    const row = medians[counts];
    return row?.[await almanac.factValue("economic-region")] ?? row?.[await almanac.factValue("province")];
  };
  add("lowest-median", async (_, almanac) => (await range(almanac))?.lowest);
  add("highest-median", async (_, almanac) => (await range(almanac))?.highest);
  add("medians", async (_, almanac) => ((await range(almanac)) ? "some" : "none"));
  // No rounding hides a cent: the quotient of two whole numbers is exact wherever it is a whole one.
  add("hourly-pay", async (_, almanac) => {
    const cents = await almanac.factValue("wage");
    if ((await almanac.factValue("pay-per")) === "hour") return cents;
    return (cents * 100) / ((await almanac.factValue("hours-per-week")) * 52);
  });
}

/** The facts as the engine takes them. */
export const prepare = (facts) => facts;

/** An engine with so many copies of the route; gives the standing of each. A route that is alone
 * stops the engine at its first rule that fails, which saves nearly half of the time (measured).
 * Beside others it cannot. */
export function build(figures, copies, alone) {
  const engine = new Engine();
  addFacts(engine, figures);
  for (let copy = 0; copy < copies; copy += 1) {
    for (const level of [OFFICER, TO_DO, FITS]) {
      const priority = alone ? PRIORITIES[level] : 1;
      engine.addRule({ conditions: ROUTE(level), event: { type: "at-least", params: { copy, level } }, priority });
    }
  }
  if (alone) engine.on("failure", () => engine.stop());
  return async (facts) => {
    const levels = new Array(copies).fill(CLOSED);
    const { events } = await engine.run(facts);
    for (const { params } of events) levels[params.copy] = Math.max(levels[params.copy], params.level);
    return levels.map((level) => STANDINGS[level]);
  };
}
