import type { Interval } from "../generated/operations.ts";
import type { Bucket, PeriodCount } from "./bucket.ts";
import { periodsBetween } from "./periods-between.ts";

/** The periods of both, oldest first and none left out, each with the two numbers. */
export function besideEachOther(
  interval: Interval,
  a: readonly Bucket[],
  b: readonly Bucket[],
): readonly (readonly [string, number, number])[] {
  const [first, second] = [countsOf(a), countsOf(b)];
  return periodsOfBoth(interval, a, b).map((period) => [
    period,
    first.get(period) ?? 0,
    second.get(period) ?? 0,
  ]);
}

/** The same periods with other numbers: 0 where there is none. */
export function inPeriods<Period extends PeriodCount>(
  periods: readonly Period[],
  buckets: readonly PeriodCount[],
): readonly Period[] {
  const counts = countsOf(buckets);
  return periods.map((one) => ({ ...one, articleCount: counts.get(one.period) ?? 0 }));
}

/** Each list is whole in itself; between two that do not meet there are periods that neither has. */
function periodsOfBoth(
  interval: Interval,
  a: readonly Bucket[],
  b: readonly Bucket[],
): readonly string[] {
  const [earlier, later] = (a[0]?.start ?? "") <= (b[0]?.start ?? "") ? [a, b] : [b, a];
  const [last, next] = [earlier.at(-1), later[0]];
  const between = last && next ? periodsBetween(interval, last.end, next.start) : [];
  const known = (buckets: readonly Bucket[]): readonly string[] =>
    buckets.map(({ period }) => period);
  return [...new Set([...known(earlier), ...between, ...known(later)])];
}

function countsOf(buckets: readonly PeriodCount[]): ReadonlyMap<string, number> {
  return new Map(buckets.map(({ period, articleCount }) => [period, articleCount]));
}
