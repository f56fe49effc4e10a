import { featuresOf } from "../../../../../src/extract/tagger/crf/features.ts";
import { scorePiece } from "../../../../../src/extract/tagger/crf/score-piece.ts";
import type { Weights } from "../../../../../src/extract/tagger/crf/weights.ts";
import { labelChain } from "../../../../../src/extract/tagger/labels/label-chain.ts";
import type { Piece } from "../../../../../src/extract/tagger/piece.ts";

const none = new Uint8Array(2);
const hints = { words: none, places: none, endings: none, names: none };
const piece: Piece = { span: { start: 0, end: 2 }, folded: "北京", hints };

/** Knows two features: one speaks for label 1 by half a nat, one for 1 and against 3. */
function weightsOf(half: number, both: number): Weights {
  const ranges = new Map([
    [half, { from: 0, to: 1 }],
    [both, { from: 1, to: 3 }],
  ]);
  return {
    chain: labelChain(5, new Float32Array(25)),
    find: (feature) => ranges.get(feature) ?? { from: 0, to: 0 },
    labels: Uint8Array.from([1, 1, 3]),
    values: Float32Array.from([0.5, 2, -1]),
  };
}

test("a unit's scores are the sums of what its features have learnt", () => {
  const [half = 0, both = 0] = featuresOf(piece.folded, piece.hints);
  const scores = scorePiece(weightsOf(half, both), piece);
  expect([...scores.subarray(0, 5)]).toEqual([0, 2.5, 0, -1, 0]);
});

test("features that nothing was learnt of count nothing", () => {
  const scores = scorePiece(weightsOf(1, 2), piece);
  expect([...scores]).toEqual(new Array(10).fill(0));
});
