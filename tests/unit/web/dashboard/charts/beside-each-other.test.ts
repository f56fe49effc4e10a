import { besideEachOther } from "../../../../../src/web/dashboard/charts/beside-each-other.ts";

const bucket = (period: string, articleCount: number) => ({
  period,
  start: period,
  end: period,
  articleCount,
});

test("a period that only one has counts 0 for the other", () => {
  expect(besideEachOther([bucket("2023-08", 2)], [bucket("2023-07", 3)])).toEqual([
    ["2023-07", 0, 3],
    ["2023-08", 2, 0],
  ]);
});
