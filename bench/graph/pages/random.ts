/** Gives the next number of a sequence, from 0 up to but not 1. */
export type Random = () => number;

/** A sequence that the seed decides, the same on every machine (Chris Doty-Humphrey's sfc32). */
export function seededRandom(seed: number): Random {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const next: Random = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first numbers of two near seeds are alike.
  for (let i = 0; i < 16; i += 1) next();
  return next;
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** One of the values. */
export function pick<T>(random: Random, values: readonly T[]): T {
  return at(values, Math.floor(random() * values.length));
}

/** The value at an index that is known to be there. */
export function at<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new Error(`There is no value at ${index} of ${values.length}.`);
  return value;
}
