// The first question before the application is there: its nodes, as the application will show them,
// and what a person does with them until then.

import FIRST from "./first-question.json";

const CONTROLS = "button, input, summary";

// A tag, its attributes and its children; a text holds every language, divided by tabs.
function built([tag, attributes, ...children], language, level, within) {
  const text = (all) => all.split("\t")[language] ?? all;
  const space = tag === "svg" ? "http://www.w3.org/2000/svg" : within;
  const name = tag.replace(/^h(\d)$/, (_, number) => `h${Math.min(6, number - 2 + level)}`);
  const node = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, text(value));
  for (const child of children) node.append(Array.isArray(child) ? built(child, language, level, space) : text(child));
  return node;
}

export class Early {
  constructor(language, level) {
    this.language = language;
    this.div = built(["div", {}, FIRST], language, level, "http://www.w3.org/1999/xhtml");
    this._controls = [...this.div.querySelectorAll(CONTROLS)];
    this._clicked = [];
    this.div.addEventListener("submit", (event) => event.preventDefault());
    this.div.addEventListener("click", (event) => {
      const control = event.target.closest(CONTROLS);
      const at = this._controls.indexOf(control);
      // Only the application can open a box; a second Continue is the same as the first.
      if (control?.localName === "summary") event.preventDefault();
      if (at >= 0 && !(control.type === "submit" && this._clicked.includes(at))) this._clicked.push(at);
    });
  }

  // Does it all again in the application, before anything is painted.
  replay(div) {
    const controls = [...div.querySelectorAll(CONTROLS)];
    const focused = this._controls.indexOf(this.div.getRootNode().activeElement);
    controls[focused]?.focus({ preventScroll: true });
    this._controls.forEach((early, at) => {
      if (early.type !== "text" || !early.value) return;
      const field = controls[at];
      field.value = early.value;
      field.setSelectionRange(early.selectionStart, early.selectionEnd);
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    });
    for (const at of this._clicked) controls[at]?.click();
  }
}
