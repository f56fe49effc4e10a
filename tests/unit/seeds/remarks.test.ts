import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageGraph } from "../../../src/domain/index.ts";
import { remarkInChinese } from "../../../src/web/dashboard/language/remarks/remark-in-chinese.ts";
import { seedPages } from "../../support/seed-pages.ts";

const root = join(import.meta.dirname, "../../..");
let pages: readonly PageGraph[];

beforeAll(async () => {
  const read: PageGraph[] = [];
  for await (const page of seedPages()) read.push(page);
  pages = read;
});

function withoutChinese(remarks: readonly string[]): readonly string[] {
  return [...new Set(remarks)].filter((remark) => remarkInChinese(remark) === null);
}

test("every doubt and every reason of a join on the seeds has Chinese words", () => {
  const remarks = pages.flatMap(({ blocks, doubts }) => [
    ...doubts,
    ...blocks.flatMap(({ join: joined }) => joined?.reasons ?? []),
  ]);
  expect(withoutChinese(remarks)).toEqual([]);
});

test("how every mention on the seeds was found, and whom it means, has Chinese words", () => {
  const mentions = pages.flatMap(({ articles }) => articles.flatMap((article) => article.mentions));
  const remarks = mentions.flatMap(({ mention, resolvedBy }) => [mention.method, resolvedBy]);
  expect(withoutChinese(remarks)).toEqual([]);
});

test("every rule and every method of mentions that is written in the code has Chinese words", () => {
  const written = ["src/resolve", "src/places", "src/extract"].flatMap(sentencesIn);
  expect(withoutChinese(written)).toEqual([]);
});

/** What claims rest on is on no screen. */
const ofClaims = /(?:titles|honours|relations|relation-claims)\.ts$/;

/** The sentences that a folder's code gives as rule or method, with a word for each blank. */
function sentencesIn(folder: string): readonly string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts") && !ofClaims.test(file))
    .map((file) => readFileSync(join(root, folder, file), "utf8"))
    .flatMap((code) => [...code.matchAll(/\b(?:rule|says|method): (?:"([^"]+)"|`([^`]+)`)/g)])
    .map(([, plain, blanks]) => plain ?? String(blanks).replace(/\$\{[^}]+\}/g, "某地"));
}
