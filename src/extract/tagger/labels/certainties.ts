import type { Span } from "../../../domain/index.ts";
import { type LabelChain, linkScore } from "./label-chain.ts";
import type { Label } from "./label-sets.ts";

/**
 * How probable each of the spans of a labelled text is, with its type, among all lawful labels of the
 * text: sums over the chain forwards and backwards.
 */
export function certainties(
  chain: LabelChain,
  scores: Float32Array,
  path: readonly Label[],
  spans: readonly Span[],
): readonly number[] {
  if (spans.length === 0) return [];
  const weights = factorsOf(scores, chain.labels);
  const forward = forwardSums(chain, weights);
  const backward = backwardSums(chain, weights);
  const whole = wholeOf(chain, forward);
  return spans.map((span) => {
    const { start, end } = span;
    const within = scoreWithin(chain, weights, path, span);
    const outside = logAt(forward, start, path) + logAt(backward, end - 1, path);
    return Math.min(1, Math.exp(outside + within - whole));
  });
}

/** The scores of each unit as factors, the highest 1: what all labels of a unit share cancels out. */
function factorsOf(scores: Float32Array, labels: number): readonly Float64Array[] {
  return Array.from({ length: scores.length / labels }, (_, at) => {
    const row = scores.subarray(at * labels, (at + 1) * labels);
    const highest = Math.max(...row);
    return Float64Array.from(row, (score) => Math.exp(score - highest));
  });
}

/** Sums for each label of each unit, each unit's scaled to a whole of 1, and the scales' logarithms. */
interface Sums {
  readonly rows: readonly Float64Array[];
  readonly logs: readonly number[];
}

/** Over all that may stand before each unit and at it. */
function forwardSums(chain: LabelChain, weights: readonly Float64Array[]): Sums {
  const rows: Float64Array[] = [];
  const logs: number[] = [];
  for (const own of weights) {
    const before = rows.at(-1);
    const row = times(
      before ? carried(chain, before, chain.before, chain.after) : chain.first,
      own,
    );
    logs.push((logs.at(-1) ?? 0) + scale(row));
    rows.push(row);
  }
  return { rows, logs };
}

/** Over all that may come after each unit. */
function backwardSums(chain: LabelChain, weights: readonly Float64Array[]): Sums {
  const rows: Float64Array[] = [Float64Array.from(chain.last)];
  const logs = [0];
  for (const own of weights.slice(1).toReversed()) {
    const after = times(rows.at(-1) ?? chain.last, own);
    const row = carried(chain, after, chain.after, chain.before);
    logs.push((logs.at(-1) ?? 0) + scale(row));
    rows.push(row);
  }
  return { rows: rows.reverse(), logs: logs.reverse() };
}

/** What each label gets over the links from the labels of the unit beside it. */
function carried(
  { labels, factors }: LabelChain,
  row: Float64Array,
  from: Uint8Array,
  to: Uint8Array,
): Float64Array {
  const sums = new Float64Array(labels);
  for (let link = 0; link < factors.length; link += 1) {
    const label = to[link] ?? 0;
    sums[label] = (sums[label] ?? 0) + (row[from[link] ?? 0] ?? 0) * (factors[link] ?? 0);
  }
  return sums;
}

function times(row: Float64Array, factors: Float64Array): Float64Array {
  return row.map((value, label) => value * (factors[label] ?? 0));
}

/** Scales a row to a whole of 1; gives the logarithm of what it was. */
function scale(row: Float64Array): number {
  const whole = row.reduce((sum, value) => sum + value, 0);
  row.forEach((value, label) => {
    row[label] = value / whole;
  });
  return Math.log(whole);
}

/** The logarithm of the sum over all lawful labels of the text. */
function wholeOf({ last }: LabelChain, { rows, logs }: Sums): number {
  const end = times(rows.at(-1) ?? last, last);
  return Math.log(end.reduce((sum, value) => sum + value, 0)) + (logs.at(-1) ?? 0);
}

/** The logarithm of the sum at the label that a unit has on the path. */
function logAt({ rows, logs }: Sums, at: number, path: readonly Label[]): number {
  return Math.log(rows[at]?.[path[at] ?? 0] ?? 0) + (logs[at] ?? 0);
}

/** What the span's units after its first add, in nats. */
function scoreWithin(
  chain: LabelChain,
  weights: readonly Float64Array[],
  path: readonly Label[],
  { start, end }: Span,
): number {
  let score = 0;
  for (let at = start + 1; at < end; at += 1) {
    const label = path[at] ?? 0;
    score += linkScore(chain, path[at - 1] ?? 0, label) + Math.log(weights[at]?.[label] ?? 0);
  }
  return score;
}
