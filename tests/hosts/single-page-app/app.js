// Three views, each with an address of its own. A view is made anew whenever it is opened, so the
// answers live here and not in the element.
const state = { answers: {} };

function make(tag, text = "") {
  const node = document.createElement(tag);
  node.textContent = text;
  return node;
}

const views = {
  "#/": () => [make("h1", "Work permits"), make("p", "Answer a few questions about your job.")],
  "#/checker": () => {
    const checker = make("work-permit-checker", "The checker has not started.");
    checker.answers = state.answers;
    checker.addEventListener("work-permit-checker-report", () => {
      state.answers = checker.answers;
    });
    return [checker];
  },
  "#/summary": () => [make("h1", "Summary"), make("p", `You have answered ${Object.keys(state.answers).length} questions.`)],
};

function show() {
  const address = location.hash in views ? location.hash : "#/";
  document.getElementById("view").replaceChildren(...views[address]());
  for (const link of document.querySelectorAll("nav a")) {
    if (link.getAttribute("href") === address) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

addEventListener("hashchange", show);
show();
