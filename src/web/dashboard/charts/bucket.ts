/** A period and its number of articles. */
export interface PeriodCount {
  readonly period: string;
  readonly articleCount: number;
}

/** A period of a timeline, with its first and its last day. */
export interface Bucket extends PeriodCount {
  readonly start: string;
  readonly end: string;
}

/** How many articles lie in all the periods together. */
export function totalOf(buckets: readonly Bucket[]): number {
  return buckets.reduce((sum, { articleCount }) => sum + articleCount, 0);
}
