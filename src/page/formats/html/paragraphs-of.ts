import { type MarkupNode, parseMarkup } from "./parse-markup.ts";

const silent = new Set(
  "script style noscript template head title svg math iframe object canvas select textarea button form input nav".split(
    " ",
  ),
);

const inline = new Set(
  "a abbr b bdi bdo cite code data dfn em font i ins kbd label mark q rp rt ruby s samp small span strong sub sup time u var wbr tt big td th img".split(
    " ",
  ),
);

/** The paragraphs of what is below a node, as a browser would show them: one for each block or line. */
export function paragraphsOf(node: MarkupNode): readonly string[] {
  return shownText(node)
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .filter((line) => line !== "");
}

/** The paragraphs of a piece of HTML, or of plain text. */
export async function paragraphsIn(html: string): Promise<readonly string[]> {
  const isMarkup = /<\/?[a-z][^<>]*>|&(?:#\w+|[a-z]+\d*);/i.test(html);
  if (!isMarkup) return html.split(/\s*\n\s*/).filter((line) => line.trim() !== "");
  const { body } = await parseMarkup(html);
  return body === null ? [] : paragraphsOf(body);
}

/** Walks with a stack of its own: markup may be nested as deep as it likes. */
function shownText(root: MarkupNode): string {
  const parts: string[] = [];
  const left: (MarkupNode | string)[] = [root];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === "string") parts.push(next);
    else if (next.nodeType === 3 || next.nodeType === 4) parts.push(flat(next.textContent));
    else for (const part of [...partsOf(next)].reverse()) left.push(part);
  }
  return parts.join("");
}

function partsOf(node: MarkupNode): readonly (MarkupNode | string)[] {
  const name = node.nodeName.toLowerCase();
  if (silent.has(name)) return [];
  if (name === "br" || name === "hr") return ["\n"];
  const inner = [...(node.childNodes ?? [])];
  if (!inline.has(name)) return ["\n", ...inner, "\n"];
  return name === "td" || name === "th" ? [...inner, " "] : inner;
}

function flat(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ");
}
