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
 * The year in which a month without one lies: the one that brings it nearest to the reference, at
 * most seven months ahead of it (news of December speaks of next January's plans, news of January
 * of last December's events).
 */
export function nearestYear(month: number, reference: PartialDate): number {
  const { year, month: now } = partsOf(reference);
  if (now === null) return year;
  if (month - now > 6) return year - 1;
  if (now - month > 6 && now - month > 9) return year + 1;
  return year;
}
