// The words of each language, in a file of their own: those that are needed come in parallel with the
// application, once for all elements of a page, and the others when the browser has nothing else to do.

import { LoadError, codeFor, download } from "./download.js";
import { broken, cannotStart, start } from "./load.js";

// Written out, so that bundlers see each file.
const FILES = {
  en: new URL("./words.en.txt", import.meta.url),
  fr: new URL("./words.fr.txt", import.meta.url),
};
const WORDS_INTEGRITY = {};

// Languages whose words the application has.
export const loadedLanguages = new Set();
// By language: the application, once it has the words.
const loads = {};
let prefetching = false;

// Gives the application once it has the words of this language. What failed is tried again at the next call.
export async function load(language) {
  if (broken) throw broken;
  loads[language] ??= fetchWords(language).catch((error) => {
    loads[language] = undefined;
    throw error;
  });
  return loads[language];
}

async function fetchWords(language) {
  const address = FILES[language];
  const application = start();
  const request = cannotStart ? application : download("words", address, WORDS_INTEGRITY[language]);
  // If both fail, the failure of the application is the one to report.
  request.catch(() => {});
  const app = await application;
  const response = await request;
  try {
    app.loadWords(language, await response.text());
  } catch (cause) {
    throw broken ?? new LoadError(codeFor("words-changed", response), address, cause);
  }
  // The application can panic while the words are on their way.
  if (broken) throw broken;
  loadedLanguages.add(language);
  return app;
}

// Loads the other languages, so that a switch works at once. Where the visitor saves data, a language is
// loaded when it is first used. A failure is reported then, too.
export function prefetch() {
  if (prefetching || navigator.connection?.saveData) return;
  prefetching = true;
  // WebKit has no requestIdleCallback. It waits half a second instead, because the first screen is painted by then.
  const whenIdle = globalThis.requestIdleCallback ?? ((call) => setTimeout(call, 500));
  whenIdle(() => {
    for (const language of Object.keys(FILES)) load(language).catch(() => {});
  });
}
