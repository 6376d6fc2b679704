// The theme form works by itself; here it answers at once, without loading the page again.
import { on } from "./dom";

on<SubmitEvent>("submit", "form[data-en-theme]", (element, event) => {
  const form = element as HTMLFormElement;
  const chosen = event.submitter as HTMLButtonElement | null;
  if (!chosen) return;
  event.preventDefault();
  document.documentElement.dataset["bsTheme"] = chosen.value;
  for (const button of form.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button === chosen));
  void fetch(form.action, { method: "POST", body: new FormData(form, chosen), redirect: "manual" });
});
