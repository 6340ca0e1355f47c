import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import type { Answers } from "work-permit-checker";
import "work-permit-checker/define";

function App() {
  const [lang, setLang] = useState("en");
  const [answers, setAnswers] = useState<Answers>({ province: "on" });
  const [told, setTold] = useState("");
  return (
    <>
      <work-permit-checker
        lang={lang}
        heading-level={3}
        answers={answers}
        onwork-permit-checker-report={(event) => setTold(JSON.stringify(event.detail.routes))}
      >
        <p>The checker has not started.</p>
      </work-permit-checker>
      <button id="french" onClick={() => setLang("fr")}>Français</button>
      <button id="forget" onClick={() => setAnswers({})}>Forget</button>
      <output id="told">{told}</output>
    </>
  );
}

createRoot(document.getElementById("app")!).render(<StrictMode><App /></StrictMode>);
