/**
 * Writes a label set's pieces for train_crf.py, in unsigned words of 32 bits: of each piece its length,
 * the labels of its units, and the features of each unit.
 * Usage: tsx training/tagger/crf-items.ts PIECES.jsonl SET PARTS OUT   (PARTS: train, or train,dev)
 */
import { createReadStream, createWriteStream } from "node:fs";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { featuresOf } from "../../src/extract/tagger/crf/features.ts";

const [, , path = "", set = "", parts = "", outPath = ""] = process.argv;
const out = createWriteStream(outPath);
for await (const line of createInterface({ input: createReadStream(path) })) {
  const piece = JSON.parse(line) as Record<"set" | "part" | "text" | "labels", string> &
    Record<"words" | "places" | "endings" | "names", string>;
  if (piece.set !== set || !parts.split(",").includes(piece.part)) continue;
  const bytes = (text: string): Uint8Array => Buffer.from(text, "base64");
  const features = featuresOf(piece.text, {
    words: bytes(piece.words),
    places: bytes(piece.places),
    endings: bytes(piece.endings),
    names: bytes(piece.names),
  });
  const words = Uint32Array.from([piece.text.length, ...bytes(piece.labels), ...features]);
  if (!out.write(Buffer.from(words.buffer))) await once(out, "drain");
}
out.end();
