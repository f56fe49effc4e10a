import type { LabelChain } from "./label-chain.ts";
import type { Label } from "./label-sets.ts";

/**
 * The likeliest lawful labels of a text (Viterbi), from the scores of each label at each unit, row by
 * row.
 */
export function bestLabels(chain: LabelChain, scores: Float32Array): readonly Label[] {
  const { labels } = chain;
  const length = scores.length / labels;
  if (length === 0) return [];
  const back = new Uint8Array(scores.length);
  let best = chain.first.map((may, label) => Math.log(may) + (scores[label] ?? 0));
  for (let row = labels; row < scores.length; row += labels) {
    best = step(chain, best, back.subarray(row, row + labels));
    for (let label = 0; label < labels; label += 1) {
      best[label] = (best[label] ?? 0) + (scores[row + label] ?? 0);
    }
  }
  const end = best.map((score, label) => score + Math.log(chain.last[label] ?? 0));
  return traceBack(back, labels, end.indexOf(Math.max(...end)));
}

/** The best score to reach each label from the unit before; `back` takes the label that it comes from. */
function step(chain: LabelChain, best: Float64Array, back: Uint8Array): Float64Array<ArrayBuffer> {
  const next = new Float64Array(chain.labels).fill(Number.NEGATIVE_INFINITY);
  for (let link = 0; link < chain.scores.length; link += 1) {
    const before = chain.before[link] ?? 0;
    const after = chain.after[link] ?? 0;
    const score = (best[before] ?? 0) + (chain.scores[link] ?? 0);
    if (score > (next[after] ?? 0)) {
      next[after] = score;
      back[after] = before;
    }
  }
  return next;
}

function traceBack(back: Uint8Array, labels: number, last: Label): readonly Label[] {
  const path = [last];
  for (let row = back.length - labels; row > 0; row -= labels) {
    path.push(back[row + (path.at(-1) ?? 0)] ?? 0);
  }
  return path.reverse();
}
