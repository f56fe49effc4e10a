import type { Bucket } from "./bucket.ts";

/** The periods of both, oldest first, each with the two numbers. */
export function besideEachOther(
  a: readonly Bucket[],
  b: readonly Bucket[],
): readonly (readonly [string, number, number])[] {
  const countsOf = (buckets: readonly Bucket[]): ReadonlyMap<string, number> =>
    new Map(buckets.map(({ period, articleCount }) => [period, articleCount]));
  const [first, second] = [countsOf(a), countsOf(b)];
  const periods = [...new Set([...first.keys(), ...second.keys()])].sort();
  return periods.map((period) => [period, first.get(period) ?? 0, second.get(period) ?? 0]);
}
