/**
 * How unusual a month is for an entity: by how many articles it differs from the month before, measured by
 * what such a number varies by chance (the root of a count, Poisson), to 6 digits.
 */
export function trend(articles: number, previous: number): number {
  return Math.round(((articles - previous) / Math.sqrt(previous + 1)) * 1e6) / 1e6;
}
