import { fileURLToPath } from "node:url";
import { scorePiece } from "./crf/score-piece.ts";
import { readWeights } from "./crf/weights.ts";
import { readEncoderFacts } from "./encoder/encoder-facts.ts";
import type { Runtime } from "./encoder/load-runtime.ts";
import { scoreBatch } from "./encoder/score-batch.ts";
import type { LabelChain } from "./labels/label-chain.ts";
import type { LabelSet } from "./labels/label-sets.ts";
import type { Piece, PieceScores } from "./piece.ts";

/** A model that scores the labels of one label set or several. */
export interface Scorer {
  readonly model: "encoder" | "crf";
  readonly chains: Readonly<Record<ScoredSet, LabelChain>>;
  /** For each of the sets the scores of each piece, in the order of the pieces. */
  score(pieces: readonly Piece[], sets: readonly ScoredSet[]): Promise<SetScores>;
}

/** The label sets that are asked for; what CVs are labelled with only helps in training. */
export type ScoredSet = Exclude<LabelSet, "resume">;
export type SetScores = Readonly<Partial<Record<ScoredSet, readonly PieceScores[]>>>;

/** The conditional random fields: weights of what stands around a unit; no library is needed. */
export function openCrf(): Scorer {
  const fields = {
    msra: once(() => readWeights(modelFile("crf-msra.bin"))),
    cluener: once(() => readWeights(modelFile("crf-cluener.bin"))),
  };
  return {
    model: "crf",
    chains: {
      get msra() {
        return fields.msra().chain;
      },
      get cluener() {
        return fields.cluener().chain;
      },
    },
    score: async (pieces, sets) =>
      Object.fromEntries(
        sets.map((set) => [set, pieces.map((piece) => scorePiece(fields[set](), piece))]),
      ),
  };
}

/** The encoder: a small network that reads a whole piece at once. */
export async function openEncoder(runtime: Runtime): Promise<Scorer> {
  const { numbers, chains } = readEncoderFacts(modelFile("encoder.json"));
  // One thread: pieces are short, and whoever wants more throughput runs more processes.
  const session = await runtime.InferenceSession.create(fileURLToPath(modelFile("encoder.onnx")), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  });
  const network = { runtime, session, numbers };
  return {
    model: "encoder",
    chains,
    score: async (pieces, sets) => {
      const scores = sets.map((set) => [set, new Array<PieceScores>(pieces.length)] as const);
      for (const batch of batchesOf(pieces)) {
        const own = batch.flatMap((i) => pieces[i] ?? []);
        const answers = await scoreBatch(network, sets, own);
        for (const [set, list] of scores) {
          batch.forEach((i, row) => {
            list[i] = answers[set]?.[row] ?? new Float32Array();
          });
        }
      }
      return Object.fromEntries(scores);
    },
  };
}

function modelFile(name: string): URL {
  return new URL(`../../../models/tagger/${name}`, import.meta.url);
}

/** Padded units that are read at once: more gain nothing and cost memory. */
const batchUnits = 1024;

/** The pieces' numbers, those of like length together, so that little is filled up. */
function batchesOf(pieces: readonly Piece[]): readonly (readonly number[])[] {
  const length = (i: number): number => pieces[i]?.folded.length ?? 0;
  const batches: number[][] = [];
  for (const i of pieces.map((_, i) => i).sort((a, b) => length(a) - length(b))) {
    const last = batches.at(-1);
    if (last && (last.length + 1) * length(i) <= batchUnits) last.push(i);
    else batches.push([i]);
  }
  return batches;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
