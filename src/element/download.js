// Downloads a file from beside this script, and says what is wrong when that fails.

export const TAG = "work-permit-checker";

const unreachable = ({ href }) => `The request for ${href} failed or was blocked. Check the network and connect-src.`;
const notThere = ({ pathname }) => `Put ${pathname} beside work-permit-checker.js.`;
const pageInstead = ({ pathname }) => `The server sends a web page in place of ${pathname}. Put the file there, free of sign-in and redirects.`;
const changed = ({ pathname }) => `${pathname} is not the file of this version, or was cut short. Upload all files of one release again.`;

// Each failure: what the site owner can do about it.
const FIXES = {
  "file-protocol": () => "Pages opened from a file cannot load modules. Serve the page over http, for example on localhost.",
  "wasm-unavailable": () => "WebAssembly is switched off in this browser. The fallback content stays.",
  "wasm-unreachable": unreachable,
  "wasm-not-found": notThere,
  "wasm-is-html": pageInstead,
  "wasm-changed": changed,
  "wasm-blocked": () => "The Content-Security-Policy forbids WebAssembly. Add 'wasm-unsafe-eval' to script-src.",
  "wasm-invalid": ({ pathname }) => `${pathname} cannot be compiled. Upload it again.`,
  "words-unreachable": unreachable,
  "words-not-found": notThere,
  "words-are-html": pageInstead,
  "words-changed": changed,
  panic: () => "The application stopped. Please report this message to its makers.",
};

export class LoadError extends Error {
  constructor(code, address, cause) {
    super(FIXES[code](address), { cause });
    this.code = code;
  }
}

// The browser checks the hash, and then fails without saying why; so ask once more for the cause.
export async function download(kind, address, integrity) {
  const checked = await fetch(address, integrity ? { integrity } : {}).catch(() => undefined);
  if (checked?.ok) return checked;
  const again = checked ?? (await fetch(address).catch((cause) => {
    throw new LoadError(`${kind}-unreachable`, address, cause);
  }));
  if (!again.ok) throw new LoadError(`${kind}-not-found`, address, again.status);
  throw new LoadError(codeFor(`${kind}-changed`, again), address);
}

// What is wrong, unless a web page came in place of the file: for a missing file, or to sign in.
export function codeFor(code, response) {
  if (!/html/.test(response.headers.get("Content-Type"))) return code;
  return code.startsWith("wasm") ? "wasm-is-html" : "words-are-html";
}
