import {
  besideEachOther,
  inPeriods,
} from "../../../../../src/web/dashboard/charts/beside-each-other.ts";

const month = (period: string, articleCount: number) => ({
  period,
  start: `${period}-01`,
  end: `${period}-28`,
  articleCount,
});

test("a period that only one has counts 0 for the other", () => {
  const rows = besideEachOther("MONTH", [month("2023-08", 2)], [month("2023-07", 3)]);
  expect(rows).toEqual([
    ["2023-07", 0, 3],
    ["2023-08", 2, 0],
  ]);
});

test("periods that neither has are there all the same", () => {
  const rows = besideEachOther("MONTH", [month("2023-04", 2)], [month("2023-01", 3)]);
  expect(rows.map(([period]) => period)).toEqual(["2023-01", "2023-02", "2023-03", "2023-04"]);
});

test("one that is in no article leaves the other as it is", () => {
  expect(besideEachOther("MONTH", [], [month("2023-01", 3)])).toEqual([["2023-01", 0, 3]]);
});

test("a lane has the periods of all articles with its own numbers", () => {
  const all = [month("2023-06", 9), month("2023-07", 8)];
  expect(inPeriods(all, [month("2023-07", 1)])).toEqual([month("2023-06", 0), month("2023-07", 1)]);
});
