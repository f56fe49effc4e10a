import type { Span } from "../text/mark-text.ts";

/** Stretches of a page as an address has them: `12-18,40-41`. */
export function writeSpans(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(",");
}

/** Reads what `writeSpans` wrote; what can't be read is left out. */
export function readSpans(text: string): readonly Span[] {
  return [...text.matchAll(/(\d+)-(\d+)/g)]
    .map(([, start, end]) => ({ start: Number(start), end: Number(end) }))
    .filter(({ start, end }) => start < end);
}
