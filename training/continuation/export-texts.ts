/**
 * Writes running texts as edge_model.py and word_meanings.py read them: one JSON object a line, with the
 * units of which edges are made and the words that have a meaning.
 * Usage: tsx training/continuation/export-texts.ts zh FOLDER-OF-MARKED-SENTENCES OUT
 *        tsx training/continuation/export-texts.ts en MASC-FOLDER TEXTS-FOLDER OUT
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { modelForm } from "../../src/page/joins/character-model.ts";
import { englishModel } from "../../src/page/joins/open-model.ts";
import { wordForm } from "../../src/page/joins/word-classes.ts";
import { toSimplified, words } from "../../src/text/index.ts";
import { readDocuments, readSentences } from "./read-documents.ts";

/** A text to learn from. */
interface Text {
  readonly title: string | null;
  readonly body: string;
}

interface Exported {
  readonly title: readonly string[];
  readonly units: readonly string[];
  readonly words: readonly string[];
}

const [language, ...folders] = process.argv.slice(2, -1);
const texts = language === "zh" ? chineseTexts(folders) : englishTexts(folders);
const exportText = language === "zh" ? chinese : english;
writeFileSync(process.argv.at(-1) ?? "", texts.map((text) => `${JSON.stringify(exportText(text))}\n`).join(""));

function chineseTexts([folder = ""]: readonly string[]): readonly Text[] {
  return [
    ...readDocuments(join(folder, "msra-train.jsonl")).map(({ title, sentences }) => ({ title, body: sentences.join("") })),
    ...readSentences(join(folder, "cluener-train.jsonl")).map((body) => ({ title: null, body })),
  ];
}

/** Tagged texts lose their tags; `it 's` and `do n't` are put together again. */
function englishTexts([tagged = "", plain = ""]: readonly string[]): readonly Text[] {
  return [
    ...textsBelow(tagged).map((text) => text.replace(/(\S+?)_\S+/g, "$1").replace(/ (?=['’]s\b|n't\b)/g, "")),
    ...textsBelow(plain),
  ].map((body) => ({ title: null, body }));
}

function textsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt") && !name.endsWith("categories.txt"))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), "latin1"));
}

function chinese({ title, body }: Text): Exported {
  return {
    title: chineseWords(title ?? ""),
    units: [...modelForm(toSimplified(body))],
    words: chineseWords(body),
  };
}

function chineseWords(text: string): readonly string[] {
  const plain = toSimplified(text);
  return words(plain).map(({ span }) => plain.slice(span.start, span.end));
}

function english({ body }: Text): Exported {
  return {
    title: [],
    units: wordForm(englishModel().classes, body),
    words: body.toLowerCase().match(/[a-z][a-z'-]+/g) ?? [],
  };
}
