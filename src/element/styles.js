// The one style sheet of the page, for all its elements.

import STYLES from "./widget.css";

let sheet;

export function styles() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
  }
  return [sheet];
}
