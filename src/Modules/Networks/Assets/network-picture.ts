// The network picture under pointer and keyboard: a person's ties, kinds of ties, highlights. Everything it needs stands
// in the markup: data-p names a person, data-e the two people of a tie, data-en-net-person on a figure the one pointed
// at. It listens on the document, so that parts of a page may be exchanged. No type annotations: the stand-alone page
// carries this file as it stands.
{
  /** More people than this are one stop of the Tab key; the arrow keys go from one to the next. */
  const tabStops = 60;

  /** Shows in every figure who is pointed at, with ties and contacts, or else the people whom its list highlights. */
  const refresh = () => document.querySelectorAll("[data-en-net]").forEach(figure => {
    const person = figure.getAttribute("data-en-net-person");
    const select = figure.querySelector("[data-en-net-highlight]");
    const group = select instanceof HTMLSelectElement ? select.value : "";
    figure.querySelectorAll("svg.en-net").forEach(drawing => {
      const members = group ? [...drawing.querySelectorAll(`.en-n-p.${group}`)] : [];
      const chosen = new Set(person === null ? members.map(member => member.getAttribute("data-p")) : [person]);
      const shown = new Set(chosen);
      drawing.classList.toggle("en-n-focus", person !== null || group !== "");
      drawing.querySelectorAll("[data-e]").forEach(tie => {
        const ends = (tie.getAttribute("data-e") ?? "").split(" ");
        const on = ends.some(end => chosen.has(end));
        tie.classList.toggle("en-n-on", on);
        if (on && person !== null && getComputedStyle(tie).display !== "none") ends.forEach(end => shown.add(end));
      });
      drawing.querySelectorAll("[data-p]").forEach(part => part.classList.toggle("en-n-on", shown.has(part.getAttribute("data-p"))));
    });
  });

  for (const type of ["pointerover", "focusin"]) document.addEventListener(type, event => {
    const person = event.target instanceof Element ? event.target.closest(".en-n-p") : null;
    const figure = person?.closest("[data-en-net]");
    if (!person || !figure) return;
    figure.setAttribute("data-en-net-person", person.getAttribute("data-p") ?? "");
    refresh();
    const people = person.closest("svg")?.querySelectorAll(".en-n-p") ?? [];
    if (type === "focusin" && people.length > tabStops) {
      people.forEach(other => other.setAttribute("tabindex", other === person ? "0" : "-1"));
    }
  });

  for (const type of ["pointerout", "focusout"]) document.addEventListener(type, event => {
    const figure = event.target instanceof Element ? event.target.closest(".en-n-p")?.closest("[data-en-net]") : null;
    if (!figure) return;
    const focused = type === "pointerout" ? figure.querySelector(".en-n-p:focus") : null;
    if (focused) figure.setAttribute("data-en-net-person", focused.getAttribute("data-p") ?? "");
    else figure.removeAttribute("data-en-net-person");
    refresh();
  });

  document.addEventListener("click", event => {
    const button = event.target instanceof Element ? event.target.closest("[data-en-net-show]") : null;
    const figure = button?.closest("[data-en-net]");
    if (!button || !figure) return;
    figure.querySelector("[data-en-ties]")?.setAttribute("data-en-ties", button.getAttribute("data-en-net-show") ?? "all");
    figure.querySelectorAll("[data-en-net-show]").forEach(other => other.setAttribute("aria-pressed", String(other === button)));
  });

  document.addEventListener("change", event => {
    if (event.target instanceof Element && event.target.matches("[data-en-net-highlight]")) refresh();
    if (event.target instanceof HTMLSelectElement && event.target.matches("[data-en-net-strength]")) {
      const least = Number(event.target.value);
      event.target.closest("[data-en-net]")?.querySelectorAll("[data-s]").forEach(tie =>
        tie.classList.toggle("en-n-weak", Number(tie.getAttribute("data-s")) < least));
    }
  });

  document.addEventListener("keydown", event => {
    const person = event.target instanceof Element ? event.target.closest(".en-n-p") : null;
    if (event.key === "Escape") {
      document.querySelectorAll("[data-en-net-person]").forEach(figure => figure.removeAttribute("data-en-net-person"));
      document.querySelectorAll("[data-en-net-highlight]").forEach(select => { if (select instanceof HTMLSelectElement) select.value = ""; });
      refresh();
    }

    const way = new Map([["ArrowLeft", [-1, 0]], ["ArrowRight", [1, 0]], ["ArrowUp", [0, -1]], ["ArrowDown", [0, 1]]]).get(event.key);
    if (!person || !way) return;
    event.preventDefault();
    const [alongX = 0, alongY = 0] = way;
    const from = person.getBoundingClientRect();
    const others = [...person.closest("svg")?.querySelectorAll(".en-n-p") ?? []].flatMap(other => {
      const box = other.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2 - from.x - from.width / 2, box.y + box.height / 2 - from.y - from.height / 2];
      const [ahead, aside] = [x * alongX + y * alongY, Math.abs(x * alongY) + Math.abs(y * alongX)];
      return ahead > 1 && aside <= 2 * ahead ? [{ other, distance: ahead + 2 * aside }] : [];
    });
    const nearest = others.sort((a, b) => a.distance - b.distance)[0]?.other;
    if (nearest instanceof SVGElement) nearest.focus();
  });

  document.documentElement.classList.add("en-net-live");
}
