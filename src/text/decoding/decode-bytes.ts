import { Problem } from "../../domain/index.ts";
import { plausibility } from "./plausibility.ts";

/** A text and the encoding it was in, as the WHATWG names it: `utf-8`, `gb18030`, `big5`, … */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Reads the bytes of a text file in whatever encoding they are: a byte order mark decides, else
 * strict UTF-8, else the most plausible of UTF-16, GB18030, Big5 and Windows-1252. The text is well
 * formed, NFC, and its lines end with `\n`. `name` is the file's, for the messages.
 *
 * Throws `Problem` FILE_EMPTY, FILE_BINARY or FILE_ENCODING.
 */
export function decodeBytes(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length === 0) throw emptyFile(name);
  const decoded = byMark(bytes) ?? asUtf8(bytes) ?? byPlausibility(bytes);
  if (decoded === null) {
    throw isBinary(bytes) ? binaryFile(name, bytes) : unknownEncoding(name, bytes);
  }
  if (controlShare(decoded.text) > mostControls) throw binaryFile(name, bytes);
  const text = tidy(decoded.text);
  if (text.trim() === "") throw emptyFile(name);
  return { text, encoding: decoded.encoding };
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return lenient(bytes, "utf-8");
  if (a === 0xff && b === 0xfe) return lenient(bytes, "utf-16le");
  if (a === 0xfe && b === 0xff) return lenient(bytes, "utf-16be");
  return null;
}

function asUtf8(bytes: Uint8Array): Decoded | null {
  const decoded = strict(bytes, "utf-8");
  return decoded && !decoded.text.includes("\0") ? decoded : null;
}

const guesses = ["utf-16le", "utf-16be", "gb18030", "big5", "windows-1252"] as const;

// Below it, a wrong encoding is more likely than a rare text: right ones score above 0.8, wrong ones
// below 0.4.
const leastPlausible = 0.6;

/** Most of a damaged file may be sound: what no encoding reads strictly is read with replacements. */
function byPlausibility(bytes: Uint8Array): Decoded | null {
  const strictly = mostPlausible(guesses.map((encoding) => strict(bytes, encoding)));
  return (
    strictly ??
    mostPlausible(
      (["utf-8", ...guesses] as const)
        .map((encoding) => lenient(bytes, encoding))
        .filter(({ text }) => isNearlySound(text)),
    )
  );
}

function mostPlausible(candidates: readonly (Decoded | null)[]): Decoded | null {
  const scored = candidates
    .filter((candidate) => candidate !== null)
    .map((candidate) => ({ candidate, score: plausibility(candidate.text) }))
    .filter(({ score }) => score >= leastPlausible)
    .sort((a, b) => b.score - a.score);
  return scored[0]?.candidate ?? null;
}

function isNearlySound(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken <= Math.max(2, text.length / 200);
}

function strict(bytes: Uint8Array, encoding: string): Decoded | null {
  if (encoding === "windows-1252") return lenient(bytes, encoding);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function lenient(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === "windows-1252") return { text: readWindows1252(bytes), encoding };
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

// Bytes 0x80 to 0x9f of Windows-1252; the rest is Latin-1. Some releases of Node 20 decode it as
// Latin-1 throughout, and lose the curly quotation marks.
const windowsMarks = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function readWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (c) => windowsMarks.charAt(c.charCodeAt(0) - 0x80));
}

function tidy(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n");
}

// A text has tabs and line ends, now and then a stray form feed; programs and pictures are full of
// control characters.
const mostControls = 0.01;

function controlShare(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = text.match(/[\0-\x08\x0b\x0e-\x1f\x7f]/g)?.length ?? 0;
  return controls / text.length;
}

function isBinary(bytes: Uint8Array): boolean {
  const controls = bytes.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20)).length;
  return bytes.includes(0) || controls / bytes.length > mostControls;
}

function emptyFile(name: string): Problem {
  return new Problem("FILE_EMPTY", `File "${name}" has no text in it; give a page's text.`);
}

function binaryFile(name: string, bytes: Uint8Array): Problem {
  return new Problem(
    "FILE_BINARY",
    `File "${name}" is not text (it begins with the bytes ${firstBytes(bytes)}); ` +
      "take the text out of it first, then give that.",
  );
}

function unknownEncoding(name: string, bytes: Uint8Array): Problem {
  return new Problem(
    "FILE_ENCODING",
    `File "${name}" is in no encoding that is known here: UTF-8, UTF-16, GB18030, Big5 ` +
      `(it begins with the bytes ${firstBytes(bytes)}); save it as UTF-8.`,
  );
}

function firstBytes(bytes: Uint8Array): string {
  return Array.from(bytes.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
