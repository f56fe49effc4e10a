import type { Span } from "../../domain/index.ts";

/** Longest stretch that a model reads at once. Lists of names uncut cost the encoder 3 points of F1. */
export const longestPiece = 180;

/**
 * Cuts a text into the pieces that a model reads at once, in order, without white space around them: a
 * line each; a longer line is cut after a sentence, else after a pause, else anywhere.
 */
export function cutText(text: string): readonly Span[] {
  const pieces: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start);
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    if (from < end) pieces.push({ start: from, end: start + piece.trimEnd().length });
    start = end;
  }
  return pieces;
}

const sentenceEnd = /\n|[。！？!?…]+[”’」』）)】》〉"']*/g;
const clauseEnd = /[；;，,：:、\s]/g;

/** The last sentence end within reach, so that short sentences share a piece; else the last pause. */
function endOfPiece(text: string, start: number): number {
  const line = text.indexOf("\n", start);
  const lineEnd = line < 0 ? text.length : line + 1;
  if (lineEnd - start <= longestPiece) return lineEnd;
  const reach = text.slice(start, start + longestPiece);
  return start + (lastEnd(reach, sentenceEnd) || lastEnd(reach, clauseEnd) || longestPiece);
}

function lastEnd(reach: string, pattern: RegExp): number {
  const last = [...reach.matchAll(pattern)].at(-1);
  return last ? last.index + last[0].length : 0;
}
