import type { Machine } from "../measure/machine.ts";
import type { Cell } from "../measure/measure-all.ts";

/** One run of the benchmark, as it is kept. */
export interface Result {
  readonly articles: number;
  readonly takenAt: string;
  readonly machine: Machine;
  readonly cells: readonly Cell[];
  /** What systems left unanswered, in words. */
  readonly unanswered: readonly string[];
}
