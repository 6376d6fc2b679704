// Drops what no page uses from a style framework: rules whose classes stand in no source, then unused variables.
import { parse, print, split } from "./css.mjs";

// Blazor's form components set these; they stand in no source of ours.
const setByFramework = ["valid", "invalid", "modified", "validation-message"];

// The framework's switches for themes that Entente does not offer.
const neverUsed = /data-bs-navbar-theme|body\[data-bs-theme|\.theme-(dark|light)|:root\[data-theme/;

function isUsed(selector, words) {
  if (neverUsed.test(selector)) return false;
  const positive = selector.replace(/:not\([^)]*\)/g, "").replace(/\[[^\]]*\]/g, "");
  const names = positive.match(/[.#](?:[\w-]|\\.)+/g) ?? [];
  return names.every(name => words.has(name.slice(1).replace(/\\/g, "")));
}

function keepRules(nodes, words) {
  return nodes.flatMap(node => {
    if (node.children) {
      const children = keepRules(node.children, words);
      return children.length > 0 ? [{ ...node, children }] : [];
    }
    if (node.body === undefined || node.prelude.startsWith("@")) return [node];
    const selectors = split(node.prelude, ",").filter(selector => isUsed(selector, words));
    return selectors.length > 0 && node.body ? [{ prelude: selectors.join(","), body: node.body }] : [];
  });
}

function dropDeclarations(nodes, isDropped) {
  return nodes.flatMap(node => {
    if (node.children) return [{ ...node, children: dropDeclarations(node.children, isDropped) }];
    if (node.body === undefined || node.prelude.startsWith("@")) return [node];
    const kept = split(node.body, ";").filter(declaration => !isDropped(declaration));
    return kept.length > 0 ? [{ ...node, body: kept.join(";") }] : [];
  });
}

function dropUnusedVariables(nodes, ownStyles) {
  for (let before = -1, kept = nodes; ; kept = nodes) {
    const text = print(kept);
    if (text.length === before) return kept;
    before = text.length;
    const used = new Set(`${text}\n${ownStyles}`.match(/var\(\s*--[\w-]+/g)?.map(use => use.replace(/var\(\s*/, "")));
    nodes = dropDeclarations(kept, declaration => {
      const name = /^(--[\w-]+)\s*:/.exec(declaration)?.[1];
      return name !== undefined && !used.has(name);
    });
  }
}

function dropUnusedKeyframes(nodes, ownStyles) {
  const text = `${print(nodes.filter(node => !node.prelude.startsWith("@keyframes")))}\n${ownStyles}`;
  return nodes.filter(node => {
    const name = /^@keyframes\s+([\w-]+)/.exec(node.prelude)?.[1];
    return name === undefined || text.includes(name);
  });
}

/** The part of a style sheet that sources with these words, and our own styles, can use. */
export function keepUsed(css, words, ownStyles) {
  const known = new Set([...words, ...setByFramework]);
  const rules = keepRules(parse(css), known);
  return print(dropUnusedVariables(dropUnusedKeyframes(rules, ownStyles), ownStyles));
}
