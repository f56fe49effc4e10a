import { decodeBytes } from "../../text/index.ts";

/**
 * The text of HTML or XML: in the encoding that it declares where that reads it, else in the one
 * that its bytes tell.
 *
 * Throws `Problem` FILE_EMPTY, FILE_BINARY or FILE_ENCODING.
 */
export function decodeMarkup(bytes: Uint8Array, name: string): string {
  return decodeBytes(inDeclaredEncoding(bytes) ?? bytes, name).text;
}

// Single-byte encodings read anything, so they are left to be told by the bytes.
const believed = /^(?:gb\d+|gbk|gb_\d+.*|hz.*|big5.*|shift[_-]jis|euc-.*)$/i;

function inDeclaredEncoding(bytes: Uint8Array): Uint8Array | null {
  const beginning = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w:-]+)/i.exec(beginning)?.[1];
  if (label === undefined || !believed.test(label)) return null;
  try {
    return Buffer.from(new TextDecoder(label, { fatal: true }).decode(bytes), "utf8");
  } catch {
    // Declared wrongly, or unknown.
    return null;
  }
}
