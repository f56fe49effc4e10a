import { decodeBytes } from "../../text/index.ts";
import { readFeed } from "./feed/read-feed.ts";
import { formatOf, type PageFormat } from "./format-of.ts";
import { readHtml } from "./html/read-html.ts";
import { bareText, type FoundPage } from "./page-text.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import { readZip } from "./zip/read-zip.ts";

/**
 * The texts of the pages that a file holds: one for plain text and HTML, one a page for PDF, one an
 * item for RSS and Atom, those of all its members for ZIP. The bytes tell the format; the name is
 * for the messages and the sources, and its ending tells where bytes don't. Nothing is fetched.
 *
 * Throws `Problem` FILE_EMPTY, FILE_BINARY, FILE_ENCODING, FILE_BROKEN, FILE_LOCKED, FILE_FORMAT,
 * FILE_SCANNED or FILE_TOO_LARGE where nothing of the file can be read.
 */
export async function pageTexts(bytes: Uint8Array, name: string): Promise<readonly FoundPage[]> {
  return readers[formatOf(bytes, name)](bytes, name);
}

type Reader = (bytes: Uint8Array, name: string) => Promise<readonly FoundPage[]>;

const readers: Record<PageFormat, Reader> = {
  text: async (bytes, name) => [bareText(name, decodeBytes(bytes, name).text)],
  html: async (bytes, name) => [await readHtml(bytes, name)],
  feed: readFeed,
  pdf: readPdf,
  zip: (bytes, name) => readZip(bytes, name, pageTexts),
};
