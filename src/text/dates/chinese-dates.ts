import type { PartialDate } from "../../domain/index.ts";
import { addDays, addMonths, dateOf, nearestDay, nearestYear, partsOf } from "./calendar.ts";
import type { FoundDate } from "./found-date.ts";
import { readNumeral } from "./read-numeral.ts";

/** The dates that a Chinese text states; see `findDates`. Both scripts, digits or numerals. */
export function chineseDates(text: string, reference: PartialDate | null): readonly FoundDate[] {
  const found: FoundDate[] = [];
  let context = reference;
  for (const match of text.matchAll(pattern)) {
    if (isCount(text, match)) continue;
    const date = dateIn(match.groups ?? {}, context, reference);
    if (!date) continue;
    found.push({ span: { start: match.index, end: match.index + match[0].length }, date });
    // 10月14日至16日: the second is counted from the first; other days from the reference again.
    context = /^[至到—－~～\-、和]/.test(text.slice(match.index + match[0].length))
      ? date
      : reference;
  }
  return found;
}

const digit = "[0-9０-９]";
const numeral = "[〇○零一二三四五六七八九十廿卅]";
const year = `(?<year>${digit}{4}|[〇○零一二三四五六七八九]{4}|今|去|前|明|当|當|同|本|上|次)年(?!代|级|級|度)`;
const month = `(?<month>${digit}{1,2}|${numeral}{1,3}|本|上|上个|上個|当|當|同|这个|這個)月(?:份)?`;
const day = `(?<day>${digit}{1,2}|${numeral}{1,3})[日号號]`;
const only = (part: string, alone: string): string => part.replace(/\?<\w+>/, `?<${alone}>`);

const pattern = new RegExp(
  [
    `${year}(?:${month}(?:${day})?)?`,
    `${only(month, "monthOnly")}(?:${only(day, "dayAfter")})?`,
    `(?<iso>\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})(?!\\d)`,
    `(?<![第初\\d０-９.．:：${numeral.slice(1, -1)}])${only(day, "dayOnly")}(?![线線]|院|楼|樓|店|机|機|桌|馆|館|台|井|矿|礦|公路|文件|令|字|门|門|院)`,
    "(?<word>今天|今日|昨天|昨日|前天|明天|明日)",
  ].join("|"),
  "gu",
);

/** 3月 in 3个月 never matches; 10年 and 5月龄 do not either; here 20日龄 and 第3日 are left out. */
function isCount(text: string, match: RegExpMatchArray): boolean {
  const after = text.slice(
    (match.index ?? 0) + match[0].length,
    (match.index ?? 0) + match[0].length + 2,
  );
  return /^(?:龄|齡|内|內|游|遊|票|限|夜)/.test(after);
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateIn(
  groups: Groups,
  context: PartialDate | null,
  reference: PartialDate | null,
): PartialDate | null {
  if (groups.iso) return isoDate(groups.iso);
  if (groups.word) return relativeDay(groups.word, reference);
  if (groups.year) return withYear(groups, reference);
  if (groups.monthOnly) return withMonth(groups, context, reference);
  return nearestDay(readNumeral(groups.dayOnly ?? ""), context);
}

function isoDate(text: string): PartialDate | null {
  const [year = 0, month = 0, day = 0] = text.split(/[-/.]/).map(Number);
  return dateOf({ year, month, day });
}

const days: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  昨天: -1,
  昨日: -1,
  前天: -2,
  明天: 1,
  明日: 1,
};

function relativeDay(word: string, reference: PartialDate | null): PartialDate | null {
  const shift = days[word];
  return reference === null || shift === undefined ? null : addDays(reference, shift);
}

const years: Readonly<Record<string, number>> = {
  今: 0,
  本: 0,
  当: 0,
  當: 0,
  同: 0,
  去: -1,
  上: -1,
  前: -2,
  明: 1,
  次: 1,
};

function withYear(groups: Groups, reference: PartialDate | null): PartialDate | null {
  const word = groups.year ?? "";
  const shift = years[word];
  if (shift !== undefined && reference === null) return null;
  const stated = shift === undefined ? readNumeral(word) : null;
  const year = stated ?? (reference ? partsOf(reference).year + (shift ?? 0) : null);
  if (year === null) return null;
  const month = groups.month === undefined ? null : readNumeral(groups.month);
  const day = groups.day === undefined ? null : readNumeral(groups.day);
  return dateOf({ year, month, day });
}

const months: Readonly<Record<string, number>> = {
  本: 0,
  当: 0,
  當: 0,
  同: 0,
  这个: 0,
  這個: 0,
  上: -1,
  上个: -1,
  上個: -1,
};

function withMonth(
  groups: Groups,
  context: PartialDate | null,
  reference: PartialDate | null,
): PartialDate | null {
  const word = groups.monthOnly ?? "";
  const day = groups.dayAfter === undefined ? null : readNumeral(groups.dayAfter);
  const shift = months[word];
  if (shift !== undefined) {
    const moved = reference && addMonths(partsOf(reference), shift);
    return moved && dateOf({ ...moved, day });
  }
  if (!context) return null;
  const month = readNumeral(word);
  return month === null ? null : dateOf({ year: nearestYear(month, context), month, day });
}
