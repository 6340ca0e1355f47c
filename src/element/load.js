// Fetches and starts the application, once for all elements of a page, and says what is wrong when
// that fails.

import * as app from "./work_permit_checker.js";

export const TAG = "work-permit-checker";
export const WASM = new URL("./work_permit_checker_bg.wasm", import.meta.url);
const INTEGRITY = "";

// Each failure: what the site owner can do about it.
const FIXES = {
  "file-protocol": "Pages opened from a file cannot load modules. Serve the page over http, for example on localhost.",
  "wasm-unavailable": "WebAssembly is switched off in this browser. The fallback content stays.",
  "wasm-unreachable": `The request for ${WASM.href} failed or was blocked. Check the network and connect-src.`,
  "wasm-not-found": `Put ${WASM.pathname} beside work-permit-checker.js.`,
  "wasm-is-html": `The server sends a web page in place of ${WASM.pathname}. Put the file there, free of sign-in and redirects.`,
  "wasm-changed": `${WASM.pathname} is not the file of this version, or was cut short. Upload all files of one release again.`,
  "wasm-blocked": "The Content-Security-Policy forbids WebAssembly. Add 'wasm-unsafe-eval' to script-src.",
  "wasm-invalid": `${WASM.pathname} cannot be compiled. Upload it again.`,
  panic: "The application stopped. Please report this message to its makers.",
};

class LoadError extends Error {
  constructor(code, cause) {
    super(FIXES[code], { cause });
    this.code = code;
  }
}

let loading;
export let loaded;
export let broken;
export const live = new Set();

export function load() {
  loading ??= start().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start() {
  if (broken) throw broken;
  if (WASM.protocol === "file:") throw new LoadError("file-protocol");
  if (typeof WebAssembly !== "object") throw new LoadError("wasm-unavailable");
  const response = await download();
  const type = response.headers.get("Content-Type");
  const right = type === "application/wasm";
  try {
    await app.default({ module_or_path: right ? response : await response.arrayBuffer() });
  } catch (cause) {
    const blocked = /content security policy|unsafe-eval|csp/i.test(cause);
    throw new LoadError(blocked ? "wasm-blocked" : pageOr("wasm-invalid", response), cause);
  }
  if (!right) console.warn(`<${TAG}>: ${WASM.pathname} is served as ${type}; as application/wasm it starts sooner.`);
  app.onPanic((message) => {
    broken = new LoadError("panic", message);
    loading = loaded = undefined;
    for (const element of [...live]) element._fail(broken);
  });
  return (loaded = app);
}

// The browser checks the hash, and then fails without saying why; so ask once more for the cause.
async function download() {
  const checked = await fetch(WASM, INTEGRITY ? { integrity: INTEGRITY } : {}).catch(() => undefined);
  if (checked?.ok) return checked;
  const again = checked ?? (await fetch(WASM).catch((cause) => {
    throw new LoadError("wasm-unreachable", cause);
  }));
  if (!again.ok) throw new LoadError("wasm-not-found", again.status);
  throw new LoadError(pageOr("wasm-changed", again));
}

// What is wrong, unless a web page came in place of the wasm: for a missing file, or to sign in.
function pageOr(code, response) {
  return /html/.test(response.headers.get("Content-Type")) ? "wasm-is-html" : code;
}
