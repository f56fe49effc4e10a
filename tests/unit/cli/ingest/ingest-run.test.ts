import {
  type IngestReport,
  type IngestRun,
  runIngest,
} from "../../../../src/cli/ingest/ingest-run.ts";
import type { PageResult } from "../../../../src/cli/ingest/page-result.ts";
import type { OpenedPage } from "../../../../src/cli/pages/page-source.ts";
import {
  type IngestOutcome,
  type PageGraph,
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

/** A page without articles that comes from a path. */
const read = (path: string): PageGraph => ({
  page: {
    id: pageId({ publication: null, publishedOn: null, number: null, text: path }),
    publication: null,
    publishedOn: null,
    number: null,
    language: "zh",
    home: null,
    text: path,
    source: path,
  },
  blocks: [],
  articles: [],
  entities: [],
  positions: [],
  doubts: [],
});

const outcome = ({ page }: PageGraph): IngestOutcome => ({
  page: page.id,
  state: "added",
  articles: 1,
  entities: 1,
  mentions: 1,
  doubts: [],
});

const pathOf = (opened: OpenedPage): string =>
  opened.kind === "ready" ? opened.page.source : opened.source;

const report = (parts: Partial<IngestRun>): Promise<IngestReport> =>
  runIngest({
    files: ["a", "b", "c"],
    open: async (file) => [ready(file)],
    understand: (opened) => read(pathOf(opened)),
    write: async (graphs) => graphs.map(outcome),
    onResult: () => undefined,
    onFileDone: () => undefined,
    isBack: async () => false,
    signal: new AbortController().signal,
    ...parts,
  });

/** What is told of each page, in its order. */
const run = async (parts: Partial<IngestRun>): Promise<readonly PageResult[]> => {
  const results: PageResult[] = [];
  await report({ ...parts, onResult: (result) => results.push(result) });
  return results;
};

const failingAt =
  (path: string, problem: Problem): IngestRun["write"] =>
  async (graphs) => {
    if (graphs.some(({ page }) => page.source === path)) throw problem;
    return graphs.map(outcome);
  };

const many = Array.from({ length: 40 }, (_, i) => String(i));

test("pages are told of one after another, in their order", async () => {
  expect((await run({ files: many })).map((result) => result.source)).toEqual(many);
});

test("sixteen pages are written at once", async () => {
  const sizes: number[] = [];
  const write: IngestRun["write"] = async (graphs) => {
    sizes.push(graphs.length);
    return graphs.map(outcome);
  };
  await report({ files: many, write });
  expect(sizes).toEqual([16, 16, 8]);
});

test("the next pages are read while the first are written", async () => {
  const seen: string[] = [];
  const understand: IngestRun["understand"] = (opened) => {
    seen.push(pathOf(opened));
    return read(pathOf(opened));
  };
  let readMeanwhile = 0;
  const write: IngestRun["write"] = async (graphs) => {
    const before = seen.length;
    while (seen.length < many.length && seen.length < before + 16)
      await new Promise((turn) => setImmediate(turn));
    readMeanwhile ||= seen.length - before;
    return graphs.map(outcome);
  };
  await report({ files: many, understand, write });
  expect(readMeanwhile).toBe(16);
});

test("a page that can't be read does not end the run", async () => {
  const understand: IngestRun["understand"] = (opened) => {
    if (pathOf(opened) === "a") throw new Problem("NO_ARTICLES", "none");
    return read(pathOf(opened));
  };
  const results = await run({ understand });
  expect(results.map((result) => "error" in result)).toEqual([true, false, false]);
});

test("a page that can't be written takes no other with it", async () => {
  const results = await run({ write: failingAt("b", new Problem("BAD_INPUT", "bad")) });
  expect(results.map((result) => "error" in result)).toEqual([false, true, false]);
});

test("a graph that stays away ends the run", async () => {
  const gone = failingAt("20", new Problem("GRAPH_UNREACHABLE", "gone"));
  const results = await run({ files: many, write: gone });
  expect(results.map((result) => "error" in result)).toEqual([...Array(16).fill(false), true]);
});

test("a graph that comes back is given the pages again", async () => {
  let gone = true;
  const results = await run({
    write: async (graphs) => {
      if (gone) throw new Problem("GRAPH_UNREACHABLE", "gone");
      return graphs.map(outcome);
    },
    isBack: async () => {
      gone = false;
      return true;
    },
  });
  expect(results.map((result) => "outcome" in result)).toEqual([true, true, true]);
});

test("pages that the graph goes away at every time are given up", async () => {
  const results = await run({
    write: failingAt("b", new Problem("GRAPH_UNREACHABLE", "gone")),
    isBack: async () => true,
  });
  expect(results.map((result) => "outcome" in result)).toEqual([false]);
});

test("an interruption ends the run after the page at hand, which is written", async () => {
  const interruption = new AbortController();
  const results = await run({
    signal: interruption.signal,
    understand: (opened) => {
      interruption.abort();
      return read(pathOf(opened));
    },
  });
  expect(results.map((result) => "outcome" in result)).toEqual([true]);
});

test("every page of a file is taken in", async () => {
  const open: IngestRun["open"] = async (file) => [ready(`${file}#1`), ready(`${file}#2`)];
  const results = await run({ files: ["a"], open });
  expect(results.map((result) => result.source)).toEqual(["a#1", "a#2"]);
});

test("a refused page of a file leaves its others", async () => {
  const error = new Problem("FILE_SCANNED", "a picture");
  const open: IngestRun["open"] = async (file) => [
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
    understand: (opened) => {
      interruption.abort();
      return read(pathOf(opened));
    },
  });
  expect(filesDone).toBe(0);
});

test("what became of the pages is counted", async () => {
  const { tally } = await report({ write: failingAt("b", new Problem("BAD_INPUT", "bad")) });
  expect(tally).toMatchObject({ added: 2, failed: 1, articles: 2, mentions: 2 });
});
