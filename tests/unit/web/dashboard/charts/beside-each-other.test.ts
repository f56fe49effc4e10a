import {
  besideEachOther,
  inPeriods,
} from "../../../../../src/web/dashboard/charts/beside-each-other.ts";

const bucket = (period: string, articleCount: number) => ({ period, articleCount });
const summer = [bucket("2023-06", 9), bucket("2023-07", 0), bucket("2023-08", 9)];

test("a period that only one has counts 0 for the other", () => {
  const rows = besideEachOther(summer, [bucket("2023-08", 2)], [bucket("2023-06", 3)]);
  expect([rows[0], rows[2]]).toEqual([
    ["2023-06", 0, 3],
    ["2023-08", 2, 0],
  ]);
});

test("a period that neither has is there all the same", () => {
  const rows = besideEachOther(summer, [bucket("2023-08", 2)], [bucket("2023-06", 3)]);
  expect(rows[1]).toEqual(["2023-07", 0, 0]);
});

test("a lane has the periods of all articles with its own numbers", () => {
  expect(inPeriods(summer, [bucket("2023-07", 1)])).toEqual([
    bucket("2023-06", 0),
    bucket("2023-07", 1),
    bucket("2023-08", 0),
  ]);
});
