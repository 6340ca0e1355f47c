/** Where a requirement, a route or the whole case stands. */
export type Standing = "fits" | "to-do" | "officer-decides" | "does-not-fit" | "undecided";

/** An answer: a choice, ticked lines (`[]`: none), country codes, a number, or pay; `"not-sure"` (I don’t know yet) always. */
export type AnswerValue = string | string[] | number | { amount: number | string; per?: "hour" | "year" };

/** Question id to answer. */
export type Answers = Record<string, AnswerValue | null>;

/** A provision or official page; `asOf` is null for a page that changes all the time. */
export interface Citation {
  label: string;
  url: string;
  asOf: string | null;
}

export interface Requirement {
  id: string;
  standing: Standing;
  text: string;
  /** Questions that decide it, or are missing. */
  because: string[];
  /** The same object may stand in several requirements: copy before you change one. */
  citations: Citation[];
}

export interface Change {
  set: Answers;
  who: "you" | "employer" | "time";
  text: string;
  leadsTo: Standing;
}

export interface Route {
  id: string;
  group: "lmia" | "cusma" | "intra-company" | "free-trade" | "exempt" | "no-permit" | "general";
  name: string;
  standing: Standing;
  /** Whether figures behind it were due for review before `asOf`. */
  stale: boolean;
  requirements: Requirement[];
  decidedBy: string[];
  changes: Change[];
  /** What to plan with; null for a closed route and the general requirements. */
  plan: Plan | null;
  /** Unanswered questions of an open route: with an answer that closes it, and those that cannot. */
  missing: { closers: string[]; steps: string[] };
  /** The least and the most weeks until the permit; null where the sources give no time. */
  weeks: [number, number] | null;
}

/** The first words of the result. */
export interface Summary {
  tone: "good-way" | "possible" | "settle-first" | "not-yet" | "no-offer" | "no-permit-needed" | "open";
  /** One or more sentences; the first one is the verdict. */
  text: string;
  /** The id of the best route; null where none can be named. */
  best: string | null;
  /** Why it comes before the second route. */
  why: string | null;
  doFirst: { who: "you" | "employer" | "officer"; text: string } | null;
  /** What can still stop the best route: the id of the requirement and its state in words. */
  risks: { requirement: string; text: string }[];
}

/** Sums and amounts are in dollars; a sum goes from the least to the most, while an answer is missing or a price varies. An amount that the sources do not hold is `null` and in no sum. */
export interface Plan {
  steps: { who: "you" | "employer" | "officer" | "time"; text: string; after: string | null }[];
  fees: { who: "you" | "employer"; text: string; amount: number | null; certain: boolean }[];
  you: [number, number];
  employer: [number, number];
  place: string[];
  times: string[];
  papers: string[];
  questions: string[];
  health: string[];
  length: string[];
  family: string[];
}

export interface Report {
  rulesVersion: string;
  asOf: string;
  stale: boolean;
  complete: boolean;
  next: string | null;
  summary: Summary;
  /** Ids of the open routes, the best for this person first. */
  ranking: string[];
  routes: Route[];
  general: Route;
}

export interface Question {
  id: string;
  kind: "one" | "many" | "countries" | "number" | "money";
  unit: string | null;
  max: number | null;
  options: { id: string; text: string }[];
  /** Who can change the answer. */
  who: "nobody" | "time" | "employer" | "you";
  /** Who knows the answer: `"not-sure"` is a step where it is not the person. */
  knownBy: "you" | "employer" | "list";
  part: "basics" | "city" | "you" | "past" | "employer" | "route";
  text: string;
  help: string;
}

/** Why the element shows the host's fallback. */
export type ErrorCode =
  | "file-protocol"
  | "wasm-unavailable"
  | "wasm-unreachable"
  | "wasm-not-found"
  | "wasm-is-html"
  | "wasm-blocked"
  | "wasm-changed"
  | "wasm-invalid"
  | "words-unreachable"
  | "words-not-found"
  | "words-are-html"
  | "words-changed"
  | "panic";

export interface WorkPermitCheckerEventMap {
  "work-permit-checker-ready": CustomEvent<Record<string, never>>;
  "work-permit-checker-step": CustomEvent<{ question: string }>;
  "work-permit-checker-report": CustomEvent<{ complete: boolean; routes: { id: string; standing: Standing }[] }>;
  "work-permit-checker-error": CustomEvent<{ code: ErrorCode; message: string }>;
}

/** What the tag may say. */
export interface WorkPermitCheckerAttributes {
  lang?: string;
  theme?: "auto" | "light" | "dark";
  "heading-level"?: 1 | 2 | 3 | 4 | 5 | 6 | "1" | "2" | "3" | "4" | "5" | "6";
  /** Ids of routes, with spaces between. */
  routes?: string;
  /** An ISO date. */
  "as-of"?: string;
  storage?: "none" | "session" | "local";
  /** Present: people can copy a link that holds their answers. */
  share?: boolean | "";
  loading?: "eager" | "lazy";
}

/** `<work-permit-checker>` */
export class WorkPermitChecker extends HTMLElement {
  /** Resolves with the element once it can be used; rejects when it cannot start. */
  readonly ready: Promise<WorkPermitChecker>;
  /**
   * Throws a TypeError that names the question, the value and what is allowed. What is set before
   * `ready` is checked only at the start, and left out as a whole if an answer is bad.
   */
  answers: Answers;
  /** Null until the element is ready. */
  readonly report: Report | null;
  readonly version: string;
  readonly rulesVersion: string;
  /** Forgets all answers. */
  reset(): void;
}

export const version: string;
export const rulesVersion: string;

/** Defines the element, or defines it under another name too. */
export function define(tagName?: string): void;

/** The report for some answers, without any screen. Rejects with a TypeError for bad input, or with an error whose `code` is an ErrorCode. */
export function assess(answers: Answers, options?: { asOf?: string; lang?: string }): Promise<Report>;

/** Every question with its answers. Rejects as assess() does. */
export function questions(options?: { lang?: string }): Promise<Question[]>;

declare global {
  interface HTMLElementTagNameMap {
    "work-permit-checker": WorkPermitChecker;
  }
  interface HTMLElementEventMap extends WorkPermitCheckerEventMap {}
  // All events bubble, out of shadow roots too.
  interface ShadowRootEventMap extends WorkPermitCheckerEventMap {}
  interface DocumentEventMap extends WorkPermitCheckerEventMap {}
  interface WindowEventMap extends WorkPermitCheckerEventMap {}
}
