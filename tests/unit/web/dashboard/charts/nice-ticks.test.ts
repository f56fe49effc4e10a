import fc from "fast-check";
import { labelPlaces } from "../../../../../src/web/dashboard/charts/label-places.ts";
import { niceTicks } from "../../../../../src/web/dashboard/charts/nice-ticks.ts";

test("the lines of a small count are whole numbers", () => {
  expect(niceTicks(3)).toEqual([0, 1, 2, 3]);
});

test("of nothing there is still a line", () => {
  expect(niceTicks(0)).toEqual([0, 1]);
});

test("the last line is never below the highest bar, and there are few", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (highest) => {
      const ticks = niceTicks(highest);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }),
  );
});

test("labels leave each other room", () => {
  expect(labelPlaces(10, 200, 80)).toEqual([0, 5]);
});
