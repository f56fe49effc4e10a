/** How far the derived data has come behind what was written. */
export interface DerivedState {
  /** The number of the last event. */
  readonly seq: number;
  /** The number of the last event whose effects are derived. */
  readonly derivedSeq: number;
  /** ISO time of that event; null where nothing was derived yet. */
  readonly derivedAsOf: string | null;
  /** Whether no rebuild of everything is wanted or under way, and everybody was compared with everybody. */
  readonly isWhole: boolean;
  /** How many judgements of identity were made or undone. */
  readonly judged: number;
}

/** How far deriving has come, in months, in entities and in people who are compared. */
export interface DeriveProgress {
  readonly part: "months" | "entities" | "people";
  readonly done: number;
  readonly total: number;
}

/** What deriving came to. */
export interface DeriveOutcome extends DerivedState {
  /** Done, stopped by who asked for it, or left to somebody else who is at it. */
  readonly state: "done" | "stopped" | "busy";
}

/** How everything is derived. */
export interface DeriveOptions {
  /** Rebuilds everything from the pages' own data instead of what events have touched. */
  readonly all?: boolean;
  /** Ends the work at the next sensible place; what was done stays, the next call goes on. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: DeriveProgress) => void;
}
