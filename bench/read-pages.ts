/**
 * How many pages a second are read, stage by stage, over the seeds (and any folder given): one warm
 * process, one core, the median of the rounds.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findMentions } from "../src/extract/index.ts";
import { readPage } from "../src/page/index.ts";
import { openGazetteer } from "../src/places/index.ts";
import { resolvePage } from "../src/resolve/index.ts";
import { decodeBytes } from "../src/text/index.ts";

const rounds = 7;
const folder = process.argv[2] ?? "seeds";
const pages = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
const gazetteer = openGazetteer();
const unknown = { publication: null, publishedOn: null, number: null, language: null, home: null };
const stages = ["decode", "page", "extract", "resolve"] as const;
type Stage = (typeof stages)[number];

const measured = Array.from({ length: rounds }, () => {
  const spent: Record<Stage, number> = { decode: 0, page: 0, extract: 0, resolve: 0 };
  const timed = <T>(stage: Stage, work: () => T): T => {
    const began = performance.now();
    const value = work();
    spent[stage] += performance.now() - began;
    return value;
  };
  for (const { file, bytes } of pages) {
    const { text } = timed("decode", () => decodeBytes(bytes, file));
    const reading = timed("page", () => readPage({ text, source: file, ...unknown }, gazetteer));
    const { language, home } = reading.page;
    const extractions = timed("extract", () =>
      reading.articles.map((article) => findMentions(article, { language, home }, gazetteer)),
    );
    timed("resolve", () => resolvePage(reading, extractions, gazetteer));
  }
  return spent;
});

console.log(`${pages.length} pages of ${folder}, median of ${rounds} rounds`);
let all = 0;
for (const stage of stages) {
  const sorted = measured.map((spent) => spent[stage]).sort((a, b) => a - b);
  const perPage = (sorted[Math.floor(rounds / 2)] ?? 0) / pages.length;
  all += perPage;
  tell(stage, perPage);
}
tell("all", all);

function tell(what: string, ms: number): void {
  console.log(
    `${what.padEnd(10)}${ms.toFixed(1).padStart(8)} ms a page   ${(1000 / ms).toFixed(0).padStart(6)} pages/s`,
  );
}
