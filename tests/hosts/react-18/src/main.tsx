import { StrictMode, useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import type { Answers, WorkPermitChecker, WorkPermitCheckerEventMap } from "work-permit-checker";
import "work-permit-checker/define";

function App() {
  const checker = useRef<WorkPermitChecker>(null);
  const [lang, setLang] = useState("en");
  const [answers, setAnswers] = useState<Answers>({ province: "on" });
  const [told, setTold] = useState("");

  useEffect(() => {
    checker.current!.answers = answers;
  }, [answers]);

  useEffect(() => {
    const element = checker.current!;
    const tell = (event: WorkPermitCheckerEventMap["work-permit-checker-report"]) => setTold(JSON.stringify(event.detail.routes));
    element.addEventListener("work-permit-checker-report", tell);
    return () => element.removeEventListener("work-permit-checker-report", tell);
  }, []);

  return (
    <>
      <work-permit-checker ref={checker} lang={lang} heading-level={3}>
        <p>The checker has not started.</p>
      </work-permit-checker>
      <button id="french" onClick={() => setLang("fr")}>Français</button>
      <button id="forget" onClick={() => setAnswers({})}>Forget</button>
      <output id="told">{told}</output>
    </>
  );
}

createRoot(document.getElementById("app")!).render(<StrictMode><App /></StrictMode>);
