// A person in the network picture: a click opens the person's page as a panel beside the picture; without script, or with
// a key held, the link leads there. "picture (PNG)" draws the saved SVG on a canvas.
async function openPanel(link: SVGAElement): Promise<void> {
  const href = link.getAttribute("href") ?? "";
  const response = await fetch(href, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const person = page.querySelector("[data-en-panel]");
  if (!response.ok || !person) {
    location.assign(href);
    return;
  }

  const panel = document.createElement("dialog");
  panel.className = "en-dialog en-net-panel";
  panel.setAttribute("aria-label", person.querySelector("h1")?.textContent ?? "Person");
  const close = document.createElement("button");
  close.type = "button";
  close.className = "en-button en-net-close";
  close.textContent = "Close";
  close.addEventListener("click", () => panel.close());
  const whole = document.createElement("a");
  whole.className = "en-button";
  whole.href = href;
  whole.textContent = "Open as a page";
  const actions = document.createElement("p");
  actions.className = "en-net-panel-actions";
  actions.append(close, whole);
  panel.append(actions, document.adoptNode(person));
  panel.addEventListener("close", () => {
    panel.remove();
    link.focus();
  });
  panel.addEventListener("click", event => { if (event.target === panel) panel.close(); });
  document.body.append(panel);
  panel.showModal();
}

async function savePng(link: HTMLAnchorElement): Promise<void> {
  const svg = await (await fetch(link.href)).text();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = 2;
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const save = document.createElement("a");
  save.href = canvas.toDataURL("image/png");
  save.download = link.dataset.enPng ?? "network.png";
  save.click();
}

document.addEventListener("click", event => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  const person = event.target.closest("[data-en-net] a.en-n-p");
  if (person instanceof SVGAElement && (person.getAttribute("href") ?? "").startsWith("/")) {
    event.preventDefault();
    openPanel(person).catch(() => location.assign(person.getAttribute("href") ?? ""));
    return;
  }

  const png = event.target.closest("a[data-en-png]");
  if (png instanceof HTMLAnchorElement) {
    event.preventDefault();
    savePng(png).catch(() => location.assign(png.href));
  }
});
export {};
