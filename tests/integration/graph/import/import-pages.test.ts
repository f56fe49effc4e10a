import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jest } from "@jest/globals";
import { idOf, type PageGraph, type Run } from "../../../../src/domain/index.ts";
import {
  type EngineSettings,
  engineDefaults,
  type RunningEngine,
  startEngine,
} from "../../../../src/graph/engine/index.ts";
import { importPages, type PageImport } from "../../../../src/graph/import/import-pages.ts";
import { type Graph, openGraph } from "../../../../src/graph/index.ts";
import { textForms } from "../../../../src/text/index.ts";
import { ask } from "../../../support/ask.ts";
import { differences, graphHash, graphLines } from "../../../support/graph-hash.ts";
import { manyPages } from "../../../support/many-pages.ts";
import { testGraphAddress } from "../../../support/neo4j.ts";
import { smallPages } from "../../../support/small-graph.ts";

jest.setTimeout(900_000);

const at = "2026-01-02T03:04:05.678Z";
const pages = await manyPages(300);
const dataFolder = mkdtempSync(join(tmpdir(), "import-pages-"));
/** Where no server runs. */
const unusedFolder = mkdtempSync(join(tmpdir(), "import-pages-"));
const settings: EngineSettings = {
  ...engineDefaults,
  dataFolder,
  env: process.env,
  pageCache: "64m",
};
const run: Run = {
  id: idOf("run", at),
  ...{ startedAt: at, updatedAt: at, endedAt: at, state: "done", source: "pages.jsonl" },
  ...{
    total: 1,
    done: 1,
    added: 0,
    replaced: 0,
    unchanged: 0,
    failed: 0,
    articles: 0,
    mentions: 0,
  },
  lastError: null,
};

let engine: RunningEngine;
let graph: Graph;
/** The same pages written one after another, by the ordinary way. */
let written: Graph;

beforeAll(async () => {
  await importPages(
    wanted(async function* () {
      yield* pages;
    }),
  );
  engine = await startEngine(settings);
  graph = openGraph(engine, textForms);
  written = openGraph(await testGraphAddress(), textForms);
  await written.prepare();
  await written.clear();
  await written.writePages(pages);
  await written.derive();
});
afterAll(async () => {
  await graph?.close();
  await written?.close();
  await engine?.stop();
  for (const folder of [dataFolder, unusedFolder]) rmSync(folder, { recursive: true });
});

function wanted(
  source: () => AsyncGenerator<PageGraph>,
  more: Partial<PageImport> = {},
): PageImport {
  return {
    engine: settings,
    pages: source,
    forms: textForms,
    at,
    runOf: ({ articles }) => ({ ...run, articles }),
    awaitFullText: true,
    ...more,
  };
}

test("imported pages make the same graph as written ones", async () => {
  const [ordinary, imported] = [
    await graphLines(await testGraphAddress()),
    await graphLines(engine),
  ];
  expect(differences(ordinary, imported).slice(0, 20)).toEqual([]);
  expect(await graphHash(engine)).toBe(await graphHash(await testGraphAddress()));
});

test("there are stories told twice, undated pages and empty lists among them", async () => {
  const lines = await graphLines(engine);
  expect(lines.filter((line) => line.startsWith("Article:Repeat")).length).toBeGreaterThan(3);
  expect(
    lines.filter((line) => /^Article.* sortOn: "0000-00-00"/.test(line)).length,
  ).toBeGreaterThan(3);
  expect(lines.filter((line) => /^Article.* segments: \[\]/.test(line)).length).toBeGreaterThan(3);
});

test("nothing is left to be derived, and nothing is told of single pages", async () => {
  expect(await graph.derivedState()).toEqual({
    seq: 0,
    derivedSeq: 0,
    derivedAsOf: at,
    isWhole: true,
    judged: 0,
  });
  expect(await graph.events(0, 10)).toEqual([]);
});

test("the import itself is told as a run", async () => {
  const articles = pages.reduce((sum, page) => sum + page.articles.length, 0);
  expect(await graph.runs(10)).toEqual([{ ...run, articles }]);
});

test("the structure is whole: preparing it changes nothing", async () => {
  const before = await graphLines(engine);
  await graph.prepare();
  expect(await graphLines(engine)).toEqual(before);
});

test("what was imported is found by its words", async () => {
  const found = await ask(
    graph,
    '{ searchArticles: search(query: "医疗保障") { nodes { __typename } } }',
  );
  expect(found.errors).toBeUndefined();
  expect(JSON.stringify(found.data)).toContain("Article");
});

test("a page that was imported is known when it is given again", async () => {
  const [outcome] = await graph.writePages(pages.slice(3, 4));
  expect(outcome?.state).toBe("unchanged");
});

test("pages written and removed after an import change it as they change any graph", async () => {
  const [first, second] = smallPages();
  const changed = { ...pages[20], doubts: ["read anew"] } as PageGraph;
  const change = async (of: Graph): Promise<void> => {
    await of.writePages([first, second, changed]);
    for (const page of pages.slice(0, 12)) await of.removePage(page.page.id);
    await of.derive();
  };
  await change(graph);
  await change(written);
  const [ordinary, imported] = [
    await graphLines(await testGraphAddress()),
    await graphLines(engine),
  ];
  expect(differences(ordinary, imported).slice(0, 20)).toEqual([]);
});

test("pages that fail leave no file behind", async () => {
  const failing = wanted(
    async function* () {
      yield* pages.slice(0, 2);
      throw new Error("no more");
    },
    { engine: { ...settings, dataFolder: unusedFolder } },
  );
  await expect(importPages(failing)).rejects.toThrow("no more");
  expect(readdirSync(unusedFolder)).toEqual([]);
});

test("an import that isn't wanted any more ends, and leaves no file behind", async () => {
  const wish = new AbortController();
  const interrupted = wanted(
    async function* () {
      yield* pages;
    },
    {
      engine: { ...settings, dataFolder: unusedFolder },
      unwanted: wish.signal,
      onProgress: (step) => {
        if (step === "load") wish.abort(new Error("enough"));
      },
    },
  );
  await expect(importPages(interrupted)).rejects.toThrow("enough");
  expect(readdirSync(unusedFolder)).toEqual([]);
});

test("an import over a graph that runs is refused, and that stays", async () => {
  const again = wanted(async function* () {
    yield* pages.slice(0, 1);
  });
  await expect(importPages(again)).rejects.toMatchObject({ code: "DATA_IN_USE" });
  expect((await graph.count()).Page).toBeGreaterThan(0);
});
