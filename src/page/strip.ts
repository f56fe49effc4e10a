import type { Segment, Span } from "../domain/index.ts";

/**
 * Text cut from a page that knows where it was cut: segments in order, with no gap between what
 * was put in and what was taken. Strips are sliced and joined; the offsets follow by themselves.
 */
export interface Strip {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** The stretch `span` of a page's text. */
export function stripOf(pageText: string, span: Span): Strip {
  const text = pageText.slice(span.start, span.end);
  const whole = { start: 0, pageStart: span.start, length: text.length };
  return { text, segments: text === "" ? [] : [whole] };
}

/** The part of a strip from `start` up to `end`, offsets within the strip. */
export function sliceStrip(strip: Strip, start: number, end: number = strip.text.length): Strip {
  const segments = strip.segments.flatMap((segment) => {
    const from = Math.max(segment.start, start);
    const to = Math.min(segment.start + segment.length, end);
    const pageStart = segment.pageStart + from - segment.start;
    return from < to ? [{ start: from - start, pageStart, length: to - from }] : [];
  });
  return { text: strip.text.slice(start, end), segments };
}

/** Strips one after another; a string among them is text that the page lacks. */
export function joinStrips(parts: readonly (Strip | string)[]): Strip {
  let text = "";
  const segments: Segment[] = [];
  for (const part of parts) {
    if (typeof part !== "string") {
      for (const segment of part.segments) append(segments, segment, text.length);
    }
    text += typeof part === "string" ? part : part.text;
  }
  return { text, segments };
}

/** The strip without white space at both ends. */
export function trimStrip(strip: Strip): Strip {
  const start = strip.text.length - strip.text.trimStart().length;
  return sliceStrip(strip, start, Math.max(start, strip.text.trimEnd().length));
}

function append(segments: Segment[], segment: Segment, shift: number): void {
  const last = segments.at(-1);
  const start = segment.start + shift;
  const meets =
    last !== undefined &&
    last.start + last.length === start &&
    last.pageStart + last.length === segment.pageStart;
  if (meets) segments[segments.length - 1] = { ...last, length: last.length + segment.length };
  else segments.push({ ...segment, start });
}
