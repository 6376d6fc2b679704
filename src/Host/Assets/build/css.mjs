// A small reader of style sheets: enough of the syntax to drop or copy whole rules.

/** Reads text into nodes: { prelude, body } for rules, { prelude, children } for groups, { prelude } for statements. */
export function parse(text) {
  const css = text.replace(/\/\*[\s\S]*?\*\//g, "");
  let at = 0;

  function skipString(quote) {
    for (at++; at < css.length && css[at] !== quote; at++) if (css[at] === "\\") at++;
  }

  /** Moves to the next of the wanted characters outside strings and parentheses. */
  function seek(wanted) {
    for (let depth = 0; at < css.length; at++) {
      const c = css[at];
      if (c === "\\") at++;
      else if (c === '"' || c === "'") skipString(c);
      else if (c === "(") depth++;
      else if (c === ")") depth--;
      else if (depth === 0 && wanted.includes(c)) return;
    }
  }

  function block() {
    const nodes = [];
    while (at < css.length) {
      const start = at;
      seek("{};");
      const prelude = css.slice(start, at).trim();
      const end = css[at];
      if (end === "}" || at >= css.length) return nodes;
      at++;
      if (end === ";") { if (prelude) nodes.push({ prelude }); continue; }
      nodes.push(rule(prelude));
    }
    return nodes;
  }

  function rule(prelude) {
    if (/^@(media|supports|layer|container)\b/.test(prelude)) {
      const children = block();
      at++;
      return { prelude, children };
    }
    const start = at;
    for (let depth = 1; at < css.length; at++) {
      seek("{}");
      depth += css[at] === "{" ? 1 : -1;
      if (depth === 0) break;
    }
    const body = css.slice(start, at).trim();
    at++;
    return { prelude, body };
  }

  return block();
}

/** Writes nodes back to text. */
export function print(nodes) {
  return nodes.map(node => {
    if (node.children) return `${node.prelude}{${print(node.children)}}`;
    return node.body === undefined ? `${node.prelude};` : `${node.prelude}{${node.body}}`;
  }).join("\n");
}

/** Splits at a separator outside strings and parentheses: selectors at commas, declarations at semicolons. */
export function split(text, separator) {
  const parts = [];
  let depth = 0, quote = "", start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === "\\") i++;
    else if (quote) { if (c === quote) quote = ""; }
    else if (c === '"' || c === "'") quote = c;
    else if (c === "(" || c === "[") depth++;
    else if (c === ")" || c === "]") depth--;
    else if (depth === 0 && c === separator) { parts.push(text.slice(start, i)); start = i + 1; }
  }
  parts.push(text.slice(start));
  return parts.map(part => part.trim()).filter(Boolean);
}
