// The route `lmia-low-wage` for publicodes, and how it is asked. The rules are in the YAML files.

import { readFileSync } from "node:fs";
import Engine from "publicodes";
import { parse } from "yaml";

const read = (file) => readFileSync(new URL(file, import.meta.url), "utf8");

export const name = "publicodes";
export const { version } = JSON.parse(read("node_modules/publicodes/package.json"));

const FACTS = read("facts.publicodes.yaml");
const ROUTE = read("route.publicodes.yaml");
const RULES = Object.keys(parse(ROUTE));

const quoted = (value) => (typeof value === "number" ? value : `'${value}'`);

/** A table in the engine's own language: the value that stands beside the answer. */
const table = (fact, rows, otherwise) => ({
  variations: [
    ...Object.entries(rows).map(([answer, value]) => ({ si: `${fact} = '${answer}'`, alors: value })),
    ...(otherwise === undefined ? [] : [{ sinon: otherwise }]),
  ],
});

/** The figures of the day as rules. A region stands before its province, whose id has two letters. */
function tables({ thresholds, medians }) {
  const places = (row, column) => {
    const rows = Object.entries(row).map(([place, range]) => [place, column(range)]);
    const [provinces, regions] = [rows.filter(([place]) => place.length === 2), rows.filter(([place]) => place.length > 2)];
    const inProvince = table("province", Object.fromEntries(provinces));
    return regions.length === 0 ? inProvince : table("economic-region", Object.fromEntries(regions), inProvince);
  };
  const held = Object.entries(medians).filter(([, row]) => Object.keys(row).length > 0);
  const of = (column) => Object.fromEntries(held.map(([duties, row]) => [duties, places(row, column)]));
  return {
    threshold: table("province", thresholds),
    "lowest-median": table("duties-that-count", of(({ lowest }) => lowest)),
    "highest-median": table("duties-that-count", of(({ highest }) => highest)),
    medians: table("duties-that-count", Object.fromEntries(held.map(([duties]) => [duties, "'some'"])), "'none'"),
  };
}

/** The rules of one copy of the route: every name that the route defines gets the copy's number. */
function copied(copy) {
  const names = new RegExp(`(?<![\\w-])(${RULES.join("|")})(?![\\w-])(?!')`, "g");
  return parse(ROUTE.replace(names, `$1-${copy}`));
}

/** The facts as the engine takes them: each is an expression of its language. */
export const prepare = (facts) => Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, quoted(value)]));

/** An engine with so many copies of the route; gives the standing of each. */
export function build(figures, copies) {
  const rules = { ...parse(FACTS), ...tables(figures) };
  for (let copy = 0; copy < copies; copy += 1) Object.assign(rules, copied(copy));
  const engine = new Engine(rules);
  // Asking with a rule that is parsed already saves parsing its name at every assessment.
  const routes = Array.from({ length: copies }, (_, copy) => engine.getRule(`route-${copy}`));
  return (situation) => {
    engine.setSituation(situation);
    return routes.map((route) => engine.evaluateNode(route).nodeValue);
  };
}
