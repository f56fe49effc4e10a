import type { Span } from "../../domain/index.ts";
import type { Gazetteer } from "../../places/index.ts";
import { cutText } from "./cut-text.ts";
import { findHints, type Hints } from "./hints/find-hints.ts";
import { foldText } from "./hints/fold-text.ts";

/** A stretch of a text made ready for a model. */
export interface Piece {
  readonly span: Span;
  readonly folded: string;
  readonly hints: Hints;
}

/** The scores of each label at each unit of a piece, row by row, in nats. */
export type PieceScores = Float32Array;

/** Cuts a text into pieces and looks them up in the dictionaries. */
export function piecesOf(text: string, gazetteer: Gazetteer): readonly Piece[] {
  const folded = foldText(text);
  return cutText(text).map((span) => {
    const own = folded.slice(span.start, span.end);
    return { span, folded: own, hints: findHints(own, gazetteer) };
  });
}
