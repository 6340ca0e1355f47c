// Fetches and starts the application, once for all elements of a page.

import * as app from "./work_permit_checker.js";
import { LoadError, TAG, codeFor, download } from "./download.js";

export const WASM = new URL("./work_permit_checker_bg.wasm", import.meta.url);
const INTEGRITY = "";

// Where it cannot start, nothing is asked for.
export const cannotStart = WASM.protocol === "file:" ? "file-protocol" : typeof WebAssembly !== "object" && "wasm-unavailable";

let starting;
export let broken;
export const live = new Set();

export function start() {
  starting ??= compile().catch((error) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

async function compile() {
  if (cannotStart) throw new LoadError(cannotStart);
  const response = await download("wasm", WASM, INTEGRITY);
  const type = response.headers.get("Content-Type");
  const right = type === "application/wasm";
  try {
    await app.default({ module_or_path: right ? response : await response.arrayBuffer() });
  } catch (cause) {
    const blocked = /content security policy|unsafe-eval|csp/i.test(cause);
    throw new LoadError(blocked ? "wasm-blocked" : codeFor("wasm-invalid", response), WASM, cause);
  }
  if (!right) console.warn(`<${TAG}>: ${WASM.pathname} is served as ${type}; as application/wasm it starts sooner.`);
  app.onPanic((message) => {
    broken = new LoadError("panic", WASM, message);
    for (const element of [...live]) element._fail(broken);
  });
  return app;
}
