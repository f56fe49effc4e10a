import type { Contrast, Difference } from "./contrasts.ts";
import type { CueName, Weights } from "../../src/page/joins/cue.ts";

/** How a fit is held back. */
export interface Holding {
  /** What the weights are drawn to. */
  readonly prior: Weights;
  /** How strongly, in cases. */
  readonly strength: number;
  /** Cues whose weights stay as they are. */
  readonly fixed: ReadonlySet<CueName>;
}

const rounds = 400;
const step = 0.05;

/**
 * Weights under which the right arrangement is likeliest among its neighbours (conditional logit,
 * with a normal prior); by gradient ascent with steps scaled as in Adam.
 */
export function fitContrasts(contrasts: readonly Contrast[], { prior, strength, fixed }: Holding): Weights {
  const names = (Object.keys(prior) as CueName[]).filter((name) => !fixed.has(name));
  const packed = pack(contrasts, names, prior);
  const start = Float64Array.from(names, (name) => prior[name]);
  const weights = start.slice();
  const [mean, square] = [new Float64Array(names.length), new Float64Array(names.length)];
  for (let round = 1; round <= rounds; round++) {
    const gradient = gradientAt(weights, packed);
    for (let i = 0; i < weights.length; i++) {
      const slope = (gradient[i] ?? 0) - strength * ((weights[i] ?? 0) - (start[i] ?? 0));
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.99 * (square[i] ?? 0) + 0.01 * slope * slope;
      const rate = (step * Math.min(1, 3 * (1 - round / rounds))) / (1 - 0.9 ** round);
      weights[i] =
        (weights[i] ?? 0) + (rate * (mean[i] ?? 0)) / (Math.sqrt((square[i] ?? 0) / (1 - 0.99 ** round)) + 1e-9);
    }
  }
  const fitted = new Map(names.map((name, i) => [name, weights[i] ?? 0]));
  return Object.fromEntries(
    (Object.keys(prior) as CueName[]).map((name) => [name, fitted.get(name) ?? prior[name]]),
  ) as unknown as Weights;
}

/** All differences in flat arrays: for each its cues and values, for each contrast its differences. */
interface Packed {
  readonly contrastStarts: Uint32Array;
  readonly starts: Uint32Array;
  readonly cues: Uint16Array;
  readonly values: Float32Array;
  /** What each difference is worth by the cues whose weights stay. */
  readonly held: Float64Array;
}

function pack(contrasts: readonly Contrast[], names: readonly CueName[], prior: Weights): Packed {
  const place = new Map(names.map((name, i) => [name, i]));
  const differences: Difference[] = contrasts.flat();
  const rows = differences.map((one) =>
    [...one].flatMap(([name, value]) => {
      const at = place.get(name);
      return at === undefined ? [] : [[at, value] as const];
    }),
  );
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    starts[i + 1] = (starts[i] ?? 0) + row.length;
  });
  const contrastStarts = new Uint32Array(contrasts.length + 1);
  contrasts.forEach((contrast, i) => {
    contrastStarts[i + 1] = (contrastStarts[i] ?? 0) + contrast.length;
  });
  const heldIn = (one: Difference): number =>
    [...one].reduce((sum, [name, value]) => sum + (place.has(name) ? 0 : prior[name] * value), 0);
  const flat = rows.flat();
  return {
    contrastStarts,
    starts,
    cues: Uint16Array.from(flat, ([at]) => at),
    values: Float32Array.from(flat, ([, value]) => value),
    held: Float64Array.from(differences, heldIn),
  };
}

function gradientAt(weights: Float64Array, { contrastStarts, starts, cues, values, held }: Packed): Float64Array {
  const gradient = new Float64Array(weights.length);
  const scores = new Float64Array(starts.length - 1);
  for (let c = 0; c + 1 < contrastStarts.length; c++) {
    const [from, to] = [contrastStarts[c] ?? 0, contrastStarts[c + 1] ?? 0];
    let total = 1;
    for (let d = from; d < to; d++) {
      let score = held[d] ?? 0;
      for (let k = starts[d] ?? 0; k < (starts[d + 1] ?? 0); k++) {
        score += (weights[cues[k] ?? 0] ?? 0) * (values[k] ?? 0);
      }
      scores[d] = Math.exp(Math.min(30, score));
      total += scores[d] ?? 0;
    }
    for (let d = from; d < to; d++) {
      const share = (scores[d] ?? 0) / total;
      for (let k = starts[d] ?? 0; k < (starts[d + 1] ?? 0); k++) {
        const at = cues[k] ?? 0;
        gradient[at] = (gradient[at] ?? 0) - share * (values[k] ?? 0);
      }
    }
  }
  return gradient;
}
