// Ctrl or Cmd with K opens the palette: what one types is searched for, arrows choose, Enter goes there.
// Without script the box in the top bar is a plain form that leads to the search page.
import { announce, on } from "./dom";

const delay = 120;

function create(href: string): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "en-dialog en-palette";
  dialog.setAttribute("aria-label", "Search and go to");
  dialog.innerHTML = `<div class="en-palette-head"><input type="text" role="combobox" aria-expanded="true" aria-controls="palette-list"
    aria-autocomplete="list" aria-label="Search and go to" placeholder="Search, or type new, or a page" autocomplete="off" maxlength="200" spellcheck="false"></div>
    <div class="en-palette-list" id="palette-list" role="listbox" aria-label="Results"></div>
    <p class="en-palette-foot"><kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Enter</kbd> go there, <kbd>Esc</kbd> close</p>`;
  const input = dialog.querySelector("input")!;
  const list = dialog.querySelector<HTMLElement>(".en-palette-list")!;
  let timer = 0;
  let asked = 0;

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const chosen = (): number => options().findIndex(option => option.getAttribute("aria-selected") === "true");

  function choose(index: number): void {
    options().forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    const option = options()[index];
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  async function ask(): Promise<void> {
    const mine = ++asked;
    const response = await fetch(`${href}/palette?q=${encodeURIComponent(input.value)}`, { headers: { Accept: "text/html" } });
    if (mine !== asked) return;
    if (response.redirected) location.assign(response.url);
    if (!response.ok) return;
    const found = new DOMParser().parseFromString(await response.text(), "text/html");
    list.replaceChildren(...[...found.querySelectorAll("[role=option]")].map(option => document.adoptNode(option)));
    choose(options().length > 0 ? 0 : -1);
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask().catch(() => announce("The server does not answer.", true)), delay);
  });
  input.addEventListener("keydown", event => {
    const count = options().length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (count > 0) choose((chosen() + (event.key === "ArrowDown" ? 1 : count - 1)) % count);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const option = options()[chosen()] as HTMLAnchorElement | undefined;
      location.assign(option ? option.href : `${href}?q=${encodeURIComponent(input.value)}`);
    }
  });
  dialog.addEventListener("click", event => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  input.focus();
  void ask().catch(() => undefined);
  return dialog;
}

/** Opens the palette, unless it is open or the page has no search. */
export function openPalette(): boolean {
  const href = document.querySelector<HTMLElement>("[data-en-find]")?.dataset["enFind"];
  if (!href || document.querySelector("dialog[open]")) return false;
  create(href);
  return true;
}

document.addEventListener("keydown", event => {
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k" && openPalette()) {
    event.preventDefault();
  }
});

on<MouseEvent>("click", "a[data-en-find]", (_, event) => {
  if (event.ctrlKey || event.metaKey || event.button !== 0) return;
  if (openPalette()) event.preventDefault();
});

if (/Mac|iPhone|iPad/.test(navigator.userAgent)) {
  for (const key of document.querySelectorAll(".en-find kbd")) key.textContent = "⌘ K";
}
