import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freshFolder, runNewsgraph } from "../../support/run-newsgraph.ts";

const seeds = [
  "seeds/zhangjiajie-2023-07-05-page-3.txt",
  "seeds/vernon-county-beacon-2023-07-13-page-a3.txt",
];

/** The read pages of two seeds, and one line that is none. */
async function linesFile(): Promise<string> {
  const { stdout } = await runNewsgraph(["read", ...seeds, "--jsonl"]);
  const [first, ...others] = stdout.split("\n");
  const file = join(freshFolder(), "pages.jsonl");
  writeFileSync(file, [first, '{"newsgraph":1,"page":', ...others].join("\n"));
  return file;
}

test("every page is one line of JSON on stdout, the talk on stderr", async () => {
  const { status, stdout, stderr } = await runNewsgraph(["read", ...seeds, "--jsonl"]);
  const pages = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(pages.map(({ newsgraph, page }) => [newsgraph, page.source])).toEqual([
    [1, seeds[0]],
    [1, seeds[1]],
  ]);
  expect([status, stderr]).toEqual([0, "2 pages read, 0 failed\n"]);
});

test("a page that can't be read is told and left out", async () => {
  const empty = join(freshFolder(), "empty.txt");
  writeFileSync(empty, "");
  const { status, stdout, stderr } = await runNewsgraph(["read", empty, ...seeds, "--jsonl"]);
  expect([status, stdout.trimEnd().split("\n").length]).toEqual([3, 2]);
  expect(stderr).toContain(`"${empty}"`);
});

test("read pages are taken in without being read again, and a bad line is told with its number", async () => {
  const file = await linesFile();
  const { status, stdout, stderr } = await runNewsgraph(["ingest", file, "--dry-run"]);
  expect(status).toBe(3);
  expect(stdout).toMatch(
    /^not written {2}page:\w+ {2}\d+ articles, .*pages\.jsonl:1\n.*pages\.jsonl:3\n$/,
  );
  expect(stderr).toContain(`"${file}:2" is no read page: it is no JSON`);
});

test("read pages come from stdin as well", async () => {
  const input = readFileSync(await linesFile());
  const { stdout } = await runNewsgraph(["ingest", "-", "--dry-run"], { input });
  expect(stdout.match(/-:\d$/gm)).toEqual(["-:1", "-:3"]);
});

test("what was read is read back", async () => {
  const file = await linesFile();
  const fromLines = await runNewsgraph(["read", file, "--json"]);
  const fromText = await runNewsgraph(["read", ...seeds, "--json"]);
  expect(JSON.parse(fromLines.stdout)).toEqual(JSON.parse(fromText.stdout));
});

test("flags come too late for pages that were read", async () => {
  const { status, stderr } = await runNewsgraph([
    "ingest",
    await linesFile(),
    "--dry-run",
    "--home",
    "4308",
  ]);
  expect([status, stderr]).toEqual([2, expect.stringContaining("--home comes too late")]);
});
