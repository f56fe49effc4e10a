import { readFileSync } from "node:fs";
import { type PageGraph, partialDate } from "../../src/domain/index.ts";
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

/** Reads the seeds as a first start does, in the order of their manifest. */
export async function* seedPages(): AsyncIterable<PageGraph> {
  const { pages } = JSON.parse(readFileSync("seeds/manifest.json", "utf8")) as {
    readonly pages: readonly Entry[];
  };
  for (const { file, publication, language, home, date, page } of pages) {
    const source = `seeds/${file}`;
    const { text } = decodeBytes(readFileSync(source), source);
    const publishedOn = partialDate(date);
    yield await read({ text, source, publication, publishedOn, number: page, language, home });
  }
}
