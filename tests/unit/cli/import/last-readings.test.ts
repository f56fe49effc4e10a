import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findSuperseded, lastReadings } from "../../../../src/cli/import/last-readings.ts";
import { pageLine } from "../../../../src/cli/pages/page-line.ts";
import type { PageGraph } from "../../../../src/domain/index.ts";
import { smallPages } from "../../../support/small-graph.ts";

const [first, second] = smallPages();

/** A reading of a page that can be told from others by its doubt. */
const reading = (page: PageGraph, doubt: string): string => pageLine({ ...page, doubts: [doubt] });

const bad = (page: PageGraph): string => pageLine(page).replace('"text":', '"txt":');

/** What is read of files of lines: the doubts of the pages, and how often what else happened. */
async function readOf(...files: readonly (readonly string[])[]): Promise<{
  readonly doubts: readonly string[];
  readonly refused: readonly string[];
  readonly superseded: number;
  readonly bytes: number;
}> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-lines-"));
  const paths = files.map((_, i) => join(folder, `${i}.jsonl`));
  files.forEach((lines, i) => {
    writeFileSync(paths[i] ?? "", lines.map((line) => `${line}\n`).join(""));
  });
  const told = { doubts: [] as string[], refused: [] as string[], superseded: 0, bytes: 0 };
  const events = {
    onRefused: (error: unknown) => void told.refused.push(String(error).replace(folder, "")),
    onSuperseded: () => {
      told.superseded += 1;
    },
    onBytes: (bytes: number) => {
      told.bytes += bytes;
    },
  };
  const superseded = await findSuperseded(paths, () => undefined);
  for await (const page of lastReadings(paths, superseded, events))
    told.doubts.push(...page.doubts);
  return told;
}

test("pages come in the order of their lines and files", async () => {
  const { doubts } = await readOf([reading(first, "a")], [reading(second, "b")]);
  expect(doubts).toEqual(["a", "b"]);
});

test("of a page that is told twice the last line counts, in its own place", async () => {
  const { doubts, superseded } = await readOf(
    [reading(first, "old"), reading(second, "b")],
    [reading(first, "new")],
  );
  expect([doubts, superseded]).toEqual([["b", "new"], 1]);
});

test("of a page that is told three times two are left out", async () => {
  const { doubts, superseded } = await readOf(
    ["1", "2", "3"].map((doubt) => reading(first, doubt)),
  );
  expect([doubts, superseded]).toEqual([["3"], 2]);
});

test("a bad line does not count, although it is the last of its page", async () => {
  const { doubts, refused } = await readOf([reading(first, "good"), bad(first)]);
  expect([doubts, refused.length]).toEqual([["good"], 1]);
});

test("a bad line is told with its file and number", async () => {
  const { refused } = await readOf([reading(first, "a"), "", "{}"]);
  expect(refused).toEqual([expect.stringContaining('"/0.jsonl:3" is no read page')]);
});

test("where all lines of a page are bad each is told", async () => {
  const { doubts, refused } = await readOf([bad(first), bad(first)]);
  expect([doubts, refused.length]).toEqual([[], 2]);
});

test("every byte of the files is counted", async () => {
  const lines = [reading(first, "a"), "nonsense", reading(first, "b")];
  const { bytes } = await readOf(lines);
  expect(bytes).toBe(Buffer.byteLength(lines.join("\n")) + 1);
});
