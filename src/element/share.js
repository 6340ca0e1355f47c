// Links that hold answers: `#wpc=`, which element of the page they are for, a slash, and the answers
// as the application writes them. A fragment is never sent to a server.

const MARK = "#wpc=";
// Every connected element that offers links.
const sharing = new Set();
let listening;

const page = () => location.href.split("#")[0];
const inOrder = () => [...sharing].sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
// The element's `id` or, without one, its place among those that offer links.
const name = (element) => element.id || String(inOrder().indexOf(element));

export function address(element, answers) {
  return `${page()}${MARK}${encodeURIComponent(name(element))}/${answers}`;
}

// Whether a link is in the address, perhaps for this element: others may not be there yet.
export const waiting = (element) => sharing.has(element) && location.hash.startsWith(MARK);

// Offers links to the answers, or no longer, and takes the one in the address.
export function offer(element) {
  // React 18 writes `share={false}` out.
  const on = element.isConnected && (element.getAttribute("share") ?? "false") !== "false";
  sharing[on ? "add" : "delete"](element);
  take(element);
  if (listening || !on) return;
  listening = true;
  // A link that is opened in the page where it was made loads nothing.
  addEventListener("hashchange", () => {
    for (const each of [...sharing]) {
      if (each._widget) take(each);
      else if (waiting(each)) each.connectedCallback();
    }
  });
}

export function withdraw(element) {
  sharing.delete(element);
}

function take(element) {
  const answers = element._widget && linked(element);
  if (answers === undefined) return;
  // A reload, or a copy of the address, must not tell the answers again.
  try {
    history.replaceState(history.state, "", page());
  } catch {
    // A page without an address of its own.
  }
  element._widget.open(answers);
}

// The answers in the address, if they are for this element. A link for none that is there goes to the
// first, which then says that it cannot be read.
function linked(element) {
  if (!waiting(element)) return undefined;
  let text = location.hash.slice(MARK.length);
  try {
    text = decodeURIComponent(text);
  } catch {
    // As it is: it will not be read.
  }
  const end = text.lastIndexOf("/");
  const all = inOrder();
  const named = all.find((each) => name(each) === text.slice(0, Math.max(end, 0)));
  if ((named ?? all[0]) !== element) return undefined;
  // A sentence around the link may have left its full stop there.
  return named || all.length === 1 ? text.slice(end + 1).replace(/\W+$/, "") : "";
}
