import { readdirSync, readFileSync } from "node:fs";
import { pageSourceOf } from "../../../src/domain/index.ts";
import { pageReader } from "../../../src/pipeline/index.ts";

const folder = new URL("../../../seeds/", import.meta.url);
const seeds = readdirSync(folder).filter((file) => file.endsWith(".txt"));
const read = pageReader("off");
const unknown = { publication: null, publishedOn: null, number: null, language: null, home: null };

test.each(seeds)(
  "what was found out about %s is enough to read it again as it was",
  async (file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const graph = await read({ text, source: file, ...unknown });
    expect(await read(pageSourceOf(graph.page))).toEqual(graph);
  },
);
