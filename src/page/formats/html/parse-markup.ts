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

/** Parses HTML, or a piece of it, as browsers do: whatever is written, without running or fetching. */
export async function parseMarkup(html: string): Promise<MarkupDocument> {
  const { parseHTML } = await import("linkedom");
  const isWhole = /<(?:html|body)[\s>]/i.test(html);
  const whole = isWhole ? html : `<!doctype html><html><body>${html}</body></html>`;
  // Its types are those of a browser's window, which this project doesn't know elsewhere.
  return (parseHTML(whole) as unknown as { document: MarkupDocument }).document;
}
