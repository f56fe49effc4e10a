import type { Cell } from "../measure/measure-all.ts";
import { meanOf, ratios } from "./ratios.ts";

/** Something that the product must reach, and whether it does. */
export interface Bar {
  readonly text: string;
  readonly value: number;
  readonly isMet: boolean;
}

/** The bars that one run is held against, at 16 connections. */
export function barsOf(cells: readonly Cell[]): readonly Bar[] {
  const rate = ratios(cells, 16, "hand-written", "perSecond");
  const tail = ratios(cells, 16, "hand-written", "tail");
  return [
    atLeast(1, "geometric mean of requests a second against hand-written Cypher", meanOf(rate)),
    atLeast(
      5,
      "geometric mean of requests a second against @neo4j/graphql",
      meanOf(ratios(cells, 16, "neo4j-graphql", "perSecond")),
    ),
    atLeast(
      0.7,
      `slowest question against hand-written Cypher (${extreme(rate, Math.min)})`,
      Math.min(...rate.values()),
    ),
    atMost(
      1.5,
      `longest tail against hand-written Cypher (${extreme(tail, Math.max)})`,
      Math.max(...tail.values()),
    ),
  ].filter(({ value }) => Number.isFinite(value));
}

export function atLeast(least: number, what: string, value: number): Bar {
  return { text: `${what}, at least ${least}`, value, isMet: value >= least };
}

export function atMost(most: number, what: string, value: number): Bar {
  return { text: `${what}, at most ${most}`, value, isMet: value <= most };
}

function extreme(
  found: ReadonlyMap<string, number>,
  which: (...values: number[]) => number,
): string {
  const value = which(...found.values());
  return [...found].find(([, ratio]) => ratio === value)?.[0] ?? "none";
}

export function barLine({ text, value, isMet }: Bar): string {
  return `${isMet ? "met    " : "NOT MET"}  ${value.toFixed(2).padStart(6)}  ${text}`;
}
