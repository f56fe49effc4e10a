import { barAt, brushed, moveBrush } from "../../../../../src/web/dashboard/charts/brush.ts";

const arrow = (key: string, shiftKey = false) => ({ key, shiftKey });

test("a stretch drawn from right to left begins at its left", () => {
  expect(brushed({ anchor: 5, head: 2 })).toEqual([2, 5]);
});

test("the first arrow chooses the first bar", () => {
  expect(moveBrush(null, arrow("ArrowRight"), 3)).toEqual({ anchor: 0, head: 0 });
});

test("an arrow moves on by one bar", () => {
  expect(moveBrush({ anchor: 0, head: 0 }, arrow("ArrowRight"), 3)).toEqual({ anchor: 1, head: 1 });
});

test("with Shift an arrow widens the stretch, not beyond the last bar", () => {
  expect(moveBrush({ anchor: 1, head: 2 }, arrow("ArrowRight", true), 3)).toEqual({
    anchor: 1,
    head: 2,
  });
});

test("another key moves nothing", () => {
  expect(moveBrush({ anchor: 0, head: 0 }, arrow("a"), 3)).toBeNull();
});

test("a place beyond the chart is its last bar", () => {
  expect(barAt(500, 400, 10)).toBe(9);
});
