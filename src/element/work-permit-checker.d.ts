/** An answer: a choice, ticked lines (`[]`: none), country codes, a number, or pay; `"not-sure"` (I don’t know yet) always. */
export type AnswerValue = string | string[] | number | { amount: number | string; per?: "hour" | "year" };

/** Question id to answer. */
export type Answers = Record<string, AnswerValue | null>;

// Written from the rules by `cargo xtask generate`: the report and the questions.
/** The result of a requirement, a route or the whole case. */
export type Standing = "fits" | "to-do" | "officer-decides" | "does-not-fit" | "undecided";

/** The result for some answers on a day, in one language. */
export type Report = {
  /** The edition of the rules. */
  rulesVersion: string;
  /** The day whose law was applied, as an ISO date. */
  asOf: string;
  /** Whether the law is past its review date. */
  stale: boolean;
  /** Whether no question is left that could change anything. */
  complete: boolean;
  /** The id of the next question; null when none is left. */
  next: string | null;
  /** The first words of the result. */
  summary: Summary;
  /** The ids of the open routes, the best for this person first. */
  ranking: Array<string>;
  /** The routes that the host shows, in the order of the rules. */
  routes: Array<Route>;
  /** What binds every applicant. */
  general: Route;
};

/** The first words of the result. */
export type Summary = {
  /** What kind of answer it is. */
  tone: Tone;
  /** One or more sentences; the first one is the verdict. */
  text: string;
  /** The id of the best route; null where none can be named. */
  best: string | null;
  /** Why it comes before the second route; null where there is no second. */
  why: string | null;
  /** The first thing to do, and who does it. */
  doFirst: DoFirst | null;
  /** What can still stop the best route, the surest obstacle first. */
  risks: Array<Risk>;
};

/** What kind of answer the result gives. */
export type Tone = "good-way" | "possible" | "settle-first" | "not-yet" | "no-offer" | "no-permit-needed" | "open";

/** The first thing to do, and who does it. */
export type DoFirst = {
  /** Who does it. */
  who: "you" | "employer" | "officer";
  /** What, as a sentence. */
  text: string;
};

/** A requirement that can still stop the best route, in words. */
export type Risk = {
  /** The id of the requirement. */
  requirement: string;
  /** Its state and why. */
  text: string;
};

/** A route, or the requirements of every applicant, and its result. */
export type Route = {
  /** Its id, stable for ever. */
  id: string;
  /** Its family. */
  group: Group;
  /** Its name. */
  name: string;
  /** Its result. */
  standing: Standing;
  /** Whether figures behind it were due for review before `asOf`. */
  stale: boolean;
  /** Its requirements; all must be met. */
  requirements: Array<Requirement>;
  /** The ids of the requirements that determine the result at present. */
  decidedBy: Array<string>;
  /** What would raise the result. */
  changes: Array<Change>;
  /** The plan; null for a closed route and the general requirements. */
  plan: Plan | null;
  /** Its unanswered questions, while it is open. */
  missing: Missing;
  /** The least and the most weeks until the permit; null where the sources give no time. */
  weeks: [number, number] | null;
};

/** A family of routes, as the board groups them. */
export type Group = "lmia" | "cusma" | "intra-company" | "free-trade" | "exempt" | "no-permit" | "general";

/** A requirement and its result. */
export type Requirement = {
  /** Its id, stable for ever. */
  id: string;
  /** Its result. */
  standing: Standing;
  /** Its state and why, in sentences. */
  text: string;
  /** The ids of the questions that decide it, or are missing. */
  because: Array<string>;
  /** The provisions and pages behind it. In a page the same object may be in several requirements, so copy one before
   * you change it. */
  citations: Array<Citation>;
};

/** A citation in words, with its address. */
export type Citation = {
  /** `Immigration and Refugee Protection Regulations, s. 200(3)(e)`. */
  label: string;
  /** Address of the provision or page; the English one where no French address is known, and
   * the label then says so. */
  url: string;
  /** Date of the text that was read; null for a page that changes all the time. */
  asOf: string | null;
};

