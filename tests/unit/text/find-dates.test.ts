import { expect, test } from "@jest/globals";
import type { PartialDate } from "../../../src/domain/index.ts";
import { findDates } from "../../../src/text/index.ts";

function datesIn(text: string, on: string | null = "2023-07-05"): readonly string[] {
  const reference: PartialDate | null = on === null ? null : { value: on, precision: "day" };
  return findDates(text, reference).map(
    ({ span, date }) => `${text.slice(span.start, span.end)} ${date.value}`,
  );
}

test("a full Chinese date needs no reference", () => {
  expect(datesIn("2023年7月4日 二〇二三年七月四日", null)).toEqual([
    "2023年7月4日 2023-07-04",
    "二〇二三年七月四日 2023-07-04",
  ]);
});

test("a month and day take the reference's year", () => {
  expect(datesIn("新华社北京7月4日电")).toEqual(["7月4日 2023-07-04"]);
});

test("a month without a year is not a date without a reference", () => {
  expect(datesIn("7月4日，本月3日", null)).toEqual([]);
});

test("December in a January paper is last year's", () => {
  expect(datesIn("12月31日", "2024-01-03")).toEqual(["12月31日 2023-12-31"]);
});

test("a day alone lies in the paper's month, or in the one before", () => {
  expect(datesIn("4日，29日")).toEqual(["4日 2023-07-04", "29日 2023-06-29"]);
});

test("the second day of a range is counted from the first", () => {
  expect(datesIn("10月14日至16日")).toEqual(["10月14日 2023-10-14", "16日 2023-10-16"]);
});

test("words for years and months are counted from the reference", () => {
  expect(datesIn("去年12月，本月3日，上月28日，今年")).toEqual([
    "去年12月 2022-12",
    "本月3日 2023-07-03",
    "上月28日 2023-06-28",
    "今年 2023",
  ]);
});

test("日前 is no date", () => {
  expect(datesIn("日前，近日，目前")).toEqual([]);
});

test("spans of time and numbers of things are no dates", () => {
  expect(datesIn("近10年，3个月，第3日，3号线，20世纪，1990年代，78.5日")).toEqual([]);
});

test("a day that no month has is no date", () => {
  expect(datesIn("2023年2月30日", null)).toEqual([]);
});

test("an English date with a year needs no reference", () => {
  expect(datesIn("Thursday, September 14, 2023", null)).toEqual(["September 14, 2023 2023-09-14"]);
});

test("an abbreviated month takes the reference's year", () => {
  expect(datesIn("hearing on Sept. 14 and Oct. 3", "2023-09-14")).toEqual([
    "Sept. 14 2023-09-14",
    "Oct. 3 2023-10-03",
  ]);
});

test("a weekday is the last one before the paper's day", () => {
  expect(datesIn("voted 3-0 Tuesday", "2023-09-14")).toEqual(["Tuesday 2023-09-12"]);
});

test("a weekday is no date without a reference", () => {
  expect(datesIn("voted 3-0 Tuesday", null)).toEqual([]);
});

test("may is a month only where it is said to be one", () => {
  expect(datesIn("It may rain in May. May Olsen came.", "2023-09-14")).toEqual(["May 2023-05"]);
});
