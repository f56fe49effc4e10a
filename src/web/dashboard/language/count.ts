/** A number with its thousands apart, in both languages alike: 12,345. */
export function count(n: number): string {
  return n.toLocaleString("en-US");
}

/** A moment in the reader's own time zone, to the minute, in both languages alike: 2023-07-05 08:30. */
export function moment(time: string): string {
  // Swedes write dates as the rest of the dashboard does.
  return new Date(time).toLocaleString("sv-SE", { dateStyle: "short", timeStyle: "short" });
}

/** A certainty from 0 to 1 as a percentage. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