/** What would raise the result of a route. */
export type Change = {
  /** The answers that change, together. */
  set: Answers;
  /** Who makes it happen. */
  who: "you" | "employer" | "time";
  /** What it asks, in sentences. */
  text: string;
  /** The result after it. */
  leadsTo: Standing;
};

/** The unanswered questions of an open route, by id. */
export type Missing = {
  /** The questions with an answer that closes the route. */
  closers: Array<string>;
  /** The questions without such an answer. */
  steps: Array<string>;
};

/** The plan of an open route. Sums are in dollars, from the least to the most. The two differ while an answer is
 * missing, or if a price varies. */
export type Plan = {
  /** The steps that are left, in order. */
  steps: Array<Step>;
  /** The fees. */
  fees: Array<Fee>;
  /** What the person pays, from the least to the most. */
  you: [number, number];
  /** What the employer pays, from the least to the most. */
  employer: [number, number];
  /** Where to apply. */
  place: Array<string>;
  /** How long it takes. */
  times: Array<string>;
  /** The papers to get ready. */
  papers: Array<string>;
  /** What to ask the employer. */
  questions: Array<string>;
  /** The medical exam and health insurance. */
  health: Array<string>;
  /** How long the permit lasts. */
  length: Array<string>;
  /** What applies to the family. */
  family: Array<string>;
};

/** A step of a plan. */
export type Step = {
  /** Who does it. */
  who: "you" | "employer" | "officer" | "time";
  /** What to do. */
  text: string;
  /** What it waits for; null where it can run beside the others. */
  after: string | null;
};

/** A fee of a plan. */
export type Fee = {
  /** Who pays it. */
  who: "you" | "employer";
  /** What it is for. */
  text: string;
  /** Dollars. It is null if the sources give no amount, and no sum includes such a fee. */
  amount: number | null;
  /** Whether it is certain that it must be paid. */
  certain: boolean;
};

/** The results of the routes, for an event. It has no answers and no reasons, because a reason can reveal an answer. */
export type ReportDetail = {
  /** Whether no question is left that could change anything. */
  complete: boolean;
  /** The routes that the host shows. */
  routes: Array<RouteStanding>;
};

/** The result of a route. */
export type RouteStanding = {
  /** The id of the route. */
  id: string;
  /** Its result. */
  standing: Standing;
};

/** A question and the answers that it allows. */
export type Question = {
  /** Its id, stable for ever. */
  id: string;
  /** The kind of its answer. */
  kind: QuestionKind;
  /** The unit of a number or an amount. */
  unit: string | null;
  /** The largest number or amount. */
  max: number | null;
  /** What can be chosen. */
  options: Array<QuestionOption>;
  /** Who can change the answer. */
  who: "nobody" | "time" | "employer" | "you";
  /** Who knows the answer. If it is not the person, the answer `"not-sure"` becomes a step: to ask. */
  knownBy: KnownBy;
  /** The part of the interview that it belongs to. */
  part: QuestionPart;
  /** The question. */
  text: string;
  /** A text that helps to answer the question. */
  help: string;
};

/** The kind of an answer: the id of one option; a list of ids, empty for none of them; a list of at least one
 * two-letter code; a number with at most two decimals; dollars an hour, or an object with `amount` and `per`. */
export type QuestionKind = "one" | "many" | "countries" | "number" | "money";

/** An option of a question. */
export type QuestionOption = {
  /** Its id, or the two-letter code of the country. */
  id: string;
  /** Its words. */
  text: string;
};

/** Who knows the answer to a question. */
export type KnownBy = "you" | "employer" | "list";

/** The part of the interview that a question belongs to. */
export type QuestionPart = "basics" | "city" | "you" | "past" | "employer" | "route";

// What follows is written by hand, as the class of the element is.

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
  "work-permit-checker-report": CustomEvent<ReportDetail>;
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
