import { type Language, type PartialDate, partialDate } from "../domain/index.ts";
import { findDates } from "../text/index.ts";
import type { Fragment } from "./find-blocks.ts";

/** What a page says of itself. */
export interface Masthead {
  /** Index of its block; null where the page has none. */
  readonly block: number | null;
  readonly publication: string | null;
  readonly publishedOn: PartialDate | null;
  readonly number: string | null;
}

/** Finds the line that names paper, date and page. */
export function readMasthead(fragments: readonly Fragment[], language: Language): Masthead {
  const line = fragments.find(isMasthead);
  if (!line) return { block: null, publication: null, publishedOn: null, number: null };
  return {
    block: line.index,
    publication: language === "zh" ? chinesePublication(line) : latinPublication(line),
    publishedOn: language === "zh" ? chineseDate(line.plain) : dayIn(line.plain),
    number: pageNumber(line.plain),
  };
}

/** Whether a block is a masthead or running head: a full date, and a weekday or page number. */
export function isMasthead({ plain, lines }: Fragment): boolean {
  if (plain.length > 120 || lines.length > 5 || /[。！？]/.test(plain)) return false;
  const besideDate = plain.replace(chineseDay, " ");
  const chinese =
    besideDate !== plain &&
    (/星期|第.{1,4}版|\d版|责编|责任编辑|农历/.test(besideDate) ||
      lonePage.test(besideDate.trim()));
  return chinese || isLatinMasthead(plain);
}

const numeral = "[一二三四五六七八九十]{1,3}";
/** 2024年5月12日, 2024.5.12, 二〇二四年五月十二日, 民国113年5月12日. */
const chineseDay = new RegExp(
  `\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|(?<!\\d)\\d{4}([./-])\\d{1,2}\\1\\d{1,2}(?!\\d)|[一二][〇○零一二三四五六七八九]{3}年${numeral}月${numeral}日|(?:中华)?民国\\s*\\d{2,3}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日`,
);
/** A03 or 4, alone beside a paper's name. */
const lonePage = /(?:^|\s)([A-Z]\d{1,2}|\d{1,2})(?=\s|$)/;

function chineseDate(plain: string): PartialDate | null {
  const day = chineseDay.exec(plain)?.[0];
  if (day === undefined) return null;
  const parts = day.match(/\d+|[〇○零一二三四五六七八九十]+/g) ?? [];
  const [year = 0, month = 0, date = 0] = parts.map((part, i) => numberIn(part, i === 0));
  const since = /民国/.test(day) ? firstYearOfRepublic - 1 : 0;
  const padded = [month, date].map((one) => String(one).padStart(2, "0"));
  return partialDate([since + year, ...padded].join("-"));
}

/** Years are counted from it in Taiwan. */
const firstYearOfRepublic = 1912;

/** 12, 十二, and of a year, digit by digit, 二〇二四. */
function numberIn(part: string, isYear: boolean): number {
  if (/^\d/.test(part)) return Number(part);
  if (!isYear) return numberOf(part);
  return Number([...part].map((one) => Math.max(0, numerals.indexOf(one) + 1)).join(""));
}

function dayIn(plain: string): PartialDate | null {
  return findDates(plain, null).find(({ date }) => date.precision === "day")?.date ?? null;
}

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?";
const latinDate = new RegExp(
  `\\b(?:${months}) \\d{1,2},? \\d{4}|\\b\\d{1,2} (?:${months}),? \\d{4}`,
);

function isLatinMasthead(plain: string): boolean {
  return (
    latinDate.test(plain) &&
    (/\bPage\b|\||·|\bVol\b|\bNo\.|\bp\. ?\d/i.test(plain) || /day\b/.test(plain)) &&
    !/[.!?]["”]? [A-Z][a-z]+ [a-z]/.test(plain)
  );
}

function chinesePublication({ strip, plain }: Fragment): string | null {
  const opening = /^[《]?([\u4e00-\u9fff]{2,14})[》]?(?=\s|\d|$)/.exec(plain)?.[1];
  const isName =
    opening !== undefined &&
    !/^(?:第.版|星期|责任?编|编辑|校对|视觉|农历|要闻|综合|(?:中华)?民国|[一二][〇○零一二三四五六七八九]{3}年)/.test(
      opening,
    );
  const named = isName
    ? opening
    : /(?<=^|[\s《])[\u4e00-\u9fff]{2,10}(?:报|周刊|晨讯|晚讯|时讯)(?=[\s》\d]|$)/.exec(plain)?.[0];
  if (named === undefined) return null;
  const from = plain.indexOf(named);
  return strip.text.slice(from, from + named.length);
}

const weekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const latinPage = /^(?:Page:?\s*|p\. ?)?(?:[A-Z]{0,2}-?\d{1,3}[A-Z]?)$/i;

/** What stands beside the date, part by part. */
function latinParts(line: string): readonly string[] {
  const day = new RegExp(`(?:${weekday},? )?(?:${latinDate.source})`);
  return line
    .replace(day, " | ")
    .split(/\s*[|·•–—]\s*|\s{2,}|\t|,\s+|\s+-\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !/^www\.|\.com\b/i.test(part));
}

function latinPublication({ lines }: Fragment): string | null {
  const parts = lines.flatMap(latinParts);
  const name = parts.find((part) => !latinPage.test(part) && !/day,?$/i.test(part));
  if (name === undefined) return null;
  if (name === name.toUpperCase() && parts.length > 2 && parts[0] !== name) return null;
  return name;
}

const numerals = "一二三四五六七八九十";

function pageNumber(plain: string): string | null {
  const printed =
    /第?\s*([A-Z]?\d{1,3})\s*版/.exec(plain)?.[1] ??
    /\b(?:Page:?|p\.)\s*([A-Z]?-?\d{1,3}[A-Z]?)\b/i.exec(plain)?.[1];
  if (printed !== undefined) return printed;
  const numeral = /第([一二三四五六七八九十]{1,3})版/.exec(plain)?.[1];
  if (numeral !== undefined) return String(numberOf(numeral));
  if (chineseDay.test(plain)) return lonePage.exec(plain.replace(chineseDay, " "))?.[1] ?? null;
  return latinParts(plain).find((part) => latinPage.test(part)) ?? null;
}

function numberOf(numeral: string): number {
  const [tens = "", ones = ""] = numeral.includes("十") ? numeral.split("十") : ["零", numeral];
  const digit = (one: string, empty: number): number =>
    one === "" ? empty : numerals.indexOf(one) + 1;
  return digit(tens, 1) * 10 + digit(ones, 0);
}
