// Pictures of profitability: pointing at a dot, or walking along with the arrow keys, tells who stands there; Enter or a
// click opens the customer's page. Every page works without this: the same figures stand in tables.

const tip = document.createElement("div");
tip.className = "en-profit-tip";
tip.setAttribute("role", "status");

const nearest = 26;

function tell(dot: SVGElement): void {
  const [name = "", ...rest] = (dot.dataset.tip ?? "").split("|");
  const head = document.createElement("b");
  head.textContent = name;
  tip.replaceChildren(head, ...rest.flatMap((line, at) => (at > 0 ? [document.createElement("br"), line] : [line])));
  if (!tip.isConnected) document.body.append(tip);
  tip.style.display = "block";
  const box = dot.getBoundingClientRect();
  tip.style.left = `${Math.max(4, Math.min(box.right + 8, innerWidth - tip.offsetWidth - 8)) + scrollX}px`;
  tip.style.top = `${Math.max(box.top - tip.offsetHeight - 6, 4) + scrollY}px`;
}

function read(picture: SVGSVGElement): void {
  const dots = [...picture.querySelectorAll<SVGElement>(".en-p-dot")];
  let at = -1;
  const show = (next: number): void => {
    dots[at]?.classList.remove("en-p-on");
    at = next;
    const dot = dots[at];
    if (!dot) {
      tip.style.display = "none";
      return;
    }
    dot.classList.add("en-p-on");
    tell(dot);
  };
  const open = (): void => {
    const href = dots[at]?.dataset.href;
    if (href) location.assign(href);
  };
  picture.addEventListener("pointermove", event => {
    let best = -1;
    let near = nearest ** 2;
    dots.forEach((dot, index) => {
      const box = dot.getBoundingClientRect();
      const far = (box.x + box.width / 2 - event.clientX) ** 2 + (box.y + box.height / 2 - event.clientY) ** 2;
      if (far < near) [near, best] = [far, index];
    });
    if (best !== at) show(best);
  });
  picture.addEventListener("pointerleave", () => show(-1));
  picture.addEventListener("blur", () => show(-1));
  picture.addEventListener("click", open);
  picture.addEventListener("keydown", event => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step !== 0 && dots.length > 0) {
      event.preventDefault();
      show((Math.max(at, step > 0 ? -1 : 0) + step + dots.length) % dots.length);
    } else if (event.key === "Escape") show(-1);
    else if (event.key === "Enter") open();
  });
}

for (const picture of document.querySelectorAll<SVGSVGElement>("svg[data-en-dots]")) read(picture);

const pixels = 2;

/** Draws the SVG file on a canvas and gives it as PNG, twice as fine as on the screen. */
async function savePng(href: string): Promise<void> {
  const text = await (await fetch(href)).text();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * pixels;
  canvas.height = image.height * pixels;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const link = document.createElement("a");
  link.download = (new URL(href, location.href).pathname.split("/").pop() ?? "picture.svg").replace(/svg$/, "png");
  link.href = canvas.toDataURL("image/png");
  link.click();
}

for (const svg of document.querySelectorAll<HTMLAnchorElement>("#whale .en-downloads a[href*='.svg'], #quadrants .en-downloads a[href*='.svg']")) {
  const png = document.createElement("a");
  png.className = "en-evidence";
  png.href = svg.href;
  png.textContent = "PNG";
  png.addEventListener("click", event => {
    event.preventDefault();
    void savePng(svg.href);
  });
  svg.after(" ", png);
}
