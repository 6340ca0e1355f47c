// Runs before the module, as a classic script does: the tag is known, its class is not yet there.
const answers = { citizenship: ["in"], province: "on" };

const parsed = document.getElementById("parsed");
parsed.answers = { province: "bc" };
parsed.answers = answers;
parsed.lang = "fr";
parsed.hidden = true;
parsed.title = "Checker";

const made = document.createElement("work-permit-checker");
made.id = "made";
made.answers = { ...answers, duties: "user-support" };
made.setAttribute("heading-level", "4");
addEventListener("load", () => document.body.append(made));

document.getElementById("wrong").answers = { province: "atlantis" };
