// Language and colours of this page itself, before it is painted: `?lang=fr` or `#fr`, `?theme=dark`.
(() => {
  "use strict";
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const asked = location.hash === "#fr" || location.hash === "#en" ? location.hash.slice(1) : query.get("lang");
  root.lang = root.dataset.lang = asked === "fr" ? "fr" : "en";
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;

  document.addEventListener("DOMContentLoaded", () => {
    for (const link of document.querySelectorAll("header.site nav a")) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        history.replaceState(null, "", link.hash);
        root.lang = root.dataset.lang = link.lang;
        document.dispatchEvent(new Event("spoken"));
        document.querySelector(`header.site nav a.${root.lang}`).focus();
      });
    }
  });
})();
