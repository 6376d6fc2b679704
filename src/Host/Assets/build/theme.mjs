// The theme is an attribute that the server writes: light, dark, or auto. Styles say what dark looks like once;
// this copies it to "auto where the system is dark", so that following the system needs no script.
import { parse, print, split } from "./css.mjs";

const dark = /\[data-bs-theme=["']?dark["']?\]/g;

function copyForSystem(nodes) {
  return nodes.flatMap(node => {
    if (node.children) return [{ ...node, children: copyForSystem(node.children) }];
    if (node.body === undefined) return [node];
    const selectors = split(node.prelude, ",").filter(selector => selector.search(dark) >= 0);
    if (selectors.length === 0) return [node];
    const prelude = selectors.map(selector => selector.replace(dark, "[data-bs-theme=auto]")).join(",");
    return [node, { prelude: "@media (prefers-color-scheme:dark)", children: [{ prelude, body: node.body }] }];
  });
}

export function followSystem(css) {
  return print(copyForSystem(parse(css)));
}
