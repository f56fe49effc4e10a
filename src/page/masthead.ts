import type { Language, PartialDate } from "../domain/index.ts";
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
  const date = findDates(line.plain, null).find((found) => found.date.precision === "day");
  return {
    block: line.index,
    publication: language === "zh" ? chinesePublication(line) : latinPublication(line),
    publishedOn: date?.date ?? null,
    number: pageNumber(line.plain),
  };
}

/** Whether a block is a masthead or running head: a full date, and a weekday or page number. */
export function isMasthead({ plain, lines }: Fragment): boolean {
  if (plain.length > 120 || lines.length > 5 || /[。！？]/.test(plain)) return false;
  const chinese =
    /\d{4}年\d{1,2}月\d{1,2}日/.test(plain) &&
    /星期|第.{1,4}版|\d版|责编|责任编辑|农历/.test(plain);
  return chinese || isLatinMasthead(plain);
}

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?";
const latinDate = new RegExp(
  `\\b(?:${months}) \\d{1,2},? \\d{4}|\\b\\d{1,2} (?:${months}),? \\d{4}`,
);

function isLatinMasthead(plain: string): boolean {
  return (
    latinDate.test(plain) &&
    (/\bPage\b|\||·|\bVol\b|\bNo\./i.test(plain) || /day\b/.test(plain)) &&
    !/[.!?]["”]? [A-Z][a-z]+ [a-z]/.test(plain)
  );
}

function chinesePublication({ strip, plain }: Fragment): string | null {
  const first = /^[《]?([\u4e00-\u9fff]{2,14})[》]?(?=\s|\d|$)/.exec(plain)?.[1];
  if (first === undefined || /^(?:第.版|星期|责任?编|编辑|校对|视觉|农历|要闻|综合)/.test(first))
    return null;
  const from = plain.indexOf(first);
  return strip.text.slice(from, from + first.length);
}

function latinPublication({ lines }: Fragment): string | null {
  const parts = lines
    .flatMap((line) => line.split(/\s+[|·•–—]\s+|\s{3,}|\t/))
    .map((part) => part.trim());
  const name = parts.find(
    (part) => !latinDate.test(part) && !/^page\b|^[A-Z]?\d+$|day,?$/i.test(part),
  );
  if (
    name === undefined ||
    name === "" ||
    (name === name.toUpperCase() && parts.length > 3 && parts[0] !== name)
  )
    return null;
  return name;
}

const numerals = "一二三四五六七八九十";

function pageNumber(plain: string): string | null {
  const printed =
    /第?\s*([A-Z]?\d{1,3})\s*版/.exec(plain)?.[1] ??
    /\bPage:?\s*([A-Z]?-?\d{1,3})\b/i.exec(plain)?.[1];
  if (printed !== undefined) return printed;
  const numeral = /第([一二三四五六七八九十]{1,3})版/.exec(plain)?.[1];
  return numeral === undefined ? null : String(numberOf(numeral));
}

function numberOf(numeral: string): number {
  const [tens = "", ones = ""] = numeral.includes("十") ? numeral.split("十") : ["零", numeral];
  const digit = (one: string, empty: number): number =>
    one === "" ? empty : numerals.indexOf(one) + 1;
  return digit(tens, 1) * 10 + digit(ones, 0);
}
