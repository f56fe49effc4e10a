import type { Fragment } from "../find-blocks.ts";
import { rememberedPairs } from "./remembered-pairs.ts";
import type { Sense } from "./sense.ts";
import { likeness, ofLengthOne } from "./word-vectors.ts";

/**
 * How alike some blocks of a page are to others in meaning, less what all of the page's texts have
 * in common: 1 for the same, about 0 for unrelated ones.
 */
export type PageMeanings = (some: readonly Fragment[], others: readonly Fragment[]) => number;

/** Reads the meanings of a page's blocks; each once, and each pair once. */
export function readMeanings(texts: readonly Fragment[], sense: Sense): PageMeanings {
  const raw = new Map(texts.map((text) => [text, sense.meaning(text)]));
  const common = meanOf([...raw.values()]);
  const known = new Map<Fragment, Float32Array>();
  const meaning = (block: Fragment): Float32Array => {
    const own =
      known.get(block) ?? ofLengthOne(without(common, raw.get(block) ?? sense.meaning(block)));
    known.set(block, own);
    return own;
  };
  const compare = rememberedPairs((a, b) => likeness(meaning(a), meaning(b)));
  // The product of two sums is the sum of the products, which are known.
  return (some, others) => {
    const lengths = Math.sqrt(sumOver(some, some, compare) * sumOver(others, others, compare));
    return lengths > 0 ? sumOver(some, others, compare) / lengths : 0;
  };
}

type Compare = (a: Fragment, b: Fragment) => number;

function sumOver(some: readonly Fragment[], others: readonly Fragment[], compare: Compare): number {
  let sum = 0;
  for (const one of some) for (const other of others) sum += compare(one, other);
  return sum;
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0) / vectors.length;
  }
  return sum;
}

function without(common: Float32Array, vector: Float32Array): Float32Array {
  return vector.map((value, i) => value - (common[i] ?? 0));
}
