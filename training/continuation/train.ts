/**
 * Makes models/continuation-zh.bin: counts of character sequences in Chinese news.
 * Usage: tsx training/continuation/train.ts FOLDER-OF-MARKED-SENTENCES
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { enter, formatMark } from "../../src/page/joins/association-table.ts";
import { longest, modelForm } from "../../src/page/joins/character-model.ts";
import { toSimplified } from "../../src/text/index.ts";
import { readDocuments, readSentences } from "./read-documents.ts";

const folder = process.argv[2] ?? "";
const held = process.argv.includes("--hold-out");
const output = process.argv[process.argv.indexOf("--out") + 1] ?? "";
const documents = readDocuments(join(folder, "msra-train.jsonl"));
const kept = held ? documents.filter((_, i) => i % 5 !== 0) : documents;
const texts = [
  ...kept.map(({ sentences }) => sentences.join("")),
  ...readSentences(join(folder, "cluener-train.jsonl")),
  ...readSentences(join(folder, "resume-train.jsonl")),
].map((text) => modelForm(toSimplified(text)));

const counts = new Map<string, number>();
let characters = 0;
for (const text of texts) {
  characters += text.length;
  for (let i = 0; i < text.length; i++) {
    for (let end = i + 1; end <= Math.min(text.length, i + longest); end++) {
      const key = text.slice(i, end);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
}
const leastCount = [0, 1, 2, 2, 3];
const successors = new Map<string, number>();
for (const key of counts.keys()) {
  const context = key.slice(0, -1);
  successors.set(context, (successors.get(context) ?? 0) + 1);
}
const sequences = [...counts].filter(([key, count]) => count >= (leastCount[key.length] ?? 0));
const slots = new Uint32Array(Math.ceil(sequences.length / 0.88));
for (const [key, count] of sequences) {
  enter(slots, key, { count, successors: successors.get(key) ?? 0 });
}
const header = new Uint32Array([formatMark, characters]);
mkdirSync("models", { recursive: true });
writeFileSync(output || "models/continuation-zh.bin", Buffer.concat([Buffer.from(header.buffer), Buffer.from(slots.buffer)]));
const bytes = (slots.length * 4) / 1e6;
process.stdout.write(
  `${documents.length} documents, ${characters} characters, ${sequences.length} sequences, ${bytes.toFixed(2)} MB\n`,
);
