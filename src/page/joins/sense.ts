import type { Fragment } from "../find-blocks.ts";
import type { Cue } from "./cue.ts";
import type { References } from "./references.ts";

/** What a language knows of texts: which words go on, which begin, which tell a subject. */
export interface Sense {
  /** What the words on both sides of a break say about reading one block after the other. */
  readonly across: (before: Fragment, after: Fragment) => readonly (Cue | null)[];
  /** What a block's first words say about its standing first. */
  readonly begins: (block: Fragment) => readonly (Cue | null)[];
  /** The words by which texts on one subject know each other, and how telling each is (0 to 8). */
  readonly terms: (block: Fragment) => ReadonlyMap<string, number>;
  /** The words of the dictionary in a block, and how telling each is. */
  readonly words: (block: Fragment) => ReadonlyMap<string, number>;
  /** What runs on beyond a term: three characters, or two words, one after the other. */
  readonly runs: (block: Fragment) => ReadonlySet<string>;
  /** What a block tells of, as a direction among meanings; of length 1. */
  readonly meaning: (block: Fragment) => Float32Array;
  /** Whom and what a block introduces, and whom and what it takes up as known. */
  readonly references: (block: Fragment) => References;
  /** Whether two blocks open in the same form, as parts of one story do. */
  readonly isParallel: (a: Fragment, b: Fragment) => boolean;
  /** How many terms a block of the usual length has. */
  readonly usualTerms: number;
}
