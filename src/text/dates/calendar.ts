import { type PartialDate, partialDate } from "../../domain/index.ts";

/** A day of the calendar, or a month or a year where the rest is null. Months count from 1. */
export interface Parts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Makes a date of its parts; null where there is no such day or month. */
export function dateOf({ year, month, day }: Parts): PartialDate | null {
  const numbers = [month, day].filter((n) => n !== null).map((n) => String(n).padStart(2, "0"));
  return partialDate([String(year).padStart(4, "0"), ...numbers].join("-"));
}

export function partsOf(date: PartialDate): Parts {
  const [year = 0, month = null, day = null] = date.value.split("-").map(Number);
  return { year, month, day };
}

/** The day so many days later; null where the date is not exact to the day. */
export function addDays(date: PartialDate, days: number): PartialDate | null {
  if (date.precision !== "day") return null;
  const moved = new Date(`${date.value}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return partialDate(moved.toISOString().slice(0, 10));
}

/** The month so many months later. */
export function addMonths({ year, month }: Parts, months: number): Parts | null {
  if (month === null) return null;
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1, day: null };
}

/** From 0, Sunday; null where the date is not exact to the day. */
export function weekdayOf(date: PartialDate): number | null {
  return date.precision === "day" ? new Date(`${date.value}T00:00:00Z`).getUTCDay() : null;
}

/**
 * The year of a month without one: the reference's, unless the month then lies more than six months
 * ahead (in January December is the last one) or more than nine back (in December January is the
 * next one).
 */
export function nearestYear(month: number, reference: PartialDate): number {
  const { year, month: now } = partsOf(reference);
  if (now === null) return year;
  if (month - now > 6) return year - 1;
  return now - month > 9 ? year + 1 : year;
}

/**
 * The day of a number alone: in the month of the reference, or in the one before where it would lie
 * more than a week ahead (on the 2nd, 29日 is last month's). Null without a reference that has a month.
 */
export function nearestDay(day: number | null, reference: PartialDate | null): PartialDate | null {
  if (day === null || reference === null) return null;
  const parts = partsOf(reference);
  if (parts.month === null) return null;
  const isPast = parts.day !== null && day > parts.day + 7;
  const month = isPast ? addMonths(parts, -1) : parts;
  return month && dateOf({ ...month, day });
}
