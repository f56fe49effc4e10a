/**
 * Writes what the models are trained on, one JSON object for each piece of text: set, part, folded
 * text, and in base64 a byte for each unit's label and hints.
 * Usage: tsx training/tagger/prepare.ts FOLDER-OF-MARKED-SENTENCES OUT.jsonl
 */
import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { cutText } from "../../src/extract/tagger/cut-text.ts";
import { findHints } from "../../src/extract/tagger/hints/find-hints.ts";
import { foldText } from "../../src/extract/tagger/hints/fold-text.ts";
import { placeInSpan } from "../../src/extract/tagger/hints/place-in-span.ts";
import { type LabelSet, labelSets } from "../../src/extract/tagger/labels/label-sets.ts";
import { openGazetteer } from "../../src/places/index.ts";
import { type MarkedSentence, parts, readParts } from "./marked-sentences.ts";

const [, , folder = "", path = ""] = process.argv;
const gazetteer = openGazetteer();
const out = createWriteStream(path);
for (const set of Object.keys(labelSets) as LabelSet[]) {
  const sentences = readParts(folder, set);
  for (const part of parts) {
    for (const sentence of sentences[part]) {
      for (const piece of piecesOf(sentence, set)) {
        if (!out.write(`${JSON.stringify({ set, part, ...piece })}\n`)) await once(out, "drain");
      }
    }
    process.stdout.write(`${set} ${part}: ${sentences[part].length} sentences\n`);
  }
}
out.end();

interface Piece {
  readonly text: string;
  readonly labels: string;
  readonly words: string;
  readonly places: string;
  readonly endings: string;
  readonly names: string;
}

function piecesOf(sentence: MarkedSentence, set: LabelSet): readonly Piece[] {
  const folded = foldText(sentence.text);
  const labels = labelsOf(sentence, labelSets[set]);
  return cutText(sentence.text).map(({ start, end }) => {
    const text = folded.slice(start, end);
    const { words, places, endings, names } = findHints(text, gazetteer);
    return {
      text,
      labels: base64(labels.slice(start, end)),
      words: base64(words),
      places: base64(places),
      endings: base64(endings),
      names: base64(names),
    };
  });
}

/** Of names marked within others (one title of CLUENER has two) the longest is kept. */
function labelsOf({ text, entities }: MarkedSentence, types: readonly string[]): Uint8Array {
  const labels = new Uint8Array(text.length);
  for (const [start, end, type] of entities.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))) {
    const number = types.indexOf(type);
    if (number < 0) throw new RangeError(`type ${type} is not in the set`);
    if (labels.subarray(start, end).some((label) => label !== 0)) continue;
    for (let at = start; at < end; at += 1) {
      labels[at] = 1 + 4 * number + placeInSpan(at, start, end);
    }
  }
  return labels;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
