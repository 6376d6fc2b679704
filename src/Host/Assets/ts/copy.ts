// Copy buttons are hidden without script, and where the browser has no clipboard for this address.
import { announce, on } from "./dom";

if (navigator.clipboard) {
  for (const button of document.querySelectorAll<HTMLElement>("[data-en-copy]")) button.hidden = false;
}

on("click", "[data-en-copy]", button => {
  const field = document.getElementById(button.dataset["enCopy"] ?? "") as HTMLInputElement | null;
  if (!field) return;
  field.select();
  void navigator.clipboard.writeText(field.value).then(() => {
    button.lastChild!.textContent = "Copied";
    announce("Copied");
  });
});
