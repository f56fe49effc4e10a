import { readdirSync, readFileSync } from "node:fs";
import { pageSourceOf } from "../../../src/domain/index.ts";
import { understandPage } from "../../../src/pipeline/index.ts";
import { openGazetteer } from "../../../src/places/index.ts";

const folder = new URL("../../../seeds/", import.meta.url);
const seeds = readdirSync(folder).filter((file) => file.endsWith(".txt"));
const unknown = { publication: null, publishedOn: null, number: null, language: null, home: null };

test.each(seeds)("what was found out about %s is enough to read it again as it was", (file) => {
  const text = readFileSync(new URL(file, folder), "utf8");
  const graph = understandPage({ text, source: file, ...unknown }, openGazetteer());
  expect(understandPage(pageSourceOf(graph.page), openGazetteer())).toEqual(graph);
});
