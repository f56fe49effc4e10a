import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TaggedSpan, Tagger } from "../../../src/pipeline/index.ts";
import { type MarkedSentence, readParts } from "../../../training/tagger/marked-sentences.ts";
import { runNewsgraph } from "../../support/run-newsgraph.ts";

const folder = resolve(import.meta.dirname, "../../../../shared/data/ner");

/** Whether the sentences marked by hand that lie beside the repository are there. */
export const hasMarkedSentences = existsSync(join(folder, "msra-train.jsonl"));

/** Micro F1 of exact spans and types, in per cent. */
export interface TaggerFigures {
  readonly msra: number;
  readonly cluener: number;
  /** CLUENER's names of people, places and organizations alone, as three types. */
  readonly folded: number;
}

/**
 * How well a model finds the names of the sentences that are held out of its training, at most so many
 * of each set.
 */
export async function scoreTagger(model: Tagger["model"], most: number): Promise<TaggerFigures> {
  const msra = readParts(folder, "msra").test.slice(0, most);
  const cluener = readParts(folder, "cluener").test.slice(0, most);
  const newsNames = await tagged("msra", model, msra);
  const fineNames = await tagged("cluener", model, cluener);
  return {
    msra: f1(msra.map(goldOf), newsNames),
    cluener: f1(cluener.map(goldOf), fineNames),
    folded: f1(cluener.map(goldOf).map(fold), fineNames.map(fold)),
  };
}

type Names = readonly Pick<TaggedSpan, "start" | "end" | "type">[];

/** What `newsgraph tag` prints of the sentences. */
async function tagged(
  labeling: "msra" | "cluener",
  model: Tagger["model"],
  sentences: readonly MarkedSentence[],
): Promise<readonly Names[]> {
  const lines = sentences.map(({ text }, id) => `${JSON.stringify({ id, text })}\n`);
  const { stdout } = await runNewsgraph(["tag", "--labels", labeling, "--model", model], {
    input: lines.join(""),
  });
  const answers = stdout.split("\n").filter((line) => line !== "");
  return answers.map((line) => (JSON.parse(line) as { readonly entities: Names }).entities);
}

function goldOf({ entities }: MarkedSentence): Names {
  return entities.map(([start, end, type]) => ({ start, end, type }));
}

const kinds: Readonly<Record<string, string>> = {
  name: "person",
  address: "location",
  scene: "location",
  company: "organization",
  government: "organization",
  organization: "organization",
};

function fold(names: Names): Names {
  return names.flatMap((name) => {
    const type = kinds[name.type];
    return type === undefined ? [] : [{ ...name, type }];
  });
}

function f1(gold: readonly Names[], found: readonly Names[]): number {
  const keys = (names: Names): readonly string[] =>
    names.map(({ start, end, type }) => `${start} ${end} ${type}`);
  const wanted = gold.map((names) => new Set(keys(names)));
  const hits = found.map((names, i) => keys(names).filter((key) => wanted[i]?.has(key)).length);
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  const all = sum(gold.map((names) => names.length)) + sum(found.map((names) => names.length));
  return Math.round((20_000 * sum(hits)) / all) / 100;
}
