// The same on the server and in the browser.
import { createElement as make, useEffect, useState } from "react";

export function App() {
  const [lang, setLang] = useState("en");
  const [answers, setAnswers] = useState();
  const [told, setTold] = useState("");
  // Hydration leaves properties alone: what is no attribute is set after it.
  useEffect(() => setAnswers({ province: "on" }), []);
  const checker = {
    lang,
    answers,
    "heading-level": 3,
    "onwork-permit-checker-report": (event) => setTold(JSON.stringify(event.detail.routes)),
  };
  return make("main", null,
    make("work-permit-checker", checker, make("p", null, "The main rules, in words.")),
    make("button", { id: "french", onClick: () => setLang("fr") }, "Français"),
    make("button", { id: "forget", onClick: () => setAnswers({}) }, "Forget"),
    make("output", { id: "told" }, told),
  );
}
