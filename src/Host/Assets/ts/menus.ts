// Menus are details elements. A click outside and Escape close them; so does Escape the sheet on a phone.
function close(except?: Element | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details[data-en-menu][open]")) {
    if (menu !== except) menu.open = false;
  }
}

document.addEventListener("click", event => {
  close(event.target instanceof Element ? event.target.closest("details[data-en-menu]") : null);
});

document.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  const open = document.querySelector<HTMLDetailsElement>("details[data-en-menu][open]");
  close();
  open?.querySelector("summary")?.focus();
  if (location.hash === "#side") location.hash = "#content";
});
