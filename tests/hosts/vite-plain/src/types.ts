// What the types allow and refuse; compiled, never run.
import { assess, define, questions, type Report, type Standing } from "work-permit-checker";
import { define as same } from "work-permit-checker/define";

export const made = document.createElement("work-permit-checker");
export const report: Report | null = made.report;
export const standing: Standing | undefined = report?.routes[0]?.standing;
export const other: typeof define = same;

define();
define("my-checker");
made.answers = { citizenship: ["us"], wage: { amount: 80000, per: "year" } };
void assess({ province: "on" }, { asOf: "2026-11-22", lang: "fr" }).then((made: Report) => made.general);
void questions().then((all) => all.map((question) => question.options));
made.addEventListener("work-permit-checker-error", (event) => event.detail.code === "wasm-blocked");

// @ts-expect-error the report cannot be set
made.report = null;
// @ts-expect-error pay is counted per hour or year
made.answers = { wage: { amount: 1, per: "week" } };
// @ts-expect-error there is no such code
made.addEventListener("work-permit-checker-error", (event) => event.detail.code === "moon");
// @ts-expect-error answers come first
void assess("on");
