import type { Hints } from "../hints/find-hints.ts";
import { type LabelSet, labelCount } from "../labels/label-sets.ts";
import type { Piece, PieceScores } from "../piece.ts";
import type { Runtime, Session } from "./load-runtime.ts";

/** A network that is ready to read. */
export interface Network {
  readonly runtime: Runtime;
  readonly session: Session;
  /** For each UTF-16 unit its number in the network's alphabet. */
  readonly numbers: Uint16Array;
}

/**
 * Scores the labels of several pieces at once, for each of the sets. The shorter pieces are filled up
 * and the filling hidden from the network.
 */
export async function scoreBatch(
  network: Network,
  sets: readonly LabelSet[],
  pieces: readonly Piece[],
): Promise<Readonly<Partial<Record<LabelSet, readonly PieceScores[]>>>> {
  const { Tensor } = network.runtime;
  const longest = Math.max(...pieces.map(({ folded }) => folded.length));
  const { characters, hints, mask } = filledUp(pieces, longest, network.numbers);
  const shape = [pieces.length, longest];
  // All sets are scored, the heads cost next to nothing: asked for some, release 1.16 mixes up the names.
  const answer = await network.session.run({
    characters: new Tensor("int64", characters, shape),
    hints: new Tensor("int64", hints, [...shape, hintOrder.length]),
    mask: new Tensor("bool", mask, shape),
  });
  return Object.fromEntries(
    sets.map((set) => {
      // The network gives 32-bit floats for every output.
      const scores = answer[set]?.data as Float32Array;
      const labels = labelCount(set);
      const rows = pieces.map(({ folded }, row) => {
        const from = row * longest * labels;
        return scores.subarray(from, from + folded.length * labels);
      });
      return [set, rows];
    }),
  );
}

/** The order in which the network takes the hints: that of training/tagger/pieces.py. */
const hintOrder: readonly (keyof Hints)[] = ["words", "places", "endings", "names"];

interface Filled {
  readonly characters: BigInt64Array<ArrayBuffer>;
  readonly hints: BigInt64Array<ArrayBuffer>;
  readonly mask: Uint8Array<ArrayBuffer>;
}

function filledUp(pieces: readonly Piece[], longest: number, numbers: Uint16Array): Filled {
  const size = pieces.length * longest;
  const characters = new BigInt64Array(size);
  const hints = new BigInt64Array(size * hintOrder.length);
  const mask = new Uint8Array(size);
  pieces.forEach((piece, row) => {
    for (let at = 0; at < piece.folded.length; at += 1) {
      const to = row * longest + at;
      characters[to] = BigInt(numbers[piece.folded.charCodeAt(at)] ?? 0);
      mask[to] = 1;
      hintOrder.forEach((hint, column) => {
        hints[to * hintOrder.length + column] = BigInt(piece.hints[hint][at] ?? 0);
      });
    }
  });
  return { characters, hints, mask };
}
