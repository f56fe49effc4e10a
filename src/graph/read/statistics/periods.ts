import { type PartialDate, partialDate } from "../../../domain/index.ts";

/** How long a period of a timeline is. */
export type Interval = "year" | "quarter" | "month" | "week" | "day";

const intervals: readonly Interval[] = ["year", "quarter", "month", "week", "day"];

/** The interval that an argument names; the month where it names none. */
export function intervalOf(argument: unknown): Interval {
  return intervals.find((interval) => interval === argument) ?? "month";
}

/**
 * Periods are numbered one after the other: years by themselves, quarters and months since the year 0,
 * days since 0001-01-01, which is a Monday of the Gregorian calendar reckoned backwards, and weeks (ISO
 * 8601: Monday to Sunday) since that Monday. The expression gives the number of the period of a date,
 * which must be at least as exact as the interval.
 */
export function numberOfPeriod(interval: Interval, date: string): string {
  const year = `toInteger(left(${date}, 4))`;
  const month = `toInteger(substring(${date}, 5, 2))`;
  const day = `duration.inDays(date('0001-01-01'), date(${date})).days`;
  const written: Record<Interval, string> = {
    year,
    quarter: `(${year} * 4 + (${month} - 1) / 3)`,
    month: `(${year} * 12 + ${month} - 1)`,
    week: `(${day} / 7)`,
    day,
  };
  return written[interval];
}

/** How many characters a date needs to be as exact as the interval. */
export const exactness: Readonly<Record<Interval, number>> = {
  year: 4,
  quarter: 7,
  month: 7,
  week: 10,
  day: 10,
};

/** A period by its number: what it is called, and its first and last day. */
export interface Period {
  /** 2023, 2023-Q3, 2023-07, 2023-W27 or 2023-07-05. */
  readonly period: string;
  readonly start: string;
  readonly end: string;
}

/** The period of a number. */
export function periodOfNumber(interval: Interval, number: number): Period {
  switch (interval) {
    case "year":
      return monthsFrom(padded(number, 4), number * 12, 12);
    case "quarter":
      return monthsFrom(`${padded(Math.floor(number / 4), 4)}-Q${(number % 4) + 1}`, number * 3, 3);
    case "month":
      return monthsFrom(monthName(number), number, 1);
    case "week": {
      const start = dayName(number * 7);
      return { period: weekName(number), start, end: dayName(number * 7 + 6) };
    }
    case "day":
      return { period: dayName(number), start: dayName(number), end: dayName(number) };
  }
}

/** The number of the first or last period that a date as exact as it is known touches. */
export function numberOfDate(interval: Interval, date: string, end: "first" | "last"): number {
  const [start, last] = daysOf(date);
  const day = end === "first" ? start : last;
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  const days = Math.round((day.getTime() - epoch) / dayMs);
  const numbers: Record<Interval, number> = {
    year,
    quarter: year * 4 + Math.floor(month / 3),
    month: year * 12 + month,
    week: Math.floor(days / 7),
    day: days,
  };
  return numbers[interval];
}

/** The period of equal length that ends where another begins: months before months, else days before days. */
export function periodBefore(from: string, to: string): { from: string; to: string } {
  const [first] = daysOf(from);
  const [, last] = daysOf(to);
  if (from.length <= 7 && to.length <= 7) {
    const start = numberOfDate("month", from, "first");
    const length = numberOfDate("month", to, "last") - start + 1;
    return { from: monthName(start - length), to: monthName(start - 1) };
  }
  const days = Math.round((last.getTime() - first.getTime()) / dayMs) + 1;
  const start = Math.round((first.getTime() - epoch) / dayMs);
  return { from: dayName(start - days), to: dayName(start - 1) };
}

const dayMs = 86_400_000;
const epoch = utc(1, 0, 1).getTime();

/** The first and the last day of a date that may be known to the month or year only. */
function daysOf(written: string): readonly [Date, Date] {
  const date: PartialDate | null = partialDate(written);
  const [year = 1, month, day] = (date?.value ?? written).split("-").map(Number);
  if (day !== undefined && month !== undefined) {
    const one = utc(year, month - 1, day);
    return [one, one];
  }
  if (month !== undefined) return [utc(year, month - 1, 1), utc(year, month, 0)];
  return [utc(year, 0, 1), utc(year, 11, 31)];
}

/** Date.UTC takes years below 100 for those of the twentieth century. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}

function monthsFrom(period: string, month: number, months: number): Period {
  const end = utc(Math.floor((month + months) / 12), (month + months) % 12, 0);
  return { period, start: `${monthName(month)}-01`, end: end.toISOString().slice(0, 10) };
}

function monthName(number: number): string {
  return `${padded(Math.floor(number / 12), 4)}-${padded((number % 12) + 1, 2)}`;
}

function dayName(number: number): string {
  return new Date(epoch + number * dayMs).toISOString().slice(0, 10);
}

/** The ISO week: its year is that of its Thursday. */
function weekName(number: number): string {
  const thursday = new Date(epoch + (number * 7 + 3) * dayMs);
  const year = thursday.getUTCFullYear();
  const first = numberOfDate("week", `${padded(year, 4)}-01-04`, "first");
  return `${padded(year, 4)}-W${padded(number - first + 1, 2)}`;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
