import type { Span } from "../../../domain/index.ts";
import { bestLabels } from "./best-labels.ts";
import { certainties } from "./certainties.ts";
import type { LabelChain } from "./label-chain.ts";
import { type Label, typeOf } from "./label-sets.ts";

/** A name found in a text, with the number of its type in the label set. */
export interface ReadSpan extends Span {
  readonly type: number;
  /** 0 to 1: the probability of just this span and type, by the model. */
  readonly confidence: number;
}

/** The names that the likeliest labels of a text mark, in order. */
export function readSpans(chain: LabelChain, scores: Float32Array): readonly ReadSpan[] {
  const path = bestLabels(chain, scores);
  const spans = spansOf(path);
  const sure = certainties(chain, scores, path, spans);
  return spans.map(({ start, end }, i) => ({
    start,
    end,
    type: typeOf(path[start] ?? 0),
    confidence: sure[i] ?? 0,
  }));
}

function spansOf(path: readonly Label[]): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  path.forEach((label, at) => {
    if (label === 0) return;
    const place = (label - 1) % 4;
    if (place === 0 || place === 3) start = at;
    if (place >= 2) spans.push({ start, end: at + 1 });
  });
  return spans;
}
