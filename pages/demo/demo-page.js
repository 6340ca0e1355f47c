// The demo page's own behaviour: which language and colours it shows. The
// checker needs none of this. A classic script in <head>, so that the page is
// painted once, in the right language; no request, no storage, no inline code.
(() => {
  "use strict";
  if (location.protocol === "file:") {
    console.error("This page was opened from a file, and browsers load no module from a file. Serve its folder over http.");
  }
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const titles = {
    en: "Work permits for IT support specialists",
    fr: "Permis de travail pour le soutien informatique",
  };
  const themes = ["auto", "light", "dark"];

  // `#fr` and `#fr-gts` mean French, `#en...` English; other fragments say nothing.
  const languageOf = (fragment) => /^#(en|fr)(-|$)/.exec(fragment)?.[1];

  function showLanguage(lang) {
    root.lang = root.dataset.lang = lang;
    document.title = titles[lang];
  }

  function showTheme(theme) {
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
  }

  let theme = themes.includes(query.get("theme")) ? query.get("theme") : "auto";
  showLanguage(languageOf(location.hash) ?? (query.get("lang") === "fr" ? "fr" : "en"));
  showTheme(theme);

  document.addEventListener("DOMContentLoaded", () => {
    const checker = document.querySelector("work-permit-checker");
    const select = document.getElementById("theme");

    const labelThemes = () => {
      for (const option of select.options) {
        option.dataset.en ??= option.textContent;
        option.textContent = option.dataset[root.lang];
      }
    };

    // The lines shown are read from the tags that run here, so they cannot drift.
    const script = document.querySelector('script[src$="work-permit-checker.js"]');
    const lines = `${script.outerHTML}\n${checker.cloneNode(false).outerHTML}`;
    for (const code of document.querySelectorAll("[data-snippet]")) code.textContent = lines;

    const setTheme = (value) => {
      theme = value;
      showTheme(theme);
      if (theme === "auto") checker.removeAttribute("theme");
      else checker.setAttribute("theme", theme);
    };
    const setLanguage = (lang) => {
      if (root.lang === lang) return;
      showLanguage(lang);
      checker.lang = lang;
      labelThemes();
    };

    // A switch of language keeps the place and the answers: no jump, and the
    // focus goes to the link that switches back.
    for (const link of document.querySelectorAll("header.site nav a")) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        history.replaceState(null, "", link.hash);
        setLanguage(languageOf(link.hash));
        document.querySelector(`header.site nav a.${root.lang}`).focus();
      });
    }
    addEventListener("hashchange", () => {
      const lang = languageOf(location.hash);
      if (!lang || lang === root.lang) return;
      setLanguage(lang);
      document.querySelector(location.hash)?.scrollIntoView();
    });

    select.value = theme;
    select.addEventListener("change", () => setTheme(select.value));
    select.closest("[hidden]").hidden = false;
    labelThemes();
    if (theme !== "auto") setTheme(theme);
  });
})();
