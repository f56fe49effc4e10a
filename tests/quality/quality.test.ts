import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import {
  fallen,
  hasGivenPages,
  printed,
  type ReportCard,
  scoreGivenPages,
  scoreOwnPages,
} from "./report-card.ts";
import { hasMarkedSentences, scoreExtraction } from "./score-extraction.ts";
import { scoreNewspapers } from "./score-newspapers.ts";

const path = join(import.meta.dirname, "report-card.json");
const committed: ReportCard = existsSync(path)
  ? (JSON.parse(readFileSync(path, "utf8")) as ReportCard)
  : {};

/** `npm run quality` writes the card anew; else it is compared. */
function check(card: ReportCard): void {
  console.log(printed(card));
  if (process.env.QUALITY === "write") {
    const known = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as ReportCard) : {};
    writeFileSync(path, `${JSON.stringify({ ...known, ...card }, null, 2)}\n`);
  } else expect(fallen(card, committed)).toEqual([]);
}

test("the repository's own pages are read as well as before", async () => {
  check(await scoreOwnPages());
});

test("newspapers in disorder are read as well as before, also with weights that never saw them", () => {
  check(scoreNewspapers());
});

const markedSentences = hasMarkedSentences ? test : test.skip;
markedSentences(
  "names of held out sentences are found as well as before (skipped where ../shared is absent)",
  async () => {
    check(await scoreExtraction());
  },
);

const givenPages = hasGivenPages ? test : test.skip;
givenPages(
  "the pages in ../shared/pages are read as well as before (skipped where they are absent)",
  async () => {
    check(await scoreGivenPages());
  },
);
