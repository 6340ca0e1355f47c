import { createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import "work-permit-checker/define";
import { App } from "./app.js";

globalThis.hydration = [];
hydrateRoot(document.getElementById("app"), createElement(App), {
  onRecoverableError: (error) => globalThis.hydration.push(String(error)),
});
