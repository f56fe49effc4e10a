import { readFileSync } from "node:fs";
import { type AssociationTable, openTable } from "./association-table.ts";
import { type EdgeModel, openEdges } from "./edge-model.ts";
import type { WordClasses } from "./word-classes.ts";
import { openVectors, type WordVectors } from "./word-vectors.ts";

/** What is known of English: how classes of words follow each other, what ends await, what words mean. */
export interface EnglishModel {
  readonly table: AssociationTable;
  readonly classes: WordClasses;
  readonly edges: EdgeModel;
  readonly vectors: WordVectors;
}

/** What is known of Chinese: how characters follow each other, what ends await, what words mean. */
export interface ChineseModel {
  readonly news: AssociationTable;
  readonly edges: EdgeModel;
  readonly vectors: WordVectors;
}

let chinese: ChineseModel | undefined;
let english: EnglishModel | undefined;

/** The Chinese model that comes with the program; read once. */
export function chineseModel(): ChineseModel {
  chinese ??= {
    news: openTable(wordsOf("continuation-zh.bin")),
    edges: openEdges(bytesOf("edges-zh.bin")),
    vectors: openVectors(bytesOf("word-vectors-zh.bin")),
  };
  return chinese;
}

/** The table of English word sequences that comes with the program; read once. */
export function englishModel(): EnglishModel {
  english ??= {
    table: openTable(wordsOf("continuation-en.bin")),
    classes: readClasses(),
    edges: openEdges(bytesOf("edges-en.bin")),
    vectors: openVectors(bytesOf("word-vectors-en.bin")),
  };
  return english;
}

function wordsOf(name: string): Uint32Array {
  return new Uint32Array(bytesOf(name).buffer);
}

/** The file's bytes in a buffer of their own, so that they can be read as words of any size. */
function bytesOf(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(pathOf(name)));
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
