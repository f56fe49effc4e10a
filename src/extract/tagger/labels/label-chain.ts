import { closes, type Label, mayFollow, opens } from "./label-sets.ts";

/** How readily labels follow each other, made ready for reading texts. */
export interface LabelChain {
  readonly labels: number;
  /** The pairs of labels that may stand beside each other, one link each, in four lists. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** In nats. */
  readonly scores: Float64Array;
  /** The same as factors. */
  readonly factors: Float64Array;
  /** The labels that may stand first and last, as 1, the others as 0. */
  readonly first: Float64Array;
  readonly last: Float64Array;
}

/**
 * Makes a chain from the scores of all pairs of labels, row by row (before, then after). Pairs against
 * the order of names are left out, whatever their score.
 */
export function labelChain(labels: number, transitions: ArrayLike<number>): LabelChain {
  const all = Array.from({ length: labels }, (_, label) => label);
  const links = all.flatMap((after) =>
    all.filter((before) => mayFollow(before, after)).map((before) => ({ before, after })),
  );
  const scores = Float64Array.from(
    links,
    ({ before, after }) => transitions[before * labels + after] ?? 0,
  );
  return {
    labels,
    before: Uint8Array.from(links, ({ before }) => before),
    after: Uint8Array.from(links, ({ after }) => after),
    scores,
    factors: scores.map(Math.exp),
    first: Float64Array.from(all, (label) => Number(opens(label))),
    last: Float64Array.from(all, (label) => Number(closes(label))),
  };
}

/** The score of one label after another, in nats; both must be allowed beside each other. */
export function linkScore(chain: LabelChain, before: Label, after: Label): number {
  const link = chain.before.findIndex((label, i) => label === before && chain.after[i] === after);
  return chain.scores[link] ?? Number.NEGATIVE_INFINITY;
}
