import type { Fragment } from "../find-blocks.ts";
import type { Cue } from "./likelihood.ts";

/** What a language knows of texts: which words go on, which begin, which tell a subject. */
export interface Sense {
  /** What the words on both sides of a break say about reading one block after the other. */
  readonly across: (before: Fragment, after: Fragment) => readonly (Cue | null)[];
  /** What a block's first words say about its standing first. */
  readonly begins: (block: Fragment) => readonly (Cue | null)[];
  /** The words by which texts on one subject know each other, and how telling each is (0 to 8). */
  readonly terms: (block: Fragment) => ReadonlyMap<string, number>;
  /** What the forms of two blocks' openings say about their being of one story, in nats. */
  readonly parallel: (a: Fragment, b: Fragment) => number;
  /** How many terms a block of the usual length has. */
  readonly usualTerms: number;
}
