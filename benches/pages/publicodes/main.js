// Rules in publicodes and a question for what is missing, drawn by Preact.
import { h, render } from "preact";
import Publicodes from "publicodes";

const rules = {
  route: { "toutes ces conditions": ["offer = oui", "degree = oui", "citizen = oui"] },
  offer: { question: "Do you have a job offer?", type: "booléen" },
  degree: { question: "Do you have a degree?", type: "booléen" },
  citizen: { question: "Are you a citizen of one of the parties?", type: "booléen" },
};
const engine = new Publicodes(rules);
const answers = {};
const root = document.getElementById("root");

function show() {
  engine.setSituation(answers);
  const [missing] = Object.keys(engine.evaluate("route").missingVariables);
  if (!missing) return render(h("p", {}, `Fits: ${engine.evaluate("route").nodeValue}`), root);
  const choose = (value) => () => {
    answers[missing] = value;
    show();
  };
  const option = (value, words) => h("label", {}, h("input", { type: "radio", name: missing, onChange: choose(value) }), words);
  render(h("fieldset", {}, h("legend", {}, rules[missing].question), option("oui", "Yes"), option("non", "No")), root);
}

show();
