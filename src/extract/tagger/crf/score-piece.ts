import type { Piece, PieceScores } from "../piece.ts";
import { featuresOf, featuresPerUnit } from "./features.ts";
import type { Weights } from "./weights.ts";

/** Scores the labels of a piece's units by the sum of what its features have learnt. */
export function scorePiece(weights: Weights, piece: Piece): PieceScores {
  const features = featuresOf(piece.folded, piece.hints);
  const { labels } = weights.chain;
  const scores = new Float32Array(piece.folded.length * labels);
  for (let at = 0; at < piece.folded.length; at += 1) {
    const row = scores.subarray(at * labels, (at + 1) * labels);
    for (let i = at * featuresPerUnit; i < (at + 1) * featuresPerUnit; i += 1) {
      add(weights, features[i] ?? 0, row);
    }
  }
  return scores;
}

function add(weights: Weights, feature: number, row: Float32Array): void {
  const { from, to } = weights.find(feature);
  for (let i = from; i < to; i += 1) {
    const label = weights.labels[i] ?? 0;
    row[label] = (row[label] ?? 0) + (weights.values[i] ?? 0);
  }
}
