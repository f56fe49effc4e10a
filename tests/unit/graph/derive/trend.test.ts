import { trend } from "../../../../src/graph/derive/trend.ts";

test("the trend is the change over the root of what was before and one", () => {
  expect([trend(8, 3), trend(0, 3), trend(5, 5)]).toEqual([2.5, -1.5, 0]);
});

test("the trend has 6 digits", () => {
  expect(trend(9, 6)).toBe(1.133893);
});
