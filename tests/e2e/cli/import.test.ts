import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jest } from "@jest/globals";
import { generatePages } from "../../../bench/graph/pages/generate-pages.ts";
import { pageLine } from "../../../src/cli/pages/page-line.ts";
import type { PageGraph } from "../../../src/domain/index.ts";
import { engineDefaults, startEngine } from "../../../src/graph/engine/index.ts";
import { differences, graphLines } from "../../support/graph-hash.ts";
import { freshFolder, runNewsgraph, startNewsgraph } from "../../support/run-newsgraph.ts";

jest.setTimeout(900_000);

const pages = [...generatePages({ articles: 150, from: "2023-06-20", days: 40 })];
const anew = (page: PageGraph, doubt: string): PageGraph => ({ ...page, doubts: [doubt] });

/** Read pages, two of them twice, with a bad line between them and one that tells a page again badly. */
function fileOfPages(): string {
  const lines = [
    ...pages.slice(0, 3).map((page) => anew(page, "an earlier reading")),
    ...pages.slice(2),
    ...pages.slice(0, 2),
  ].map(pageLine);
  lines.splice(4, 0, '{"newsgraph":1,');
  lines.push(lines.at(-1)?.replace('"blocks":', '"blcks":') ?? "");
  const file = join(freshFolder(), "pages.jsonl");
  writeFileSync(file, lines.join("\n"));
  return file;
}

/** What the graph of a data folder holds, once all is derived. */
async function linesOf(data: string): Promise<readonly string[]> {
  const engine = await startEngine({ ...engineDefaults, dataFolder: data, env: process.env });
  try {
    return await graphLines(engine);
  } finally {
    await engine.stop();
  }
}

test("import makes the same graph of a file as ingest, bad lines and pages told twice included", async () => {
  const file = fileOfPages();
  const [imported, ingested] = [freshFolder(), freshFolder()];
  const ran = await runNewsgraph(["import", file, "--data", imported]);
  expect([ran.status, ran.stdout]).toEqual([3, ""]);
  expect(ran.stderr).toContain(`"${file}:5" is no read page: it is no JSON`);
  expect(ran.stderr).toContain(
    `${pages.length} pages imported, 3 given again later, 2 failed, 150 articles`,
  );
  expect((await runNewsgraph(["ingest", file, "--data", ingested])).status).toBe(3);
  expect(differences(await linesOf(ingested), await linesOf(imported))).toEqual([]);
});

test("pages that were not read before are read, and a filled graph is refused", async () => {
  const data = freshFolder();
  const seeds = ["import", "seeds", "--data", data];
  const first = await runNewsgraph(seeds);
  expect([first.status, first.stderr]).toEqual([
    0,
    expect.stringContaining("8 pages imported, 0 failed"),
  ]);
  expect(readdirSync(data)).toEqual(["neo4j"]);
  const second = await runNewsgraph(seeds);
  expect([second.status, second.stderr]).toEqual([
    2,
    expect.stringContaining("is not empty (Publication: 5), and import fills an empty one only"),
  ]);
  const ingest = await runNewsgraph(["ingest", "seeds", "--data", data]);
  expect(ingest.stderr).toContain("0 added, 0 replaced, 8 unchanged, 0 failed");
});

test("an interrupted import leaves the data folder empty", async () => {
  const data = freshFolder();
  const running = startNewsgraph(["import", fileOfPages(), "--data", data]);
  await running.saying("Counting");
  running.process.kill("SIGINT");
  const { status, stderr } = await running.ended;
  expect([status, stderr]).toEqual([
    130,
    expect.stringContaining("the graph is as empty as before"),
  ]);
  expect(readdirSync(data)).toEqual([]);
});

test("a file without any read page makes no graph", async () => {
  const [data, file] = [freshFolder(), join(freshFolder(), "a.jsonl")];
  writeFileSync(file, "{}\n{}\n");
  const { status, stderr } = await runNewsgraph(["import", file, "--data", data]);
  expect([status, stderr]).toEqual([1, expect.stringContaining(`"${file}:1" is no read page`)]);
  expect(readdirSync(data)).toEqual([]);
});

test("only the embedded graph can be imported into", async () => {
  const env = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "secret" };
  const { status, stderr } = await runNewsgraph(["import", "seeds"], { env });
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining("write the pages with newsgraph ingest"),
  ]);
});

test("the help says what import is for", async () => {
  const { stdout } = await runNewsgraph(["import", "--help"]);
  expect(stdout).toContain("much faster than ingest");
  expect(readFileSync("README.md", "utf8")).toContain("`import PAGES…`");
});
