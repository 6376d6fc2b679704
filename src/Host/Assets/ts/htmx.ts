// htmx exchanges parts of a page. Configured by the meta element "htmx-config"; nothing that needs eval is used.
import "htmx.org";
import { announce, antiforgeryToken, unsay } from "./dom";

interface RequestContext {
  sourceElement?: Element;
  target?: Element;
  select?: string;
  request: { headers: Record<string, string>; method: string; action: string; body?: unknown };
  response?: { raw: Response; status: number };
}

type RequestEvent = CustomEvent<{ ctx: RequestContext }>;

function onRequest(type: string, handle: (context: RequestContext, event: RequestEvent) => void): void {
  document.addEventListener(type, event => handle((event as RequestEvent).detail.ctx, event as RequestEvent));
}

onRequest("htmx:config:request", context => {
  const token = antiforgeryToken();
  if (context.request.method.toUpperCase() !== "GET" && token) context.request.headers["RequestVerificationToken"] = token;
  keepAddress(context);
});

/** Filters stand outside the list, so what the list's own links changed (the sort) is read from the address. */
function keepAddress({ sourceElement, request }: RequestContext): void {
  if (!sourceElement?.matches("[data-en-filters]") || !(request.body instanceof FormData)) return;
  const now = new URLSearchParams(location.search);
  for (const field of sourceElement.querySelectorAll<HTMLInputElement>("input[type=hidden]")) {
    request.body.delete(field.name);
  }
  const sort = now.get("sort");
  if (sort) request.body.set("sort", sort);
  for (const [name, value] of [...request.body]) if (value === "") request.body.delete(name);
}

onRequest("htmx:before:response", (context, event) => {
  const response = context.response;
  if (!response) return;
  if (response.raw.redirected) {
    // The session has ended, or the page has moved: go there as a whole.
    event.preventDefault();
    location.assign(response.raw.url);
  } else if (response.status >= 400 && context.select) {
    event.preventDefault();
    announce("That could not be loaded. Load the page again.", true);
  }
});

onRequest("htmx:error", () => announce("The server does not answer. Check your connection and try again.", true));

onRequest("htmx:after:swap", context => {
  const list = document.getElementById(context.target?.id ?? "");
  const count = list?.querySelector("[data-en-announce]")?.textContent?.trim();
  if (count) announce(count);
  else unsay();
  // The link that was followed may be gone ("Next" on the last page): stay at the list.
  if (document.activeElement === document.body) list?.querySelector<HTMLElement>(".en-table-scroll")?.focus({ preventScroll: true });
});
