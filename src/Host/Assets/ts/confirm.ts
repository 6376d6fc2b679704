// A link with data-en-dialog leads to a page with a question. With script the question opens over the page instead.
import { on } from "./dom";

function show(question: Element): void {
  const dialog = document.createElement("dialog");
  dialog.className = "en-dialog";
  const title = question.querySelector("h2")?.id;
  if (title) dialog.setAttribute("aria-labelledby", title);
  dialog.append(question);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

async function ask(link: HTMLAnchorElement): Promise<void> {
  const response = await fetch(link.href, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const question = page.querySelector("[data-en-confirm]");
  if (response.ok && !response.redirected && question) show(document.adoptNode(question));
  else location.assign(link.href);
}

on<MouseEvent>("click", "a[data-en-dialog]", (element, event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  const link = element as HTMLAnchorElement;
  ask(link).catch(() => location.assign(link.href));
});

on<MouseEvent>("click", "dialog [data-en-close]", (element, event) => {
  event.preventDefault();
  element.closest("dialog")?.close();
});
