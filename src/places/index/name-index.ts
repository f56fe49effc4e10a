import type { Entry } from "../listing/entry.ts";

/** Places by the names they bear. */
export interface NameIndex {
  /** The places that bear a name, the larger ones first. */
  named(name: string): readonly Entry[];
  /** The names that begin at an offset of a text, the longest first. */
  namesAt(text: string, offset: number): readonly NameAt[];
}

/** A name found in a text. */
export interface NameAt {
  /** Offset after its last unit. */
  readonly end: number;
  /** The larger places first. */
  readonly entries: readonly Entry[];
}
