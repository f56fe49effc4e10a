import type { Span } from "../../domain/index.ts";
import { isAbbreviated } from "./abbreviations.ts";

/**
 * The sentences of a text, Chinese or English, in order. A line end closes a sentence; a closing
 * quotation mark or bracket belongs to the sentence before it. Sentences do not overlap, begin and
 * end with something visible, and only white space lies between them.
 */
export function sentences(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const end of ends(text)) {
    const span = trimmed(text, start, end);
    if (span.start < span.end) found.push(span);
    start = end;
  }
  return found;
}

const closing = "”’」』）)】》〉〕］\\]\"'";
const end = new RegExp(`\\n|(?:[。！？!?]|…+|\\.+)+[${closing}]*`, "gu");

function* ends(text: string): Generator<number> {
  for (const match of text.matchAll(end)) {
    const after = match.index + match[0].length;
    if (match[0] === "\n" || closes(text, match.index, match[0], after)) yield after;
  }
  yield text.length;
}

/** Whether the marks at `at` end a sentence; a Latin full stop also abbreviates and parts numbers. */
function closes(text: string, at: number, marks: string, after: number): boolean {
  if (/[。！？]/.test(marks)) return true;
  if (marks.startsWith("…")) return !/^[，,、；;：:]/.test(text.slice(after, after + 1));
  const next = /^(\s*)(\S*)/.exec(text.slice(after, after + 40));
  const [, gap = "", word = ""] = next ?? [];
  if (word === "" || /\p{Script=Han}/u.test(text.charAt(at - 1))) return true;
  if (gap === "") return /^[\p{Script=Han}“「『《（]/u.test(word);
  if (!/^["'“‘([\p{Lu}\p{N}\p{Script=Han}「『《（—-]/u.test(word)) return false;
  return (
    !marks.startsWith(".") || !isAbbreviated(text.slice(Math.max(0, at - 20), at), marks, word)
  );
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}
