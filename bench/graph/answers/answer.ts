/** An answer reduced to what must be equal, whichever system gave it. */
export type Answer = Ranking | Path;

/** A list in order of a key, cut after so many rows. */
export interface Ranking {
  readonly form: "ranking";
  readonly limit: number;
  readonly rows: readonly RankedRow[];
}

export interface RankedRow {
  readonly id: string;
  /** What the list is ordered by; rows with equal keys may stand in any order. */
  readonly key: string | number;
  readonly facts: readonly (string | number | null)[];
  /** Lists that hang on the row. */
  readonly below?: readonly Ranking[];
}

/** A chain of articles; which of several equally short ones is left open. */
export interface Path {
  readonly form: "path";
  readonly hops: readonly Hop[];
}

export interface Hop {
  readonly from: string;
  readonly article: string;
  readonly to: string;
}

export function ranking(limit: number, rows: readonly RankedRow[]): Ranking {
  return { form: "ranking", limit, rows };
}
