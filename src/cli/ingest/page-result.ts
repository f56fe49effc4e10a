import type { IngestOutcome } from "../../domain/index.ts";

/** What became of one page of a run. */
export type PageResult = PageSuccess | PageFailure;

export interface PageSuccess {
  readonly source: string;
  readonly outcome: IngestOutcome;
}

export interface PageFailure {
  readonly source: string;
  readonly error: unknown;
}
