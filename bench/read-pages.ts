/**
 * How many pages a second are read, stage by stage, over the seeds (or any folder given): one warm
 * process, one core, the median of the rounds. `--tagger crf` or `off` reads with less than the encoder.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findMentions, openTagger } from "../src/extract/index.ts";
import { readPage } from "../src/page/index.ts";
import { openGazetteer } from "../src/places/index.ts";
import { resolvePage } from "../src/resolve/index.ts";
import { decodeBytes } from "../src/text/index.ts";

const rounds = 7;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tagger: { type: "string", default: "encoder" } },
});
const [folder = "seeds"] = positionals;
const pages = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
const gazetteer = openGazetteer();
const model = values.tagger === "crf" ? "crf" : "encoder";
const tagger = values.tagger === "off" ? null : await openTagger("news", gazetteer, model);
const unknown = { publication: null, publishedOn: null, number: null, language: null, home: null };
const stages = ["decode", "page", "tag", "extract", "resolve"] as const;
type Stage = (typeof stages)[number];

const measured: Readonly<Record<Stage, number>>[] = [];
for (let round = 0; round < rounds; round += 1) measured.push(await measure());

/** What each stage takes of a round over all pages, in milliseconds. */
async function measure(): Promise<Readonly<Record<Stage, number>>> {
  const spent: Record<Stage, number> = { decode: 0, page: 0, tag: 0, extract: 0, resolve: 0 };
  const timed = async <T>(stage: Stage, work: () => T | Promise<T>): Promise<T> => {
    const began = performance.now();
    const value = await work();
    spent[stage] += performance.now() - began;
    return value;
  };
  for (const { file, bytes } of pages) {
    const { text } = await timed("decode", () => decodeBytes(bytes, file));
    const reading = await timed("page", () =>
      readPage({ text, source: file, ...unknown }, gazetteer),
    );
    const { language, home } = reading.page;
    const texts = language === "zh" ? reading.articles.map(({ text }) => text) : [];
    const names = await timed("tag", () => tagger?.tag(texts) ?? []);
    const extractions = await timed("extract", () =>
      reading.articles.map((article, i) =>
        findMentions(article, { language, home, tagged: names[i] ?? null }, gazetteer),
      ),
    );
    await timed("resolve", () => resolvePage(reading, extractions, gazetteer));
  }
  return spent;
}

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
