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
