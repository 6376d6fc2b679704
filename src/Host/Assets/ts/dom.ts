/** Listens on the document for an event inside elements that match, now and after any exchange of page parts. */
export function on<E extends Event>(type: string, selector: string, handle: (element: HTMLElement, event: E) => void): void {
  document.addEventListener(type, event => {
    const found = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
    if (found) handle(found, event as E);
  });
}

/** The token against forged requests; every framed page holds one in a form. */
export function antiforgeryToken(): string | undefined {
  return document.querySelector<HTMLInputElement>("input[name=__RequestVerificationToken]")?.value;
}

// Present from the start, so that screen readers watch it.
const live = document.body.appendChild(Object.assign(document.createElement("div"), { className: "en-live" }));
live.setAttribute("role", "status");

/** Says something to everybody: an error is shown at the foot of the page, everything is read out. */
export function announce(sentence: string, isError = false): void {
  if (live.textContent === sentence) return;
  const message = document.createElement("p");
  message.className = isError ? "en-alert en-alert-error" : "en-unseen";
  message.textContent = sentence;
  live.replaceChildren(message);
}

/** Takes back what is shown, once it is no longer true. */
export function unsay(): void {
  live.replaceChildren();
}
