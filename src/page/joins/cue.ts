import { cueReasons } from "./cue-reasons.ts";

/** What may speak for or against a way of reading a page. */
export type CueName = keyof typeof cueReasons;

/** One thing seen on a page that speaks for or against a way of reading it, not yet weighed. */
export interface Cue {
  readonly name: CueName;
  /** How much of it there is: 1 for what is there or not. */
  readonly value: number;
  /** The words it rests on. */
  readonly words: string;
}

/** What one unit of each cue is worth, in nats. */
export type Weights = Readonly<Record<CueName, number>>;

export function cue(name: CueName, value = 1, words = ""): Cue {
  return { name, value, words };
}

/** What several cues are worth together, in nats; 0 says nothing either way. */
export function scoreOf(cues: readonly Cue[], weights: Weights): number {
  let score = 0;
  for (const { name, value } of cues) score += weights[name] * value;
  return score;
}

/** The cues that matter, in words, with what they are worth. */
export function reasonsOf(cues: readonly Cue[], weights: Weights): readonly string[] {
  return cues
    .map(({ name, value, words }) => ({ name, words, score: weights[name] * value }))
    .filter(({ score }) => Math.abs(score) >= 0.3)
    .map(({ name, words, score }) => {
      const worth = `${score > 0 ? "+" : "−"}${Math.abs(score).toFixed(1)}`;
      return `${cueReasons[name].replace("%", words)} (${worth})`;
    });
}
