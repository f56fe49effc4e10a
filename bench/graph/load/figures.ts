import type { LoadRun } from "./run-load.ts";

/** What the rounds of one cell come to. */
export interface Figures {
  /** Median of the rounds' medians, in milliseconds. */
  readonly p50: number;
  /** Over the requests of all rounds, in milliseconds; see `tailOf`. */
  readonly tail: number;
  /** 99, or 95 where there are too few requests to speak of one in a hundred. */
  readonly tailOf: 95 | 99;
  /** Answers a second: median of the rounds. */
  readonly perSecond: number;
  /** Processor time of server and Neo4j for one request, in milliseconds: median of the rounds. */
  readonly processorMs: number | null;
  readonly requests: number;
  readonly failures: number;
  readonly firstFailure: string | null;
}

/** So many requests say something of one in a hundred. */
export const enoughForP99 = 500;

export function figuresOf(rounds: readonly LoadRun[]): Figures {
  const all = rounds.flatMap(({ latencies }) => latencies);
  const tailOf = all.length >= enoughForP99 ? 99 : 95;
  return {
    p50: median(rounds.map(({ latencies }) => quantile(latencies, 0.5))),
    tail: quantile(all, tailOf / 100),
    tailOf,
    perSecond: median(
      rounds.map(({ latencies, failures, elapsedMs }) =>
        elapsedMs === 0 ? 0 : ((latencies.length - failures) / elapsedMs) * 1_000,
      ),
    ),
    processorMs: processorMsOf(rounds),
    requests: all.length,
    failures: rounds.reduce((sum, { failures }) => sum + failures, 0),
    firstFailure: rounds.find(({ firstFailure }) => firstFailure !== null)?.firstFailure ?? null,
  };
}

function processorMsOf(rounds: readonly LoadRun[]): number | null {
  const known = rounds.flatMap(({ processorMs, latencies }) =>
    processorMs === null ? [] : [processorMs / latencies.length],
  );
  return known.length === rounds.length ? median(known) : null;
}

/** The value below which so great a part of the values lies: the nearest rank. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
