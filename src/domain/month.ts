/** The month of what has no date, or none exact enough. */
export const noMonth = "0000-00";

/** The month of a date as sortOn has it: `2023-07`; `0000-00` where the date is unknown or only a year. */
export function monthOf(sortOn: string): string {
  return sortOn.length < noMonth.length ? noMonth : sortOn.slice(0, noMonth.length);
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
