import { expect, test } from "@jest/globals";
import type { Figures } from "../../../bench/graph/load/figures.ts";
import type { Cell } from "../../../bench/graph/measure/measure-all.ts";
import { barsOf } from "../../../bench/graph/report/bars.ts";
import type { SystemName } from "../../../bench/graph/systems/system.ts";

const cell = (question: string, system: SystemName, perSecond: number, tail = 10): Cell => {
  const figures: Figures = {
    p50: 1,
    tail,
    tailOf: 99,
    perSecond,
    processorMs: 1,
    requests: 500,
    failures: 0,
    firstFailure: null,
  };
  return { question, system, connections: 16, figures };
};

test("the bars are geometric means, the slowest question and the longest tail", () => {
  const bars = barsOf([
    cell("one", "newsgraph", 200, 10),
    cell("two", "newsgraph", 60, 40),
    cell("one", "hand-written", 100, 10),
    cell("two", "hand-written", 100, 20),
    cell("one", "neo4j-graphql", 20),
    cell("two", "neo4j-graphql", 10),
  ]);
  expect(bars.map(({ value }) => Number(value.toFixed(2)))).toEqual([1.1, 7.75, 0.6, 2]);
  expect(bars.map(({ isMet }) => isMet)).toEqual([true, true, false, false]);
});

test("without the other system there is no bar against it", () => {
  const bars = barsOf([cell("one", "newsgraph", 1), cell("one", "hand-written", 1)]);
  expect(bars).toHaveLength(3);
});
