import type { RunId } from "./id.ts";

export const runStates = ["running", "done", "interrupted", "failed"] as const;
export type RunState = (typeof runStates)[number];

/** One run of taking in pages, kept in the graph so that others can watch it. */
export interface Run {
  readonly id: RunId;
  /** ISO times. */
  readonly startedAt: string;
  /** A run that says it is running and was not updated for long was killed. */
  readonly updatedAt: string;
  readonly endedAt: string | null;
  readonly state: RunState;
  /** What it was given, as written. */
  readonly source: string;
  /** How many files it was given. */
  readonly total: number;
  /** How many files it has gone through. */
  readonly done: number;
  /** How many pages became what. */
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly failed: number;
  /** How many articles and mentions the pages have that went well. */
  readonly articles: number;
  readonly mentions: number;
  /** The latest failure in words. */
  readonly lastError: string | null;
}
