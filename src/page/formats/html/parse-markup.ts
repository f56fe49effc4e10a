/** What is asked of a node of a parsed document. */
export interface MarkupNode {
  /** 1 element, 3 text, 4 CDATA, as the DOM counts. */
  readonly nodeType: number;
  /** In lower case or in upper case, as the document is written. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<MarkupNode>;
}

/** What is asked of an element. */
export interface MarkupElement extends MarkupNode {
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<MarkupElement>;
  querySelector(selector: string): MarkupElement | null;
}

/** A parsed document. */
export interface MarkupDocument extends MarkupElement {
  readonly documentElement: MarkupElement | null;
  readonly body: MarkupElement | null;
}

/** Parses HTML, or a piece of it, as it is written, without running or fetching anything. */
export async function parseMarkup(html: string): Promise<MarkupDocument> {
  const { parseHTML } = await import("linkedom");
  // Its types are those of a browser's window, which this project doesn't know elsewhere.
  return (parseHTML(withBody(shallow(html))) as unknown as { document: MarkupDocument }).document;
}

/** Browsers put a body where none is written, the parser doesn't. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  if (!/<html[\s>]/i.test(html)) return `<!doctype html><html><body>${html}</body></html>`;
  const headEnd = /<\/head\s*>|<html[^>]*>(?![\s\S]*<\/head)/i;
  return html.replace(headEnd, "$&<body>");
}

// Pages nest 20 or 30 deep. Parser and Readability need the square of the depth in time, and a stack.
const deepest = 300;
const nesting =
  /<(\/?)(?!(?:html|head|body|title|script|style|meta|link|p|li|td|th|tr|dt|dd|br|hr|img|input|option|wbr|source)\b)([a-z][\w-]*)\b[^<>]*>/gi;

/** The same, but where it is nested without end, with a line break in place of every tag that nests. */
function shallow(html: string): string {
  let depth = 0;
  for (const [tag, isEnd] of html.matchAll(nesting)) {
    if (isEnd) depth = Math.max(0, depth - 1);
    else if (!tag.endsWith("/>")) depth += 1;
    if (depth > deepest) return html.replace(nesting, "<br>");
  }
  return html;
}
