// A tab is shown by its button, the others are hidden.
for (const button of document.querySelectorAll("[data-tab]")) {
  button.addEventListener("click", () => {
    for (const tab of document.querySelectorAll("[id^=tab-]")) tab.hidden = tab.id !== `tab-${button.dataset.tab}`;
  });
}
