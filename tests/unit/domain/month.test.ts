import fc from "fast-check";
import { datesOfMonth, monthAfter, monthOf } from "../../../src/domain/index.ts";

test.each([
  ["2023-07-05", "2023-07"],
  ["2023-07", "2023-07"],
  ["2023", "2023-00"],
  ["0000-00-00", "0000-00"],
])("%s is of the month %s", (sortOn, month) => {
  expect(monthOf(sortOn)).toBe(month);
});

const sortOn = fc
  .tuple(
    fc.integer({ min: 1, max: 9_999 }),
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 31 }),
  )
  .map(([year, month, day]) =>
    [String(year).padStart(4, "0"), ...[month, month && day].filter(Boolean).map(String)]
      .map((part) => part.padStart(2, "0"))
      .join("-"),
  );

test("a date lies among the dates of its own month, and of no other", () => {
  fc.assert(
    fc.property(sortOn, sortOn, (one, other) => {
      const { from, end } = datesOfMonth(monthOf(other));
      expect(from <= one && one < end).toBe(monthOf(one) === monthOf(other));
    }),
  );
});

test.each([
  ["2023-07", 1, "2023-08"],
  ["2023-12", 1, "2024-01"],
  ["2023-01", -1, "2022-12"],
  ["0999-12", 1, "1000-01"],
])("%s and %i months is %s", (month, months, after) => {
  expect(monthAfter(month, months)).toBe(after);
});

test("so many months on and back again is the same month", () => {
  const year = fc.integer({ min: 100, max: 9_000 });
  fc.assert(
    fc.property(
      year,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 900 }),
      (y, m, n) => {
        const month = `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}`;
        expect(monthAfter(monthAfter(month, n), -n)).toBe(month);
      },
    ),
  );
});
