import type { Random } from "./random.ts";

/** Gives a rank from 0; rank r comes up in proportion to 1 / (r + 1)^exponent. */
export function zipf(ranks: number, exponent: number): (random: Random) => number {
  const upTo = new Float64Array(ranks);
  let sum = 0;
  for (let rank = 0; rank < ranks; rank += 1) {
    sum += (rank + 1) ** -exponent;
    upTo[rank] = sum;
  }
  return (random) => firstAbove(upTo, random() * sum);
}

/** The first index whose value is above the number, in a rising list. */
function firstAbove(rising: Float64Array, number: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
