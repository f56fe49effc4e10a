import type { PartialDate } from "../../domain/index.ts";
import { addDays, addMonths, dateOf, nearestYear, partsOf, weekdayOf } from "./calendar.ts";
import type { FoundDate } from "./found-date.ts";

/** The dates that an English text states; see `findDates`. */
export function englishDates(text: string, reference: PartialDate | null): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(pattern)) {
    const date = dateIn(match.groups ?? {}, reference);
    if (date)
      found.push({ span: { start: match.index, end: match.index + match[0].length }, date });
  }
  return found;
}

const monthNames =
  "January|February|March|April|May|June|July|August|September|October|November|December|" +
  "Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?|" +
  "JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER";
const day = "\\d{1,2}(?:st|nd|rd|th)?";
const weekdays = "Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday";

const pattern = new RegExp(
  [
    `\\b(?<month>${monthNames})\\s(?<day>${day})(?![\\d%])(?!:\\d)(?:,?\\s(?<year>\\d{4})\\b)?`,
    `\\b(?<dayFirst>${day})\\s(?:of\\s)?(?<monthAfter>${monthNames})\\b(?:,?\\s(?<yearAfter>\\d{4})\\b)?`,
    `\\b(?<monthOnly>${monthNames}),?\\s(?<yearOnly>\\d{4})\\b`,
    `(?<=\\b(?:in|since|by|until|late|early|mid|last|next|this|from)[\\s-])(?<monthAlone>${monthNames})(?![\\p{L}\\d]|\\s\\p{Lu}|\\s\\d)`,
    `(?<=\\b(?:in|since|by|until|of)\\s)(?<yearAlone>(?:19|20)\\d{2})(?![\\d%,]|-\\d)`,
    `\\b(?<turn>last|next|this)\\s(?<turnOf>year|month)\\b`,
    `\\b(?<weekday>${weekdays})\\b(?!,?\\s(?:${monthNames})\\s\\d)`,
    "\\b(?<word>[Yy]esterday|[Tt]oday|[Tt]omorrow)\\b",
  ].join("|"),
  "gu",
);

type Groups = Readonly<Record<string, string | undefined>>;

function dateIn(groups: Groups, reference: PartialDate | null): PartialDate | null {
  const month = groups.month ?? groups.monthAfter;
  if (month !== undefined) {
    const year = groups.year ?? groups.yearAfter;
    return monthDate(month, groups.day ?? groups.dayFirst ?? null, year ?? null, reference);
  }
  if (groups.monthOnly) {
    return monthDate(groups.monthOnly, null, groups.yearOnly ?? null, reference);
  }
  if (groups.monthAlone) return monthDate(groups.monthAlone, null, null, reference);
  if (groups.yearAlone) return dateOf({ year: Number(groups.yearAlone), month: null, day: null });
  return reference && relativeDate(groups, reference);
}

function monthDate(
  name: string,
  dayText: string | null,
  yearText: string | null,
  reference: PartialDate | null,
): PartialDate | null {
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (yearText === null && reference === null) return null;
  const year = yearText ? Number(yearText) : reference ? nearestYear(month, reference) : 0;
  return dateOf({ year, month, day: dayText === null ? null : Number.parseInt(dayText, 10) });
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function relativeDate(groups: Groups, reference: PartialDate): PartialDate | null {
  if (groups.weekday) return nearestWeekday(groups.weekday, reference);
  if (groups.turn) return turned(groups.turn, groups.turnOf ?? "", reference);
  const shift = { yesterday: -1, today: 0, tomorrow: 1 }[(groups.word ?? "").toLowerCase()];
  return shift === undefined ? null : addDays(reference, shift);
}

/** News names the days of the last week: Tuesday is the last one, today included. */
function nearestWeekday(name: string, reference: PartialDate): PartialDate | null {
  const today = weekdayOf(reference);
  if (today === null) return null;
  const wanted = weekdays.split("|").indexOf(name);
  return addDays(reference, -((today - wanted + 7) % 7));
}

function turned(which: string, of: string, reference: PartialDate): PartialDate | null {
  const shift = which === "last" ? -1 : which === "next" ? 1 : 0;
  const now = partsOf(reference);
  if (of === "year") return dateOf({ year: now.year + shift, month: null, day: null });
  const moved = addMonths(now, shift);
  return moved && dateOf(moved);
}
