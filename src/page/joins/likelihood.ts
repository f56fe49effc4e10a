/** How likely it is that one block is read directly after another. */
export interface Likelihood {
  /** Log odds in nats against any other neighbour; 0 says nothing either way. */
  readonly score: number;
  /** What speaks for it and against it, in words. */
  readonly reasons: readonly string[];
  /** Whether the sentence would run on across the break. */
  readonly runsOn: boolean;
}

/** Sums what several cues say. */
export function weigh(cues: readonly (Cue | null)[], runsOn: boolean): Likelihood {
  const told = cues.filter((cue) => cue !== null);
  return {
    score: told.reduce((sum, cue) => sum + cue.score, 0),
    reasons: told.filter((cue) => Math.abs(cue.score) >= 0.3).map(sayCue),
    runsOn,
  };
}

/** One thing that speaks for a join (score above 0) or against it. */
export interface Cue {
  readonly reason: string;
  readonly score: number;
}

function sayCue({ reason, score }: Cue): string {
  return `${reason} (${score > 0 ? "+" : "−"}${Math.abs(score).toFixed(1)})`;
}
