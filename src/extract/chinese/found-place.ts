import type { Place, Span } from "../../domain/index.ts";

/** A place that a text names, before it is known whether it is part of a longer name. */
export interface FoundPlace extends Span {
  /** What the gazetteer may mean by it; empty where it lacks the place. */
  readonly places: readonly Place[];
  /** Whether the text has a full name: 桑植县, not 桑植. */
  readonly isFull: boolean;
  /** The place meant: 中国 for 中方; else the text. */
  readonly name: string;
  readonly method: string;
  readonly confidence: number;
}
