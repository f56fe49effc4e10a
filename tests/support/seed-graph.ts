import { readFileSync } from "node:fs";
import { partialDate } from "../../src/domain/index.ts";
import type { Graph } from "../../src/graph/index.ts";
import { pageReader } from "../../src/pipeline/index.ts";
import { decodeBytes } from "../../src/text/index.ts";

interface Entry {
  readonly file: string;
  readonly publication: string;
  readonly language: "zh" | "en";
  readonly home: string;
  readonly date: string;
  readonly page: string;
}

const read = pageReader(null);

/** Fills a graph with the seeds and nothing else, as a first start does. */
export async function writeSeeds(graph: Graph): Promise<void> {
  await graph.prepare();
  await graph.clear();
  const { pages } = JSON.parse(readFileSync("seeds/manifest.json", "utf8")) as {
    readonly pages: readonly Entry[];
  };
  for (const { file, publication, language, home, date, page } of pages) {
    const source = `seeds/${file}`;
    const { text } = decodeBytes(readFileSync(source), source);
    const publishedOn = partialDate(date);
    const facts = { text, source, publication, publishedOn, number: page, language, home };
    await graph.writePage(await read(facts));
  }
  await graph.derive();
}
