// The least that React can be: one button that counts.
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";

function Button() {
  const [count, setCount] = useState(0);
  return createElement("button", { onClick: () => setCount(count + 1) }, `Pressed ${count} times`);
}

createRoot(document.getElementById("root")).render(createElement(Button));
