/** The forms in which pages come. */
export type PageFormat = "text" | "html" | "feed" | "pdf" | "zip";

const endings: Readonly<Record<string, PageFormat>> = {
  txt: "text",
  text: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  xml: "feed",
  rss: "feed",
  atom: "feed",
  pdf: "pdf",
  zip: "zip",
};

/** The endings, without their dot, of the files that are taken for pages in a folder or an archive. */
export const pageEndings: readonly string[] = Object.keys(endings);

/** Whether a file's name ends as a page's does. */
export function isPageName(name: string): boolean {
  return Object.hasOwn(endings, endingOf(name));
}

/** The format of a file: as its first bytes tell, else as its name does, else plain text. */
export function formatOf(bytes: Uint8Array, name: string): PageFormat {
  return formatOfBytes(bytes) ?? endings[endingOf(name)] ?? "text";
}

// Of a first file, of an empty archive, and of one in parts.
const zipMarks = ["PK\u0003\u0004", "PK\u0005\u0006", "PK\u0007\u0008"];

function formatOfBytes(bytes: Uint8Array): PageFormat | null {
  // A PDF may have up to 1,024 bytes before its mark, and a text file may speak of "%PDF-".
  const beginning = beginningOf(bytes);
  if (/^[^\n]{0,80}\n?%PDF-\d/.test(beginning)) return "pdf";
  if (zipMarks.some((mark) => beginning.startsWith(mark))) return "zip";
  const markup = beginning.replace(/^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*/, "");
  if (/^<!doctype\s+html|^<html[\s>]/i.test(markup)) return "html";
  if (/^<(?:rss|feed|rdf:RDF)[\s>]/.test(markup)) return "feed";
  return null;
}

/** The first bytes as text, in whatever encoding; the marks that matter are ASCII. */
function beginningOf(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0);
  const first = Buffer.from(bytes.subarray(0, 2048));
  return first
    .toString(isWide ? "utf16le" : "latin1")
    .replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, "");
}

function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
