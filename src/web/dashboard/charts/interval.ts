import type { Interval } from "../generated/operations.ts";

/** From the shortest on. */
export const intervals: readonly Interval[] = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"];

/** So many bars can still be told apart. */
const mostBars = 130;

const daysOf: Record<Interval, number> = { DAY: 1, WEEK: 7, MONTH: 30, QUARTER: 91, YEAR: 365 };

/** The shortest interval that cuts a time into few enough bars; first and last day as 2023-07-05. */
export function fittingInterval(firstDay: string, lastDay: string): Interval {
  const days = (Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000 + 1;
  return intervals.find((interval) => days / daysOf[interval] <= mostBars) ?? "YEAR";
}

/** The interval that an address names, if it names one. */
export function intervalIn(text: string | null): Interval | null {
  return intervals.find((interval) => interval === text?.toUpperCase()) ?? null;
}

/** The first day that a partial date means, and the last. */
export function dayBounds(from: string, to: string): readonly [string, string] {
  return [`${from}-01-01`.slice(0, 10), lastDayOf(to)];
}

function lastDayOf(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return date;
  const end =
    month === undefined ? Date.UTC(Number(year), 12, 0) : Date.UTC(Number(year), Number(month), 0);
  return new Date(end).toISOString().slice(0, 10);
}
