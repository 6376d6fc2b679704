// Long rosters: finds names as one types. Questionnaires: saves a moment after each change. Both work without script, too.

const saveAfter = 700;

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function filter(search: HTMLInputElement): void {
  const roster = document.querySelector("[data-en-roster]");
  if (!roster) return;
  const words = fold(search.value).split(/\s+/).filter(word => word.length > 0);
  for (const line of roster.querySelectorAll<HTMLElement>("[data-en-roster-line]")) {
    const text = fold(line.dataset.enRosterLine ?? "");
    line.hidden = !words.every(word => text.includes(word));
  }
  for (const group of roster.querySelectorAll<HTMLElement>("[data-en-roster-group]")) {
    group.hidden = !group.querySelector("[data-en-roster-line]:not([hidden])");
  }
}

for (const search of document.querySelectorAll<HTMLInputElement>("[data-en-roster-search]")) {
  search.hidden = false;
  search.addEventListener("input", () => filter(search));
  // Enter would load the page again, or send the roster's form.
  search.addEventListener("keydown", event => { if (event.key === "Enter") event.preventDefault(); });
}

for (const form of document.querySelectorAll<HTMLFormElement>("[data-en-autosave]")) {
  const told = form.querySelector<HTMLElement>("[data-en-saved]");
  let timer = 0;
  let running: Promise<void> = Promise.resolve();

  const save = async (): Promise<void> => {
    try {
      const answer = await fetch(form.action || location.href, { method: "POST", body: new FormData(form), redirect: "manual" });
      const saved = answer.type === "opaqueredirect";
      if (told) told.textContent = saved ? "Saved" : "Not saved yet. Press Save.";
    } catch {
      if (told) told.textContent = "No connection: not saved yet.";
    }
  };

  form.addEventListener("change", () => {
    if (told) told.textContent = "";
    clearTimeout(timer);
    timer = window.setTimeout(() => { running = running.then(save); }, saveAfter);
  });
  form.addEventListener("submit", () => clearTimeout(timer));
}

export {};
