// A questionnaire of 25 questions, one answer of four each, as SurveyJS shows it by itself.
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Model } from "survey-core";
import "survey-core/survey-core.min.css";
import { Survey } from "survey-react-ui";

const choices = ["Yes", "No", "In part", "Not sure"];
const elements = Array.from({ length: 25 }, (_, at) => ({
  type: "radiogroup",
  name: `question-${at + 1}`,
  title: `Question ${at + 1}`,
  choices,
}));
const model = new Model({ questionsOnPageMode: "questionPerPage", elements });

createRoot(document.getElementById("root")).render(createElement(Survey, { model }));
