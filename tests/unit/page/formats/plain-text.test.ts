import { pageTexts } from "../../../../src/page/index.ts";
import { problemOf } from "./found-in.ts";

const bare = { title: null, publication: null, publishedOn: null, language: null };

test("a plain text is one page, as it is", async () => {
  expect(await pageTexts(Buffer.from("一\r\n\r\n二"), "a.txt")).toEqual([
    { kind: "text", source: "a.txt", text: "一\n\n二", ...bare },
  ]);
});

test("a text that only speaks of HTML is plain text", async () => {
  const text = "A new tag\n\nEngineers told <html> what to do.\n";
  expect(await pageTexts(Buffer.from(text), "a.txt")).toMatchObject([{ text }]);
});

test("a text without a known ending is plain text", async () => {
  expect(await pageTexts(Buffer.from("一"), "page")).toMatchObject([{ text: "一" }]);
});

test("a picture is refused", async () => {
  const png = Buffer.from("89504e470d0a1a0a0000000d494844520000000100", "hex");
  expect((await problemOf(png, "a.png")).code).toBe("FILE_BINARY");
});

test("an empty file is refused, whatever its ending", async () => {
  expect((await problemOf(Buffer.from(""), "a.html")).code).toBe("FILE_EMPTY");
});
