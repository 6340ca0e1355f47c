import "work-permit-checker/define";

const checker = document.querySelector("work-permit-checker")!;
checker.answers = { province: "on" };
checker.addEventListener("work-permit-checker-report", (event) => {
  document.querySelector("#told")!.textContent = JSON.stringify(event.detail.routes);
});
document.querySelector("#french")!.addEventListener("click", () => checker.setAttribute("lang", "fr"));
document.querySelector("#forget")!.addEventListener("click", () => {
  checker.answers = {};
});
