// The page inside an iframe: it reads its settings from the address, and tells the page around it
// how high it is. A classic script in <head>, so that the first paint has the right language and
// colours. It stores nothing, and no answer ever goes into a message.
(() => {
  "use strict";
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const titles = { en: "Work permit check", fr: "Vérification du permis de travail" };

  // Each setting with what it may be. The element itself knows which routes and days there are.
  const hex = "#?(?:[0-9a-f]{3}|[0-9a-f]{6})";
  const colour = new RegExp(`^${hex}(?:,${hex})?$`, "i");
  const colours = ["accent", "on-accent", "surface", "text", "muted", "border", "focus", "fits", "to-do", "officer", "closed"];
  const lengths = ["radius", "space"];
  const allowed = {
    lang: /^(en|fr)([-_]|$)/i,
    theme: /^(auto|light|dark)$/,
    background: /^(own|transparent)$/,
    "heading-level": /^[1-6]$/,
    routes: /^[a-z0-9-]+( [a-z0-9-]+)*$/,
    "as-of": /^\d{4}-\d{2}-\d{2}$/,
    ...Object.fromEntries(colours.map((name) => [name, colour])),
    ...Object.fromEntries(lengths.map((name) => [name, /^([0-9]|[1-3][0-9]|40)$/])),
  };
  const given = {};
  for (const [name, value] of query) {
    if (Object.hasOwn(allowed, name) && allowed[name].test(value)) given[name] ??= value;
    else console.warn(`frame.html: \`${name}=${value}\` is not allowed and is left out; names: ${Object.keys(allowed).join(", ")}.`);
  }

  // Without a language in the address, the visitor's own.
  const spoken = (given.lang ?? (navigator.languages ?? []).find((tag) => allowed.lang.test(tag)) ?? "en").slice(0, 2).toLowerCase();
  root.lang = root.dataset.lang = spoken;
  root.dataset.theme = given.theme ?? "auto";
  root.dataset.background = given.background ?? "own";
  document.title = titles[spoken];

  // One colour, or one for light and one for dark. A style attribute would need the policy's leave; this does not.
  for (const name of colours) {
    if (!given[name]) continue;
    const both = given[name].split(",").map((one) => (one.startsWith("#") ? one : `#${one}`));
    root.style.setProperty(`--wpc-${name}`, both.length > 1 ? `light-dark(${both.join(", ")})` : both[0]);
  }
  for (const name of lengths) {
    if (given[name]) root.style.setProperty(`--wpc-${name}`, `${given[name]}px`);
  }

  // The page is read but no module has run: the element starts with its attributes in place.
  document.addEventListener("readystatechange", () => {
    if (document.readyState !== "interactive") return;
    const checker = document.querySelector("work-permit-checker");
    checker.setAttribute("lang", spoken);
    // This is a page of its own.
    checker.setAttribute("heading-level", "1");
    for (const name of ["theme", "heading-level", "routes", "as-of"]) {
      if (given[name]) checker.setAttribute(name, given[name]);
    }
    if (window.parent !== window) report(checker);
  });

  // `height` is that of the content, whatever that of the frame is, so it shrinks too. `heading` and
  // `field` are where a new screen's heading, or a field, stands that has just got the focus: it must
  // come into view, and not every browser scrolls the page around a frame for it.
  function report(checker) {
    const content = document.querySelector("main");
    const tell = (name, focused) => {
      const message = { type: "work-permit-checker-frame", height: Math.ceil(content.getBoundingClientRect().height) };
      if (focused) message[name] = Math.max(0, Math.floor(focused.getBoundingClientRect().top + scrollY));
      // Two numbers are no secret: every page may frame this one, and this one asks none who it is.
      window.parent.postMessage(message, "*");
    };
    new ResizeObserver(() => tell()).observe(content);
    // In its shadow root: from one field to another the focus never leaves it, and no event does.
    customElements.whenDefined(checker.localName).then(() => checker.shadowRoot.addEventListener("focusin", ({ target }) => {
      requestAnimationFrame(() => target.isConnected && tell(target.matches(".title") ? "heading" : "field", target));
    }));
    addEventListener("message", (event) => {
      if (event.source !== window.parent || event.data?.type !== "work-permit-checker-host") return;
      if (typeof event.data.fits === "boolean") root.toggleAttribute("data-sized", event.data.fits);
      else tell();
    });
  }
})();
