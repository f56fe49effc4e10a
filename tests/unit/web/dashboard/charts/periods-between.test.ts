import fc from "fast-check";
import { type Period, periodOfNumber } from "../../../../../src/graph/read/statistics/periods.ts";
import { periodsBetween } from "../../../../../src/web/dashboard/charts/periods-between.ts";

test("days between two days", () => {
  expect(periodsBetween("DAY", "2024-02-28", "2024-03-02")).toEqual(["2024-02-29", "2024-03-01"]);
});

test("weeks are named by the year of their Thursday", () => {
  expect(periodsBetween("WEEK", "2024-12-22", "2025-01-06")).toEqual(["2024-W52", "2025-W01"]);
});

test("months between two months", () => {
  expect(periodsBetween("MONTH", "2023-11-30", "2024-02-01")).toEqual(["2023-12", "2024-01"]);
});

test("quarters between two quarters", () => {
  expect(periodsBetween("QUARTER", "2023-06-30", "2024-01-01")).toEqual(["2023-Q3", "2023-Q4"]);
});

test("years between two years", () => {
  expect(periodsBetween("YEAR", "2020-12-31", "2023-01-01")).toEqual(["2021", "2022"]);
});

test("nothing lies between neighbours, or between what overlaps", () => {
  expect(periodsBetween("MONTH", "2023-07-31", "2023-08-01")).toEqual([]);
});

// The pages import nothing of the server's and reckon for themselves; the two must never differ.
test.each([
  ["DAY", "day", 693_000],
  ["WEEK", "week", 99_000],
  ["MONTH", "month", 22_800],
  ["QUARTER", "quarter", 7_600],
  ["YEAR", "year", 1_900],
] as const)("between periods by %s lie those that the server numbers between them", (...given) => {
  const [interval, counted, around1900] = given;
  const named = (number: number): Period => periodOfNumber(counted, number);
  fc.assert(
    fc.property(fc.nat({ max: 100 }), fc.nat({ max: 400 }), (since, more) => {
      const last = around1900 + since;
      const between = Array.from({ length: more }, (_, i) => named(last + 1 + i).period);
      const found = periodsBetween(interval, named(last).end, named(last + 1 + more).start);
      expect(found).toEqual(between);
    }),
  );
});
