/**
 * Writes a label set's pieces for train_crf.py: a line for each unit with its label and its features,
 * and an empty line after each piece.
 * Usage: tsx training/tagger/crf-items.ts PIECES.jsonl SET PARTS OUT   (PARTS: train, or train,dev)
 */
import { createReadStream, createWriteStream } from "node:fs";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { featuresOf, featuresPerUnit } from "../../src/extract/tagger/crf/features.ts";

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
  const units = Array.from(bytes(piece.labels), (label, at) => {
    const own = features.subarray(at * featuresPerUnit, (at + 1) * featuresPerUnit);
    return `${label} ${Array.from(own, (feature) => feature.toString(36)).join(" ")}\n`;
  });
  if (!out.write(`${units.join("")}\n`)) await once(out, "drain");
}
out.end();
