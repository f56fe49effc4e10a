import type { PartialDate } from "../../domain/index.ts";
import { chineseDates } from "./chinese-dates.ts";
import { englishDates } from "./english-dates.ts";
import type { FoundDate } from "./found-date.ts";

/**
 * Finds the dates that a text states, in order, as exact as it states them. What is left out there
 * (the year of 7月4日, the month of 4日, the year of Sept. 14) and what only means something on a
 * day (去年12月, Tuesday) is counted from `reference`, the day the text was published; without one
 * it is not a date.
 */
export function findDates(text: string, reference: PartialDate | null): readonly FoundDate[] {
  return [...chineseDates(text, reference), ...englishDates(text, reference)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}
