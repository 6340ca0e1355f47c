// Chooses and changes the language of an element.

import { pageLanguage, spoken } from "./surroundings.js";
import { load } from "./load-words.js";

export const languageOf = (element) => spoken(element.getAttribute("lang")) ?? pageLanguage(element) ?? "en";

// Shows another language once its words are loaded. If the language changes several times, the last change
// wins. If its words cannot be loaded, the language does not change, and the next change tries again.
export async function speak(element, language, byPerson) {
  element._byPerson = byPerson || element._byPerson && element._wanted === language;
  element._wanted = language;
  const isWanted = () => element._widget && element._wanted === language;
  try {
    await load(language);
  } catch (error) {
    if (!isWanted()) return;
    if (!error.warned) console.warn(`<${element.localName}> (${error.code}): ${error.message} The language shown stays.`, error.cause ?? "");
    error.warned = true;
    element._wanted = element._shown;
    if (element._byPerson) element._widget.notLoaded(language);
    element._byPerson = false;
    return;
  }
  if (!isWanted()) return;
  element._byPerson = false;
  element._shown = language;
  element._widget.speak(language);
}
