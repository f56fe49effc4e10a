/** The month of what has no date. */
export const noMonth = "0000-00";

/** The month of a date as sortOn has it: `2023-07`; `2023-00` where only the year is known, `0000-00` where nothing is. */
export function monthOf(sortOn: string): string {
  return sortOn.length < noMonth.length ? `${sortOn}-00` : sortOn.slice(0, noMonth.length);
}

/** Whether it is a month, and doesn't stand for dates that have none. */
export function isMonth(month: string): boolean {
  return !month.endsWith("-00");
}

/** The dates as sortOn has them of which `monthOf` gives a month: not before `from`, and before `end`. */
export function datesOfMonth(month: string): { readonly from: string; readonly end: string } {
  // A day sorts behind its month, and a month behind its year.
  if (isMonth(month) || month === noMonth) return { from: month, end: `${month}~` };
  return { from: month.slice(0, 4), end: month.slice(0, 5) };
}

/** The month some months after another, before it where negative. */
export function monthAfter(month: string, months = 1): string {
  const [year = 0, of = 1] = month.split("-").map(Number);
  const count = year * 12 + of - 1 + months;
  return `${digits(Math.floor(count / 12), 4)}-${digits((count % 12) + 1, 2)}`;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
