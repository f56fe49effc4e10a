import type { Interval } from "../generated/operations.ts";

/** The periods after one's last day and before another's first day, named as the API names them. */
export function periodsBetween(
  interval: Interval,
  lastDay: string,
  firstDay: string,
): readonly string[] {
  const names: string[] = [];
  for (let day = dayAfter(lastDay); day < firstDay; ) {
    names.push(nameOf[interval](day));
    day = dayAfter(lastDayOf[interval](day));
  }
  return names;
}

const monthsOf = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** The name of the period that begins on a day. */
const nameOf: Record<Interval, (day: string) => string> = {
  DAY: (day) => day,
  WEEK: nameOfWeek,
  MONTH: (day) => day.slice(0, 7),
  QUARTER: (day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
  YEAR: (day) => day.slice(0, 4),
};

/** The last day of the period that begins on a day. */
const lastDayOf: Record<Interval, (day: string) => string> = {
  DAY: (day) => day,
  WEEK: (day) => shifted(day, 6),
  MONTH: (day) => endOfMonths(day, monthsOf.MONTH),
  QUARTER: (day) => endOfMonths(day, monthsOf.QUARTER),
  YEAR: (day) => endOfMonths(day, monthsOf.YEAR),
};

/** A week belongs to the year that its Thursday lies in (ISO 8601). */
function nameOfWeek(monday: string): string {
  const thursday = shifted(monday, 3);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, "0")}`;
}

function endOfMonths(day: string, months: number): string {
  const end = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 0);
  return dayOf(end);
}

function dayAfter(day: string): string {
  return shifted(day, 1);
}

function shifted(day: string, days: number): string {
  return dayOf(Date.parse(day) + days * 86_400_000);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
