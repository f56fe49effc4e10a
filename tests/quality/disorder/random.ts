/** Chance that is the same at every run. */
export interface Chance {
  /** From 0 up to but not 1. */
  readonly next: () => number;
  /** A whole number from `from` up to and with `to`. */
  readonly between: (from: number, to: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly one: <T>(of: readonly T[]) => T;
  readonly shuffled: <T>(all: readonly T[]) => readonly T[];
}

/** Chance that begins with a seed (the generator mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    happens: (probability) => next() < probability,
    one: (of) => {
      const chosen = of[Math.floor(next() * of.length)];
      if (chosen === undefined) throw new RangeError("nothing to choose from");
      return chosen;
    },
    shuffled: (all) => {
      const mixed = [...all];
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = between(0, i);
        const [a, b] = [mixed[i], mixed[j]];
        if (a === undefined || b === undefined) continue;
        mixed[i] = b;
        mixed[j] = a;
      }
      return mixed;
    },
  };
}
