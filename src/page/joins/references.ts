/** Whom and what a text introduces to its readers, and whom and what it takes up as known. */
export interface References {
  /** Of people and bodies: by the full name, then by the last word of it. */
  readonly names: Mentions;
  /** Of all else: first in any way, then as what is known. */
  readonly things: Mentions;
}

/** The words by which something is taken up. */
export interface Mentions {
  readonly introduced: ReadonlySet<string>;
  readonly takenUp: ReadonlySet<string>;
}

const none: Mentions = { introduced: new Set(), takenUp: new Set() };

/** Of a text whose language does not tell the one from the other. */
export const noReferences: References = { names: none, things: none };
