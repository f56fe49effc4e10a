/**
 * Makes models/continuation-en.bin and models/word-classes-en.json: how the classes of English
 * words follow each other. Usage: tsx training/continuation/train-english.ts MASC-FOLDER TEXTS-FOLDER [OUT]
 * MASC-FOLDER holds the tagged texts of the Manually Annotated Sub-Corpus (word_TAG), TEXTS-FOLDER
 * plain texts (addresses on the state of the union).
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { enter, formatMark } from "../../src/page/joins/association-table.ts";
import { longest } from "../../src/page/joins/character-model.ts";
import { classForm, partsOfSpeech } from "../../src/page/joins/word-classes.ts";

const [, , masc = "", texts = "", out = "models", held] = process.argv;
const tagged = filesBelow(masc).filter((_, i) => held === undefined || i % 5 !== 0);
const sentences = tagged.flatMap((file) => readFileSync(file, "latin1").split("\n"));
const uses = new Map<string, Map<string, number>>();
for (const sentence of sentences) {
  for (const [, word = "", tag = ""] of sentence.matchAll(/([A-Za-z][A-Za-z'-]*)_([A-Z$]+)/g)) {
    if (/^NNP/.test(tag)) continue;
    const tags = uses.get(word.toLowerCase()) ?? new Map<string, number>();
    tags.set(tag, (tags.get(tag) ?? 0) + 1);
    uses.set(word.toLowerCase(), tags);
  }
}
const total = (word: string): number => [...(uses.get(word)?.values() ?? [])].reduce((a, b) => a + b, 0);
const known = [...uses.keys()].filter((word) => total(word) >= 2).toSorted((a, b) => total(b) - total(a));
const classes = new Map(known.map((word, rank) => [word, rank < 500 ? String.fromCharCode(0x4e00 + rank) : partOf(word)]));
const plain = [
  ...tagged.map((file) => readFileSync(file, "latin1").replace(/(\S+?)_\S+/g, "$1")),
  ...filesBelow(texts).map((file) => readFileSync(file, "latin1")),
];
const forms = plain.flatMap((text) => text.split(/\n\s*\n/)).map((text) => classForm(classes, text.replace(/ (?=['’]s\b|n't\b)/g, "")));
const counts = new Map<string, number>();
let units = 0;
for (const form of forms) {
  units += form.length;
  for (let i = 0; i < form.length; i++) {
    for (let end = i + 1; end <= Math.min(form.length, i + longest); end++) {
      const key = form.slice(i, end);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
}
const successors = new Map<string, number>();
for (const key of counts.keys()) successors.set(key.slice(0, -1), (successors.get(key.slice(0, -1)) ?? 0) + 1);
const sequences = [...counts].filter(([key, count]) => count >= ([0, 1, 1, 2, 3][key.length] ?? 9));
const slots = new Uint32Array(Math.ceil(sequences.length / 0.88));
for (const [key, count] of sequences) enter(slots, key, { count, successors: successors.get(key) ?? 0 });
const header = new Uint32Array([formatMark, units]);
writeFileSync(join(out, "continuation-en.bin"), Buffer.concat([Buffer.from(header.buffer), Buffer.from(slots.buffer)]));
writeFileSync(join(out, "word-classes-en.json"), `${JSON.stringify(byClass(classes))}\n`);
process.stdout.write(`${units} words, ${known.length} in the lexicon, ${sequences.length} sequences, ${((slots.length * 4) / 1e6).toFixed(2)} MB\n`);

/** The words of each class, parted by spaces. */
function byClass(all: ReadonlyMap<string, string>): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [word, one] of all) words[one] = words[one] === undefined ? word : `${words[one]} ${word}`;
  return words;
}

function partOf(word: string): string {
  const [tag = "NN"] = [...(uses.get(word) ?? [])].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const parts: readonly (readonly [RegExp, string])[] = [
    [/^NNS/, partsOfSpeech.nouns],
    [/^VB[DN]/, partsOfSpeech.past],
    [/^VBG/, partsOfSpeech.doing],
    [/^VBZ/, partsOfSpeech.third],
    [/^VB/, partsOfSpeech.verb],
    [/^JJ/, partsOfSpeech.adjective],
    [/^RB/, partsOfSpeech.adverb],
    [/^CD/, partsOfSpeech.number],
  ];
  return parts.find(([pattern]) => pattern.test(tag))?.[1] ?? partsOfSpeech.noun;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .map((name) => join(folder, name));
}
