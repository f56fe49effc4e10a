import {
  type IngestReport,
  type IngestRun,
  type PageResult,
  runIngest,
} from "../../../../src/cli/ingest/ingest-run.ts";
import { sourceOf } from "../../../../src/cli/pages/graph-of.ts";
import type { GoodPage, OpenedPage } from "../../../../src/cli/pages/page-source.ts";
import {
  type IngestOutcome,
  type PageSource,
  Problem,
  pageId,
} from "../../../../src/domain/index.ts";

const source = (path: string): PageSource => ({
  text: path,
  source: path,
  publication: null,
  publishedOn: null,
  number: null,
  language: null,
  home: null,
});

const ready = (path: string): OpenedPage => ({ kind: "ready", page: source(path) });

const outcome = (page: GoodPage): IngestOutcome => ({
  page: pageId({ publication: null, publishedOn: null, number: null, text: sourceOf(page) }),
  state: "added",
  articles: 1,
  entities: 1,
  mentions: 1,
  doubts: [],
});

const report = (parts: Partial<IngestRun>): Promise<IngestReport> =>
  runIngest({
    files: ["a", "b", "c"],
    open: async (file) => [ready(file)],
    ingest: async (page) => outcome(page),
    onResult: () => undefined,
    onFileDone: () => undefined,
    isBack: async () => false,
    signal: new AbortController().signal,
    ...parts,
  });

const run = async (parts: Partial<IngestRun>): Promise<readonly PageResult[]> =>
  (await report(parts)).results;

const failingAt =
  (path: string, problem: Problem): IngestRun["ingest"] =>
  async (page) => {
    if (sourceOf(page) === path) throw problem;
    return outcome(page);
  };

test("pages are taken in one after another, in their order", async () => {
  expect((await run({})).map((result) => result.source)).toEqual(["a", "b", "c"]);
});

test("a bad page does not end the run", async () => {
  const results = await run({ ingest: failingAt("a", new Problem("NO_ARTICLES", "none")) });
  expect(results.map((result) => "error" in result)).toEqual([true, false, false]);
});

test("a graph that stays away ends the run", async () => {
  const results = await run({ ingest: failingAt("b", new Problem("GRAPH_UNREACHABLE", "gone")) });
  expect(results).toHaveLength(2);
});

test("a graph that comes back is given the page again", async () => {
  let gone = true;
  const results = await run({
    ingest: async (page) => {
      if (gone) throw new Problem("GRAPH_UNREACHABLE", "gone");
      return outcome(page);
    },
    isBack: async () => {
      gone = false;
      return true;
    },
  });
  expect(results.map((result) => "outcome" in result)).toEqual([true, true, true]);
});

test("a page that the graph goes away at every time is given up", async () => {
  const results = await run({
    ingest: failingAt("b", new Problem("GRAPH_UNREACHABLE", "gone")),
    isBack: async () => true,
  });
  expect(results.map((result) => "outcome" in result)).toEqual([true, false]);
});

test("an interruption ends the run after the page at hand", async () => {
  const interruption = new AbortController();
  const results = await run({
    signal: interruption.signal,
    onResult: () => interruption.abort(),
  });
  expect(results).toHaveLength(1);
});

test("every page of a file is taken in", async () => {
  const open = async (file: string): Promise<readonly OpenedPage[]> => [
    ready(`${file}#1`),
    ready(`${file}#2`),
  ];
  const results = await run({ files: ["a"], open });
  expect(results.map((result) => result.source)).toEqual(["a#1", "a#2"]);
});

test("a refused page of a file leaves its others", async () => {
  const error = new Problem("FILE_SCANNED", "a picture");
  const open = async (file: string): Promise<readonly OpenedPage[]> => [
    { kind: "refused", source: `${file}#1`, error },
    ready(`${file}#2`),
  ];
  const results = await run({ files: ["a"], open });
  expect(results.map((result) => "error" in result)).toEqual([true, false]);
});

test("an interruption within a file leaves the file undone", async () => {
  const interruption = new AbortController();
  const { filesDone } = await report({
    files: ["a"],
    open: async (file) => [ready(`${file}#1`), ready(`${file}#2`)],
    signal: interruption.signal,
    onResult: () => interruption.abort(),
  });
  expect(filesDone).toBe(0);
});
