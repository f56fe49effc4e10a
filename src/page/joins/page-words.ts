import type { Fragment } from "../find-blocks.ts";
import { compareTexts, type Kinship } from "./kinship.ts";
import { type Beginning, readBeginning } from "./score-beginning.ts";
import { type Break, readBreak } from "./score-continuation.ts";
import type { Sense } from "./sense.ts";

/** What the words of a page tell, however its blocks are arranged; each thing is judged once. */
export interface PageWords {
  readonly atBreak: (before: Fragment, after: Fragment) => Break;
  readonly atBeginning: (first: Fragment) => Beginning;
  readonly kinship: Kinship;
}

/** Reads the words of a page's texts and of the lines that may stand over them. */
export function readWords(
  texts: readonly Fragment[],
  lines: readonly Fragment[],
  sense: Sense,
): PageWords {
  const breaks = new Map<number, Break>();
  const beginnings = new Map(texts.map((text) => [text, readBeginning(text, sense)]));
  return {
    atBreak: (before, after) => {
      const key = before.index * 65_536 + after.index;
      const known = breaks.get(key) ?? readBreak(before, after, sense);
      breaks.set(key, known);
      return known;
    },
    atBeginning: (first) => beginnings.get(first) ?? readBeginning(first, sense),
    kinship: compareTexts(texts, lines, sense),
  };
}
