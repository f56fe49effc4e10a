import type { Fragment } from "../find-blocks.ts";

type Score = (text: readonly Fragment[]) => number;

/** More texts have no whole numbers for all of their sets. */
const mostTexts = 53;

/**
 * Makes scores of a page's texts remember what they said of the same blocks, in whatever order: most
 * arrangements that are tried only order them anew. Each block is one bit of the number of a set.
 */
export function rememberedSets(texts: readonly Fragment[]): (score: Score) => Score {
  if (texts.length > mostTexts) return (score) => score;
  const bits: number[] = [];
  for (const [place, { index }] of texts.entries()) bits[index] = 2 ** place;
  return (score) => {
    const known = new Map<number, number>();
    return (text) => {
      let set = 0;
      for (const { index } of text) set += bits[index] ?? Number.NaN;
      if (Number.isNaN(set)) return score(text);
      const value = known.get(set) ?? score(text);
      known.set(set, value);
      return value;
    };
  };
}
