import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LabelSet } from "../../src/extract/tagger/labels/label-sets.ts";

/** A sentence of the training data, with names marked by hand. */
export interface MarkedSentence {
  readonly text: string;
  /** Start, end (exclusive) and type of each. */
  readonly entities: readonly (readonly [start: number, end: number, type: string])[];
}

export const parts = ["train", "dev", "test"] as const;
/** What a sentence is for: to learn from, to choose settings by, to give the figures. */
export type Part = (typeof parts)[number];

/**
 * The sentences of a set by part. Neighbours come from the same text and share its names, so whole
 * stretches of lines are held out: of every ten the last is for testing, the one before for choosing.
 * A sentence to learn from that is the same as a held out one, or mostly made of its words, is dropped.
 */
export function readParts(
  folder: string,
  set: LabelSet,
): Readonly<Record<Part, readonly MarkedSentence[]>> {
  const all = readSentences(join(folder, `${set}-train.jsonl`));
  const lines = stretch[set];
  const partOf = (i: number): Part => {
    const number = Math.floor(i / lines) % 10;
    return number === 9 ? "test" : number === 8 ? "dev" : "train";
  };
  const of = (part: Part): readonly MarkedSentence[] => all.filter((_, i) => partOf(i) === part);
  const test = of("test");
  const dev = withoutLikes(of("dev"), test);
  return { train: withoutLikes(of("train"), [...dev, ...test]), dev, test };
}

/** Lines that are held out together: a text of MSRA's has some 20, the others are shuffled or short. */
const stretch: Readonly<Record<LabelSet, number>> = { msra: 200, cluener: 1, resume: 20 };

function readSentences(path: string): readonly MarkedSentence[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as MarkedSentence);
}

const shingleLength = 10;

function withoutLikes(
  sentences: readonly MarkedSentence[],
  heldOut: readonly MarkedSentence[],
): readonly MarkedSentence[] {
  const texts = new Set(heldOut.map(({ text }) => text));
  const shingles = new Set(heldOut.flatMap(({ text }) => shinglesOf(text)));
  return sentences.filter(({ text }) => {
    const own = shinglesOf(text);
    return !texts.has(text) && own.filter((shingle) => shingles.has(shingle)).length * 2 <= own.length;
  });
}

function shinglesOf(text: string): readonly string[] {
  const count = Math.max(0, text.length - shingleLength + 1);
  return Array.from({ length: count }, (_, i) => text.slice(i, i + shingleLength));
}
