/** A period of a timeline and its number of articles. */
export interface Bucket {
  readonly period: string;
  readonly start: string;
  readonly end: string;
  readonly articleCount: number;
}

/** How many articles lie in all the periods together. */
export function totalOf(buckets: readonly Bucket[]): number {
  return buckets.reduce((sum, { articleCount }) => sum + articleCount, 0);
}
