import type { PeriodCount } from "./bucket.ts";

/** Some periods, each with the numbers of two in it; 0 where one of them has none. */
export function besideEachOther(
  periods: readonly PeriodCount[],
  a: readonly PeriodCount[],
  b: readonly PeriodCount[],
): readonly (readonly [string, number, number])[] {
  const [first, second] = [countsOf(a), countsOf(b)];
  return periods.map(({ period }) => [period, first.get(period) ?? 0, second.get(period) ?? 0]);
}

/** The same periods with other numbers: 0 where there is none. */
export function inPeriods<Period extends PeriodCount>(
  periods: readonly Period[],
  buckets: readonly PeriodCount[],
): readonly Period[] {
  const counts = countsOf(buckets);
  return periods.map((one) => ({ ...one, articleCount: counts.get(one.period) ?? 0 }));
}

function countsOf(buckets: readonly PeriodCount[]): ReadonlyMap<string, number> {
  return new Map(buckets.map(({ period, articleCount }) => [period, articleCount]));
}
