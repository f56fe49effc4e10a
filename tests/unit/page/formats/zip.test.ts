import {
  codeOf,
  firstIn,
  fixtureBytes,
  foundIn,
  problemOf,
  refusedIn,
  textsIn,
} from "./found-in.ts";

test("each member is read as its own format, and keeps its path", async () => {
  expect((await textsIn("mixed.zip")).map(({ source }) => source)).toEqual([
    "mixed.zip/pages/二版.txt",
    "mixed.zip/pages/article.html",
    "mixed.zip/feed.xml#1",
    "mixed.zip/feed.xml#2",
    "mixed.zip/../../outside.txt",
  ]);
});

test("a member that can't be read is refused by itself", async () => {
  expect(await refusedIn("mixed.zip")).toEqual([
    ["mixed.zip/feed.xml#3", "FILE_EMPTY"],
    ["mixed.zip/empty.txt", "FILE_EMPTY"],
  ]);
});

test("Chinese names in GB18030 are read", async () => {
  expect((await firstIn("chinese-names.zip")).source).toBe("chinese-names.zip/二版/公交.txt");
});

test("a zip bomb is refused before it is unpacked", async () => {
  const { code, message } = await problemOf(fixtureBytes("bomb.zip"), "bomb.zip");
  expect([code, message]).toEqual([
    "FILE_TOO_LARGE",
    expect.stringContaining("30 MB from 0.03 MB"),
  ]);
});

test("a member that is larger than it says is refused", async () => {
  expect(await refusedIn("lying-size.zip")).toEqual([["lying-size.zip/page.txt", "FILE_BROKEN"]]);
});

test("a member with a wrong checksum is refused", async () => {
  expect(await refusedIn("wrong-checksum.zip")).toEqual([
    ["wrong-checksum.zip/page.txt", "FILE_BROKEN"],
  ]);
});

test("an encrypted member is refused", async () => {
  expect(await refusedIn("encrypted.zip")).toEqual([["encrypted.zip/page.txt", "FILE_LOCKED"]]);
});

test("an archive within an archive is refused, the rest is read", async () => {
  expect((await foundIn("nested.zip")).map(({ kind, source }) => [kind, source])).toEqual([
    ["text", "nested.zip/page.txt"],
    ["refused", "nested.zip/inner.zip"],
  ]);
});

test("a broken archive is refused", async () => {
  expect(await codeOf("cut-off.zip")).toBe("FILE_BROKEN");
});

test("an archive without pages is refused", async () => {
  expect(await codeOf("no-pages.zip")).toBe("FILE_FORMAT");
});

test("a document of an office program is refused by its name", async () => {
  const { code, message } = await problemOf(fixtureBytes("office.docx"), "office.docx");
  expect([code, message]).toEqual(["FILE_FORMAT", expect.stringContaining("office program")]);
});
