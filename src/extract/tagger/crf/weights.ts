import { readFileSync } from "node:fs";
import { type LabelChain, labelChain } from "../labels/label-chain.ts";

/** What a conditional random field has learnt: how much each feature speaks for each label. */
export interface Weights {
  readonly chain: LabelChain;
  /** For a feature the range of its entries in `labels` and `values`; an empty one where it is unknown. */
  find(feature: number): { readonly from: number; readonly to: number };
  readonly labels: Uint8Array;
  /** In nats. */
  readonly values: Float32Array;
}

/** The first word of the file: `TG`, version 1. */
const formatMark = 0x54470001;
/** Weights are stored as whole multiples of this part of a nat. */
const steps = 2048;

/** Reads the file that `training/tagger/train_crf.py` packs. */
export function readWeights(path: URL): Weights {
  const bytes = readFileSync(path);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const [mark, labelCount = 0, featureCount = 0, weightCount = 0] = new Uint32Array(file, 0, 4);
  if (mark !== formatMark) throw new RangeError("not a file of weights for the tagger");
  const transitions = new Float32Array(file, 16, labelCount * labelCount);
  const features = new Uint32Array(file, 16 + transitions.byteLength, featureCount);
  const stored = new Int16Array(file, features.byteOffset + features.byteLength, weightCount);
  const counts = new Uint8Array(file, stored.byteOffset + stored.byteLength, featureCount);
  return {
    chain: labelChain(labelCount, transitions),
    find: finder(features, counts),
    labels: new Uint8Array(file, counts.byteOffset + featureCount, weightCount),
    values: Float32Array.from(stored, (step) => step / steps),
  };
}

const nowhere = { from: 0, to: 0 };

/** An open hash table over the features, at most half full. */
function finder(features: Uint32Array, counts: Uint8Array): Weights["find"] {
  const size = 2 ** Math.ceil(Math.log2(features.length * 2 + 1));
  const slots = new Int32Array(size).fill(-1);
  const ends = new Uint32Array(features.length);
  let end = 0;
  features.forEach((feature, number) => {
    end += counts[number] ?? 0;
    ends[number] = end;
    let at = feature & (size - 1);
    while (slots[at] !== -1) at = (at + 1) & (size - 1);
    slots[at] = number;
  });
  return (feature) => {
    let at = feature & (size - 1);
    for (let number = slots[at] ?? -1; number !== -1; number = slots[at] ?? -1) {
      if (features[number] === feature) {
        const to = ends[number] ?? 0;
        return { from: to - (counts[number] ?? 0), to };
      }
      at = (at + 1) & (size - 1);
    }
    return nowhere;
  };
}
