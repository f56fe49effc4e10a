import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freshFolder, runNewsgraph } from "../../support/run-newsgraph.ts";

const seed = "seeds/zhangjiajie-2023-07-05-page-3.txt";

test("a page is read to JSON in the stable form", async () => {
  const { status, stdout } = await runNewsgraph(["read", seed, "--json"]);
  const { articles, relations } = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(Object.keys(articles[0])).toEqual(["headline", "byline", "body", "date", "entities"]);
  expect(Object.keys(articles[0].entities[0])).toEqual([
    "id",
    "name",
    "type",
    "title",
    "org",
    "mentions",
  ]);
  expect(relations[0]).toMatchObject({
    type: expect.stringMatching(/^(PART_OF|HOLDS_POSITION)$/),
    from: expect.any(String),
    to: expect.any(String),
  });
});

test("a page from stdin is read like one from a file", async () => {
  const fromStdin = await runNewsgraph(["read", "-", "--json"], { input: readFileSync(seed) });
  const copy = join(freshFolder(), "copy.txt");
  writeFileSync(copy, readFileSync(seed));
  const fromFile = await runNewsgraph(["read", copy, "--json"]);
  expect(fromStdin.stdout).toBe(fromFile.stdout);
});

test("a page in UTF-16 is read like one in UTF-8", async () => {
  const text = readFileSync(seed, "utf8");
  const wide = await runNewsgraph(["read", "-", "--json"], {
    input: Buffer.from(`\u{feff}${text}`, "utf16le"),
  });
  const plain = await runNewsgraph(["read", "-", "--json"], { input: text });
  expect(wide.stdout).toBe(plain.stdout);
});

test("the manifest beside a page is heeded", async () => {
  const { stdout } = await runNewsgraph(["read", seed]);
  expect(stdout.split("\n")[0]).toBe("张家界晨讯 · 2023-07-05 · page 3 · home 张家界市 · zh");
});

test("a flag wins over the manifest", async () => {
  const { stdout } = await runNewsgraph(["read", seed, "--publication", "晨报", "--home", "1505"]);
  expect(stdout.split("\n")[0]).toBe("晨报 · 2023-07-05 · page 3 · home 通辽市 · zh");
});

test("people get a summary on stderr, and no colours in a pipe", async () => {
  const { stdout, stderr } = await runNewsgraph(["read", seed]);
  expect(stderr).toMatch(/^\d+ articles, \d+ entities, \d+ relations\n$/);
  expect(stdout).not.toContain("\u001b[");
});
