import { readFileSync } from "node:fs";
import { type LabelChain, labelChain } from "../labels/label-chain.ts";
import { type LabelSet, labelCount, labelSets } from "../labels/label-sets.ts";

/** What lies beside the network: the numbers of characters and how labels follow each other. */
export interface EncoderFacts {
  /** For each UTF-16 unit its number in the network's alphabet. */
  readonly numbers: Uint16Array;
  readonly chains: Readonly<Record<LabelSet, LabelChain>>;
}

// The entries before those of single characters, in the order of training/tagger/pretrained.py.
const unknown = 1;
const space = 5;
const firstCharacter = 6;

/** Reads the file that `training/tagger/export.py` writes beside the network. */
export function readEncoderFacts(path: URL): EncoderFacts {
  const { characters, transitions } = JSON.parse(readFileSync(path, "utf8")) as {
    readonly characters: string;
    readonly transitions: Readonly<Record<LabelSet, readonly (readonly number[])[]>>;
  };
  const numbers = new Uint16Array(0x10000).fill(unknown);
  for (let i = 0; i < characters.length; i += 1) {
    numbers[characters.charCodeAt(i)] = firstCharacter + i;
  }
  numbers[0x20] = space;
  const chain = (set: LabelSet): LabelChain => labelChain(labelCount(set), transitions[set].flat());
  return {
    numbers,
    chains: Object.fromEntries(
      (Object.keys(labelSets) as LabelSet[]).map((set) => [set, chain(set)]),
    ) as Record<LabelSet, LabelChain>,
  };
}
