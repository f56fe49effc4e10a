import {
  dayBounds,
  fittingInterval,
  intervalIn,
} from "../../../../../src/web/dashboard/charts/interval.ts";

test("two months are shown by day", () => {
  expect(fittingInterval("2023-07-01", "2023-08-31")).toBe("DAY");
});

test("ten years are shown by month", () => {
  expect(fittingInterval("2014-01-01", "2023-12-31")).toBe("MONTH");
});

test("a partial date means all of its days", () => {
  expect(dayBounds("2023", "2024-02")).toEqual(["2023-01-01", "2024-02-29"]);
});

test("an interval that is none is not taken from the address", () => {
  expect([intervalIn("week"), intervalIn("hour")]).toEqual(["WEEK", null]);
});
