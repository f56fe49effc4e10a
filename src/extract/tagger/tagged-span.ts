import type { Span } from "../../domain/index.ts";

/** A name that a tagger found; `text.slice(start, end)` is what the text has. */
export interface TaggedSpan extends Span {
  /** A type of the label set asked for. */
  readonly type: string;
  /** 0 to 1. */
  readonly confidence: number;
}
