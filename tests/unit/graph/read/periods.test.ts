import fc from "fast-check";
import {
  numberOfDate,
  periodBefore,
  periodOfNumber,
} from "../../../../src/graph/read/statistics/periods.ts";

test.each([
  ["year", "2023-07-05", { period: "2023", start: "2023-01-01", end: "2023-12-31" }],
  ["quarter", "2023-07-05", { period: "2023-Q3", start: "2023-07-01", end: "2023-09-30" }],
  ["month", "2024-02-29", { period: "2024-02", start: "2024-02-01", end: "2024-02-29" }],
  ["week", "2023-07-05", { period: "2023-W27", start: "2023-07-03", end: "2023-07-09" }],
  ["week", "2021-01-03", { period: "2020-W53", start: "2020-12-28", end: "2021-01-03" }],
  ["day", "2023-07-05", { period: "2023-07-05", start: "2023-07-05", end: "2023-07-05" }],
] as const)("the %s of %s has its name and its days", (interval, day, period) => {
  expect(periodOfNumber(interval, numberOfDate(interval, day, "first"))).toEqual(period);
});

test("a month touches the weeks from its first to its last day", () => {
  const [first, last] = (["first", "last"] as const).map((end) =>
    numberOfDate("week", "2023-07", end),
  );
  expect([
    periodOfNumber("week", first ?? 0).period,
    periodOfNumber("week", last ?? 0).period,
  ]).toEqual(["2023-W26", "2023-W31"]);
});

test.each([
  ["2023-07", "2023-07", { from: "2023-06", to: "2023-06" }],
  ["2023-01", "2023-03", { from: "2022-10", to: "2022-12" }],
  ["2023", "2023", { from: "2022-01", to: "2022-12" }],
  ["2023-07-05", "2023-07-11", { from: "2023-06-28", to: "2023-07-04" }],
  ["2023-03-01", "2023-03-01", { from: "2023-02-28", to: "2023-02-28" }],
])("before %s to %s lies a period of equal length", (from, to, before) => {
  expect(periodBefore(from, to)).toEqual(before);
});

const days = fc
  .date({
    min: new Date("0101-01-01T00:00:00Z"),
    max: new Date("9998-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((day) => day.toISOString().slice(0, 10));

test("every day lies in its week, month, quarter and year", () => {
  fc.assert(
    fc.property(days, (day) => {
      const periods = (["week", "month", "quarter", "year"] as const).map((interval) =>
        periodOfNumber(interval, numberOfDate(interval, day, "first")),
      );
      return periods.every(({ start, end }) => start <= day && day <= end);
    }),
  );
});

test("the next period begins the day after the last one ends", () => {
  fc.assert(
    fc.property(days, (day) => {
      const week = numberOfDate("week", day, "first");
      const next = numberOfDate("day", periodOfNumber("week", week + 1).start, "first");
      return next === numberOfDate("day", periodOfNumber("week", week).end, "first") + 1;
    }),
  );
});
