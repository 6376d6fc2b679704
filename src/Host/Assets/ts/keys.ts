// Keyboard shortcuts outside of fields: "g" and a letter goes to an entry of the navigation, "?" shows them all. A link of
// the page with data-en-key has a letter of its own and takes along what is selected.
import { openPalette } from "./palette";

const within = 1200;
let leader = -within;

/** The first letter of each entry that no entry above it has. */
function places(): Map<string, HTMLAnchorElement> {
  const byLetter = new Map<string, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".en-side nav a")) {
    const letters = (link.firstChild?.textContent ?? link.textContent ?? "").trim().toLowerCase().replace(/[^a-z]/g, "");
    const free = [...letters].find(letter => !byLetter.has(letter));
    if (free) byLetter.set(free, link);
  }
  return byLetter;
}

function links(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("main a[data-en-key]")];
}

/** Follows the link, with the selected words as "text". */
function follow(link: HTMLAnchorElement): void {
  const address = new URL(link.href);
  const selected = (getSelection()?.toString() ?? "").replace(/\s+/g, " ").trim();
  if (selected) address.searchParams.set("text", selected.slice(0, 400));
  location.assign(address.href);
}

function row(keys: string[], text: string): HTMLElement {
  const item = document.createElement("li");
  const what = document.createElement("span");
  what.textContent = text;
  item.append(what, ...keys.map(key => Object.assign(document.createElement("kbd"), { textContent: key })));
  return item;
}

function showSheet(): void {
  const dialog = document.createElement("dialog");
  dialog.className = "en-dialog";
  dialog.setAttribute("aria-labelledby", "keys-title");
  dialog.innerHTML = `<h2 id="keys-title">Keyboard shortcuts</h2><ul class="en-keys"></ul>
    <div class="en-form-actions"><button class="en-button" type="button">Close</button></div>`;
  dialog.querySelector("ul")!.append(
    row(["Ctrl", "K"], "Search, go to a record or page, enter something new"),
    row(["/"], "Search"),
    row(["n"], "New"),
    ...links().map(link => row([link.dataset.enKey!], `${link.textContent!.trim()}, with what is selected`)),
    row(["?"], "This sheet"),
    ...[...places()].map(([letter, link]) => row(["g", letter], `Go to ${(link.firstChild?.textContent ?? "").trim()}`)));
  dialog.querySelector("button")!.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function openNew(): boolean {
  const menu = document.querySelector<HTMLDetailsElement>(".en-bar details:has(> .en-button-main)");
  if (!menu) return false;
  menu.open = true;
  menu.querySelector<HTMLElement>("a")?.focus();
  return true;
}

function act(key: string): boolean {
  if (key === "g") {
    leader = performance.now();
    return true;
  }
  if (performance.now() - leader < within) {
    leader = -within;
    const place = places().get(key);
    if (place) location.assign(place.href);
    return place !== undefined;
  }
  const link = links().find(candidate => candidate.dataset.enKey === key);
  if (link) {
    follow(link);
    return true;
  }
  if (key === "/") return openPalette();
  if (key === "n") return openNew();
  if (key === "?") {
    showSheet();
    return true;
  }
  return false;
}

document.addEventListener("click", event => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("main a[data-en-key]") : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  follow(link);
});

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector("dialog[open]")) return;
  if (act(event.key)) event.preventDefault();
});
