import { mkdirSync, mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPages } from "../../../../src/cli/pages/find-pages.ts";
import { manifests } from "../../../../src/cli/pages/manifest.ts";
import { pageBytes } from "../../../../src/cli/pages/page-bytes.ts";

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-pages-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const names = (folder: string, found: readonly string[]): readonly string[] =>
  found.map((path) => path.slice(folder.length + 1));

test("a folder is its page files and those of its folders, without hidden ones", () => {
  const folder = folderOf({ "b.txt": "", "a.txt": "", "c/d.TXT": "", ".e/f.txt": "", "g.md": "" });
  expect(names(folder, findPages([folder]))).toEqual(["a.txt", "b.txt", "c/d.TXT"]);
});

test("a folder's pages may be of every format", () => {
  const folder = folderOf({ "a.html": "", "b.pdf": "", "c.xml": "", "d.zip": "", "e.png": "" });
  expect(names(folder, findPages([folder]))).toEqual(["a.html", "b.pdf", "c.xml", "d.zip"]);
});

test("a manifest decides the order, and names files that don't end in .txt", () => {
  const manifest = JSON.stringify({ pages: [{ file: "z.page" }, { file: "b.txt" }] });
  const folder = folderOf({ "manifest.json": manifest, "a.txt": "", "b.txt": "", "z.page": "" });
  expect(names(folder, findPages([folder]))).toEqual(["z.page", "b.txt", "a.txt"]);
});

test("a page that is named twice is taken once", () => {
  const folder = folderOf({ "a.txt": "" });
  expect(findPages([join(folder, "a.txt"), folder])).toHaveLength(1);
});

test("a pattern in quotes is what it fits", () => {
  const folder = folderOf({ "a1.txt": "", "a2.txt": "", "b1.txt": "", "c/a3.txt": "" });
  expect(names(folder, findPages([join(folder, "a?.txt")]))).toEqual(["a1.txt", "a2.txt"]);
});

test("two stars reach every folder below", () => {
  const folder = folderOf({ "a.txt": "", "c/d/e.txt": "", "c/f.md": "" });
  expect(names(folder, findPages([join(folder, "**", "*.txt")]))).toEqual(["a.txt", "c/d/e.txt"]);
});

test("braces are a choice", () => {
  const folder = folderOf({ "a.txt": "", "b.txt": "", "c.txt": "" });
  expect(names(folder, findPages([join(folder, "{a,c}.txt")]))).toEqual(["a.txt", "c.txt"]);
});

test("a pattern that fits nothing is named", () => {
  expect(() => findPages([join(folderOf({}), "*.txt")])).toThrow(/No file fits the pattern ".*\*/);
});

test("a folder without pages is named", () => {
  expect(() => findPages([folderOf({ "a.png": "" })])).toThrow("has no pages");
});

test("a path that isn't there is named", () => {
  expect(() => findPages(["no-such-page.txt"])).toThrow('no file or folder "no-such-page.txt"');
});

test("a file's own facts win over those of its folder", () => {
  const manifest = {
    publication: "晨报",
    home: "4308",
    pages: [{ file: "a.txt", home: "1505", page: "3" }],
  };
  const folder = folderOf({ "manifest.json": JSON.stringify(manifest), "a.txt": "" });
  expect(manifests()(join(folder, "a.txt"))).toEqual({
    publication: "晨报",
    home: "1505",
    page: "3",
  });
});

test("a file that the manifest doesn't name has the facts of its folder", () => {
  const folder = folderOf({ "manifest.json": '{"publication":"晨报"}', "b.txt": "" });
  expect(manifests()(join(folder, "b.txt"))).toEqual({ publication: "晨报" });
});

test("a word that no manifest has is refused, with its place", () => {
  const folder = folderOf({ "manifest.json": '{"pages":[{"file":"a.txt","pages":"3"}]}' });
  expect(() => manifests()(join(folder, "a.txt"))).toThrow(
    /manifest\.json" can't be used: pages\.0/,
  );
});

test("a manifest that is no JSON is refused", () => {
  const folder = folderOf({ "manifest.json": "publication: x" });
  expect(() => manifests()(join(folder, "a.txt"))).toThrow(
    expect.objectContaining({ code: "BAD_INPUT" }),
  );
});

test("a file over the limit is refused unread, with the limit", async () => {
  const file = join(folderOf({ "large.txt": "" }), "large.txt");
  truncateSync(file, 100_000_000);
  await expect(pageBytes(file, 20)).rejects.toMatchObject({
    code: "FILE_TOO_LARGE",
    message: expect.stringContaining("100.0 MB and the limit is 20 MB"),
  });
});

test("a folder in a file's place is refused", async () => {
  await expect(pageBytes(folderOf({}), 20)).rejects.toMatchObject({
    code: "FILE_UNREADABLE",
    message: expect.stringContaining("it is a folder"),
  });
});
