import { expect, test } from "@jest/globals";
import { figuresOf, geometricMean, quantile } from "../../../bench/graph/load/figures.ts";
import type { LoadRun } from "../../../bench/graph/load/run-load.ts";

const round = (latencies: readonly number[], failures = 0): LoadRun => ({
  latencies,
  elapsedMs: 1_000,
  processorMs: 6,
  failures,
  firstFailure: failures > 0 ? "it failed" : null,
});

test("a quantile is the value of the nearest rank", () => {
  const values = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(quantile(values, 0.5)).toBe(50);
  expect(quantile(values, 0.99)).toBe(99);
  expect(quantile([7], 0.99)).toBe(7);
});

test("the geometric mean of twice and half is one", () => {
  expect(geometricMean([2, 0.5])).toBeCloseTo(1);
});

test("one disturbed round does not move the median", () => {
  const figures = figuresOf([round([1, 1, 1]), round([90, 90, 90]), round([2, 2, 2])]);
  expect(figures.p50).toBe(2);
});

test("few requests have a p95 instead of a p99", () => {
  expect(figuresOf([round([1, 2, 3])]).tailOf).toBe(95);
  expect(figuresOf([round(Array.from({ length: 500 }, () => 1))]).tailOf).toBe(99);
});

test("processor time is told for one request", () => {
  expect(figuresOf([round([1, 1, 1])]).processorMs).toBe(2);
});

test("a request that failed is not an answer", () => {
  const figures = figuresOf([round([1, 1, 60_000, 60_000], 2)]);
  expect(figures).toMatchObject({ perSecond: 2, failures: 2, firstFailure: "it failed" });
});
