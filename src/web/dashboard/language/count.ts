/** A number with its thousands apart, in both languages alike: 12,345. */
export function count(n: number): string {
  return n.toLocaleString("en-US");
}

/** A certainty from 0 to 1 as a percentage. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
