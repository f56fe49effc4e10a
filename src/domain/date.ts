export type DatePrecision = "day" | "month" | "year";

/**
 * A date as exact as the text is: `2023-07-05`, `2023-07` or `2023` (proleptic Gregorian).
 * ISO strings of one precision sort as dates.
 */
export interface PartialDate {
  readonly value: string;
  readonly precision: DatePrecision;
}

/** Reads `2023`, `2023-07` or `2023-07-05`; null where the string is none of these or no real day. */
export function partialDate(value: string): PartialDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return null;
  const [, , month, day] = match;
  if (month === undefined) return { value, precision: "year" };
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { value, precision: "month" };
  const real = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(value)
    ? { value, precision: "day" }
    : null;
}
