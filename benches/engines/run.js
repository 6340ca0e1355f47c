// Runs the other engines: the task as JSON lines on standard input, what was measured as one line of
// JSON on standard output. The first line holds the figures and the numbers below, each other line
// the facts of a set.

import { readFileSync } from "node:fs";
import * as jsonRulesEngine from "./json-rules-engine.js";
import * as publicodes from "./publicodes.js";

const [{ figures, timed, scaled, batches, factors }, ...sets] = readFileSync(0, "utf8").trim().split("\n").map((line) => JSON.parse(line));

/** Microseconds per set, over all of them. */
async function time(assess, prepared) {
  const begin = performance.now();
  for (const set of prepared) await assess(set);
  return ((performance.now() - begin) * 1000) / prepared.length;
}

async function several(count, assess, prepared) {
  const times = [];
  for (let batch = 0; batch < count; batch += 1) times.push(await time(assess, prepared));
  return times;
}

/** Every set once, which gives the standings and warms the engine up; then the batches. */
async function measure({ name, version, prepare, build }) {
  const note = (text) => process.stderr.write(`engines: ${name} ${version}, ${text}\n`);
  const prepared = sets.map(prepare);
  note(`${sets.length} sets`);
  const alone = build(figures, 1, true);
  const standings = [];
  for (const set of prepared) standings.push((await alone(set))[0]);
  const times = await several(batches, alone, prepared.slice(0, timed));
  const scaling = [];
  for (const factor of factors) {
    note(`${factor} times the route`);
    const many = build(figures, factor, false);
    const few = prepared.slice(0, scaled);
    for (const [at, set] of few.entries()) {
      const strange = (await many(set)).find((standing) => standing !== standings[at]);
      if (strange) throw new Error(`${name}: a copy of the route stands at ${strange}, the route alone at ${standings[at]}`);
    }
    // The more copies, the longer a batch and the fewer are needed for a steady figure.
    scaling.push(await several(factor < 100 ? batches : 3, many, few));
  }
  return { name, version, standings, times, scaling };
}

const engines = [];
for (const engine of [jsonRulesEngine, publicodes]) engines.push(await measure(engine));
process.stdout.write(JSON.stringify({ node: process.version, engines }));
