// The language of an element: the one that its page wants, or the person, once the words are there.

import { pageLanguage, spoken } from "./surroundings.js";
import { load } from "./load-words.js";

export const languageOf = (element) => spoken(element.getAttribute("lang")) ?? pageLanguage(element) ?? "en";

// Shows another language once its words are there. Of several wishes the last one counts. If the words do
// not come, the language shown stays, and the next wish tries again.
export async function speak(element, language, byPerson) {
  element._byPerson ||= byPerson;
  element._wanted = language;
  const isWanted = () => element._widget && element._wanted === language;
  try {
    await load(language);
  } catch (error) {
    if (!isWanted()) return;
    if (!error.warned) console.warn(`<${element.localName}> (${error.code}): ${error.message} The language shown stays.`, error.cause ?? "");
    error.warned = true;
    element._wanted = element._shown;
    if (element._byPerson) element._widget.notLoaded();
    element._byPerson = false;
    return;
  }
  if (!isWanted()) return;
  element._byPerson = false;
  element._shown = language;
  element._widget.speak(language);
}
