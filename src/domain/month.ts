/** The month of what has no date, or none exact enough. */
export const noMonth = "0000-00";

/** The month of a date as sortOn has it: `2023-07`; `0000-00` where the date is unknown or only a year. */
export function monthOf(sortOn: string): string {
  return sortOn.length < noMonth.length ? noMonth : sortOn.slice(0, noMonth.length);
}
