/** How likely it is that one block is read directly after another. */
export interface Likelihood {
  /** Log odds in nats against any other neighbour; 0 says nothing either way. */
  readonly score: number;
  /** What speaks for it and against it. */
  readonly cues: readonly Cue[];
  /** Whether the sentence would run on across the break. */
  readonly runsOn: boolean;
}

/** One thing that speaks for a join (score above 0) or against it. */
export interface Cue {
  readonly reason: string;
  readonly score: number;
}

/** Sums what several cues say. */
export function weigh(cues: readonly Cue[], runsOn: boolean): Likelihood {
  let score = 0;
  for (const cue of cues) score += cue.score;
  return { score, cues, runsOn };
}

/** The cues that matter, in words, with their weight. */
export function reasonsOf({ cues }: Likelihood): readonly string[] {
  return cues
    .filter(({ score }) => Math.abs(score) >= 0.3)
    .map(
      ({ reason, score }) => `${reason} (${score > 0 ? "+" : "−"}${Math.abs(score).toFixed(1)})`,
    );
}
