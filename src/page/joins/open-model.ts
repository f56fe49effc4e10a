import { readFileSync } from "node:fs";
import { type AssociationTable, openTable } from "./association-table.ts";
import type { WordClasses } from "./word-classes.ts";

/** What is known of English words: how their classes follow each other. */
export interface EnglishModel {
  readonly table: AssociationTable;
  readonly classes: WordClasses;
}

let chinese: AssociationTable | undefined;
let english: EnglishModel | undefined;

/** The table of character sequences in Chinese news that comes with the program; read once. */
export function chineseTable(): AssociationTable {
  chinese ??= openTable(wordsOf("continuation-zh.bin"));
  return chinese;
}

/** The table of English word sequences that comes with the program; read once. */
export function englishModel(): EnglishModel {
  english ??= { table: openTable(wordsOf("continuation-en.bin")), classes: readClasses() };
  return english;
}

function wordsOf(name: string): Uint32Array {
  const bytes = readFileSync(pathOf(name));
  const { byteOffset, byteLength } = bytes;
  return new Uint32Array(bytes.buffer.slice(byteOffset, byteOffset + byteLength));
}

function readClasses(): WordClasses {
  const wordsByClass = JSON.parse(readFileSync(pathOf("word-classes-en.json"), "utf8")) as Record<
    string,
    string
  >;
  return new Map(
    Object.entries(wordsByClass).flatMap(([one, words]) =>
      words.split(" ").map((word) => [word, one] as const),
    ),
  );
}

function pathOf(name: string): URL {
  return new URL(`../../../models/${name}`, import.meta.url);
}
